import assert from 'node:assert/strict';
import { readText } from './reading.ts';
import { SourceText } from './sourceText.ts';

/** The items of a text, each with the first words of the outermost lead-in that governs it. */
function governed(...lines: string[]): string[] {
  return readText(new SourceText(lines.join('\n')))
    .places.filter((place) => place.block.marker)
    .map((place) => {
      let outermost = place.leadIn;
      while (outermost?.outer) outermost = outermost.outer;
      const lead = outermost?.sentence.words.slice(0, 3).map((word) => word.text) ?? [];
      return `${lead.join(' ') || '-'}: ${place.passage.normalized.text}`;
    });
}

const ITEMS = ['You agree not: spy on anyone', 'You agree not: cheat people', 'You agree not: break the law'];

describe('titled groups of items', () => {
  for (const [form, title] of [
    ['headings', (text: string) => `### ${text}`],
    ['numbered headings', (text: string, n: number) => `### ${n}. ${text}`],
    ['lines', (text: string) => text],
    ['lines in bold', (text: string) => `**${text}**`],
    ['labels', (text: string) => `${text}:`],
    ['labels in bold', (text: string) => `**${text}:**`],
  ] as const)
    it(`go on with the lead-in before the first of them, where ${form} stand over them`, () => {
      const groups = [
        ['Against people', '- spy on anyone', '- cheat people'],
        ['Against the law', '- break the law'],
      ].flatMap(([name = '', ...items], n) => ['', title(name, n + 1), '', ...items]);
      const items = governed('# Rules', '', 'Read them.', '', '## Bans', '', 'You agree not to:', ...groups);
      assert.deepEqual(
        items.filter((item) => !/: Against/.test(item)),
        ITEMS,
      );
    });

  it('may have titles right behind their items, without an empty line', () => {
    const text = [
      'You agree not to:',
      'Against People',
      '- spy on anyone by night',
      '- cheat people',
      'Harm and Non-Consensual Acts',
    ];
    assert.deepEqual(governed(...text, '- break the law'), [
      'You agree not: spy on anyone by night',
      'You agree not: cheat people',
      'You agree not: break the law',
    ]);
  });

  it('may be titled paragraphs that say what for', () => {
    const text =
      'You may not use the Kit:\nUnlawful Acts\nFor what the law of your country forbids.\nDeceit\nTo mislead people or to take money from them.\n\nGoodbye\n\nWrite to us.\n';
    const led = readText(new SourceText(text)).places.filter((place) => place.leadIn && !place.title);
    assert.deepEqual(
      led.map((place) => place.passage.normalized.text),
      ['For what the law of your country forbids.', 'To mislead people or to take money from them.'],
    );
  });

  it('end with a heading that says what else the text is about', () => {
    const text = ['## Bans', '', 'You agree not to:', '', '### People', '', '- spy on anyone', '', '### Reports', ''];
    assert.deepEqual(governed(...text, '- write to us'), ['You agree not: spy on anyone', '-: write to us']);
  });

  for (const [form, other] of [
    ['a line that says what is let', 'Permitted uses'],
    ['a label that says what is let', 'Allowed:'],
    ['a lead-in of its own', 'You may:'],
  ] as const)
    it(`end with ${form}`, () => {
      const text = ['You agree not to:', '', 'Against people:', '', '- spy on anyone', '', other, '', '- cite us'];
      const [banned, let_] = governed(...text);
      assert.equal(banned, 'You agree not: spy on anyone');
      assert.doesNotMatch(let_ ?? '', /^You agree not/);
    });

  it('end behind a heading without items', () => {
    const text = ['## Bans', '', 'You agree not to:', '', '### People', '', '- spy on anyone', '', '### Care', ''];
    assert.deepEqual(governed(...text, 'We all do what we can.', '', '### Kind words', '', '- say them'), [
      'You agree not: spy on anyone',
      '-: say them',
    ]);
  });

  it('are none below a heading of the level of that over the lead-in', () => {
    assert.deepEqual(governed('## Bans', '', 'You agree not to:', '', '## More', '', '- spy on anyone'), [
      '-: spy on anyone',
    ]);
  });
});
