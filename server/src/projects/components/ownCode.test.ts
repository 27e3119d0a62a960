import assert from 'node:assert/strict';
import { readCard } from '../../cards/card.ts';
import { namesOf } from '../../cards/claims/names.ts';
import { SourceText } from '../../text/sourceText.ts';
import { linksOf } from './links.ts';
import { leadsToOwnCode } from './ownCode.ts';

/** Whether the first link of a card of the model Heron leads to its code. */
function own(words: string, heading = 'Details'): boolean {
  const card = readCard(new SourceText(`# Heron\n\nHeron is a language model.\n\n## ${heading}\n\n${words}\n`));
  const [link] = linksOf(card);
  assert.ok(link, words);
  return leadsToOwnCode(link, namesOf(card));
}

const LAB = 'https://github.com/marsh-lab/heron-lm';
const OTHER = 'https://github.com/ember/kiln.cpp';

describe('the code of a model, elsewhere', () => {
  it('is what a label leads to', () => {
    for (const words of [
      `- **Repository:** ${LAB}`,
      `[Code](${LAB})`,
      `📃 [GitHub](${LAB}) | more`,
      `Official repo: [marsh-lab/heron-lm](${LAB})`,
      `<a href="${LAB}">Code</a>`,
      `- [Heron codebase](${LAB})`,
    ])
      assert.ok(own(words), words);
  });

  it('is what a sentence says of it, where it names nobody else', () => {
    for (const words of [
      `All of it is in [our repository](${LAB}).`,
      `You find more in this repo (${LAB}).`,
      `The training code is available [here](${LAB}).`,
      `For more detail, look at the [original repository](${LAB}).`,
      `See the [Heron repository](${LAB}) for that.`,
      `It was trained with the code of Kiln, in their [repository](${OTHER}).`,
    ])
      assert.ok(own(words), words);
  });

  it('is no other project that a card speaks of', () => {
    for (const words of [
      `We have sent a change to the popular quantization repository [kiln.cpp](${OTHER}).`,
      `Merge it into your Kiln codebase: ${OTHER}`,
      `The code is based on [Kiln](${OTHER}).`,
      `The Kiln code is available [here](${OTHER}).`,
      `Tokens are as in Kiln's [repository](${OTHER}).`,
      `Please [open an issue in the GitHub repository](${LAB}/issues/new).`,
    ])
      assert.ok(!own(words), words);
    for (const heading of ['Acknowledgments', 'Related projects', 'Installation', 'GGUF']) {
      assert.ok(!own(`[Code](${OTHER})`, heading), heading);
    }
  });

  it('is found in linear time', () => {
    for (const hostile of [
      'the '.repeat(40_000),
      '[code'.repeat(30_000),
      '<a '.repeat(40_000),
      'code '.repeat(30_000),
    ]) {
      const start = performance.now();
      own(`${hostile} [code](${LAB})`);
      assert.ok(performance.now() - start < 2000, hostile.slice(0, 5));
    }
  });
});
