import type { ClauseKind } from '../kind.ts';
import { prohibitedUse } from '../prohibitedUses.ts';
import { topicsOf } from '../topic.ts';

export const kind: ClauseKind = {
  id: 'use-restriction',
  group: 'use-limit',
  effect: 'limits',
  freedoms: ['use', 'modify', 'share'],
  osd: [6],
  title: 'Prohibited use',
  meaning: 'This text itself prohibits a purpose or a behavior.',
  why: 'It takes a field of endeavor out of the grant: whoever works in it, and whoever builds on the model for others, has to keep it out.',
  advice:
    'Check that what you plan is not among the prohibited uses, and tell the people you pass the model to about them. For open source terms, leave such lists out and recommend uses in the model card instead.',
  freeWording: 'We ask people not to use the Model in this way. This is a request and no condition of this license.',
  says: [],
  reads: prohibitedUse,
  topics: topicsOf,
  examples: {
    match: [
      '# Terms\n\n## Prohibited uses\n\n- Developing products that could do great harm to society.',
      'Under no circumstances may you use the Model for weapons.',
      'You may not use the Software to investigate a claim against us.',
      'The Map Data may not be used to plan routes.',
      '# Rules\n\nRead them first.\n\n## Prohibited\n\n- designing weapons',
      'You agree not to use the Model:\n\n- for military purposes;\n- to harass others.',
      'The Software shall not be used for surveillance.',
      'Do not generate content that promotes violence.',
      'You may not bulk download the records.',
      'Bulk downloading of the content is prohibited.',
      'You will not use automated means to extract data from the Services.',
      'You may not systematically download or store the Content.',
      'We do not allow the use of our models for fraud.',
      'Prohibited Uses\n\nUsing the Model to write malware is strictly prohibited.',
      'You may use the Model only for lawful purposes.',
      'Speech made with this model may not be used for: mockery of people; noisy street parades.',
      'The following uses are prohibited:\n\n(a) impersonating a person;\n(b) any gambling.',
    ],
    noMatch: [
      'You may not use the Software to the extent that the law forbids it.',
      'In no event shall the authors be liable for use of the Software to plan routes.',
      'The recipient protects it from unauthorized use, in no event with less than reasonable care.',
      'Prohibited commercial purposes include:\n\n- selling access to the model\n- offering it to clients',
      'You may use the Model to detect malware.',
      'Violent content is not prohibited.',
      'Without the written permission of the copyright holder you may not use the Software in any library or other system that is offered to the public.',
      'You may not sublicense the Model.',
      'You may not use the trademarks of the Licensor.',
      'In no event shall the author be liable for any illegal use.',
      'Permitted uses:\n\n- research on violence;\n- medical research.',
    ],
  },
};
