import assert from 'node:assert/strict';
import { readText } from '../text/reading.ts';
import { SourceText } from '../text/sourceText.ts';
import { definitionsIn } from './definitions.ts';
import { readClauses } from './read.ts';

const terms = (text: string): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    definitionsIn(readText(new SourceText(text)).runs).map((d) => [d.term.join(' '), [...d.carries].sort()]),
  );

const GRANT = 'We grant you a license to use the Model solely for the Purpose.\n';
const kinds = (text: string): readonly string[] =>
  readClauses(readText(new SourceText(text)))
    .filter((c) => text.slice(c.start, c.end).startsWith('We grant'))
    .map((c) => c.kind)
    .sort();

describe('definitions that limit', () => {
  it('are found before "means"', () => {
    assert.deepEqual(terms('"Purpose" means non-commercial research.'), { purpos: ['noncommercial', 'research'] });
  });
  it('are found in passing', () => {
    assert.deepEqual(terms('You may use it for academic research only (the "Permitted Use").'), {
      'permit use': ['research'],
    });
  });
  it('are found for a territory with countries left out', () => {
    assert.deepEqual(terms('"Territory" means worldwide, excluding France.'), { territori: ['limitedTerritory'] });
  });
  it('are found for an adjective that stands before a use', () => {
    assert.deepEqual(terms('"Personal" means for study at home, without any commercial purpose.'), {
      personal: ['noncommercial', 'research'],
    });
  });
  it('tell what a use takes in beside use', () => {
    assert.deepEqual(terms('"Use" means running, adapting or sharing the Model.'), {
      use: ['useThatModifies', 'useThatShares'],
    });
  });
  it('are none where nothing is limited', () => {
    assert.deepEqual(
      terms('"Purpose" means any commercial or non-commercial use. "Model" means research software.'),
      {},
    );
  });
  it('add up where a purpose is defined more than once', () => {
    assert.deepEqual(
      terms(
        'Any noncommercial purpose is a permitted purpose.\n\nUse by a research institute is for a permitted purpose.',
      ),
      { 'permit purpos': ['noncommercial'] },
    );
  });
  it('carry their limit into the grant that uses the term, and take it back when they change', () => {
    const limited = `"Purpose" means non-commercial research.\n\n${GRANT}`;
    const open = `"Purpose" means making people happy.\n\n${GRANT}`;
    assert.deepEqual(kinds(limited), ['grants-use', 'noncommercial-only', 'research-only']);
    const before = readText(new SourceText(limited));
    readClauses(before);
    const after = readText(new SourceText(open), {}, before);
    assert.deepEqual(
      readClauses(after)
        .filter((c) => open.slice(c.start, c.end).startsWith('We grant'))
        .map((c) => c.kind),
      ['grants-use'],
    );
  });
});
