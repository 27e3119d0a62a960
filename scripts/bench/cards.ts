/**
 * How fast the author of a card is answered: completion, hover and fixes at many places of a card of 100 KB, after each edit and
 * without one. Prints milliseconds.
 *
 *     npm run bench:cards
 */
import { codeActionsOf } from '../../server/src/features/codeActions.ts';
import { completionsOf } from '../../server/src/features/completion.ts';
import { documentLinksOf } from '../../server/src/features/documentLinks.ts';
import { hoverOf } from '../../server/src/features/hover.ts';
import type { ReviewedDocument } from '../../server/src/features/reviewed.ts';
import { review } from '../../server/src/review.ts';
import { SourceText } from '../../server/src/text/sourceText.ts';

const SIZE = 100_000;
const TIMES = 300;

/** A card of about 100 KB: much metadata, and prose. */
function card(): string {
  const results = Array.from(
    { length: 60 },
    (_, i) =>
      `  - task:\n      type: text-generation\n    dataset:\n      type: hochwald/birds-${i}\n      name: Birds ${i}\n    metrics:\n    - type: accuracy\n      value: 0.${i}\n`,
  ).join('');
  const metadata = `---\nlanguage:\n- en\n- de\nlicense: gemma\nlibrary_name: transformers\npipeline_tag: text-generation\ntags:\n- bird\nbase_model: hochwald/heron\nmodel-index:\n- name: kestrel\n  results:\n${results}---\n`;
  const prose =
    '\n## Uses\n\nKestrel is a language model for birds. See the [license](LICENSE) and arXiv:2401.00001.\n';
  return metadata + prose.repeat(Math.ceil((SIZE - metadata.length) / prose.length));
}

function reviewed(text: string): ReviewedDocument {
  const files = [{ path: 'README.md', content: { state: 'text', text } as const }];
  const done = review({ files });
  const [document] = done.documents;
  if (document === undefined) throw new Error('the card is not reviewed');
  return { folder: { review: done, uriOf: (path) => `file:///${path}`, versionOf: () => 1 }, document };
}

function timed(name: string, work: (i: number) => unknown): void {
  const times = Array.from({ length: TIMES }, (_, i) => {
    const start = performance.now();
    work(i);
    return performance.now() - start;
  });
  const sorted = times.slice(20).sort((a, b) => a - b);
  const at = (q: number) => (sorted[Math.floor(sorted.length * q)] ?? 0).toFixed(2).padStart(7);
  console.log(`${name.padEnd(48)} first ${(times[0] ?? 0).toFixed(2).padStart(7)} p50 ${at(0.5)} p95 ${at(0.95)} ms`);
}

const TEXT = card();
const SOURCE = new SourceText(TEXT);
const CONTEXT = { path: 'README.md', files: ['LICENSE'], licenses: [], snippets: true, labelDetails: true };
const place = (words: string, of = SOURCE) => of.positionAt(of.text.indexOf(words) + words.length);
/** The card after a letter was typed, as the editor hands it over. */
const typed = (i: number) => new SourceText(TEXT.replace('- bird\n', `- bird${i}\n`));

console.log(`a card of ${TEXT.length} units, ${SOURCE.lineCount} lines`);
timed('completion of a license, text unchanged', () => completionsOf(SOURCE, place('license: '), CONTEXT));
timed('completion of a language, text unchanged', () => completionsOf(SOURCE, place('- en'), CONTEXT));
timed('completion of a key in model-index, unchanged', () => completionsOf(SOURCE, place('      type: t'), CONTEXT));
timed('completion of a license after an edit', (i) => {
  const source = typed(i);
  return completionsOf(source, place('license: ', source), CONTEXT);
});
timed('completion of a language after an edit', (i) => {
  const source = typed(i);
  return completionsOf(source, place('- en', source), CONTEXT);
});
const REVIEWED = reviewed(TEXT);
const at = (words: string) => REVIEWED.document.source.positionAt(TEXT.indexOf(words));
timed('hover on a key', () => hoverOf(REVIEWED, at('pipeline_tag'), { markdown: true }));
timed('hover on a value', () => hoverOf(REVIEWED, at('text-generation'), { markdown: true }));
timed('hover on a license', () => hoverOf(REVIEWED, at('gemma'), { markdown: true }));
timed('hover in prose', () => hoverOf(REVIEWED, at('Kestrel is'), { markdown: true }));
timed('links', () => documentLinksOf(REVIEWED));
const WHOLE = { start: { line: 0, character: 0 }, end: SOURCE.positionAt(TEXT.length) };
timed('fixes of the whole card', () =>
  codeActionsOf(REVIEWED, WHOLE, undefined, { creates: true, acknowledges: true }),
);
timed('fix all', () => codeActionsOf(REVIEWED, WHOLE, ['source.fixAll'], { creates: true }));
