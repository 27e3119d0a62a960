import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as oniguruma from 'vscode-oniguruma';
import * as textmate from 'vscode-textmate';
import { COLORS, type Color, coloredWordsOf } from '../server/src/features/coloredWords.ts';
import { splitBlocks } from '../server/src/text/blocks.ts';

type Grammar = textmate.IGrammar;

/** The grammars as the editor reads them: with its own libraries. */
async function grammars(files: Readonly<Record<string, string>>, injected: readonly string[] = []) {
  const wasm = readFileSync(createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm'));
  await oniguruma.loadWASM({ data: wasm });
  const onigLib = Promise.resolve({
    createOnigScanner: (patterns: string[]) => new oniguruma.OnigScanner(patterns),
    createOnigString: (text: string) => new oniguruma.OnigString(text),
  });
  const read = (scope: string) => {
    const file = files[scope];
    return file === undefined ? null : textmate.parseRawGrammar(file, `${scope}.json`);
  };
  return new textmate.Registry({
    onigLib,
    loadGrammar: async (scope) => read(scope),
    getInjections: (scope) => (injected.includes(scope) ? undefined : [...injected]),
  });
}

/** The words of a line that have a scope, in order. */
function within(grammar: Grammar, line: string, scope: string): readonly string[] {
  const { tokens } = grammar.tokenizeLine(line, textmate.INITIAL);
  const words: string[] = [];
  let last = -1;
  for (const { startIndex, endIndex, scopes } of tokens) {
    if (!scopes.includes(scope)) continue;
    const text = line.slice(startIndex, endIndex);
    if (last === startIndex) words.push(`${words.pop() ?? ''}${text}`);
    else words.push(text);
    last = endIndex;
  }
  return words;
}

const BANS = 'keyword.control.prohibit.license';
const OBLIGES = 'keyword.control.oblige.license';
const PERMITS = 'constant.language.permit.license';
const TERM = 'entity.name.type.license';
const HEADING = 'markup.heading.license';
const MARK = 'punctuation.definition.list.begin.license';
const NUMBER = 'constant.numeric.section.license';
const REFERENCE = 'constant.other.reference.license';

describe('the grammar of license texts', () => {
  let grammar: Grammar;
  const has = (line: string, scope: string) => within(grammar, line, scope);

  before(async () => {
    const file = readFileSync('syntaxes/license-text.tmLanguage.json', 'utf8');
    const loaded = await (await grammars({ 'text.license': file })).loadGrammar('text.license');
    assert.ok(loaded);
    grammar = loaded;
  });

  it('tells what forbids, obliges and permits', () => {
    const line = 'You may use it, but shall not sell it, and must keep this notice; other use is prohibited.';
    assert.deepEqual(has(line, PERMITS), ['may']);
    assert.deepEqual(has(line, BANS), ['shall not', 'prohibited']);
    assert.deepEqual(has(line, OBLIGES), ['must']);
    assert.deepEqual(has('We hereby grant you a license, provided that you agree to these terms.', PERMITS), [
      'hereby grant you',
    ]);
    assert.deepEqual(has('We hereby grant you a license, provided that you agree to these terms.', OBLIGES), [
      'provided that',
      'agree to',
    ]);
    assert.deepEqual(has('In May the mayor may not mustard.', BANS), ['may not']);
  });

  it('tells defined terms, in straight and curly quotes', () => {
    assert.deepEqual(has('"Model" means the weights, and “Licensed Work” all of it.', TERM), [
      'Model',
      'Licensed Work',
    ]);
    assert.deepEqual(has('An apostrophe\'s and an "open quote', TERM), []);
  });

  it('tells the numbers of sections and items, and headings', () => {
    assert.deepEqual(has('2. Restrictions', NUMBER), ['2.']);
    assert.deepEqual(has('2. Restrictions', HEADING), ['Restrictions']);
    assert.deepEqual(has('  (iv) sell it to others, or', NUMBER), ['(iv)']);
    assert.deepEqual(has('law. The parties', NUMBER), []);
    assert.deepEqual(has('- harm people', MARK), ['-']);
    assert.deepEqual(has('Section 4. Redistribution', HEADING), ['Section 4. Redistribution']);
    assert.deepEqual(has('ARTICLE III', HEADING), ['ARTICLE III']);
    assert.deepEqual(has('MODEL LICENSE AGREEMENT', HEADING), ['MODEL LICENSE AGREEMENT']);
  });

  it('tells the same in Chinese', () => {
    const line = '您可以使用“模型”，但不得用于商业用途，并必须保留本声明；不可抗力除外，无须付费。';
    assert.deepEqual(has(line, PERMITS), ['可以']);
    assert.deepEqual(has(line, BANS), ['不得']);
    assert.deepEqual(has(line, OBLIGES), ['必须']);
    assert.deepEqual(has(line, TERM), ['模型']);
    assert.deepEqual(has('第二条 许可', NUMBER), ['第二条']);
    assert.deepEqual(has('第二条 许可', HEADING), [' 许可']);
    assert.deepEqual(has('三、限制', NUMBER), ['三']);
    assert.deepEqual(has('（一）不得出售模型；', NUMBER), ['（一）']);
    assert.deepEqual(has('第二条规定的权利在违约时终止，且不得恢复。', HEADING), []);
  });

  it('takes no sentence for a heading or an item', () => {
    assert.deepEqual(has('2. You may not use the model to harm people; this holds for its outputs too.', HEADING), []);
    assert.deepEqual(has('2. You may not use the model for war.', HEADING), []);
    assert.deepEqual(has('2. You may not use the model for war.', NUMBER), ['2.']);
    assert.deepEqual(has('IN NO EVENT SHALL THE AUTHORS BE LIABLE FOR ANY', HEADING), []);
    assert.deepEqual(has('use of it, as described in the terms', NUMBER), []);
    assert.deepEqual(has('Copyright 2024 Example Labs', 'comment.line.copyright.license'), [
      'Copyright 2024 Example Labs',
    ]);
  });

  it('tells references to other parts, and addresses', () => {
    const line = 'As Section 2.b and paragraph (c) say, and Attachment A at https://example.org/terms, too.';
    assert.deepEqual(has(line, REFERENCE), ['Section 2.b', 'paragraph (c)', 'Attachment A']);
    assert.deepEqual(has('Write to https://example.org/terms for it', 'markup.underline.link.license'), [
      'https://example.org/terms',
    ]);
  });

  it('reads a hostile line in the time that the editor gives it', () => {
    for (const line of [
      '1.'.repeat(5000),
      '"“'.repeat(5000),
      'section '.repeat(2500),
      'A'.repeat(10_000),
      '('.repeat(10_000),
    ]) {
      assert.equal(grammar.tokenizeLine(line, textmate.INITIAL, 5000).stoppedEarly, false, line.slice(0, 10));
    }
  });
});

describe('the colors that the server gives', () => {
  it('are those of the grammar, for the same words', async () => {
    const file = readFileSync('syntaxes/license-text.tmLanguage.json', 'utf8');
    const grammar = await (await grammars({ 'text.license': file })).loadGrammar('text.license');
    assert.ok(grammar);
    const scopes: Readonly<Record<Color, string>> = {
      prohibits: BANS,
      obliges: OBLIGES,
      permits: PERMITS,
      definedTerm: TERM,
      sectionNumber: NUMBER,
      sectionReference: REFERENCE,
    };
    for (const line of [
      'You may use it, but shall not sell it, and MUST keep this notice; other use is Prohibited.',
      'We hereby grant you a license, provided that you agree to these terms, on condition that you are not a rival.',
      '"Model" means the weights, and “Licensed Work” all of it, subject to Section 2.b and paragraph (c).',
      '  (iv) sell it to others where that is not permitted, or cannot be, as Attachment A and https://x.org/may say',
      '3.1 Nobody is required to do what the law has forbidden. Permission is granted.',
      '2. Limits',
      '您可以使用“模型”，但不得用于商业用途，并必须保留本声明；不可抗力除外，无须付费，不可将其出售。',
      '（一）禁止出售模型，有义务告知，授权您修改；',
    ]) {
      const [block] = splitBlocks(line);
      assert.ok(block);
      const colored = coloredWordsOf(block);
      for (const color of COLORS) {
        const words = colored.flatMap((one) => (one.color === color ? line.slice(one.start, one.end) : []));
        assert.deepEqual(words, within(grammar, line, scopes[color]), `${color} in: ${line}`);
      }
    }
  });
});

describe('the grammar of license fields in cards', () => {
  it('tells them in the front matter, and nowhere else', async () => {
    /** As much of the editor's own grammar of Markdown as stands around the fields. */
    const markdown = JSON.stringify({
      scopeName: 'text.html.markdown',
      patterns: [
        { begin: '\\A-{3}\\s*$', end: '^-{3}\\s*$', contentName: 'meta.embedded.block.frontmatter', patterns: [] },
      ],
    });
    const file = readFileSync('syntaxes/model-card.tmLanguage.json', 'utf8');
    const registry = await grammars({ 'text.html.markdown': markdown, 'text.license.card': file }, [
      'text.license.card',
    ]);
    const grammar = await registry.loadGrammar('text.html.markdown');
    assert.ok(grammar);
    let stack = textmate.INITIAL;
    const found = ['---', 'license: other', 'tags: [x]', 'license_name: small-license', '---', 'license: none'].map(
      (line) => {
        const { tokens, ruleStack } = grammar.tokenizeLine(line, stack);
        stack = ruleStack;
        return tokens
          .filter(({ scopes }) => scopes.includes('keyword.other.license.card'))
          .map(({ startIndex, endIndex }) => line.slice(startIndex, endIndex))
          .join();
      },
    );
    assert.deepEqual(found, ['', 'license', '', 'license_name', '', '']);
  });
});
