import { type KnownIn, knownIn } from '../licenses/known.ts';
import type { SourceText } from '../text/sourceText.ts';
import type { Document } from './documents.ts';
import type { Scope } from './project.ts';

/**
 * How much of a text is compared, in UTF-16 units: more than four times the longest known text, and little enough that
 * comparing it anew costs a keystroke next to nothing.
 */
const COMPARED = 200_000;

const NOTHING: KnownIn = { found: [], closest: null };

/**
 * The known licenses and policies in a document. Those in a notice are of other people's work. `before` is what was found
 * in an earlier version of it, and stands where what is compared is the same.
 */
export function identified(
  document: Document,
  before?: { readonly document: Document; readonly known: KnownIn },
): KnownIn {
  const { type, card, named, source, problem } = document;
  if (source.length === 0 || (problem !== null && problem !== 'misencoded')) return NOTHING;
  if (before !== undefined && isComparedAlike(document, before.document)) {
    const end = comparedEnd(source);
    const { prefix } = before.document.source.pieces.sharedWith(source.pieces);
    if (end <= prefix && end === comparedEnd(before.document.source)) return before.known;
  }
  const text = source.pieces.upTo(comparedEnd(source));
  if (type === 'license' || type === 'use-policy') return knownIn(text, { whole: true });
  if (type === 'notice' || (card === null && !named)) return NOTHING;
  // A card is not like a license as a whole, however much of one it quotes.
  return { ...knownIn(text, { start: card?.frontMatter?.end ?? 0 }), closest: null };
}

/** With whole lines, so that what is typed further up moves where it ends, and not what it ends with. */
function comparedEnd(source: SourceText): number {
  if (source.length <= COMPARED) return source.length;
  const end = source.lineStart(source.lineAt(COMPARED - 1));
  return end > COMPARED + LONGEST_LINE ? COMPARED : end;
}

const LONGEST_LINE = 20_000;

/** Whether two versions of a document are compared in the same way, apart from their texts. */
function isComparedAlike(a: Document, b: Document): boolean {
  return (
    a.type === b.type &&
    a.named === b.named &&
    a.problem === b.problem &&
    (a.card === null) === (b.card === null) &&
    a.card?.frontMatter?.end === b.card?.frontMatter?.end
  );
}

/** So much before a license may say what it is for, in UTF-16 units. */
const BEFORE = 400;

/**
 * What a license in a file of several is for, as the words before it say, `from` being where the one before it ends;
 * else what the file is for.
 */
export function appliesTo(document: Pick<Document, 'source' | 'scope'>, from: number, start: number): Scope {
  const words = document.source.slice({ start: Math.max(from, start - BEFORE), end: start });
  // A copy: a slice would keep the whole text that it is of.
  const key = JSON.stringify(words);
  let named = namedBefore.get(key);
  if (named === undefined) {
    named = thingNamed(words);
    if (namedBefore.size >= MOST_NAMED) namedBefore.clear();
    namedBefore.set(key, named);
  }
  return named ?? document.scope;
}

/** What was found for such words: every edit asks again what stands before each license of a file. */
const namedBefore = new Map<string, Scope | null>();
const MOST_NAMED = 200;

/** The one thing that words name before a license, null where they name none or several. */
function thingNamed(words: string): Scope | null {
  const plain = words.toLowerCase().replaceAll(/\b(?:except|excluding|other than)\b[^.\n]*/g, '');
  const last = (pattern: RegExp) => Math.max(-1, ...[...plain.matchAll(pattern)].map(({ index }) => index));
  const places: readonly (readonly [Scope, number])[] = [
    ['weights', last(/\b(?:model|models|weights?|checkpoints?|parameters)\b/g)],
    ['code', last(/\b(?:code|codebase|software|scripts?)\b/g)],
    ['data', last(/\b(?:data|datasets?|corpus)\b/g)],
    ['documentation', last(/\b(?:documentation|docs)\b/g)],
  ];
  const named = places.filter(([, at]) => at >= 0);
  const heading = plain.split('\n').filter((line) => line.trim() !== '')[0] ?? '';
  // A heading that names one thing decides; else the words must name one thing alone.
  const headed = named.filter(([, at]) => at < heading.length + plain.indexOf(heading));
  const [only] = headed.length === 1 ? headed : named;
  return only === undefined || (headed.length !== 1 && named.length !== 1) ? null : only[0];
}
