import assert from 'node:assert/strict';
import fastCheck from 'fast-check';
import { readFrontMatter } from './frontMatter.ts';

const valuesOf = (text: string, key: string) =>
  (readFrontMatter(text)?.entries.get(key)?.values ?? []).map(({ value, start, end }) => [
    value,
    text.slice(start, end),
  ]);

describe('the front matter of a card', () => {
  it('gives values and where they are written, quotes included', () => {
    const text = '---\nlicense: "mit" # ours\nbase_model:\n  - a/b\n  - c/d\n---\n# Kestrel\n';
    assert.deepEqual(valuesOf(text, 'license'), [['mit', '"mit"']]);
    assert.deepEqual(valuesOf(text, 'base_model'), [
      ['a/b', 'a/b'],
      ['c/d', 'c/d'],
    ]);
    const found = readFrontMatter(text);
    assert.equal(text.slice(found?.end), '# Kestrel\n');
  });

  for (const [name, text] of [
    ['CRLF', '---\r\nlicense: mit\r\n---\r\n# Kestrel\r\n'],
    ['a BOM', '\uFEFF---\nlicense: mit\n---\n# Kestrel\n'],
    ['white space before it', '\n\n---\nlicense: mit\n---\n# Kestrel\n'],
    ['blanks after the fences', '---  \nlicense: mit\n--- \n# Kestrel\n'],
    ['the end of the file after it', '---\nlicense: mit\n---'],
  ] as const) {
    it(`is found with ${name}`, () => {
      assert.deepEqual(valuesOf(text, 'license'), [['mit', 'mit']]);
      assert.equal(readFrontMatter(text)?.problem, null);
    });
  }

  it('is no rule between paragraphs, and not further down', () => {
    assert.equal(readFrontMatter('---\n\nA line of prose.\n\n---\n\nMore.\n'), null);
    assert.equal(readFrontMatter('# Title\n\n---\nlicense: mit\n---\n'), null);
    assert.equal(readFrontMatter('---\n\nJust a rule at the top.\n'), null);
    assert.equal(readFrontMatter(''), null);
  });

  it('that is empty has no entries and no problem', () => {
    assert.equal(readFrontMatter('---\n---\n# Kestrel\n')?.problem, null);
    assert.equal(readFrontMatter('---\n# a comment\n---\n')?.entries.size, 0);
  });

  it('that is not YAML is a problem at its place, and the rest is read', () => {
    const text = '---\nlicense: mit\nbase_model: [a\n---\n# Kestrel\n';
    const found = readFrontMatter(text);
    assert.equal(found?.problem?.fault, 'not-yaml');
    assert.ok((found?.problem?.start ?? 0) > text.indexOf('base_model'));
    assert.ok((found?.problem?.end ?? 0) <= (found?.yaml.end ?? 0));
    assert.deepEqual(valuesOf(text, 'license'), [['mit', 'mit']]);
  });

  it('with a key twice is a problem', () => {
    assert.equal(readFrontMatter('---\nlicense: mit\nlicense: gemma\n---\n')?.problem?.fault, 'duplicate-key');
  });

  it('that the text ends in is open: someone types it, and broken YAML is no problem yet', () => {
    for (const text of [
      '---\nlicense: [mi',
      '---\nlicense: mit\n\n# The data\ndatasets:\n- "a/',
      '---\nlicense: mit\nlan',
    ]) {
      const found = readFrontMatter(text);
      assert.equal(found?.open, true);
      assert.deepEqual(
        found?.problems.map(({ fault }) => fault),
        ['not-closed'],
      );
    }
    assert.equal(readFrontMatter('---\nlicense: mit\n\n# Kestrel\n\nA model.\n')?.open, false);
  });

  it('with the beginning of a key on a line is not finished; another word is a mistake', () => {
    assert.equal(readFrontMatter('---\nlicense: mit\npipe\n---\n')?.problem?.fault, 'unfinished-key');
    assert.equal(readFrontMatter('---\nlicense: mit\nkestrel\n---\n')?.problem?.fault, 'not-yaml');
  });

  it('that is a list is a problem', () => {
    assert.equal(readFrontMatter('---\n- a\n- b\n---\n')?.problem?.fault, 'not-a-mapping');
  });

  for (const closing of ['', '...\n']) {
    it(`that is not closed is read up to ${closing === '' ? 'the prose' : 'its end mark'}, as a problem`, () => {
      const text = `---\nlicense: mit\nlanguage: en\n${closing}\n# Kestrel\n\nwords: here\n`;
      assert.equal(readFrontMatter(text)?.problem?.fault, 'not-closed');
      assert.deepEqual(valuesOf(text, 'license'), [['mit', 'mit']]);
      assert.equal(readFrontMatter(text)?.entries.has('words'), false);
    });
  }

  it('does not multiply aliases', () => {
    const levels = Array.from({ length: 30 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}, *a${i}, *a${i}]`);
    const text = `---\na0: &a0 x\n${levels.join('\n')}\nlicense: mit\n---\n`;
    assert.deepEqual(valuesOf(text, 'license'), [['mit', 'mit']]);
  });

  it('survives metadata nested ten thousand levels deep', () => {
    assert.equal(readFrontMatter(`---\nlicense: ${'['.repeat(10_000)}\n---\n`)?.problem?.fault, 'not-yaml');
  });

  it('is read of any text, within it', () => {
    const pieces = fastCheck.array(
      fastCheck.constantFrom(
        '---',
        '\n',
        '\r\n',
        'license: ',
        'mit',
        '...',
        '- ',
        '[',
        '"',
        '#',
        '\uFEFF',
        '&a',
        '*a',
        '\t',
        ': ',
      ),
    );
    fastCheck.assert(
      fastCheck.property(pieces, (parts) => {
        const text = parts.join('');
        const found = readFrontMatter(`---\n${text}`);
        if (found === null) return;
        assert.ok(found.start <= found.yaml.start && found.yaml.end <= found.end);
        for (const { start, end } of [...found.entries.values()].flatMap((entry) => [entry, ...entry.values])) {
          assert.ok(start <= end && found.yaml.start <= start && end <= found.yaml.end);
        }
      }),
    );
  });
});
