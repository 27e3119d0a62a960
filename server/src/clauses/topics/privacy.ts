import type { Topic } from '../topic.ts';

export const topic: Topic = {
  id: 'privacy',
  says: [
    'reassociate|relink|rejoin ..20 individual|person|creator|identity|subject|patient',
    'identify|identifying ..3 individual|individuals|person|persons|people|patient|patients|participant|participants|subject|subjects',
    'private ..3 address|addresses|number|numbers|life|person|matter',
    'telephone|phone ..1 number|numbers',
    'privacy',
    'personal|personally|private|confidential|sensitive|biometric|biometrical|health|medical|genetic|demographic|identifiable|identifying ..4 information|data|detail|record|identifier|identification|characteristic|attribute|content',
    'pii|phi|hipaa|gdpr|dox|doxx|doxxing|doxing|biometric|biometrics|demographic',
    'membership+inference|model+inversion|data+extraction',
    'extract|reconstruct|recover|infer|expose|leak ..4 training+data|training+set|private+data',
    'deanonymize|deanonymization|reidentify|reidentification|reidentifying',
    'detect|infer|inferring|deduce|derive ..4 identity|attribute|feature|trait|characteristic|aspect|class|protected|race|religion|sensitive|gender',
    'medical+conditions ..4 infer',
    'lifestyle+of+a+person',
    'health ..3 demographic',
    'identify|unmask|reveal|uncover|expose ..2 anonymous|pseudonymous ..2 author|authors|person|persons|people|user|users|source|sources|participants',
    'data+subject|data+subjects|data+protection',
    'home+address|whereabouts|private+lives',
  ],
  masks: [
    'identify|identifying ..3 content',
    'target|targeted|targeting|personalized|tailored ..4 demographic|demographics',
    'identify that',
    'public|private ..3 person|persons|figure|figures|individual',
    'known ..6 personal ..3 characteristic',
    'personal ..2 personality',
    'physical ..3 mental+characteristic',
    'confidential+information+of+the+licensor',
    'protected|personal ..2 characteristic ..3 category',
    'confidential+information',
    'health+insurance+portability',
  ],
  examples: {
    match: [
      'to identify anonymous authors',
      'to collect health or other personal information without consent',
      'to disclose personally identifiable information',
    ],
    noMatch: [
      'to generate false information',
      'to publish information without clearly identifying that the information was made by a machine',
    ],
  },
};
