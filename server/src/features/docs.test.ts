import assert from 'node:assert/strict';
import { docsPage, repositoryUrl } from './docs.ts';

describe('the page of a check', () => {
  it('is in the repository where one is named', () => {
    assert.equal(
      docsPage('clause/flow-down', 'file:///shipped', 'https://example.org/a/b'),
      'https://example.org/a/b/blob/main/docs/clauses/flow-down.md',
    );
  });

  it('is in the shipped documentation otherwise', () => {
    assert.equal(
      docsPage('claim/open-source', 'file:///x/docs/', undefined),
      'file:///x/docs/checks/claim-open-source.md',
    );
    assert.equal(docsPage('claim/open-source', undefined, undefined), undefined);
  });

  it('finds the repository in every way that a manifest may write it', () => {
    const url = 'https://example.org/a/b';
    assert.equal(repositoryUrl({ repository: { type: 'git', url: `git+${url}.git` } }), url);
    assert.equal(repositoryUrl({ repository: url }), url);
    assert.equal(repositoryUrl({ repository: 'github:a/b' }), undefined);
    assert.equal(repositoryUrl({}), undefined);
  });
});
