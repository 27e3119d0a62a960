import type { Check } from '../check.ts';
import { finding } from '../finding.ts';

export const check: Check = {
  id: 'config/file',
  severities: ['error', 'warning'],
  docs: {
    title: 'A mistake in the configuration',
    what: 'Something in `.cardclause.yml` is not what it should be: not YAML, a key or a check that there is not, a pattern that cannot be read, a kind of clause whose own examples it does not read as they say. What is right beside it still applies. [The configuration](../configuration.md) says what may be written.',
    why: 'A configuration that is not applied as it was meant hides findings, or shows those that were acknowledged.',
    fix: 'Mend the configuration at the place of the finding.',
  },
  examples: [
    { files: { '.cardclause.yml': 'severity:\n  clause/*: hint\n' } },
    { files: { '.cardclause.yml': 'severities:\n  claim/open-sauce: off\n' } },
  ],
  run: ({ asConfig }) =>
    (asConfig?.config.problems ?? []).map((problem) => finding('config/file', problem.level, problem, problem.message)),
};
