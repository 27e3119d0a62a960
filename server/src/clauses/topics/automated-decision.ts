import type { Topic } from '../topic.ts';

export const topic: Topic = {
  id: 'automated-decision',
  says: [
    'decide|deciding|grant|granting|refuse|refusing|approve|approving|reject|rejecting|deny|denying|dismiss ..20 without ..5 human|person|officer|official|caseworker|expert|professional|clinician|physician|reader|someone|anyone',
    'absence ..3 human|person|qualified|officer|expert|professional',
    'fully? automated|automatic|automate|autonomous|automatically|algorithmic ..4 decision|decisions|decision-making|processing|profiling|judgment|determination|action',
    'automated+government+decision',
    'decision|decisions|decisionmaking|determination ..14 without ..5 human|qualified|review|oversight|person',
    'without ..4 human ..3 oversight|review|supervision|intervention|involvement|control|loop|judgment|approval',
    'adversely ..4 legal+right',
    'remove|removes|removing|exclude|bypass|replace|replaces|eliminate|eliminates ..3 human ..2 oversight|review|supervision|judgment|control',
    'legally+binding|legally ..4 obligation|obligations|decision|decisions',
    'legal|similarly|binding ..4 effect|obligation ..4 individual|person|people',
    'high-stakes|high-impact|consequential ..6 decision|automation|domain|area',
    'entrust|entrusting|delegate|delegating|leave|leaving|hand|handing ..8 decision|decisions|decision-making',
    'make|making ..2 decision ..8 individual|person|people|rights',
    'automated|automatically|algorithmic|algorithmically|automate|automating ..4 denial|denials|refusal|refusals|rejection|rejections|reject|rejecting|deny|denying|eligibility|hire|hiring|firing|dismissal|sentencing|scoring|determinations',
    'no ..1 human ..3 loop|review|oversight|involved|involvement',
    'model|system|ai|machine|algorithm|software alone|solely ..1 decide|decides|judge|judges|determine|determines',
    'automate|automating ..3 decision|decisions|decision-making',
    'no ..2 human|person ..3 check|checks|review|reviews|verify',
    'automatic|automated ..1 dismissal|dismissals|termination|rejection|firing|approval|approvals',
  ],
  examples: {
    match: [
      'refusing a visa without an officer',
      'for fully automated decision making that adversely affects rights',
      'to diagnose a condition without human oversight',
      'leaving decisions on people to the model',
      'automatically rejecting claims',
      'hiring with no human in the loop',
      'to automate decisions on loans',
      'automatic dismissal of workers',
    ],
    noMatch: ['to make an image automatically'],
  },
};
