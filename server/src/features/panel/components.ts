import { FREEDOMS } from '../../clauses/clause.ts';
import type { ModelComponent } from '../../freedoms/components.ts';
import type { FreedomStatus } from '../../freedoms/verdict.ts';
import { freedomWord, listWords, statusWord } from '../../freedoms/words.ts';
import { t } from '../../messages.ts';
import type { PanelCell, PanelComponent, PanelComponents, PanelReason } from '../../protocol/panelView.ts';
import { hasTerms, isWorthARow, presenceTone, presenceWord, termsWords } from '../../reports/words/componentWords.ts';
import { statusTone } from '../../reports/words/verdictWords.ts';
import type { ModelReview } from '../../review/value.ts';
import type { Links } from './links.ts';
import { groupsOf, votesOf } from './votes.ts';

/** As many signs as are told of a component. */
const MOST_SIGNS = 4;

/** What is here, or has terms, in rows; what is not is named in a sentence. */
export function componentsOf(model: ModelReview, links: Links): PanelComponents {
  const shown = model.components.filter((component) => component.status !== 'missing' || hasTerms(component));
  const absent = model.components.filter((component) => !shown.includes(component) && isWorthARow(component));
  return {
    groups: groupsOf(),
    columns: FREEDOMS.map(freedomWord),
    rows: shown.map((component) => rowOf(model, component, links)),
    absent: absent.length === 0 ? '' : t('Not found: {0}.', listWords(absent.map(({ kind }) => t(kind.name)))),
    legend: STATUSES.map((status) => ({ column: '', tone: statusTone(status), word: statusWord(status) })),
  };
}

const STATUSES: readonly FreedomStatus[] = ['allowed', 'conditional', 'restricted', 'denied', 'unknown'];

function rowOf(model: ModelReview, component: ModelComponent, links: Links): PanelComponent {
  const { kind, status, because, terms } = component;
  const named = hasTerms(component);
  return {
    id: kind.id,
    name: t(kind.name),
    presence: { column: t('here'), tone: presenceTone(status), word: presenceWord(status), state: status },
    cells: FREEDOMS.map((freedom): PanelCell | null => {
      const of = terms.freedoms[freedom].status;
      return named ? { column: freedomWord(freedom), tone: statusTone(of), word: statusWord(of) } : null;
    }),
    votes: votesOf(kind.id),
    reasons: [
      links.worded(t('Terms: {0}', termsWords(model, component)), terms.because.slice(0, 1)),
      ...(status === 'missing' ? [] : shownBy(component, links)),
      ...(status === 'missing' ? links.lines(because) : []),
    ],
  };
}

function shownBy({ because }: ModelComponent, links: Links): readonly PanelReason[] {
  return links.lines(because, MOST_SIGNS, (text) => t('Shown by {0}', text));
}
