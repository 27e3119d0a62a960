import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { review } from '../review.ts';

const CARDS = resolve(import.meta.dirname, '../../../../shared/corpus/cards');
const LICENSE = 'Model License\n\n1. You may use the Model for non-commercial purposes only.\n';

/** A card as far as it has been typed, reviewed with a license, and what is found in it. */
function found(text: string) {
  const files = { 'README.md': text, LICENSE };
  const { documents } = review({
    files: Object.entries(files).map(([path, content]) => ({
      path,
      named: true as const,
      content: { state: 'text' as const, text: content },
    })),
  });
  const document = documents.find(({ path }) => path === 'README.md');
  return [...(document?.findings ?? []), ...(document?.claims ?? [])];
}

function holds(text: string, step: number): void {
  for (let end = 0; end <= text.length; end += step) {
    for (const { start, end: to } of found(text.slice(0, end)))
      assert.ok(0 <= start && start <= to && to <= end, `a place outside of the text at ${end}`);
  }
}

const CARD = `\uFEFF---\r\nlicense: other\r\ntags: [open-source]\r\nextra_gated_prompt: Be kind.\r\n---\r\n\r\n# 🐦 Kestrel 🐦\r\n\r\n[![License: MIT](https://img.shields.io/badge/License-MIT-blue.svg)](LICENSE)\r\n<img alt="Open Source" src="https://img.shields.io/badge/Open_Source-Yes-green">\r\n\r\n**Kestrel** is *free* for commercial use, for any purpose.\r\n\r\nUses\r\n----\r\n\r\n<!-- Provide a quick summary -->\r\n\r\n| License | Apache 2.0 |\r\n|---|---|\r\n| Commercial use | Yes |\r\n\r\n<h3>Limits</h3>\r\n\r\n- **Data:** [More Information Needed] {{ model_id | default("x") }}\r\n`;

describe('a card that is being typed', () => {
  it('is read at each prefix', () => holds(CARD, 3));

  it('is read at prefixes of real cards', function () {
    if (!existsSync(CARDS)) {
      console.log('      skipped: ../shared is not there');
      return this.skip();
    }
    const files = readdirSync(CARDS).filter((file) => file.endsWith('.md'));
    for (const file of files.filter((_, index) => index % 97 === 5)) {
      const text = readFileSync(join(CARDS, file), 'utf8').slice(0, 3000);
      // A step that is prime to what cards repeat.
      holds(text, 61);
    }
  });
});
