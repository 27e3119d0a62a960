import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import { clausesOf, licenseById, licenseNamed } from './catalog.ts';
import { packed, texts } from './data/fingerprints.ts';
import { hubIds } from './hub.ts';
import { knownIn } from './known.ts';

const spdx = createRequire(import.meta.url)('spdx-license-list/full') as Readonly<
  Record<string, { licenseText: string }>
>;
const idsIn = (text: string, whole = true) => knownIn(text, { whole }).found.map(({ license }) => license.id);
const textOf = (id: string) => spdx[id]?.licenseText ?? '';

describe('the known licenses', () => {
  it('are told by numbers of at most 300 KB, as they are shipped', () =>
    assert.ok(gzipSync(packed + texts).length <= 300_000));

  it('are told apart from those most like them', () => {
    for (const id of [
      'MIT',
      'MIT-0',
      'BSD-2-Clause',
      'BSD-3-Clause',
      'ISC',
      'Apache-2.0',
      'CC-BY-4.0',
      'CC-BY-NC-4.0',
      'MPL-2.0',
    ])
      assert.deepEqual(idsIn(textOf(id)), [id]);
    assert.deepEqual(idsIn(textOf('GPL-3.0-or-later')), ['GPL-3.0-only']);
  });

  it('are told without what is left out as often as not', () => {
    assert.deepEqual(idsIn(textOf('Apache-2.0').split('END OF TERMS')[0] ?? ''), ['Apache-2.0']);
  });

  it('are not what has a clause more', () => {
    const text = `${textOf('MIT')}\nIf the Software is used by more than one hundred people, you shall name the bird that is painted on its box in each window.`;
    const { found, closest } = knownIn(text, { whole: true });
    assert.deepEqual([found.length, closest?.license.id], [0, 'MIT']);
  });

  it('are themselves beside a translation', () => {
    const text = `${textOf('MIT')}\n特此免费授予任何获得本软件副本的人不受限制地处理本软件的权利，包括使用、复制、修改、合并、发布和分发的权利。\n本软件按原样提供，不提供任何明示或暗示的保证。\n`;
    const { found, closest } = knownIn(text, { whole: true });
    assert.deepEqual([found.map(({ license }) => license.id), closest], [['MIT'], null]);
  });

  it('are exact under another title that names them, and not under one that names no license', () => {
    const mit = textOf('MIT').replace(/^MIT License\s*/, '');
    const exact = (title: string) => knownIn(`${title}\n\n${mit}`, { whole: true }).found.map(({ exact }) => exact);
    for (const title of ['MIT License', 'The MIT License (MIT)', '# License', ''])
      assert.deepEqual(exact(title), [true]);
    for (const title of ['MUT License', 'Kestrel License', 'Modified MIT License'])
      assert.deepEqual(exact(title), [false]);
  });

  it('are exact whoever holds the copyright, and since when', () => {
    const exact = (text: string) => knownIn(text, { whole: true }).found.map(({ exact }) => exact);
    const mit = textOf('MIT').replace(/^MIT License\s*/, '');
    for (const holder of [
      'Copyright (c) 2024 Jane Doe',
      'Copyright 2019-2024 The Kestrel Authors <kestrel@example.org>',
      'Copyright (c) Kestrel Labs, Inc. and its affiliates. All rights reserved.',
      'Copyright by Kestrel Labs\nPortions Copyright 2021 Jane Doe',
    ]) {
      assert.deepEqual(exact(mit.replace(/^Copyright.*$/m, holder)), [true], holder);
      assert.deepEqual(exact(`${holder}\n\n${textOf('BSD-3-Clause')}`), [true], holder);
    }
  });

  it('are not exact where a word is other in what they say of copyright', () => {
    const changed = (id: string, from: string, to: string) => {
      assert.ok(textOf(id).includes(from));
      return knownIn(textOf(id).replace(from, to), { whole: true }).found.map(({ exact }) => exact);
    };
    assert.deepEqual(changed('MIT', 'shall be included', 'shall not be included'), [false]);
    assert.deepEqual(changed('BSD-2-Clause', 'must retain', 'need not retain'), [false]);
    assert.deepEqual(changed('NCSA', 'the names of', 'the birds of'), [false]);
  });

  it('stand several in one file, each in its place', () => {
    const text = `The code:\n\n${textOf('MIT')}\n\nThe weights:\n\n${textOf('CC-BY-4.0')}`;
    assert.deepEqual(idsIn(text), ['MIT', 'CC-BY-4.0']);
  });
});

describe('a license by name', () => {
  it('is found by its ids, in any case, by its aliases and by its name', () => {
    const ids = (...names: readonly string[]) => names.map((name) => licenseNamed(name)?.id);
    assert.deepEqual(ids('apache-2.0', 'APACHE-2.0', 'Apache License 2.0'), ['Apache-2.0', 'Apache-2.0', 'Apache-2.0']);
    assert.deepEqual(ids('llama3.1', 'Llama-3.1', 'Llama 3.1 Community License Agreement'), [
      'llama3.1',
      'llama3.1',
      'llama3.1',
    ]);
    assert.deepEqual(ids('openrail++', 'mrl', 'gpl-3.0'), ['openrail++', 'mrl-0.1', 'GPL-3.0-only']);
  });
  it('is none for a family, for other and for what nobody knows', () => {
    for (const name of ['cc', 'gpl', 'openrail', 'other', 'unknown', 'kestrel-1.0'])
      assert.equal(licenseNamed(name), undefined);
  });
  it('is there for every id of the Hub that names one', () => {
    const without = [...hubIds.values()].filter(({ id, family }) => !family && licenseNamed(id) === undefined);
    assert.deepEqual(
      without.map(({ id }) => id),
      ['unknown', 'other'],
    );
  });
  it('has the marks of the OSI and of SPDX', () => {
    assert.deepEqual([licenseById('Apache-2.0')?.osiApproved, licenseById('CC-BY-4.0')?.osiApproved], [true, false]);
    assert.equal(licenseById('GPL-3.0')?.deprecated, true);
    assert.equal(licenseById('OpenMDW-1.0')?.osiApproved, false);
  });
});

describe('what is known of a license without its text', () => {
  const kinds = (id: string) => new Set(clausesOf(id)?.map(({ kind }) => kind));
  it('is its clauses with their sections', () => {
    const threshold = clausesOf('llama3.1')?.find(({ kind }) => kind === 'commercial-threshold');
    assert.deepEqual([threshold?.section, threshold?.values.amount], ['2', 700_000_000]);
  });
  it('corrects what many believe: Llama 3.1 dropped the ban on improving other models', () => {
    assert.ok(kinds('llama2').has('no-improving-other-models'));
    assert.ok(kinds('llama3').has('no-improving-other-models'));
    for (const id of ['llama3.1', 'llama3.2', 'llama3.3', 'llama4'])
      assert.ok(!kinds(id).has('no-improving-other-models'), id);
  });
  it('places the exclusion of the EU in the policy of Llama 3.2, not in the license', () => {
    assert.ok(kinds('llama3.2-use-policy').has('geographic-limit'));
    for (const id of ['llama3.1', 'llama3.3', 'llama3.1-use-policy']) assert.ok(!kinds(id).has('geographic-limit'), id);
  });
  it('knows that DeepSeek has two licenses, and Mistral and Falcon several', () => {
    assert.ok(kinds('deepseek-model-1.0').has('use-restriction'));
    assert.ok(!kinds('MIT').has('use-restriction'));
    assert.ok(
      ['mnpl-0.1', 'mrl-0.1', 'falcon-180b-tii-1.0', 'falcon-2-11b-tii-1.0', 'falcon-3-tii'].every((id) =>
        licenseById(id),
      ),
    );
  });
});
