import assert from 'node:assert/strict';
import { SourceText } from '../text/sourceText.ts';
import { readCard } from './card.ts';
import { readSuppressions } from './suppressions.ts';

const read = (text: string) => readSuppressions(readCard(new SourceText(text)));

describe('comments of a card that speak to us', () => {
  it('name checks between blanks or commas, and the reason after `--`', () => {
    const text =
      'A\n\n<!-- card-and-clause-disable-next-line claim/open-source, card/license -- as the press has it -->\nB\n';
    const [one, ...others] = read(text);
    assert.equal(others.length, 0);
    assert.equal(one?.directive, 'disable-next-line');
    assert.deepEqual(
      one?.checks.map(({ id, start, end }) => [id, text.slice(start, end)]),
      [
        ['claim/open-source', 'claim/open-source'],
        ['card/license', 'card/license'],
      ],
    );
    assert.equal(one?.reason, 'as the press has it');
    assert.ok(text.slice(one?.start, one?.end).startsWith('<!-- card') && text.slice(0, one?.end).endsWith('-->'));
  });

  it('stand in a paragraph, over several lines, or in the metadata', () => {
    const text = `---
# card-and-clause-disable-next-line card/license -- asked for
license: mit  # card-and-clause-disable-line card/license -- the same
---
# Kestrel <!-- card-and-clause-disable-file -->

<!--
  card-and-clause-disable
  claim/open-source
  -- a long
  reason
-->
<!-- card-and-clause-enable -->
`;
    assert.deepEqual(
      read(text).map(({ directive, checks, reason }) => [directive, checks.map(({ id }) => id).join(), reason]),
      [
        ['disable-next-line', 'card/license', 'asked for'],
        ['disable-line', 'card/license', 'the same'],
        ['disable-file', '', ''],
        ['disable', 'claim/open-source', 'a long reason'],
        ['enable', '', ''],
      ],
    );
  });

  it('are told where we do not know the word', () => {
    const [one] = read('<!-- card-and-clause-disabel x -- y -->');
    assert.equal(one?.directive, null);
    assert.equal(one?.word.id, 'disabel');
  });

  it('are told where they begin with a mark that is but like ours', () => {
    const text = '---\nlicense: mit # cardclause-disable-line\n---\n<!-- card-clause-disable claim/open-source -->\n';
    assert.deepEqual(
      read(text).map(({ directive, word }) => [directive, word.id]),
      [
        [null, 'cardclause-disable-line'],
        [null, 'card-clause-disable'],
      ],
    );
    assert.deepEqual(read('---\nlicense: mit # a card-clause-like thing\n---\n<!-- cardclause-x -->\n'), []);
  });

  it('are no comments where a card shows them as code', () => {
    assert.deepEqual(read('Write `<!-- card-and-clause-disable-file -->` into it.\n'), []);
    assert.deepEqual(read('```html\n<!-- card-and-clause-disable-file -->\n```\n'), []);
    assert.deepEqual(read('Other ``code ` <!-- card-and-clause-disable-file -->`` here\n'), []);
    assert.equal(read('A ` and <!-- card-and-clause-disable-file --> b\n').length, 1);
    assert.equal(read('`a` <!-- card-and-clause-disable-file --> `b`\n').length, 1);
  });

  it('are no comments where they are not closed', () => {
    assert.deepEqual(read('<!-- card-and-clause-disable-file\n'), []);
    assert.deepEqual(read('<!-- not ours card-and-clause-disable-file -->\n'), []);
  });

  it('are found in linear time', () => {
    const started = performance.now();
    read('<!-- card-and-clause-disable-line a -- b -->\n\n'.repeat(20_000));
    read(`${'<!--  card-and-clause-x '.repeat(50_000)}`);
    read(`\`${'`` <!-- card-and-clause-x --> ` '.repeat(20_000)}`);
    assert.ok(performance.now() - started < 15_000);
  });
});
