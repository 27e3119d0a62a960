import assert from 'node:assert/strict';
import { lawAndForum } from './law.ts';

describe('the values of a governing-law clause', () => {
  const cases: readonly (readonly [string, object])[] = [
    [
      'This license is governed by the laws of the State of Ohio without regard to conflicts of law.',
      { law: 'State of Ohio' },
    ],
    ['This license is construed under Swiss law.', { law: 'Swiss' }],
    ['The laws of England and Wales shall govern these terms.', { law: 'England and Wales' }],
    ['OHIO LAW WILL GOVERN ALL DISPUTES, REGARDLESS OF ANY CONFLICT.', { law: 'OHIO' }],
    [
      'The state and federal courts of King County, Ohio, USA shall have exclusive jurisdiction.',
      { forum: 'state and federal courts of King County, Ohio, USA' },
    ],
    [
      'Any dispute shall be submitted to the Harbor District Court in Oslo.',
      { forum: 'Harbor District Court in Oslo' },
    ],
    [
      'Disputes are decided by the Northern Arbitration Commission under its rules.',
      { forum: 'Northern Arbitration Commission' },
    ],
    ['All disputes are settled by binding arbitration.', { forum: 'arbitration' }],
    ['You submit to the jurisdiction of the Republic of Iceland.', { forum: 'Republic of Iceland' }],
    ['The UN Convention on Contracts for the International Sale of Goods does not apply.', { excludes: 'CISG' }],
  ];
  for (const [text, values] of cases)
    it(`are ${JSON.stringify(values)} in: ${text}`, () => assert.deepEqual(lawAndForum(text), values));
});
