import { type Marker, parseMarker } from './marker.ts';

/**
 * A paragraph, an item or a heading as it is written: a run of whole lines. Blocks tile the text, know nothing of their
 * place in it, and are shared between versions of a text: an edit makes new blocks only where it touches.
 */
export interface Block {
  /** The lines, line ends and the blank lines that follow included. */
  readonly text: string;
  /** UTF-16 units of blanks and quoting marks before the first word or marker. */
  readonly indent: number;
  readonly marker: Marker | null;
  /** Where the words start, after indent, marker or heading marks; and where they end, before trailing blanks. */
  readonly bodyStart: number;
  readonly bodyEnd: number;
  /** The depth of a Markdown heading (`##` is 2), 7 for an underlined or plain heading line, 0 for none. */
  readonly heading: number;
}

interface Line {
  readonly start: number;
  /** Past the line end. */
  readonly end: number;
  readonly blank: boolean;
  /** Blanks and quoting marks. */
  readonly lead: number;
  readonly marker: Marker | null;
  readonly heading: number;
}

const QUOTE = /^[ \t]*(?:>[ \t]?)+/;
const ATX = /^[ \t]{0,3}(#{1,6})[ \t]+(?=\S)/;
const BLANKS = /^[ \t\u00a0\u3000]*/;
/** A line of marks that parts sections, or a table's rule. */
const RULE = /^[ \t>|#/*;-]*(?:[-=_*~─━═]{3,}|[-=:| ]{5,})[ \t|*/]*$/;

/** The blocks of `text`; joined, they are the text again. */
export function splitBlocks(text: string): readonly Block[] {
  return blocksFrom(text, 0, text.length).blocks;
}

/**
 * The blocks of `text` when those of `before` are known for an older version: blocks of the unchanged start and end are
 * the same objects. Comparing is a matter of whole strings, so that an edit of one line in 1.5 MB costs its block.
 */
export function updateBlocks(before: readonly Block[], text: string): readonly Block[] {
  let head = 0;
  let start = 0;
  // The last unchanged block may have ended where it did because of what followed: it is read again.
  while (head < before.length && text.startsWith(before[head]?.text ?? '', start)) {
    start += before[head]?.text.length ?? 0;
    head++;
  }
  if (head === before.length && start === text.length) return before;
  const reread = Math.min(2, head);
  for (let i = 0; i < reread; i++) start -= before[--head]?.text.length ?? 0;
  let tail = before.length;
  let end = text.length;
  while (tail > head) {
    const candidate = before[tail - 1]?.text ?? '';
    if (end - candidate.length < start || !text.startsWith(candidate, end - candidate.length)) break;
    end -= candidate.length;
    tail--;
  }
  const known = new Map<number, number>();
  for (let i = tail, at = end; i < before.length; at += before[i]?.text.length ?? 0, i++) known.set(at, i);
  const middle = blocksFrom(text, start, text.length, known, end);
  const rest = middle.joinsAt === undefined ? [] : before.slice(middle.joinsAt);
  return [...before.slice(0, head), ...middle.blocks, ...rest];
}

/**
 * Reads blocks from `start`. Where a block ends at a place at or after `settled` that is a key of `known`, the reading
 * stops and names the block that goes on from there.
 */
function blocksFrom(
  text: string,
  start: number,
  end: number,
  known?: ReadonlyMap<number, number>,
  settled = 0,
): { blocks: Block[]; joinsAt?: number } {
  const blocks: Block[] = [];
  let at = start;
  let line = at < end ? readLine(text, at) : undefined;
  while (line && at < end) {
    const first: Line = line;
    let last: Line = line;
    line = last.end < end ? readLine(text, last.end) : undefined;
    let gap = first.blank;
    while (line) {
      if (line.blank) gap = true;
      else if (gap) break;
      else if (startsBlock(text, last, line, last === first)) break;
      last = line;
      line = last.end < end ? readLine(text, last.end) : undefined;
    }
    blocks.push(makeBlock(text.slice(at, last.end), first));
    at = last.end;
    // Whether a heading line is one depends on the line after it, which is settled when two blocks are past the edit.
    const join = known && at > settled ? known.get(at) : undefined;
    if (join !== undefined) return { blocks, joinsAt: join };
  }
  return { blocks };
}

function readLine(text: string, start: number): Line {
  let end = text.indexOf('\n', start);
  const carriage = text.indexOf('\r', start);
  if (carriage >= 0 && (end < 0 || carriage < end - 1)) end = carriage;
  end = end < 0 ? text.length : end + 1;
  const content = text.slice(start, Math.min(end, start + 400)).replace(/[\r\n]+$/, '');
  const bom = start === 0 && content.startsWith('\uFEFF') ? 1 : 0;
  const quote = QUOTE.exec(content)?.[0].length ?? 0;
  const inner = content.slice(Math.max(quote, bom));
  const atx = ATX.exec(inner);
  const lead = Math.max(quote, bom) + (BLANKS.exec(inner)?.[0].length ?? 0);
  const blank = lead >= content.length || RULE.test(content) || /^\s*<\/?(?:br|p|div|ul|ol)\s*\/?>\s*$/i.test(inner);
  if (blank) return { start, end, blank, lead, marker: null, heading: 0 };
  if (atx) return { start, end, blank, lead: Math.max(quote, bom), marker: null, heading: atx[1]?.length ?? 1 };
  return { start, end, blank, lead, marker: parseMarker(content.slice(lead)), heading: 0 };
}

/** Whether `line` opens a block of its own although no blank line stands before it. */
function startsBlock(text: string, previous: Line, line: Line, second: boolean): boolean {
  if (line.heading > 0 || previous.heading > 0) return true;
  const before = text.slice(Math.max(previous.start, previous.end - 240), previous.end).trimEnd();
  if (line.marker) return opensItem(text, before, previous, line);
  const words = text.slice(line.start + line.lead, Math.min(line.end, line.start + line.lead + 80));
  // A defined term opens an entry of a list of definitions: “Output” means …
  if (/^["“”'‘]{1,2}[^"“”]{1,60}["“”'’]{1,2}\s*(?:\([^)]*\)\s*)?(?:means?|shall|refers?|is|has|or|and)\b/.test(words)) {
    return /[.;:)”"]$/.test(before) || isHeadingLine(text, previous);
  }
  // A heading line and the text right under it; lines of a paragraph in capitals are no headings.
  if (second && isHeadingLine(text, previous) && /^["“(A-Z]/.test(words)) {
    return !(isCapitals(before.slice(before.lastIndexOf('\n') + 1)) && isCapitals(words));
  }
  return line.lead >= previous.lead + 4 && /[.:]$/.test(before) && previous.marker === null;
}

/** A marker opens an item where the line before ended a sentence, an item or a lead-in, or was itself a heading. */
function opensItem(text: string, before: string, previous: Line, line: Line): boolean {
  const marker = line.marker;
  if (!marker) return false;
  if (marker.style === '-' || marker.style === '–' || marker.style === '—') {
    return previous.marker?.style === marker.style || /[.:;,]$/.test(before) || line.lead > previous.lead;
  }
  if (marker.ordinal === 0) return true;
  if (/(?:[.:;,!?)"”]|\b(?:and|or|to))$/i.test(before)) {
    // "… set forth in Section\n4. of this" is a wrapped reference.
    return (
      !/\b(?:section|sections|clause|article|paragraph|and|or|no)\.?$/i.test(before) ||
      !/^[a-z]/.test(text.slice(line.start + line.lead + marker.length, line.start + line.lead + marker.length + 1))
    );
  }
  return previous.blank || isHeadingLine(text, previous) || previous.marker !== null || line.lead !== previous.lead;
}

/** A short line without an end mark, in title case or capitals. */
function isHeadingLine(text: string, line: Line): boolean {
  const words = text.slice(line.start + line.lead + (line.marker?.length ?? 0), line.end).trim();
  return looksLikeHeading(words);
}

function isCapitals(words: string): boolean {
  return /[A-Z]{2}/.test(words) && !/[a-z]/.test(words);
}

/** Small words that a title in title case leaves small. */
const SMALL = new Set([
  'of',
  'and',
  'or',
  'the',
  'to',
  'for',
  'in',
  'on',
  'a',
  'an',
  'with',
  'by',
  'under',
  'from',
  'vs',
  'is',
  'as',
  'at',
  'no',
  'not',
  'your',
  'you',
  'we',
]);

/** Whether the words of a line read as a heading: few, titled or in capitals, and no sentence. */
export function looksLikeHeading(words: string): boolean {
  if (words.length === 0 || words.length > 90) return false;
  const bare = words.replace(/^[*_#\s]+|[*_#\s:.]+$/g, '');
  if (/[.;,:]$/.test(words) && !/^[^.]{2,50}[.:]$/.test(words)) return false;
  if (/[.!?;]\s/.test(bare)) return false;
  const parts = bare.split(/[\s/&-]+/).filter((w) => /[A-Za-z]/.test(w));
  if (parts.length === 0 || parts.length > 10) return false;
  if (!/^["“(]?[A-Z0-9]/.test(bare)) return false;
  const capital = parts.filter((w) => /^["“(]?[A-Z]/.test(w) || SMALL.has(w.toLowerCase())).length;
  const endsOpen = /[:.]$/.test(words);
  if (capital === parts.length) return parts.some((w) => !SMALL.has(w.toLowerCase()));
  return (
    !endsOpen &&
    parts.length <= 5 &&
    capital >= 1 &&
    parts.length > 0 &&
    !/\b(?:is|are|may|must|shall|will|not|you|your|that|this|it)\b/i.test(bare)
  );
}

function makeBlock(text: string, first: Line): Block {
  const words = text.trimEnd();
  if (first.blank)
    return { text, indent: first.lead, marker: null, bodyStart: words.length, bodyEnd: words.length, heading: 0 };
  const opened = first.heading > 0 ? first.lead + (ATX.exec(text.slice(first.lead))?.[0].length ?? 0) : first.lead;
  // A Markdown heading may be numbered: "## 2. Restrictions".
  const marker =
    first.heading > 0 ? parseMarker(text.slice(opened, opened + 90).replace(/[\r\n][\s\S]*$/, '')) : first.marker;
  const numbered = marker && (first.heading === 0 || marker.ordinal > 0) ? marker : null;
  const bodyStart = opened + (numbered?.length ?? 0);
  const body = text.slice(bodyStart, words.length);
  const plain = first.heading === 0 && !body.includes('\n') && looksLikeHeading(body.trim());
  return {
    text,
    indent: first.lead,
    marker: numbered,
    bodyStart,
    bodyEnd: Math.max(bodyStart, words.length),
    heading: first.heading || (plain ? 7 : 0),
  };
}
