import { frontMatterOf } from '../cards/frontMatter.ts';
import { type Clause, FREEDOMS } from '../clauses/clause.ts';
import { clauseKinds } from '../clauses/index.ts';
import { judgeFreedoms } from '../freedoms/judgeFreedoms.ts';
import { judgeOsd } from '../freedoms/judgeOsd.ts';
import { knownTerms } from '../freedoms/knownTerms.ts';
import { freedomWord, statusWord } from '../freedoms/words.ts';
import { allLicenses, licenseById, licenseNamed } from '../licenses/catalog.ts';
import type { License } from '../licenses/license.ts';
import { t } from '../messages.ts';
import { clauseTitle, criterionList } from '../reports/words/clauseWords.ts';
import type { DocumentReview } from '../review.ts';
import type { Span } from '../text/span.ts';
import type { Markup } from './markup.ts';

/** A place where a known license is named. */
export interface NamedAt extends Span {
  readonly license: License;
}

/** Longer lines hold no id that someone points at. */
const LONGEST_LINE = 2000;
const ID = /[A-Za-z0-9][A-Za-z0-9.+_-]*/g;
/** An address ends before white space, quotes, brackets and the full stop of a sentence. */
const ADDRESS = /https?:\/\/[^\s<>"')\]]*[^\s<>"')\].,;]/g;

/**
 * The license that is named at an offset: by id in the metadata, in an SPDX header or in code marks; by the address of
 * its text; or in words where a card says what it is licensed under.
 */
export function licenseAt({ source, claims }: DocumentReview, offset: number): NamedAt | null {
  const { text } = source;
  const fields = frontMatterOf(source)?.entries;
  for (const key of ['license', 'license_name', 'license_link']) {
    for (const { value, start, end } of fields?.get(key)?.values ?? []) {
      const license = start <= offset && offset < end ? (licenseNamed(value) ?? linked(value)) : undefined;
      if (license !== undefined) return { license, start, end };
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
  const address = at(ADDRESS);
  const byAddress = address === undefined ? undefined : linked(address[0]);
  if (address !== undefined && byAddress !== undefined)
    return { license: byAddress, start: start + address.index, end: start + address.index + address[0].length };
  const id = at(ID);
  if (id !== undefined && isId(line, id.index, id[0])) {
    const license = licenseNamed(id[0]);
    if (license !== undefined) return { license, start: start + id.index, end: start + id.index + id[0].length };
  }
  for (const claim of claims) {
    if (claim.type !== 'licensed-under' || offset < claim.start || claim.end <= offset) continue;
    const license = licenseNamed(claim.value);
    if (license !== undefined) return { license, start: claim.start, end: claim.end };
  }
  return null;
}

/** Where words are meant as an id: "mit" is a word, too. */
function isId(line: string, at: number, id: string): boolean {
  return /SPDX-License-Identifier:/i.test(line.slice(0, at)) || (line[at - 1] === '`' && line[at + id.length] === '`');
}

function linked(address: string): License | undefined {
  const plain = (of: string) =>
    of
      .replace(/^https?:\/\/(?:www\.)?/, '')
      .replace(/[/#?]*$/, '')
      .toLowerCase();
  return allLicenses().find(({ links }) => links.some((link) => plain(link) === plain(address)));
}

/** What is known of a license, and the verdict on its terms. */
export function licenseWords(license: License, markup: Markup): string {
  const { id, name, spdx, hub, steward, osiApproved, fsfLibre, deprecated, policies, links } = license;
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
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** As many kinds of limits are named. */
const MOST_LIMITS = 8;

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
  const limits = terms.terms.filter(({ kind }) => kind.effect === 'limits' || kind.effect === 'withholds');
  const titles = new Map<string, string>();
  for (const { clause, kind } of limits) {
    const one = titleOf(clause);
    if (!titles.has(kind.id)) titles.set(kind.id, one);
  }
  const shown = [...titles.values()].slice(0, MOST_LIMITS);
  return [
    FREEDOMS.map((freedom) => `${freedomWord(freedom)}: ${statusWord(freedoms[freedom].status)}`).join(' · '),
    broken.length === 0 ? '' : t('breaks {0} of the Open Source Definition, in our reading', criterionList(broken)),
    shown.length === 0 ? '' : t('Limits: {0}', [...shown, ...(titles.size > shown.length ? ['…'] : [])].join(' · ')),
  ];
}

function titleOf(clause: Clause): string {
  const kind = clauseKinds.get(clause.kind);
  const title = clause.kind === 'use-restriction' && kind !== undefined ? t(kind.title) : clauseTitle(clause, kind);
  return clause.section === '' ? title : t('{0} ({1})', title, clause.section);
}
