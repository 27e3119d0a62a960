import { LargeExpression } from '../../text/largeExpression.ts';
import { above, CALLED_BANNED, FORBIDDING } from '../moods/headed.ts';
import { headingHolds } from '../patterns/headingHolds.ts';
import { headingsOf } from '../statements/meaning.ts';
import type { Statement } from '../statements/statements.ts';

/** Headings over lists and sentences that are prohibited uses even where no verb says so; choices for `headingHolds`. */
export const HEADINGS = [
  'prohibited',
  'restricted',
  'unacceptable',
  'forbidden',
  'disallowed',
  'banned',
  'impermissible',
]
  .flatMap((adjective) =>
    ['use', 'usage', 'activity', 'conduct', 'content', 'purpose', 'application', 'behavior', 'practice'].map(
      (noun) => `${adjective}+${noun}`,
    ),
  )
  .concat('use+restriction', 'usage+restriction', 'use+-+based+restriction', 'use+limitation', 'ethical+restriction')
  .join('|');

/** Whether the statement stands under a heading that says that what follows is prohibited. */
export function underHeading(statement: Statement): boolean {
  const headings = headingsOf(statement);
  return (
    headingHolds(HEADINGS, headings) ||
    FORBIDDING.test(headings) ||
    // "- Mass surveillance" reads as a heading, too.
    PROHIBITED.test(above(headings, statement.words.slice(statement.own))) ||
    NO_USE.test(headings)
  );
}

/** "No use in vehicles". */
const NO_USE = new LargeExpression(/(?:^|> )no use (?:in|for|as)\b[^>]*$/i, /no use/i);

/** "Prohibited", "What is forbidden" as a heading by itself. */
const PROHIBITED = new LargeExpression(
  /(?:^|> )(?:\d{1,2}[.)] |[^a-z>]{1,4})?(?:strictly |what is |what's |what’s )?(?:prohibited|forbidden|disallowed)(?: (?:regardless|whatever|without exception|in all|at all|under any)\b[^>]*)?\W{0,4}$/i,
  CALLED_BANNED,
);
