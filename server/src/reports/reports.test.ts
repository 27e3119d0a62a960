import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { validReview } from '../../../test/validReview.ts';
import { review } from '../review.ts';
import { jsonReport } from './json.ts';
import { textReport } from './text.ts';

const result = review({
  files: ['LICENSE', 'README.md', 'USE_POLICY.md'].map((name) => {
    return {
      path: `m/${name}`,
      content: { state: 'text', text: readFileSync(`test-fixtures/llama-like/${name}`, 'utf8') },
    };
  }),
});

describe('the JSON report', () => {
  it('is as its schema says', () => {
    const { documents, models } = validReview(jsonReport(result));
    assert.deepEqual(
      documents.map(({ path, type }: { path: string; type: string }) => [path, type]),
      [
        ['m/LICENSE', 'license'],
        ['m/README.md', 'model-card'],
        ['m/USE_POLICY.md', 'use-policy'],
      ],
    );
    assert.deepEqual(models[0].license, { declared: ['alpenglow-community'], identified: [], base: [] });
    assert.equal(models[0].root, 'm');
  });

  it('is as its schema says where there is nothing', () => {
    assert.deepEqual(validReview(jsonReport(review({ files: [] }))), { schema: 1, documents: [], models: [] });
  });

  it('counts lines from one', () => {
    const text = readFileSync('test-fixtures/llama-like/LICENSE', 'utf8');
    const { documents } = validReview(jsonReport(result));
    for (const { start, line } of documents[0].clauses) assert.equal(line, text.slice(0, start).split('\n').length);
  });
});

describe('the text report', () => {
  const report = textReport(result);

  it('says the verdict with the places it rests on, under the model’s folder', () => {
    assert.match(report, /^Alpenglow-7B {2}m$/m);
    assert.match(report, /^ {2}use {5}restricted {3}\S/m);
    assert.match(report, /No improving other models: LICENSE:41 §1\.b\.v/);
    assert.match(report, /breaks 6/);
  });

  it('lists the findings of a file, worst first, with their fixes', () => {
    assert.match(report, /^m\/README\.md\n {2}17:1 +error +The card claims open source/m);
    assert.match(report, /fix: Say “open-weight”/);
  });

  it('says what each of several licenses would give alone, as the JSON does', () => {
    const several = review({
      files: Object.entries({
        'MODEL_CARD.md': '# Model Card for Kestrel\n\nKestrel is a language model.\n',
        'model_licenses/LICENSE-LARGE': 'You may use and share the Model for non-commercial purposes only.\n',
        'model_licenses/LICENSE-SMALL': 'You may use and share the Model for any purpose.\n',
      }).map(([path, text]) => ({ path, content: { state: 'text' as const, text } })),
    });
    const text = textReport(several);
    assert.match(text, /^ {2}alone +Several licenses are here\./m);
    assert.match(text, /^ +model_licenses\/LICENSE-LARGE +use restricted · study allowed · /m);
    assert.match(text, /^ +model_licenses\/LICENSE-SMALL +use allowed · study allowed · /m);
    const [model] = validReview(jsonReport(several)).models;
    assert.deepEqual(
      model.apart.map(({ path, freedoms }: { path: string; freedoms: { share: string } }) => [path, freedoms.share]),
      [
        ['model_licenses/LICENSE-LARGE', 'restricted'],
        ['model_licenses/LICENSE-SMALL', 'allowed'],
      ],
    );
    assert.doesNotMatch(report, /Several licenses are here/);
  });

  it('tells terms that are known by their name from those of which nothing is known', () => {
    const of = (license: string) =>
      textReport(
        review({
          files: [
            {
              path: 'README.md',
              content: {
                state: 'text',
                text: `# Model Card for Kestrel\n\nKestrel is a language model.\n\nThe model is released under the ${license} license.\n`,
              },
            },
          ],
        }),
      );
    assert.match(of('CC BY-NC 4.0'), /^ +not here, but known: CC-BY-NC-4\.0, named at README\.md:5$/m);
    assert.doesNotMatch(of('CC BY-NC 4.0'), /not in these files/);
    assert.match(
      of('Kestrel Community'),
      /^ +use +not said +terms are named at README\.md:5 that are not in these files$/m,
    );
  });

  it('says what one must ask for first', () => {
    const text = '---\nlicense: mit\nextra_gated_prompt: Tell us your name.\n---\n\n# Model Card for Kestrel\n';
    const report = textReport(review({ files: [{ path: 'README.md', content: { state: 'text', text } }] }));
    assert.match(report, /^ +one must ask for it or accept terms first: README\.md:3$/m);
  });

  it('has no escape codes by itself', () => assert.ok(!report.includes('\u001b')));

  it('says so where there is nothing', () => {
    assert.equal(textReport(review({ files: [] })), 'No model, license or policy was found to review.\n');
  });
});
