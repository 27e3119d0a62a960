import type { Block } from '../../text/blocks.ts';
import type { LeadIn } from '../../text/leadIn.ts';
import type { Sentence } from '../../text/passage.ts';
import { toSource } from '../../text/passage.ts';
import type { Placement } from '../../text/place.ts';
import type { Span } from '../../text/span.ts';
import { stem } from '../../text/stem.ts';
import type { Clause } from '../clause.ts';
import { bans } from '../moods/mood.ts';
import { satisfiedBy } from '../patterns/needs.ts';
import { find, type Match, matchPattern } from '../patterns/pattern.ts';
import { statementWith } from '../statements/meaning.ts';
import type { Statement, Wording } from '../statements/statements.ts';
import { type ChineseKind, chineseKinds, UNSURE, USE_RESTRICTION } from './kinds.ts';
import { chineseMoods } from './mood.ts';
import { type Term, termsIn } from './vocabulary.ts';

/** How sure a Chinese clause is: fewer texts were read than for English. */
const CONFIDENCE = 0.8;
/** Longest clause span, in UTF-16 units. */
const LONGEST = 700;
/** As many words of a lead-in govern an item. */
const LEAD_TERMS = 40;
/** A longer heading is a sentence of its own. */
const LONGEST_HEADING = 24;

const HAN = /[\u3400-\u9fff]/;
const KANA = /[\u3040-\u30ff]/;
const BANNING_HEADING = /(?:禁止|不得|违禁)|(?:使用|用途)(?:限制|限制条件)$/;
/** Headings that say of all the acts listed under them that one must not, or may, do them. */
const FORBIDDEN = /禁止|严禁|违禁|不得|不能做|不可以?做|不允许|不可以?用|禁用/;
const ALLOWED = /^(?!.*(?:不|禁|例外)).*(?:允许|可以)/;

type BlockClause = Omit<Clause, 'section'>;

const memo = new WeakMap<Placement, readonly BlockClause[]>();
const NONE: readonly BlockClause[] = [];

/** The clauses that a block states in Chinese, with offsets in the block; none where it has no Chinese. */
export function chineseClauses(placement: Placement): readonly BlockClause[] {
  if (!HAN.test(placement.passage.normalized.text)) return NONE;
  let known = memo.get(placement);
  if (!known) {
    known = read(placement);
    memo.set(placement, known);
  }
  return known;
}

function read(placement: Placement): readonly BlockClause[] {
  const { passage, block, leadIn, headings } = placement;
  const text = passage.normalized.text;
  if (KANA.test(text) || isTitle(block, text, leadIn)) return NONE;
  const clauses: BlockClause[] = [];
  let lead = leadTerms(leadIn);
  let listed = leadIn !== null;
  if (!listed && placement.item && !ADDRESSED.test(text)) {
    lead = headingLead(headings);
    listed = lead.length > 0;
  }
  passage.sentences.forEach((sentence, index) => {
    const span = withoutTitle(placement, sentence, index);
    const own = termsIn(text, span.start, span.end);
    const stands = index > 0 && !listed ? true : own.slice(0, 6).some((t) => SUBJECT.has(t.stem)) || lead.length === 0;
    const statement = statementOf(stands ? [] : lead, own, span, text, headings, listed);
    const words = text.slice(span.start, span.end);
    if (HAN.test(words) && !isDefinition(own, words)) {
      const found = own.length > 0 ? chineseKinds.flatMap((kind) => matched(kind, statement)) : [];
      // What a list bans, and no other kind says, is a prohibited use.
      const banned =
        listed &&
        !stands &&
        !exemplifies(leadIn) &&
        // What opens a list of its own is read in its items.
        !/[：:] ?$/.test(words) &&
        found.every(({ kind }) => !isLimit(kind)) &&
        isBannedItem(statement, own)
          ? [
              {
                kind: USE_RESTRICTION,
                match: { start: statement.own, end: statement.words.length },
                confidence: listedSureness(own),
              },
            ]
          : [];
      for (const { kind, match, confidence } of [...found, ...banned]) {
        clauses.push({
          ...toSource(passage.normalized, cut(span, statement, match)),
          kind: kind.id,
          topics: kind === USE_RESTRICTION ? topicsOf(own, statement) : [],
          values: kind.values?.(own, words) ?? {},
          confidence: Math.min(confidence, hedged(statement, match) ? UNSURE : CONFIDENCE),
        });
      }
    }
    // "不得将模型用于：甲；乙；丙": what stands before the colon governs the parts behind each semicolon.
    const colon = own.findLastIndex((t) => t.stem === ':');
    if (colon >= 0) {
      lead = own.slice(0, colon + 1).slice(-LEAD_TERMS);
      listed = true;
    } else if (text[sentence.end - 1] === '。') {
      lead = [];
      listed = false;
    }
  });
  return clauses.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** What an item says that is no act of the list that its heading names. */
const ADDRESSED = /我们|我方|本公司|本服务|本平台|将会|处理/;

const YOU_MUST_NOT = '您不得：';
const YOU_MAY = '您可以：';

/** What the nearest heading says of the acts under it: "禁止行为", "允许的使用". */
function headingLead(headings: string): readonly Term[] {
  const nearest = nearestOf(headings);
  if (nearest.length > LONGEST_HEADING) return [];
  const said = FORBIDDEN.test(nearest) ? YOU_MUST_NOT : ALLOWED.test(nearest) ? YOU_MAY : '';
  return termsIn(said, 0, said.length);
}

function nearestOf(headings: string): string {
  return headings.slice(headings.lastIndexOf(' > ') + 1);
}

const SUBJECT = new Set(['you', 'ban', 'duty', 'permit', 'licensor'].map(stem));

/** The words of the lead-ins that govern an item. */
function leadTerms(leadIn: LeadIn | null): readonly Term[] {
  if (!leadIn) return [];
  const outer = leadIn.outer === null ? [] : sentenceTerms(leadIn.outer.sentence);
  return [...outer, ...sentenceTerms(leadIn.sentence)].slice(-LEAD_TERMS);
}

const leads = new WeakMap<Sentence, readonly Term[]>();

/** The end of the vocabulary of a sentence whose normalized text is not at hand: its words, joined. Read once for all items. */
function sentenceTerms(sentence: Sentence): readonly Term[] {
  let known = leads.get(sentence);
  if (!known) {
    const text = sentence.words.map((w) => w.text).join('');
    known = termsIn(text, 0, text.length).slice(-LEAD_TERMS);
    leads.set(sentence, known);
  }
  return known;
}

function statementOf(
  lead: readonly Term[],
  own: readonly Term[],
  span: Span,
  normalized: string,
  headings: string,
  item: boolean,
): Statement {
  const words = [...lead, ...own];
  const concepts = words.map(() => []);
  const wording: Wording = {
    words,
    own: lead.length,
    role: item ? 'item' : 'sentence',
    lifts: false,
    under: headings,
    rules: false,
    carried: false,
    sentence: 0,
    label: '',
    span,
    reach: span.end,
    from: span.start,
    terms: [],
    normalized,
    before: null,
    memo: { statement: undefined, looksBack: false, looksUp: false },
  };
  return statementWith(wording, words, lead.length, concepts, chineseMoods(words), satisfiedBy(words, concepts));
}

interface Matched {
  readonly kind: ChineseKind;
  readonly match: Match;
  readonly confidence: number;
}

/** The kind with where it holds in the statement, if it does. */
function matched(kind: ChineseKind, statement: Statement): readonly Matched[] {
  // What a lead-in grants or limits is read there, not again in each of its items.
  const first = firstMatch(kind, statement);
  if (first === null || first.match.end <= statement.own) return [];
  const { match } = first;
  // "您可以：学习用途": one of several things that are allowed is no limit to it.
  if (kind.id === 'research-only' && statement.own > 0 && !statement.words.some((word) => ONLY.has(word.stem)))
    return [];
  // What an item says by itself, its lead-in does not take back: "商业目的包括：出售本模型".
  const said = match.start < statement.own ? statement : ownOf(statement);
  return kind.unless?.some((words) => find(words, 'any', said)) ? [] : [{ kind, match, confidence: first.confidence }];
}

const ONLY = new Set(['only', 'onlymay'].map(stem));

/** A statement without the words of its lead-ins. */
function ownOf(statement: Statement): Statement {
  if (statement.own === 0) return statement;
  const words = statement.words.slice(statement.own);
  const concepts = words.map(() => []);
  const moods = statement.moods.slice(statement.own);
  return { ...statement, words, own: 0, concepts, moods, satisfied: satisfiedBy(words, concepts) };
}

/** The first pattern that holds, the surer ones before the others. */
function firstMatch({ says }: ChineseKind, statement: Statement): { match: Match; confidence: number } | null {
  let unsure: { match: Match; confidence: number } | null = null;
  for (const pattern of says) {
    const match: Match | null = unsure && pattern.confidence !== undefined ? null : matchPattern(pattern, statement);
    if (match === null) continue;
    if (pattern.confidence === undefined) return { match, confidence: CONFIDENCE };
    unsure = { match, confidence: pattern.confidence };
  }
  return unsure;
}

const ADVISE = stem('advise');

/** "建议不要……", "原则上不得……": said as advice. */
function hedged({ words, own }: Statement, match: Match): boolean {
  return words.slice(Math.max(own, match.start - 4), match.end).some((word) => word.stem === ADVISE);
}

/** An item of a list of bans that names no known wrong is less sure to be a prohibited use. */
function listedSureness(own: readonly Term[]): number {
  return own.some((t) => t.stem === 'harm') ? CONFIDENCE : UNSURE;
}

function isLimit({ id }: ChineseKind): boolean {
  return !id.startsWith('grants-') && id !== 'governing-law' && id !== 'safeguard-removal-ban';
}

const USE = new Set(['use', 'modify', 'share', 'activity'].map(stem));
const NOTICE = stem('notice');

/** An item under "您不得将模型用于：" or "不得：", or in a list under "禁止用途". */
function isBannedItem(statement: Statement, own: readonly Term[]): boolean {
  const last = statement.own - 1;
  if (own.some((t) => t.stem === NOTICE)) return false;
  const lead = statement.words.slice(0, statement.own);
  const ends = lead[last - 1]?.stem === stem('ban');
  const byLead = last >= 0 && bans(statement.moods[last] ?? 0) && (ends || lead.some((t) => USE.has(t.stem)));
  const byHeading = BANNING_HEADING.test(nearestOf(statement.under)) && own.some((t) => t.stem === 'harm');
  return byLead || byHeading;
}

/** The topics of the harms that are named, where the statement's own words are under the ban. */
function topicsOf(own: readonly Term[], statement: Statement): readonly string[] {
  const topics = new Set<string>();
  own.forEach((term, i) => {
    const mood = statement.moods[statement.own + i] ?? 0;
    if (term.stem !== 'harm' || term.detail === '') return;
    if (statement.own > 0 || bans(mood)) topics.add(term.detail);
  });
  if (find('violate ..3 law', 'any', statement)) topics.add('illegal-activity');
  if (find('remove ..4 safeguard', 'any', statement)) topics.add('circumvention');
  return [...topics].sort();
}

/** “模型”是指……: a word with what it means. */
function isDefinition(own: readonly Term[], text: string): boolean {
  return (
    /^(?:[^。，]{1,24}[：:] ?指|["“「][^。，]{1,24}["”」] ?(?:是?指|意指|系指))/.test(text) ||
    own.slice(0, 8).some((t) => t.stem === stem('defined'))
  );
}

/** "……不得发布至应用商店，包括但不限于：" bans what stands before it, of which its items are examples. */
function exemplifies(leadIn: LeadIn | null): boolean {
  const last = leadIn?.sentence.words.slice(-10) ?? [];
  return /(?:包括|包含|例如|诸如)(?:但不限于|但不仅限于|但并不限于)?[：:]?$/.test(
    last.map(({ text }) => text).join(''),
  );
}

/** A heading is a line without a full stop or comma. */
function isTitle(block: Block, text: string, leadIn: LeadIn | null): boolean {
  return text.length <= longestTitle(block, leadIn) && !/[。，；！：]/.test(text);
}

/** What Markdown marks as a heading may be longer than what seems to be one, and the title of a numbered part is short. */
function longestTitle({ heading, marker }: Block, leadIn: LeadIn | null): number {
  if (heading > 0) return heading <= 6 ? 140 : 40;
  return marker && marker.ordinal > 0 && leadIn === null ? 12 : 0;
}

/** The first sentence of a block without a title that stands above it on a line of its own. */
function withoutTitle({ passage, block }: Placement, sentence: Sentence, index: number): Span {
  const { start, end } = sentence;
  if (index > 0) return { start, end };
  const { normalized } = passage;
  const limit = Math.min(end, start + 24);
  for (let at = start + 1; at < limit; at++) {
    const char = normalized.text[at] ?? '';
    if (/[，。；：、]/.test(char)) break;
    if (char !== ' ') continue;
    const from = toSource(normalized, { start: at, end: at }).start;
    const to = toSource(normalized, { start: at + 1, end: at + 1 }).start;
    if (/[\r\n]/.test(block.text.slice(from, to))) return { start: at + 1, end };
  }
  return { start, end };
}

/** The sentence, or, where it is longer than a clause may be, the stretch around the words that matched. */
function cut(span: Span, { words, own }: Statement, match: Match): Span {
  if (span.end - span.start <= LONGEST - 60) return span;
  const from = words[Math.max(match.start, own)]?.start ?? span.start;
  const comma = words.findLast((w, i) => i >= own && w.stem === ',' && w.end <= from);
  const start = comma && from - comma.end < 200 ? comma.end : from;
  return { start, end: Math.min(span.end, start + LONGEST - 60) };
}
