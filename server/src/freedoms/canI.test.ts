import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { review } from '../review.ts';
import { ANSWER_RULES, canI } from './canI.ts';
import type { Answer, Plan, PlanAnswer } from './plan.ts';
import { planRules } from './planRules/all.ts';
import { plans } from './plans/index.ts';
import { conditionWords } from './planWords.ts';
import { NO_READER, type Reader } from './reader.ts';

function answers(
  files: Readonly<Record<string, string>>,
  reader: Partial<Reader> = {},
): ReadonlyMap<string, PlanAnswer> {
  const project = Object.entries(files).map(([path, text]) => {
    return { path, content: { state: 'text' as const, text }, named: path === 'LICENSE' };
  });
  const [model] = review({ files: project }).models;
  assert.ok(model, 'there is a model');
  return new Map(canI(model.asks, { ...NO_READER, ...reader }).map((answer) => [answer.plan, answer]));
}
const answer = (license: string, plan: string, reader: Partial<Reader> = {}) => {
  const one = answers({ LICENSE: license }, reader).get(plan);
  assert.ok(one);
  return one;
};
const said = (license: string, plan: string, reader: Partial<Reader> = {}): Answer =>
  answer(license, plan, reader).answer;

const FREE = 'Heron License\n\nYou may use, modify and distribute the Model.\n';
const CAP = `${FREE}\nIf you have more than 700 million monthly active users, you must request a license from us.\n`;

describe('the examples of the plans', () => {
  for (const plan of plans as readonly Plan[]) {
    it(plan.id, () => {
      for (const example of plan.examples)
        assert.equal(said(`Heron License\n\n${example.license}\n`, plan.id), example.answer, example.license);
    });
  }
});

describe('can I', () => {
  it('answers every plan, in their order, or those of the reader', () => {
    assert.deepEqual([...answers({ LICENSE: FREE }).keys()].slice(0, 3), ['run', 'fine-tune', 'distill']);
    assert.deepEqual([...answers({ LICENSE: FREE }, { plans: ['sell', 'run'] }).keys()], ['run', 'sell']);
  });

  it('turns on a size for who is below it, and says no to who is above', () => {
    const small = answer(CAP, 'run', { monthlyUsers: 5000 });
    assert.equal(small.answer, 'yes-if');
    assert.deepEqual(
      small.conditions.map(({ rule, met, values }) => [rule, met, values.amount, values.readerUsers]),
      [['size', true, 700_000_000, 5000]],
    );
    assert.equal(said(CAP, 'run', { monthlyUsers: 800_000_000 }), 'no');
    assert.equal(answer(CAP, 'run').conditions[0]?.met, null);
  });

  it('says once that a service is production, whatever kinds of clauses a sentence has', () => {
    const license = `${FREE}\nYou may use the Model only for non-commercial, non-production research purposes.\n`;
    const bars = answer(license, 'host').conditions.filter((one) => one.bars && one.rule === 'non-production');
    assert.deepEqual(bars.map(conditionWords), ['it is not for production, and a service for others is']);
  });

  it('compares money only in one currency, and a month with a year as far as it goes', () => {
    const license = (period: string) =>
      `${FREE}\nIf your revenue exceeds USD 1,000,000 per ${period}, you must obtain a license from us.\n`;
    const of = (period: string, annualRevenue: number, currency: string) =>
      answer(license(period), 'run', { annualRevenue, currency });
    assert.equal(of('year', 2_000_000, 'USD').answer, 'no');
    assert.equal(of('year', 2_000_000, 'EUR').conditions[0]?.met, null);
    assert.equal(of('year', 0, 'EUR').conditions[0]?.met, true);
    assert.equal(of('month', 2_000_000, 'USD').conditions[0]?.met, null);
    assert.equal(of('month', 900_000, 'USD').conditions[0]?.met, true);
    assert.equal(of('month', 13_000_000, 'USD').answer, 'no');
  });

  it('counts any of several sizes, and a duty only above them', () => {
    const license = `${FREE}\nIf the Model is used in a product that has more than 100 million monthly active users, or more than 20 million US dollars in monthly revenue, you must prominently display "Heron" on its user interface.\n`;
    const of = (reader: Partial<Reader>) =>
      answer(license, 'host', reader).conditions.map(({ rule, met }) => [rule, met]);
    assert.deepEqual(of({ monthlyUsers: 5, annualRevenue: 0 }), [['display', true]]);
    assert.deepEqual(of({ monthlyUsers: 5, annualRevenue: 900_000_000, currency: 'USD' }), [['display', null]]);
    assert.deepEqual(of({ monthlyUsers: 5 }), [['display', null]]);
    assert.equal(answer(license, 'run', { monthlyUsers: 800_000_000 }).conditions[0]?.met, null);
    assert.equal(said(license, 'fine-tune', { monthlyUsers: 800_000_000 }), 'yes');
  });

  it('reads a second license for commerce beside one that is not', () => {
    const license = `Heron License

1. We grant you a license to use, modify and distribute the Model for non-commercial purposes only.

2. We grant you a license to use, modify and distribute the Model for commercial purposes.
`;
    assert.equal(said(license, 'run', { commercial: true }), 'yes');
    assert.equal(
      said(license.replace('the Model for commercial', 'the Outputs for commercial'), 'run', { commercial: true }),
      'no',
    );
  });

  it('lets those who register use commercially what is else for research', () => {
    const license = (more: string) =>
      `Heron License\n\nYou may use, modify and distribute the Model for academic research only. ${more}\n`;
    const company = { commercial: true };
    assert.equal(said(license(''), 'run', company), 'no');
    const registered = answer(
      license('Users who wish to use the Model for commercial purposes must register with us.'),
      'run',
      company,
    );
    assert.equal(registered.answer, 'yes-if');
    assert.deepEqual(
      registered.conditions.map(({ rule }) => rule),
      ['permission-for-commerce'],
    );
    assert.equal(said(license('For commercial use, you must request a license from us.'), 'run', company), 'no');
  });

  it('is one condition where a text is not for commerce, but for those with a permission', () => {
    const license =
      'Heron License\n\n1. You may use and modify the Model for non-commercial purposes only.\n\n2. Any commercial use requires a separate license from us.\n';
    assert.deepEqual(answer(license, 'run').conditions.map(conditionWords), [
      'there is no money in it, or you have permission for commercial use',
    ]);
    assert.equal(said(license, 'run', { commercial: true }), 'no');
    assert.deepEqual(
      answer(license, 'run', { commercial: false }).conditions.map(({ met }) => met),
      [true, true],
    );
  });

  it('turns on no feedback that the reader may give', () => {
    const license = `${FREE}\nIf you give feedback, you grant the licensor a perpetual license to use it.\n`;
    assert.equal(said(license, 'fine-tune'), 'yes');
  });

  it('tells what a ban on other models leaves free', () => {
    const ban = (models: string) =>
      `${FREE}\nYou may not use the Model or its outputs to train or improve any other ${models}.\n`;
    assert.equal(said(ban('large language model'), 'distill'), 'no');
    assert.equal(said(ban('foundational model'), 'distill'), 'yes-if');
    assert.equal(said(ban('model that competes with the Model'), 'distill'), 'yes-if');
  });

  it('counts models that learn from outputs as derivatives where the text does', () => {
    const license = `${FREE}\n"Derivatives of the Model" means all modifications to the Model, including any model that is made by distillation.\n`;
    assert.deepEqual(
      answer(license, 'distill').conditions.map(({ rule }) => rule),
      ['distilled-is-derivative'],
    );
    assert.equal(said(license, 'run'), 'yes');
  });

  it('bars commerce to who earns, and to who sells', () => {
    const license = `${FREE}\nYou may not use the Model for any commercial purpose.\n`;
    assert.equal(said(license, 'run', { commercial: true }), 'no');
    assert.equal(answer(license, 'run', { commercial: false }).conditions[0]?.met, true);
    assert.equal(said(license, 'run'), 'yes-if');
    assert.equal(said(license, 'sell', { commercial: false }), 'no');
  });

  it('leaves out a territory', () => {
    const license = `${FREE}\nThis license does not apply in the European Union and the United Kingdom.\n`;
    assert.equal(said(license, 'run', { region: 'DE' }), 'no');
    assert.equal(said(license, 'run', { region: 'GB' }), 'no');
    assert.equal(said(license, 'run', { region: 'EU' }), 'no');
    assert.equal(answer(license, 'run', { region: 'US' }).conditions[0]?.met, true);
    assert.equal(answer(license, 'run', {}).conditions[0]?.met, null);
  });

  it('leaves out a kind of licensee', () => {
    const license = `${FREE}\nThe Model may not be used by military organizations.\n`;
    assert.equal(said(license, 'run', { organization: 'military' }), 'no');
    assert.equal(answer(license, 'run', { organization: 'academic' }).conditions[0]?.met, true);
  });

  it('is the strictest of several licenses, and knows a license by its name alone', () => {
    const card = '---\nlicense: cc-by-nc-4.0\npipeline_tag: text-generation\n---\n# Heron\n\nA language model.\n';
    const named = answers({ 'README.md': card }, { commercial: true }).get('run');
    assert.equal(named?.answer, 'no');
    assert.ok(named?.because.some((evidence) => 'license' in evidence && evidence.license === 'CC-BY-NC-4.0'));
    const unknown = '---\nlicense: other\nlicense_name: kestrel\n---\n# Heron\n\nA language model.\n';
    assert.equal(answers({ 'README.md': unknown }).get('run')?.answer, 'unknown');
  });

  it('says of a license by its id what it says of its text', () => {
    const named = (id: string, reader: Partial<Reader>) => {
      const card = `---\nlicense: ${id}\npipeline_tag: text-generation\n---\n# Heron\n\nA language model.\n`;
      const all = answers({ 'README.md': card }, reader);
      return (plan: string) => all.get(plan)?.answer;
    };
    const hobby = { commercial: false, monthlyUsers: 5000, annualRevenue: 0, region: 'DE' };
    // Its ban is on competing models, and it is not for production.
    assert.equal(named('flux-1-dev-nc-1.1.1', hobby)('distill'), 'yes-if');
    assert.equal(named('flux-1-dev-nc-1.1.1', hobby)('host'), 'no');
    // It has a second license for commerce.
    assert.equal(named('stability-ai-community', { ...hobby, commercial: true })('run'), 'yes-if');
    // Only its multimodal models are not for the European Union.
    assert.equal(named('llama3.2', hobby)('run'), 'yes-if');
    // Copies may be given away, changed ones not.
    assert.equal(named('cc-by-nd-4.0', hobby)('redistribute'), 'yes-if');
    assert.equal(named('cc-by-nd-4.0', hobby)('redistribute-derivative'), 'no');
  });

  it('counts what the metadata of the card asks for', () => {
    const card =
      '---\nlicense: mit\npipeline_tag: text-generation\nextra_gated_prompt: Tell us who you are.\n---\n# Heron\n\nA language model.\n';
    const run = answers({ 'README.md': card }).get('run');
    assert.equal(run?.answer, 'yes-if');
    assert.equal(run?.conditions[0]?.rule, 'gate');
  });
});

describe('docs/judgment.md', () => {
  it('names every rule of the answers, and every plan', () => {
    const page = readFileSync('docs/judgment.md', 'utf8');
    const rules = [...planRules.map(({ name }) => name), ...ANSWER_RULES, ...plans.map(({ id }) => id)];
    assert.deepEqual(
      rules.filter((rule) => !page.includes(`\`${rule}\``)),
      [],
    );
  });
});
