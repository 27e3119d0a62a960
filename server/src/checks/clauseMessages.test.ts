import assert from 'node:assert/strict';
import { review } from '../review.ts';

/** The first sentence of what is said of each clause of a license, in the order of the text. */
function said(text: string): readonly string[] {
  const { documents } = review({ files: [{ path: 'LICENSE', content: { state: 'text', text } }] });
  const findings = documents[0]?.findings.filter(({ check }) => check.startsWith('clause/')) ?? [];
  return findings.map(({ message }) => message.replace(/\. .*/, ''));
}

describe('the messages of clauses', () => {
  it('name what is prohibited, not only that something is', () => {
    const text = `Model License

You may use, copy, modify and distribute the Model. You may not use the Model:

(a) for military purposes;
(b) to harass others, or to commit fraud.
`;
    assert.deepEqual(said(text), ['Not for military use', 'Not for fraud, harassment']);
  });

  it('name the size from which another license is needed', () => {
    const text = `Model License

1. You may use, copy, modify and distribute the Model.

2. If your products have more than 50 million monthly active users, you must request a license from us.
`;
    assert.deepEqual(said(text), ['Size threshold: 50,000,000 monthly active users']);
  });

  it('name the policy that binds', () => {
    const text = `Model License

1. You may use, copy, modify and distribute the Model. Your use of the Model must comply with the Kestrel Acceptable Use Policy.
`;
    assert.deepEqual(said(text), ['Bound by a use policy: Kestrel Acceptable Use Policy']);
  });

  it('are the words of the kind where a clause has nothing particular', () => {
    const text = 'Model License\n\n1. You may use the Model. You may not use the Model for any commercial purpose.\n';
    assert.deepEqual(said(text), ['Non-commercial only']);
  });
});
