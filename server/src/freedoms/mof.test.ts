import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { licenseById } from '../licenses/catalog.ts';
import type { License } from '../licenses/license.ts';
import type { MotDoubt } from '../projects/mot/mot.ts';
import { readMot } from '../projects/mot/readMot.ts';
import { judgeMof, type MofClass } from './mof.ts';
import { mofOfMot } from './mofOfMot.ts';

const MODELS = '../shared/corpus/mot/models';
const III = [
  'model-architecture',
  'model-parameters',
  'technical-report',
  'evaluation-results',
  'model-card',
  'data-card',
];
const II = ['training-code', 'inference-code', 'evaluation-code', 'evaluation-data'];
const I = ['datasets', 'data-preprocessing-code', 'research-paper', 'model-parameters-intermediate'];
const license = (id: string): License => {
  const known = licenseById(id);
  assert.ok(known !== undefined, id);
  return known;
};
const with_ = (
  ids: readonly string[],
  id = 'Apache-2.0',
  more: Readonly<Record<string, License | string | null>> = {},
) =>
  judgeMof((of) =>
    of in more ? { included: true, license: more[of] ?? null } : { included: ids.includes(of), license: license(id) },
  );

describe('the class of the Model Openness Framework', () => {
  it('is III with six components, II with ten, I with fourteen', () => {
    assert.equal(with_(III).class, 3);
    assert.equal(with_([...III, ...II]).class, 2);
    assert.equal(with_([...III, ...II, ...I]).class, 1);
    assert.equal(with_(III.slice(1)).class, null);
  });

  it('builds on the class below', () => {
    const { class: of, progress, missing } = with_([...III.slice(1), ...II, ...I]);
    assert.equal(of, null);
    assert.deepEqual(missing, ['model-architecture']);
    // The report is there, but is not asked for beside the paper: 4 of 5, 8 of 9, 12 of 13 would be without it.
    assert.deepEqual(progress, { 1: 13 / 14, 2: 9 / 10, 3: 5 / 6 });
  });

  it('does not ask for the report beside a paper, whatever the paper’s license', () => {
    const without = III.filter((id) => id !== 'technical-report');
    assert.equal(with_(without).class, null);
    assert.equal(with_([...without, 'research-paper']).class, 3);
    const closed = with_(without, 'Apache-2.0', { 'research-paper': null });
    assert.equal(closed.class, 3);
    assert.equal(closed.rules.get('research-paper'), 'unlicensed');
    assert.ok(closed.missing.includes('research-paper'));
  });

  it('counts licenses that are open, with a word on those that are made for something else', () => {
    const rules = with_([...III, ...II, ...I]).rules;
    assert.equal(rules.get('model-architecture'), 'open-and-suited');
    assert.equal(rules.get('model-parameters'), 'open-not-suited');
    assert.equal(with_(III, 'CC-BY-NC-4.0').rules.get('model-card'), 'not-open');
    assert.equal(with_(III, 'CC-BY-4.0').rules.get('datasets'), 'not-included');
    assert.equal(with_(['datasets'], 'CDLA-Permissive-2.0').rules.get('datasets'), 'open-and-suited');
    assert.equal(with_(III, 'Apache-2.0', { 'model-card': 'Undisclosed' }).class, null);
  });

  it('does not ask for a data card where the model card tells of the data', () => {
    const without = new Set(III.filter((id) => id !== 'data-card'));
    const told = judgeMof((id) => ({ included: without.has(id), license: license('MIT') }), true);
    assert.equal(told.class, 3);
    assert.equal(told.rules.get('data-card'), 'data-told-in-card');
  });
});

describe('a model of the Model Openness Tool', () => {
  const file = (components: string, licenses = '{}') =>
    readMot(
      `framework:\n  name: 'Model Openness Framework'\n  version: '1.0'\n  date: '2024-12-15'\nrelease:\n  name: Heron\n  version: 1B\n  producer: Heron Lab\n  license: ${licenses}\n  components:\n${components}`,
    );

  it('takes the license of a component, else that of its type, else that of the whole', () => {
    const rows =
      '    - {name: Model card, license: MIT}\n    - {name: Training code}\n    - {name: Datasets}\n    - {name: Data card, license: unlicensed}\n';
    const mot = file(rows, '{distribution: {name: CC-BY-NC-4.0}, code: {name: Apache-2.0}}');
    assert.ok(mot !== null);
    const { rules } = mofOfMot(mot);
    assert.equal(rules.get('model-card'), 'open-not-suited');
    assert.equal(rules.get('training-code'), 'open-and-suited');
    assert.equal(rules.get('datasets'), 'not-open');
    assert.equal(rules.get('data-card'), 'unlicensed');
  });

  it('has what is wrong in it told at its place', () => {
    const rows =
      '    - {name: Model card, license: MIT license}\n    - {name: Data card, license: Component not include}\n';
    const doubts = file(`${rows}    - {name: Nest}\n`)?.problems.map(({ doubt, value, means }) => [
      doubt,
      value,
      means,
    ]);
    assert.deepEqual(doubts, [
      ['license-no-id', 'MIT license', 'MIT'],
      ['says-not-included', 'Component not include', null],
      ['unknown-component', 'Nest', null],
    ]);
  });

  it('is no other YAML, however broken', () => {
    assert.equal(readMot('release: {name: x}'), null);
    assert.equal(readMot('# Model Openness Framework\n: ['), null);
    assert.equal(readMot('framework: {name: Model Openness Framework}\nrelease: 3'), null);
    assert.equal(readMot('framework: {name: Model Openness Framework}\nrelease: {}')?.components.length, 0);
  });
});

/**
 * Worked out by hand from the files: the class, and of what each class asks for how much counts. Where a paper is
 * included the report is not asked for, unless it counts itself.
 */
const BY_HAND: readonly (readonly [name: string, of: MofClass | null, iii: string, ii: string, i: string])[] = [
  // Everything under the Apache-2.0 of the whole, the datasets under MIT.
  ['Amber', 1, '6/6', '10/10', '14/14'],
  // Every row has an open license of its own.
  ['Aquila-VL-2B', 1, '6/6', '10/10', '14/14'],
  // No intermediate parameters.
  ['Polyglot-Ko', 2, '6/6', '10/10', '13/14'],
  // A paper and no report; no evaluation data.
  ['GPT-NeoX-20B', 3, '5/5', '8/9', '12/13'],
  // The six of class III alone.
  ['Granite-4-1', 3, '6/6', '6/10', '6/14'],
  // Class III; intermediate parameters, datasets and a paper besides, and none of class II.
  ['Granite-8B-Code-Instruct', 3, '5/5', '5/9', '8/13'],
  // The whole is under a RAIL; report and paper alone are under an open license.
  ['BLOOM', null, '1/6', '1/10', '2/14'],
  // Architecture and parameters; the paper is unlicensed and still waives the report.
  ['Arctic-Base', null, '2/5', '2/9', '2/13'],
  // The report is unlicensed and waived; evaluation data are unlicensed, and the paper's license is no id.
  ['CrystalChat', 3, '5/5', '8/9', '11/13'],
  // Architecture and parameters of class III, two kinds of code of class II.
  ['Baichuan-1-13B', null, '2/5', '4/9', '4/13'],
];

describe('the models of the Model Openness Tool', function () {
  if (!existsSync(MODELS)) {
    it('are compared with ours');
    console.info('    skipped: the models of the Model Openness Tool are not beside this repository');
    return;
  }
  this.timeout(60_000);
  const motOf = (name: string) => {
    const mot = readMot(readFileSync(`${MODELS}/${name}`, 'utf8'));
    assert.ok(mot !== null, name);
    return mot;
  };

  for (const [name, of, iii, ii, i] of BY_HAND) {
    it(`come out as worked out by hand: ${name}`, () => {
      const verdict = mofOfMot(motOf(`${name}.yml`));
      const share = (words: string) => Number(words.split('/')[0]) / Number(words.split('/')[1]);
      assert.equal(verdict.class, of);
      assert.deepEqual(verdict.progress, { 3: share(iii), 2: share(ii), 1: share(i) });
    });
  }

  it('are all read', () => {
    const files = readdirSync(MODELS).filter((name) => name.endsWith('.yml'));
    const classes = new Map<MofClass | null, number>();
    const doubts = new Map<MotDoubt, number>();
    for (const name of files) {
      const mot = motOf(name);
      const { class: of } = mofOfMot(mot);
      classes.set(of, (classes.get(of) ?? 0) + 1);
      for (const { doubt } of mot.problems) doubts.set(doubt, (doubts.get(doubt) ?? 0) + 1);
      assert.ok(mot.components.every(({ kind }) => kind !== null));
    }
    const count = (of: MofClass | null) => classes.get(of) ?? 0;
    console.info(
      `      ${files.length} models: class I ${count(1)}, II ${count(2)}, III ${count(3)}, below ${count(null)}; ` +
        `entries in doubt: ${[...doubts].map(([doubt, times]) => `${doubt} ${times}`).join(', ')}`,
    );
    assert.equal(files.length, 273);
    assert.deepEqual([count(1), count(2), count(3), count(null)], [14, 1, 17, 241]);
  });
});
