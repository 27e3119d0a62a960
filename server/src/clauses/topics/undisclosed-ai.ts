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
    'machine+generated|ai+generated|machine-generated|ai-generated|artificially+generated',
    'without|fail|failing|failure|hide|hiding|conceal ..14 disclose|disclosing|disclaim|disclaiming|inform|informing|reveal|indicate ..4 that|ai-generated|automated|interacting|use ..12 ai|machine|artificial|bot|chatbot|automated|synthetic|generated',
    'interact|interacting|communicate|communicating|deal|talk|speak ..4 with ..3 human|person',
    'provenance',
    'hide|hiding|conceal|concealing ..12 generated|made|created|produced|written ..4 model|system',
    'announce|announcing|publish|publishing|present|presenting|claim|claiming|pass|passing ..6 generated|output|outputs ..6 as ..4 own|original|unique',
    'mislead|misled|deceive|deceived|misleading ..4 origin|authenticity',
    'fail|failing|failure|without ..4 disclosure|disclosures',
    'mislead|misleading|deceive|deceiving|trick|fool ..12 believe|believing|think|thinking ..8 human|real+person|genuine|authentic|person',
    'bot|chatbot|assistant|agent|model|system ..4 claim|claims|claiming|pretend|pretends|pretending|appear|say|says ..4 human|person',
    'claim|claiming|pretend|pretending|posing|pose ..3 be ..2 human|real+person',
  ],
  masks: ['whether or not ..8 generated|made|created'],
  examples: {
    match: [
      'to let a chatbot claim to be human',
      'to present outputs as human-generated',
      'to share voices where people would be misled about their origin',
      'to use texts while concealing that they were made by the model',
      'to place text in public without disclaiming that it is machine generated',
    ],
    noMatch: ['to generate deceptive images'],
  },
};
