import type { Topic } from '../topic.ts';

export const topic: Topic = {
  id: 'legal-advice',
  says: [
    'advice|counsel|guidance|answers ..10 litigation|lawsuit|lawsuits|disputes|contracts|divorce|inheritance',
    'substitute|replacement|stand-in|instead ..4 counsel|attorney|notary|auditor|practitioner|professional',
    'practitioner|practitioners|profession|professions ..6 reserve|reserves|reserved|licensed|regulated',
    'legal ..5 matters|matter|subjects',
    'legal ..3 advice|counsel|service|practice|representation|opinion|guidance|consultation|matter|decision|assistance|document|profession',
    'lawyer|paralegal|solicitor|barrister',
    'attorney ..2 advice|service|representation',
    'practice ..2 law',
    'unauthorized|unlicensed|unqualified ..6 practice|profession|professional|advice',
    'professional ..3 advice|practice|license',
    'legal ..3 medical|financial|tax|health ..6 advice|practice|profession|service|matter',
    'financial|medical|safety|tax ..4 legal ..3 matter|advice|decision|service',
    'tailored+legal',
    'legal ..5 guidance|advice|counsel',
    'tailored ..4 legal',
    'advice|guidance|consultation|counsel ..10 medical|tax|accounting|financial ..4 legal',
    'advice|guidance|consultation|counsel ..10 legal ..4 medical|tax|accounting|financial',
    'represent|representing|defend|defending ..3 people|persons|person|client|clients|someone|party|parties|defendant|defendants|others ..3 court|courts|tribunal|tribunals|lawsuit|litigation|proceedings',
    'act|acting|serve|serving|work|working ..1 as ..2 attorney|lawyer|counsel|notary|solicitor|barrister',
    'interpret|interpreting|explain|explaining|apply|applying ..4 statute|statutes|law|laws|contract|contracts ..4 client|clients|customer|customers',
  ],
  masks: ['substitute ..3 professional ..2 medical', 'professional+medical+advice'],
  examples: {
    match: [
      'advice on lawsuits',
      'as a substitute for counsel',
      'for the unlicensed practice of any profession',
      'to give legal advice',
      'representing people in court',
      'to act as an attorney',
    ],
    noMatch: ['to violate legal obligations'],
  },
};
