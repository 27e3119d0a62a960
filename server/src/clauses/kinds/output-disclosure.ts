import type { ClauseKind } from '../kind.ts';
import { OUTPUT_DISCLOSURE } from '../otherWords/conditions.ts';
import { prohibitedUse } from '../prohibitedUses.ts';
import { topicsOf } from '../topic.ts';

export const kind: ClauseKind = {
  id: 'output-disclosure',
  group: 'condition',
  effect: 'limits',
  freedoms: ['use'],
  osd: [6],
  title: 'Disclose AI output',
  meaning: 'People must be told that content is made by AI, or that they deal with an AI; or hiding it is prohibited.',
  why: 'Every product that shows what the model makes has to say so, in a way the text may prescribe.',
  advice: 'Plan the notice into the product, and pass the duty on to those who build on it.',
  freeWording: 'We recommend to tell people that an AI has made what they see.',
  says: [
    {
      mood: 'duty',
      words:
        'synthetic|generated|ai|synthesized|cloned ..3 clip|clips|audio|video|image|images|recording|speech|content|media|text ..4 ^carry|bear|have|include|display|show ..6 notice|label|mark|watermark|disclaimer|disclosure',
      unless: ['copyright|license'],
    },
    {
      mood: 'duty',
      words:
        '^keep|leave|maintain|show|display ..3 ai|synthetic|artificial ..2 disclosure|disclosures|label|labels|notice|badge ..2 visible|place|intact|shown|legible',
    },
    {
      mood: 'duty',
      words:
        '^announced|announce|flagged|flag|tagged|signposted|presented|declared|recognizable|recognisable|shown ..2 as ..3 synthetic|artificial|generated|ai|machine-made|cloned|ai-generated|computer-generated',
    },
    {
      mood: 'duty',
      words:
        'users|people|persons|person|patients|recipients|viewers|readers|listeners|callers|customers|audience|public|those|everyone|anyone|everybody|guests|visitors|pupils|students|applicants ..8 be ..2 ^told|informed|notified|warned|advised|reminded|aware ..14 ai|artificial|artificially|machine|machines|automated|bot|bots|chatbot|chatbots|synthetic|algorithm|generated|robot|computer',
      unless: ['data+protection|training+data|personal+data|breach|vulnerability'],
    },
    {
      mood: 'duty',
      words:
        '^tell|inform|notify|warn|remind|advise ..3 users|people|persons|person|patients|recipients|viewers|readers|listeners|callers|customers|audience|public|those|everyone|anyone|everybody|guests|visitors|pupils|students|applicants|them ..6 that ..10 ai|artificial|artificially|machine|machines|automated|bot|bots|chatbot|chatbots|synthetic|algorithm|generated|robot|computer',
      unless: ['data+protection|training+data|personal+data|breach|vulnerability|license|terms'],
    },
    // "You have to announce that these voices are synthesized."
    {
      mood: 'duty',
      words:
        '^announce|state|declare|disclose|say|mention ..4 that ..6 be ..2 synthetic|synthesized|cloned|artificial|ai-generated|machine-made',
    },
    {
      mood: 'duty',
      words:
        '^disclose|declare|reveal|flag|acknowledge ..3 synthesis|cloning|ai+manipulation|ai+editing|ai-manipulation|ai+modification|synthetic+nature|artificial+nature|ai+nature|ai+use|ai+usage|ai+involvement|ai+generation',
    },
    {
      mood: 'any',
      words:
        'unless|provided|only ..20 users|people|persons|person|patients|recipients|viewers|readers|listeners|callers|customers|audience|public|those|everyone|anyone|everybody|guests|visitors|pupils|students|applicants ..3 be ..1 told|informed|notified|warned ..2 that ..6 ai|artificial|artificially|machine|machines|automated|bot|bots|chatbot|chatbots|synthetic|algorithm|generated|robot|computer',
    },
    {
      mood: 'ban',
      words:
        '^let|letting|leave|leaving|make|making ..8 believe|believing|think|thinking|suppose|assume ..10 human|humans|person|people',
    },
    {
      mood: 'ban',
      words:
        '^pass+off|pass|passing|present|presenting|sign|signing|sell|selling ..6 generated|synthetic|machine|ai|bot|bots|@output ..8 as ..3 human|humans|person|handmade|own',
    },
    {
      mood: 'ban',
      words:
        'bot|bots|chatbot|chatbots|assistants|agents ..2 that|which|who ..1 ^claim|pretend|claiming|pretending|say ..5 human|humans|person|people',
    },
    {
      mood: 'duty',
      words:
        '^make|ensure|see|take+care ..4 sure|to+it|that|known ..6 users|people|persons|person|patients|recipients|viewers|readers|listeners|callers|customers|audience|public|those|everyone|anyone|everybody|guests|visitors|pupils|students|applicants ..8 know|told|informed|notified|learn|understand|see ..10 ai|artificial|artificially|machine|machines|automated|bot|bots|chatbot|chatbots|synthetic|algorithm|generated|robot|computer',
    },
    {
      mood: 'duty',
      words:
        '^carry|bear|show|display|have ..4 label|notice|caption|sign|badge|disclaimer|watermark ..10 ai|artificial|synthetic|machine|ai-generated',
    },
    {
      mood: 'duty',
      words:
        '^label|mark|tag|flag ..4 @output|generated|images|content|text|audio|video|pictures ..3 as ..1 ai|ai-made|ai-generated|synthetic|artificial|machine-made|machine',
    },
    {
      mood: 'ban',
      words: '^hide|conceal|deny|obscure ..2 that|fact ..6 synthetic|ai|ai-generated|artificial|machine|generated',
    },
    {
      mood: 'duty',
      words:
        '^tell|inform|notify ..4 users|people|viewers|readers|listeners|audience ..6 @output|content|text|images|pictures|audio|video|it ..3 ai|ai-made|ai-generated|machine-made|machine-generated|synthetic|artificial',
    },
    {
      mood: 'duty',
      words:
        '^disclose|label|mark|inform|notify|indicate|identify|state|tell|disclaim|watermark|caption|declare|communicate|announce|ensure|make|include|add|attach|display|provide ..24 ai|artificial|artificially|machine|automated|chatbot|bot|algorithm|algorithmically|synthetic ..4 generated|created|produced|made|interaction|synthesized|manipulated|content',
      // How it must be, and not what must be said of it.
      unless: [
        'ensure ..1 that? ..1 ai - generated ..1 content|output|outputs ..1 align|aligns|comply|complies|meet|meets|respect|respects|follow|follows|do|does|be',
      ],
    },
    {
      mood: 'duty',
      words:
        '^disclose|label|mark|inform|notify|indicate|identify|state|tell|declare|communicate|ensure|include|display|provide ..24 generated|created|produced|synthesized|manipulated ..4 by|with|using ..4 ai|artificial|model|machine|algorithm',
    },
    {
      mood: 'duty',
      words:
        '^disclose|inform|notify|tell|told|make|ensure|informed ..20 interacting|interact|communicating|conversing|dealing|talking|chatting ..6 ai|machine|bot|chatbot|artificial|automated|system',
    },
    {
      mood: 'duty',
      words:
        '^disclose|label|mark|identify|declare|flag|reveal ..3 synthetic|ai-generated|generated|artificial|synthesized ..1 audio|speech|voice|voices|media|content|image|images|video|videos|text',
    },
    { mood: 'duty', words: '^disclose ..8 use ..4 ai|artificial|chatbot' },
    // "Tell your customers that you are using our models for your decisions."
    {
      mood: 'duty',
      words:
        '^disclose|tell|inform|notify ..3 users|people|persons|patients|recipients|customers|audience|public|clients|consumers ..8 that ..2 you ..2 use|using|rely ..4 our|these|the service|services|model|models|tools|api|system',
      unless: ['personal+data|their+data'],
    },
    {
      mood: 'ban',
      words: '^mislead|misleading|deceive|deceiving ..6 about|regarding|over|on|whether ..5 ai|synthetic|bot|chatbot',
    },
    {
      mood: 'ban',
      words:
        '^represent|representing|misrepresent|misrepresenting|mislead ..12 extent|degree|whether ..14 agent|ai|bot|chatbot|machine|assistant',
    },
    {
      mood: 'duty',
      words:
        '^mention|state|say|declare|indicate|communicate|note|announce ..10 use|used|using ..3 ai|artificial+intelligence|generative|chatbot|synthetic',
    },
    {
      mood: 'duty',
      words:
        '^disclose|reveal|communicate|state ..3 synthetic|artificial|ai-generated|automated ..1 nature|origin|character ..2 of',
    },
    // "If you show what an AI made, be open about it."
    {
      mood: 'duty',
      words: 'ai|artificial|synthetic|generated ..14 be ..2 ^open|upfront|transparent|honest|forthcoming',
      unless: ['open ..1 source'],
    },
    {
      mood: 'duty',
      words:
        '^disclose|inform|notify|tell|state|explain|indicate ..8 that ..8 come|comes|originate|originates|stem|are|is ..4 ai|artificial|machine|model|language+model|chatbot|algorithm|synthetic',
      unless: ['model be ..3 subject|licensed|governed', 'derivatives|weights|copies ..8 subject'],
    },
    {
      mood: 'duty',
      words:
        '^disclose|inform|notify|tell ..16 that ..4 use|using|used|employ|rely ..6 ai|artificial|machine|automated|chatbot',
    },
    {
      mood: 'ban',
      words:
        '^remove|hide|obscure|conceal|disable ..8 disclosure|disclosures|label|labels|notice|indication|marking ..12 ai|artificial|ai-generated|machine',
    },
    {
      mood: 'ban',
      words:
        '^remove|obscure|alter|conceal|delete|hide|tamper ..10 synthesis|synthetic|ai-generated ..3 mark|marks|label|labels|identifier|identifiers|tag|tags',
    },
    {
      mood: 'duty',
      words:
        'content|media|text|images|material|@output ..6 be ..3 ^labeled|labelled|marked|identified|watermarked|disclosed|flagged ..3 as',
      unless: ['confidential'],
    },
    {
      mood: 'duty',
      words:
        '^make ..2 clear|known|plain ..8 talk|talking|interact|deal|chat|speak|communicate ..4 machine|ai|bot|chatbot|computer|automated|system',
    },
    {
      mood: 'ban',
      words:
        '^present|pass+off|represent|portray|publish ..6 @output|generated|content|text ..4 as ..4 by|of|from ..2 person|human|people|someone',
    },
    { mood: 'duty', words: '^label|watermark|mark ..6 @output' },
    {
      mood: 'duty',
      words:
        '^disclose|inform|notify|tell ..16 that ..6 emotion|biometric|facial|voice ..2 recognition|cloning|categorization|analysis',
    },
    {
      mood: 'ban',
      words: '^remove|suppress|hide|obscure|disable|corrupt|strip ..4 disclosure|disclosures',
      unless: ['confidential|notice|notices|financial'],
      confidence: 0.7,
    },
    // "… provided that the role of AI in the text is disclosed".
    {
      mood: 'any',
      words:
        'role|use|involvement|part|assistance of|by ai|artificial|machine ..10 is|be|are|must|shall ..3 disclosed|stated|acknowledged|indicated|declared',
      unless: ['not ..3 disclosed|stated|acknowledged|indicated|declared'],
    },
    {
      mood: 'any',
      words: 'without ..12 disclosure|disclosing|telling|informing ..8 ai|artificial|chatbot|bot|machine',
    },
    {
      mood: 'any',
      words: 'ai|ai-generated|output|outputs ..14 shall|must ..2 provide|make|include ..4 disclosure|disclosures',
    },
    {
      mood: 'duty',
      words:
        '^bear|carry|have|include|contain|show|display ..4 ai|artificial|ai-generated|synthetic ..3 label|mark|notice|disclosure|watermark',
    },
    {
      mood: 'duty',
      words:
        '^state|say|disclose|indicate|declare|mention ..3 that ..5 image|video|audio|text|content|output|media|voice ..3 synthesized|synthetic|generated|artificial|manipulated|made',
    },
    {
      mood: 'duty',
      words:
        '^specify|clarify|show|note|express|write ..4 generated|created|produced|made|synthesized ..3 by|with|using ..3 ai|artificial|machine|model',
    },
    {
      mood: 'duty',
      words:
        'speech|voice|content|image|images|video|audio|text|@output ..6 be ..2 ^accompanied|marked|labeled|provided ..6 statement|notice|label|indication|note ..6 synthetic|ai|generated|artificial|machine',
    },
    {
      mood: 'duty',
      words:
        'told|informed|aware|clear|known|plain|notified ..3 that ..8 synthetic|artificial|ai|generated|machine|bot|robot|computer',
    },
    {
      mood: 'any',
      words:
        'deployers|deployer|operators|operator|users|licensee|you be to tell|inform|notify ..10 ai|artificial|automated|machine|algorithm|generated|synthetic',
    },
    {
      mood: 'duty',
      words:
        '^tell|inform|notify|disclose|explain ..16 automated|automatic|ai|algorithmic ..1 system|systems|tool|means|process|assistant|decision|decisions',
      unless: ['recipients ..4 license'],
    },
    {
      mood: 'duty',
      words:
        '^mention|state|say|note|declare|acknowledge|indicate|disclose ..3 that ..6 with ..2 help|aid|assistance|use ..2 of',
    },
    {
      mood: 'duty',
      words:
        'ai-generated|ai|artificial|synthetic|generated|machine-generated ..4 ^be ..2 identifiable|recognizable|recognisable|distinguishable|traceable|detectable|marked|labelled',
    },
    ...OUTPUT_DISCLOSURE,
  ],
  unless: [
    'inform|informed|notify|notified|tell|told ..3 of|about ..2 breach|breaches|vulnerability|incident',
    'misrepresent ..4 authorship',
    'misrepresent ..3 as ..3 original',
    'brand|branding|intellectual+property',
    'built|powered ..2 with|by|using',
  ],
  reads: (statement) => {
    const use = prohibitedUse(statement);
    return use !== null && topicsOf(statement).includes('undisclosed-ai') ? use : null;
  },
  frames: [
    {
      force: 'any',
      all: [
        'synthetic|ai-generated|artificial|generated ..2 audio|speech|images|image|video|videos|text|content|media|voices',
        'need|needs|require|requires ..5 label|mark|marking|watermark|disclosure|caption',
      ],
      not: ['not|no'],
      most: 18,
    },
  ],
  examples: {
    match: [
      'You have to announce that these voices are synthesized.',
      'Every synthetic clip has to carry an audible or visible notice.',
      'You must keep the AI disclosure visible to visitors.',
      'You must tell your customers that you use our models for your decisions.',
      'Do not mislead your readers about the part of AI in a work.',
      'You may not misrepresent to others to what extent they deal with an agent.',
      'You must always disclose voice cloning when you share a recording.',
      'Listeners must be told that the voice is synthetic.',
      'Synthetic pictures must be flagged as artificial.',
      'Do not let callers believe that a bot is a person.',
      'Your app must disclose the synthetic nature of voices to its users.',
      'You may not hide that content is synthetic.',
      'Label generated images as AI-made.',
      'You must mention on the page that you are using generative AI.',
      'If you show what an AI made, you must be open about it.',
      '**Tell users that content is AI-made.**',
      'Synthetic audio needs an audible label.',
      'Published texts must mention that they were written with the help of the Model.',
      'Synthetic material must be identifiable as such.',
      'Deployers must tell end users that decisions were supported by an automated system.',
      'You may publish it if the role of AI in it is clearly disclosed.',
      'Listeners must be informed that the voice is artificial.',
      'The publisher shall note that it was produced with AI.',
      'Voices must be accompanied by a note that they are artificial.',
      'Tell your readers that answers come from a language model.',
      'You must clearly disclose to end users that the content is generated by AI.',
      'Do not defraud people with it, and label synthetic voices where you publish them.',
      'You shall inform users that they are interacting with an AI system.',
      'You may not use the Model to:\n\n- present outputs as human-generated;\n- harm minors.',
    ],
    noMatch: [
      'Ensure that AI-generated content does not mislead people.',
      'Users must be informed of a breach of the machine.',
      'You must mark modified files so that they are not misrepresented as the original, and you may not misrepresent the authorship of the Model.',
      'You must include a copy of this license.',
      'You may use the outputs for any purpose.',
      'You must state that the Extracted Models are created from Output of the Model.',
    ],
  },
};
