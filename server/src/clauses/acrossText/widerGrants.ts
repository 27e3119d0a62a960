import { definedTermsIn } from '../../text/definedTerms.ts';
import { normalize } from '../../text/normalize.ts';
import type { Reading } from '../../text/reading.ts';
import { referencesIn, resolve } from '../../text/references.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { stem, stems } from '../../text/stem.ts';
import { type Word, words } from '../../text/words.ts';
import type { Clause } from '../clause.ts';

/**
 * A grant for a purpose limits nothing where another grant of the same text gives the same rights over the same thing
 * for every purpose: "2.1 You may use the Code for your own research. 2.2 You may use, change and distribute the Code,
 * provided that you publish its source." What holds is the wider one, with its conditions.
 *
 * This is read with caution, since it takes limits away: every limit of purpose in the text must stand in such a grant;
 * the wider one must name the thing itself, or a term that is defined to take it in, with no words that say how or what
 * for; and nothing in the text may ask for a fee, an agreement or a registration.
 */

const OF_PURPOSE = new Set(['field-of-use-limit', 'noncommercial-only', 'research-only']);
const RIGHTS: Readonly<Record<string, Right>> = {
  'grants-use': 'use',
  'grants-modification': 'modify',
  'grants-distribution': 'share',
};
/** Where one of these stands, what is not for the named purpose may have a price. */
const AT_A_PRICE = new Set(['commercial-permission-required', 'commercial-threshold', 'access-gate', 'fee']);

type Right = 'use' | 'modify' | 'share';

/** A stretch of a text that grants rights. */
interface Grant extends Span {
  readonly section: string;
  readonly rights: Set<Right>;
}

/** `clauses` without the limits of purpose that a wider grant of the same text makes void. */
export function withoutOvertaken(clauses: readonly Clause[], reading: Reading): readonly Clause[] {
  const limits = clauses.filter((clause) => OF_PURPOSE.has(clause.kind));
  if (limits.length === 0 || clauses.some((clause) => AT_A_PRICE.has(clause.kind))) return clauses;
  const grants = grantsOf(clauses);
  const limited = limitedIn(limits, grants);
  if (limited === null) return clauses;
  const known = memory(reading);
  const wide = grants.filter((grant) => grant.section !== '' && !limited.has(grant));
  if (limited.size * wide.length > MOST_COMPARED) return clauses;
  const given = wide.map((grant) => later(() => givenBy(grant, known)));
  if (![...limited].every((grant) => isOvertaken(grant, given, known))) return clauses;
  return clauses.filter((clause) => !OF_PURPOSE.has(clause.kind));
}

/** No license has so many grants that this many pairs of them would have to be compared. */
const MOST_COMPARED = 20_000;

/** The first grant that each limit stands in; null where one stands in none. Both are in the order of the text. */
function limitedIn(limits: readonly Span[], grants: readonly Grant[]): ReadonlySet<Grant> | null {
  const limited = new Set<Grant>();
  let from = 0;
  for (const limit of limits) {
    while (from < grants.length && (grants[from] as Grant).end <= limit.start) from++;
    let at = from;
    while (at < grants.length && (grants[at] as Grant).start < limit.end && !overlaps(grants[at] as Grant, limit)) at++;
    const grant = grants[at];
    if (grant === undefined || !overlaps(grant, limit)) return null;
    limited.add(grant);
  }
  return limited;
}

/** The stretches that grant, each with all its rights. */
function grantsOf(clauses: readonly Clause[]): readonly Grant[] {
  const grants: Grant[] = [];
  for (const { kind, start, end, section } of clauses) {
    const right = RIGHTS[kind];
    if (right === undefined) continue;
    const last = grants.at(-1);
    if (last?.start === start && last.end === end) last.rights.add(right);
    else grants.push({ start, end, section, rights: new Set([right]) });
  }
  return grants;
}

/** What a text defines, made when it is asked for. */
interface Known {
  readonly reading: Reading;
  /** The words of the definition of a term, by its stems; none for another. */
  readonly definition: (term: string) => readonly Word[];
}

function memory(reading: Reading): Known {
  let terms: ReadonlyMap<string, Span> | undefined;
  const definition = (term: string): readonly Word[] => {
    terms ??= new Map(
      definedTermsIn(reading.source.text).map(({ term: name, name: { end }, target }) => [
        nameOf(words(normalize(name))),
        { start: end, end: target.end },
      ]),
    );
    const span = terms.get(term);
    return span ? wordsIn(reading, span) : [];
  };
  return { reading, definition };
}

function wordsIn({ source }: Reading, { start, end }: Span): readonly Word[] {
  return words(normalize(source.text, start, Math.min(end, start + LONGEST)));
}

/** As much of a definition is read, in UTF-16 units. */
const LONGEST = 2000;

function nameOf(of: readonly Word[]): string {
  return of.map((word) => word.stem).join(' ');
}

/** Whether a grant gives the thing that a ban is about to everyone, and says nothing of how and what for. */
export function givesFreely(grant: Span, ban: Span, reading: Reading): boolean {
  const known = memory(reading);
  const given = givenFreely(wordsIn(reading, grant), known);
  return given !== null && given === objectOf(wordsIn(reading, ban), known)?.name;
}

/** The thing that the words of a grant give to everyone with nothing said of how and what for; null where they do not. */
function givenFreely(own: readonly Word[], known: Known): string | null {
  const object = objectOf(own, known);
  if (!object || !goesOnFreely(own, object.to) || holds(own, LIMITING)) return null;
  // What opens with a condition, and a definition, give nothing to everyone.
  return holds(own.slice(0, object.to), CONDITIONAL) ? null : object.name;
}

/** What a grant gives to everyone with nothing said of how and what for. */
interface Given {
  readonly by: Grant;
  /** The thing, and with it those that its definition takes in. */
  readonly things: readonly string[];
  readonly rights: ReadonlySet<Right>;
}

function givenBy(by: Grant, known: Known): Given | null {
  const own = wordsIn(known.reading, by);
  const thing = givenFreely(own, known);
  if (thing === null) return null;
  const parts = thingsIn(known.definition(thing));
  const rights = new Set([...by.rights, ...definedRights(own, known)]);
  // Who may use and share "the Code and modifications of it" may modify it.
  if (rights.has('share') && parts.some((name) => CHANGED.has(name))) rights.add('modify');
  return { by, things: [thing, ...parts], rights };
}

/** Whether another part of the text gives what `limited` gives, over the same thing, and says nothing that limits it. */
function isOvertaken(limited: Grant, given: readonly (() => Given | null)[], known: Known): boolean {
  const thing = objectOf(wordsIn(known.reading, limited), known)?.name;
  if (thing === undefined) return false;
  return given.some((wider) => {
    const wide = wider();
    if (wide === null || wide.by.section === limited.section) return false;
    return (
      !wide.by.section.startsWith(`${limited.section}.`) &&
      wide.things.includes(thing) &&
      [...limited.rights].every((right) => wide.rights.has(right)) &&
      !refersTo(wide.by, limited, known.reading)
    );
  });
}

/** What `make` gives, made when it is asked for first. */
function later<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** "Subject to Section 2.1": the wider grant hangs on the limited one. */
function refersTo(wide: Grant, { section }: Grant, { source, outline }: Reading): boolean {
  return referencesIn(source.slice(wide)).some((reference) => {
    const named = resolve(reference, outline)?.path;
    return named !== undefined && (section === named || section.startsWith(`${named}.`));
  });
}

const THINGS = stems(
  'model weights checkpoint software material materials work program code sdk dataset database data library product package tool font documentation output modification derivative',
);
const CHANGED = stems('modification derivative');
/** The verbs that give a right by themselves. */
const RIGHT_OF: ReadonlyMap<string, Right> = new Map(
  (
    [
      ['use', 'use run execute'],
      ['modify', 'modify adapt change'],
      ['share', 'distribute share publish sublicense redistribute'],
    ] as const
  ).flatMap(([right, verbs]) => [...stems(verbs)].map((verb) => [verb, right] as const)),
);
/** Verbs of rights, behind which the thing stands. */
const VERBS = new Set([
  ...RIGHT_OF.keys(),
  ...stems('access deploy install copy reproduce display perform make prepare create sell'),
]);
const CONDITIONAL = stems('if when where once upon unless until means');
/** Words of a purpose, a house, a term or a price. */
const LIMITING = stems(
  'only solely exclusively internal internally evaluate evaluation trial test research noncommercial personal private educational academic student production fee fees payment pay paid price register registration subscription subscribe purchase purchased separate separately consent approval agreement',
);

function holds(of: readonly Word[], set: ReadonlySet<string>): boolean {
  return of.some((word) => set.has(word.stem));
}

/** The first thing that is named right behind a verb of rights: its name, and the index of the word behind it. */
function objectOf(of: readonly Word[], known: Known): { readonly name: string; readonly to: number } | null {
  for (let i = 1; i < of.length; i++) {
    if (!VERBS.has(of[i - 1]?.stem ?? '') && !isDefinedVerb(of[i - 1], known)) continue;
    const found = thingAt(of, i);
    if (found) return found;
  }
  return null;
}

function isDefinedVerb(word: Word | undefined, known: Known): boolean {
  return word !== undefined && definedRights([word], known).length > 0;
}

/** "the Original Code", "any software": an article, words with capitals, and the noun. */
function thingAt(of: readonly Word[], from: number): { readonly name: string; readonly to: number } | null {
  let i = from;
  while (/^(?:the|this|a|an|any|all|our)$/.test(of[i]?.stem ?? '') || isCopyOf(of, i)) i++;
  const start = i;
  while (i - start < 4 && /^[A-Z][A-Za-z]+$/.test(of[i]?.text ?? '') && !isLast(of, i)) i++;
  return THINGS.has(of[i]?.stem ?? '') ? { name: nameOf(of.slice(start, i + 1)), to: i + 1 } : null;
}

/** "Copies of" the thing are the thing. */
function isCopyOf(of: readonly Word[], i: number): boolean {
  return of[i]?.stem === COPY ? of[i + 1]?.stem === 'of' : of[i]?.stem === 'of' && of[i - 1]?.stem === COPY;
}

const COPY = stem('copy');

/** A noun with no other one behind it. */
function isLast(of: readonly Word[], i: number): boolean {
  return THINGS.has(of[i]?.stem ?? '') && !THINGS.has(of[i + 1]?.stem ?? '');
}

const FREELY =
  /^(?:$|[,.;:)]|and or|and for any purpos|(?:and|or) [a-z]+ (?:it|them)\b|for any purpos|with or without modif|in whole|in any (?:form|medium|manner)|in (?:source|both source)[a-z, ]{0,20} (?:and|or|and or) (?:object|binari|execut)|subject to (?:the|these|this|follow) (?:term|condit|licens|follow)|provid)/;

/** What stands behind the thing says nothing of how, where and what for. */
function goesOnFreely(of: readonly Word[], to: number): boolean {
  return FREELY.test(nameOf(of.slice(to, to + 8)));
}

/** The things that a definition begins with: "means the Code, Modifications, and …". */
function thingsIn(definition: readonly Word[]): readonly string[] {
  const from = definition.findIndex((word) => word.stem === 'mean' || word.stem === 'means');
  if (from < 0) return [];
  const names: string[] = [];
  for (let i = from + 1; i < definition.length; i++) {
    const found = thingAt(definition, i);
    if (found) {
      names.push(found.name);
      i = found.to - 1;
    } else if (!/^(?:,|and|or|\/|\(|\)|[a-z]|i{1,3}|collect|either|both|togeth)$/.test(definition[i]?.stem ?? ''))
      break;
  }
  return names;
}

/** The rights of a verb that the text itself defines: "'Deploy' means to use or distribute …". */
function definedRights(of: readonly Word[], { definition }: Known): readonly Right[] {
  return of.flatMap((word) => {
    if (!/^[A-Z][a-z]+$/.test(word.text)) return [];
    const defined = definition(word.stem);
    const from = defined.findIndex((w, i) => w.stem === 'to' && /^means?$/.test(defined[i - 1]?.stem ?? ''));
    if (from < 0) return [];
    const end = defined.findIndex((w, i) => i > from && /^(?:other|except|exclud|includ)/.test(w.stem));
    const body = defined.slice(from, end < 0 ? undefined : end);
    return holds(body, LIMITING) ? [] : body.flatMap((verb) => RIGHT_OF.get(verb.stem) ?? []);
  });
}
