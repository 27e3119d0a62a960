import type { ObligationKind } from '../obligation.ts';

export const obligation: ObligationKind = {
  id: 'same-license',
  kinds: ['copyleft'],
  when: 'derivatives',
  title: 'Give derivatives under the same license',
  condition: 'you give derivatives under the same license',
  seen: 'done where the text that asks for it is the license in the repository; for a license that is only named, cannot be seen.',
  look: ({ path, license }, { licenses }) =>
    license === undefined && licenses.some((text) => text.path === path)
      ? { status: 'done', seen: [{ path, start: 0, end: 0 }] }
      : null,
};
