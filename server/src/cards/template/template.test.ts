import assert from 'node:assert/strict';
import { SourceText } from '../../text/sourceText.ts';
import { readCard } from '../card.ts';
import { coverageOf } from './coverage.ts';
import { headed, headingStyleOf } from './headingStyle.ts';
import { emptySections, placeholdersIn } from './placeholders.ts';
import { DATA_SECTIONS, MODEL_SECTIONS } from './sections.ts';

const cardOf = (text: string) => readCard(new SourceText(text));
const ASKED = MODEL_SECTIONS.filter(({ audiences }) => audiences.includes('hub'));
const missing = (text: string) => coverageOf(cardOf(text), ASKED).missing.map(({ id }) => id);
const INTRO = 'Kestrel is a language model that names birds by their songs and counts them.\n\n';

describe('the parts of a card', () => {
  it('are found under headings of every style and level', () => {
    for (const heading of [
      '## Limitations',
      'Limitations\n---',
      '**Limitations**',
      '<h2>Limitations</h2>',
      '##### Known limitations',
    ])
      assert.ok(!missing(`# Kestrel\n\n${INTRO}${heading}\n\nIt knows no owls.\n`).includes('limitations'), heading);
  });

  it('are found behind labels, in rows, in metadata and as code', () => {
    assert.ok(!missing(`# Kestrel\n\n${INTRO}- **Training data:** songs\n`).includes('training-data'));
    assert.ok(!missing(`# Kestrel\n\n${INTRO}| | |\n|-|-|\n| Intended use | birds |\n`).includes('uses'));
    assert.ok(!missing(`---\ndatasets: [a/b]\nmodel-index: []\n---\n# Kestrel\n\n${INTRO}`).includes('training-data'));
    assert.ok(!missing(`# Kestrel\n\n${INTRO}\`\`\`python\nload()\n\`\`\`\n`).includes('start'));
  });

  it('are missing where neither is there', () => {
    assert.deepEqual(missing(`# Kestrel\n\n${INTRO}`), ['uses', 'limitations', 'start', 'training-data', 'evaluation']);
    assert.deepEqual(missing(''), ['description', 'uses', 'limitations', 'start', 'training-data', 'evaluation']);
    const data = DATA_SECTIONS.filter(({ audiences }) => audiences.includes('hub'));
    const found = coverageOf(cardOf('# Songs\n\n## Dataset Structure\n\nOne file.\n'), data).missing.map(
      ({ id }) => id,
    );
    assert.ok(!found.includes('structure') && found.includes('source'));
  });
});

describe('the heading style of a card', () => {
  const styled = (text: string) => headed('Uses', headingStyleOf(cardOf(text)));
  it('is that of most of its headings', () => {
    assert.equal(styled('# A\n\n## B\n\n## C\n'), '## Uses\n\n');
    assert.equal(styled('# A\n\n### B\n\nx\n\n### C\n'), '### Uses\n\n');
    assert.equal(styled('# A #\n\n## B ##\n\nx\n'), '## Uses ##\n\n');
    assert.equal(styled('A\n=\n\nB\n-\n\nx\n'), 'Uses\n----\n\n');
    assert.equal(styled('# A\n\n**B**\n\nx\n\n**C**\n\ny\n'), '**Uses**\n\n');
    assert.equal(styled('<h1>A</h1>\n\n<h3>B</h3>\n\nx\n'), '<h3>Uses</h3>\n\n');
    assert.equal(styled('# A\r\n\r\n## B\r\n'), '## Uses\r\n\r\n');
    assert.equal(styled('# A\n\n# B\n\n## C\n\nx\n\n# D\n'), '# Uses\n\n');
    assert.equal(styled('# A\n\n## B\n\nx\n\n# Citation\n'), '## Uses\n\n');
    assert.equal(styled(''), '## Uses\n\n');
  });
});

describe('what a template leaves', () => {
  const left = (text: string) => placeholdersIn(cardOf(text)).map(({ start, end }) => text.slice(start, end));
  it('is told by its words', () => {
    for (const blank of [
      '[More Information Needed]',
      '[Needs More Information]',
      '[more information needed]',
      '[TODO: add results]',
      '[Insert your results here]',
      '{{ model_id | default("Model ID", true) }}',
      'TODO',
      'TBD.',
      'More information needed',
      'Coming soon...',
    ])
      assert.deepEqual(left(`# Kestrel\n\n## Uses\n\n${blank}\n`), [blank]);
    assert.deepEqual(left('# Kestrel\n\n- **Developed by:** TBD\n'), ['TBD']);
    assert.deepEqual(left('# Model Card for Model ID\n\nx\n'), ['Model ID']);
    assert.deepEqual(left('# Name of the model\n\nWhat the model is, in one or two sentences.\n'), [
      'Name of the model',
      'What the model is, in one or two sentences.',
    ]);
    assert.deepEqual(left('# K\n\n<!-- Provide a longer summary of what this model is. -->\n'), [
      '<!-- Provide a longer summary of what this model is. -->',
    ]);
  });

  it('is no link, code, plan, comment of one’s own or word that means something', () => {
    for (const text of [
      'See [your guide](guide.md).',
      '[todo]: https://example.org',
      '```\nTODO\n{{ model_id }}\n```',
      '## To-do list\n\n- [ ] TODO',
      '<!-- keep this -->',
      'Our TODO app is written in HTML.',
      'A template says `{{ message }}` to the model {{ role }}.',
    ])
      assert.deepEqual(left(`# Kestrel\n\n${text}\n`), [], text);
  });

  it('is not told twice where one blank holds another', () => {
    const blank = '{{ results | default("[More Information Needed]", true) }}';
    assert.deepEqual(left(`# K\n\n${blank}\n`), [blank]);
  });
});

describe('empty sections', () => {
  const empty = (text: string) => emptySections(cardOf(text)).map(({ title }) => title);
  it('have nothing below them but comments', () => {
    assert.deepEqual(empty('# K\n\n## A\n\n## B\n\nx\n\n## C\n<!-- y -->\n'), ['A', 'C']);
    assert.deepEqual(empty('K\n=\n\nA\n-\n\nB\n-\n\nx\n'), ['A']);
    assert.deepEqual(empty('<h1>K</h1>\n\n<h2>A</h2>\n\n<h2>B</h2>\n\nx\n'), ['A']);
  });
  it('are none that hold sections, code, tables or pictures, nor titles, links and statements', () => {
    for (const text of [
      '## A\n\n### B\n\nx',
      '## A\n\n```\nx\n```',
      '## A\n\n![](x.png)',
      '## A\n\n| a |\n|-|\n| b |',
      '## [Paper](p)',
      '## Have fun!',
    ])
      assert.deepEqual(empty(`# K\n\n${text}\n`), [], text);
    assert.deepEqual(empty('# K\n'), []);
  });
});
