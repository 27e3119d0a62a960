import { statementWith } from './meaning.ts';
import { partOf, type Statement } from './statements.ts';

/** All words of a statement as its own. The terms of the text are no concepts there. */
export function wholeOf(statement: Statement): Statement {
  const { words, own, terms, moods, concepts, satisfied } = statement;
  if (own === 0 && terms.length === 0) return statement;
  if (terms.length > 0) return partOf(statement, 0, words.length);
  return statementWith(statement, words, 0, concepts, moods, satisfied);
}

/** The words that govern a statement, and what was asked of them. */
interface Lead {
  readonly part: Statement;
  readonly answers: Map<string | readonly string[], boolean>;
}

let lastLead: Lead | undefined;

/**
 * The words that govern a statement as a statement of their own, of which words, concepts and moods count: the items of a
 * list, which follow one another, mostly have the same one.
 */
export function leadPart(statement: Statement): Statement {
  if (lastLead === undefined || !isGovernedBy(lastLead.part, statement))
    lastLead = { part: partOf(statement, 0, statement.own), answers: new Map() };
  return lastLead.part;
}

/** What `ask` answers of the words that govern a statement; `question` stays, and is asked once of the same words. */
export function askLead(
  question: string | readonly string[],
  statement: Statement,
  ask: (lead: Statement) => boolean,
): boolean {
  const part = leadPart(statement);
  const { answers } = lastLead as Lead;
  let answer = answers.get(question);
  if (answer === undefined) {
    answer = ask(part);
    answers.set(question, answer);
  }
  return answer;
}

function isGovernedBy(lead: Statement, { words, moods, own }: Statement): boolean {
  if (lead.words.length !== own) return false;
  for (let i = 0; i < own; i++) if (lead.words[i] !== words[i] || lead.moods[i] !== moods[i]) return false;
  return true;
}
