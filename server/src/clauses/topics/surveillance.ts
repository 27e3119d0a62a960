import type { Topic } from '../topic.ts';

export const topic: Topic = {
  id: 'surveillance',
  says: [
    'recognize|recognizing|identify|identifying ..2 face|faces',
    'surveil|surveilling|surveillance|wiretap|wiretapping|eavesdrop|eavesdropping|stalkerware|spying|geolocation|geolocate',
    'monitor|monitoring|spy|snoop ..2 device|devices|phone|phones|communications|conversations|messages|calls',
    'censor|censoring|censorship',
    'build|compile|create|building|compiling|assemble|maintain ..3 profile|profiles|dossier|dossiers ..4 individual|individuals|people|persons|users|citizens',
    'facial|face ..2 recognition|analysis|attribute|detection|identification|scan|image',
    'face+recognition',
    'emotion|emotional|affect|sentiment ..2 recognition|analysis|detection|inference|state',
    'track|tracking|monitor|monitoring ..8 individual|person|people|other|citizen|employee|user|population|activity|behavior|movement|location|communication|group|someone|journalist|worker',
    'biometric|biometrical ..3 identification|processing|categorization|recognition|surveillance|system|verification',
    'remote+biometric',
    'recognition ..3 individual|person|people',
    'detect|infer ..4 infer|detect ..8 aspect|protected|identity|class',
    'infer|deduce|inference|inferring ..6 emotion|emotions',
    'inference|inferring|detection ..4 emotion|emotions|emotional',
    'gait+recognition|voice+identification',
    'identify|identifying|identification|recognize|recognizing ..3 individual|person|people|citizen|stranger ..10 image|camera|face|biometric|video|photo|photograph|picture|footage|voice',
    'follow|following|trace|tracing|log|record|watch|watching ..3 movement|movements|whereabouts|location|locations|habits|steps',
    'record|recording|film|filming|eavesdrop ..4 people|person|persons|parties|others|conversation|conversations|calls ..8 without',
    'scan|scanning|match|matching|capture|search|process|processing|extract ..3 face|faces|facial',
    'read|reading|gauge|assess|assessing|measure|analyze ..3 emotion|emotions|mood|moods|feelings',
  ],
  examples: {
    match: [
      'to follow the movements of journalists',
      'to scan faces in public places',
      'to read the emotions of employees',
      'for surveillance or facial recognition',
      'to track individuals without consent',
    ],
    noMatch: ['to collect demographic information'],
  },
};
