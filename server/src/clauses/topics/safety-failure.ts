import type { Topic } from '../topic.ts';

export const topic: Topic = {
  id: 'safety-failure',
  says: [
    'mispronunciation|slip|lapse|failure|error|mistake|fault|outage ..6 cost|costs|take ..2 life|lives',
    'life|lives ..3 depend|depends|stake|danger',
    'hide|hiding|conceal|concealing ..3 known? ..1 risk|risks|danger|dangers|hazard|hazards',
    'fail|failing|failure ..6 disclose|warn|inform|notify ..12 danger|risk|hazard|limitation|harm',
    'known+danger|known+dangers',
    'high+risk|high-risk|hazard ..3 use|application|activity|system|scenario|environment|situation|purpose|domain',
    'failure|malfunction|error|defect|inaccuracy|fault ..14 death|injury|damage|harm|catastrophic|loss|life',
    'life+support|life-support|life+critical|life-critical|mission+critical|mission-critical|safety-critical|safety+critical|failsafe|fail-safe|life-sustaining',
    'hazardous+environment',
    'safety ..2 critical|component|system ..4 product|application|function',
    'safety-related',
    'product ..1 safety ..1 component|components',
    'decision ..10 safety',
    'risk|cause|lead ..4 death',
    'failure|malfunction|error|defect|fault|mistake ..8 kill|hurt|injure|endanger|cost',
    'hide|hiding|conceal|concealing|withhold ..3 known ..2 defect|defects|flaw|flaws|limitation|limitations|problem|problems',
  ],
  masks: ['high+risk ..3 investment', 'present ..3 risk ..2 death', 'suicide ..3 death'],
  examples: {
    match: [
      'where an error may cost lives',
      'to hide known defects from users',
      'without disclosing: fail to disclose to users any known dangers of the system',
      'in high-risk systems whose failure could lead to death',
    ],
    noMatch: ['to damage reputations'],
  },
};
