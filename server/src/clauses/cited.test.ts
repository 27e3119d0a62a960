import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readText } from '../text/reading.ts';
import { SourceText } from '../text/sourceText.ts';
import { readClauses } from './read.ts';

/** A passage of a real text, cited by UTF-16 offsets: the words stay where they are. */
interface Citation {
  /** A path in the corpus. */
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

const CITED = join(import.meta.dirname, 'cited');
const CORPUS = resolve(import.meta.dirname, '../../../../shared/corpus');

const texts = new Map<string, ReturnType<typeof readClauses>>();

function clausesOf(file: string): ReturnType<typeof readClauses> {
  let known = texts.get(file);
  if (!known) {
    known = readClauses(readText(new SourceText(readFileSync(join(CORPUS, file), 'utf8'))));
    texts.set(file, known);
  }
  return known;
}

describe('passages cited from real texts', () => {
  if (!existsSync(CORPUS)) {
    it('are skipped: the corpus is not beside the project');
    return;
  }
  for (const name of readdirSync(CITED).filter((file) => file.endsWith('.json'))) {
    const kind = name.slice(0, -'.json'.length);
    const citations = JSON.parse(readFileSync(join(CITED, name), 'utf8')) as readonly Citation[];
    describe(kind, () => {
      it('is cited at least five times', () => assert.ok(citations.length >= 5));
      for (const { file, start, end } of citations) {
        it(`is found in ${file} at ${start}`, () => {
          const found = clausesOf(file).filter((clause) => clause.kind === kind);
          assert.ok(found.some((clause) => clause.start < end && clause.end > start));
        });
      }
    });
  }
});
