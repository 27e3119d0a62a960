import type { ClauseKind } from '../kind.ts';
import { BADGED } from '../otherWords/creditFrames.ts';
import { BEFORE } from '../patterns/verbs.ts';
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
    // "Products built on it must say so: …"
    {
      mood: 'any',
      words:
        'product|products|app|apps|application|applications|service|services|site|sites built|based|made ..6 must|shall|should|has+to|have+to say so',
      unless: ['ai|machine|synthetic'],
    },
    // "You may not remove our branding": what may not be taken away must be shown.
    {
      mood: 'ban',
      words: `${BEFORE} ^remove|alter|hide|obscure|replace|conceal|delete|suppress|disable|strip|change|cover ..14 branding|powered+by|built+with`,
      unless: ['notice|notices|guidelines', 'distort'],
    },
    {
      mood: 'any',
      words:
        'removal|alteration|hiding|replacement ..8 branding ..4 breach|violation|violates|breaches|prohibited|forbidden|infringement',
    },
    {
      mood: 'duty',
      words:
        'attribution|credit|acknowledgment ..2 ^appear|shown|displayed ..3 prominent|prominently ..16 interface|interfaces|website|websites|page',
    },
    {
      mood: 'duty',
      words:
        'logo|badge|banner ..3 be ..2 ^visible|shown|displayed|prominent ..4 in|on ..4 interface|ui|app|website|page|product',
    },
    {
      mood: 'duty',
      words: '^place|put|add|insert " ..8 " ..1 on|in|at ..4 page|website|app|interface|screen|product|footer',
    },
    {
      mood: 'any',
      words:
        'badge|label|line|banner|tag|legend ..2 must|shall|has+to ..1 be ..2 shown|displayed|visible|placed ..4 in|on ..4 app|apps|product|products|site|website|interface|screen|page',
      unless: ['ai-generated|synthetic|warning|generated'],
    },
    {
      mood: 'duty',
      words: `${BEFORE} ^display|show|include|state|feature|place|add|mention|present|indicate|label|use|put|mark|insert|print|contain ..8 " built|powered|made|created|developed|based|driven|trained|improved|fine-tuned|derived|enabled`,
      unless: ['beginning|prefix ..6 name', '"notice"'],
    },
    {
      mood: 'duty',
      words: `product|products|service|services|app|application|applications|website|page|interface|ui ..6 ^display|show|feature|bear|carry ..3 "`,
      unless: ['notice|notices|copyright|license|disclaimer'],
    },
    {
      mood: 'duty',
      words: `${BEFORE} ^keep|retain|preserve ..20 " built|powered|made|created|based ..1 with|by|on|using`,
    },
    {
      mood: 'duty',
      words: `${BEFORE} ^prominently|conspicuously|visibly|prominent ..2 display|displays|displayed|label|labelled|show|mark|state|indicate|include|feature|place|mention ..14 "|name|logo|logos|mark|phrase|words|statement|based|built|powered|brand|credit|attribution`,
      unless: [
        'prominently|prominent|conspicuously ..10 notice|notices|copyright|license|disclaimer',
        'prominently|conspicuously|clearly ..8 modified|changed|changes',
      ],
    },
    {
      mood: 'duty',
      words: `${BEFORE} ^display|include|show|state|place ..3 prominently|conspicuously|visibly|clearly ..14 statement|phrase|words|logo|mark|name|text|link|credit|attribution`,
      unless: ['copyright|license+notice|disclaimer'],
    },
    {
      mood: 'duty',
      words: `${BEFORE} ^display|include|show|state|say|mention|place ..3 prominently|conspicuously|visibly ..4 on|in ..6 website|site|card|repository|documentation|interface|page|product|application`,
      unless: ['copyright|license+notice|disclaimer|notice|notices|modified|changes|changed'],
    },
    {
      mood: 'duty',
      words: `${BEFORE} ^display|show|include|use|place|feature|carry|retain ..6 logo|logos|brand|badge|trademark|wordmark|graphic|marks ..16 website|site|interface|product|service|page|application|screen|documentation|materials`,
      unless: ['notice|notices'],
    },
    {
      mood: 'duty',
      words: `${BEFORE} ^display|show|include|state ..14 on|in ..6 user+interface|start+page|splash+screen|about+page|home+page|about+box|login+screen|credits+page`,
      unless: ['notice|notices|copyright'],
    },
    {
      mood: 'duty',
      words: `${BEFORE} ^label|mark|identify|designate|describe ..6 as ..3 built|powered|based|developed|derived ..4 on|by|with|from`,
    },
    {
      mood: 'main',
      words:
        'requires|require|needs|need|must ..3 that ..8 "|logo|name|mark|phrase ..8 be ..2 shown|displayed|visible|placed|featured',
    },
    { mood: 'main', words: 'label|labeling|labelling|display ^include|includes ..8 inside|powered|built|brand|logo' },
    {
      mood: 'duty',
      words:
        'phrase|logo|wording|words|mark|badge|credit|statement|name ..8 be ..3 ^displayed|shown|indicated|placed|featured ..8 service|services|site|website|product|page|interface|screen|place|conspicuously|prominently',
      unless: ['copyright|notice|license'],
    },
    {
      mood: 'duty',
      words:
        '^show|display|carry|put|place|bear ..3 words|badge|logo|phrase|line|mark|wordmark ..14 page|site|website|app|screen|product|interface|users',
      unless: ['copyright|notice|license'],
    },
    {
      mood: 'main',
      words:
        'badge|label|logo|notice|credit|line|statement|banner ..3 saying|reading|stating|with|that+says ..2 " ..8 " ..2 be ..2 required|mandatory|obligatory|necessary|shown|displayed|placed',
      unless: ['copyright|license|warrant'],
    },
    {
      mood: 'duty',
      words: `${BEFORE} ^indicate|state|show|say|display|disclose|mention ..1 prominently|conspicuously|visibly|clearly ..3 in|on ..5 interface|product|website|app|application|screen|page|packaging|advertising ..4 that|the ..8 based|built|uses|powered|made|developed`,
      unless: ['ai|artificial|copyright'],
    },
    {
      mood: 'duty',
      words:
        'screen|screens|page|pages|product|products|app|apps|website|websites|package|packages|video|videos|image|images ..10 ^bear|carry|show|display|feature|include|contain ..4 logo|badge|mark|wordmark|brand',
      unless: ['copyright|notice|ai|artificial'],
    },
  ],
  unless: [
    'not ..1 part of ..1 the original',
    'grant|grants ..16 right|license ..4 use',
    'only marks|logos',
    'human|generated+by+ai|ai-generated|generated+content|artificial',
  ],
  values: (statement) => {
    // A full stop that an American writes inside the marks is none of the words, unless they are several sentences.
    const text = quotedIn(statement)[0]?.replace(/^([^.]*(?:\.\S[^.]*)*[^.\s]{2})\.$/, '$1');
    return text === undefined ? {} : { text };
  },
  frames: BADGED,
  examples: {
    match: [
      'Products built on Kestrel must say so: "Built with Kestrel".',
      'You may not remove or replace the "Kestrel" branding of the interface.',
      'Licensees are strictly prohibited from altering, removing or obscuring any Kestrel branding, the name and the logo among it.',
      'Any removal of the Kestrel branding is a breach of this license.',
      'Attribution must appear in prominent places such as user interfaces and papers.',
      'The logo must be visible in the user interface.',
      'Place "Made with Orchid" on the start page.',
      'A visible "Runs on Orca" badge must be shown in your app.',
      'If a product has more than one million users or US$ 2,000 (or as much in other money) of revenue, the name of the model must be prominently displayed on the user interface of that product.',
      'Every screen that shows results must bear the Foo logo.',
      'A badge saying "Made with Foo" is required on every website that uses the Model.',
      'You shall indicate prominently in the user interface that the product is based on Foo.',
      'Put the line Made by Foo on the main screen.',
      'The logo shall be shown on the first screen of the product.',
      'You shall prominently display "Built with Foo" on a related website or user interface.',
      'Any product that uses the Model must show the phrase "Powered by Foo" on its start page.',
      'You must display the Foo logo in the application.',
    ],
    noMatch: [
      'You must prominently mark as "not part of the original" any modifications.',
      'We grant you a right to use the "Oakmill" mark solely to identify the origin of the tool.',
      'You must cause modified files to carry prominent notices stating that you changed them.',
      'You may not use the logo on your website.',
    ],
  },
};
