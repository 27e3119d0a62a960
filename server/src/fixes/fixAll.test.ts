import assert from 'node:assert/strict';
import type { Project } from '../projects/project.ts';
import { review } from '../review.ts';
import { changed } from './changed.ts';
import { fixAll } from './fixAll.ts';

const project = (files: Readonly<Record<string, string>>): Project => ({
  files: Object.entries(files).map(([path, text]) => ({ path, content: { state: 'text', text } })),
});
const CARD = '---\nlicense: Apache-2.0\npipeline_tag: text-generation\n---\n\n# Kestrel\n\nA language model.\n';

describe('fixing all', () => {
  it('applies what is safe and says what it did', () => {
    const { files, fixes, review: after } = fixAll(project({ 'README.md': CARD }));
    assert.deepEqual(files, [{ path: 'README.md', before: CARD, after: CARD.replace('Apache-2.0', 'apache-2.0') }]);
    assert.deepEqual(
      fixes.map(({ path, finding }) => [path, finding.check]),
      [['README.md', 'license/hub-id']],
    );
    assert.deepEqual(
      after.documents.flatMap(({ findings }) => findings).filter(({ check }) => check === 'license/hub-id'),
      [],
    );
  });

  it('gives the review that the fixed files have', () => {
    const { project: fixed, review: after } = fixAll(project({ 'README.md': CARD }));
    assert.deepEqual(review(fixed), after);
  });

  it('changes nothing when it is done again', () => {
    const { project: fixed } = fixAll(project({ 'README.md': CARD }));
    assert.deepEqual(fixAll(fixed).files, []);
  });

  it('keeps the ends of lines, and what it does not change, as they are', () => {
    const crlf = CARD.replaceAll('\n', '\r\n');
    const [file] = fixAll(project({ 'README.md': `\uFEFF${crlf}` })).files;
    assert.equal(file?.after, `\uFEFF${crlf.replace('Apache-2.0', 'apache-2.0')}`);
  });

  it('does nothing where there is nothing to do', () => {
    assert.deepEqual(fixAll(project({ LICENSE: 'You may not use the Model for weapons.\n' })).files, []);
    assert.deepEqual(fixAll({ files: [] }).files, []);
  });
});

describe('a change', () => {
  it('makes files, but not over others', () => {
    const creates = [
      { path: 'NOTICE', text: 'ours' },
      { path: 'README.md', text: 'ours' },
    ];
    const after = changed(project({ 'README.md': 'theirs' }), { edits: [], creates });
    assert.deepEqual(
      after.files.map(({ path, content }) => [path, content.state === 'text' ? content.text : '']),
      [
        ['NOTICE', 'ours'],
        ['README.md', 'theirs'],
      ],
    );
  });

  it('never touches a file whose bytes are not those of its text', () => {
    const files: Project['files'] = [
      { path: 'README.md', content: { state: 'text', text: 'na\uFFFDve', misencoded: true } },
      { path: 'weights.bin', content: { state: 'listed' } },
    ];
    const edits = files.map(({ path }) => ({ path, start: 0, end: 1, newText: 'N' }));
    assert.deepEqual(changed({ files }, { edits }).files, files);
  });
});
