import type { Block } from './blocks.ts';
import { Frame, findFrame, type Opened, pop, popTo, popWhile, ROOT, sameFrame } from './frame.ts';
import { leadOfGroup, listOfGroups, opensGroup, opensTitledItem } from './groups.ts';
import { NAMES_A_TEXT } from './headedNumbers.ts';
import { isCapitals, isPreliminary, namesRulesOfUse } from './heading.ts';
import {
  isEntryOf,
  isFraming,
  isLabel,
  type LeadIn,
  leadInOf,
  meetsCondition,
  namesItsVerb,
  namesUses,
  readsOn,
  takesShortItems,
} from './leadIn.ts';
import { isAnnex, isPart, type Marker, partsOf } from './marker.ts';
import { type Numbering, nest } from './nest.ts';
import { type Passage, passageOf } from './passage.ts';
import { FIRST_WORDS, type OpenedPart, type Placement } from './place.ts';

/** Where the reading stands between two blocks. */
export interface State {
  readonly top: Frame;
  /** True from the first block that is no heading: headings before it name the text. */
  readonly begun: boolean;
  /** The level of the heading that names the text, 0 where none did. */
  readonly titleLevel: number;
  /** True from the first part that one would cite. */
  readonly parted: boolean;
  /** True where no blank line stands behind the block before. */
  readonly tight: boolean;
  /** True where numbers go on from part to part, for the whole text. */
  readonly continuous: boolean;
  /** True behind a title by which the text is rules of use: "Usage Policy". */
  readonly rules: boolean;
  /** The block before, where it is but a question, as a heading or a paragraph, or the head of a table. */
  readonly asked: string;
}

const START: State = {
  top: ROOT,
  begun: false,
  titleLevel: 0,
  parted: false,
  tight: false,
  continuous: false,
  rules: false,
  asked: '',
};
const CONTINUOUS: State = { ...START, continuous: true };

/** The state before the first block of a text whose numbers go on from part to part, or do not. */
export function startState(continuous: boolean): State {
  return continuous ? CONTINUOUS : START;
}

/** Whether what stands behind two states is placed alike. */
export function sameState(a: State, b: State): boolean {
  return (
    a === b ||
    (a.begun === b.begun &&
      a.titleLevel === b.titleLevel &&
      a.parted === b.parted &&
      a.tight === b.tight &&
      a.continuous === b.continuous &&
      a.rules === b.rules &&
      a.asked === b.asked &&
      sameFrame(a.top, b.top))
  );
}

/** Deeper parts are read as if they stood here. */
const DEEPEST = 48;
/** The end of a line that opens what is below it. */
const LABEL = /:[*_]{0,3}\s{0,4}$/;

/** The longest path and the longest line of headings, in UTF-16 units. */
const LONGEST_PATH = 120;
const LONGEST_HEADINGS = 400;
/** The longest question that is known behind its block, in UTF-16 units. */
const LONGEST_QUESTION = 300;
/** Headings that, like those of recitals, name a part even where they stand right under the title. */
const NAMED =
  /^(?:definitions?|purpose|restrictions|use restrictions|(?:prohibited|permitted|acceptable|restricted) uses?)$/i;

/** Headings that say something of what stands below them, and name no text: "Not allowed", "You may not". */
const SAYS =
  /^(?:(?:strictly |what is |what's )?(?:prohibited|forbidden|not (?:allowed|permitted)|allowed|permitted)|(?:what )?you (?:can|may|must|shall)(?: ?not|['’]t)?(?: do)?|do(?:n['’]?t| not)|don['’]?ts)\W*$/i;

/** A block as it was placed: between which states, and where. */
export interface Placed {
  readonly before: State;
  readonly placement: Placement;
  readonly after: State;
}

/** The placement of a block that has words or a marker. Costs the same wherever it stands. */
export function place(before: State, block: Block): Placed {
  const placing = new Placing(before, block);
  const placement = block.marker
    ? placing.marked(block.marker)
    : block.heading > 0
      ? placing.heading()
      : placing.paragraph();
  return { before, placement, after: placing.after() };
}

function isBullet({ part }: Frame): boolean {
  return part.kind === 'marker' && part.ordinal === 0;
}

/** What a block opens. */
type NewPart = Pick<Opened, 'kind' | 'style' | 'ordinal' | 'numbers' | 'name' | 'governed'> &
  Partial<Pick<Opened, 'grouped'>>;

/** Places one block. */
class Placing {
  readonly #before: State;
  readonly #block: Block;
  readonly #passage: Passage;
  #top: Frame;
  #begun: boolean;
  #titleLevel: number;
  #opens: OpenedPart | null = null;
  #retitles = '';
  #titlesParent = false;
  #parted: boolean;
  #rules: boolean;

  constructor(before: State, block: Block) {
    this.#before = before;
    this.#block = block;
    this.#passage = passageOf(block);
    this.#top = before.top;
    this.#begun = before.begun;
    this.#titleLevel = before.titleLevel;
    this.#parted = before.parted;
    this.#rules = before.rules;
  }

  after(): State {
    const { continuous } = this.#before;
    const top = this.#top.depth > DEEPEST ? pop(this.#top) : this.#top;
    const tight = isTight(this.#block);
    return {
      top,
      begun: this.#begun,
      titleLevel: this.#titleLevel,
      parted: this.#parted,
      tight,
      continuous,
      rules: this.#rules,
      asked: asks(this.#passage),
    };
  }

  // ---- headings

  heading(): Placement {
    const block = this.#block;
    const markdown = block.heading <= 6;
    if (!this.#parted && this.#namesText()) {
      this.#rules ||= namesRulesOfUse(this.#passage.title);
      return this.#placed(null, false);
    }
    const holder = this.#top;
    const group = markdown ? null : this.#titleOfGroup();
    if (group) return group;
    // A short line in a list without marks looks like a heading and is an item.
    if (!markdown && holder.lead && this.#holdsShortItem(holder)) {
      const itemNamed = block.titles && !isSentenceCase(block);
      this.#top = holder.with({ items: 'plain', itemIndent: block.indent, itemNamed });
      return this.#placed(holder.lead, true);
    }
    const { title } = this.#passage;
    // The title of an attachment may stand on a line of its own.
    if (
      (!markdown || block.heading > holder.part.level) &&
      isPart(holder.part.style) &&
      (holder.part.name === '' || holder.part.name === holder.above?.part.name) &&
      holder.items === 'none' &&
      !holder.filled
    ) {
      const part = { ...holder.part, name: title, headings: joinHeadings(holder.part.headings, title) };
      this.#top = new Frame(holder.above, part, holder);
      this.#retitles = title;
      return this.#placed(null, false);
    }
    const grouped = this.#leadOfGroup();
    this.#top = markdown
      ? popWhile(holder, (f) => f.part.kind !== 'heading' || f.part.level >= block.heading)
      : popWhile(holder, (f) => !(f.part.kind === 'heading' || isAnnex(f.part.style)) && f.part.indent >= block.indent);
    const kind = markdown ? 'heading' : 'line';
    // "**Strictly prohibited:**" under "1. Fraud" is a label of its list, and no part that one would cite.
    const label = !markdown && LABEL.test(block.text.slice(block.bodyStart, block.bodyEnd));
    // A line below a numbered heading of Markdown is a part of that, too.
    const numbers = label || (!markdown && this.#top.part.kind === 'heading') ? this.#top.part.numbers : '';
    this.#open({ kind, style: '', ordinal: 0, numbers, name: title, governed: null, grouped });
    return this.#placed(null, false);
  }

  /** Headings before the first paragraph are the name of the text; nobody cites them. */
  #namesText(): boolean {
    const { heading } = this.#block;
    if (heading === 1 && this.#titleLevel === 0 && this.#top.part.kind === 'root' && !SAYS.test(this.#passage.title)) {
      this.#titleLevel = 1;
      return true;
    }
    const { title } = this.#passage;
    if (this.#begun || isPreliminary(title) || NAMED.test(title) || SAYS.test(title)) return false;
    if (heading > 6) return true;
    if (this.#titleLevel === 0) this.#titleLevel = heading;
    return heading <= this.#titleLevel;
  }

  /** Places a line that is the title of a group of items in the open list, if it is one. */
  #titleOfGroup(): Placement | null {
    const list = listOfGroups(this.#top, this.#block, this.#passage.title || this.#passage.normalized.text);
    if (!list) return null;
    // Behind items without marks, a name right below the last of them is a title where its text follows.
    const { heading, titles } = this.#block;
    if (list.items === 'plain' && heading > 0 && !(titles && this.#before.tight)) return null;
    this.#top = popTo(this.#top, list).with({ items: 'plain', itemIndent: this.#block.indent });
    return this.#placed(null, false);
  }

  /** What governs the group of items that a heading of Markdown is the title of, if it is one. */
  #leadOfGroup(): LeadIn | null {
    const { heading } = this.#block;
    const markdown = heading > 0 && heading <= 6;
    return markdown ? leadOfGroup(this.#top, heading, Math.max(1, this.#titleLevel), this.#passage.title) : null;
  }

  #holdsShortItem(holder: Frame): boolean {
    if (holder.items === 'marked') return false;
    const { indent } = this.#block;
    if (indent > Math.max(holder.part.indent, 0) || holder.items === 'none') return true;
    if (indent < holder.itemIndent) return false;
    // "Violence or terrorism" right under the item before it, "Making weapons" behind a blank line: no title has small words.
    if ((this.#before.tight || isGerund(this.#block)) && isSentenceCase(this.#block)) return true;
    // A title has its text behind it, or is set as one.
    const { text, bodyStart, titles } = this.#block;
    if (!holder.lead || !takesShortItems(holder.lead) || /^[*_#]/.test(text.slice(bodyStart))) return false;
    if (/^(?:any|all|every|the) /i.test(this.#passage.title) && isSentenceCase(this.#block)) return true;
    return !titles && !isCapitals(this.#passage.title);
  }

  // ---- numbered parts and items

  marked(marker: Marker): Placement {
    this.#begun = true;
    const block = this.#block;
    const passage = this.#passage;
    const markdown = block.heading > 0 && block.heading <= 6;
    const grouped = this.#leadOfGroup();
    if (markdown) this.#top = popWhile(this.#top, (f) => f.part.kind !== 'heading' || f.part.level >= block.heading);
    const { parent, numbering } = nest(this.#top, block, marker, passage.runInHeading !== '');
    const leadIn = this.#governing(parent, numbering, markdown);
    const isItem = !isPart(numbering.style) && !markdown;
    const groups = isItem && opensGroup(parent, marker);
    this.#top = isItem && parent.items !== 'marked' ? parent.with({ items: 'marked', groups }) : parent;
    // A short item of an open list reads as a heading and is none, unless it is the title of items of its own.
    const { part } = parent;
    const titlesParent =
      (groups && parent.items === 'plain') ||
      (part.titled && part.governed === leadIn && part.kind !== 'text' && (leadIn !== null || isBullet(parent)));
    this.#open({
      kind: markdown ? 'heading' : 'marker',
      style: numbering.style,
      ordinal: numbering.ordinal,
      numbers: this.#numbers(parent, marker, leadIn),
      name: passage.title,
      governed: leadIn,
      grouped,
    });
    if (passage.open) this.#top = this.#top.with({ lead: leadInOf(passage, leadIn) });
    return this.#placed(leadIn, true, titlesParent);
  }

  /** What governs an item under `parent`: its open list, else what governs `parent` itself. */
  #governing(parent: Frame, numbering: Numbering, markdown: boolean): LeadIn | null {
    if (isPart(numbering.style) || markdown) return null;
    const { last } = parent;
    const goesOn = last && last.style === numbering.style && last.ordinal + 1 === numbering.ordinal;
    const leadIn = parent.lead ?? (goesOn ? last.leadIn : null) ?? parent.part.governed;
    // A bullet is no section; a number with a title and text below it is one, where no uses are listed.
    const section = numbering.ordinal > 0 && this.#passage.title !== '';
    if (!leadIn || !section) return leadIn;
    return isFraming(leadIn) || (this.#block.titles && !namesUses(leadIn)) ? null : leadIn;
  }

  #numbers(parent: Frame, marker: Marker, leadIn: LeadIn | null): string {
    if (marker.label === '') return parent.part.numbers;
    const prefix = this.#prefix(parent, marker, leadIn);
    const joint = parent.part.numbers === '' && prefix === parent.part.path ? ' ' : '.';
    return (prefix === '' ? marker.label : `${prefix}${joint}${marker.label}`).slice(-LONGEST_PATH);
  }

  #prefix(parent: Frame, marker: Marker, leadIn: LeadIn | null): string {
    if (marker.absolute) {
      if (!parent.part.annexed || isAnnex(marker.style)) return '';
      const annex = findFrame(parent, (f) => isAnnex(f.part.style))?.part.numbers ?? '';
      // "B.1" in "Exhibit B" names its exhibit itself.
      return annex.endsWith(` ${partsOf(marker.label)[0]}`) ? '' : annex;
    }
    if (this.#before.continuous) {
      const { style } = popWhile(parent, (f) => f.part.kind === 'text').part;
      if (isPart(style) && !isAnnex(style)) return '';
    }
    if (parent.part.numbers !== '') return parent.part.numbers;
    // "Restrictions a": a letter says nothing without its heading, a number does, unless it is of the list under a title.
    const bare = /^\d/.test(marker.label) && !(leadIn !== null && hangsInTitledList(parent));
    return bare || parent.part.path === '' ? '' : parent.part.path;
  }

  // ---- paragraphs

  paragraph(): Placement {
    const passage = this.#passage;
    // A date, a version or a copyright line may stand between the lines of a title.
    if (passage.normalized.text.length > 60 || passage.open) this.#begun = true;
    const group = this.#isLabel() ? this.#titleOfGroup() : null;
    if (group) return group;
    const name = passage.runInHeading || nameOfBans(passage);
    const titled = name !== '' && !this.#holdsPlain();
    const governed = titled ? this.#closeForTitled() : this.#settle();
    if (titled) {
      const { numbers } = this.#top.part;
      this.#open({ kind: 'line', style: '', ordinal: 0, numbers, name, governed: null });
    }
    if (!this.#top.filled) this.#top = this.#top.with({ filled: true });
    const placement = this.#placed(governed, governed !== null, this.#titlesParent);
    if (passage.open) {
      if (!titled) this.#openText(governed);
      this.#top = this.#top.with({ lead: leadInOf(passage, governed) });
    }
    return placement;
  }

  /** Whether a list without marks is open that a paragraph with a run-in heading is an item of. */
  #holdsPlain(): boolean {
    const { lead, items, part } = this.#top;
    const { indent } = this.#block;
    if (lead === null || items === 'marked' || part.kind === 'line') return false;
    if (indent > part.indent) return true;
    // "Surveillance. Following people." at the indent of the lead-in, and no sections that look like it.
    const alike = (f: Frame): boolean => f.part.kind === 'line' && !f.part.titled && f.part.indent === indent;
    return (
      part.kind === 'text' && indent === part.indent && isEntryOf(lead, this.#passage) && !findFrame(this.#top, alike)
    );
  }

  /** A paragraph with a heading of its own ends what stands at its indent or deeper. */
  #closeForTitled(): null {
    const { indent } = this.#block;
    this.#top = popWhile(
      this.#top,
      (f) =>
        f.part.kind === 'text' ||
        (f.part.kind !== 'heading' &&
          !isAnnex(f.part.style) &&
          f.part.indent >= indent &&
          (f.part.kind === 'line' || f.part.indent > indent || isBullet(f))),
    );
    return null;
  }

  #isLabel(): boolean {
    const { open, sentences } = this.#passage;
    return open && (sentences[0] === undefined || isLabel(sentences[0]));
  }

  /** Pops what a paragraph ends, and says what governs it as an item of the list that it goes on with. */
  #settle(): LeadIn | null {
    const { indent } = this.#block;
    const passage = this.#passage;
    const goesOn = readsOn(passage);
    const small = /^[a-z]/.test(passage.normalized.text);
    // "Linux:" behind "Windows:" and its lines opens the next of its sort.
    const label = this.#isLabel();
    for (;;) {
      const top = this.#top;
      const inside = indent > top.part.indent;
      const relabels = label && !inside && top.part.kind === 'text' && top.items !== 'none';
      const reads =
        goesOn || (top.lead !== null && (namesItsVerb(top.lead, passage) || meetsCondition(top.lead, passage)));
      const listed = inside || (reads && (top.items === 'none' || indent >= top.itemIndent));
      if (!relabels && top.lead && top.items !== 'marked' && listed) {
        const groups = top.groups || opensTitledItem(top, passage);
        this.#titlesParent = groups && top.itemNamed;
        this.#top = top.with({ items: 'plain', itemIndent: indent, itemNamed: false, groups });
        return top.lead;
      }
      if (!relabels && top.part.kind === 'text') {
        // Behind the items, "provided that …" ends the sentence that opened the list.
        if (top.lead && small) return top.lead;
        if (inside) return null;
      } else if (top.part.kind === 'marker') {
        // "You may not use it to:", "1.1 Rule over others", and acts below without marks.
        if (goesOn && holdsUnmarked(top) && !/[.:;]$/.test(passage.normalized.text.trimEnd())) {
          this.#titlesParent = top.items === 'none';
          this.#top = top.with({ items: 'plain', itemIndent: indent });
          return top.part.governed;
        }
        const entry = top.part.governed !== null || top.part.ordinal === 0;
        if (inside) return null;
        // Text at the margin below sections that are set in stands in the last of them.
        if (!entry && (indent === top.part.indent || isOutermost(top) || isBareTitle(top))) return this.#close(top);
      } else if (top.part.kind !== 'text' && !(top.part.kind === 'line' && indent < top.part.indent)) {
        // Headings hold their paragraphs, whatever the indent; deeper ones end.
        return this.#close(top);
      }
      this.#top = pop(top);
    }
  }

  #close(top: Frame): null {
    if (top.lead) this.#top = top.with({ lead: null });
    return null;
  }

  // ---- frames

  #openText(governed: LeadIn | null): void {
    const { numbers, under, path, name, headings, annexed } = this.#top.part;
    const { indent } = this.#block;
    this.#top = new Frame(this.#top, {
      kind: 'text',
      level: 0,
      style: '',
      ordinal: 0,
      indent,
      numbers,
      under,
      path,
      name,
      headings,
      annexed,
      governed,
      grouped: null,
      titled: false,
      named: false,
    });
  }

  #open({ kind, style, ordinal, numbers, name, governed, grouped = null }: NewPart): void {
    const block = this.#block;
    const parent = this.#top.part;
    // A short item of a list is no part that one would cite.
    const cited = governed || block.marker?.label === '' ? '' : name;
    const around = parent.numbers === '' ? parent.name : parent.annexed && numbers === '' ? parent.path : '';
    const named = cited && around ? `${around}: ${cited}` : cited;
    const path = (numbers || named || parent.path).slice(0, LONGEST_PATH);
    const title = name || this.#passage.normalized.text.slice(0, FIRST_WORDS);
    this.#opens = {
      path,
      label: block.marker?.text || title,
      title,
      headingStart: block.lead,
      headingEnd: Math.max(block.lead, Math.min(block.bodyEnd, block.bodyStart + name.length)),
    };
    if (governed === null && path !== '') this.#parted = true;
    this.#top = new Frame(this.#top.with({ last: { style, ordinal, leadIn: governed } }), {
      kind,
      level: kind === 'heading' ? block.heading : 0,
      style,
      ordinal,
      indent: block.indent,
      numbers,
      under: this.#under(numbers, governed),
      path,
      name: cited || parent.name,
      headings: joinHeadings(parent.headings, name),
      annexed: parent.annexed || isAnnex(style),
      governed,
      grouped,
      titled: block.heading > 0,
      named: this.#passage.runInHeading !== '',
    });
    // The list of the group is open.
    if (grouped) this.#top = this.#top.with({ lead: grouped });
  }

  /** The heading that the numbers of a list stand under and do not name. */
  #under(numbers: string, governed: LeadIn | null): string {
    const { numbers: above, path, under } = this.#top.part;
    if (numbers === '' || above !== '') return under;
    return governed === null || numbers.startsWith(path) ? '' : path;
  }

  #placed(leadIn: LeadIn | null, item: boolean, titlesParent = false): Placement {
    const { path, under, headings } = this.#top.part;
    return {
      block: this.#block,
      passage: this.#passage,
      path,
      under,
      headings,
      leadIn,
      item,
      titlesParent,
      opens: this.#opens,
      retitles: this.#retitles,
      rules: this.#rules,
      asked: this.#before.asked,
      depth: partDepth(this.#top),
    };
  }
}

/** "Prohibited uses of the model:" by itself: what stands below is that, also behind paragraphs that end the list. */
function nameOfBans({ normalized, open, sentences }: Passage): string {
  const text = normalized.text.trim();
  return open && sentences.length === 1 && BANS.test(text) ? text.slice(0, -1) : '';
}

const BANS =
  /^(?:prohibited|restricted|forbidden|unacceptable|disallowed|impermissible) (?:[a-z]+ ){0,3}(?:uses?|usage|content|activity|activities|conduct|applications?|purposes?|practices?|behaviou?rs?)(?: [a-z]+){0,5}:$/i;

/**
 * Whether a list stands under a title on a line of its own ("Prohibited Uses 1.c"). A heading of Markdown is a section, in
 * which numbers stand for themselves, and the name of a whole text is no title of a list.
 */
function hangsInTitledList(parent: Frame): boolean {
  const heading = findFrame(parent, ({ part }) => part.kind === 'line' || part.kind === 'heading');
  return heading?.part.kind === 'line' && !NAMES_A_TEXT.test(heading.part.name);
}

/** Whether an item of a list of uses is a title, with what is done below it and no marks there. */
function holdsUnmarked(frame: Frame): boolean {
  const { governed, titled, ordinal } = frame.part;
  return (
    governed !== null && titled && ordinal > 0 && (isBareTitle(frame) || frame.items === 'plain') && namesUses(governed)
  );
}

/** The words of a block that is but a question, else nothing. */
function asks({ normalized, sentences }: Passage): string {
  const { text } = normalized;
  if (text.startsWith('|')) return sentences.length === 1 && text.length <= LONGEST_QUESTION ? text : '';
  return text.length <= LONGEST_QUESTION && /[^.!?] ?\? ?$/.test(text.slice(-3)) && text.indexOf('?') > text.length - 3
    ? text
    : '';
}

/** "    1. Scope." on a line of its own, with nothing below it yet. */
function isBareTitle({ part, filled, items }: Frame): boolean {
  return part.titled && part.ordinal > 0 && !filled && items === 'none';
}

function isOutermost(frame: Frame): boolean {
  return findFrame(pop(frame), ({ part }) => part.kind === 'marker') === null;
}

/** How many parts are open in `top`; a paragraph that opens a list is none. */
function partDepth(top: Frame): number {
  let depth = 0;
  for (let at: Frame | null = top; at?.above; at = at.above) if (at.part.kind !== 'text') depth++;
  return depth;
}

function joinHeadings(above: string, name: string): string {
  if (name === '') return above;
  return (above === '' ? name : `${above} > ${name}`).slice(-LONGEST_HEADINGS);
}

/** Whether no blank line stands behind the words of a block. */
function isTight(block: Block): boolean {
  const behind = block.text.slice(block.bodyEnd, block.bodyEnd + 200);
  return !/\n[ \t>#;%*/-]{0,80}\r?\n|\r[ \t]{0,80}\r|\n[ \t]{0,20}(?:dnl|@?REM|rem)[ \t]{0,20}\r?\n/.test(behind);
}

/** "Making weapons": what a list goes on with. */
function isGerund({ text, bodyStart }: Block): boolean {
  return /^[A-Z][a-z]+ing /.test(text.slice(bodyStart, bodyStart + 40));
}

/** "Any other criminal activity": a capital at the beginning alone, and a longer word without one. */
function isSentenceCase(block: Block): boolean {
  const [, ...rest] = block.text.slice(block.bodyStart, block.bodyEnd).split(/\s+/);
  return rest.every((word) => !/^[A-Z]/.test(word)) && rest.some((word) => word.length > 4);
}
