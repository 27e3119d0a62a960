import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { review } from '../review.ts';
import { obligations } from './obligations/index.ts';
import { obligationWords } from './planWords.ts';
import { NO_READER } from './reader.ts';

/** What one must do, with what files show of it. */
function told(files: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const project = Object.entries(files).map(([path, text]) => ({ path, content: { state: 'text' as const, text } }));
  const [model] = review({ files: project }).models;
  assert.ok(model);
  return Object.fromEntries(model.obligations.map((one) => [obligationWords(one), one.status]));
}

const CARD = '---\npipeline_tag: text-generation\n---\n# Kite\n\nA language model.\n';
const license = (...clauses: readonly string[]) =>
  `Heron License\n\n1. You may use, modify and distribute the Model.\n\n${clauses.map((of, i) => `${i + 2}. ${of}`).join('\n\n')}\n`;

describe('what one must do', () => {
  it('is to give a copy of the license, which lies there or does not', () => {
    const LICENSE = license('You must give all recipients of the Model a copy of this License.');
    const words = 'Give a copy of the license';
    assert.equal(told({ LICENSE, 'README.md': CARD })[words], 'done');
    const linked = license('You must give all recipients of the Model a copy of this License or a link to it.');
    assert.deepEqual(told({ LICENSE: linked, 'README.md': CARD }), {
      'Give a copy of the license, or a link to it': 'done',
    });
    assert.equal(told({ 'README.md': CARD.replace('---\n#', 'license: apache-2.0\n---\n#') })[words], 'not-done');
  });

  it('is to keep a notice in the very words that the text prescribes', () => {
    const LICENSE = license(
      'You must retain the following attribution notice within a "Notice" text file: "Heron is licensed under the Heron License, Copyright Birds Inc."',
    );
    const words = 'Keep this notice: “Heron is licensed under the Heron License, Copyright Birds Inc.”';
    assert.equal(told({ LICENSE, 'README.md': CARD })[words], 'not-done');
    const NOTICE = 'Heron is licensed under the\nHeron License, Copyright  Birds Inc.\n';
    assert.equal(told({ LICENSE, 'README.md': CARD, NOTICE })[words], 'done');
    assert.equal(told({ LICENSE, 'README.md': CARD, NOTICE: 'Heron, Copyright Birds Inc.' })[words], 'not-done');
  });

  it('is to display a mark, and to name a derivative, as the card shows', () => {
    const LICENSE = license(
      'If you distribute the Model or a derivative of it, you shall prominently display "Built with Heron" on a related website.',
      'If you distribute a derivative model, you shall include "Heron" at the beginning of its name.',
    );
    const bare = told({ LICENSE, 'README.md': CARD });
    assert.equal(bare['Display “Built with Heron”'], 'not-done');
    assert.equal(bare['Have “Heron” in the name of the derivative'], 'unseen');
    const base = CARD.replace('---\n#', 'base_model: birds/heron\n---\n#');
    assert.equal(told({ LICENSE, 'README.md': base })['Have “Heron” in the name of the derivative'], 'not-done');
    const kept = base.replace('# Kite', '# Heron-Kite').replace('A language', '*Built with Heron.* A language');
    const done = told({ LICENSE, 'README.md': kept });
    assert.equal(done['Display “Built with Heron”'], 'done');
    assert.equal(done['Have “Heron” in the name of the derivative'], 'done');
  });

  it('is to display a mark with changed weights alone where the text says so', () => {
    const LICENSE = license(
      'If you distribute modified weights or fine-tuned models based on the Model, you shall display "Built with Heron" on a related website.',
    );
    const ask = (card: string) => {
      const project = Object.entries({ LICENSE, 'README.md': card });
      const files = project.map(([path, text]) => ({ path, content: { state: 'text' as const, text } }));
      const [model] = review({ files, reader: { ...NO_READER, organization: 'company' } }).models;
      const [duty] = model?.obligations.filter(({ id }) => id === 'branding-display') ?? [];
      const asks = model?.plans?.filter(({ conditions }) => conditions.some(({ rule }) => rule === 'display')) ?? [];
      return [duty?.when, duty?.status, ...asks.map(({ plan }) => plan)];
    };
    assert.deepEqual(ask(CARD), ['derivatives', 'unseen', 'redistribute-derivative']);
    const base = CARD.replace('---\n#', 'base_model: birds/heron\n---\n#');
    assert.deepEqual(ask(base).slice(0, 2), ['derivatives', 'not-done']);
  });

  it('is to keep to one use policy, which a text names in full and in short', () => {
    const LICENSE = license(
      'Your use of the Model must comply with the Acceptable Use Policy.',
      'You must adhere to the Heron Acceptable Use Policy, which is incorporated by reference.',
    );
    const policies = Object.keys(told({ LICENSE, 'README.md': CARD })).filter((words) => /policy/i.test(words));
    assert.deepEqual(policies, ['Pass on or link the use policy, which binds all use: Heron Acceptable Use Policy']);
  });

  it('cannot be seen where the mark to be displayed is the name of the model, which its card has anyway', () => {
    const LICENSE = license(
      'If you distribute the Model, you shall prominently display "Kite" on the user interface of your product.',
    );
    assert.equal(told({ LICENSE, 'README.md': CARD })['Display “Kite”'], 'unseen');
  });

  it('cannot be seen where products above a size must show it', () => {
    const LICENSE = license(
      'If you use the Model in a product with more than 5 million monthly active users, you shall prominently display "Built with Heron" on its user interface.',
    );
    const said = told({ LICENSE, 'README.md': `${CARD}\nBuilt with Heron.\n` });
    const [words = ''] = Object.keys(said).filter((one) => one.includes('Built with Heron'));
    assert.equal(said[words], words.startsWith('Above') ? 'unseen' : 'done', words);
    assert.match(words, /^Above 5,000,000 monthly active users: Display/);
  });

  it('is not to pay where a right to collect is kept, and of feedback only what is given', () => {
    const LICENSE = license(
      'In all other cases the Licensor expressly reserves any right to collect royalties from You.',
      'If you give feedback, you grant the Licensor a perpetual license to use it.',
    );
    assert.deepEqual(Object.keys(told({ LICENSE, 'README.md': CARD })), [
      'Let the licensor use the feedback that you give, if you give any',
    ]);
  });

  it('is to say what was changed, where it is seen that something was', () => {
    const LICENSE = license(
      'You must cause any modified files to carry prominent notices stating that you changed them.',
    );
    const base = CARD.replace('---\n#', 'base_model: birds/heron\n---\n#');
    assert.equal(told({ LICENSE, 'README.md': CARD })['Say that it was changed'], 'unseen');
    assert.equal(told({ LICENSE, 'README.md': base })['Say that it was changed'], 'not-done');
    const said = base.replace('A language model.', 'A fine-tuned version of Heron.');
    assert.equal(told({ LICENSE, 'README.md': said })['Say that it was changed'], 'done');
  });

  it('is nothing where the terms ask for nothing', () => {
    assert.deepEqual(told({ LICENSE: license('The Model is provided as is.'), 'README.md': CARD }), {});
  });
});

describe('docs/judgment.md', () => {
  it('names every obligation, and how it is looked for', () => {
    const page = readFileSync('docs/judgment.md', 'utf8');
    assert.deepEqual(
      obligations.filter(({ id, seen }) => !page.includes(`\`${id}\``) || !page.includes(seen)).map(({ id }) => id),
      [],
    );
  });
});
