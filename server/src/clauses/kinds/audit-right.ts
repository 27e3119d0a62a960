import type { ClauseKind } from '../kind.ts';

export const kind: ClauseKind = {
  id: 'audit-right',
  group: 'condition',
  effect: 'limits',
  freedoms: ['use'],
  osd: [],
  title: 'Audits and proof',
  meaning: 'The licensor may inspect or audit, or ask for records, information or a certificate that you comply.',
  why: 'You must keep records and may have to open your systems.',
  advice: 'Keep records of how the material is used, and find out who pays for an audit.',
  says: [
    {
      mood: 'any',
      words:
        'may|right|entitled|reserves|can|permit|allow ..10 audit|inspect|examine|inspection ..14 records|compliance|use|books|premises|systems|facilities|your|licensee|you',
    },
    { mood: 'any', words: 'right ..3 to ..4 audit|inspect|verify' },
    {
      mood: 'duty',
      words:
        '^certify|confirm|demonstrate|attest ..8 writing|compliance|complied|comply|that ..10 comply|complied|compliance|destroyed|section|agreement|license',
      unless: ['represent'],
    },
    {
      mood: 'duty',
      words:
        '^provide|furnish|supply|give|submit|cooperate|make+available ..16 information|records|evidence|documentation|proof|certification ..10 verify|compliance|demonstrate|prove|audit|complying',
    },
    {
      mood: 'duty',
      words:
        '^keep|maintain|retain ..8 records|logs|books ..14 use|compliance|licensor|audit|agreement|number|distribution',
    },
    { mood: 'duty', words: '^allow|permit|grant ..10 audit|inspect|inspection' },
    { mood: 'any', words: 'upon|on ..6 request ..8 provide|certify|demonstrate ..12 compliance|comply|complied' },
    { mood: 'any', words: 'audit ..6 your|licensee ..6 use|compliance|records' },
  ],
  examples: {
    match: [
      'The licensor may audit your use of the Software once a year.',
      'Upon request you will certify in writing that you comply with this Agreement.',
      'Licensee shall keep records of all copies and make them available for inspection by Licensor.',
    ],
    noMatch: ['You may inspect the source code.', 'You must keep the notices.'],
  },
};
