import type { Clause, Effect } from '../../clauses/clause.ts';
import type { ClauseKind } from '../../clauses/kind.ts';
import { particularTitle } from '../../freedoms/clauseTitle.ts';
import { SURE } from '../../freedoms/terms.ts';
import { t } from '../../messages.ts';
import type { Config } from '../../projects/config/config.ts';
import type { Check, CheckedModel } from '../check.ts';
import { type Finding, finding, type Severity } from '../finding.ts';

const SEVERITY: Readonly<Record<Effect, Severity | null>> = {
  limits: 'warning',
  withholds: 'warning',
  obliges: 'hint',
  grants: null,
  neutral: null,
};

/** A grant or a neutral term is a finding where the configuration names its very kind. */
function askedFor({ id }: ClauseKind, config: Config | null): Severity | null {
  const level = config?.severities.find(({ checks }) => checks === `clause/${id}`)?.level ?? 'off';
  return level === 'off' ? null : level;
}

const NONE: ReadonlySet<string> = new Set();

/** The kinds of the clauses that the license or policy of the model has, in its text or as it is known. */
function statedElsewhere(card: string, model: CheckedModel | null): ReadonlySet<string> {
  return new Set(model?.terms.flatMap(({ path, kind }) => (path === card ? [] : [kind.id])));
}

/** How findings of a kind are told. */
interface Words {
  readonly id: string;
  readonly title: string;
  readonly meaning: string;
  readonly message: string;
  /** The messages of clauses that have something particular to them, by their title. */
  readonly particular: Map<string, string>;
  /** The same by what is particular, topics or values, which stay the same objects from edit to edit. */
  readonly ofObjects: WeakMap<object, string>;
}

const told = new WeakMap<ClauseKind, Words>();

/** The same object for the same words: what compares or looks up messages is faster by far. */
function wordsOf(kind: ClauseKind): Words {
  const [title, meaning] = [t(kind.title), t(kind.meaning)];
  const known = told.get(kind);
  if (known?.title === title && known.meaning === meaning) return known;
  const words = {
    id: `clause/${kind.id}`,
    title,
    meaning,
    message: t('{0}. {1}', title, meaning),
    particular: new Map(),
    ofObjects: new WeakMap(),
  };
  told.set(kind, words);
  return words;
}

/** What the clause is and means: what is particular to it, such as a topic or a size, stands in its title. */
function messageOf(clause: Clause, kind: ClauseKind, words: Words): string {
  const sure = clause.confidence >= SURE;
  if (!sure) return wordedMessage(clause, kind, words, sure);
  // A long text has thousands of these, at every edit.
  const particular = clause.kind === 'use-restriction' ? clause.topics : clause.values;
  let message = words.ofObjects.get(particular);
  if (message === undefined) {
    message = wordedMessage(clause, kind, words, sure);
    words.ofObjects.set(particular, message);
  }
  return message;
}

function wordedMessage(clause: Clause, kind: ClauseKind, words: Words, sure: boolean): string {
  const title = particularTitle(clause, kind);
  if (sure && title === words.title) return words.message;
  const key = sure ? title : `? ${title}`;
  let message = words.particular.get(key);
  if (message === undefined) {
    message = sure ? t('{0}. {1}', title, words.meaning) : t('May be: {0}. {1}', title, words.meaning);
    if (words.particular.size >= MOST_KEPT) words.particular.clear();
    words.particular.set(key, message);
  }
  return message;
}

const MOST_KEPT = 1000;

export const check: Check = {
  id: 'clause',
  perKind: true,
  severities: ['warning', 'information', 'hint'],
  docs: {
    title: 'A clause that limits a freedom, or asks for something',
    what: 'Every clause that limits or withholds a freedom is a warning, each item of a list of prohibited uses an information, and every duty a hint; where a card repeats in its section on the license what the license says, that is a hint. Grants, disclaimers and other terms are no findings. Where a reader is described, what does not concern this reader is a hint that says why. The pages of the clause kinds say what each means.',
    why: 'A model is only as open as the terms of its weights.',
    fix: 'Terms are not edited: choose another license, or say in the card what the terms are.',
  },
  examples: [
    {
      files: {
        LICENSE:
          'Model License\n\n1. You may not use the Model or any output of the Model to train any other language model.\n',
      },
    },
  ],
  run: ({ path, type, clauses, kinds, config }, model) => {
    // A card that tells what the license says, in a section on it, adds no limit.
    const repeated = type === 'model-card' || type === 'data-card' ? statedElsewhere(path, model) : NONE;
    // A long text says the same thousands of times: the words of each kind are looked for once.
    const words = new Map<ClauseKind, Words>();
    const findings: Finding[] = [];
    // Not with `for … of`, which makes an object for each step until it is compiled: there may be thousands, at every edit.
    for (let i = 0; i < clauses.length; i++) {
      const clause = clauses[i] as Clause;
      const kind = kinds.get(clause.kind);
      if (kind === undefined) continue;
      const severity =
        clause.kind === 'use-restriction' ? 'information' : (SEVERITY[kind.effect] ?? askedFor(kind, config));
      if (severity === null) continue;
      let own = words.get(kind);
      if (own === undefined) {
        own = wordsOf(kind);
        words.set(kind, own);
      }
      const message = messageOf(clause, kind, own);
      if (repeated.has(kind.id))
        findings.push(finding(own.id, 'hint', clause, t('{0} The license says so, too.', message)));
      else findings.push(finding(own.id, severity, clause, message));
    }
    return findings;
  },
};
