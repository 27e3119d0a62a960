import assert from 'node:assert/strict';
import { validReview } from '../../test/validReview.ts';
import { baselineOf } from './fixes/baseline.ts';
import type { Project } from './projects/project.ts';
import { jsonReport } from './reports/json.ts';
import { textReport } from './reports/text.ts';
import type { Review } from './review/value.ts';
import { review } from './review.ts';

const BAN = 'clause/no-improving-other-models';
const LICENSE = `Heron License

1. Grant. You are granted a license to use, reproduce, distribute and modify the Model.

2. Limits. You may not use the Model or any output of the Model to train any other language model.
`;
const CARD = '---\npipeline_tag: text-generation\n---\n\n# Heron\n\nHeron is an open-source language model.\n';

const project = (files: Readonly<Record<string, string>>, parts: Partial<Project> = {}): Project => ({
  files: Object.entries(files).map(([path, text]) => ({ path, content: { state: 'text', text } })),
  ...parts,
});
const reviewed = (files: Readonly<Record<string, string>>, parts?: Partial<Project>) => review(project(files, parts));

/** The findings of a file as `check severity`, with `acknowledged` behind those that are. */
function findings({ documents }: Review, path = 'LICENSE'): readonly string[] {
  const document = documents.find((one) => one.path === path);
  return (document?.findings ?? []).map(
    ({ check, severity, acknowledged }) => `${check} ${severity}${acknowledged ? ' acknowledged' : ''}`,
  );
}

describe('a review by a configuration', () => {
  it('gives the findings other severities, and leaves out those that are off', () => {
    const of = (severities: string) =>
      findings(reviewed({ '.cardclause.yml': `severities: {${severities}}`, LICENSE }));
    assert.deepEqual(of(''), [`${BAN} warning`]);
    assert.deepEqual(of('clause/*: hint'), [`${BAN} hint`]);
    assert.deepEqual(of('clause/*: off, clause/no-improving-other-models: error'), [`${BAN} error`]);
    assert.deepEqual(of('"*": off'), []);
  });

  it('tells of a grant where its very kind is named, and not by its group', () => {
    const of = (severities: string) =>
      findings(reviewed({ '.cardclause.yml': `severities: {${severities}}`, LICENSE }));
    assert.ok(of('clause/grants-use: information').includes('clause/grants-use information'));
    assert.deepEqual(of('clause/*: information'), [`${BAN} information`]);
  });

  it('goes by the nearest configuration alone', () => {
    const result = reviewed({
      '.cardclause.yml': 'severities: {clause/*: off}',
      'a/LICENSE': LICENSE,
      'b/LICENSE': LICENSE,
      'b/.cardclause.yml': 'severities: {clause/*: hint}',
      'b/c/LICENSE': LICENSE,
      'b/c/.cardclause.yaml': '',
    });
    assert.deepEqual(findings(result, 'a/LICENSE'), []);
    assert.deepEqual(findings(result, 'b/LICENSE'), [`${BAN} hint`]);
    assert.deepEqual(findings(result, 'b/c/LICENSE'), [`${BAN} warning`]);
    assert.deepEqual(
      result.documents.flatMap(({ config }) => config ?? []),
      ['.cardclause.yml', 'b/.cardclause.yml', 'b/c/.cardclause.yaml'],
    );
  });

  it('is the same from a folder below the configuration', () => {
    const config = 'severities: {clause/*: hint}\nexclude: [models/crane/, /LICENSE]';
    const whole = reviewed({
      '.cardclause.yml': config,
      'models/heron/LICENSE': LICENSE,
      'models/crane/LICENSE': LICENSE,
    });
    assert.deepEqual(findings(whole, 'models/heron/LICENSE'), [`${BAN} hint`]);
    assert.deepEqual(findings(whole, 'models/crane/LICENSE'), []);
    const below = { '../../.cardclause.yml': config };
    assert.deepEqual(findings(reviewed({ ...below, LICENSE }, { folder: 'models/heron' })), [`${BAN} hint`]);
    assert.deepEqual(findings(reviewed({ ...below, LICENSE }, { folder: 'models/crane' })), []);
  });

  it('takes one configuration for all files where one is asked for', () => {
    const files = { 'ci/strict.yml': 'severities: {clause/*: error}\nexclude: [b/]', 'a/.cardclause.yml': 'nonsense' };
    const result = reviewed({ ...files, 'a/LICENSE': LICENSE, 'b/LICENSE': LICENSE }, { config: 'ci/strict.yml' });
    assert.deepEqual(findings(result, 'a/LICENSE'), [`${BAN} error`]);
    assert.deepEqual(
      result.documents.map(({ path }) => path),
      ['ci/strict.yml', 'a/LICENSE'],
    );
  });

  it('leaves out what is excluded, with its part in the model and its own configuration', () => {
    const result = reviewed({
      '.cardclause.yml': 'exclude: [drafts/, USE_POLICY.md]',
      LICENSE,
      'USE_POLICY.md': '# Acceptable Use Policy\n\nYou may not use Heron for weapons.\n',
      'drafts/LICENSE': LICENSE,
      'drafts/.cardclause.yml': '',
    });
    assert.deepEqual(
      result.documents.map(({ path }) => path),
      ['.cardclause.yml', 'LICENSE'],
    );
    assert.deepEqual(
      result.models.map(({ root, policies }) => [root, policies]),
      [['.', []]],
    );
  });

  it('reviews what a person named, excluded or not', () => {
    const { files } = project({ '.cardclause.yml': 'exclude: ["*"]', LICENSE });
    const named = files.map((file) => (file.path === 'LICENSE' ? { ...file, named: true } : file));
    assert.deepEqual(findings(review({ files: named })), [`${BAN} warning`]);
  });

  it('says what is wrong with a configuration in the configuration', () => {
    const result = reviewed({ '.cardclause.yml': 'severities:\n  clause/*: warn\n', LICENSE });
    assert.deepEqual(findings(result, '.cardclause.yml'), ['config/file error']);
    const beside = reviewed({ '.cardclause.yml': '', '.cardclause.yaml': 'severities: {clause/*: off}', LICENSE });
    assert.deepEqual(findings(beside, '.cardclause.yaml'), ['config/file warning']);
    assert.deepEqual(findings(beside), [`${BAN} warning`]);
    const broken: Project = {
      files: [
        { path: '.cardclause.yml', content: { state: 'problem', problem: 'binary' } },
        { path: 'LICENSE', content: { state: 'text', text: LICENSE } },
      ],
    };
    assert.deepEqual(findings(review(broken), '.cardclause.yml'), ['config/file error']);
  });

  it('takes no license for a configuration, nor a configuration for a license', () => {
    const result = reviewed({
      '.cardclause.yml': `acknowledgements:\n  - words: |\n${LICENSE.replaceAll(/^/gm, '      ')}`,
    });
    assert.deepEqual(result.models, []);
    assert.deepEqual(
      result.documents.map(({ type }) => type),
      ['other'],
    );
  });
});

describe('an acknowledgement', () => {
  const config = (path = 'LICENSE') => `acknowledgements:
  - check: no-improving-other-models
    path: ${path}
    words: >-
      2. Limits. You may not use the Model or any output of the Model to train any
      other language model.
    reason: Legal has agreed.
`;
  const words = () => {
    const { documents } = reviewed({ LICENSE });
    const found = documents[0]?.findings[0];
    return LICENSE.slice(found?.start, found?.end);
  };
  const by = (license: string, path?: string) =>
    reviewed({
      '.cardclause.yml': config(path).replace(/2\. Limits[\s\S]*?model\./, words().replaceAll('\n', ' ')),
      LICENSE: license,
    });

  it('marks the finding, which then counts for nothing', () => {
    const result = by(LICENSE);
    assert.deepEqual(findings(result), [`${BAN} warning acknowledged`]);
    assert.deepEqual(findings(result, '.cardclause.yml'), []);
    const { documents } = validReview(jsonReport(result));
    assert.equal(documents[1].findings[0].acknowledged, true);
    const report = textReport(result);
    assert.match(report, /1 acknowledged in \.cardclause\.yml/);
    assert.match(report, /Nothing found\./);
  });

  it('holds wherever the clause moves to, however it is wrapped, quoted or marked', () => {
    const ban = words();
    const clothes = [
      LICENSE.replace('1. Grant', '0. Preamble. Herons wade.\n\n1. Grant'),
      LICENSE.replace(ban, ban.replaceAll(' ', '\n')),
      LICENSE.replaceAll('\n', '\r\n'),
      LICENSE.replace(ban, ban.replace('the Model or', '**the Model** or')),
    ];
    for (const text of clothes) assert.deepEqual(findings(by(text)), [`${BAN} warning acknowledged`], text);
  });

  it('does not hold for a clause whose words have changed, and that is said', () => {
    for (const text of [
      LICENSE.replace('any other language model', 'any other model'),
      LICENSE.replace('language model.', 'language model without our consent.'),
    ]) {
      const result = by(text);
      assert.ok(findings(result).includes(`${BAN} warning`), text);
      assert.deepEqual(findings(result, '.cardclause.yml'), ['config/unused information']);
    }
  });

  it('holds for the files of its path alone, and is not called unused for files that are not here', () => {
    const result = by(LICENSE, 'models/LICENSE');
    assert.deepEqual(findings(result), [`${BAN} warning`]);
    assert.deepEqual(findings(result, '.cardclause.yml'), []);
  });

  it('may be for a check of a file as a whole', () => {
    const text = 'acknowledgements:\n  - {check: claim/open-source, path: MODEL_CARD.md, reason: We know.}\n';
    const result = reviewed({ '.cardclause.yml': text, LICENSE, 'MODEL_CARD.md': CARD });
    assert.ok(findings(result, 'MODEL_CARD.md').includes('claim/open-source error acknowledged'));
  });
});

describe('a kind of clause of one’s own', () => {
  const config = (id: string, title: string) => `kinds:
  - id: ${id}
    title: ${title}
    meaning: Not for the weather.
    effect: limits
    freedoms: [use]
    osd: [6]
    says:
      - {mood: ban, words: '@use|forecast .. weather'}
    examples:
      match: [You may not forecast the weather with the Model.]
      noMatch: [You may forecast the weather with the Model.]
`;
  const license = `${LICENSE.split('2.')[0]}2. You may not forecast the weather with the Model.\n`;

  it('is read, judged and shown as a built-in one', () => {
    const result = reviewed({ '.cardclause.yml': config('no-weather-use', 'No weather'), LICENSE: license });
    const document = result.documents.find(({ path }) => path === 'LICENSE');
    assert.ok(findings(result).includes('clause/no-weather-use warning'));
    const index = document?.clauses.findIndex(({ kind }) => kind === 'no-weather-use') ?? -1;
    assert.deepEqual(result.models[0]?.osd[6], { status: 'broken', because: [{ path: 'LICENSE', clause: index }] });
    assert.equal(result.models[0]?.freedoms.use.status, 'restricted');
    assert.match(textReport(result), /No weather: LICENSE:5/);
    validReview(jsonReport(result));
  });

  it('is for the files of its own configuration', () => {
    const result = reviewed({
      'a/.cardclause.yml': config('no-weather-use', 'No weather'),
      'a/LICENSE': license,
      'b/.cardclause.yml': config('no-forecasts', 'No forecasts'),
      'b/LICENSE': license,
      'c/LICENSE': license,
    });
    const kinds = (path: string) =>
      findings(result, path).flatMap((finding) => (/weather|forecast/.test(finding) ? finding : []));
    assert.deepEqual(kinds('a/LICENSE'), ['clause/no-weather-use warning']);
    assert.deepEqual(kinds('b/LICENSE'), ['clause/no-forecasts warning']);
    assert.deepEqual(kinds('c/LICENSE'), []);
  });

  it('comes and goes with its configuration, as in a review from the start', () => {
    const steps: readonly Readonly<Record<string, string>>[] = [
      { LICENSE: license },
      { '.cardclause.yml': config('no-weather-use', 'No weather'), LICENSE: license },
      { '.cardclause.yml': `profile: hub\n${config('no-weather-use', 'No weather')}`, LICENSE: license },
      { '.cardclause.yml': config('no-weather-use', 'No forecasts of weather'), LICENSE: license },
      { '.cardclause.yml': config('no-forecasts', 'No forecasts'), LICENSE: `${license}\n3. Heron.\n` },
      { '.cardclause.yml': 'exclude: [LICENSE]', LICENSE: license },
      { LICENSE: license },
    ];
    let last: Review | undefined;
    for (const files of steps) {
      last = review(project(files), last);
      assert.equal(jsonReport(last), jsonReport(reviewed(files)));
      assert.equal(textReport(last), textReport(reviewed(files)));
    }
  });
});

describe('a comment in a card', () => {
  const claim = 'Heron is an open-source language model.';
  const card = (text: string) => reviewed({ LICENSE, 'MODEL_CARD.md': CARD.replace(claim, text) });
  // What the card does not tell is no matter of these comments.
  const left = (text: string) =>
    findings(card(text), 'MODEL_CARD.md').filter((found) => !found.startsWith('card/section'));
  const OPEN = 'claim/open-source error';

  it('suppresses a finding on the next line, on its own, from it on, or in the whole card', () => {
    assert.deepEqual(left(claim), [OPEN]);
    for (const text of [
      `<!-- card-and-clause-disable-next-line claim/open-source -- why -->\n${claim}`,
      `<!-- card-and-clause-disable-next-line claim/open-source -- why -->\n\n${claim}`,
      `${claim} <!-- card-and-clause-disable-line claim/open-source -- why -->`,
      `<!-- card-and-clause-disable -- why -->\n${claim}\n<!-- card-and-clause-enable -->\nWell.`,
      `${claim}\n\n<!-- card-and-clause-disable-file claim/* -- why -->`,
    ])
      assert.deepEqual(left(text), [], text);
  });

  it('suppresses nothing beyond its reach, and is told so', () => {
    assert.deepEqual(left(`<!-- card-and-clause-disable-line claim/open-source -- why -->\n\n${claim}`), [
      'suppression/unused warning',
      OPEN,
    ]);
    assert.deepEqual(
      left(
        `<!-- card-and-clause-disable claim/open-source -- why -->\nA heron.\n<!-- card-and-clause-enable claim/open-source -->\n\n${claim}`,
      ),
      ['suppression/unused warning', OPEN],
    );
    assert.deepEqual(left(`<!-- card-and-clause-enable -->\n\n${claim}`), ['suppression/unused warning', OPEN]);
  });

  it('gives a reason, and names checks that there are', () => {
    assert.deepEqual(left(`<!-- card-and-clause-disable-next-line claim/open-source -->\n${claim}`), [
      'suppression/reason hint',
    ]);
    assert.deepEqual(left(`<!-- card-and-clause-disable-next-line claim/open-sauce -- why -->\n${claim}`), [
      'suppression/unknown warning',
      OPEN,
    ]);
    assert.deepEqual(left(`<!-- card-and-clause-disable-nextline -- why -->\n${claim}`), [
      'suppression/unknown warning',
      OPEN,
    ]);
  });

  it('is for cards alone: what a license says cannot be commented away', () => {
    const text = LICENSE.replace('2. Limits', `<!-- card-and-clause-disable-file -- why -->\n\n2. Limits`);
    assert.deepEqual(findings(reviewed({ LICENSE: text })), [`${BAN} warning`]);
  });

  it('may be silenced by the configuration', () => {
    const text = CARD.replace(claim, `<!-- card-and-clause-disable-file -->\n\n${claim}`);
    const config = 'severities: {suppression/*: off}';
    assert.deepEqual(
      findings(reviewed({ LICENSE, 'MODEL_CARD.md': text, '.cardclause.yml': config }), 'MODEL_CARD.md'),
      [],
    );
  });
});

describe('a review by a baseline', () => {
  const NAME = '.cardclause-baseline.json';
  const baseline = (files: Readonly<Record<string, string>>) => baselineOf(reviewed(files), (path) => path);

  it('says nothing of what was there before, wherever it stands now, and speaks of what is new', () => {
    const before = baseline({ LICENSE });
    const moved = `Preamble.\n\n${LICENSE.replace('any output of', '\n   any output\n   of')}`;
    assert.deepEqual(findings(reviewed({ LICENSE: moved, [NAME]: before })), [`${BAN} warning acknowledged`]);
    const more = `${LICENSE}\n3. You may not use the Model for commercial purposes.\n`;
    assert.ok(findings(reviewed({ LICENSE: more, [NAME]: before })).some((one) => !one.endsWith('acknowledged')));
  });

  it('holds for the files below its folder, by their path from there', () => {
    const before = baseline({ LICENSE });
    assert.deepEqual(findings(reviewed({ 'a/LICENSE': LICENSE, [`a/${NAME}`]: before }), 'a/LICENSE'), [
      `${BAN} warning acknowledged`,
    ]);
    assert.deepEqual(findings(reviewed({ 'a/LICENSE': LICENSE, [NAME]: before }), 'a/LICENSE'), [`${BAN} warning`]);
    const below = reviewed({ LICENSE, [`../${NAME}`]: baseline({ 'a/LICENSE': LICENSE }) }, { folder: 'a' });
    assert.deepEqual(findings(below), [`${BAN} warning acknowledged`]);
  });

  it('is the same when it is made again, and keeps what it knew', () => {
    const before = baseline({ LICENSE });
    assert.equal(baseline({ LICENSE, [NAME]: before }), before);
  });

  it('leaves out what the configuration acknowledges', () => {
    const words = 'You may not use the Model or any output of the Model to train any other language model.';
    const config = `acknowledgements: [{check: ${BAN}, words: ${words}, reason: agreed}]`;
    assert.ok(!baseline({ LICENSE, '.cardclause.yml': config }).includes(BAN));
  });

  it('applies not at all where it cannot be read, and says so', () => {
    for (const text of ['{', '[]', '{"version": 2, "files": {}}', '{"version": 1, "files": {"LICENSE": {}}}']) {
      const result = reviewed({ LICENSE, [NAME]: text });
      assert.deepEqual(findings(result), [`${BAN} warning`], text);
      assert.deepEqual(findings(result, NAME), ['config/file error'], text);
    }
  });

  it('is the same review whether it was made at once or after a change of the baseline', () => {
    const without = project({ LICENSE });
    const withIt = { ...without, files: [...without.files, ...project({ [NAME]: baseline({ LICENSE }) }).files] };
    assert.deepEqual(review(withIt, review(without)), review(withIt));
    assert.deepEqual(review(without, review(withIt)), review(without));
  });
});
