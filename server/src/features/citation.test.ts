import assert from 'node:assert/strict';
import { citationOf } from './citation.ts';
import { alone, clause, document } from './handMade.ts';

const TEXT = 'You may use it.\nYou will not train\n  other models with it.';

describe('the citation of a clause', () => {
  const words = 'You will not train\n  other models with it.';
  const of = document(TEXT, {
    clauses: [
      clause(TEXT, words, 'no-improving-other-models', { section: '1.b' }),
      clause(TEXT, words, 'use-restriction', { section: '1.b', topics: ['fraud'] }),
    ],
  });
  const at = (line: number) => ({ start: { line, character: 3 }, end: { line, character: 3 } });

  it('quotes it with its file, section, line and what it does, once for all that it says', () => {
    assert.equal(
      citationOf(alone(of), at(1)),
      `> You will not train other models with it.
>
> — LICENSE, section 1.b, line 2

No improving other models (limits: use and modify); Not for fraud (limits: use)
`,
    );
  });

  it('is empty beside the clauses', () => {
    assert.equal(citationOf(alone(of), at(0)), '');
  });
});
