import type { Topic } from '../topic.ts';

export const topic: Topic = {
  id: 'military',
  says: [
    'targeting|fire+control ..3 attack|attacks|weapon|weapons|strike|strikes|military|enemy|artillery|,',
    'soldier|soldiers|troops|armed+force|armed+conflict|artillery|airstrike|airstrikes|airstrike|enemy|enemies',
    'intelligence ..1 work|services|agencies|operations|activities',
    'plan|planning|prepare|preparing ..3 attack|attacks|strike|strikes|invasion|raid',
    'national+security',
    'military|militaristic|warfare|war|wars|espionage|army|armed+forces|battlefield|combat|paramilitary|navy|militia|warfighting|spy+agency',
    'national+security|intelligence ..3 purpose|operation|mission|use',
    'national+defense|defense ..2 industry|contractor|department|agency|purpose|application|sector',
    'defense+purposes',
    'intelligence ..2 agency|service|gathering|community',
    'itar|traffic+in+arms|traffic+arms',
    'gather|collect|gathering|collecting ..2 intelligence ..4 state|government|foreign|enemy|country',
    'foreign ..1 state|power|government ..4 intelligence|spy',
  ],
  masks: [
    'targeted|target ..1 harassment|abuse|advertising|advertisements|ads',
    'against ..1 a|the|any target',
    'cyber ..1 attack|attacks',
    'artificial ..1 intelligence',
    'endanger|endangers|endangering|harm|harming|threaten|threatens|undermine|undermining|jeopardize|against|damage|damaging|compromise ..8 national+security',
    'national+security ..2 law|laws|interest|interests|control|controls|sanctions',
    'trade+war',
    'cyber+warfare',
    'artificial+intelligence',
  ],
  examples: {
    match: ['steering artillery', 'intelligence work', 'for military purposes', 'for warfare or espionage'],
    noMatch: ['to defame others', 'for deploying artificial intelligence services'],
  },
};
