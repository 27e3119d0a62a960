import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { frontMatterOf } from '../cards/frontMatter.ts';
import { review } from '../review.ts';
import { SourceText } from '../text/sourceText.ts';

const CORPUS = join(import.meta.dirname, '../../../../shared/corpus');
/** Of each card so many units at most, and so many cards of each folder; PREFIX_CARDS=1000 tries them all. */
const LONGEST = 900;
const CARDS = Number(process.env.PREFIX_CARDS ?? 5);

const CARD = [
  '---',
  'language:',
  '- en',
  '- "no"',
  'license: other',
  'license_name: kestrel-1.0',
  'license_link: https://example.org/kestrel-license',
  'tags: [bird, "small one", arxiv:2401.00001]',
  '',
  '# Where it comes from',
  'base_model: hochwald/heron-2b',
  'widget:',
  '- text: "Hello: 🐦"',
  'model-index:',
  '- name: kestrel',
  '  results:',
  '  - task:',
  '      type: text-generation',
  '    dataset: {type: hochwald/birds, name: Birds}',
  '    metrics:',
  '    - type: accuracy',
  '      value: 0.9',
  'extra_gated_prompt: >-',
  '  You agree to the terms.',
  'extra_gated_fields:',
  '  Affiliation: text',
  '  Use:',
  '    type: select',
  '    options: [Research, Work]',
  'co2_eq_emissions:',
  '  emissions: 24_700',
  '---',
  '',
  '# Kestrel',
  '',
  'Kestrel is a language model.',
  '',
].join('\n');

/** Errors and warnings in the metadata of a card, as check and place. */
function mistakes(name: string, text: string): readonly string[] {
  const { documents } = review({ files: [{ path: name, named: true, content: { state: 'text', text } }] });
  return documents
    .flatMap(({ findings }) => findings)
    .filter(({ severity }) => severity === 'error' || severity === 'warning')
    .filter(({ start }) => start < (frontMatterOf(new SourceText(text))?.end ?? 0))
    .map(({ check, start }) => `${check} at ${start}`);
}

/** What is told of a prefix of a card and not of the whole. */
function flagged(name: string, text: string): readonly string[] {
  const end = Math.min(frontMatterOf(new SourceText(text))?.end ?? 0, LONGEST);
  const whole = mistakes(name, text);
  const step = end > 400 ? 5 : 1;
  return Array.from({ length: Math.ceil(end / step) }, (_, i) => i * step).flatMap((at) =>
    mistakes(name, text.slice(0, at))
      .filter((one) => !whole.includes(one))
      .map((one) => `${one} when ${at} are typed`),
  );
}

describe('metadata that is being typed', () => {
  it('has no mistakes at any prefix of a card without mistakes', () => {
    assert.deepEqual(mistakes('MODEL_CARD.md', CARD), []);
    for (let at = 0; at < CARD.length; at++) assert.deepEqual(mistakes('MODEL_CARD.md', CARD.slice(0, at)), []);
  });

  it('has none with CRLF', () => {
    const text = CARD.replaceAll('\n', '\r\n');
    for (let at = 0; at < text.length; at += 3) assert.deepEqual(mistakes('MODEL_CARD.md', text.slice(0, at)), []);
  });

  it('has none before a closing fence where only the beginning of a key stands there', () => {
    for (const key of ['lan', 'pipeline', 'extra_gated_f']) {
      assert.deepEqual(mistakes('MODEL_CARD.md', `---\nlicense: mit\n${key}\n---\n\n# Kestrel\n`), []);
    }
    const nested = '---\nlicense: mit\nmodel-index:\n- name: kestrel\n  resu\n---\n\n# Kestrel\n';
    assert.deepEqual(
      mistakes('MODEL_CARD.md', nested).filter((one) => one.startsWith('card/')),
      [],
    );
  });

  for (const [folder, name] of [
    ['cards', 'MODEL_CARD.md'],
    ['dataset-cards', 'DATA_CARD.md'],
  ] as const) {
    it(`is flagged at no prefix of real ${folder} where the whole is not`, function () {
      const path = join(CORPUS, folder);
      if (!existsSync(path)) {
        console.log('      skipped: ../shared is not there');
        this.skip();
      }
      const all = readdirSync(path).filter((file) => file.endsWith('.md'));
      const some = all.filter((_, i) => i % Math.max(1, Math.floor(all.length / CARDS)) === 0);
      for (const file of some) assert.deepEqual(flagged(name, readFileSync(join(path, file), 'utf8')), [], file);
    }).timeout(600_000);
  }
});
