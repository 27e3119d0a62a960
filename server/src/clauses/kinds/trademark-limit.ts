import type { ClauseKind } from '../kind.ts';

const ENDORSE =
  'endorse|endorsed|endorsement|sponsor|sponsored|sponsorship|affiliation|affiliate|official|affiliated|connected';

export const kind: ClauseKind = {
  id: 'trademark-limit',
  group: 'legal',
  effect: 'neutral',
  freedoms: [],
  osd: [],
  title: 'No trademark rights',
  meaning: 'You get no right, or a limited one, to the names, logos and trademarks of the licensor.',
  why: 'It is common in open licenses: the work is free, its name is not. It matters when you name a product or a derivative.',
  advice: 'Say in your own words what your work is based on, and do not suggest endorsement.',
  says: [
    {
      mood: 'any',
      words:
        'no|not|nothing|neither|nor ..14 grant|license|permission|right|authorize|entitle|permit|convey|allow|confer ..16 @trademark|trademark',
      unless: ['infringe|misappropriate|dilute', 'notice|legend', 'mark as|that|the|each|all'],
    },
    {
      mood: 'any',
      words: '@trademark ..14 not ..6 license|licensed|grant|granted|covered|included|permitted',
      unless: ['infringe|misappropriate'],
    },
    { mood: 'any', words: 'no trademark license|right|rights' },
    {
      mood: 'ban',
      words:
        '^use|display|register|adopt|incorporate|refer|employ|apply ..8 trademark|trademarks|trade+name|trade+names|service+mark|logo|logos|mark|marks|brand|name|names|trade+dress|domain+name',
      unless: ['infringe|misappropriate|violate', 'notice|legend', 'false|fake|file name', 'domain+name+of'],
    },
    {
      mood: 'any',
      words:
        'no|not|neither ..25 name|names|trademark|logo ..25 use|used ..12 endorse|promote|advertise|publicity|advertising|promotion',
    },
    {
      mood: 'any',
      words: 'name|names|trademark|trademarks|logo|mark ..25 without ..8 permission|consent|approval|authorization',
      unless: ['infringe', 'real|person|individual|celebrity'],
    },
    {
      mood: 'any',
      words: `no|not|nothing ..25 imply|suggest|assert|state|represent|indicate|claim ..22 ${ENDORSE} ..10 licensor|us|we|you|your|company|author|creator|@licensor|by`,
      unless: ['false|falsely|human'],
    },
    {
      mood: 'any',
      words: 'goodwill ..20 mark|marks|trademark|trademarks|name|benefit|inure',
      unless: ['liable|liability|damages'],
    },
    {
      mood: 'any',
      words:
        'comply|follow|accordance|adhere|subject|pursuant ..10 brand|trademark|branding guidelines|guideline|policy|policies',
    },
    {
      mood: 'any',
      words:
        'grant ..16 license|right|permission ..6 use ..10 mark|marks|trademark|trademarks|logo|logos ..14 solely|only|exclusively',
      unless: ['copyright'],
    },
    {
      mood: 'any',
      words: 'retain|reserve ..10 right|rights|title|ownership ..14 trademark|trademarks|logo|logos|service+mark',
      unless: ['notice'],
    },
    {
      mood: 'any',
      words: 'trademark|trademarks|logo|logos ..20 remain|belong|property|reserved|owned ..4 exclusive?|of|to|by|the',
      unless: ['infringe', 'notice'],
    },
  ],
  examples: {
    match: [
      'This license grants no rights in the names, logos or trademarks of the licensor.',
      'You may not use our logo without our written permission.',
      'Neither the name of the author nor the names of its helpers may be used to promote products.',
      'All goodwill from your use of the mark goes to the company.',
      'Nothing here lets you imply that the licensor endorses you.',
    ],
    noMatch: [
      'You must keep all copyright and trademark notices.',
      'You may not use the model to infringe trademarks of others.',
      'You must mark changed files as changed.',
      'We are not liable for loss of profits or goodwill.',
    ],
  },
};
