import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readText } from '../../text/reading.ts';
import { SourceText } from '../../text/sourceText.ts';
import { readClauses } from '../read.ts';

/** Ways of saying that a sentence may take whatever it is about: of each, what it says by it, and what it does not. */
const forms = JSON.parse(readFileSync(join(import.meta.dirname, 'forms.json'), 'utf8')) as Readonly<
  Record<string, Record<'read' | 'unread', readonly (readonly [kind: string, text: string])[]>>
>;

const kindsIn = (text: string): readonly string[] =>
  readClauses(readText(new SourceText(text))).map((clause) => clause.kind);

describe('a form of sentence', () => {
  for (const [form, { read, unread }] of Object.entries(forms)) {
    it(`is read where it is ${form}`, () => {
      for (const [kind, text] of read) assert.ok(kindsIn(text).includes(kind), `${kind}: ${text}`);
    });

    it(`says nothing where it only looks like ${form}`, () => {
      for (const [kind, text] of unread) assert.ok(!kindsIn(text).includes(kind), `${kind}: ${text}`);
    });
  }
});
