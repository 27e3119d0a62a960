/**
 * What a card should tell, for whom: the Hub's annotated template, Mitchell et al. ("Model Cards for Model Reporting",
 * 2019), Gebru et al. ("Datasheets for Datasets", 2018), and the four questions that the working groups of the Open
 * Source Initiative asked of each component: what does one need to use, study, modify and share this?
 */

/** For whom a card is written; `off` asks for nothing. */
export type Audience = 'hub' | 'research' | 'osaid';

/** Which of the four questions a part answers, for the audience `osaid`. */
export type Question = 'use' | 'study' | 'modify' | 'share';

/** A part that a card should have. */
export interface WantedSection {
  readonly id: string;
  /** As the template calls it. */
  readonly title: string;
  /** Headings and labels that stand for it, in lower case. */
  readonly named: RegExp;
  /** What else in a card tells it. */
  readonly also?: readonly ('opening' | 'code' | 'license' | `metadata:${string}`)[];
  readonly audiences: readonly Audience[];
  readonly question?: Question;
  /** What to write there; becomes a comment below the new heading. */
  readonly ask: string;
}

/** In the order of the Hub's template. */
export const MODEL_SECTIONS: readonly WantedSection[] = [
  {
    id: 'description',
    title: 'Model Details',
    named:
      /\b(?:model (?:details|description|overview|summary|information|introduction|date|type)|description|overview|summary|introduction|about|abstract|what is)\b/,
    also: ['opening'],
    audiences: ['hub', 'research', 'osaid'],
    question: 'study',
    ask: 'What the model is, who made it and when, its languages, and what it was made from.',
  },
  {
    id: 'uses',
    title: 'Uses',
    named:
      /\b(?:intended (?:use|uses|usage|purpose|for)|uses|use cases?|direct use|downstream use|primary use|applications?|capabilities|scope|functional use|recommended use)\b/,
    audiences: ['hub', 'research', 'osaid'],
    question: 'use',
    ask: 'What the model is for, who will use it, and what it is not for.',
  },
  {
    id: 'limitations',
    title: 'Bias, Risks, and Limitations',
    named:
      /\b(?:bias(?:es)?|risks?|limitations?|out[- ]of[- ]scope|ethic(?:s|al)|considerations|safety|responsib(?:le|ility)|caveats?|fairness|misuse|warnings?|restrictions|disclaimers?|known issues|harms?|societal)\b/,
    audiences: ['hub', 'research', 'osaid'],
    question: 'study',
    ask: 'Where the model fails, whom that harms, and what users should do about it.',
  },
  {
    id: 'start',
    title: 'How to Get Started with the Model',
    named:
      /\b(?:get(?:ting)? started|quick ?start|usage|how to (?:use|run)|inference|installation|install|examples?|demo|deployment|running|sample|setup|commands?|run)\b/,
    also: ['code'],
    audiences: ['hub', 'osaid'],
    question: 'use',
    ask: 'The shortest code that loads and runs the model.',
  },
  {
    id: 'training-data',
    title: 'Training Data',
    named: /\b(?:(?:pre-?)?training|pre-?trained|data|datasets?|corpus|corpora|fine-?tun(?:ed|ing))\b/,
    also: ['metadata:datasets'],
    audiences: ['hub', 'research', 'osaid'],
    question: 'study',
    ask: 'Which data the model was trained on, how it was chosen and filtered, and where one gets it.',
  },
  {
    id: 'training-procedure',
    title: 'Training Procedure',
    named:
      /\b(?:(?:pre-?)?training|hyper-?parameters|fine-?tun(?:e|ed|ing)|how (?:it|the model) was (?:made|trained)|reproduc\w*|recipe)\b/,
    audiences: ['research', 'osaid'],
    question: 'modify',
    ask: 'How the model was trained: preprocessing, hyperparameters, hardware, and where the code is.',
  },
  {
    id: 'evaluation',
    title: 'Evaluation',
    named:
      /\b(?:evaluations?|eval|results?|benchmarks?|benchmarking|performance|metrics|accuracy|scores?|quantitative|testing|leaderboards?|comparisons?|validation)\b/,
    also: ['metadata:model-index', 'metadata:eval_results'],
    audiences: ['hub', 'research', 'osaid'],
    question: 'study',
    ask: 'On which data and by which metrics the model was measured, and what came out.',
  },
  {
    id: 'factors',
    title: 'Factors',
    named:
      /\b(?:factors|groups?|demographic\w*|subgroups?|disaggregat\w*|breakdown|instrumentation|by (?:language|group))\b/,
    audiences: ['research'],
    ask: 'For which groups, instruments and environments results may differ.',
  },
  {
    id: 'evaluation-data',
    title: 'Evaluation Data',
    named:
      /\b(?:(?:evaluation|test(?:ing)?|benchmark(?:ing)?|validation) (?:data|datasets?|sets?)|evaluation|benchmarks?)\b/,
    audiences: ['research'],
    ask: 'Which data the model was measured on, why, and how it was prepared.',
  },
  {
    id: 'ethics',
    title: 'Ethical Considerations',
    named:
      /\b(?:ethic(?:s|al)|societal|social|broader impacts?|bias(?:es)?|responsib(?:le|ility)|safety|harms?|risks?)\b/,
    audiences: ['research'],
    ask: 'What was considered of people and society when the model was made.',
  },
  {
    id: 'license',
    title: 'License',
    named: /\b(?:licen[sc](?:e|es|ing)|terms|legal)\b/,
    also: ['license'],
    audiences: ['osaid'],
    question: 'share',
    ask: 'Under which terms weights, code and data may be used, changed and passed on.',
  },
  {
    id: 'technical',
    title: 'Technical Specifications',
    named:
      /\b(?:architecture|technical|specifications?|specs?|model (?:size|structure|details|specs)|hardware|software|compute|infrastructure|design|implementation)\b/,
    audiences: ['osaid'],
    question: 'modify',
    ask: 'Architecture and objective, and the hardware and software that one needs.',
  },
  {
    id: 'citation',
    title: 'Citation',
    named: /\b(?:citations?|cite|citing|bibtex|references?|papers?|publications?)\b/,
    audiences: ['research'],
    ask: 'How to cite the model.',
  },
  {
    id: 'contact',
    title: 'Model Card Contact',
    named:
      /\b(?:contacts?|authors?|card authors|contributors?|questions|developed by|developers?|maintainers?|support|feedback|about us|team|where to send)\b/,
    audiences: ['research'],
    ask: 'Whom to ask, and where to report a problem.',
  },
];

/** In the order of the Hub's template for data cards. */
export const DATA_SECTIONS: readonly WantedSection[] = [
  {
    id: 'description',
    title: 'Dataset Details',
    named: /\b(?:(?:dataset )?(?:details|description|summary|overview|introduction)|about|abstract|what is)\b/,
    also: ['opening'],
    audiences: ['hub', 'research', 'osaid'],
    question: 'study',
    ask: 'What the data is, who made it, and in which languages it is.',
  },
  {
    id: 'uses',
    title: 'Uses',
    named: /\b(?:uses?|use cases?|intended|supported tasks|leaderboards?|usage|how to use|applications?|tasks?)\b/,
    also: ['metadata:task_categories', 'code'],
    audiences: ['hub', 'research', 'osaid'],
    question: 'use',
    ask: 'What the data is for, and what it is not for.',
  },
  {
    id: 'structure',
    title: 'Dataset Structure',
    named:
      /\b(?:structure|fields?|instances?|splits?|columns?|features|schema|format|statistics|composition|configurations?|subsets?|files?)\b/,
    also: ['metadata:dataset_info'],
    audiences: ['hub', 'research'],
    ask: 'Fields, splits, and how parts relate.',
  },
  {
    id: 'motivation',
    title: 'Curation Rationale',
    named: /\b(?:motivation|rationale|purpose|why)\b/,
    audiences: ['research'],
    ask: 'Why the data was made, and who paid for it.',
  },
  {
    id: 'source',
    title: 'Source Data',
    named:
      /\b(?:source data|sources?|collection|creation|provenance|curation|how (?:it|the data) was|data (?:gathering|acquisition)|construction|generation)\b/,
    audiences: ['hub', 'research', 'osaid'],
    question: 'study',
    ask: 'Where the data comes from, how it was chosen, and who produced it.',
  },
  {
    id: 'processing',
    title: 'Data Collection and Processing',
    named:
      /\b(?:process(?:ing|es)?|pre-?processing|cleaning|filter(?:ing|ed)?|normalization|dedup\w*|collection|creation|construction)\b/,
    audiences: ['research', 'osaid'],
    question: 'modify',
    ask: 'How the data was filtered, cleaned and normalized, and with which tools.',
  },
  {
    id: 'annotations',
    title: 'Annotations',
    named: /\b(?:annotat\w*|label(?:s|ing|ling|ed)?|crowd\w*)\b/,
    audiences: ['research', 'osaid'],
    question: 'study',
    ask: 'Who labeled the data, by which guidelines, and how well they agree.',
  },
  {
    id: 'personal',
    title: 'Personal and Sensitive Information',
    named: /\b(?:personal|sensitive|privacy|anonymi[sz]\w*|pii)\b/,
    audiences: ['research'],
    ask: 'Whether the data tells of people, and what was done to protect them.',
  },
  {
    id: 'limitations',
    title: 'Bias, Risks, and Limitations',
    named:
      /\b(?:bias(?:es)?|risks?|limitations?|considerations|social impact|ethic(?:s|al)|caveats?|safety|disclaimers?|known issues)\b/,
    audiences: ['hub', 'research', 'osaid'],
    question: 'study',
    ask: 'What is missing or one-sided in the data, and what users should do about it.',
  },
  {
    id: 'license',
    title: 'License',
    named: /\b(?:licen[sc](?:e|es|ing)|terms|legal)\b/,
    also: ['license'],
    audiences: ['osaid'],
    question: 'share',
    ask: 'Under which terms the data may be used, changed and passed on.',
  },
  {
    id: 'citation',
    title: 'Citation',
    named: /\b(?:citations?|cite|citing|bibtex|references?|papers?|publications?)\b/,
    audiences: ['research'],
    ask: 'How to cite the data.',
  },
  {
    id: 'contact',
    title: 'Dataset Card Contact',
    named:
      /\b(?:contacts?|authors?|curators?|contributions?|contributors?|maintainers?|maintenance|questions|support)\b/,
    audiences: ['research'],
    ask: 'Whom to ask, and where to report a problem.',
  },
];
