import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { clauseKinds } from '../server/src/clauses/index.ts';
import { topics } from '../server/src/clauses/topics/index.ts';
import { annotatedIn } from './eval/gold.ts';

const FOLDER = 'test-fixtures/annotated';

interface Annotation {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
  readonly section: string;
  readonly topics: readonly string[];
  readonly quote: string;
}

describe('the annotated texts of our own', () => {
  for (const half of ['open', 'sealed']) {
    for (const name of annotatedIn(join(FOLDER, half))) {
      it(`${half}/${name} has each clause where its quote stands`, () => {
        const text = readFileSync(join(FOLDER, half, `${name}.txt`), 'utf8');
        const annotations = readFileSync(join(FOLDER, half, `${name}.jsonl`), 'utf8')
          .trimEnd()
          .split('\n')
          .map((line) => JSON.parse(line) as Annotation);
        // The words of a sealed text are kept out of what a failure prints.
        const wrong = annotations
          .filter((a) => !holds(a, text))
          .map(({ kind, start, end }) => `${kind} ${start}-${end}`);
        assert.deepEqual(wrong, []);
      });
    }
  }
});

const KINDS = new Set(clauseKinds.keys());
const TOPICS = new Set(topics.map(({ id }) => id));

function holds({ kind, start, end, section, topics, quote }: Annotation, text: string): boolean {
  const known = KINDS.has(kind) && topics.every((topic) => TOPICS.has(topic));
  const stands = text.slice(start, end).replace(/\s+/g, ' ') === quote;
  return known && typeof section === 'string' && start < end && stands;
}
