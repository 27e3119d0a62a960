import type { ClauseKind } from '../kind.ts';
import type { Statement } from '../statements.ts';
import { ownText } from '../values/own.ts';

export const kind: ClauseKind = {
  id: 'copyleft',
  group: 'condition',
  effect: 'obliges',
  freedoms: ['share'],
  osd: [],
  title: 'Same license for derivatives',
  meaning: 'What is made from the material must be under the same license, or one that the text names.',
  why: 'It keeps the rights with everyone who receives a version, and decides what the material can be combined with.',
  advice: 'Publish the derived model under the license that the text asks for, and check what you combine it with.',
  says: [
    {
      mood: 'duty',
      words:
        '^license|licensed|distribute|distributed|release|released|publish|published|provide|provided|share|shared|convey|conveyed|made+available|make+available|offered|redistribute|redistributed|placed ..14 under|pursuant+to|subject+to|in+accordance+with ..8 this|same|identical|original|equivalent|compatible ..4 license|agreement|terms|licence|public+license|conditions|license+elements',
    },
    {
      mood: 'duty',
      words:
        '^license|licensed|distribute|distributed|release|released|publish|published|provide|provided|share|shared|convey|conveyed|made+available ..14 under ..4 terms of ..3 this|same ..3 license|agreement',
    },
    {
      mood: 'main',
      words:
        'derivative|derivatives|derivative+works|modifications|adaptations ..12 ^remain|be ..3 subject to|governed+by ..6 license|agreement|terms',
    },
    { mood: 'any', words: 'may|must|shall|can ..6 only ..6 under ..5 terms|conditions|license|agreement' },
    {
      mood: 'duty',
      words: '^apply|use ..6 same|this ..3 license ..10 derivative|derivatives|modifications|adaptations|works',
    },
    { mood: 'any', words: 'restrictions|terms ..14 also apply ..6 derivative|derivatives|modifications' },
    { mood: 'duty', words: 'license ..2 apply|applied ..6 must|shall ..4 ^be ..12 same|compatible' },
  ],
  unless: ['permit|grant|additional ..4 different'],
  values: (statement) => ({ license: namedLicense(statement), network: NETWORK.test(ownText(statement)) }),
  examples: {
    match: [
      'You must license the entire work, as a whole, under this License to anyone who gets a copy.',
      'All modifications shall be released under the same license.',
      'Derivatives of the Model remain subject to this Agreement.',
    ],
    noMatch: [
      'You may license your modifications under terms of your choice.',
      'You must comply with the terms of this Agreement.',
      'The Software is licensed under this Agreement.',
    ],
  },
};

const NETWORK = /\b(?:network|remotely|remote access|hosted|as a service|API|interact(?:ing|s)? with)\b/i;

/** The license that derivatives must be under: "same", or the one named. */
function namedLicense(statement: Statement): string {
  const found =
    /\bunder (?:the (?:terms of )?(?:the )?)?((?:GNU|Creative Commons|CC|Apache|MIT|Mozilla|Open)[\w .,-]{0,60}?(?:Licen[sc]e|\d\.\d)(?:,? version \d(?:\.\d)?)?)/.exec(
      ownText(statement),
    );
  return found?.[1]?.trim() ?? 'same';
}
