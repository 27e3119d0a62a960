import assert from 'node:assert/strict';
import { review } from '../../review.ts';
import { citedSection } from './citedSection.ts';

const TEXT = `Heron License

1. You may use and modify the Model.

2. You may not: (a) sell the Model; (b) remove any copyright notice from the Model; or (c) use the Model for military purposes.
`;

/** The kinds of the clauses of a license, each with the section to cite it by. */
function cited(text: string): readonly string[] {
  const { documents } = review({ files: [{ path: 'LICENSE', content: { state: 'text', text } }] });
  const [document] = documents;
  return (document?.clauses ?? []).map(
    (one) => `${one.kind} ${citedSection(one, document?.outline ?? { sections: [] })}`,
  );
}

describe('the section that a clause is cited by', () => {
  it('goes down to the item that runs on in its sentence', () => {
    const all = cited(TEXT);
    assert.ok(all.includes('attribution-notice 2.b'), all.join('\n'));
    assert.ok(all.includes('use-restriction 2.c'), all.join('\n'));
    assert.ok(all.includes('grants-use 1'), all.join('\n'));
  });

  it('is that of the sentence where the clause goes over several items', () => {
    const all = cited(
      'Heron License\n\n1. You may not use the Model for a purpose that is (a) commercial or (b) military, by anyone.\n',
    );
    assert.ok(all.includes('use-restriction 1'), all.join('\n'));
  });
});
