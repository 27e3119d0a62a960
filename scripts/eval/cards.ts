import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../../server/src/checks/finding.ts';
import { review } from '../../server/src/review.ts';

/** Folders of real cards below the corpus, and the name that a card of each is read by. */
const FOLDERS = [
  { folder: 'cards', name: 'MODEL_CARD.md' },
  { folder: 'dataset-cards', name: 'DATA_CARD.md' },
] as const;

/** What the checks say of real cards, each read by itself. */
export interface CardFindings {
  readonly cards: number;
  /** How many there are of each check and severity, and in how many cards; the most frequent first. */
  readonly checks: readonly {
    readonly check: string;
    readonly severity: string;
    readonly findings: number;
    readonly cards: number;
  }[];
  readonly samples: readonly CardSample[];
}

/** A finding for a person to judge. */
export interface CardSample {
  readonly card: string;
  readonly line: number;
  readonly finding: Finding;
  readonly words: string;
}

/** Reviews every card of the corpus. Throws where a card does: no card may. */
export function measureCards(corpus: string, wanted: (check: string) => boolean = () => true): CardFindings {
  const counts = new Map<string, { findings: number; cards: Set<string> }>();
  const samples: CardSample[] = [];
  let cards = 0;
  for (const { folder, name } of FOLDERS) {
    const path = join(corpus, folder);
    if (!existsSync(path)) continue;
    for (const file of readdirSync(path)
      .filter((one) => one.endsWith('.md'))
      .sort()) {
      cards++;
      const text = readFileSync(join(path, file), 'utf8');
      const { documents } = review({ files: [{ path: name, named: true, content: { state: 'text', text } }] });
      for (const { findings, source } of documents) {
        for (const finding of findings.filter(({ check }) => wanted(check))) {
          const key = `${finding.check}\t${finding.severity}`;
          const count = counts.get(key) ?? { findings: 0, cards: new Set() };
          counts.set(key, count);
          count.findings++;
          count.cards.add(file);
          samples.push({ card: file, line: source.lineAt(finding.start), finding, words: source.slice(finding) });
        }
      }
    }
  }
  const checks = [...counts].map(([key, count]) => {
    const [check = '', severity = ''] = key.split('\t');
    return { check, severity, findings: count.findings, cards: count.cards.size };
  });
  return { cards, checks: checks.sort((a, b) => b.findings - a.findings), samples };
}
