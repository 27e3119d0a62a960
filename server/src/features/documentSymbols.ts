import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver';
import type { Clause } from '../clauses/clause.ts';
import { clauseTitle } from '../freedoms/clauseTitle.ts';
import { t } from '../messages.ts';
import { effectWord } from '../reports/words/clauseWords.ts';
import type { Section } from '../text/outline.ts';
import { FIRST_WORDS } from '../text/place.ts';
import { countBefore } from '../text/search.ts';
import { contains, type Span } from '../text/span.ts';
import { shownClauses } from './limits.ts';
import { rangeOf } from './positions.ts';
import type { ReviewedDocument } from './reviewed.ts';

/**
 * The sections of a license or policy with the clauses in them. Other documents have only their clauses: the editor's
 * own outline of a Markdown file stands beside ours. With `limitsOnly`, of the clauses only those that limit or withhold a
 * freedom.
 */
export function documentSymbolsOf(reviewed: ReviewedDocument, limitsOnly = false): DocumentSymbol[] {
  const { document } = reviewed;
  const sections = hasSections(document.type) ? document.outline.sections : [];
  const homes = new Map<Section | undefined, Clause[]>();
  for (const clause of shownClauses(document, limitsOnly)) {
    const home = deepest(sections, clause);
    const there = homes.get(home);
    if (there === undefined) homes.set(home, [clause]);
    else there.push(clause);
  }
  const clausesOf = (section: Section | undefined) =>
    (homes.get(section) ?? []).map((clause) => clauseSymbol(reviewed, clause));
  const sectionSymbol = (section: Section): DocumentSymbol => ({
    name: sectionName(section),
    kind: SymbolKind.Namespace,
    range: rangeOf(document.source, section),
    selectionRange: rangeOf(document.source, section.heading),
    children: [...section.children.map(sectionSymbol), ...clausesOf(section)].toSorted(byStart),
  });
  return [...sections.map(sectionSymbol), ...clausesOf(undefined)].toSorted(byStart);
}

/** The innermost of `sections`, which are in order, that holds the whole of `span`. */
function deepest(sections: readonly Section[], span: Span): Section | undefined {
  const section = sections[countBefore(sections.length, (i) => (sections[i]?.start ?? 0) <= span.start) - 1];
  return section !== undefined && contains(section, span) ? (deepest(section.children, span) ?? section) : undefined;
}

function clauseSymbol({ document }: ReviewedDocument, clause: Clause): DocumentSymbol {
  const kind = document.kinds.get(clause.kind);
  const effect = kind === undefined ? '' : effectWord(kind.effect);
  const range = rangeOf(document.source, clause);
  return {
    name: clauseTitle(clause, kind),
    detail: clause.section === '' ? effect : t('{0} · {1}', effect, clause.section),
    kind: SymbolKind.Key,
    range,
    selectionRange: range,
  };
}

function hasSections(type: ReviewedDocument['document']['type']): boolean {
  return type === 'license' || type === 'use-policy' || type === 'notice';
}

/** The label as it is written with the heading, unless the heading says it already; of a bullet, its words alone. */
function sectionName({ label, title, path }: Section): string {
  const heading = title.length < FIRST_WORDS ? title : uncut(title);
  const name = heading.startsWith(label) || BULLET.test(label) ? heading : `${label} ${heading}`;
  const words = name.replace(BULLET_BEFORE, '').replace(/\s+/g, ' ').trim();
  return words === '' ? path || '…' : words;
}

/** A mark of a list that tells nothing. */
const BULLET = /^[-*+•●▪◦–—·]$/;
const BULLET_BEFORE = /^[-*+•●▪◦–—·]\s+/;

/** First words that were cut, without a word in part; a heading is never cut, however long it is. */
function uncut(title: string): string {
  if (title.length > FIRST_WORDS) return title;
  const space = title.lastIndexOf(' ');
  return `${(space > FIRST_WORDS / 2 ? title.slice(0, space) : title).replace(/[,;:.]$/, '')}…`;
}

function byStart(a: DocumentSymbol, b: DocumentSymbol): number {
  return a.range.start.line - b.range.start.line || a.range.start.character - b.range.start.character;
}
