/**
 * Shows how texts are read: each statement with its section, role and the moods of its words, and the kinds it is.
 *
 *     npm run explain -- FILE [WORDS]          statements, only those that hold WORDS where given
 *     npm run explain -- --json FILE…          the clauses as the scorer of clause detection reads them
 */
import { readFileSync } from 'node:fs';
import { kinds } from '../server/src/clauses/kinds/index.ts';
import { Mood } from '../server/src/clauses/mood.ts';
import { matchKind, readClauses } from '../server/src/clauses/read.ts';
import { allStatements, type Statement } from '../server/src/clauses/statements.ts';
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

const args = process.argv.slice(2);
if (args[0] === '--json') {
  const paths = args.slice(1).filter((a) => a !== 'review');
  const documents = paths.map((path) => {
    const source = new SourceText(readFileSync(path, 'utf8'));
    return { path, clauses: readClauses(readText(source)).map((c) => ({ ...c, line: source.lineAt(c.start) })) };
  });
  console.log(JSON.stringify({ documents }));
} else {
  const [path = '', words = ''] = args;
  const source = new SourceText(readFileSync(path, 'utf8'));
  for (const { place, statement } of allStatements(readText(source))) {
    const text = statement.words
      .slice(statement.own)
      .map((w) => w.text)
      .join(' ');
    if (!text.toLowerCase().includes(words.toLowerCase())) continue;
    const found = kinds.filter((kind) => matchKind(kind, statement)).map((kind) => kind.id);
    console.log(`§${place.path} [${statement.role}] {${statement.under}} => ${found.join(', ') || '-'}`);
    console.log(`    ${moodsShown(statement)}`);
  }
}

/** The words with their moods where these change: "you may /pY use". A bar parts the lead-in from the statement. */
function moodsShown(statement: Statement): string {
  let last = -1;
  return statement.words
    .map((word, i) => {
      const mood = statement.moods[i] ?? 0;
      const shown =
        mood === last
          ? ''
          : `/${
              LETTERS.filter(([bit]) => mood & bit)
                .map(([, letter]) => letter)
                .join('') || '-'
            } `;
      last = mood;
      return `${i === statement.own && i > 0 ? '| ' : ''}${shown}${word.text}`;
    })
    .join(' ');
}
