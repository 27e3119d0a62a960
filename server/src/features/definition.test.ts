import assert from 'node:assert/strict';
import { definitionOf } from './definition.ts';
import { alone, document, section, spanOf } from './handMade.ts';

const TEXT = `“Agreement” means these terms. “We” and “Hochwald Labs” mean Hochwald Labs GmbH.
The model (the "Materials") is ours.
1. Grant. Under this Agreement you may use the Materials, but see Section 2(a)
and attachment A.
2. Limits.
(a) Nobody else's materials.
Attachment A
Use by Hochwald
   Labs of derived Materials.
`;

describe('go to definition', () => {
  const outline = {
    sections: [
      section(
        TEXT,
        '1. Grant. Under this Agreement you may use the Materials, but see Section 2(a)\nand attachment A.\n',
      ),
      section(TEXT, "2. Limits.\n(a) Nobody else's materials.\n", {
        path: '2',
        children: [section(TEXT, "(a) Nobody else's materials.", { path: '2.a', heading: spanOf(TEXT, '(a) Nobody') })],
      }),
      section(TEXT, 'Attachment A\nUse', { path: 'Attachment A', heading: spanOf(TEXT, 'Attachment A\n') }),
    ],
  };
  const of = document(TEXT, { outline });

  /** The line that the words lead to, and the words that are the link. */
  function from(words: string, near = words): readonly [number, string] | undefined {
    const at = of.source.positionAt(TEXT.indexOf(near) + near.indexOf(words));
    const [link] = definitionOf(alone(of), at);
    const origin = link?.originSelectionRange;
    if (link === undefined || origin === undefined) return undefined;
    const span = { start: of.source.offsetAt(origin.start), end: of.source.offsetAt(origin.end) };
    return [link.targetSelectionRange.start.line, of.source.slice(span)];
  }

  it('leads from a reference to the section', () => {
    assert.deepEqual(from('Section 2'), [5, 'Section 2(a)']);
    assert.deepEqual(from('attachment A'), [6, 'attachment A']);
  });

  it('leads from a defined term to its definition', () => {
    assert.deepEqual(from('Agreement', 'this Agreement'), [0, 'Agreement']);
    assert.deepEqual(from('Materials', 'use the Materials'), [1, 'Materials']);
    assert.deepEqual(from('Labs', 'Labs of'), [0, 'Hochwald\n   Labs']);
  });

  it('leads to where a text says what a term means, rather than to where it first gives the name', () => {
    const text =
      'These terms are for Heron (the “Model”).\n\n1. “Model” means the weights.\n\n2. You may use the Model.\n';
    const [link] = definitionOf(alone(document(text)), { line: 4, character: 20 });
    assert.equal(link?.targetSelectionRange.start.line, 2);
  });

  it('leads nowhere from other words, from the definition itself and to sections that are not there', () => {
    assert.equal(from('may use'), undefined);
    assert.equal(from('Agreement', '“Agreement'), undefined);
    assert.equal(from('materials', "else's materials"), undefined);
    const text = 'See Section 9.';
    assert.deepEqual(definitionOf(alone(document(text)), { line: 0, character: 6 }), []);
  });
});
