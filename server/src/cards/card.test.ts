import assert from 'node:assert/strict';
import { SourceText } from '../text/sourceText.ts';
import { readCard } from './card.ts';

const LICENSE = `Permission is hereby granted to use the model. The licensor keeps its copyright. You may not sell it. You must
keep this notice. The model comes "as is", without warranty, and the licensor is not liable for damages. This license
terminates when you breach it.`;

const legalOf = (text: string) => {
  const source = new SourceText(text);
  return readCard(source).legal.map((span) => source.slice(span));
};

describe('a card', () => {
  it('has its blocks where they stand, without code and comments', () => {
    const text =
      '# Kestrel\r\n\r\n<!-- no -->\r\n> Quoted *words*.\r\n\r\n- an item\r\n\r\n```\r\ncode\r\n```\r\n\r\n| a | b |\r\n|---|---|\r\n| c | d |\r\n';
    const source = new SourceText(text);
    const { blocks } = readCard(source);
    assert.deepEqual(
      blocks.words.map((block) => [block.kind, source.slice(block)]),
      [
        ['heading', 'Kestrel'],
        ['text', 'Quoted *words*.'],
        ['text', 'an item'],
        ['row', '| a | b |'],
        ['row', '| c | d |'],
      ],
    );
    assert.equal(blocks.code.length, 1);
  });

  it('has sections that reach to the next heading of their level', () => {
    const text = '# A\n\n## B\n\nb\n\n### C\n\nc\n\n## D\n\nd\n';
    const source = new SourceText(text);
    assert.deepEqual(
      readCard(source).sections.map(({ title, level, start, end }) => [
        title,
        level,
        text.slice(start, end).trim().split('\n')[0],
      ]),
      [
        ['A', 1, 'A'],
        ['B', 2, 'B'],
        ['C', 3, 'C'],
        ['D', 2, 'D'],
      ],
    );
    assert.ok(readCard(source).sections[1]?.end === text.indexOf('## D'));
  });

  it('states terms in its license section alone', () => {
    const text =
      '# Kestrel\n\n## Uses\n\nDo not fly.\n\n## License\n\nUse is free.\n\n### Of the weights\n\nAlso.\n\n## Citation\n\nUs.\n';
    assert.deepEqual(legalOf(text), ['License\n\nUse is free.\n\n### Of the weights\n\nAlso.\n\n']);
  });

  it('states terms under headings of policies and terms of use, and under a bold line', () => {
    assert.equal(legalOf('# K\n\n## Acceptable Use Policy\n\nNo harm.\n').length, 1);
    assert.equal(legalOf('# K\n\n## Terms of Use\n\nNo harm.\n').length, 1);
    for (const title of ['模型许可证', '协议', 'Lizenz', 'ライセンス', '라이선스', 'Лицензия', 'Licença'])
      assert.equal(legalOf(`# K\n\n## ${title}\n\n甲。\n`).length, 1, title);
    for (const title of ['代码许可', '网络协议', '数据协议'])
      assert.equal(legalOf(`# K\n\n## ${title}\n\n甲。\n`).length, 0, title);
    assert.equal(legalOf('# K\n\nIt sings.\n\n**Model License**\n\nNo harm.\n').length, 1);
    assert.equal(legalOf('# K\n\n### Can I use it commercially?\n\nNo.\n').length, 1);
    assert.equal(legalOf('# K\n\n### Can I run it on a phone?\n\nNo.\n').length, 0);
  });

  it('states none under headings about code, data, contributions or uses', () => {
    for (const title of [
      'Code License',
      'Dataset License',
      'Contributor License Agreement',
      'Out-of-Scope Use',
      'Uses',
    ]) {
      assert.deepEqual(legalOf(`# K\n\n## ${title}\n\nWords.\n`), [], title);
    }
  });

  it('states terms where a license is pasted, also as code', () => {
    assert.equal(legalOf(`# K\n\nIt sings.\n\n\`\`\`\n${LICENSE}\n\`\`\`\n`).length, 1);
    assert.equal(legalOf(`# K\n\n## What you may do\n\n${LICENSE}\n`).length, 1);
  });
});
