import type { ClauseKind } from '../kind.ts';
import { DESTROYED } from '../otherWords/endFrames.ts';
import { DESTROY as IN_OTHER_WORDS } from '../otherWords/endings.ts';
import { find } from '../patterns/pattern.ts';
import { previousOf } from '../statements/meaning.ts';

const END =
  'termination|expiration|expiry|terminate|terminates|terminated|expire|revoked|revocation|end+of|license+ends|license+end|agreement+ends|agreement+end|rights+end|permission+ends|grant+ends|it+ends|the+end|upon+end|rescind|rescission|cancellation';
const DESTROY = 'discard|destroy|delete|erase|uninstall|purge|return|remove|destruction|deletion';

export const kind: ClauseKind = {
  id: 'destroy-on-termination',
  group: 'term',
  effect: 'neutral',
  freedoms: ['use'],
  osd: [],
  title: 'Delete at the end',
  meaning: 'When the license ends, you must stop using the model or delete your copies.',
  why: 'Whatever was built on the model, derivatives often included, must come down with it.',
  advice:
    'Keep track of every copy and derivative, so that you could take them down, and see which events end the license.',
  says: [
    {
      mood: 'any',
      words:
        'once|when|after|if ..3 license|permission|agreement|grant ..2 over|ended|gone|finished|expired ..4 erase|delete|destroy|remove ..3 copy|copies|files',
    },
    {
      mood: 'duty',
      words: `^${DESTROY} ..16 once|when|after ..8 no longer|further ..4 need|needed|required|necessary`,
    },
    {
      mood: 'any',
      words: `${END} ..30 ${DESTROY} ..14 copy|copies|@model|@derivative|weights|it|all`,
      // "Your exclusive remedy is to end the license by returning it."
      unless: ['sole|exclusive|only ..2 remedy|remedies|recourse'],
    },
    {
      mood: 'any',
      words: `${END} ..30 cease|stop|discontinue|desist|refrain|end+all|end+any|end+your ..8 use|access|distribution|exercise|copy|reproduce|distribute|operate|exploitation`,
    },
    {
      mood: 'any',
      words: `${DESTROY} ..20 upon|on|after|following|when|if|at|within ..8 ${END}`,
      unless: ['return ..3 for'],
    },
    {
      mood: 'duty',
      words: `^${DESTROY} ..20 upon|on|after|following|when|at|immediately ..4 completion|conclusion|completed|finished|expiration`,
    },
    {
      mood: 'duty',
      words: `upon|on|after|following|when|at ..3 completion|conclusion|completed|finished ..16 ^${DESTROY}`,
    },
    // "At the end of the project the data shall be destroyed."
    {
      mood: 'duty',
      words: `end|completion|conclusion of ..4 project|study|research|period|course|challenge|work|collaboration ..16 ^${DESTROY}`,
    },
    {
      mood: 'duty',
      words: `^${DESTROY} ..20 at|upon|by|after|on ..2 end|completion|conclusion of ..4 project|study|research|period|course|challenge|work|collaboration`,
    },
    {
      mood: 'duty',
      words:
        '@licensed|data|dataset|copies ..4 ^deleted|destroyed|erased|returned ..2 within|after|no+later+than|by ..6 days|months|year|years ..1 of|after|from ..2 receipt|download|receiving|downloading|delivery',
    },
    { mood: 'any', words: `cease|stop|discontinue ..10 use ..14 upon|on|after|following|when|if|at ..6 ${END}` },
    { mood: 'any', words: `no+longer|not ..3 use|access|distribute ..12 after|upon|following ..6 ${END}` },
    {
      mood: 'duty',
      words: `^cease|stop|discontinue ..3 use|using ..6 and ..2 ${DESTROY}`,
      unless: ['may|wish|want ..4 cease|stop|discontinue'],
    },
    {
      mood: 'duty',
      words: `^${DESTROY} ..4 all ..2 copies|copy ..12 possession|custody`,
      unless: ['confidential|personal'],
    },
    { mood: 'duty', words: `^${DESTROY} ..12 and ..2 cease|stop|discontinue ..3 use|using` },
    {
      mood: 'duty',
      words: `^certify|confirm|attest ..8 destruction|deletion|destroyed|deleted|erased`,
    },
    {
      mood: 'any',
      words: `${END} ..16 right|rights ..1 to ..3 use|access ..10 cease|ceases|stop|stops`,
      unless: ['patent|survive'],
    },
    {
      mood: 'any',
      words: `${END} ..30 no|not ..4 longer|further ..4 right|rights|entitled|authorized|permitted|use|access`,
      unless: ['obligation|liability|survive'],
    },
    { mood: 'any', words: 'take ..3 possession ..8 copies|copy' },
    { mood: 'any', words: `require|demand|request ..5 ^return|destroy|delete ..10 copy|copies` },
    {
      mood: 'any',
      words:
        'upon|on|after|following|at|when ..2 termination|expiry|expiration|end ..20 be ..2 returned|destroyed|deleted|erased|removed|surrendered ..4 to|by|from|.|immediately|within|,',
      unless: ['survive', 'not+be'],
    },
    {
      mood: 'any',
      words:
        'after|upon|on|following ..3 termination|expiry|expiration|end ..6 no ..2 copy|copies ..4 kept|retained|remain|used|made|held',
    },
    ...IN_OTHER_WORDS,
  ],
  // "We may terminate this license if … In such event, you must destroy all copies."
  reads: (statement) => {
    const match = find(
      `in ..1 such|that|this|either|any|which event|case|events ..6 ^${DESTROY} ..6 copy|copies|it|@model`,
      'duty',
      statement,
    );
    const before = match?.start === statement.own ? previousOf(statement) : null;
    return match && before && find(END, 'any', before) ? { ...match, confidence: 0.9 } : null;
  },
  unless: [
    'not ..2 required to ..1 destroy|delete|return',
    'cease functioning|working',
    'program|session|process|job|run ends|end|terminates|exits ..2 ,',
    // What becomes of the licensee's own.
    'your ..3 content|data|account|information ..4 may|will|shall ..2 be ..2 deleted|erased|removed|inaccessible',
    'may|can cease|stop|discontinue ..3 access|offering|providing|support',
    'terminate ..3 from ..6 cease|stop',
    'you|licensee|user|recipient|customer ..3 terminate ..6 by',
    'you|licensee|user ..4 may|can|want|wish ..6 terminate',
  ],
  frames: DESTROYED,
  examples: {
    match: [
      'We may terminate this license if you fail to comply with it. In such event, you must destroy all copies of the Software.',
      'At the end of the project the Recipient shall destroy the data.',
      'The data must be deleted within three years of receipt.',
      'You must delete all copies once there is no further need for them.',
      'Once the license is over, erase every copy.',
      'After termination no copies may be kept.',
      'On termination all copies shall be returned to the Licensor.',
      'Upon termination of this agreement, you shall delete and cease use of the model.',
      'Upon termination of this agreement, you must end all use of the model.',
      'Upon termination, your right to use the service will cease at once.',
      'If this license ends, you must stop using the weights and destroy all copies.',
      'You will destroy the data and all copies of it upon completion of your study.',
      'In that case the recipient shall stop using and delete the weights.',
      'You shall delete every copy within ten days after the license expires.',
      'The user shall confirm by letter that the deletion is complete.',
    ],
    noMatch: [
      'We may ask you for a report. In such event, you must delete all copies of the report.',
      'Your exclusive remedy is the termination of this license by returning the Software.',
      'The customer shall not be required to destroy such electronic copies as are kept in its archives.',
      'End User shall not remove or delete, and shall retain in the Software, all notices.',
      'If End User is not content with it, the sole remedy is to stop using it.',
      'This license runs until the user terminates it by destroying all copies.',
      'Sections 3 to 5 survive termination of this agreement.',
      'You must delete personal data at the request of its subject.',
      'This license terminates if you breach it.',
      'After termination, your content may be deleted.',
    ],
  },
};
