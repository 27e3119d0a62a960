import assert from 'node:assert/strict';
import type { MarkupContent } from 'vscode-languageserver';
import { alone, clause, document, section } from './handMade.ts';
import { hoverOf } from './hover.ts';

const LIMITS = `2. Limits. You will not train
   other models with it. You will not sell it.
`;
const TEXT = `1. Grant. You may use it as Section 2 says, which is no part of Section 2 of the Hochwald Act. See Section 9.
${LIMITS}Attachment A
Keep to Section 2 of this Agreement and to Attachment A.
`;

describe('hover on the name of a section', () => {
  const of = document(TEXT, {
    outline: {
      sections: [
        section(TEXT, LIMITS, { path: '2' }),
        section(TEXT, TEXT.slice(TEXT.indexOf('Attachment A\n')), { path: 'Attachment A' }),
      ],
    },
    clauses: [
      clause(TEXT, 'You may use it as Section 2 says', 'grants-use'),
      clause(TEXT, 'You will not train\n   other models with it.', 'no-improving-other-models'),
    ],
  });

  /** What is shown at the first of `words` behind `behind`. */
  function shown(words: string, behind = '', markdown = false): string {
    const at = TEXT.indexOf(words, TEXT.indexOf(behind));
    const hover = hoverOf(alone(of), of.source.positionAt(at), { markdown });
    return hover === null ? '' : (hover.contents as MarkupContent).value;
  }

  it('shows how the section begins and the clauses read there, before the clause that names it', () => {
    assert.match(
      shown('Section 2'),
      /^Section 2\n\n2\. Limits\. You will not train other models with it\. You will not sell it\.\n\n- No improving other models\n/,
    );
    assert.match(shown('Section 2'), /Grants use/);
  });

  it('knows attachments, and the section of “this Agreement”', () => {
    assert.match(shown('Attachment A.'), /^Attachment A\n\nAttachment A Keep to/);
    assert.match(shown('Section 2', 'Keep to'), /^Section 2\n/);
  });

  it('says nothing of sections of other texts, nor of such as are not there', () => {
    assert.equal(shown('Section 2', 'no part of'), '');
    assert.equal(shown('Section 9'), '');
  });

  it('cuts a long section at the end of a word', () => {
    const long = `1. Long. ${'word '.repeat(500)}\n2. See Section 1.`;
    const longer = document(long, { outline: { sections: [section(long, long.slice(0, long.indexOf('\n2.')))] } });
    const at = longer.source.positionAt(long.indexOf('Section 1'));
    const hover = hoverOf(alone(longer), at, { markdown: false });
    const [, words = ''] = hover === null ? [] : (hover.contents as MarkupContent).value.split('\n\n');
    assert.ok(words.length <= 410 && words.endsWith('word …'), words);
  });

  it('escapes the words of the text', () => {
    const text = '1. A [link](command:x) <b>.\n2. See Section 1.';
    const hostile = document(text, { outline: { sections: [section(text, '1. A [link](command:x) <b>.')] } });
    const at = hostile.source.positionAt(text.indexOf('Section 1'));
    const hover = hoverOf(alone(hostile), at, { markdown: true });
    const value = hover === null ? '' : (hover.contents as MarkupContent).value;
    assert.ok(!value.includes('](command') && !/(?<!\\)</.test(value), value);
  });
});
