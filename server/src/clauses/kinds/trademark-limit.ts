import type { ClauseKind } from '../kind.ts';
import { MARK } from '../otherWords/legal.ts';
import { SYNTHETIC_MARK } from '../patterns/sharedWords.ts';

const MARKS =
  'trademark|trademarks|trade+name|trade+names|tradename|service+mark|service+marks|logo|logos|trade+dress|brand|brands|brand+name|brand+names|product+name|product+names|domain+name|domain+names|name+or+mark|names+or+marks|the+mark|the+marks|these+marks|such+marks|any+mark|any+marks|its+marks|our+marks|"+mark|"+marks';
/** Marks named as a kind of notice that must be kept. */
const NOTICES = 'trademark|trademarks|marks|mark|logo ..8 notice|notices|legend|legends|attribution+notice';
/** The same where nothing stands between: "no right to our marks, except to keep the notices" is about the marks. */
const NOTICES_NAMED = 'trademark|trademarks|marks|mark|logo ..3 notice|notices|legend|legends|attribution+notice';
const ENDORSE =
  'endorse|endorsed|endorsement|sponsor|sponsored|sponsorship|affiliation|affiliate|official|affiliated|connected';

/** What the text says of itself binds nobody: "it is not affiliated with …", "references do not imply endorsement". */
const OF_ITSELF = [
  'reference|references|mention|mentions|they|listing|inclusion ..16 do not ..2 imply|suggest|indicate',
  'availability|linking|link|links|inclusion|provision ..24 imply|implies',
  'it|this|repository|project|site be not ..2 affiliated|endorsed|connected|sponsored',
];

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
        'acquire|acquires|obtain|obtains|have|has|gain|gains ..1 no ..1 right|rights|title|interest ..2 in|to ..3 @trademark',
    },
    // "All rights in the name and the logo are reserved."
    {
      mood: 'main',
      words: 'right|rights ..2 in|to ..4 name|names|logo|logos|@trademark ..16 be|remain ..3 reserved',
      unless: ['not reserved'],
    },
    {
      mood: 'any',
      words:
        'not ..1 grant|give|convey|confer|include ..3 right|rights|license|permission ..2 in|to|under ..4 @trademark',
    },
    // "You may not use the term “Foo” in any way that …", "any name or emblem of the school".
    {
      mood: 'ban',
      words: '^use|employ ..2 term|terms|word|words|expression|name|names ..1 "',
      unless: ['personal|discriminate', 'file|files'],
    },
    {
      mood: 'ban',
      words:
        '^use|employ|display ..3 emblem|emblems|insignia|crest|seal|seals|name|names ..2 of|or ..8 university|college|school|institute|institution|hospital|foundation|laboratory|schools|departments',
      unless: ['person|persons|individual'],
    },
    {
      mood: 'any',
      words: `no|not|nothing|neither|nor ..14 grant|license|permission|right|authorize|entitle|permit|convey|allow|confer|give|include ..16 ${MARKS}`,
      unless: [
        'sponsorship of ..2 content|messaging|advertising',
        `infringe|misappropriate|dilute|violate ..10 ${MARKS}`,
        NOTICES_NAMED,
      ],
    },
    {
      mood: 'any',
      words: `${MARKS} ..14 not ..8 license|licensed|grant|granted|cover|included|permit|waive|affect|transfer|convey`,
      unless: ['infringe|misappropriate', NOTICES],
    },
    {
      mood: 'ban',
      words: `^use|employ ..60 in any|a ..1 way|manner ..1 that ..2 suggests|suggest|implies|imply|implying|suggesting ..10 ${ENDORSE}`,
      unless: ['false|falsely|human|person|individual'],
    },
    {
      mood: 'any',
      words: 'no ..2 right|rights|license|permission ..3 to|in|over|for ..3 name|names|mark|marks|branding|brands',
      unless: ['name|names ..3 person|persons|file|files', 'notice|notices'],
    },
    {
      mood: 'ban',
      words:
        '^present|describe|market|advertise|label|pass+off ..8 as ..2 official|endorsed|certified|authorized|approved',
    },
    { mood: 'any', words: `grant|grants|give|gives ..3 no ..1 ${MARKS} ..5 right|rights|license|permission` },
    { mood: 'any', words: `no ..3 ${MARKS} license|licenses ..6 granted|given|conveyed|implied` },
    { mood: 'any', words: `no ..3 ${MARKS} ..16 rights|right ..20 waived|licensed|granted|affected|surrendered` },
    { mood: 'any', words: `not ..2 cover|extend|apply ..6 ${MARKS}`, unless: [NOTICES] },
    {
      mood: 'ban',
      words: `^use|display|register|adopt|incorporate|refer|employ|apply|alter|reproduce ..8 ${MARKS}|name+of|names+of|the+name|our+name|any+name`,
      unless: [
        'infringe|misappropriate|violate|fake|falsely|false',
        NOTICES,
        'domain+name+of',
        'file name',
        'begin|include|includ|start ..6 name',
      ],
    },
    {
      mood: 'any',
      words: `no|not|neither|without ..30 name|names|${MARKS} ..30 use|used ..14 endorse|endorsing|promote|promoting|advertise|publicity|advertising|promotion|support`,
    },
    {
      mood: 'any',
      words: `name|names|${MARKS} ..28 not ..3 be? use|used|employed|cited ..14 endorse|endorsing|promote|promoting|advertise|publicity|advertising|promotion|market|marketing`,
    },
    {
      mood: 'any',
      words: `name|names|${MARKS} ..25 without ..10 permission|consent|approval|authorization`,
      unless: ['infringe', 'real|person|individual|celebrity', NOTICES],
    },
    {
      mood: 'any',
      words: `use|used|using|name ..12 name|names|mark|logo ..25 endorse|promote|advertise|publicity|advertising ..25 without ..8 permission|consent|approval|authorization`,
    },
    {
      mood: 'any',
      words: `no|not|nothing|never ..25 imply|suggest|assert|state|represent|misrepresent|indicate|claim|hold ..50 ${ENDORSE}`,
      unless: [
        'false|falsely|human|person|individual',
        'output|outputs|generated+content',
        'you be connected',
        'hold ..24 responsible|liable|harmless|accountable',
        // What is brought before a court.
        'claim|claims|demand|suit|action|proceeding ..1 against',
        // Who pays for what people read.
        'sponsorship ..2 of ..2 content|message|messages|messaging|posts|posting|advertising|articles',
        ...OF_ITSELF,
      ],
    },
    {
      mood: 'ban',
      words: `^indicate|suggest|imply|claim|state|assert|represent ..8 ${ENDORSE} ..3 you|your|by|the|any`,
      unless: ['false|falsely|human|person|individual', 'be connected'],
    },
    {
      mood: 'ban',
      words: `^use ..14 ${MARKS} ..6 market|promote|advertise|advertising|endorse`,
      unless: ['infringe|misappropriate|falsely|false', NOTICES],
    },
    {
      mood: 'any',
      words: 'not ..12 imply|suggest|indicate ..6 endorse|endorsement|sponsorship|affiliation',
      unless: OF_ITSELF,
    },
    {
      mood: 'ban',
      words:
        '^imply|suggest|represent|claim|state|indicate ..30 endorse|endorses|endorsed|sponsors|sponsored|endorsement|sponsorship',
      unless: OF_ITSELF,
    },
    { mood: 'any', words: 'permission ..6 assert|imply ..25 sponsored|endorsed|connected|official' },
    {
      mood: 'any',
      words: 'goodwill ..20 mark|marks|trademark|trademarks|name|benefit|inure|belong',
      unless: ['liable|liability|damages'],
    },
    {
      mood: 'any',
      words:
        'comply|follow|accordance|adhere|subject|pursuant|consistent ..10 brand|trademark|trademarks|branding|logo guidelines|guideline|policy|policies|usage',
    },
    {
      mood: 'any',
      words: `right|license|permission|allowed|may|grant ..6 to? use ..8 ${MARKS} ..20 solely|only|exclusively`,
      unless: ['copyright', NOTICES],
    },
    {
      mood: 'any',
      words: `retain|reserve|own ..10 right|rights|title|ownership|goodwill ..14 ${MARKS}`,
      unless: [NOTICES, 'copyright ..4 trademark'],
    },
    {
      mood: 'any',
      words: `${MARKS} ..20 remain|belong|property|trademark|trademarks ..2 of|to`,
      unless: ['infringe|violate', NOTICES, 'no|not'],
    },
    { mood: 'any', words: `${MARKS} ..12 remain|be ..6 property`, unless: ['infringe|violate', NOTICES, 'no|not'] },
    {
      mood: 'any',
      words: `use ..6 ${MARKS} ..14 subject|require|must ..12 permission|license|consent|approval|policy|guidelines|comply|agreement|law`,
      unless: ['infringe', NOTICES],
    },
    { mood: 'any', words: `trademark|trademarks ..10 law|laws ..8 apply|require`, confidence: 0.4, unless: ['export'] },
    { mood: 'any', words: `no authorization|authorisation|consent ..3 use ..4 ${MARKS}` },
    {
      mood: 'ban',
      words:
        "^use|mention|cite ..4 university's|company's|licensor's|institution's|institute's|author's|authors'|lab's|provider's|owner's ..1 name|names|logo|logos ..2 in|for|to|on",
    },
    ...MARK,
  ],
  unless: [
    // A wrong done to others.
    'trademark|trademarks infringement|infringements|dilution',
    'unauthorized|unauthorised use of ..8 copyrighted|likeness|likenesses|characters',
    // Of people, and not of who gives it.
    'impersonate|impersonating ..12 imply|implying|suggest|suggesting ..4 their|its|participation|endorsement',
    'imply|implying|suggest|suggesting ..4 their participation|endorsement|consent|involvement',
    // "… makes no warranties or endorsements of any kind".
    'warranty|warranties|representations ..4 endorsement|endorsements ..1 of|,|.',
    'assert ..2 patents',
    'reserves ..2 right to ..2 reference|display|use ..24 customer',
    'represent ..2 views|opinions|beliefs|positions',
    'links|link|references|content|availability ..20 not ..2 imply',
    'modifications ..1 of this license',
    SYNTHETIC_MARK,
    // What must stay where it is: attribution-notice, safeguard-removal-ban.
    `remove|delete|obscure|efface|deface|strip|hide|conceal|erase ..6 watermark|watermarks`,
    'warranty|guarantee ..25 noninfringement',
    // Rights of others, named where a use that breaks them is banned.
    'infringe|misappropriate|violate ..16 rights|right ..12 trademark|trademarks',
  ],
  examples: {
    match: [
      'This license grants you no trademark or publicity rights.',
      'This license does not grant rights in marks.',
      'The user may not use any name or emblem of the College or one of its schools.',
      'You may not use the terms "Foo" or "FooNet" in a way that these terms do not allow.',
      'Users must not imply that Foo, Bar, Baz, or any other company named here sponsors their work.',
      'Such builds must not be presented as approved releases of the lab.',
      'You must keep the notices and not present your version as an official release.',
      'These terms give you no rights to the names "Foo" or "Bar", or to how they are drawn.',
      "You may not use the university's name in advertising.",
      'No authorization to use our marks is given.',
      'It grants no right to use the logos or trademarks of a licensor, except as needed to reproduce the notices.',
      'This license grants no rights in the names, logos or trademarks of the licensor.',
      'You may not use our logo without our written permission.',
      'The names and marks of the Lab may not be used to promote derivatives.',
      'No other right is granted, not for a patent or trademark that the Model may infringe.',
      'No trademark license is given beyond what fair description takes.',
      'You shall not use "Foo", "Foo Voice" or the like for your product, or in any way that suggests sponsorship.',
      'You may not use it to make claims that suggest that the Lab endorses your work.',
      'Neither the name of the author nor the names of its helpers may be used to promote products.',
      'All goodwill from your use of the mark goes to the company.',
      'Nothing here lets you imply that the licensor endorses you.',
      'Any use of our trademarks is subject to trademark law.',
    ],
    noMatch: [
      'Prohibited uses:\n\n- Trademark infringement.',
      'You must not use the Model to:\n\n- impersonate a person or falsely imply their endorsement.',
      'The Lab does not make any warranties, representations or endorsements of any kind.',
      'Each user agrees not to file, support or threaten any claim against the Lab for infringement of rights in its own distributed works.',
      'The characters do not represent the views or endorsements of the studio.',
      'The links in the service do not imply an endorsement of any kind.',
      'The host reserves the right to reference You as a customer and display your logo.',
      'You agree not to assert patents against the maker, and not to claim inventions that you derive from the tool.',
      'You shall not hold the authors or their affiliates responsible for the content.',
      'You must not conceal the sponsorship of content that is meant to sway voters.',
      'References to Foo and Bar describe the context. They do not imply endorsement.',
      'You must keep all copyright and trademark notices.',
      'You may not use the model to infringe trademarks of others.',
      'Examples include, but are not limited to, what is:\n\n1. violating any right of a party, including patent, trademark or copyright;',
      'You must mark changed files as changed.',
      'Users are not allowed to remove watermarks, or copyright marks and logos, from the images.',
      'We are not liable for loss of profits or goodwill.',
    ],
  },
};
