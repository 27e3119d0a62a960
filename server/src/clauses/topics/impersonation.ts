import type { Topic } from '../topic.ts';

export const topic: Topic = {
  id: 'impersonation',
  says: [
    'impersonate|impersonating|impersonation|deepfake|deepfakes|masquerade|masquerading|pose+as|posing+as',
    'deep+fake',
    'pass ..3 off ..6 as',
    'false|fake|fictitious ..2 identity|identities|persona|account|profile',
    'likeness|voice+cloning|clone+the+voice',
    'avatar|avatars|clone|clones|replica|replicas|double|doubles ..1 of ..2 other|others|another|real|someone|individuals|people|persons|celebrities',
    'identity+theft|steal+identity',
    'misrepresent ..8 identity|affiliation|association|origin|source',
    'misrepresent|represent|imply|indicate|suggest|suggesting|implying|assert ..48 endorsed|endorse|endorsement|sponsored|sponsor|sponsorship|affiliated|affiliation|official',
    'represent ..20 associated+with',
    'falsely|purport|purporting ..6 come|coming|from|originate|originating ..6 behalf|real|official|person|candidate|organization|company',
    'claim|claiming|state|stating|pretend|pretending ..8 approved|endorsed|certified|sponsored|authorized ..1 by',
    'represent|present|hold ..2 yourself|themselves|itself|oneself ..6 as',
    'synthesize|modify|generate|create|manipulate ..14 representation|image|video|audio|likeness|depiction|voice ..14 person|people|individual',
    'pretend|pretending ..3 be',
    'deceive|deceiving|mislead|misleading|trick|lie|lying ..4 about|regarding|over ..3 identity|identities',
    'present|portray|pass|represent ..10 as ..2 position|view|views|opinion|statement|endorsement|official ..6 of|from|by|person|agency|government|company|organization|city',
    'believe|believing|think|thinking|belief ..10 real|actual|another|particular|specific ..1 person|individual|human',
    'voice|voices|speech|song|songs ..4 mimic|mimics|imitate|imitates|sound|sounds ..3 person|individual|artist|singer|someone|like|people',
    'mimic|imitate|clone|cloning|replicate ..4 voice|voices|face|faces|identity|singer|artist|speaker',
  ],
  masks: [
    'conceal|hide|concealing|hiding ..2 sponsorship',
    'pretend|pretending ..3 be ..2 made|written|created|generated|produced',
    'intimate|nude|explicit|sexual ..2 image|images|imagery|photo|photos|depiction|video|videos',
    'misrepresent ..3 data|fact',
    'right|rights ..20 likeness',
  ],
  examples: {
    match: [
      'creating avatars of other individuals',
      'to deceive listeners about the identity of the speaker',
      'to impersonate another person without consent',
      'to create deepfakes of real people',
    ],
    noMatch: ['to generate intimate images of a person', 'to represent data as a graph'],
  },
};
