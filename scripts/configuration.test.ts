import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { checkIds } from '../server/src/checks/run.ts';
import { clauseKinds } from '../server/src/clauses/index.ts';
import { EFFECTS, LEVELS, MOODS, PROFILES } from '../server/src/projects/config/config.ts';
import { CONFIG_NAMES } from '../server/src/projects/config/discover.ts';
import { readConfig } from '../server/src/projects/config/readConfig.ts';

const page = readFileSync('docs/configuration.md', 'utf8');
const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const validate = new Ajv({
  allErrors: true,
  allowUnionTypes: true,
  allowMatchingProperties: true,
  strictRequired: false,
  // What editors show beside a value.
  keywords: ['enumDescriptions'],
}).compile(JSON.parse(readFileSync('schemas/cardclause.schema.json', 'utf8')));
const problems = (text: string) => readConfig('.cardclause.yml', text, checkIds(clauseKinds)).problems;

describe('docs/configuration.md', () => {
  const examples = [...page.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text]) => text ?? '');

  it('has examples that hold, by the review and by the schema', () => {
    assert.ok(examples.length >= 2);
    for (const text of examples) {
      assert.deepEqual(problems(text), []);
      assert.ok(validate(parse(text)), JSON.stringify(validate.errors));
    }
  });

  it('names everything that may be written', () => {
    const words = [...EFFECTS, ...LEVELS, ...MOODS, ...PROFILES, ...CONFIG_NAMES].map((word) => `\`${word}\``);
    const settings = Object.keys(manifest.contributes.configuration.properties).map((name) => `\`${name}\``);
    for (const word of [...words, ...settings]) assert.ok(page.includes(word), word);
  });
});

describe('the schema of the configuration', () => {
  it('is offered to YAML editors for the files that are read', () => {
    const [{ fileMatch, url }] = manifest.contributes.yamlValidation;
    assert.deepEqual(fileMatch, CONFIG_NAMES);
    assert.equal(url, './schemas/cardclause.schema.json');
  });

  it('says of every key and of every value what it means', () => {
    const look = (node: unknown, path: string, key: string | null): void => {
      if (typeof node !== 'object' || node === null) return;
      const { description, enum: values, enumDescriptions, properties, ...rest } = node as Record<string, unknown>;
      if (key !== null) assert.equal(typeof description, 'string', `${path} has no description`);
      if (Array.isArray(values)) {
        assert.ok(Array.isArray(enumDescriptions), `${path} has values without descriptions`);
        assert.equal(enumDescriptions.length, values.length, path);
      }
      for (const [name, below] of Object.entries(properties ?? {})) look(below, `${path}.${name}`, name);
      for (const [name, below] of Object.entries(rest)) look(below, `${path}/${name}`, null);
    };
    look(JSON.parse(readFileSync('schemas/cardclause.schema.json', 'utf8')), '', null);
  });

  const wrong = [
    'profile: hubb',
    'severity: {}',
    'severities: {claim/open-sauce: off}',
    'severities: {clause/*: warn}',
    'exclude: drafts',
    'acknowledgements: [{check: flow-down, words: a}]',
    'acknowledgements: [{check: claim/open-source, reason: a}]',
    'kinds: [{id: NoWeather, title: a, meaning: b, effect: limits, says: [], examples: {match: [a]}}]',
  ];
  for (const text of wrong) {
    it(`rejects, as the review does, ${text}`, () => {
      assert.ok(!validate(parse(text)));
      assert.notDeepEqual(problems(text), []);
    });
  }

  const right = [
    '',
    'severities:',
    'severities: {"*": off, clause/*: hint, clause/my-own: error}\nkinds:\n',
    'exclude: [a, 7]',
    'acknowledgements: [{check: claim/open-source, path: README.md, reason: a}]',
  ];
  for (const text of right) {
    it(`takes, ${JSON.stringify(text)}`, () => assert.ok(validate(parse(text)), JSON.stringify(validate.errors)));
  }
});
