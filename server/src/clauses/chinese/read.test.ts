import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readText } from '../../text/reading.ts';
import { SourceText } from '../../text/sourceText.ts';
import { stem } from '../../text/stem.ts';
import { clauseKinds } from '../index.ts';
import { compile } from '../patterns/compiledPattern.ts';
import { readClauses } from '../read.ts';
import { chineseKinds } from './kinds.ts';
import { termsIn } from './vocabulary.ts';

const clausesIn = (text: string) => readClauses(readText(new SourceText(text)));
const kindsIn = (text: string) => clausesIn(text).map(({ kind }) => kind);

/** Sentences of our own: what must be read as the kind, and what must not. */
const EXAMPLES: Readonly<Record<string, { readonly match: readonly string[]; readonly noMatch: readonly string[] }>> = {
  'noncommercial-only': {
    match: [
      '您只能将小麦模型用于非商业目的。',
      '您不得将本模型用于任何商业用途。',
      '我们授予您一项免费的、非商业的许可，以使用小麦模型。',
      '严禁将权重用于营利目的。',
      '您不得將本模型用於任何商業用途。',
      '上述授权仅针对非商业用途。',
      '非商业用途可免费使用。',
      '# 小麦协议\n\n## 禁止行为\n\n- 任何商业用途\n- 转借他人\n',
      '甲特此授予您（以下简称“使用者”）在非商业学习目的下使用本软件的权利。',
    ],
    noMatch: [
      '您可以将模型用于商业用途或非商业用途。',
      '“商业用途”是指以营利为目的使用小麦模型。',
      '未经我方书面许可，您不得将模型用于商业用途。',
      '您不得泄露他人的商业秘密。',
      '### 严禁商业用途与广告牟利 (Prohibition of Commercial Use)\n',
    ],
  },
  'research-only': {
    match: [
      '小麦模型仅供学术研究使用。',
      '您只可出于科研目的使用本模型。',
      '本项目仅供大家学习和交流。',
      '权重仅限用于学习和研究目的。',
      '本项目仅用于对技术的探索及研究，不接受商业合作。',
    ],
    noMatch: [
      '您可以将模型用于学术研究和商业用途。',
      '我们欢迎学术研究。',
      '# 小麦协议\n\n### 您可以\n\n- 学习用途\n- 发布视频\n',
      '# 小麦协议\n\n### 允许的用途\n\n- ✅ 研究和学术用途\n- ✅ 产品开发\n',
      '本仓库的代码用于深度学习。',
    ],
  },
  'commercial-permission-required': {
    match: [
      '如需将模型用于商业用途，您应当事先向许可方登记。',
      '未经我方书面许可，您不得将模型用于商业用途。',
      '若您打算商用，请联系我们取得授权。',
      '您不得将模型用于商业目的，除非取得我们的书面同意。',
      '未获得商业授权之前，不得将小麦用于商业用途。',
      '任何商业使用都需要单独的商业许可。',
      '您将小麦用于企业管理即为商用，需购买商业授权。',
      '使用者也可经申请并发放授权证书后免费用于商业用途。',
      '# 小麦协议\n\n**您不能做的事情：**\n- 在没有书面许可的情况下在商业环境中使用小麦\n',
    ],
    noMatch: [
      '未经伦理审查和监管审批，不得将小麦用于商业医疗。',
      '您可以将模型用于商业用途，无需申请。',
      '您可以将模型用于商业用途。',
      '请联系我们了解更多。',
    ],
  },
  'access-gate': {
    match: [
      '商业用户须在网站上登记后方可将模型用于商业用途。',
      '下载前须填写申请表。',
      '用户需注册账号方可使用全部功能。',
    ],
    noMatch: ['商用无需登记。', '您不得将我们的名称申请注册商标。'],
  },
  'commercial-threshold': {
    match: ['如果您的月活跃用户数超过一亿，您必须向我方申请许可。'],
    noMatch: ['本产品的月活跃用户数很多。'],
  },
  'no-improving-other-models': {
    match: [
      '您不得使用小麦模型的输出来训练其他模型。',
      '禁止利用本模型的生成数据进行大模型的训练。',
      '不得将输出内容用于其他模型的训练。',
    ],
    noMatch: ['您可以使用输出来训练其他模型。', '您不得训练小狗。'],
  },
  'use-restriction': {
    match: [
      '您不得将模型用于军事目的。',
      '禁止利用本模型生成虚假信息。',
      '您对模型的使用不得违反当地的法律法规。',
      '您不得将模型用于：\n\n（一）诈骗；\n\n（二）监视他人；',
      '您不得將模型用於監視他人。',
      '用户在使用小麦时不得：\n- 辱骂他人\n- 传播木马\n',
      '以下行为严格禁止，否则您将承担责任：\n- 辱骂他人\n',
      '# 小麦协议\n\n### 严禁行为\n\n- 🚫 给同学代打游戏\n',
      '用户必须：\n\n- 不使用小麦骚扰邻居\n',
      '用户同意将不会利用小麦进行任何不正当的活动。',
    ],
    noMatch: [
      '# 小麦协议\n\n### 允许的用途\n\n- 研究隐私\n',
      '# 小麦协议\n\n## 禁止行为\n\n- 辱骂他人的，我们将封禁其账号\n',
      '不得：\n\n- 去除版权声明\n',
      '您不得将小麦发布至任何应用商店，包括但不限于：\n\n- 甲商店\n- 乙商店\n',
      '# 小麦协议\n\n## 禁止事项\n\n### 名词\n\n- 隐私泄露：指他人得知\n',
      '我们不承担隐私方面的责任。',
      '模型可能生成虚假信息。',
      '您应当遵守法律法规。',
      '未经许可，您不得使用我们的商标。',
      '除适用法律禁止的范围外，我们不对损害负责。',
    ],
  },
  'geographic-limit': {
    match: ['您只能在中国境内使用小麦模型。', '您不得在欧盟境内使用或分发小麦模型。', '本许可不适用于韩国和英国。'],
    noMatch: ['本协议适用中国法律。', '争议由中国的法院管辖。', '我们在美国和英国均有办公室。'],
  },
  'governing-law': {
    match: [
      '本协议适用新加坡法律。',
      '因本协议产生的争议，由海口市人民法院管辖。',
      '任何纠纷应提交仲裁委员会仲裁。',
      '本许可的解释和执行应遵循当地法律。',
      '如协商不成，应提交至仲裁机构。',
      '协商不成的，提交海口仲裁委员会仲裁。',
    ],
    noMatch: ['您应当遵守中国法律。', '您不得违反中华人民共和国的法律。'],
  },
  'grants-use': {
    match: [
      '您可以免费使用小麦模型。',
      '许可方特此授予您非排他的版权许可。',
      '# 小麦协议\n\n### 您可以\n\n- 在自己的电脑上运行模型\n',
    ],
    noMatch: [
      '小麦仅供成年人使用。',
      '1. 授予版权许可\n',
      '小麦社区有权使用其他人的来信。',
      '您贡献的代码可用于任何用途。',
      '贡献者授予我们永久的许可。',
      '“许可方”指授予本许可的人。',
      '您不可使用小麦模型。',
      '我们可以使用您的反馈。',
      '我方可自行决定是否授予您许可。',
      '如果您使用模型，请阅读本文。',
    ],
  },
  'grants-modification': {
    match: ['您有权修改和微调本模型。', '许可方允许您改编本模型。'],
    noMatch: [
      '我们可以随时修改本协议。',
      '您不得修改本模型。',
      '本协议可能修改。',
      '您可以分发副本，无论是否修改。',
      '小麦可用于研究，但任何修改须注明。',
      '您可以添加声明，但不得被解释为对本许可证的修改。',
    ],
  },
  'grants-distribution': {
    match: ['任何人均可复制和分发本模型。', '我们授予您复制、修改、传播模型的许可。'],
    noMatch: ['您无权分发本模型。', '如您分发模型，您必须附上本协议。', '您可以在所分发的副本里加上自己的声明。'],
  },
  'grants-commercial-use': {
    match: ['本模型可用于商业用途。'],
    noMatch: ['您仅可将其用于非商业用途。', '未经同意，不得商用。'],
  },
  'modification-ban': {
    match: [
      '您不得修改本模型。',
      '禁止对模型进行微调或二次开发。',
      '# 小麦协议\n\n## 禁止事项\n\n- 制作本模型的衍生作品\n',
      '未经许可修改本模型是严格禁止的，不得改动权重。',
    ],
    noMatch: [
      '您不得移除他人的声明，也不得修改账号信息。',
      '您不得出于非法目的，或以有害的方式，甲）使用小麦；或乙）修改小麦。',
      '您不得用输出改进其他模型（本模型的衍生模型除外）。',
      '您不得出于非法目的修改模型。',
      '您可以修改模型。',
      '您不得修改本协议。',
    ],
  },
  'redistribution-ban': {
    match: [
      '未经许可方书面同意，您不得向他人分发模型权重。',
      '不得出售或出租本模型。',
      '未经授权，用户不得复制、传播或商业使用本模型。',
      '严禁用于商业用途或者是售卖。',
      '您不得将小麦用于商业目的。商业目的包括但不限于：\n\n- 出租小麦\n',
      '# 小麦协议\n\n## 禁止的行为\n\n- 未经授权分发软件\n- 租赁软件\n',
    ],
    noMatch: [
      '用户不得发布广告。',
      '您不得出于商业目的分发小麦。',
      '您不得将小麦用于商业用途（包括改进后进行销售）。',
      '您的授权不可撤回，可以散布小麦。',
      '您不得将模型用于传播谣言。',
      '您可以分发模型。',
    ],
  },
  'flow-down': {
    match: ['您应确保下游用户遵守本协议。', '您不得施加限制他人权利的条款。'],
    noMatch: ['您应遵守本协议。'],
  },
  'output-limit': { match: ['您不得对外分发模型输出。'], noMatch: ['您可以分发模型输出。'] },
  'hosted-service-limit': {
    match: ['禁止将小麦托管为付费的接口。'],
    noMatch: ['您可以将小麦封装为服务。', '您可以开发SAAS平台。'],
  },
  'safeguard-removal-ban': {
    match: ['您不得绕过模型的安全措施。', '禁止去除输出里的水印。'],
    noMatch: ['您不得去除版权声明。', '您可以关闭水印。'],
  },
  'non-transferable': {
    match: ['本许可不得转让。', '我们授予您不可转让的许可。', '您不得将本许可转让给他人。'],
    noMatch: ['您可以转让本许可。'],
  },
  'reverse-engineering-ban': {
    match: ['禁止对模型进行反向工程。', '除非已取得授权，否则您不得：\n\n- 对模型进行反编译\n'],
    noMatch: ['您可以研究模型。'],
  },
  'no-competing-use': { match: ['您不得使用模型开发与我们存在竞争关系的产品。'], noMatch: ['市场竞争激烈。'] },
  'acceptable-use-policy': {
    match: [
      '您使用小麦时应当遵守《小麦可接受使用政策》。',
      '用户须遵守附件一所列的使用规范。',
      '您不得违反平台的行为准则。',
    ],
    noMatch: ['我们会更新使用政策。', '您应遵守本用户协议。', '“使用政策”是指小麦网站上公布的文件。'],
  },
  'field-of-use-limit': {
    match: [
      '小麦仅限内部使用。',
      '您只能将模型用于企业内部。',
      '您不得将小麦用于任何其他用途。',
      '本许可未授权您将小麦用于其他目的。',
      '小麦仅可在甲平台上使用。',
      '甲授予您免费的权利，仅限于您为内部业务使用小麦。',
    ],
    noMatch: [
      '本项目仅可应用于研究目的，开发者不承担因使用本项目导致的损失。',
      '您可以将模型用于任何目的。',
      '我们内部使用小麦。',
      '您可以在任何平台使用小麦。',
    ],
  },
  'licensee-limit': {
    match: [
      '竞争对手不得使用本模型。',
      '不得向军事机构提供本模型。',
      '本许可不适用于受制裁的实体。',
      '模型仅向高校和科研机构开放。',
      '仅限会员使用。',
    ],
    noMatch: ['我们与高校合作开发了小麦。', '您可以向政府机构提供本模型。', '模型由研究人员开放。'],
  },
};

describe('the vocabulary of Chinese', () => {
  it('is read by its longest words, over line ends, in traditional characters as well', () => {
    const stems = (text: string) => termsIn(text, 0, text.length).map((term) => term.stem);
    assert.deepEqual(stems('非商业用 途'), [stem('noncommercial')]);
    assert.deepEqual(stems('您不可以使用'), stems('您不可使用'));
    assert.deepEqual(stems('不得用於軍事'), ['ban', 'use', 'harm'].map(stem));
    assert.deepEqual(stems('可能例如应用'), []);
  });
});

describe('Chinese clauses', () => {
  for (const { id, says, unless } of chineseKinds) {
    it(`are of a known kind with patterns that compile: ${id}`, () => {
      assert.ok(clauseKinds.has(id));
      for (const words of [...says.flatMap((p) => [p.words, ...(p.unless ?? [])]), ...(unless ?? [])]) compile(words);
    });
  }
  for (const [kind, { match, noMatch }] of Object.entries(EXAMPLES)) {
    describe(kind, () => {
      for (const text of match)
        it(`is read in: ${text}`, () => assert.ok(kindsIn(text).includes(kind), `found ${kindsIn(text)}`));
      for (const text of noMatch) it(`is not read in: ${text}`, () => assert.ok(!kindsIn(text).includes(kind)));
    });
  }

  it('have the exact place, the section and the topics', () => {
    const text =
      '小麦模型许可\n\n第一条 定义\n\n略。\n\n第二条 限制\n\n您可以使用模型。您不得将模型用于军事或者\n监视。\n';
    const clause = clausesIn(text).find(({ kind }) => kind === 'use-restriction');
    assert.equal(text.slice(clause?.start, clause?.end), '您不得将模型用于军事或者\n监视。');
    assert.deepEqual([clause?.section, clause?.topics, clause?.confidence], ['2', ['military', 'surveillance'], 0.8]);
  });

  it('are said to be unsure where they are advice, or items of a list that name no known wrong', () => {
    const sureness = (text: string, kind: string) => clausesIn(text).find((c) => c.kind === kind)?.confidence ?? 1;
    assert.ok(sureness('我们建议您不得将模型用于军事目的。', 'use-restriction') < 0.5);
    assert.ok(sureness('# 小麦协议\n\n### 严禁行为\n\n- 给同学代打游戏\n', 'use-restriction') < 0.5);
    assert.ok(sureness('您不得将模型用于军事目的。', 'use-restriction') >= 0.5);
    assert.ok(sureness('您不得将本模型用于任何商业用途。', 'noncommercial-only') >= 0.5);
    // However much stands between the use and what it asks for.
    const long =
      '如果您希望将本模型及其衍生模型或者衍生作品用于任何商业目的或者对外提供产品或者服务，您必须按照本协议附件中说明的方式向许可方提交书面申请并完成登记。';
    assert.ok(sureness(long, 'commercial-permission-required') >= 0.5);
  });

  it('go on with what is granted behind "仅限于"', () => {
    const kinds = kindsIn('甲授予您一项免费的权利，仅限于您为非商业性目的使用小麦而复制、修改、分发小麦。');
    for (const kind of ['grants-use', 'grants-modification', 'grants-distribution', 'noncommercial-only'])
      assert.ok(kinds.includes(kind), `${kind} not in ${kinds}`);
  });

  it('stand beside the English ones of a text in two languages', () => {
    const kinds = kindsIn(
      '1. You may use the model.\n\n您可以修改模型。\n\n2. You may not sell it.\n\n您不得将模型用于战争。',
    );
    for (const kind of ['grants-use', 'grants-modification', 'use-restriction']) assert.ok(kinds.includes(kind), kind);
  });

  it('are not read in Japanese', () => {
    assert.deepEqual(kindsIn('本モデルを商業目的で使用することは禁止されています。軍事目的の使用も禁止します。'), []);
  });
});

const CORPUS = resolve(import.meta.dirname, '../../../../../shared/corpus');

interface Citation {
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

describe('Chinese passages cited from real texts', () => {
  if (!existsSync(CORPUS)) {
    it('are skipped: the corpus is not beside the project');
    return;
  }
  const cited = JSON.parse(readFileSync(join(import.meta.dirname, 'cited.json'), 'utf8')) as Readonly<
    Record<string, readonly Citation[]>
  >;
  for (const [kind, citations] of Object.entries(cited)) {
    for (const { file, start, end } of citations) {
      it(`${kind} is found in ${file} at ${start}`, () => {
        const found = clausesIn(readFileSync(join(CORPUS, file), 'utf8')).filter((clause) => clause.kind === kind);
        assert.ok(found.some((clause) => clause.start < end && clause.end > start));
      });
    }
  }
});
