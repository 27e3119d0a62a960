import type { ClauseKind } from '../kind.ts';
import { quotedIn } from '../values/quoted.ts';

export const kind: ClauseKind = {
  id: 'branding-display',
  group: 'condition',
  effect: 'obliges',
  freedoms: ['share'],
  osd: [],
  title: 'Display of a name or mark',
  meaning: 'A product, site or user interface must show a phrase or mark of the licensor prominently.',
  why: 'Every product made with the model advertises its origin, and the phrase must be right to the letter.',
  advice: 'Show the exact phrase where the text says: on the site, the interface, or the documentation.',
  says: [
    {
      mood: 'duty',
      words:
        '^display|show|include|state|feature|place|add|mention|present|indicate|label|use|put|mark ..6 built|powered|made|created|developed|based|inside|driven|trained on|with|by|using ..12 website|interface|page|product|documentation|application|service|model|description|blogpost',
    },
    {
      mood: 'duty',
      words:
        '^prominently|conspicuously|clearly|visibly|prominent ..2 display|displays|displayed|label|labelled|show|mark|state|indicate|include|feature',
      unless: ['prominently|prominent ..6 notice|notices', 'modified|changed|changes'],
    },
    {
      mood: 'duty',
      words: '^display|include|show|state ..3 prominently ..14 statement|phrase|words|logo|mark|name|text',
    },
    {
      mood: 'duty',
      words:
        '^display|show|include|use|place|feature ..6 logo|logos|brand|badge|trademark|wordmark ..14 website|interface|product|service|page|application|screen|documentation',
    },
    {
      mood: 'main',
      words: 'label|labels|labeling|labelling|display ^include|includes|including ..8 inside|powered|built|brand|logo',
    },
  ],
  unless: ['human|generated+by+ai|ai-generated|generated+content|artificial'],
  values: (statement) => {
    const text = quotedIn(statement)[0];
    return text === undefined ? {} : { text };
  },
  examples: {
    match: [
      'You shall prominently display "Built with Foo" on a related website or user interface.',
      'Any product that uses the Model must show the phrase "Powered by Foo" on its start page.',
      'You must display the Foo logo in the application.',
    ],
    noMatch: [
      'You must cause modified files to carry prominent notices stating that you changed them.',
      'You may not use the logo on your website.',
    ],
  },
};
