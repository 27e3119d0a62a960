import assert from 'node:assert/strict';
import { readText } from '../../text/reading.ts';
import { SourceText } from '../../text/sourceText.ts';
import { readClauses } from '../read.ts';
import { definitionsIn } from './definitions.ts';

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
  it('are found for those who take the license, whatever is said of others behind', () => {
    assert.deepEqual(terms('"Hospital" means the legal person which has signed the form; it does not include firms.'), {
      hospital: ['licensee'],
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

describe('names of parties', () => {
  it('stand for the licensor where they name a body, its initials, or "we"', () => {
    const hill = { hu: ['licensor'] };
    assert.deepEqual(terms('This is between you ("Licensee") and Hill University ("HU").'), hill);
    assert.deepEqual(terms('Orchid Labs LLC ("Orchid", "we") gives you this.'), { orchid: ['licensor'] });
    assert.deepEqual(terms('"Orchid" means Orchid Labs Inc. of Dublin.'), { orchid: ['licensor'] });
  });
  it('are no names of the other party or of a thing', () => {
    assert.deepEqual(terms('Hill University offers the code (the "Software") to you (the "Developer").'), {});
    assert.deepEqual(terms('Any company that uses it ("Customer") accepts this.'), {});
  });
  it('make the licensee of the one who signs in the first person, unless that one grants', () => {
    assert.deepEqual(terms('I hereby agree to these terms: I will cite the data.'), { i: ['licensee'] });
    assert.deepEqual(terms('I agree that this is short.\n\nI grant you a license to use it.'), {});
    const text =
      'I agree to the following:\n\n1. I will report any misuse that I see.\n2. I will not share the data.\n';
    assert.deepEqual(
      readClauses(readText(new SourceText(text))).map((c) => c.kind),
      ['reporting-duty', 'redistribution-ban'],
    );
  });
  it('let a licensor be heard that the text calls by its name', () => {
    const text =
      'Hill University ("HU") made this. HU will indemnify and defend you against such claims. You shall notify HU of every incident.\n';
    assert.deepEqual(
      readClauses(readText(new SourceText(text))).map((c) => c.kind),
      ['reporting-duty'],
    );
  });
});
