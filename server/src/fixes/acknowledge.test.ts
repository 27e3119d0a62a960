import assert from 'node:assert/strict';
import type { Project } from '../projects/project.ts';
import { review } from '../review.ts';
import { acknowledge } from './acknowledge.ts';
import { changed } from './changed.ts';

const BAN = 'clause/no-improving-other-models';
const LICENSE =
  'Heron License\n\n1. You may use the Model.\n\n2. You may not use the Model or\n   any output of the “Model” to train: any other # model.\n';

const project = (files: Readonly<Record<string, string>>): Project => ({
  files: Object.entries(files).map(([path, text]) => ({ path, content: { state: 'text', text } })),
});

/** The configuration after the ban of LICENSE has been acknowledged, and whether the finding is so. */
function after(files: Readonly<Record<string, string>>, config: string, path = 'LICENSE') {
  const before = project(files);
  const document = review(before).documents.find((one) => one.path === path);
  const finding = document?.findings.find(({ check }) => check === BAN);
  assert.ok(document !== undefined && finding !== undefined);
  const change = acknowledge(before, document, finding, 'Legal\nhas agreed: #12');
  if ('problem' in change) return { problem: change.problem };
  const fixed = changed(before, change);
  const found = review(fixed).documents.find((one) => one.path === path);
  const written = fixed.files.find((one) => one.path === config);
  return {
    text: written?.content.state === 'text' ? written.content.text : '',
    acknowledged: found?.findings.find(({ check }) => check === BAN)?.acknowledged,
    reason: found?.findings.find(({ check }) => check === BAN)?.reason,
    problems: review(fixed).documents.flatMap(({ findings }) =>
      findings.filter(({ check }) => check.startsWith('config/')).map(({ message }) => message),
    ),
  };
}

const ENTRY = [
  `check: ${BAN}`,
  'path: /LICENSE',
  `words: 'You may not use the Model or any output of the "Model" to train: any other # model.'`,
  'reason: "Legal has agreed: #12"',
];
const item = (indent: string) => `${indent}- ${ENTRY.join(`\n${indent}  `)}\n`;

describe('acknowledging', () => {
  const cases: readonly (readonly [name: string, before: string, after: string])[] = [
    ['an empty one', '', `acknowledgements:\n${item('  ')}`],
    ['one with a comment alone', '# Ours\n', `# Ours\nacknowledgements:\n${item('  ')}`],
    ['one without the key', 'profile: hub # as agreed', `profile: hub # as agreed\nacknowledgements:\n${item('  ')}`],
    [
      'one with an empty key',
      'acknowledgements: # none\nprofile: hub\n',
      `acknowledgements: # none\n${item('  ')}profile: hub\n`,
    ],
    [
      'one with an empty list',
      'acknowledgements: []\nprofile: hub\n',
      `acknowledgements: \n${item('  ')}profile: hub\n`,
    ],
    [
      'one with a list, behind its last item',
      'acknowledgements:\n- check: flow-down\n  words: a b\n  reason: so\n\n# Next\nprofile: hub\n',
      `acknowledgements:\n- check: flow-down\n  words: a b\n  reason: so\n${item('')}\n# Next\nprofile: hub\n`,
    ],
    [
      'one whose last item is a block of text',
      'acknowledgements:\n    - check: flow-down\n      words: |\n        a b\n        c\n      reason: >\n        so\n',
      `acknowledgements:\n    - check: flow-down\n      words: |\n        a b\n        c\n      reason: >\n        so\n${item('    ')}`,
    ],
  ];
  for (const [name, before, expected] of cases) {
    it(`goes into the configuration: ${name}`, () => {
      const { text, acknowledged, reason, problems } = after({ '.cardclause.yml': before, LICENSE }, '.cardclause.yml');
      assert.equal(text, expected);
      assert.equal(acknowledged, true);
      assert.equal(reason, 'Legal has agreed: #12');
      // The entries that were there hold for nothing here, which is said.
      if (!before.includes('flow-down')) assert.deepEqual(problems, []);
    });
  }

  it('keeps the ends of lines', () => {
    const { text } = after({ '.cardclause.yml': 'profile: hub\r\n', LICENSE }, '.cardclause.yml');
    assert.equal(text, `profile: hub\r\nacknowledgements:\r\n${item('  ').replaceAll('\n', '\r\n')}`);
  });

  it('makes a configuration where there is none', () => {
    assert.equal(after({ LICENSE }, '.cardclause.yml').text, `acknowledgements:\n${item('  ')}`);
  });

  it('goes into the configuration that governs the file, with the path from there', () => {
    const files = { '.cardclause.yml': '', 'models/.cardclause.yml': '', 'models/heron/LICENSE': LICENSE };
    const { text, acknowledged } = after(files, 'models/.cardclause.yml', 'models/heron/LICENSE');
    assert.match(text ?? '', /path: \/heron\/LICENSE\n/);
    assert.equal(acknowledged, true);
  });

  it('leaves a configuration alone that it cannot read or add to', () => {
    for (const config of ['profile: [', '{profile: hub}', 'acknowledgements: [{check: a}]', '- a']) {
      assert.ok('problem' in after({ '.cardclause.yml': config, LICENSE }, '.cardclause.yml'), config);
    }
  });
});
