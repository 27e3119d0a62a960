import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import fastCheck from 'fast-check';
import { FREEDOMS } from './clauses/clause.ts';
import type { Project, ProjectFile } from './projects/project.ts';
import { jsonReport } from './reports/json.ts';
import type { ModelReview, Review } from './review/value.ts';
import { review } from './review.ts';

const fixture = (folder: string, names: readonly string[]): Project => ({
  files: names.map((name) => ({
    path: `${folder}/${name}`,
    content: { state: 'text', text: readFileSync(`test-fixtures/${folder}/${name}`, 'utf8') },
  })),
});
const LLAMA = fixture('llama-like', ['LICENSE', 'NOTICE', 'README.md', 'USE_POLICY.md']);
const APACHE = fixture('apache-like', ['LICENSE', 'README.md']);
const files = (of: Readonly<Record<string, string>>): Project => ({
  files: Object.entries(of).map(([path, text]) => ({ path, content: { state: 'text', text } })),
});
const words = (model: ModelReview | undefined) => FREEDOMS.map((freedom) => model?.freedoms[freedom].status);
const documentIn = ({ documents }: Review, path: string) => documents.find((document) => document.path === path);

const spdx = createRequire(import.meta.url)('spdx-license-list/full') as Readonly<
  Record<string, { licenseText: string }>
>;
const textOf = (id: string) => spdx[id]?.licenseText ?? '';

const MIT_LIKE = `Permission is hereby granted, free of charge, to any person who has a copy of this software, to use, copy, modify,
publish and distribute it, provided that this notice is kept in all copies. The software comes "as is", without warranty.`;

function edited(file: ProjectFile, near: number, removed: number, added: string): ProjectFile {
  if (file.content.state !== 'text') return file;
  const { text } = file.content;
  const at = near % (text.length + 1);
  return { ...file, content: { state: 'text', text: text.slice(0, at) + added + text.slice(at + removed) } };
}

describe('review', () => {
  it('finds use, modification and sharing restricted and study allowed under a license like that of Llama 2', () => {
    const { models } = review(LLAMA);
    assert.equal(models.length, 1);
    assert.deepEqual(words(models[0]), ['restricted', 'allowed', 'restricted', 'restricted']);
    assert.equal(models[0]?.osd[5].status, 'broken');
    assert.equal(models[0]?.osd[6].status, 'broken');
  });

  it('finds nothing restricted under a license like Apache-2.0', () => {
    const { models } = review(APACHE);
    assert.ok(words(models[0]).every((status) => status === 'allowed' || status === 'conditional'));
    assert.deepEqual(documentIn(review(APACHE), 'apache-like/README.md')?.findings, []);
  });

  it('gives evidence for each word', () => {
    const { documents, models } = review(LLAMA);
    for (const freedom of FREEDOMS) {
      const because = models[0]?.freedoms[freedom].because ?? [];
      assert.ok(because.length > 0);
      for (const evidence of because) {
        assert.ok('clause' in evidence);
        assert.ok(documents.find(({ path }) => path === evidence.path)?.clauses[evidence.clause] !== undefined);
      }
    }
  });

  it('knows a license in full, in a card and beside it, and says what a text is closest to', () => {
    const mit = textOf('MIT');
    const { documents, models } = review(
      files({
        'README.md': `---\nlicense: mit\n---\n\n# Kestrel\n\nA model.\n\n## License\n\n${mit}\n`,
        'LICENSE-MODEL': textOf('CC-BY-NC-4.0'),
        LICENSE: `${mit}\nWhoever earns more than one hundred shells with it shall name the bird in each window of the product that shows it.`,
      }),
    );
    const licenses = documents.map(({ path, licenses }) => [
      path,
      licenses.map(({ id, appliesTo }) => `${id} ${appliesTo}`),
    ]);
    assert.deepEqual(
      new Map(licenses as [string, string[]][]),
      new Map([
        ['README.md', ['MIT all']],
        ['LICENSE-MODEL', ['CC-BY-NC-4.0 weights']],
        ['LICENSE', []],
      ]),
    );
    assert.equal(documents.find(({ path }) => path === 'LICENSE')?.closest?.id, 'MIT');
    assert.deepEqual(models[0]?.license.identified, ['CC-BY-NC-4.0', 'MIT']);
  });

  it('gives the verdict of the known text that the file of a license points to, and none of an unknown one', () => {
    const card = '# Model Card for Kestrel\n\nKestrel is a language model.\n';
    const pointing = (address: string) =>
      review(files({ 'MODEL_CARD.md': card, LICENSE: `See the license at ${address}\n` })).models[0];
    const gemma = pointing('https://ai.google.dev/gemma/terms');
    assert.deepEqual(words(gemma), ['restricted', 'allowed', 'restricted', 'restricted']);
    assert.deepEqual(gemma?.freedoms.use.because[0], { path: 'LICENSE', start: 0, end: 52 });
    assert.ok(gemma?.freedoms.use.because.some((evidence) => 'kind' in evidence && evidence.license === 'gemma'));
    const unknown = pointing('https://example.org/kestrel');
    assert.deepEqual(words(unknown), ['unknown', 'unknown', 'unknown', 'unknown']);
    assert.deepEqual(unknown?.freedoms.use.because, [{ path: 'LICENSE', start: 0, end: 46 }]);
  });

  it('adds the known terms that the few words of a license file put the model under', () => {
    const card = '# Model Card for Kestrel\n\nKestrel is a language model.\n';
    const under = (words: string) => review(files({ 'MODEL_CARD.md': card, LICENSE: `${words}\n` })).models[0];
    const link = 'https://creativecommons.org/licenses/by-nc/4.0/legalcode';
    const placed = under(
      `The weights of Kestrel are licensed under the license of Creative Commons:\n\n    ${link}\n\nThe code is not, see https://example.org/kestrel. The weights may not be used for commercial purposes, as the data that they were trained on may not. Ask the aviary of Hochwald for a commercial license; it answers on weekdays, in the mornings alone, and never in May. This file is kept beside the weights, so that nobody who takes them can say that he was not told.`,
    );
    assert.deepEqual(words(placed), ['restricted', 'allowed', 'restricted', 'restricted']);
    const because = placed?.freedoms.study.because ?? [];
    assert.ok(because.some((one) => 'license' in one && one.license === 'CC-BY-NC-4.0'));
    const own = under(`The weights are licensed under these terms: you may use them. Compare ${link}`);
    assert.ok((own?.freedoms.use.because ?? []).every((one) => !('license' in one)));
  });

  it('gives the verdict of the known text where only an id is there, with the id and its sections as evidence', () => {
    const card = (id: string) => `---\nlicense: ${id}\n---\n\n# Kestrel\n\nKestrel is a language model.\n`;
    const [gemma] = review(files({ 'README.md': card('gemma') })).models;
    assert.deepEqual([gemma?.freedoms.use.status, gemma?.freedoms.share.status], ['restricted', 'restricted']);
    const because = gemma?.freedoms.use.because ?? [];
    assert.deepEqual(because[0], { path: 'README.md', start: 13, end: 18 });
    assert.ok(
      because.some(
        (evidence) =>
          'license' in evidence &&
          evidence.license === 'gemma' &&
          evidence.section !== '' &&
          evidence.kind === 'use-restriction',
      ),
    );
    const [mit] = review(files({ 'README.md': card('mit') })).models;
    assert.deepEqual(words(mit), ['allowed', 'allowed', 'allowed', 'conditional']);
    const [llama] = review(files({ 'README.md': card('llama3.2') })).models;
    assert.equal(llama?.osd[5].status, 'broken');
    const [none] = review(files({ 'README.md': card('kestrel-1.0') })).models;
    assert.deepEqual(words(none), ['unknown', 'unknown', 'unknown', 'unknown']);
  });

  it('takes of a license that is only named its own policy, and not that of another model under it', () => {
    const card = '---\nlicense: llama2\n---\n\n# Kestrel\n\nKestrel is a language model.\n';
    const [model] = review(files({ 'README.md': card })).models;
    const cited = (model?.freedoms.use.because ?? []).flatMap((one) => ('license' in one ? [one.license] : []));
    assert.deepEqual([...new Set(cited)], ['llama2', 'llama2-use-policy']);
  });

  it('reports the claim that the terms contradict, and no clause of a grant', () => {
    const found = review(LLAMA);
    assert.deepEqual(
      documentIn(found, 'llama-like/README.md')?.findings.map(({ check, severity }) => [check, severity]),
      [
        ['card/section-missing', 'hint'],
        ['claim/open-source', 'error'],
      ],
    );
    const checks = documentIn(found, 'llama-like/LICENSE')?.findings.map(({ check }) => check) ?? [];
    assert.ok(checks.includes('clause/no-improving-other-models'));
    assert.ok(!checks.some((check) => check.startsWith('clause/grants')));
  });

  it('changes its words with the text', () => {
    const without: Project = {
      files: LLAMA.files.map((file) => {
        if (file.content.state !== 'text' || !file.path.endsWith('LICENSE')) return file;
        const text = file.content.text.replace(/ {6}v\. You may not use[\s\S]*?derivative works of it\.\n/, '');
        assert.ok(text.length < file.content.text.length);
        return { ...file, content: { state: 'text', text } };
      }),
    };
    const before = review(LLAMA);
    const after = review(without, before);
    const kinds = (of: Review) => documentIn(of, 'llama-like/LICENSE')?.clauses.map(({ kind }) => kind);
    assert.ok(kinds(before)?.includes('no-improving-other-models'));
    assert.ok(!kinds(after)?.includes('no-improving-other-models'));
    assert.deepEqual(review(LLAMA, after), before);
  });

  it('is the same after any edits with the review before them as without', () => {
    const edit = fastCheck.record({
      file: fastCheck.nat(LLAMA.files.length - 1),
      at: fastCheck.nat(),
      removed: fastCheck.nat(40),
      added: fastCheck.constantFrom(
        '',
        'x',
        ' not',
        '\n\n',
        '3. You may not use it to train a model.\n',
        '“Purpose” means research.',
      ),
    });
    fastCheck.assert(
      fastCheck.property(fastCheck.array(edit, { maxLength: 6 }), (edits) => {
        let project = LLAMA;
        let last = review(project);
        for (const { file, at, removed, added } of edits) {
          project = { files: project.files.map((one, i) => (i === file ? edited(one, at, removed, added) : one)) };
          last = review(project, last);
        }
        assert.equal(jsonReport(last), jsonReport(review(project)));
      }),
      { numRuns: 25 },
    );
  });

  it('does not read again what is as it was', () => {
    const before = review(LLAMA);
    const touched = LLAMA.files.map((file): ProjectFile => {
      if (!file.path.endsWith('README.md') || file.content.state !== 'text') return { ...file };
      return { ...file, content: { state: 'text', text: `${file.content.text}\nMore.\n` } };
    });
    const after = review({ files: touched }, before);
    const clausesOf = (of: Review) => documentIn(of, 'llama-like/LICENSE')?.clauses;
    assert.equal(clausesOf(after), clausesOf(before));
  });

  it('is silent on plain software', () => {
    const software = files({
      LICENSE: MIT_LIKE,
      'README.md': '# left-pad\n\nAn open-source tool.\n',
      NOTICE: 'Copyright us.',
    });
    assert.deepEqual(review(software), { documents: [], models: [] });
  });

  it('reads in a card the license section alone', () => {
    const card =
      '---\nlicense: other\n---\n# K\n\nYou may not use the model to train other models.\n\n## License\n\nYou may not use the model to train other models.\n';
    const [document] = review(files({ 'README.md': card })).documents;
    assert.equal(document?.clauses.length, 1);
    assert.ok((document?.clauses[0]?.start ?? 0) > card.indexOf('## License'));
  });

  it('takes what a card asks for its data for no terms of the model', () => {
    const card = (lead: string) =>
      `---\npipeline_tag: text-generation\n---\n\n# Heron\n\n## License\n\n${lead}\n\n- They can be used for non-commercial purposes only\n- Any derivatives must be distributed under the same license\n`;
    const use = (lead: string) => words(review(files({ LICENSE: MIT_LIKE, 'README.md': card(lead) })).models[0])[0];
    assert.equal(use('Using those data comes with the following terms of use:'), 'allowed');
    assert.equal(use('Using our models comes with the following terms of use:'), 'restricted');
    assert.equal(use('Use of the data and the weights comes with the following terms:'), 'restricted');
  });

  it('says once what is wrong with a file, and reviews the others', () => {
    const broken: Project = {
      files: [
        ...LLAMA.files.filter(({ path }) => !path.endsWith('USE_POLICY.md')),
        { path: 'llama-like/USE_POLICY.md', content: { state: 'problem', problem: 'binary' } },
      ],
    };
    const result = review(broken);
    assert.deepEqual(
      documentIn(result, 'llama-like/USE_POLICY.md')?.findings.map(({ check, severity }) => [check, severity]),
      [['file/content', 'error']],
    );
    assert.equal(words(result.models[0])[0], 'restricted');
  });

  it('says where bytes are not UTF-8 and reads on', () => {
    const result = review({
      files: [{ path: 'MODEL_LICENSE', content: { state: 'text', text: `Caf\uFFFD. ${MIT_LIKE}`, misencoded: true } }],
    });
    const [finding] = documentIn(result, 'MODEL_LICENSE')?.findings ?? [];
    assert.equal(finding?.check, 'file/content');
    assert.equal(finding?.start, 3);
    assert.ok((documentIn(result, 'MODEL_LICENSE')?.clauses.length ?? 0) > 0);
  });

  it('reviews a project of nothing', () => {
    assert.deepEqual(review({ files: [] }), { documents: [], models: [] });
  });

  it('gives a review of any text, with spans inside it', () => {
    const piece = fastCheck.constantFrom(
      ...[
        '---\n',
        '\n\n',
        '# License\n',
        '1. ',
        '(a) ',
        'You may not ',
        'use the model ',
        'to train other models. ',
        'open-source ',
        'is an ',
      ],
      ...[
        '```\n',
        '<!-- ',
        '-->',
        '> ',
        '| a | b |\n|---|---|\n',
        '\u{1f600}',
        '\ud800',
        '\uFEFF',
        '\r',
        '\u0000',
        'license: ',
        '[x](',
        'MODEL ',
        '“',
        '- ',
      ],
    );
    const text = fastCheck.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));
    fastCheck.assert(
      fastCheck.property(
        text,
        fastCheck.constantFrom('LICENSE', 'README.md', 'MODEL_CARD.md', 'x.txt', 'USE_POLICY.md'),
        (words, path) => {
          const { documents } = review({ files: [{ path, named: true, content: { state: 'text', text: words } }] });
          for (const { clauses, claims, findings } of documents) {
            for (const { start, end } of [...clauses, ...claims, ...findings]) {
              assert.ok(0 <= start && start <= end && end <= words.length);
            }
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
