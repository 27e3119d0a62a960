import type { ClauseKind } from '../kind.ts';
import { AUDIT } from '../otherWords/conditions.ts';
import { BEFORE } from '../patterns/verbs.ts';

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
    // "Yearly audits will verify compliance."
    {
      mood: 'any',
      words:
        'audit|audits ..2 will|may|shall|can ..2 verify|check|confirm|establish ..6 compliance|complies|number|usage|use',
      unless: ['security|safety ..1 audit|audits'],
    },
    {
      mood: 'licensor',
      words:
        '^visit|enter|inspect|tour ..8 site|sites|premises|office|offices|facility|facilities|data+center ..16 inspect|audit|log|logs|records|see|check|books|device|systems',
      unless: ['you|licensee may'],
    },
    {
      mood: 'any',
      words:
        'may|can ..14 visit|enter ..6 site|premises|offices|facility|facilities ..16 inspect|audit|examine|see|check|look',
      unless: ['you|licensee|user|customer ..1 may|can'],
    },
    {
      mood: 'licensor',
      words: '^ask|question ..2 you|licensee|customer|users ..3 how|what|why|where ..6 use|used|using|run|deploy|do',
      unless: ['may|can ..2 choose'],
    },
    {
      mood: 'licensor',
      words: '^ask|inquire ..1 how|what ..3 you|licensee|customer|users ..3 use|used|run|deploy',
    },
    {
      mood: 'licensor',
      words:
        '^count|measure|meter|sample|listen|look ..5 seats|users|calls|copies|usage|use|speech|prompts|outputs|recordings|random',
      unless: ['improve|train|statistics'],
    },
    {
      mood: 'duty',
      words:
        '^keep|maintain|retain ..8 register|record|journal|list|ledger|log ..24 produce|show|hand|present|submit|disclose|open ..3 us|licensor|company|provider|@licensor|@named',
    },
    {
      mood: 'duty',
      words:
        '^produce|show|present|hand+over|surrender|open|hand ..4 us|licensor|company|provider|@licensor|@named ..5 log|logs|records|register|books|lists|files|documentation',
      unless: ['source+code'],
    },
    {
      mood: 'duty',
      words:
        '^answer|respond|reply ..6 us|licensor|company|provider|@licensor|@named|our ..3 question|questions|inquiry|inquiries|query|queries ..8 use|using|usage|how|within',
    },
    {
      mood: 'duty',
      words:
        '^keep|maintain ..4 records|logs|books|documentation ..8 show|provide|produce|make|submit|available ..8 on|upon ..1 request|demand',
    },
    {
      mood: 'duty',
      words:
        '^provide|furnish|supply|submit|present|produce|show ..2 evidence|proof|confirmation ..2 of|that ..12 on|upon ..2 request|demand',
      unless: ['age|identity|tax|taxes|payment'],
    },
    {
      mood: 'duty',
      words:
        '^let|allow|permit ..2 us|licensor|company|@licensor ..4 check|verify|inspect|audit|review|confirm|examine ..4 compliance|use|records|systems|deployment',
    },
    {
      mood: 'any',
      words:
        'on|upon ..2 request ..2 you|licensee ..3 show|give|provide|hand|present ..3 us|licensor|@licensor ..3 records|logs|documents|evidence|proof|books',
    },
    {
      mood: 'any',
      words:
        'reserve|reserves|has|have ..1 right to ..2 request|demand|require|ask ..3 proof|evidence|records|documentation',
      unless: ['you|your ..1 reserve|have'],
    },
    {
      mood: 'any',
      words:
        'reserve|reserves|have|has ..2 right ..1 to ..2 monitor|review|supervise ..4 use|usage|activity|activities|compliance|interactions|prompts',
      unless: ['you|your|licensee|recipient ..1 reserve|have', '@trademark'],
    },
    {
      mood: 'any',
      words:
        'reserve|reserves|have|has ..2 right ..1 to ..2 request|require|conduct|perform|carry+out ..2 review|audit|inspection|examination ..1 of ..4 licensee|your|user|customer',
      unless: ['you|your|licensee|recipient ..1 reserve|have'],
    },
    {
      mood: 'any',
      words:
        'may|right|entitled|reserves|can|permit|allow ..10 audit|inspect|examine|inspection ..20 records|compliance|use|books|premises|systems|facilities|your|licensee|you',
      unless: ['you ..2 may ..3 inspect|examine', 'source+code'],
    },
    {
      mood: 'any',
      words: 'right ..20 audit|inspect|verify ..14 records|you|your|licensee|compliance|use',
      unless: ['you ..4 right'],
    },
    {
      mood: 'duty',
      words: `${BEFORE} ^certify|demonstrate|attest ..10 writing|compliance|complied|comply|that ..12 comply|complied|compliance|section|agreement|license|terms|obligations`,
      unless: ['represent'],
    },
    {
      mood: 'duty',
      words: `${BEFORE} ^provide|furnish|supply|give|submit|cooperate|make|respond ..20 information|records|evidence|documentation|proof|certification|reports|inquiries ..12 verify|compliance|demonstrate|prove|audit|complying|comply|inspection`,
      unless: ['source+code', 'applicable+law|laws ..3 compliance', 'authorities|regulators'],
    },
    {
      mood: 'duty',
      words: `${BEFORE} ^keep|maintain|retain ..8 records|logs|books ..20 use|compliance|licensor|audit|agreement|number|distribution|inspection|copies`,
    },
    { mood: 'duty', words: `${BEFORE} ^allow|permit|grant ..10 audit|inspect|inspection` },
    { mood: 'any', words: 'upon|on|at ..6 request ..8 provide|certify|demonstrate ..12 compliance|comply|complied' },
    { mood: 'any', words: 'audit ..6 your|licensee ..6 use|compliance|records' },
    { mood: 'any', words: 'right ..2 of inspection|audit' },
    {
      mood: 'duty',
      words: `${BEFORE} ^allow|permit|give|grant|provide ..12 access ..14 records|books|premises|personnel`,
    },
    { mood: 'licensor', words: '^conduct|perform|carry+out|request ..6 audit|audits|inspection' },
    {
      mood: 'duty',
      words:
        '^show|open|present|make+available ..3 us|licensor|company|@licensor ..4 records|books|logs|evidence|documents',
    },
    {
      mood: 'any',
      words:
        'licensor|we|company|@licensor ..4 entitled|may|right|can ..2 check|verify|inspect|audit|review ..4 compliance|use|premises|records|systems',
      unless: ['you ..2 may'],
    },
    { mood: 'duty', words: `${BEFORE} ^audit ..4 use` },
    {
      mood: 'duty',
      words: `${BEFORE} ^cooperate|assist|comply ..10 investigation|investigations|inquiry|inquiries|requests+for+information|request+for+information`,
      unless: ['law+enforcement|authorities|regulators'],
    },
    { mood: 'duty', words: `${BEFORE} ^cooperate ..8 audit|audits|inspection` },
    { mood: 'any', words: 'ask|require|request ..2 you|licensee ..2 certify' },
    { mood: 'licensor', words: '^ask|request|demand|require ..3 evidence|proof|confirmation|records|documentation' },
    {
      mood: 'any',
      words: 'may|can ..6 ask|request|demand ..3 evidence|proof|confirmation|records ..3 that|of',
      unless: ['you|licensee may|can'],
    },
    {
      mood: 'any',
      words:
        'may|can|entitled ..3 request|require|demand|ask ..2 licensee|user|you|customer ..2 to? submit|provide|produce|show|present|report ..8 materials|records|documents|evidence|data|status',
      unless: ['@licensee may|can', 'support|issue'],
    },
    {
      mood: 'duty',
      words:
        '^let|allow|permit ..2 our|us|@licensor ..3 see|inspect|examine|look|access|review|check ..4 logs|log|records|books|systems|premises|servers',
    },
    {
      mood: 'any',
      words:
        'entitled|right|may to? ..1 check|inspect|verify|review|examine ..2 how|whether ..3 licensee|you|party|user|customer',
      unless: ['you|licensee ..1 may|right|entitled'],
    },
    {
      mood: 'licensor',
      words:
        '^examine|inspect|audit|review|verify|check ..8 books|records|systems|logs|premises|facilities|accounts|compliance|use|usage|deployment',
      unless: ['source+code', 'agreement|terms|license ..2 from ..1 time', 'not ..3 obligation|obliged'],
    },
    {
      mood: 'duty',
      words:
        '^keep|maintain|retain|make ..8 records|logs|books ..24 available|open|accessible|produce|provide ..6 us|licensor|company|@licensor|demand|request|inspection',
    },
    {
      mood: 'any',
      words:
        'licensor|we|company|@licensor ..3 may|can|shall|entitled ..4 ask|request|require ..4 information|details|particulars ..3 about|on|of|regarding ..6 use|usage|deployment|customers|compliance',
      unless: ['may|can ..2 also? collect'],
    },
    {
      mood: 'any',
      words:
        'auditor|auditors|auditing+firm|independent+expert ..8 entitled|may|right|allowed|can ..4 verify|inspect|examine|check|review|audit',
    },
    {
      mood: 'duty',
      words:
        '^prove|demonstrate|show|evidence|document ..3 on|upon|at ..3 request|demand ..6 comply|complies|compliance|observes|observance|adheres|use|uses',
    },
    ...AUDIT,
  ],
  unless: [
    'proof of purchase',
    // That copies were deleted.
    'return|destroy ..24 certify|certification',
    'installation+information',
    'social auditing',
    'suspend|revoke|terminate|disable|restrict ..5 review ..2 account|accounts',
    'we|licensor|company ..3 not ..14 audit|audits',
    'source+code ..4 available',
  ],
  frames: [
    {
      force: 'duty',
      all: ['admit|admitted|allow|let|permit|receive', 'inspectors|inspector|auditors|auditor|inspection|audit'],
      not: ['source+code'],
      most: 24,
    },
  ],
  examples: {
    match: [
      'Yearly audits will verify compliance.',
      'The recipient must provide proof of the approval to the host upon request.',
      'We may ask you how you use the Model.',
      'The Licensee shall keep a list of its users and show it to us.',
      'The Licensor may enter the premises and inspect the logs.',
      'You must keep records and show them to us on request.',
      'You shall let us check compliance.',
      'On request you show us records that prove you keep to these terms.',
      'The author reserves the right to request a review of the code of the licensee.',
      'You must admit inspectors to your premises.',
      'Licensee must prove on request that it complies with these limits.',
      'You agree to cooperate with the host during investigations of possible breaches.',
      'Licensor may, no more than once per year and on notice, examine the books and systems of Licensee.',
      'You shall keep accurate records of all deployments and make them available to us on demand.',
      'We may ask you for information about how you use the Model, and you must answer.',
      'An auditor that the Provider appoints is entitled to verify the use on its premises.',
      'The host reserves the right to monitor usage of the service for security.',
      'The lab reserves the right to demand proof of compliance.',
      'The maker has the right to verify whether the user keeps to this.',
      'The operator must let our staff examine its logs.',
      'The maker can require the user to present records of its use.',
      'The licensor may audit your use of the Software once a year.',
      'Upon request you will certify in writing that you comply with this Agreement.',
      'Licensee shall keep records of all copies and make them available for inspection by Licensor.',
    ],
    noMatch: [
      'Security audits will verify compliance with our rules.',
      'We may suspend, revoke or review accounts that harm others.',
      'At the end you must return or destroy all copies and give us a written certification of compliance with the foregoing.',
      'You may visit the site and see the logs.',
      'We may review this agreement from time to time.',
      'For a refund, you must provide a copy of your proof of purchase and comply with the rules of the shop.',
      'You may inspect the source code.',
      'You must keep the notices.',
    ],
  },
};
