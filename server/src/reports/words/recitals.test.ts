import assert from 'node:assert/strict';
import { review } from '../../review.ts';
import { reasonsOf } from './reasons.ts';

describe('the reasons for a verdict', () => {
  it('begin with what binds, and not with the recital that says it first', () => {
    const text = `Heron License

Section I: PREAMBLE

Whoever receives the Model must always be bound by the same use restrictions as stand in this license.

Section II: TERMS

1. You may use, modify and distribute the Model.

2. You must bind everyone who receives the Model from you to the same use restrictions as stand in this license.
`;
    const reviewed = review({ files: [{ path: 'LICENSE', content: { state: 'text', text } }] });
    const [model] = reviewed.models;
    assert.ok(model);
    const kinds = reviewed.documents[0]?.clauses.map(({ kind, section }) => `${kind} ${section}`) ?? [];
    assert.ok(kinds.includes('flow-down I') && kinds.includes('flow-down II.2'), kinds.join('\n'));
    const [first] = reasonsOf(reviewed, model.root, model.freedoms.share.because).filter(({ also }) => also.length > 0);
    assert.deepEqual([first?.where, first?.also.map(({ section }) => section)], ['II.2', ['I']]);
  });
});
