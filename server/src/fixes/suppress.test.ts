import assert from 'node:assert/strict';
import type { Project } from '../projects/project.ts';
import { review } from '../review.ts';
import { SourceText } from '../text/sourceText.ts';
import { changed } from './changed.ts';
import { suppress } from './suppress.ts';

const LICENSE =
  'Heron License\n\n1. You may use the Model.\n\n2. You may not use the Model to train any other model.\n';

/** The card after its finding of `check` has been suppressed; what is wrong where it could not be. */
function after(card: string, check: string): string {
  const project: Project = {
    files: Object.entries({ LICENSE, 'README.md': card }).map(([path, text]) => ({
      path,
      // As of a document that an editor has open.
      content: { state: 'text', text, source: new SourceText(text) },
    })),
  };
  const document = review(project).documents.find(({ path }) => path === 'README.md');
  const finding = document?.findings.find((one) => one.check === check);
  assert.ok(document !== undefined && finding !== undefined, check);
  const change = suppress(project, document, finding, 'the weights\nare --> ours');
  if ('problem' in change) return change.problem;
  const fixed = changed(project, change);
  const left = review(fixed).documents.flatMap(({ findings }) => findings.map((one) => one.check));
  assert.ok(!left.includes(check));
  assert.ok(!left.some((id) => id.startsWith('suppression/')));
  const content = fixed.files.find(({ path }) => path === 'README.md')?.content;
  return content?.state === 'text' ? content.text : '';
}

const META = '---\npipeline_tag: text-generation\n---\n\n';

describe('suppressing', () => {
  it('puts a comment at the end of the line, before the blanks that break it', () => {
    assert.equal(
      after(`${META}# Heron\n\nHeron is an open-source language model.  \nIt is small.\n`, 'claim/open-source'),
      `${META}# Heron\n\nHeron is an open-source language model. <!-- card-and-clause-disable-line claim/open-source -- the weights are → ours -->  \nIt is small.\n`,
    );
  });

  it('puts it behind `#` in the metadata', () => {
    assert.equal(
      after('---\r\nlicense: Apache-2.0\r\npipeline_tag: text-generation\r\n---\r\n\r\n# Heron\r\n', 'license/hub-id'),
      '---\r\nlicense: Apache-2.0 # card-and-clause-disable-line license/hub-id -- the weights are → ours\r\npipeline_tag: text-generation\r\n---\r\n\r\n# Heron\r\n',
    );
  });

  it('takes a line of its own before the finding where its own line has no place for one', () => {
    const card = `${META}# Heron\n\nHeron is an open-source language model. \`One\nline\` more.\n`;
    assert.equal(
      after(card, 'claim/open-source'),
      `${META}# Heron\n\n<!-- card-and-clause-disable-next-line claim/open-source -- the weights are → ours -->\nHeron is an open-source language model. \`One\nline\` more.\n`,
    );
  });

  it('finds a place in a folded value', () => {
    const text = '---\npipeline_tag: text-generation\nlicense:\n  >-\n  Apache-2.0\n---\n\n# Heron\n';
    const comment = '# card-and-clause-disable-line license/hub-id -- the weights are → ours';
    assert.equal(after(text, 'license/hub-id'), text.replace('>-', `>- ${comment}`));
  });
});
