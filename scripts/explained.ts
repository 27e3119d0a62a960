import { kinds } from '../server/src/clauses/kinds/index.ts';
import { Mood } from '../server/src/clauses/moods/mood.ts';
import { matchKind } from '../server/src/clauses/read/tellings.ts';
import { allStatements, type Statement } from '../server/src/clauses/statements/statements.ts';
import { readText } from '../server/src/text/reading.ts';
import { SourceText } from '../server/src/text/sourceText.ts';

const LETTERS: readonly [number, string][] = [
  [Mood.Permit, 'p'],
  [Mood.Duty, 'd'],
  [Mood.Negated, 'n'],
  [Mood.Prohibited, 'x'],
  [Mood.Exception, 'e'],
  [Mood.Condition, 'c'],
  [Mood.You, 'Y'],
  [Mood.Licensor, 'L'],
  [Mood.Only, 'o'],
  [Mood.Granted, 'G'],
  [Mood.Patent, 'P'],
];

/**
 * How a text is read, two lines for each statement: its section, role, headings and the kinds that it says; its words with
 * their moods. Of those alone that hold `words`, where some are given. docs/reading.md tells how to read it.
 */
export function explained(text: string, words = ''): readonly string[] {
  const lines: string[] = [];
  for (const { place, statement } of allStatements(readText(new SourceText(text)))) {
    const own = statement.words.slice(statement.own).map((w) => w.text);
    if (!own.join(' ').toLowerCase().includes(words.toLowerCase())) continue;
    const found = kinds.filter((kind) => matchKind(kind, statement)).map((kind) => kind.id);
    lines.push(`§${place.path} [${statement.role}] {${statement.under}} => ${found.join(', ') || '-'}`);
    lines.push(`    ${moodsShown(statement)}`);
  }
  return lines;
}

/** The words with their moods where these change: "you may /pY use". A bar parts the lead-in from the statement. */
function moodsShown(statement: Statement): string {
  let last = -1;
  return statement.words
    .map((word, i) => {
      const mood = statement.moods[i] ?? 0;
      const letters = LETTERS.filter(([bit]) => mood & bit).map(([, letter]) => letter);
      const shown = mood === last ? '' : `/${letters.join('') || '-'} `;
      last = mood;
      return `${i === statement.own && i > 0 ? '| ' : ''}${shown}${word.text}`;
    })
    .join(' ');
}
