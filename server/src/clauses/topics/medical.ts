import type { Topic } from '../topic.ts';

export const topic: Topic = {
  id: 'medical',
  says: [
    'dosage|dosages|dosing|triage|prognosis|symptom|symptoms|medication|medications|medicines|clinician|nurse',
    'advice|answers|guidance|counsel|finding|findings|instructions ..8 illness|illnesses|disease|diseases|drugs|treatment|treatments|patients|ailments',
    'health|medical ..6 matters|matter|subjects',
    'diagnose|diagnosis|diagnosing|diagnostic|diagnostics|clinical|clinically|prescribe|prescription|surgery|surgical|telemedicine|medicine|therapy|therapeutic|therapist|psychotherapy|healthcare|doctor|physician',
    'medical|health|mental+health ..4 advice|practice|decision|purpose|device|treatment|result|service|recommendation|use|application|professional|intervention|interpretation|care|setting|product|procedure|guidance|counsel',
    'medical+/+health|medical/health|medical',
    'treat|treatment|cure|prevent ..4 disease|patient|condition|illness|disorder',
    'decision ..6 health',
    'patient|patients ..2 care|treatment|management|diagnosis|monitoring|triage',
    'health ..8 decision',
    'health+claims',
    'treatment ..2 plan|plans|recommendation|recommendations|service|services|option|options',
    'healthcare+decision',
    'lab|laboratory|test|scan|imaging|x-ray ..1 result|results ..4 patient|patients|health|medical',
    'interpret|interpreting|interpretation ..4 lab|laboratory|medical|scan|scans|x-rays|mri|ecg',
  ],
  masks: [
    'doctored ..3 record|records|image|images|photo|photos|video|videos|evidence|document|documents|report|reports',
    'medical ..1 device|devices|countermeasure|countermeasures',
    'medical ..2 test|report|history|record|information|data|conditions|file',
    'medical+conditions',
    'outside ..3 medical ..1 aid|care',
    'health ..4 data|information|record',
    'health|medical ..3 sensitive',
    'diagnostic|diagnose ..2 tool|message|maintenance|support|test',
    'provide+diagnostic',
    'treatment ..2 plan|plans|recommendation|recommendations of ..2 water|waste',
    'access|hack|breach|attack ..12 healthcare|medical|health ..1 database|databases|system|systems',
  ],
  examples: {
    match: [
      'answers to people about their symptoms',
      'to provide medical advice or diagnosis',
      'for clinical decisions',
      'to offer treatment services for grave conditions',
      'interpretation of lab results',
    ],
    noMatch: [
      'doctored records',
      'to collect health data without consent',
      'to set a premium from medical-test reports',
    ],
  },
};
