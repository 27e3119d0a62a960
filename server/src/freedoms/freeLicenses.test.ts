import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { FREEDOMS } from '../clauses/clause.ts';
import { review } from '../review.ts';

const licenses = createRequire(import.meta.url)('spdx-license-list/full') as Readonly<
  Record<string, { readonly licenseText: string }>
>;
const CARD = '---\npipeline_tag: text-generation\n---\n\n# Heron\n\nHeron is a language model.\n';
const statuses = (license: string) => {
  const files = Object.entries({ LICENSE: license, 'README.md': CARD }).map(([path, text]) => ({
    path,
    content: { state: 'text' as const, text },
  }));
  const [model] = review({ files }).models;
  return FREEDOMS.map((freedom) => model?.freedoms[freedom].status);
};

describe('the freedoms under a license that is known to be free', () => {
  for (const id of ['GPL-2.0-only', 'AGPL-3.0-only', 'MPL-2.0', 'CC-BY-SA-4.0', 'CC0-1.0', 'Apache-2.0', 'EUPL-1.2']) {
    it(`are granted, with conditions at most: ${id}`, () => {
      for (const status of statuses(licenses[id]?.licenseText ?? ''))
        assert.ok(status === 'allowed' || status === 'conditional', status);
    });
  }

  it('are limited where the text is another than it seems', () => {
    const text = `${licenses.MIT?.licenseText}\nYou may not use the Software to train any machine learning model.\n`;
    assert.ok(statuses(text).includes('restricted'));
  });
});
