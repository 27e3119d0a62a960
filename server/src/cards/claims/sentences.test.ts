import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { SourceText } from '../../text/sourceText.ts';
import { readCard } from '../card.ts';
import { readClaims } from './read.ts';

/** A sentence of the fixture and the claims that it makes, as `type@scope=value`. */
interface Sample {
  readonly text: string;
  readonly wanted: readonly string[];
}

const samples: readonly Sample[] = readFileSync('test-fixtures/claims/sentences.tsv', 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [claims = '', text = ''] = line.split('\t');
    return { text: text.replaceAll('\\n', '\n'), wanted: claims === '-' ? [] : claims.split('; ') };
  });

function found(text: string): readonly string[] {
  const card = /^(?:#|---)/.test(text) ? text : `# Kestrel 7B\n\n${text}`;
  return readClaims(readCard(new SourceText(`${card}\n`))).map(
    ({ type, scope, value }) => `${type}${scope === 'model' ? '' : `@${scope}`}${value === '' ? '' : `=${value}`}`,
  );
}

describe('claims in sentences like those of real cards', () => {
  it('are found with a precision and a recall of at least 0.95', () => {
    let [right, read, wanted] = [0, 0, 0];
    const wrong: string[] = [];
    for (const sample of samples) {
      const claims = [...new Set(found(sample.text))];
      const missed = sample.wanted.filter((claim) => !claims.includes(claim));
      const spurious = claims.filter((claim) => !sample.wanted.includes(claim));
      right += claims.length - spurious.length;
      read += claims.length;
      wanted += sample.wanted.length;
      if (missed.length + spurious.length > 0)
        wrong.push(`missed [${missed.join('; ')}] made up [${spurious.join('; ')}] in: ${sample.text}`);
    }
    const [precision, recall] = [right / read, right / wanted];
    console.log(
      `      ${samples.length} sentences, ${wanted} claims: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`,
    );
    if (process.env.SHOW_WRONG !== undefined) console.log(wrong.join('\n'));
    assert.ok(precision >= 0.95 && recall >= 0.95, wrong.join('\n'));
  });
});
