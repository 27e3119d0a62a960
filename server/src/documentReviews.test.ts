import assert from 'node:assert/strict';
import { FREEDOMS } from './clauses/clause.ts';
import { type OsiCell, osiCell } from './freedoms/components.ts';
import { readFiles } from './main/files.ts';
import type { ModelReview } from './review/value.ts';
import { review } from './review.ts';

/**
 * The document reviews that the Open Source Initiative published of Llama 2 and of BLOOM (OSAID 0.0.6), cell by cell:
 * use, study, modify, share; A allowed, R restricted, - not available, . left blank, which is not compared. Source:
 * the workbook of the working groups, sheets "Doc Review", in samj/osaid at 7f4f051.
 */
const ROWS: readonly (readonly [name: string, component: string, llama2: string, bloom: string])[] = [
  ['Data pre-processing', 'data-preprocessing-code', '----', 'AAAA'],
  ['Training, validation and testing', 'training-code', '----', 'AAAA'],
  ['Inference', 'inference-code', 'RARR', 'AAAA'],
  ['Supporting libraries and tools', 'supporting-libraries-and-tools', 'RARR', 'AAAA'],
  ['Model architecture', 'model-architecture', '....', 'AAAA'],
  ['Model parameters', 'model-parameters', 'RARR', 'RARR'],
  ['Training methodologies', 'training-methodologies', '....', 'AAAA'],
  ['Training data scope', 'data-scope', '....', 'AAAA'],
  ['Training data provenance', 'data-provenance', '----', 'AAAA'],
  ['Training data labeling', 'data-labeling', '....', 'AAAA'],
  ['Training data cleaning', 'data-cleaning', '....', 'AAAA'],
];

const LETTER: Readonly<Record<OsiCell, string>> = { allowed: 'A', restricted: 'R', 'not-available': '-', unknown: '?' };

function modelIn(fixture: string): ModelReview {
  const read = readFiles(['.'], `test-fixtures/${fixture}`);
  assert.ok('files' in read);
  const [model, ...others] = review(read).models;
  assert.ok(model !== undefined && others.length === 0);
  return model;
}

function cells({ components }: ModelReview, id: string): string {
  const component = components.find(({ kind }) => kind.id === id);
  assert.ok(component !== undefined, id);
  return FREEDOMS.map((freedom) => LETTER[osiCell(component, freedom)]).join('');
}

/** Ours, with what OSI left blank left out. */
function compared(theirs: string, ours: string): string {
  return [...ours].map((cell, i) => (theirs[i] === '.' ? '.' : cell)).join('');
}

describe('the document reviews of the Open Source Initiative', () => {
  const llama = modelIn('llama-like');
  const bloom = modelIn('bloom-like');

  after(() => {
    const line = (words: readonly string[]) =>
      `      ${words.map((word, i) => word.padEnd(i === 0 ? 34 : 14)).join('')}`;
    console.info(line(['use study modify share', 'Llama 2: OSI', 'ours', 'BLOOM: OSI', 'ours']));
    for (const [name, id, llama2, ofBloom] of ROWS)
      console.info(line([name, llama2, cells(llama, id), ofBloom, cells(bloom, id)]));
    console.info('      A allowed, R restricted, - not available, . left blank by OSI, ? the texts do not say');
  });

  for (const [name, id, llama2, ofBloom] of ROWS) {
    it(`come out alike: ${name}`, () => {
      assert.equal(compared(llama2, cells(llama, id)), llama2, 'Llama 2');
      assert.equal(compared(ofBloom, cells(bloom, id)), ofBloom, 'BLOOM');
    });
  }

  it('fail both by the definition, for the terms of the parameters', () => {
    for (const model of [llama, bloom]) {
      assert.equal(model.osaid.status, 'fails');
      assert.equal(model.osaid.rules.get('model-parameters'), 'component-under-limits');
    }
    const others = [...bloom.osaid.rules].filter(([id]) => id !== 'model-parameters');
    assert.deepEqual([...new Set(others.map(([, rule]) => rule))], ['shown-and-free']);
  });
});
