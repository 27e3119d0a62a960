import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCard } from '../../server/src/cards/card.ts';
import { readClaims } from '../../server/src/cards/claims/read.ts';
import { readFiles } from '../../server/src/main/files.ts';
import { review } from '../../server/src/review.ts';
import { SourceText } from '../../server/src/text/sourceText.ts';

/** How claims are read, and what is found in real cards. */
export interface CardFigures {
  /** Over the sentences of test-fixtures/claims, which are our own. */
  readonly claims: { readonly sentences: number; readonly precision: number; readonly recall: number };
  readonly cards: number;
  /** Findings of checks of cards and claims, by check and severity, most first. */
  readonly findings: readonly (readonly [check: string, count: number])[];
}

export function measureCards(root: string, corpus: string): CardFigures {
  const counts = new Map<string, number>();
  let cards = 0;
  for (const path of pathsIn(corpus)) {
    const read = readFiles([path], corpus);
    if ('notThere' in read) continue;
    for (const { type, findings } of review(read).documents) {
      if (type !== 'model-card' && type !== 'data-card') continue;
      cards++;
      for (const { check, severity } of findings.filter(({ check }) => /^(?:card|claim|metadata)\//.test(check)))
        counts.set(`${check} ${severity}`, (counts.get(`${check} ${severity}`) ?? 0) + 1);
    }
  }
  return { claims: claimFigures(root), cards, findings: [...counts].sort((a, b) => b[1] - a[1]) };
}

/** Each repository as a folder, each card by itself. */
function pathsIn(corpus: string): string[] {
  return ['model-repos', 'cards', 'dataset-cards'].flatMap((folder) => {
    const at = join(corpus, folder);
    return existsSync(at)
      ? readdirSync(at)
          .filter((name) => name !== 'MANIFEST.tsv')
          .map((name) => join(at, name))
      : [];
  });
}

function claimFigures(root: string): CardFigures['claims'] {
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
