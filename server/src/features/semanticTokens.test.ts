import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { DocumentReview } from '../review/value.ts';
import { review } from '../review.ts';
import { alone, document } from './handMade.ts';
import { editsBetween, LEGEND, semanticTokensOf } from './semanticTokens.ts';

/** The colored words of a text, each as "line:column words modifier". */
function colored(text: string, type: DocumentReview['type'] = 'license'): readonly string[] {
  return read(semanticTokensOf(alone(document(text, { type }))), text);
}

function read(data: readonly number[], text: string): readonly string[] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  const found: string[] = [];
  let [line, character] = [0, 0];
  for (let i = 0; i < data.length; i += 5) {
    const [down = 0, right = 0, length = 0, , modifiers = 0] = data.slice(i, i + 5);
    character = down > 0 ? right : character + right;
    line += down;
    const words = lines[line]?.slice(character, character + length);
    found.push(`${line}:${character} ${words} ${LEGEND.tokenModifiers.filter((_, bit) => modifiers & (1 << bit))}`);
  }
  return found;
}

describe('the colors of words', () => {
  it('are those of what forbids, obliges and permits', () => {
    assert.deepEqual(colored('You may use it, but shall not sell it, and must keep this notice.\n'), [
      '0:4 may permits',
      '0:20 shall not prohibits',
      '0:43 must obliges',
    ]);
    assert.deepEqual(colored('您可以使用“模型”，但不得用于商业用途。\n'), [
      '0:1 可以 permits',
      '0:6 模型 definedTerm',
      '0:11 不得 prohibits',
    ]);
  });

  it('are those of terms, section numbers and references', () => {
    assert.deepEqual(
      colored('## 2. Terms\n\n**"Model"** means the weights.\n\n- (a) see Section 4.2(b)\n\n**3.** by paragraph (c)\n'),
      [
        '0:3 2. sectionNumber',
        '2:3 Model definedTerm',
        '4:2 (a) sectionNumber',
        '4:10 Section 4.2(b) sectionReference',
        '6:2 3. sectionNumber',
        '6:10 paragraph (c) sectionReference',
      ],
    );
  });

  it('leave out what only looks like words: marks, addresses, tags and comments', () => {
    assert.deepEqual(
      colored(
        'You **may** [sell](https://x.org/must "shall") <a title="Model">it</a>. https://x.org/may <!-- must -->\n',
      ),
      ['0:6 may permits'],
    );
    assert.deepEqual(colored('- one\n- two\n'), []);
  });

  it('end with the line, and go on behind its quoting marks', () => {
    assert.deepEqual(colored('> You shall\n> not sell it to the "Other\n> Party".\n'), [
      '0:6 shall prohibits',
      '1:2 not prohibits',
      '1:22 Other definedTerm',
      '2:2 Party definedTerm',
    ]);
  });

  it('count as an editor does, which sees no byte order mark', () => {
    assert.deepEqual(colored('\uFEFFYou may.\r\nYou must.\r\n'), ['0:4 may permits', '1:4 must obliges']);
  });

  it('are for licenses and policies alone', () => {
    assert.equal(colored('You may not.\n', 'use-policy').length, 1);
    assert.deepEqual(colored('You may not.\n', 'model-card'), []);
  });

  it('are those of the version that was reviewed', () => {
    const text = '# Heron Community License\n\nYou may use the model for research only.\n';
    const file = (words: string) => ({
      files: [{ path: 'LICENSE.md', content: { state: 'text' as const, text: words } }],
    });
    const before = review(file(text));
    const edited = text.replace('may', 'shall not');
    const after = review(file(edited), before);
    const [of] = after.documents;
    assert.ok(of);
    const folder = { review: after, uriOf: (path: string) => path, versionOf: () => null };
    assert.deepEqual(read(semanticTokensOf({ folder, document: of }), edited), ['2:4 shall not prohibits']);
  });

  it('are told as one edit where some of them are known', () => {
    assert.deepEqual(editsBetween([1, 2, 3, 4, 5], [1, 2, 9, 9, 4, 5]), [{ start: 2, deleteCount: 1, data: [9, 9] }]);
    assert.deepEqual(editsBetween([1, 1, 1], [1, 1]), [{ start: 2, deleteCount: 1, data: [] }]);
    assert.deepEqual(editsBetween([1, 2], [1, 2]), []);
  });

  it('have names that package.json explains and scopes that the grammar gives', () => {
    const { contributes } = JSON.parse(readFileSync('package.json', 'utf8'));
    const grammar = readFileSync('syntaxes/license-text.tmLanguage.json', 'utf8');
    const explained = contributes.semanticTokenModifiers.map(({ id }: { readonly id: string }) => id);
    assert.deepEqual(explained, LEGEND.tokenModifiers);
    const scopes = Object.entries<readonly string[]>(contributes.semanticTokenScopes[0].scopes);
    assert.deepEqual(
      scopes.map(([selector]) => selector.replace(/^\w+\./, '')),
      LEGEND.tokenModifiers,
    );
    for (const [selector, [scope]] of scopes) {
      assert.ok(LEGEND.tokenTypes.includes(selector.split('.')[0] ?? ''), selector);
      assert.ok(grammar.includes(`"${scope}"`), scope);
    }
  });
});
