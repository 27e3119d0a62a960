import type { Topic } from '../topic.ts';

export const topic: Topic = {
  id: 'undisclosed-ai',
  says: [
    'pass|passing|present|presenting|sell ..2 off? ..4 @output|generated|text|content ..6 human|person|author',
    'not ..2 tell|telling|inform|informing|disclose|disclosing ..8 bot|chatbot|ai|machine',
    'human-generated|human-created|human-made|human-written|human-authored',
    'human ..1 generated|created|made|written|authored|produced|origin',
    'generated|created|written|produced|made|authored ..3 by ..2 human|humans',
    'without|fail|failing|failure|hide|hiding|conceal|obscure ..16 generated|synthesized|manipulated|made|created|written|produced ..4 ai|machine|artificial|artificially|algorithm|automatically',
    'without ..14 caption|watermark|label|metadata|disclosure|disclaimer',
    'without|fail|failing|failure|hide|hiding|conceal|concealing|deny|denying|disclaim|disclaiming|obscure|remove|removing|strip ..16 machine-generated|ai-generated|artificially+generated|machine+generated|ai+generated',
    'not ..2 label|labeled|mark|marked|disclose|disclosed|identify|identified|indicate|reveal|tell|inform|say ..14 machine-generated|ai-generated|artificially+generated|machine+generated|ai+generated',
    'without|fail|failing|failure|hide|hiding|conceal ..14 disclose|disclosing|disclaim|disclaiming|inform|informing|reveal|indicate ..4 that|ai-generated|automated|interacting|use ..12 ai|machine|artificial|bot|chatbot|automated|synthetic|generated',
    'interact|interacting|communicate|communicating|deal|talk|speak ..4 with ..3 human|person',
    'provenance',
    'mislead|misleading|deceive|misrepresent|misrepresenting ..8 nature|source|origin ..4 output|outputs|content',
    'mislead|misleading|deceive|deceiving ..8 generated|output|outputs|content|image|images|video|videos|audio|speech|text|ai|synthetic ..8 about|regarding|concerning ..4 nature|source|origin',
    'conceal|hide|obscure|disguise|mask ..3 artificial|ai|synthetic|automated|machine ..2 origin|nature|source',
    'represent|present|portray|pass|publish|passing|presenting ..6 synthetic|generated|cloned|synthesized|ai-generated ..6 as ..3 authentic|genuine|real|original|actual',
    'delete|deleting|alter|altering|remove|removing|conceal|concealing ..8 synthesis|synthetic|ai ..2 mark|marks|label|labels|identifier|identifiers|watermark',
    'misrepresent|misrepresenting|conceal|concealing|hide|hiding|obscure|disguise|deny ..6 role|use|involvement|participation|nature|presence ..2 of ..2 ai|artificial|machine|automation|bot|chatbot|model|automated|ai-generated',
    'hide|hiding|conceal|concealing ..12 generated|made|created|produced|written ..4 model|system',
    'announce|announcing|publish|publishing|present|presenting|claim|claiming|pass|passing ..6 generated|output|outputs ..6 as ..4 own|original|unique',
    'mislead|misled|deceive|deceived|misleading ..4 origin|authenticity',
    'fail|failing|failure|without ..4 disclosure|disclosures',
    'mislead|misleading|deceive|deceiving|trick|fool ..12 believe|believing|think|thinking ..8 human|real+person|genuine|authentic|person',
    'bot|chatbot|assistant|agent|model|system ..4 claim|claims|claiming|pretend|pretends|pretending|appear|say|says ..4 human|person',
    'claim|claiming|pretend|pretending|posing|pose ..3 be ..2 human|real+person',
  ],
  masks: [
    // What is not told there is what happens to the data of persons.
    'personal|private|health ..1 information|data ..16 disclosure|disclosures',
    'without ..4 disclosure|disclosures ..2 and|or ..1 consent|consents',
    'whether or not ..8 generated|made|created',
    'without ..1 limitation|restriction|restrictions ..8 disclosure|disclosures',
  ],
  examples: {
    match: [
      'misstating or concealing the involvement of AI in a conversation',
      'to let a chatbot claim to be human',
      'to present outputs as human-generated',
      'to share voices where people would be misled about their origin',
      'to use texts while concealing that they were made by the model',
      'to place text in public without disclaiming that it is machine generated',
    ],
    noMatch: [
      'information that is public, without restriction on disclosure',
      'collecting personal information without proper disclosures and consent',
      'to generate deceptive images',
    ],
  },
};
