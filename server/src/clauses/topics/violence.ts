import type { Topic } from '../topic.ts';

export const topic: Topic = {
  id: 'violence',
  says: [
    'torture|human+rights+abuse|human+rights+abuses',
    'violence|violent|violently|terrorism|terrorist|terror|extremism|extremist|massacre|genocide|murder|kill|killing|torture|gore|gory|lynch',
    'threat|threats|threaten|threatening ..6 individual|person|other|violence|group|people|animal|someone|anyone',
    'threatening|threats',
    'violence|violent|abusive|harassment ..3 threat',
    'harass|harassment|abuse|abusive ..6 threaten|threatening|threat',
    'incite|incitement|inciting|glorify ..4 violence|hatred|harm|riot',
    'bodily|physical|physically ..2 harm|injury|injure|damage|assault|attack|danger',
    'death|injury|injure ..6 individual|person|other|people|human|personal|body|living',
    'harm+to+others',
    'harm|injury ..3 physical|bodily',
    'harm|hurt|injure ..2 other|individual|person|people|human|animal ..2 physically',
    'assault|attack ..4 person|individual|people|human',
    'hate+group|hate+organization|violent+extremist|organized+crime',
    'animal ..3 abuse|cruelty',
    'cruelty',
  ],
  masks: [
    'attack|attacks and|or criticism|insult|insults|ridicule',
    'verbal|personal attack|attacks',
    'security|cyber ..1 threat',
    'type+of+threat',
    'other+threats',
    'pose|poses|posing ..4 threat|threats ..2 to ..4 society|public|security|individuals|health',
    'sexual+violence|sexual+assault',
    'anti-terrorism+act',
    'physical ..3 psychological+harm',
  ],
  examples: {
    match: [
      'to promote violence or terrorism',
      'to threaten other people',
      'to plan activities that risk bodily harm to individuals',
      'in ways that cause harm, be it physical or mental',
    ],
    noMatch: [
      'for what poses a serious threat to society',
      'to facilitate human trafficking and sexual violence',
      'to harm computer systems',
    ],
  },
};
