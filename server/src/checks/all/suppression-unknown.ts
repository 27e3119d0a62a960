import { DIRECTIVES } from '../../cards/suppressions.ts';
import { t } from '../../messages.ts';
import { nearestTo } from '../../projects/config/nearest.ts';
import { groupsOf } from '../../projects/config/readConfig.ts';
import type { Check } from '../check.ts';
import { finding } from '../finding.ts';

const ID = 'suppression/unknown';

export const check: Check = {
  id: ID,
  severities: ['warning'],
  docs: {
    title: 'A comment that names no check, or that we do not know',
    what: 'A comment that starts with `card-and-clause-` asks for something that there is not, or names a check that there is not. Known are `disable-next-line`, `disable-line`, `disable`, `enable` and `disable-file`.',
    why: 'The comment does not do what it was written for.',
    fix: 'Write the id as it stands beside the finding.',
  },
  examples: [
    {
      files: {
        'MODEL_CARD.md':
          '---\nlicense: mit # card-and-clause-disable-line card/licence -- ours\npipeline_tag: text-generation\n---\n\n# Kestrel\n',
      },
    },
  ],
  run: () => [],
  runLast: ({ suppressions }, { known }) => {
    const names = new Set([...known, ...groupsOf(known)]);
    return suppressions.flatMap(({ directive, word, checks }) => [
      ...(directive === null ? [finding(ID, 'warning', word, wordMessage(word.id))] : []),
      ...checks
        .filter(({ id }) => !names.has(id))
        .map((check) => finding(ID, 'warning', check, idMessage(check.id, names))),
    ]);
  },
};

function wordMessage(written: string): string {
  // "cardclause-disable": another mark than ours.
  const word = written.replace(/^card-?(?:and-?)?clause-/i, '');
  const near = nearestTo(word, DIRECTIVES);
  if (word !== written && near !== null)
    return t('Comments begin with `card-and-clause-`, and not so; did you mean `{0}`?', `card-and-clause-${near}`);
  return near === null
    ? t('There is no comment `card-and-clause-{0}`; known are {1}.', word, DIRECTIVES.join(', '))
    : t('There is no comment `card-and-clause-{0}`; did you mean `{1}`?', word, `card-and-clause-${near}`);
}

function idMessage(id: string, names: Iterable<string>): string {
  const near = nearestTo(id, names);
  return near === null
    ? t('There is no check `{0}`.', id)
    : t('There is no check `{0}`; did you mean `{1}`?', id, near);
}
