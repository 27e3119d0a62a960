import type { Clause, ClauseGroup, Effect } from '../../clauses/clause.ts';
import { clauseTitle, numberWords } from '../../freedoms/clauseTitle.ts';
import { t } from '../../messages.ts';
import type { ClauseFilter, PanelClause, PanelClauses } from '../../protocol/panelView.ts';
import { effectWord } from '../../reports/words/clauseWords.ts';
import { effectTone } from '../../reports/words/verdictWords.ts';
import type { DocumentReview } from '../../review/value.ts';
import { shownClauses } from '../limits.ts';
import type { Links } from './links.ts';

/** As many clauses as the panel lists; the outline has all of them. */
const MOST_CLAUSES = 500;

/**
 * Every clause by file, with what it is about, so that the panel can part them either way; with `limitsOnly`, those that
 * limit or withhold a freedom, and no filters.
 */
export function clausesOf(documents: readonly DocumentReview[], links: Links, limitsOnly = false): PanelClauses {
  const all = documents.map((document) => ({
    title: links.pathOf(document),
    clauses: shownClauses(document, limitsOnly).map((clause) => ({ document, clause })),
  }));
  const total = all.reduce((sum, { clauses }) => sum + clauses.length, 0);
  let room = MOST_CLAUSES;
  const groups = all.map(({ title, clauses }) => {
    const shown = clauses.slice(0, room);
    room -= shown.length;
    return { title, clauses: shown.map(({ document, clause }) => panelClause(document, clause, links)) };
  });
  const shown = groups.flatMap((group) => group.clauses);
  const count = (filter: ClauseFilter) => shown.filter((clause) => clause.filter === filter).length;
  return {
    groupings: [
      { id: 'file', label: t('by file') },
      { id: 'topic', label: t('by topic') },
    ],
    filters: limitsOnly
      ? []
      : [
          { id: 'limits', label: t('Limits'), count: count('limits') },
          { id: 'duties', label: t('Duties'), count: count('duties') },
          { id: 'grants', label: t('Grants'), count: count('grants') },
          { id: 'terms', label: t('Terms'), count: count('terms') },
          { id: 'all', label: t('All'), count: shown.length },
        ],
    groups: groups.filter((group) => group.clauses.length > 0),
    more: [
      ...(total > MOST_CLAUSES ? [t('{0} more clauses stand in the outline.', numberWords(total - MOST_CLAUSES))] : []),
      ...(limitsOnly ? [t('Rights, duties and terms are left out, as the settings have it.')] : []),
    ].join(' '),
  };
}

function panelClause(document: DocumentReview, clause: Clause, links: Links): PanelClause {
  const kind = document.kinds.get(clause.kind);
  const effect = kind?.effect ?? 'neutral';
  return {
    text: clauseTitle(clause, kind),
    where: clause.section === '' ? t('line {0}', document.source.lineAt(clause.start)) : clause.section,
    place: links.to(document, clause),
    filter: FILTERS[effect],
    topic: topicWord(kind?.group ?? 'legal'),
    tone: effectTone(effect),
    word: effectWord(effect),
  };
}

const FILTERS: Readonly<Record<Effect, ClauseFilter>> = {
  limits: 'limits',
  withholds: 'limits',
  obliges: 'duties',
  grants: 'grants',
  neutral: 'terms',
};

function topicWord(group: ClauseGroup): string {
  switch (group) {
    case 'grant':
      return t('Rights');
    case 'use-limit':
      return t('Limits on use');
    case 'study-limit':
      return t('Limits on study');
    case 'modify-limit':
      return t('Limits on modification');
    case 'share-limit':
      return t('Limits on sharing');
    case 'condition':
      return t('Conditions');
    case 'term':
      return t('Term and end');
    case 'legal':
      return t('Legal');
  }
}
