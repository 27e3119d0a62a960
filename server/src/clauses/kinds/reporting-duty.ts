import type { ClauseKind } from '../kind.ts';
import { REPORTING } from '../otherWords/conditions.ts';
import { REPORTED } from '../otherWords/reportFrames.ts';

export const kind: ClauseKind = {
  id: 'reporting-duty',
  group: 'condition',
  effect: 'limits',
  freedoms: ['use'],
  osd: [6],
  title: 'Reporting duty',
  meaning: 'Misuse, incidents, usage, claims or publications must be reported to the licensor or to others.',
  why: 'It tells others what you do with the model, and is a duty that goes on as long as you use it.',
  advice: 'Decide who watches for what has to be reported, and to which address.',
  freeWording: 'We are glad to hear of problems with the Model and of what you made with it.',
  says: [
    // "You agree to provide us with an advance copy of any publication."
    {
      mood: 'duty',
      words:
        '^provide|send|submit|furnish|give|forward ..6 copy|copies|draft|drafts|offprint|preprint|reprint|manuscript ..4 of|from ..4 publication|publications|manuscript|manuscripts|paper|papers|article|articles|report|reports',
      unless: ['copy|copies|report|reports ..2 of ..2 license|agreement|terms', 'to ..3 recipients|users'],
    },
    {
      mood: 'any',
      words: 'let us know ..2 when|if|about|of ..4 publish|published|publication|use|deploy|release|misuse|find|abuse',
    },
    {
      mood: 'any',
      words:
        'send us ..3 copy|copies|preprint|link ..2 of|to ..4 paper|papers|publication|publications|article|work|results',
    },
    { mood: 'any', words: 'usage|use|annual|yearly|quarterly|monthly|incident report|reports ..2 be ..1 due|required' },
    {
      mood: 'duty',
      words:
        '^notify|report|inform|alert|advise ..8 @licensor|company|parties|authority|authorities|nvidia|meta|google|team|institution|university|laboratory|academy|institute|group|us',
      unless: ['inform|notify ..4 @thirdParty ..10 @license|restrictions'],
    },
    {
      mood: 'duty',
      words:
        '^notify|inform|report|alert|advise ..16 promptly|immediately|writing|within|aware|breach|misuse|violation|incident|vulnerability|suspected|unauthorized|bug|bugs|publication|publications|adverse|claim|claims',
      unless: ['recipients|@thirdParty ..14 @license|changes|modified', 'modified ..3 files'],
    },
    {
      mood: 'duty',
      words:
        '^report|document|disclose|log|record ..10 incident|incidents|misuse|violation|violations|vulnerability|vulnerabilities|usage|bugs|adverse+event|adverse+events|breach|breaches|findings|safety+issue',
      // Of what a machine made, or that one was used: output-disclosure.
      unless: [
        'disclose ..3 when|that|whenever|if ..4 synthetic|synthesized|generated|ai|voices|images|content|automated',
      ],
    },
    {
      mood: 'duty',
      words:
        '^provide|send|submit|give|furnish|deliver|supply|transmit ..12 report|reports|notice|notification|copy+of+any+publication|publication|publications|preprint|usage+information|usage+data|statistics|summary|results ..12 @licensor|us|company|authors|team',
      unless: ['notice ..6 termination|copyright|attribution', 'notices'],
    },
    { mood: 'duty', words: '^disclose ..1 all|every ..2 use|uses|deployments ..1 .|,|;|of', unless: ['ai|generated'] },
    { mood: 'duty', words: '^report ..6 to|back', unless: ['must ..6 be ..3 able'] },
    {
      mood: 'duty',
      words:
        '^send|provide|submit|give|forward ..3 us|@licensor|author|authors|company ..8 copy|copies|report|notice|reprint ..8 publication|publications|paper|papers|article|articles|use|usage|results',
    },
    {
      mood: 'duty',
      words:
        'misuse|incident|incidents|violation|violations|breach|abuse|vulnerability|vulnerabilities ..4 be ..1 ^reported|notified|communicated|disclosed',
    },
    {
      mood: 'duty',
      words:
        '^send|give|provide|submit|deliver ..3 us|@licensor|licensor|company|team ..3 summary|report|overview|account|list|description',
    },
    // "… report any use or disclosure not provided for, of which I become aware".
    { mood: 'duty', words: '^report ..24 aware|becoming' },
    // "I will answer requests to bring this information up to date."
    {
      mood: 'duty',
      words:
        '^respond|answer|reply ..4 to? ..4 request|requests|inquiry|inquiries|enquiries ..8 information|data|use|usage|us|@licensor|compliance|licensor|update',
      unless: ['support|warranty|helpdesk'],
    },
    {
      mood: 'duty',
      words: '^provide|supply|give|submit|furnish ..4 requested|updated ..1 information|details|particulars|figures',
      unless: ['support|warranty', 'verify ..4 compliance'],
    },
    // "The user agrees to provide the lab with feedback on its use."
    {
      mood: 'duty',
      words: '^provide|give|send|furnish|supply ..6 feedback ..3 on|about|regarding|concerning',
      unless: ['you ..3 choose|elect'],
    },
    // "Findings of weaknesses must be disclosed to the lab first."
    {
      mood: 'duty',
      words:
        'be ..1 ^reported|disclosed|notified|communicated|announced ..3 to ..3 us|@licensor|maintainers|developers|team',
      unless: ['third|@thirdParty|confidential'],
    },
    { mood: 'duty', words: '^tell ..3 us|@licensor|company' },
    {
      mood: 'duty',
      words: '^contact ..24 details|vulnerability|vulnerabilities|breach|incident|misuse|violation',
      unless: ['may+contact', 'identification|contact ,|details|information|data|person|,|and'],
    },
    { mood: 'duty', words: 'prior|before ..16 ^provide|give|send ..1 notice to' },
    // "Monitor your usage and report suspicious activity."
    { mood: 'duty', words: '^report ..2 suspicious|suspected|abusive ..2 activity|activities|behavior|use|usage' },
    { mood: 'main', words: 'promptly ..4 notify|report|inform' },
    { mood: 'ban', words: 'fail|failing|failure ..2 ^report|notify ..10 @licensor|authority|incident|breach' },
    {
      mood: 'duty',
      words:
        'copy|copies ..3 publication|publications|paper|papers|article|report ..8 be ..1 ^sent|provided|submitted|given|forwarded',
    },
    { mood: 'duty', words: '^let ..2 us|@licensor|company|authors|provider know', unless: ['whether'] },
    {
      mood: 'duty',
      words:
        '^submit|deliver|provide|send|supply|furnish|give ..12 statement|statistics|figures|log|logs ..2 of|on|about ..6 number|users|usage|use',
      unless: ['account ..4 name|password', 'source'],
    },
    {
      mood: 'any',
      words: 'should|if|when|where ..6 aware|discover|learn ..8 , inform|notify|report|tell|alert|contact|email|write',
      unless: ['may|feel|welcome|please|pull|issue'],
    },
    {
      mood: 'duty',
      words:
        '^tell|inform|notify|advise|alert ..6 about|of ..4 fault|faults|bug|bugs|error|errors|problem|problems|defect|defects|incident|incidents|misuse',
    },
    { mood: 'duty', words: '^keep ..4 informed', unless: ['we|licensor ..3 keep'] },
    {
      mood: 'any',
      words:
        'breach|breaches|incident|incidents|misuse|fault|faults|vulnerability|vulnerabilities ..6 to be ..1 brought|reported ..2 to ..4 attention|notice|us',
    },
    {
      mood: 'duty',
      words: '^submit|deliver|provide|send|supply|furnish|give ..6 usage|use statistics|figures|numbers|logs',
    },
    {
      mood: 'duty',
      words:
        '^provide|submit|deliver|send|furnish|render|file ..3 monthly|quarterly|annual|yearly|periodic|regular ..3 report|reports|statement|statements|summary|account',
    },
    {
      mood: 'duty',
      words:
        '^inform|notify|tell|alert ..3 maintainers|maintainer|developers|creators|publisher|publishers|vendor|foundation ..6 if|when|of|about|whenever',
      unless: ['change|recipients'],
    },
    ...REPORTING,
  ],
  unless: [
    // "Material changes will be notified by email": what the author tells.
    'changes|updates|amendments|revisions ..2 will|shall ..1 be ..1 notified|announced|communicated|posted',
    'if you object|disagree',
    // Where others can turn to.
    'provide|offer|establish|maintain|open ..2 channel|mechanism|way ..4 report|reporting|feedback',
    'notify ..1 other party',
    'will notify|inform customer|licensee',
    'tell us your name',
    'wish|want|decide ..2 terminate|cancel',
    'right|rights ..2 to ..1 provide',
    'for ..1 approval|review',
    'indemnify|indemnification|indemnity|defend ..60 notify|notifies|notifying ..10 claim|claims',
    'full|rata refund',
    'claim ..1 under ..1 this ..2 section',
    'bribe|bribery|corruption|undue+financial',
    'please ..2 forward',
    // "… takes effect on the date you are notified": the licensor tells.
    'date ..2 you|licensee|customer|user be ..1 notified|informed',
    // What the program sends by itself, and what the licensor answers when it is told.
    'software|program|app|tool|service|services|product ..1 reports|report information|data|usage|statistics',
    'days|time|period|receipt of ..1 being|be ..1 notified',
    // An example of what one may do.
    '( such as notifying|informing|telling',
    // What is asked of nobody as a duty.
    'if you believe ..24 please',
    'what+you+think|like+to|glad+to|love+to',
    'please ..4 report',
    'have|has|reserve|reserves ..3 right ..50 report|notify',
    'qualify ..40 notify',
    'indemnified|qualify',
    '@liability',
    'request ..6 report',
    'reporting ..2 of ..2 error',
    'we ..2 collect',
    'confidential+information',
    'remedy|remedies ..20 only ..10 be ..3 notified',
    'warranty ..40 be ..2 notified',
    'provided ..8 @licensor be ..2 notified',
    '@licensor ..1 shall|will|may|must|agrees|undertakes|should notify|inform',
    '@licensor ..1 shall|will|may|must|should promptly|immediately|also|not notify|inform',
    '@licensor ..1 notify|inform ..3 licensee|licensees|you|user|users|customer|customers|recipient',
    'may|can ..2 notify|report ..4 @licensor ..6 if',
    'notify|inform ..4 recipients|recipient ..10 license|changed|modified',
    'not ..6 comply|violate|required ..2 to ..2 report',
    // What the licensor does, and a channel that is built.
    'will|may|might ..1 be ..2 reported|referred ..3 to ..5 authority|authorities|police|law+enforcement|agencies',
    'implement|provide|offer|build|operate|include ..14 abuse|misuse|incident ..1 reporting',
  ],
  frames: [
    {
      force: 'duty',
      all: ['file|prepare|render|compile', 'report|statement|return', 'use|users|usage|incidents|activities'],
      not: ['tax|court|claim|suit'],
      most: 24,
    },
    {
      force: 'duty',
      all: [
        'tell|inform|notify|report|alert',
        'hole|holes|vulnerability|vulnerabilities|incident|incidents|harm|harmful|misuse|fault|faults|breach|breaches|abuse',
      ],
      not: [
        'you ..2 be|may',
        'recipients|users ..3 of|indemnif|data+subjects|claim|notice',
        'we|licensor ..2 will|shall',
      ],
      most: 22,
    },
    {
      force: 'any',
      all: ['report|statement|summary ..10 to be|must+be|shall+be ..1 sent|submitted|filed|given|delivered'],
      not: ['bug|bugs|copyright'],
      most: 24,
    },
    ...REPORTED,
  ],
  examples: {
    match: [
      'You must report suspicious activity.',
      'The Recipient agrees to provide the Institute with an advance copy of any publication two weeks before it appears.',
      'You must publicly disclose all uses of the Model.',
      'A company that deploys the Model must report misuse to us.',
      'Let us know when you publish.',
      'Send us a copy of your paper.',
      'Yearly usage reports are due.',
      'End User agrees to provide the College with feedback on the use of the Software.',
      'Discovered weaknesses must be disclosed to the maintainers before they are published.',
      'You must tell the lab of each hole that you find.',
      'The user shall compile a yearly return of its activities.',
      'I agree to the following:\n\n1. I will answer promptly all requests to bring this information up to date.',
      'The recipient must supply the requested details about all persons who use the data.',
      '**Report incidents.** Write to us without delay.',
      'Users must inform the maintainers when they detect harmful behavior.',
      'Licensee will provide quarterly usage reports.',
      'You must promptly notify the Licensor of any misuse of the Model.',
      'You shall report safety incidents to us.',
      'You agree to inform the authors of publications that use the Data.',
      'If you discover a vulnerability, you must promptly contact the team with its details.',
    ],
    noMatch: [
      'Decisions on appeals will be communicated by mail.',
      'Material changes will be notified via email.',
      'You must provide a channel for reporting misuse.',
      'Should our policy change, you will be notified and asked to sign a new agreement.',
      'Acme will notify Customer whether there is open source in the Software.',
      'If it cannot be settled, send us a letter: tell us your name and what the problem is.',
      'If you object to the new version, you will notify us of your objection within thirty days.',
      'You may be required to provide information (such as identification or contact details) when you sign up.',
      'You warrant that you have the right to provide feedback on behalf of your firm.',
      'We will indemnify you, provided that you promptly notify us of the claim.',
      'Always disclose when synthesized voices are used.',
      'You shall take steps (such as notifying the company and mailing lists) to inform those who have the code.',
      'You agree that the Software reports information about your use to the company.',
      'The sole remedy of the user shall be repair within thirty days of being notified of the fault by the company.',
      'Abuses that are crimes will be reported to the competent authorities.',
      'Hosts must provide filters and abuse reporting.',
      'Please report bugs to our tracker.',
      'You must notify recipients that the files were changed.',
      'The Licensor will notify You of changes.',
    ],
  },
};
