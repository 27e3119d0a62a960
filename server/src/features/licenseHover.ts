import { frontMatterOf } from '../cards/frontMatter.ts';
import { type Clause, type Effect, FREEDOMS } from '../clauses/clause.ts';
import { clauseKinds } from '../clauses/index.ts';
import { clauseTitle } from '../freedoms/clauseTitle.ts';
import { judgeFreedoms } from '../freedoms/judgeFreedoms.ts';
import { judgeOsd } from '../freedoms/judgeOsd.ts';
import { knownTerms } from '../freedoms/knownTerms.ts';
import type { Terms } from '../freedoms/terms.ts';
import { freedomWord, statusWord } from '../freedoms/words.ts';
import { licenseOfModel } from '../licenses/baseModels.ts';
import { licenseById, licenseNamed } from '../licenses/catalog.ts';
import { hubIds } from '../licenses/hub.ts';
import type { License } from '../licenses/license.ts';
import { licenseLinked } from '../licenses/links.ts';
import { t } from '../messages.ts';
import { criterionList } from '../reports/words/clauseWords.ts';
import type { DocumentReview } from '../review/value.ts';
import type { Span } from '../text/span.ts';
import type { Markup } from './markup.ts';

/** A place where a known license is named, or an id of the Hub that stands for none or for several. */
export interface NamedAt extends Span {
  readonly license: License | null;
  /** What is said of the place before the license: whose it is, or what the id stands for; empty where nothing is. */
  readonly says: string;
}

/** Longer lines hold no id that someone points at. */
const LONGEST_LINE = 2000;
const ID = /[A-Za-z0-9][A-Za-z0-9.+_-]*/g;
/** An address ends before white space, quotes, brackets and the full stop of a sentence. */
const ADDRESS = /https?:\/\/[^\s<>"')\]]*[^\s<>"')\].,;]/g;

/**
 * The license that is named at an offset: by id in the metadata, or as that of a base model there, in an SPDX header or
 * in code marks; by the address of its text; or in words where a card says what it is licensed under.
 */
export function licenseAt({ source, claims }: DocumentReview, offset: number): NamedAt | null {
  const { text } = source;
  const fields = frontMatterOf(source)?.entries;
  for (const key of ['license', 'license_name', 'license_link', 'base_model']) {
    for (const { value, start, end } of fields?.get(key)?.values ?? []) {
      if (offset < start || end <= offset) continue;
      const named = key === 'base_model' ? ofModel(value) : ofField(value);
      if (named !== null) return { ...named, start, end };
    }
  }
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const stop = text.indexOf('\n', offset);
  const line = text.slice(start, stop < 0 ? text.length : stop);
  if (line.length > LONGEST_LINE) return null;
  const at = (pattern: RegExp) =>
    [...line.matchAll(pattern)].find(({ index, 0: words }) => {
      return start + index <= offset && offset < start + index + words.length;
    });
  const named = (license: License | undefined, from: number, words: string): NamedAt | null =>
    license === undefined ? null : { license, says: '', start: from, end: from + words.length };
  const address = at(ADDRESS);
  const byAddress = address === undefined ? null : named(licenseLinked(address[0]), start + address.index, address[0]);
  if (byAddress !== null) return byAddress;
  const id = at(ID);
  const byId =
    id !== undefined && isId(line, id.index, id[0]) ? named(licenseNamed(id[0]), start + id.index, id[0]) : null;
  if (byId !== null) return byId;
  for (const claim of claims) {
    if (claim.type !== 'licensed-under' || offset < claim.start || claim.end <= offset) continue;
    const license = licenseNamed(claim.value);
    if (license !== undefined) return { license, says: '', start: claim.start, end: claim.end };
  }
  return null;
}

type Said = Pick<NamedAt, 'license' | 'says'>;

function ofField(value: string): Said | null {
  const license = licenseNamed(value) ?? licenseLinked(value);
  if (license !== undefined) return { license, says: '' };
  const hub = hubIds.get(value.toLowerCase());
  if (hub === undefined) return null;
  const says =
    hub.id === 'other'
      ? t('“other”: a license that the Hub does not list. license_name says which, and license_link where its text is.')
      : hub.id === 'unknown'
        ? t('“unknown”: nobody knows the license, so that nothing is permitted for sure.')
        : t('{0}: the Hub’s id for several licenses. Write the one that is meant.', hub.name);
  return { license: null, says };
}

function ofModel(value: string): Said | null {
  const id = value.replace(/^https?:\/\/huggingface\.co\//, '');
  const known = licenseOfModel(id);
  return known === undefined
    ? null
    : { license: known.license, says: t('{0} is under this license. It is known from {1}.', id, known.source) };
}

/** Where words are meant as an id: "mit" is a word, too. */
function isId(line: string, at: number, id: string): boolean {
  return /SPDX-License-Identifier:/i.test(line.slice(0, at)) || (line[at - 1] === '`' && line[at + id.length] === '`');
}

/** What is said of a place where a license is named, and what is known of the license. */
export function namedWords({ license, says }: NamedAt, markup: Markup): string {
  const known = license === null ? '' : licenseWords(license, markup);
  return [says === '' ? '' : markup.words(says), known].filter((part) => part !== '').join('\n\n');
}

/** What is known of a license, and the verdict on its terms. */
export function licenseWords(license: License, markup: Markup): string {
  const { id, name, spdx, hub, steward, osiApproved, fsfLibre, deprecated, policies, links } = license;
  const { versions, sources } = license;
  const ids = [
    spdx === null ? '' : t('SPDX {0}', spdx),
    hub === null ? t('not listed by the Hub') : t('Hub {0}', hub),
    spdx === null && hub === null ? id : '',
  ].filter((words) => words !== '');
  const marks = [
    osiApproved === true ? t('approved by the OSI') : t('not approved by the OSI'),
    fsfLibre === true ? t('free for the FSF') : '',
    deprecated ? t('the id is deprecated') : '',
  ].filter((words) => words !== '');
  const items = [
    steward === '' ? '' : t('Published by {0}', steward),
    versions.length === 0 ? '' : t('Known editions: {0}', versions.join(' · ')),
    policies.length === 0
      ? ''
      : t('With {0}', policies.map((policy) => licenseById(policy)?.name ?? policy).join(', ')),
    ...verdictLines(license),
  ].filter((words) => words !== '');
  return [
    `${markup.strong(markup.words(name))} · ${markup.words(ids.join(' · '))}`,
    markup.words(marks.join(' · ')),
    items.map((words) => markup.item(markup.words(words))).join('\n'),
    links.map((link) => markup.link(t('Text'), link)).join(' · '),
    sources.length === 0 ? '' : markup.faint(t('Known from {0}', sources.slice(0, MOST_SOURCES).join(', '))),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** As many kinds of limits are named, and of duties. */
const MOST_LIMITS = 8;
/** As many sources are named. */
const MOST_SOURCES = 4;

/** The verdict on the four freedoms of a license on one line, such as "use: restricted · study: allowed …". */
export function freedomsLine(license: License): string {
  return verdictLines(license)[0] ?? '';
}

function verdictLines(license: License): readonly string[] {
  const terms = knownTerms(license, []);
  if (terms === null) return [t('Its clauses are not known here.')];
  const freedoms = judgeFreedoms([terms]);
  const osd = judgeOsd([terms], freedoms);
  const broken = ([1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const).filter((number) => osd[number].status === 'broken');
  const limits = listed(terms, ['limits', 'withholds']);
  const duties = listed(terms, ['obliges']);
  return [
    FREEDOMS.map((freedom) => `${freedomWord(freedom)}: ${statusWord(freedoms[freedom].status)}`).join(' · '),
    broken.length === 0 ? '' : t('breaks {0} of the Open Source Definition, in our reading', criterionList(broken)),
    limits === '' ? '' : t('Limits: {0}', limits),
    duties === '' ? '' : t('Asks for: {0}', duties),
  ];
}

/** The clauses of some effects, each kind once; empty where there are none. */
function listed({ terms }: Terms, effects: readonly Effect[]): string {
  const titles = new Map<string, string>();
  for (const { clause, kind } of terms) {
    if (effects.includes(kind.effect) && !titles.has(kind.id)) titles.set(kind.id, titleOf(clause));
  }
  const shown = [...titles.values()].slice(0, MOST_LIMITS);
  return [...shown, ...(titles.size > shown.length ? ['…'] : [])].join(' · ');
}

function titleOf(clause: Clause): string {
  const kind = clauseKinds.get(clause.kind);
  const title = clause.kind === 'use-restriction' && kind !== undefined ? t(kind.title) : clauseTitle(clause, kind);
  return clause.section === '' ? title : t('{0} ({1})', title, clause.section);
}
