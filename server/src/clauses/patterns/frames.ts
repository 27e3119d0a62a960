import type { Reading } from '../kind.ts';
import type { Statement } from '../statements/statements.ts';
import { guardedOf, needsOfGuarded } from './compiledPattern.ts';
import { satisfies } from './needs.ts';
import { find, holdsAny, type Match } from './pattern.ts';
import { PERMISSION } from './sharedWords.ts';

/**
 * A way to say a limit in no fixed order: what the statement does (its force), and what it must speak of. Patterns know
 * how a limit is mostly worded; a frame hears the others, so it is tried where no pattern of the kind holds, in short
 * statements alone, and one is less sure of it.
 */
export interface Frame {
  /**
   * `ban`: the first of `all` is banned, by a verb of will or by what is said of it ("… is ruled out"); `only`: the
   * statement narrows ("only", "confined to", "nowhere else"); `needs`: it asks for leave ("requires our consent");
   * `duty`, `licensor`: the first of `all` is a duty, or what the licensor may do; `any`: none of it.
   */
  readonly force: 'ban' | 'only' | 'needs' | 'duty' | 'licensor' | 'any';
  /** What must occur, in any order: choices and short patterns. */
  readonly all: readonly string[];
  /** True where what is spoken of may stand in a condition, too, and with the force `any` all of it: "if you break it, …". */
  readonly conditional?: boolean;
  /** What must not occur. */
  readonly not?: readonly string[];
  /** Most words of the statement itself, at most those of `MOST`, which hold where nothing is said. */
  readonly most?: number;
}

/** A frame with the sets of choices of which each must occur. */
interface Needed {
  readonly frame: Frame;
  readonly needs: readonly number[];
}

const needed = new WeakMap<readonly Frame[], readonly Needed[]>();

function withNeeds(frames: readonly Frame[]): readonly Needed[] {
  let known = needed.get(frames);
  if (!known) {
    known = frames.map((frame) => ({ frame, needs: frame.all.flatMap((words) => needsOfGuarded(guardedOf(words))) }));
    needed.set(frames, known);
  }
  return known;
}

/** What each of the frames needs. */
export function needsOfFrames(frames: readonly Frame[]): readonly (readonly number[])[] {
  return withNeeds(frames).map(({ needs }) => needs);
}

const MOST = 40;
const CONFIDENCE = 0.6;

/** Where one of the frames holds in the statement. */
export function framed(frames: readonly Frame[], statement: Statement): Reading | null {
  if (statement.role !== 'sentence' && statement.role !== 'item') return null;
  const own = statement.words.length - statement.own;
  if (own > MOST) return null;
  const all = withNeeds(frames);
  for (let i = 0; i < all.length; i++) {
    const { frame, needs } = all[i] as Needed;
    if (own > (frame.most ?? MOST) || !satisfies(statement.satisfied, needs)) continue;
    const match = holds(frame, statement);
    if (match) return { start: match.start, end: match.end, confidence: CONFIDENCE };
  }
  return null;
}

function holds({ force, all, not, conditional = false }: Frame, statement: Statement): Match | null {
  const [first = '', ...others] = all;
  const mood = conditional ? 'any' : 'main';
  for (const words of others) if (find(words, mood, statement) === null) return null;
  const match = force === 'any' ? find(first, mood, statement) : forced(force, first, statement);
  return match !== null && (not === undefined || !holdsAny(not, statement)) ? match : null;
}

function forced(force: Exclude<Frame['force'], 'any'>, words: string, statement: Statement): Match | null {
  switch (force) {
    case 'ban':
      return find(words, 'ban', statement) ?? (holdsAny(BANNED, statement) ? find(words, 'main', statement) : null);
    case 'only':
      return holdsAny(ONLY, statement) ? find(words, 'main', statement) : null;
    case 'needs':
      return holdsAny(NEEDS, statement) && !holdsAny(NEEDLESS, statement) ? find(words, 'any', statement) : null;
    default:
      return find(words, force, statement);
  }
}

/** What is said of an act that bans it. */
const BANNED = [
  'be ..2 prohibited|forbidden|barred|excluded|banned|disallowed|ruled+out|impermissible|off+limits',
  'be not ..1 allowed|permitted|covered|licensed|authorized|granted|included|eligible|admissible',
  'outside|beyond ..2 scope of ..3 license|agreement|grant|terms|permission|rights|permit|we',
  'outside|beyond ..1 its|the|this scope .|,|;',
  'out+of+scope|off-limits|off+the+table|out+of+bounds',
  'fall|falls|lie|lies outside',
  'be ..1 void|precluded|impossible',
  'no ..1 license|right|rights|permission ..2 given|granted',
  'have no ..1 license|right|rights|permission',
  'breach|violation|infringement ..2 of ..2 license|agreement|terms to',
  'keep ..4 out+of|from',
  'be|constitute|constitutes ..3 breach|violation|infringement',
  'be not ..1 okay|ok|acceptable|fine',
  'be not ..1 part of ..2 license|agreement|grant|permission',
  'be ..1 unlawful',
];

const ONLY = [
  'sole ..1 purpose|use|aim',
  'only|solely|exclusively|nowhere+else|nothing+else|anything+else|no+other|alone|nothing+but',
  'be|are|is|remain ..2 restricted|confined|limited to',
  'just|nobody+else|no+one+else|nowhere+but|anything+else',
  'for no ..1 other',
];

const LEAVE = `${PERMISSION}|contract|leave|subscription`;

const NEEDS = [
  `require|requires|need|needs|required|needed|obtain|buy|purchase|conclude|sign|request ..8 ${LEAVE}`,
  `${LEAVE} ..4 be ..1 required|needed|necessary`,
  `only+with|only+after|only+upon|subject+to|basis+of ..8 ${LEAVE}`,
  `not ..3 without ..8 ${LEAVE}`,
  `must|shall|should|please|need ..3 contact|ask|apply|email|write|get+in+touch|turn+to`,
  `only ..2 with|after|upon|when|if|once ..8 ${LEAVE}|approved|agreed|authorized`,
  `buy|purchase|obtain ..2 license`,
  `must|shall ..2 get|seek|secure|ask ..5 ${LEAVE}`,
];

/** "No license is needed." */
const NEEDLESS = [
  `no ..3 ${LEAVE}`,
  `not ..3 need|require|have|required|needed`,
  'without ..2 asking|permission ..3 may',
];
