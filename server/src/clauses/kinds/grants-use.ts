import { EVERY_RIGHT } from '../everyRight.ts';
import type { ClauseKind } from '../kind.ts';

export const kind: ClauseKind = {
  id: 'grants-use',
  group: 'grant',
  effect: 'grants',
  freedoms: ['use'],
  osd: [],
  title: 'Right to use',
  meaning: 'This text gives you a right to use, run, access or reproduce the material.',
  why: 'Without an express right to use it, a model that can be downloaded is still all rights reserved.',
  advice: 'Read the conditions and limits that stand beside the grant: they say how far the right goes.',
  says: [
    // "Permitted for academic research."
    {
      mood: 'main',
      words: 'permitted|allowed ..1 for|in ..3 @noncommercial? ..1 @research|academic|educational|teaching',
      unless: ['not|no|never ..2 permitted|allowed', 'distribution|redistribution|sharing|modification|publication'],
    },
    {
      mood: 'main',
      words: 'deployment|operation|installation|execution ..14 is|are allowed|permitted',
      unless: ['not|no|never ..2 permitted|allowed', 'only|unless|except|without'],
    },
    // "These uses are permitted, whoever you work for."
    {
      mood: 'main',
      words: 'these|such|following|all|other uses|activities is|are permitted|allowed|welcome',
      unless: ['not|no|never|only|if|unless|except|provided', 'all|other uses|activities be ..2 prohibited'],
    },
    // "Permitted: any use, redistribution …"
    {
      mood: 'main',
      words: 'permitted|allowed ..1 : ..6 use|usage|running|research|benchmarking|teaching|evaluation|education',
      unless: ['not|no|never permitted|allowed'],
    },
    {
      mood: 'granted',
      words:
        '^use|run|access|deploy|operate|execute|install|download|utilize|reproduce|copy|duplicate|replicate|reuse|extract|employ|usage|reproduction|copying|load|test|evaluate|benchmark',
    },
    {
      mood: 'granted',
      words:
        '^integrate|incorporate|embed ..6 @model ..3 in|into|with ..6 product|products|service|services|application|applications|software|system|systems|workflow|workflows|platform|platforms',
    },
    // "Users may view, search and query the collection."
    { mood: 'granted', words: '^query|search|browse|consult ..6 @licensed|@named|data|collection|table|records' },
    { mood: 'granted', words: '^make ..3 copies ..4 necessary|needed' },
    { mood: 'granted', words: '^process ..8 with|through|using|via ..3 @model' },
    // "You may: conduct independent research."
    {
      mood: 'granted',
      words:
        '^conduct|perform|carry+out|undertake|run|do ..6 research|experiment|experiments|evaluation|evaluations|inference|red-teaming|safety+analysis',
      unless: ['audit|audits|inspection'],
    },
    // "The Institute permits the use of the data for teaching."
    {
      mood: 'main',
      words: 'permits the use of ..6 @licensed|data|dataset|corpus|recordings ..8 for|in',
      unless: [
        'not|no|never|nor|or|may|to|if|unless|you|shall|must|willing ..24 permits the use',
        'that|which|who|law|laws ..2 permits the use',
      ],
    },
    ...EVERY_RIGHT,
    {
      mood: 'any',
      words: 'rights ..2 granted ..2 cover|include|comprise ..40 use|reproduction|extraction|reproductions',
    },
    {
      mood: 'any',
      words: 'you be ..1 hereby? licensed to ..2 use|run|access|deploy|operate|execute|copy',
      unless: ['not|only+if'],
    },
    { mood: 'granted', words: '^exercise', unless: ['exercise ..12 to :'] },
    { mood: 'granted', words: '^do everything|anything' },
    {
      mood: 'any',
      words: 'is|be ..6 permitted|licensed|allowed|authorized purpose|use|uses|purposes',
      unless: ['not', 'means', 'only', 'if'],
    },
    {
      mood: 'main',
      words: 'license|agreement|terms permits|allows|permit|allow ..8 use|usage ..2 of ..2 @licensed',
      unless: ['not ..3 permit|allow', 'no ..6 license|terms', 'only|solely'],
    },
    { mood: 'permit', words: 'use ^may include' },
    // "The data are freely available for schools to use."
    {
      mood: 'main',
      words:
        'free|freely ..1 available|offered|provided|released|accessible ..14 to+use|to+download|to+copy|for+use|for+download|for+general+use|for+public+use',
      unless: ['not|no|if|toll', 'royalty free'],
    },
    // "Your license is limited to the right to use it for …".
    {
      mood: 'main',
      words: '@license ..6 limited|restricted|confined to ..1 the? ..1 right ..2 to|of ..3 use|access|run|reproduce',
      unless: ['liability', 'patent license'],
    },
    { mood: 'granted', words: '^license' },
    { mood: 'granted', words: '^make ..3 use' },
    // "… the right to build applications with the model".
    {
      mood: 'granted',
      words:
        '^build|create|integrate ..4 applications|services|integrations|products|tools|apps ..3 using|leveraging|with|powered|on ..2 @licensed',
    },
    {
      mood: 'main',
      words: 'use|usage ..8 is|are ..1 free ..2 for|to|of',
      unless: ['not|only|toll|royalty', 'infringement|defects|errors|viruses'],
    },
    {
      mood: 'main',
      words: 'free|permitted|allowed|licensed use|usage ..1 includes|include|covers',
      unless: ['not|no', 'includes|include|covers :'],
    },
    {
      mood: 'any',
      words:
        'permission|license be ..3 granted|given ..8 to ..2 any|every|anyone|everyone|all ..2 person|persons|people|who|obtaining|to',
      unless: ['not|no ..3 granted|given', 'patent'],
    },
    {
      mood: 'granted',
      words: '^make ..6 copy|copies|reproductions',
      unless: ['make ..2 copy|copies|reproductions ..1 available', 'right to make available'],
    },
    // "It was made available to you for your own studies."
    { mood: 'main', words: 'made+available ..12 for your ..8 use', unless: ['not|no|only|output|outputs'] },
  ],
  // What the licensee grants.
  unless: [
    // "Access does not give you a right to run it."
    'does+not|do+not ..1 provide|give|confer|convey ..2 license|right|rights to',
    'only ..1 provide|upload|submit|input|supply ..6 right ..1 to',
    'only ..2 against|on|with ..8 you ..2 own',
    // What a rule is about.
    'purpose|aim|goal ..2 of ..6 @policy ..2 be ..1 to define|describe|set+out|establish|govern',
    'agreement|amendment|counterpart ..4 be ..2 executed',
    // "Only upload what you are permitted to use."
    'only ..1 provide|upload|submit|input|supply ..6 you|they|licensee ..2 authorized|permitted|entitled|allowed|licensed',
    // What a page tells of.
    'policy|document|page|section|guide ..1 states|describes|explains|outlines what|how|which',
    'you|licensee|user|customer ..2 grant|grants|assign|assigns ..1 us|licensor|company',
  ],
  examples: {
    match: [
      'Permission to use this data set is granted to the data user, free of charge.',
      'The lab gives you permission to use Kestrel according to these Terms.',
      '4. Grant. We hereby grant you a license to do the following:\n\n4.1 to reproduce the Program in copies;',
      'We grant you a license to use the Content.',
      'Except as otherwise provided in this Agreement, Orchid grants you a license to use the Kit.',
      'If you accept these terms you are granted a license to use the Kit.',
      'As long as you comply with these terms Orchid hereby grants you the right to use one copy of the Kit.',
      'Provided that you keep to these terms, Orchid Labs hereby grants you a license to use and copy the Kit.',
      'You are free to:\n\n- Share -- copy and redistribute the weights in any format',
      'Users may search and query the collection for study.',
      'These uses are permitted, whether you work for a company or for a school.',
      'You may:\n\n- Undertake independent research\n- Ask questions',
      'Allowed: research, teaching and demos.',
      'The recordings are freely available for schools to use.',
      'It is permissible to use the recordings in class.',
      'Permission to run the tool is given.',
      'The licensee obtains the right to use the Model.',
      'Registered users are granted a limited sublicense to use the Model.',
      'Permission is granted to internally evaluate the files.',
      'The license permits use in other projects, redistribution and fine-tuning.',
      'Use in class is permitted under this license.',
      'The user (be it a person, a group or a company) may use the model in every way.',
      'You are free to:\n\n- **Pass on** — copy and hand out the files',
      'Only a non-exclusive license is granted to the Licensee to use the Software.',
      '# Terms\n\n## Usage rights\n\n- Integrate the models into your services.',
      'The lab allows researchers at your university to run the model.',
      'The licensor grants you a non-exclusive sub-license to run the software.',
      'Permitted for academic research.',
      'Deployment for private and academic projects is permitted.',
      'Permitted: broad use, sharing and fine-tuning.',
      'We grant you a worldwide license to use and copy the Model.',
      'The lab grants you a copyright and patent license to use the Software.',
      'Subject to the Example Prohibited Use Policy, you may access and use the Assets and share the output.',
      'You may run the model on any computer.',
      'The license of the customer is limited to the right to access and use the interface for its own apps.',
      'This Agreement permits private use of the Model without charge.',
      'Permission to use, copy and study this dataset is hereby granted.',
      'Redistribution and use in source form are permitted.',
      'The weights may be reproduced in whole.',
      'The model was developed by the lab and made available for your internal use.',
      'You may make copies as needed, provided that they are not made available to others.',
      'The company grants developers the right to build applications or services leveraging the Model.',
      'You may make a fair and limited number of copies of the Manual.',
      'The author licenses you to do everything with the weights that the law reserves to the author.',
    ],
    noMatch: [
      'Our platform allows people to discover, use and share bots.',
      'Access to the data does not give you any license or right to run the instruments.',
      'This policy may be updated to address:\n\n- New use cases',
      'You agree that the university may freely use and exploit in perpetuity any feedback.',
      'You agree to use only voices whose speakers grant permission, either directly or by license.',
      'Only upload papers that you have the right to use.',
      'The aim of this policy is to define the conditions under which systems may be built, deployed and used.',
      'By sending a prompt, you grant Fennel a worldwide, royalty-free license to use your prompts:\n\n- to operate and provide the service,',
      'Each contributor grants you a free license:\n\n(a) under patent claims that are infringed by the making, using or selling of its changes, either alone or in combination with the version that it made (or with parts of that combination), to make, use and sell them.',
      'This Agreement may be executed on paper or electronically.',
      'No other rights to reproduce or use this program are granted.',
      'The intent of this document is to state when a package may be copied, while giving users the right to use it.',
      'The list names the places where the software may be used.',
      'The manual may set rules for how the Services may be used.',
      'It is not permissible to use the recordings in class.',
      'The viewer can be used through our portal.',
      'Use by firms is permitted under these conditions alone.',
      'Use is governed by what the license permits.',
      'The signature below (or a copy of it) may be used for every purpose for which the original may be used.',
      'The tools are for models that the Licensee may use.',
      'We are permitted to use any information that you provide to us.',
      'Use of the model is permitted only through our website.',
      'Redistribution of Oakmill Access Server files is permitted.',
      'Permitted uses include:',
      'You may not use the Model.',
      'We may use your feedback.',
      'You may use our logo only as shown in the guidelines.',
      'You grant us a license to use your modifications.',
      'The owner grants a patent license to make, use and sell the Work.',
    ],
  },
};
