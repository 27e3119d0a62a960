import assert from 'node:assert/strict';
import fc from 'fast-check';
import { levelOf } from './config.ts';
import { readConfig } from './readConfig.ts';

const CHECKS = new Set(['clause/flow-down', 'clause/governing-law', 'claim/open-source', 'config/file']);
const read = (text: string) => readConfig('.cardclause.yml', text, CHECKS);

/** The problems of a configuration, each with the words that it stands at. */
const problems = (text: string) =>
  read(text).problems.map(({ start, end, message }) => [text.slice(start, end), message] as const);

function kind(parts: { id?: string; words?: string; more?: string; match?: string; noMatch?: string } = {}): string {
  return `kinds:
  - id: ${parts.id ?? 'no-weather-use'}
    title: No weather forecasts
    meaning: The model may not be used to forecast the weather.
    effect: limits
    freedoms: [use]
    osd: [6]
    says:
      - mood: ban
        words: ${parts.words ?? "'@use|forecast .. weather'"}
${parts.more ?? ''}    examples:
      match:
        - ${parts.match ?? 'You may not use the Model to forecast the weather.'}
      noMatch:
        - ${parts.noMatch ?? 'You may use the Model to forecast the weather.'}
`;
}

describe('a configuration', () => {
  it('may be empty, or have comments alone', () => {
    for (const text of ['', '\n', '# nothing yet\n', 'severities:\n', '\uFEFF']) assert.deepEqual(problems(text), []);
  });

  it('gives severities by check, by group and for all, the nearest first', () => {
    const config = read("severities:\n  '*': information\n  clause/*: hint\n  clause/flow-down: off\n");
    assert.equal(levelOf(config, 'clause/flow-down')?.level, 'off');
    assert.equal(levelOf(config, 'clause/governing-law')?.level, 'hint');
    assert.equal(levelOf(config, 'claim/open-source')?.level, 'information');
    assert.equal(levelOf(read(''), 'claim/open-source'), null);
  });

  it('has a profile, patterns of files and acknowledgements, each with its place', () => {
    const text = `profile: research
exclude:
  - drafts/
acknowledgements:
  - check: governing-law
    path: LICENSE
    words: >
      This License is governed
      by the laws of "Norway".
    reason: Legal has no objection.
`;
    const { profile, exclude, acknowledgements, problems } = read(text);
    assert.deepEqual(problems, []);
    assert.equal(profile?.value, 'research');
    assert.ok(exclude[0]?.glob.matches('a/drafts/LICENSE'));
    const [one] = acknowledgements;
    assert.equal(one?.check, 'clause/governing-law');
    assert.equal(one?.words, 'this license is governed by the laws of norway');
    assert.equal(one?.reason, 'Legal has no objection.');
    assert.ok(text.slice(one?.start, one?.end).startsWith('check: governing-law'));
  });

  it('adds kinds of clauses in the vocabulary and patterns of the built-in ones', () => {
    const config = read(kind());
    assert.deepEqual(config.problems, []);
    const [added] = config.clauseKinds;
    assert.equal(added?.id, 'no-weather-use');
    assert.equal(added?.group, 'use-limit');
    assert.deepEqual(added?.osd, [6]);
  });

  it('may name its own kinds in its severities', () => {
    assert.deepEqual(problems(`severities:\n  clause/no-weather-use: error\n${kind()}`), []);
  });

  it('keeps what it can of a configuration with mistakes', () => {
    const config = read(
      'profile: researched\nseverities:\n  claim/open-source: of\n  clause/*: hint\nexclude: [7, "", a]\n',
    );
    assert.deepEqual(
      config.severities.map(({ checks }) => checks),
      ['clause/*'],
    );
    assert.deepEqual(
      config.exclude.map(({ glob }) => glob.pattern),
      ['7', 'a'],
    );
    assert.equal(config.profile, null);
    assert.equal(config.problems.length, 3);
  });

  it('may say a thing once and mean it twice', () => {
    const config = read(
      'acknowledgements:\n  - {check: claim/open-source, path: a, reason: &why Agreed.}\n  - {check: claim/open-source, path: b, reason: *why}\n',
    );
    assert.deepEqual(config.problems, []);
    assert.equal(config.acknowledgements[1]?.reason, 'Agreed.');
  });

  describe('says what is wrong, at its place', () => {
    const cases: readonly (readonly [why: string, text: string, at: string, message: RegExp])[] = [
      ['a key that there is not', 'severity:\n  clause/*: hint\n', 'severity', /did you mean `severities`/],
      ['a list where keys belong', '- a\n', '- a\n', /keys with values/],
      ['a word where keys belong', 'severities: all\n', 'all', /keys with values/],
      ['a word where a list belongs', 'exclude: drafts\n', 'drafts', /a list is expected/],
      [
        'a check that there is not',
        'severities:\n  claim/open-sauce: off\n',
        'claim/open-sauce',
        /`claim\/open-source`/,
      ],
      ['a kind that is no check', 'severities:\n  flow-down: off\n', 'flow-down', /did you mean `clause\/flow-down`/],
      ['a severity that there is not', 'severities:\n  clause/*: warn\n', 'warn', /one of error, warning/],
      ['a profile that there is not', 'profile: hubb\n', 'hubb', /did you mean `hub`/],
      ['a pattern that we do not know', 'exclude: ["a/{b,c}"]\n', '"a/{b,c}"', /not `{`/],
      ['no YAML', 'profile: [hub\n', '\n', /not YAML/],
      ['a key twice', 'profile: hub\nprofile: off\n', 'profile', /keys must be unique/],
      ['no reason', 'acknowledgements:\n  - check: claim/open-source\n    path: a\n', 'check', /`reason` is missing/],
      [
        'a clause without its words',
        'acknowledgements:\n  - check: flow-down\n    path: a\n    reason: b\n',
        'check: flow-down\n    path: a\n    reason: b\n',
        /`words` is missing/,
      ],
      ['an id that there is already', kind({ id: 'flow-down' }), 'flow-down', /built-in kind/],
      ['an id with capitals', kind({ id: 'NoWeather' }), 'NoWeather', /lower-case words/],
      [
        'a concept that there is not',
        kind({ words: "'@modle .. weather'" }),
        "'@modle .. weather'",
        /did you mean `@model`/,
      ],
      ['a regular expression', kind({ words: "'use.*weather'" }), "'use.*weather'", /`\*` cannot stand/],
      ['a gap at the end', kind({ words: "'use ..'" }), "'use ..'", /begins and ends with a word/],
      ['a gap that is too long', kind({ words: "'use ..400 weather'" }), "'use ..400 weather'", /is no gap/],
      ['two marked words', kind({ words: "'^use ^weather'" }), "'^use ^weather'", /marks one word/],
      [
        'an example that does not match',
        kind({ match: 'Sunshine for everyone.' }),
        'Sunshine for everyone.',
        /not read as `no-weather-use`/,
      ],
      [
        'an example that matches and must not',
        kind({ noMatch: 'You must not use the Model for weather maps.' }),
        'You must not use the Model for weather maps.',
        /is read as `no-weather-use`/,
      ],
      ['a kind without examples', kind().replace(/ {4}examples:[\s\S]*/, ''), 'id', /`examples` is missing/],
      ['a kind without a mood', kind().replace('mood: ban', 'confidence: 1'), 'confidence', /`mood` is missing/],
      ['a confidence above 1', kind({ more: '        confidence: 70\n' }), '70', /from 0 to 1/],
    ];
    for (const [why, text, at, message] of cases) {
      it(why, () => {
        const found = problems(text);
        assert.ok(
          found.some(([words, said]) => words === at && message.test(said)),
          JSON.stringify(found),
        );
        if (text.startsWith('kinds:')) assert.deepEqual(read(text).kinds, [], 'the kind is not used');
      });
    }
  });

  it('is read again only where its kinds have changed', () => {
    const before = read(kind());
    const same = readConfig('.cardclause.yml', `profile: hub\n${kind()}`, CHECKS, before);
    assert.equal(same.clauseKinds, before.clauseKinds);
    const other = readConfig('.cardclause.yml', kind().replace('osd: [6]', 'osd: [5]'), CHECKS, before);
    assert.deepEqual(other.clauseKinds[0]?.osd, [5]);
  });

  it('is never a crash, whatever is in it', () => {
    const key = fc.constantFrom(
      'profile',
      'severities',
      'exclude',
      'acknowledgements',
      'kinds',
      'says',
      'id',
      'check',
      '*',
    );
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof({ maxDepth: 5 }, fc.string(), fc.integer(), fc.constant(null), tie('list'), tie('map')),
      list: fc.array(tie('value'), { maxLength: 3 }),
      map: fc.dictionary(key, tie('value'), { maxKeys: 4 }),
    }));
    fc.assert(fc.property(value, (json) => void read(JSON.stringify(json))));
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...' \n:-[]{}&*!|>\'"#a?%@`,') }), (text) => void read(text)),
    );
  });

  it('is quick to read, however hostile', () => {
    const started = performance.now();
    read(`a: ${'['.repeat(20_000)}`);
    read(`kinds: ${'&a ['.repeat(2_000)}`);
    read(Array.from({ length: 20_000 }, (_, i) => `k${i}: a`).join('\n'));
    read('- '.repeat(100_000));
    read(
      Array.from({ length: 2_000 }, (_, i) => `${' '.repeat(i)}a:`)
        .join('\n')
        .slice(0, 400_000),
    );
    read(`x: &a [1]\n${Array.from({ length: 5_000 }, (_, i) => `k${i}: *a`).join('\n')}`);
    read(`a: &a [${'x,'.repeat(100)}]\nkinds: [${'*a,'.repeat(200)}]`);
    assert.ok(performance.now() - started < 10_000, `${performance.now() - started} ms`);
  });
});
