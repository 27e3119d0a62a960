/**
 * Shows how texts are read: each statement with its section, role and the moods of its words, and the kinds it is.
 *
 *     npm run explain -- FILE [WORDS]          statements, only those that hold WORDS where given
 *     npm run explain -- --json FILE…          the clauses as the scorer of clause detection reads them
 */
import { readFileSync } from 'node:fs';
import { readClauses } from '../server/src/clauses/read.ts';
import { readText } from '../server/src/text/reading.ts';
import { SourceText } from '../server/src/text/sourceText.ts';
import { explained } from './explained.ts';

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
  for (const line of explained(readFileSync(path, 'utf8'), words)) console.log(line);
}
