import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { edition, validCycloneDx, validHtml, validMarkdown, validReports } from '../../../test/validReports.ts';
import { NO_READER } from '../freedoms/reader.ts';
import { review } from '../review.ts';
import { cycloneDxReport } from './cyclonedx.ts';
import { htmlReport } from './html.ts';
import { markdownReport } from './markdown.ts';
import { motReport } from './mot.ts';
import { sarifReport } from './sarif.ts';

const reviewOf = (files: Readonly<Record<string, string>>) =>
  review({ files: Object.entries(files).map(([path, text]) => ({ path, content: { state: 'text' as const, text } })) });

const example = (name: string, files: readonly string[]) =>
  reviewOf(
    Object.fromEntries(files.map((file) => [`m/${file}`, readFileSync(`test-fixtures/${name}/${file}`, 'utf8')])),
  );
const limited = example('llama-like', ['LICENSE', 'README.md', 'USE_POLICY.md']);
const open = example('apache-like', ['LICENSE', 'README.md']);

const HOSTILE =
  '</td><script>alert(1)</script>|[x](https://evil.example) ![y](z) `code` *b* <img src=x onerror=y> www.evil.example a@b.c';
const hostile = reviewOf({
  [`${HOSTILE.replaceAll('/', '')}.md`]: '',
  'README.md': `---\nlicense: "${HOSTILE}"\npipeline_tag: "${HOSTILE}"\ndatasets: ["${HOSTILE}"]\nlanguage: ["a\\u202eb"]\n---\n\n# ${HOSTILE}\n\nThis language model is open source ${HOSTILE}.\n`,
  LICENSE: `1. ${HOSTILE}\n\nYou may use the model, ${HOSTILE}.\n\n2. You may not use the model ${HOSTILE} to train any other model.\n`,
});

const LICENSE = `Heron License

1. You may use and modify the Model.

2. You may not: (a) sell the Model; (b) remove any notice from it; or (c) use the Model for military purposes.
`;
const CARD = '---\npipeline_tag: text-generation\n---\n# Heron\n\n## License\n\nYou may not sell the model.\n';

describe('the written reports', () => {
  it('are as their formats demand, whatever the texts say', () => {
    for (const of of [limited, open, hostile, reviewOf({})]) validReports(of);
  });

  it('are the same for the same review', () => {
    for (const report of [markdownReport, htmlReport, cycloneDxReport, sarifReport, motReport]) {
      assert.equal(report(limited, edition), report(limited, edition));
    }
  });

  describe('in Markdown and HTML', () => {
    const report = markdownReport(limited, edition);

    it('say who made them and when', () => {
      assert.match(report, /^# Review of Alpenglow-7B\n\n\*Made by Card & Clause 0\.0\.0 on 2026-01-02\.\*\n/);
    });

    it('say the verdict with the place of every reason', () => {
      assert.match(report, /^> \*\*Not open source as the Open Source Definition reads:\*\*/m);
      assert.match(report, /^\| use \| \*\*restricted\*\* \|.*No improving other models · LICENSE:41 §1\.b\.v/m);
    });

    it('say what one must do and when, and what a reader may, or nobody in particular', () => {
      assert.match(report, /^### Who ships it must\n\n\| What \| When \| In these files \| Because \|/m);
      assert.match(report, /^\*Answered for this reader: nobody in particular\.\*$/m);
      assert.match(report, /^\| run it \| \*\*yes, if \d things hold\*\* \|.* · LICENSE:44 §2/m);
      const files = ['LICENSE', 'README.md', 'USE_POLICY.md'].map((path) => {
        return {
          path,
          content: { state: 'text' as const, text: readFileSync(`test-fixtures/llama-like/${path}`, 'utf8') },
        };
      });
      const asked = markdownReport(review({ files, reader: { ...NO_READER, monthlyUsers: 5000 } }), edition);
      assert.match(asked, /^\| distill it into another model \| \*\*no\*\* \|.* · LICENSE:41 §1\.b\.v/m);
    });

    it('call a model without a name as the folder, and name in one place what lies in one', () => {
      const files = [{ path: 'LICENSE', content: { state: 'text' as const, text: LICENSE } }];
      const told = markdownReport(review({ files }), { ...edition, folder: 'heron-2b' });
      assert.match(told, /^# Review of heron-2b$/m);
      assert.match(told, /^\| 2\.c \| 5 \| Not for military use \|/m);
      const other = 'README_zh.md';
      const cards = ['README.md', other].map((path) => ({ path, content: { state: 'text' as const, text: CARD } }));
      assert.doesNotMatch(markdownReport(review({ files: [...files, ...cards] }), edition), /^## Other documents$/m);
    });

    it('break words in a cell only where a place is longer than the page is wide', () => {
      const path = `${'a-folder-with-a-name/'.repeat(4)}LICENSE`;
      const html = (at: string) =>
        htmlReport(review({ files: [{ path: at, content: { state: 'text', text: LICENSE } }] }), edition);
      assert.match(html(path), /<span class="place long">/);
      assert.doesNotMatch(html('LICENSE'), /<span class="place long">/);
      assert.match(html('LICENSE'), /\nth,td\{[^}]*overflow-wrap:break-word\}/);
    });

    it('say what the card claims and how to mend it', () => {
      assert.match(report, /^\| README\.md:17 \| open source \|.*\*\*contradicted\*\* \|$/m);
      assert.match(report, /^\| README\.md:17 \| \*\*error\*\* \|.*Say “open-weight” instead of “open source”/m);
    });

    it('list every clause with its section and its words', () => {
      assert.match(report, /^\| 1\.b\.v \| 41 \| No improving other models \| \*\*limits\*\* \| “You may not use/m);
      // Word for word: hyphens and all of it.
      assert.match(
        report,
        /“We give you a license under our rights in the Alpenglow Materials that is world-?wide, non-exclusive, .* derivative works of them\.”/,
      );
    });

    it('list the clauses of what several models share once', () => {
      const text = markdownReport(reviewOf({ LICENSE, 'a/README.md': CARD, 'b/README.md': CARD }), edition);
      assert.equal(text.match(/^### Clauses of .*LICENSE$/gm)?.length, 1);
      assert.match(text, /^\*The clauses of .*LICENSE are told above\.\*$/m);
    });

    it('say what was read, and what was not', () => {
      assert.match(report, /^- m\/LICENSE: license, \d+ lines, English$/m);
      assert.match(report, /^- The weights, the code and the data themselves were not looked at/m);
      const japanese = reviewOf({
        'README.md':
          '---\nlicense: other\npipeline_tag: text-generation\n---\n\n# Crane\n\nCrane is a large language model with open weights.\n',
        LICENSE:
          '本モデルの利用許諾契約\n\nあなたは、このモデルを研究のためにのみ使うことができます。ほかの目的で使うことはできません。\n',
      });
      assert.match(markdownReport(japanese, edition), /^- LICENSE: license, .*Not read: Japanese/m);
    });

    it('have the same words', () => {
      const words = (text: string) =>
        text.replaceAll(/<style>[^<]*<\/style>|<[^>]*>|[\s|#>*\\“”\-–·]|&\w+;|&#39;|["'<&]/g, '');
      const html = htmlReport(limited, edition);
      const body = html.slice(html.indexOf('<body>'));
      const head = /^\| -.*$/gm;
      assert.equal(words(body), words(report.replaceAll(head, '').replaceAll('<br>', '')));
    });
  });

  describe('in CycloneDX', () => {
    const bom = JSON.parse(cycloneDxReport(limited, edition));

    it('has a component for each model, with its clauses as properties', () => {
      const [component] = bom.components;
      assert.equal(component.type, 'machine-learning-model');
      assert.equal(component.modelCard.modelParameters.task, 'text-generation');
      const values = (name: string) =>
        component.properties.flatMap((of: { name: string; value: string }) =>
          of.name === `card-and-clause:${name}` ? [of.value] : [],
        );
      assert.deepEqual(values('freedom:use'), ['restricted']);
      assert.deepEqual(values('osd:6'), ['broken']);
      assert.deepEqual(values('clause:commercial-threshold').length, 1);
      assert.match(
        values('clause:commercial-threshold')[0],
        /^m\/LICENSE:44; section 2; amount=500000000; unit=monthly-active-users/,
      );
    });

    it('names a license by its SPDX id where it has one', () => {
      const named = reviewOf({
        'README.md': '---\nlicense: apache-2.0\npipeline_tag: text-generation\n---\n\n# Crane\n',
      });
      const [component] = JSON.parse(cycloneDxReport(named, edition)).components;
      assert.deepEqual(component.licenses, [{ license: { id: 'Apache-2.0', acknowledgement: 'declared' } }]);
    });
  });

  describe('for the Model Openness Tool', () => {
    it('have the components that are shown, each with its license and its place', () => {
      const report = motReport(
        reviewOf({
          'README.md':
            '---\nlicense: apache-2.0\npipeline_tag: text-generation\n---\n\n# Crane\n\nCrane is a language model.\n',
          LICENSE:
            'Copyright Crane Works. You may use, change and pass on the weights of Crane, its code and its texts.\n',
          'model.safetensors': 'x',
        }),
        edition,
      );
      assert.match(report, /^release:\n {2}name: Crane\n/m);
      assert.match(report, /^ {2}type: language$/m);
      assert.match(
        report,
        /- name: Model parameters \(Final\)\n {6}description: Shown by model\.safetensors\n {6}license: /,
      );
      assert.match(report, /component_path: model\.safetensors/);
      assert.doesNotMatch(report, /Training code/);
    });

    it('say so where there is no model', () => {
      assert.match(motReport(reviewOf({}), edition), /^# No model was found\.$/m);
    });
  });

  describe('in SARIF', () => {
    it('keep the fingerprint of a clause when lines move', () => {
      const prints = (text: string) =>
        JSON.parse(sarifReport(reviewOf({ 'USE_POLICY.md': text }), edition)).runs[0].results.map(
          (result: { partialFingerprints: object }) => result.partialFingerprints,
        );
      const text = '1. You may not use the Model to train any other language model.\n';
      assert.ok(prints(text).length > 0);
      assert.deepEqual(prints(text), prints(`Use policy of the Model\n\n${text.replace('use the', 'use\nthe')}`));
    });
  });

  it('are held against what would be wrong', () => {
    assert.throws(() => validMarkdown('[a](b)'));
    assert.throws(() => validMarkdown('| a | b |\n| --- | --- |\n| a | b | c |'));
    assert.throws(() => validHtml('<!doctype html><script></script>'));
    assert.throws(() => validHtml('<!doctype html><p onclick="x">'));
    assert.throws(() => validHtml('<!doctype html><p><strong></p>'));
    assert.throws(() =>
      validCycloneDx('{"bomFormat":"CycloneDX","specVersion":"1.6","components":[{"type":"model"}]}'),
    );
  });
});
