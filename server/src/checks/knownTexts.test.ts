import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { review } from '../review.ts';
import { applied } from './applied.ts';

const spdx = createRequire(import.meta.url)('spdx-license-list/full') as Readonly<
  Record<string, { licenseText: string }>
>;
const textOf = (id: string) => spdx[id]?.licenseText ?? '';
const ADDED =
  'Whoever shows the bird to more than one hundred people shall paint its name on each window of the house.';
const card = (lines: string) => `---\n${lines}\n---\n\n# Kestrel\n\nKestrel is a language model.\n`;
const findings = (files: Readonly<Record<string, string>>) =>
  review({
    files: Object.entries(files).map(([path, text]) => ({ path, named: true, content: { state: 'text', text } })),
  }).documents.flatMap(({ path, findings }) =>
    findings.filter(({ check }) => check.startsWith('license/')).map((one) => ({ path, ...one })),
  );

describe('license/modified', () => {
  const found = (text: string) => findings({ LICENSE: text }).filter(({ check }) => check === 'license/modified');
  it('marks the sentences that are not in the known text and counts those that are missing', () => {
    const text = `${textOf('MIT')}\n\n${ADDED}\n`;
    const [summary, sentence] = found(text);
    assert.match(summary?.message ?? '', /MIT License with changes\. .* not in it: 1; .* missing: 0/);
    assert.equal(text.slice(sentence?.start, sentence?.end), ADDED.replace(/\.$/, ''));
  });
  it('says nothing of a text as it is, filled in, wrapped anew or quoted', () => {
    const text = textOf('BSD-3-Clause');
    for (const same of [
      text,
      text.replace(/<year> <owner>/, '2024 Jane Doe'),
      text.replaceAll(/^/gm, '> '),
      text.replaceAll(/(?<=\S)\n(?=\S)/g, ' '),
    ])
      assert.deepEqual(found(same), []);
  });
});

describe('license/tag-and-text', () => {
  it('tells the text by its words, and mends the tag', () => {
    const text = card('license: apache-2.0');
    const [one] = findings({ 'README.md': text, LICENSE: textOf('CC-BY-NC-4.0') });
    assert.deepEqual([one?.check, one?.severity], ['license/tag-and-text', 'error']);
    assert.equal(applied(text, one?.fixes[0]?.edits ?? []), card('license: cc-by-nc-4.0'));
  });
  it('takes of a file with one license for the code and one for the weights the latter', () => {
    const both = `# Code\n\nThe code is licensed as follows.\n\n${textOf('MIT')}\n\n# Model weights\n\nThe weights are licensed as follows.\n\n${textOf('CC-BY-NC-4.0')}`;
    const [one] = findings({ 'README.md': card('license: mit'), LICENSE: both });
    assert.deepEqual([one?.check, one?.message.includes('Non Commercial')], ['license/tag-and-text', true]);
    assert.deepEqual(findings({ 'README.md': card('license: cc-by-nc-4.0'), LICENSE: both }), []);
  });
  it('is content with "or later", with a license for the code beside it, and with one of several texts', () => {
    const none = (files: Readonly<Record<string, string>>) => assert.deepEqual(findings(files), []);
    none({ 'README.md': card('license: gpl-3.0'), LICENSE: textOf('GPL-3.0-or-later') });
    none({ 'README.md': card('license: cc-by-4.0'), 'LICENSE-MODEL': textOf('CC-BY-4.0'), LICENSE: textOf('MIT') });
    none({ 'README.md': card('license: mit'), LICENSE: `${textOf('MIT')}\n\n${textOf('Apache-2.0')}` });
  });
});
