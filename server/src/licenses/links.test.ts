import assert from 'node:assert/strict';
import { licenseLinked } from './links.ts';

describe('a license by address', () => {
  const ids = (...addresses: readonly string[]) => addresses.map((address) => licenseLinked(address)?.id);
  it('is found by its own page, whatever the letters, the slash and the fragment', () => {
    assert.deepEqual(ids('https://ai.google.dev/gemma/terms', 'http://AI.google.dev/gemma/terms/#3.1'), [
      'gemma',
      'gemma',
    ]);
  });
  it('is found by the pages that lists have of each', () => {
    assert.deepEqual(
      ids(
        'https://spdx.org/licenses/MIT.html',
        'https://opensource.org/licenses/BSD-3-Clause',
        'https://opensource.org/license/mit',
        'https://choosealicense.com/licenses/mpl-2.0/',
        'https://creativecommons.org/licenses/by-nc-sa/4.0/deed.en',
        'https://creativecommons.org/publicdomain/zero/1.0/',
        'http://www.apache.org/licenses/LICENSE-2.0',
        'https://www.gnu.org/licenses/gpl-3.0.en.html',
        'https://opendatacommons.org/licenses/by/1-0/',
      ),
      [
        'MIT',
        'BSD-3-Clause',
        'MIT',
        'MPL-2.0',
        'CC-BY-NC-SA-4.0',
        'CC0-1.0',
        'Apache-2.0',
        'GPL-3.0-only',
        'ODC-By-1.0',
      ],
    );
  });
  it('is found by the file that its text was read from', () => {
    assert.deepEqual(
      ids(
        'https://github.com/meta-llama/llama-models/blob/main/models/llama3_1/LICENSE',
        'https://raw.githubusercontent.com/deepseek-ai/DeepSeek-V3/main/LICENSE-MODEL',
      ),
      ['llama3.1', 'deepseek-model-1.0'],
    );
  });
  it('is none for other addresses', () => {
    assert.deepEqual(
      ids(
        'https://example.org/LICENSE',
        'https://spdx.org/licenses/',
        'https://github.com/birds/kestrel/blob/main/LICENSE',
      ),
      [undefined, undefined, undefined],
    );
  });
});
