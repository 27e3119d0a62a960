import type { ClauseKind } from '../kind.ts';
import { FIELD_ONLY } from '../otherWords/fieldFrames.ts';
import { FIELD } from '../otherWords/limits.ts';
import { find } from '../patterns/pattern.ts';
import { OTHER_USES } from '../patterns/sharedWords.ts';
import { previousOf } from '../statements/meaning.ts';
import { phraseAt, textOf } from '../values/phrase.ts';
import { EXAMPLES } from './field-of-use-limit/examples.ts';
import { FRAMES } from './field-of-use-limit/frames.ts';
import { PATTERNS } from './field-of-use-limit/patterns.ts';
import { NOT_FIELD } from './field-of-use-limit/words.ts';

export const kind: ClauseKind = {
  id: 'field-of-use-limit',
  group: 'use-limit',
  effect: 'limits',
  freedoms: ['use', 'modify', 'share'],
  osd: [6, 8],
  title: 'One field of use only',
  meaning: 'The grant holds only for a named field, product, platform, service or hardware, or for internal use.',
  why: 'The same model may not be used elsewhere, whatever the purpose.',
  advice: 'Check that every place where you run the model is inside the named field.',
  freeWording: 'You may use the Model for any purpose, in any field and in any product.',
  says: [...PATTERNS, ...FIELD],
  unless: [
    // "Do not use bots except through the API."
    'use bots|robots|scripts|automated|crawlers|spiders',
    'copies of the documentation',
    'information supplied',
    'confidential+information ..4 be ..2 used',
    // What users let each other do with what they put up.
    'you|contributor ..2 grant|grants ..2 each|other|every|all ..1 user|users|others',
    'used under',
    '@use|display|register|name|mark|brand ..10 trademarks|logos',
    // What one may do in one's own house without the conditions for others.
    'notwithstanding ..2 section|sections|paragraph|paragraphs|clause|clauses ..12 may|can',
    'trademarks|logos ..45 only|solely|exclusively|permission|@internal',
    'endorse',
    'warranty',
    'designed|intended ..2 exclusively|solely for use',
  ],
  // "It is provided for making extensions; no other use is permitted."
  reads: (statement) => {
    const before = find(OTHER_USES, 'any', statement) && previousOf(statement);
    if (before === null) return null;
    const named =
      find(
        'provided|licensed|supplied|available|used|use|given ..3 for ..2 the? making|developing|building|running|creating|operating|integrating|purpose|translating|processing|monitoring|controlling|forecasting|planning|inspecting',
        'main',
        before,
      ) ??
      find(
        'use|used|run|deploy|operate ..6 in+connection+with|in|on|within ..3 service|lab|laboratory|platform|product|device|app|project|company|premises',
        'main',
        before,
      );
    const taken = named === null || NOT_FIELD.some((words) => find(words, 'any', before) !== null);
    return taken ? null : { start: 0, end: statement.words.length, confidence: 0.7 };
  },
  values: (statement) => fieldIn(textOf(statement)),
  frames: [...FRAMES, ...FIELD_ONLY],
  examples: EXAMPLES,
};

/** The field, product or place of use, as the text names it. */
function fieldIn(text: string): Readonly<Record<string, string>> {
  const field =
    phraseAt(
      text,
      /\b(?:only|solely|exclusively|limited to|restricted to)\s+(?:and\s+exclusively\s+)?(?:be\s+\w+\s+)?(?:for|in|on|with|within|to|as|by)?\s*(?:the\s+purposes?\s+of\s+)?((?:your|the|its|an?|own)?\b)(?!\s*[.,;)])/i,
    ) ?? phraseAt(text, /\b(internal\b)/i);
  return field ? { field } : {};
}
