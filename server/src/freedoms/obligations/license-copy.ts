import type { ObligationKind } from '../obligation.ts';

export const obligation: ObligationKind = {
  id: 'license-copy',
  kinds: ['license-copy'],
  when: 'copies',
  title: 'Give a copy of the license',
  condition: 'you give a copy of the license',
  variant: {
    nuance: 'link',
    title: 'Give a copy of the license, or a link to it',
    condition: 'you give a copy of the license, or a link to it',
  },
  seen: 'done where the text that asks for it is in the repository, or its known text is; else not done.',
  look: ({ path, license }, { here, licenses, cards }) => {
    if (license === undefined) {
      const file = [...licenses, ...cards].find((text) => text.path === path);
      return file === undefined ? null : { status: 'done', seen: [{ path, start: 0, end: 0 }] };
    }
    return here.has(license) ? { status: 'done', seen: [] } : { status: 'not-done', seen: [{ missing: 'license' }] };
  },
  writes: () => ({ to: 'license' }),
};
