import type { ClauseKind } from '../kind.ts';
import { bans } from '../moods/mood.ts';
import { NO_COMMERCE } from '../otherWords/limits.ts';
import { headingHolds } from '../patterns/headingHolds.ts';
import { find } from '../patterns/pattern.ts';
import { leadPart } from '../statements/leadPart.ts';
import { headingsOf, previousOf } from '../statements/meaning.ts';
import { EXAMPLES } from './noncommercial-only/examples.ts';
import { FRAMES } from './noncommercial-only/frames.ts';
import { PATTERNS } from './noncommercial-only/patterns.ts';

const COMMERCIAL_USE_IS =
  'commercial use|uses|purpose|purposes|activity|exploitation ..2 include|includes|means|covers|comprises ..10 :';

const FORBIDDEN_COMMERCE = 'prohibited|forbidden|disallowed|excluded|barred commercial';

export const kind: ClauseKind = {
  id: 'noncommercial-only',
  group: 'use-limit',
  effect: 'limits',
  freedoms: ['use', 'modify', 'share'],
  osd: [6],
  title: 'Non-commercial only',
  meaning: 'Commercial use is barred, or the grant covers non-commercial purposes alone.',
  why: 'A product, a paid service or work for a client falls outside; what counts as commercial is often unclear.',
  practices: {
    distillation: 'A model distilled for a commercial product is outside the grant.',
    syntheticData: 'Data generated for a commercial purpose may be outside the grant.',
  },
  advice: 'For anything that earns money, ask the licensor for a license, or choose a model without this limit.',
  freeWording: 'You may use the Model for any purpose, including commercial purposes.',
  says: [
    ...PATTERNS,
    ...NO_COMMERCE,
    // "Your use is on a non-commercial basis."
    { mood: 'main', words: 'use|redistribution|distribution|sharing be|is|must ..3 on ..1 a noncommercial basis' },
    // "Any use for non-commercial purposes that quotes the source is permissible."
    {
      mood: 'main',
      words:
        'use|uses|usage for|on ..1 @noncommercial ..1 purposes|purpose|basis|ends ..10 be ..1 permissible|permitted|allowed|free',
      unless: ['commercial and|or|as', 'also|too'],
    },
  ],
  // "… for profit is prohibited. This includes a commercial product": what the ban before it covers.
  reads: (statement) => {
    // "Commercial use includes: - a paid service", under a heading that forbids it.
    const lead =
      statement.own > 0 && (statement.role === 'item' || statement.label !== '')
        ? find(COMMERCIAL_USE_IS, 'any', leadPart(statement))
        : null;
    if (
      lead &&
      ((statement.role === 'item' &&
        headingHolds(
          'prohibited|restriction|limitation|noncommercial|not+permitted|forbidden',
          headingsOf(statement),
        )) ||
        // "Prohibited commercial purposes include:" says it alone.
        find(FORBIDDEN_COMMERCE, 'any', leadPart(statement)))
    )
      return { start: statement.own, end: statement.words.length, confidence: 0.8 };
    const match = find('this|that|such|these ..3 include|includes|cover|covers ..12 commercial', 'any', statement);
    const before = match?.start === statement.own ? previousOf(statement) : null;
    if (!match || !before?.satisfied.hasConcept('commercial') || !before.moods.some(bans)) return null;
    return { ...match, confidence: 0.8 };
  },
  unless: [
    // Whom a program is let loose on, and whose face is sold: uses that are banned for another wrong.
    'bot|bots|chatbot|chatbots|agent|agents|program|programs ..3 that|which ..2 interact|chat|communicate|talk|post ..10 commercial',
    'commercial use|uses|exploitation of ..8 likeness|likenesses|portrait|portraits|deceased|celebrity|celebrities',
    'license|licenses ..1 given|granted to you',
    'addition to ..2 noncommercial',
    'commercially released',
    'regardless|irrespective ..8 requires|involves ..2 fee|monetary|payment|compensation',
    'not ..2 be ..2 considered ..2 commercial',
    'business use shall not include',
    'the commercial module|modules|feature|features|edition',
    // What an organization is, and not what may be done.
    'pursue|pursues ..4 nonprofit|non-profit|not-for-profit|charitable purpose|purposes|goals|aims',
    'whether|regardless|irrespective ..6 commercial ..2 or ..1 not|noncommercial',
    // "… in commercial products that could deceive people" bans those alone.
    'commercial ..2 applications|application|products|product|services|activities|uses ..1 that|which could|may|might|would|deceive|harm|mislead|exploit|violate',
    // Above a size alone: commercial-threshold.
    'exceed|exceeds|exceeding|above|beyond|over ..3 threshold|thresholds',
    // What is free of a limit, and what is no condition.
    'not ..2 subject|bound ..1 to|by ..10 @noncommercial',
    'not ..3 condition|requirement ..1 of|for',
    'violation|violations|breach|breaches ..2 may|can ..1 include',
    'not count as use for ..2 commercial',
    // The name of the document.
    'license|agreement|terms for ..1 @noncommercial ..40 is|be ..4 agreement|contract between',
    // A kind of use that is named, not a limit that is set.
    'personal use ..2 means',
    'once distributed|released|licensed',
    // The terms of what the model learned from.
    'trained|fine-tuned|pretrained on ..24 terms|license|licenses|agreements ..1 that|which ..2 prohibit|permit|forbid|allow|restrict|limit|exclude',
    // What is licensed back.
    'you|licensee ..2 hereby? grant ..4 us|licensor|company|owner',
    'deploy ..2 means ..30 other+than',
    'non-profit|nonprofit ..2 open|osl',
    'not operate|function|work|perform ..1 correctly|properly|accurately',
    'assign|transfer ..8 commercial use ..1 license',
    'endorse',
    'suggest|imply ..1 endorsement',
    'use the name',
    'name of',
    'names of',
    '@use|display|register|name|mark|brand ..10 trademarks|logos',
    'trademarks|logos ..45 commercial|commercially|@noncommercial',
    'following ..2 notice|attribution|statement',
    'liable',
    'not ..2 meant|intended ..2 restrict|limit|prevent',
  ],
  frames: FRAMES,
  examples: EXAMPLES,
};
