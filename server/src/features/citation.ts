import type { Range } from 'vscode-languageserver';
import { clauseTitle } from '../freedoms/clauseTitle.ts';
import { t } from '../messages.ts';
import { citedSection } from '../reports/words/citedSection.ts';
import { effectWord, freedomList } from '../reports/words/clauseWords.ts';
import { verbatim } from '../text/verbatim.ts';
import type { ReviewedDocument } from './reviewed.ts';

/**
 * The clauses that `range` touches, each quoted with its file, its section and what it does, as Markdown for a memo;
 * empty where there is none. Clauses of one span are quoted once.
 */
export function citationOf({ document }: ReviewedDocument, range: Range): string {
  const { source, path } = document;
  const [start, end] = [source.offsetAt(range.start), source.offsetAt(range.end)];
  const bySpan = new Map<string, string[]>();
  const quotes = new Map<string, string>();
  for (const clause of document.clauses) {
    if (clause.start > end || clause.end <= start) continue;
    const key = `${clause.start} ${clause.end}`;
    const kind = document.kinds.get(clause.kind);
    const title = clauseTitle(clause, kind);
    const bears = kind === undefined || kind.freedoms.length === 0 ? '' : `: ${freedomList(kind.freedoms)}`;
    const says = kind === undefined ? title : t('{0} ({1})', title, `${effectWord(kind.effect)}${bears}`);
    bySpan.set(key, [...(bySpan.get(key) ?? []), says]);
    const section = citedSection(clause, document.outline);
    const where =
      section === ''
        ? t('{0}, line {1}', path, source.lineAt(clause.start))
        : t('{0}, section {1}, line {2}', path, section, source.lineAt(clause.start));
    quotes.set(key, `> ${verbatim(source.text, clause)}\n>\n> — ${where}`);
  }
  return [...quotes].map(([key, quote]) => `${quote}\n\n${bySpan.get(key)?.join('; ')}\n`).join('\n');
}
