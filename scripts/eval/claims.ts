import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCard } from '../../server/src/cards/card.ts';
import { readClaims } from '../../server/src/cards/claims/read.ts';
import { SourceText } from '../../server/src/text/sourceText.ts';

/** How the claims of cards are read, over the sentences of test-fixtures/claims, which are our own. */
export interface ClaimFigures {
  readonly sentences: number;
  readonly precision: number;
  readonly recall: number;
}

export function measureClaims(root: string): ClaimFigures {
  const lines = readFileSync(join(root, 'test-fixtures/claims/sentences.tsv'), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('# '));
  let [right, read, wanted] = [0, 0, 0];
  for (const line of lines) {
    const [claims = '-', text = ''] = line.split('\t');
    const expected = claims === '-' ? [] : claims.split('; ');
    const words = text.replaceAll('\\n', '\n');
    const card = readCard(new SourceText(`${/^(?:#|---)/.test(words) ? '' : '# Kestrel 7B\n\n'}${words}\n`));
    const found = new Set(
      readClaims(card).map(
        ({ type, scope, value }) => `${type}${scope === 'model' ? '' : `@${scope}`}${value === '' ? '' : `=${value}`}`,
      ),
    );
    right += [...found].filter((claim) => expected.includes(claim)).length;
    read += found.size;
    wanted += expected.length;
  }
  return { sentences: lines.length, precision: right / read, recall: right / wanted };
}
