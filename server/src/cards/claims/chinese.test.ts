import assert from 'node:assert/strict';
import { SourceText } from '../../text/sourceText.ts';
import { readCard } from '../card.ts';
import { readClaims } from './read.ts';

const claimsOf = (text: string) => readClaims(readCard(new SourceText(text)));
const ofKestrel = (text: string) => claimsOf(`# Kestrel\n\n${text}\n`);

/** Sentences of our own in the card of a model called Kestrel: what must be read as the claim, and what must not. */
const EXAMPLES: Readonly<Record<string, { readonly yes: readonly string[]; readonly no: readonly string[] }>> = {
  'open-source': {
    yes: [
      '我们开源了 Kestrel 语言模型。',
      '2024.05.01：我们正式开源 Kestrel-7B 模型权重。',
      'Kestrel 是小麦实验室推出的新一代开源大语言模型。',
      'Kestrel 是一个基于 Heron 改进的开源语言模型。',
      '模型权重已正式开源。',
      '使用 Kestrel 开源模型前，请阅读说明。',
      '本开源模型旨在服务大众。',
      '我們開源了 Kestrel 模型。',
      '完全开源的语言模型。',
      '我们开源了训练代码和模型权重。',
    ],
    no: [
      '我们开源了训练代码。',
      '我们将开源 Kestrel 模型。',
      'Kestrel 模型尚未开源。',
      'Kestrel 不是开源模型。',
      '完全开源的模型评测框架。',
      'Kestrel 优于其他开源模型。',
      'Kestrel 是同尺寸最好的开源模型。',
      'Kestrel 基于开源模型 Heron 微调。',
      '感谢开源社区。',
      '## 开源协议',
      '我们使用开源数据训练 Kestrel。',
      'Kestrel 是开源模型吗？',
      'Heron 是一个开源的语言模型。',
      '我们开源了 Kestrel 训练数据集。',
      '代码已开源。',
      '| Heron | 开源模型 |',
    ],
  },
  'free-commercial-use': {
    yes: [
      'Kestrel 模型支持免费商用。',
      '权重可用于商业用途。',
      'Kestrel 支持商用，无需申请授权。',
      '- 允许商业使用',
      '模型可以商用。',
    ],
    no: [
      'Kestrel 模型不可商用。',
      '如需商用，请联系我们。',
      '填写问卷登记后亦允许免费商业使用。',
      '获得授权后，Kestrel 可以商用。',
      '本字体可商用。',
      '数据可用于商业用途。',
      '我们比较了支持商用的模型。',
      'Heron 支持商用。',
      '禁止将模型用于商业用途。',
      '若您想商用，可以商用申请表联系。',
    ],
  },
  'research-only': {
    yes: ['Kestrel 模型权重仅供学术研究使用。', '本模型仅用于研究和学习。', '> [!Important]\n> 此仓库仅供学术用途。'],
    no: ['数据仅供研究使用。', '欢迎用于研究。', '示例代码仅供学习。', '仅供研究和商业使用。'],
  },
  'non-commercial': {
    yes: ['模型不得用于商业用途。', '禁止将 Kestrel 用于商业用途。'],
    no: ['未经许可，不得将模型用于商业用途。', '数据不得用于商业用途。', '模型可以商用。'],
  },
};

describe('claims in Chinese', () => {
  for (const [type, { yes, no }] of Object.entries(EXAMPLES)) {
    describe(type, () => {
      for (const text of yes)
        it(`is read in: ${text}`, () => assert.ok(ofKestrel(text).some((claim) => claim.type === type)));
      for (const text of no)
        it(`is not read in: ${text}`, () => assert.ok(!ofKestrel(text).some((claim) => claim.type === type)));
    });
  }

  it('name the license by its SPDX id, and say of what', () => {
    const named = (text: string) =>
      ofKestrel(text)
        .filter(({ type }) => type === 'licensed-under')
        .map(({ value, scope }) => [value, scope]);
    assert.deepEqual(named('本仓库的代码依照 Apache-2.0 协议开源，模型权重采用 MIT 许可证。'), [
      ['Apache-2.0', 'code'],
      ['MIT', 'model'],
    ]);
    assert.deepEqual(named('代码和权重遵循 [Apache 2.0](LICENSE) 协议发布。'), [
      ['Apache-2.0', 'code'],
      ['Apache-2.0', 'model'],
    ]);
    assert.deepEqual(named('模型许可证：MIT'), [['MIT', 'model']]);
    for (const text of [
      '本项目采用 Apache-2.0 协议。',
      '模型使用 MIT 数据集训练。',
      '模型将采用 MIT 协议发布。',
      '贡献的代码采用 MIT 协议。',
      'Heron 采用 MIT 协议开源。',
      '模型权重需要遵循《模型许可协议》。',
    ])
      assert.deepEqual(named(text), [], text);
  });

  it('stand at their words', () => {
    const text = '# Kestrel\r\n\r\n鸟儿在唱歌。**Kestrel** 是一个*开源*的语言模型，很小。\r\n';
    const [claim] = claimsOf(text);
    assert.equal(text.slice(claim?.start, claim?.end), 'Kestrel** 是一个*开源*的语言模型');
  });
});
