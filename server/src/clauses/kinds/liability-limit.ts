import type { ClauseKind } from '../kind.ts';
import { CAPPED } from '../otherWords/careFrames.ts';
import { LIABILITY } from '../otherWords/legal.ts';

/** What outlives the license names the sections, and excludes nothing. */
const SURVIVAL =
  'provision|provisions|section|sections|clause|clauses|paragraph|paragraphs ..80 survive|survives|survival';

/** A saving clause: what the law does not let anyone exclude. */
const LAW = 'nothing|not ..8 limit|exclude|affect|restrict ..8 liability';

export const kind: ClauseKind = {
  id: 'liability-limit',
  group: 'legal',
  effect: 'neutral',
  freedoms: [],
  osd: [],
  title: 'Liability limited',
  meaning: 'The licensor is not liable for damage, or only up to a sum.',
  why: 'Nearly every license says so, open ones too. If the model does harm, the loss stays with you.',
  advice: 'See whether your own contracts and insurance cover what the licensor does not.',
  says: [
    {
      mood: 'any',
      words: 'liability|liabilities ..8 is|are|be ..1 excluded|disclaimed|ruled+out|barred',
      unless: ['not|cannot|never ..2 excluded|disclaimed', 'cannot|not be', 'insurance'],
    },
    {
      mood: 'main',
      words:
        'disclaimer|exclusion|limitation ..2 includes|covers ..2 consequential|indirect|incidental ..4 damages|losses',
    },
    { mood: 'any', words: 'this includes|include ..8 loss|losses of ..36 even if|when ..8 possibility' },
    {
      mood: 'any',
      words: 'no|not|neither|nor|never|nobody ..45 liable ..6 for|to|under|,|.|in|if',
      unless: ['you|licensee|user ..3 not be liable', 'not ..8 responsible|liable ..6 compliance'],
    },
    {
      mood: 'any',
      words: 'no ..2 liability|liabilities',
      unless: ['survive', 'you|licensee ..6 no liability', 'nothing', LAW],
    },
    { mood: 'any', words: 'liability|liabilities ..4 be ..1 limited ..6 extent' },
    {
      mood: 'any',
      words: 'agree|promise|undertake ..1 not ..2 hold ..4 responsible|liable|accountable',
    },
    {
      mood: 'any',
      words: 'we|licensor|company|@licensor ..1 be ..1 not responsible|liable ..1 for ..2 loss|losses|damage|damages',
    },
    { mood: 'any', words: 'not @licensor|licensor ..3 responsible|liable ..3 for any|all ..1 liability' },
    {
      mood: 'any',
      words: 'cannot|not ..1 be ..1 held ..2 liable|responsible|accountable ..3 for|to',
      unless: ['you|licensee|user cannot|not', 'accuracy|compliance'],
    },
    {
      mood: 'any',
      words: 'no|not|never ..8 pay|owe|reimburse ..2 damages|compensation',
      unless: ['you|licensee|user ..3 not|never'],
    },
    { mood: 'any', words: 'without ..3 liability', unless: ['indemnify'] },
    {
      mood: 'any',
      words:
        'not|neither|nor|no|never ..12 have|bear|assume|accept|incur|undertake|take|carry ..8 liability|liabilities|responsibility ..14 damages|damage|loss|losses|claim|claims|harm|for|arising|to|.|,',
      unless: [
        'you|licensee|user ..3 not',
        LAW,
        'accuracy|safety|stability ..6 material|model|output',
        'not+limited ..14 liability',
      ],
    },
    {
      mood: 'any',
      words:
        'assume|accept|have|bear|take|undertake no ..8 responsibility|liability|liabilities|obligation ..14 damage|damages|loss|losses|harm|claim|claims|injury|liability',
    },
    { mood: 'any', words: 'assume|accept|have|bear|take|undertake no ..16 liability|liabilities' },
    {
      mood: 'any',
      words: 'liability|liabilities ..30 exceed|limited+to|capped|greater+than|enlarge',
      unless: ['including ..3 not+limited'],
    },
    {
      mood: 'any',
      words: 'damages ..20 limited+to|exceed|capped ..12 amount|fee|fees|price|$|usd|dollar|dollars|paid',
    },
    {
      mood: 'any',
      words: 'can|may|shall|will|cannot|not ..2 recover|collect|claim ..14 damages|losses',
      unless: ['right|may ..2 we|licensor ..2 recover', 'we|licensor may|can|shall|will recover', 'attorney|fees'],
    },
    {
      mood: 'any',
      words:
        'limitation|limitations|exclusion|exclusions ..2 apply|applies ..2 to|even|regardless|whether|also|irrespective',
      unless: [
        'not ..2 apply',
        'use|export|license+limitation|import',
        'patent',
        'temporal|time|geographic|geographical|territorial|technical|usage limitation|limitations',
      ],
    },
    {
      mood: 'any',
      words: 'apply|applies even if ..16 possibility ..4 damages|damage|loss|losses',
    },
    { mood: 'any', words: 'maximum|aggregate|cumulative|entire|total liability' },
    {
      mood: 'any',
      words:
        'disclaim|waive|release|exclude|give+up|relinquish|discharge|forgo ..14 liability|liabilities|claim|claims|damages|legal+claim',
      unless: [
        'nothing|not ..8 disclaim|waive|release|exclude',
        'you|licensee ..4 disclaim',
        'patent',
        'not ..4 allow|permit',
        'moral|privilege|sovereign',
        'claim|claims ..2 of|to|in ..3 ownership|title|right|rights|property|copyright',
      ],
    },
    {
      mood: 'any',
      words:
        'exclusion|exclusions|limitation|limitations|limit ..8 liability|damages ..30 apply|interpret|construed|regardless|enlarge|extend',
      unless: ['not ..4 allow|permit', 'may|will not apply', 'notice|keep|retain|include'],
    },
    {
      mood: 'any',
      words: 'no|not ..15 caused ..4 harm|damage|injury',
      unless: [
        // "Do not release what may cause harm."
        'that|which|who ..1 may|will|would ..1 cause',
        // "Do not share what could cause harm."
        'could|can|might cause ..3 harm|damage|injury',
        'you|licensee ..3 not',
        '@warranty|warrant ..80 cause',
        'not ..2 be? ..1 use|deploy|employ|operate',
        'manner|way ..1 that|which',
      ],
    },
    {
      mood: 'any',
      words:
        'not|neither|nor|no ..14 responsible|accountable|answerable for ..8 third+party|damage|damages|loss|losses|harm|injury|consequence|consequences|claim|claims|use|misuse|output|outputs|content|infringement|any|error|errors',
      unless: ['you|licensee|user ..3 not|be', 'accuracy|completeness|suitability|correctness', 'if|unless ..4 not'],
    },
    {
      mood: 'any',
      words: `you|your|licensee|licensee's|user|user's|recipient|recipient's ..8 sole|only|exclusive ..3 remedy|remedies`,
      unless: ['not ..4 sole|only|exclusive'],
    },
    {
      mood: 'any',
      words: 'disclaimer|disclaimers|release ..2 liability|damages ..4 apply|applies|extend|extends|hold|holds',
      unless: ['not ..2 apply', 'notice|keep|retain|include'],
    },
    {
      mood: 'any',
      words: 'liable|answerable|responsible|liability ..12 only|solely|exclusively ..3 for|up|in|to|where|if|insofar',
      unless: ['you|your|licensee|user|recipient|customer ..4 liable|answerable|responsible|liability'],
    },
    {
      mood: 'any',
      words: 'only|solely|exclusively ..2 be? ..1 liable ..2 for|if|in|up|where|within|under|to|according',
      unless: ['you|licensee|user|recipient|customer ..3 only|be|is|are'],
    },
    {
      mood: 'any',
      words: 'liable|liability ..14 intent|intentional|willful|wilful ..6 gross negligence ..2 only|alone',
    },
    {
      mood: 'any',
      words: `any|all|further|other|additional|such|licensor's|our|strict|legal liability|liabilities ..10 be ..2 excluded|waived|disclaimed|ruled+out|barred|restricted|capped|limited`,
      unless: [LAW, 'nothing|not|cannot ..3 be? ..2 excluded|waived|disclaimed|limited|restricted'],
    },
    {
      mood: 'any',
      words: 'free|exempt|exonerate|exempted|immune ..8 liability|liabilities',
      unless: ['not ..4 free|exempt'],
    },
    {
      mood: 'any',
      words: 'compensation|damages|reimbursement ..2 be ..1 limited|restricted|confined to',
      unless: ['not ..1 limited|restricted', 'you|licensee ..4 limited', 'injunction'],
    },
    {
      mood: 'any',
      words:
        'we|licensor|company|@licensor be ..2 not ..3 responsible|accountable|liable for ..3 it|them|these|those|such|any|what|how',
    },
    {
      mood: 'any',
      words:
        'claims|claim|recourse|compensation ..2 for|of ..4 damages|damage|loss|losses|compensation ..8 be ..2 excluded|barred|precluded|waived|ruled+out',
      unless: ['not ..3 excluded'],
    },
    ...LIABILITY,
    // "These limits apply regardless of the theory of liability, including breach of warranty."
    { mood: 'any', words: 'regardless|irrespective of ..3 theory|basis|form|nature ..2 liability' },
  ],
  unless: [
    SURVIVAL,
    'indemnify ..40 liability',
    'hold|held ..6 harmless ..12 no+liability',
    'not ..4 allow|permit ..10 exclusion|limitation|exclude|limit ..20 liability|damages',
  ],
  frames: [
    {
      force: 'any',
      all: [
        'we|authors|licensor|@licensor|provider|university ..3 not ..2 answer|pay|stand|respond ..2 for ..3 loss|losses|damage|damages|harm|defects|consequences',
      ],
      most: 18,
    },
    ...CAPPED,
  ],
  examples: {
    match: [
      'The above shall apply:\n\n(i) regardless of the basis of liability, including breach of warranty.',
      'Liability for indirect damages is excluded.',
      'The institute shall only be liable within the bounds of product liability law.',
      'We do not answer for losses.',
      'Claims for damages against the authors are excluded.',
      'Other services have their own terms, and we are not responsible for them.',
      'You promise not to hold the lab responsible for changes.',
      'Such issues are handled by you, and the lab is not responsible for any losses.',
      'The exclusion also covers indirect damages that come from using it.',
      'This includes loss of data or profits, even if the lab was told of the possibility.',
      'Any compensation shall be confined to direct damage.',
      'You can recover from us only direct damages up to ten dollars.',
      'It also applies even if we knew of the possibility of the damages.',
      'This limitation applies to (a) all that is linked with the Files.',
      'In no event will the licensor be liable to you for any damages.',
      'We are not liable for lost profits.',
      'This disclaimer of liability applies whatever the ground of the action.',
      "The user's sole remedy for any fault of the lab shall be to stop.",
      'The company bears no direct, indirect, joint, several, secondary or other kind of liability.',
      'Our total liability will not exceed ten dollars.',
      'The company is not responsible for any loss that comes from using the model.',
      'The institute is liable only for intent and gross negligence.',
      'All other liability of the lab is excluded.',
      'The lab shall have no liability whatsoever, and you shall indemnify the lab against every liability.',
    ],
    noMatch: [
      'Do not publicly release payloads that may cause harm.',
      'Do not share pictures that could cause harm.',
      'Time limitations may apply to certain models.',
      'You are liable for damage caused by your breach.',
      'You are liable only for your own acts.',
      'Liability for injury that is caused on purpose cannot be excluded.',
      'Some places do not allow a limitation of liability, so this may not apply to you.',
      'You will hold us harmless from any liability.',
      'The model shall not be used in a way that causes harm to people.',
      'The lab waives any claim of ownership to the outputs.',
      'Those provisions that should survive, such as Section 5 (Limitation of Liability), shall apply after termination.',
    ],
  },
};
