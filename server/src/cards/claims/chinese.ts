import { simplified } from '../../text/chinese.ts';
import { normalize } from '../../text/normalize.ts';
import { toSource } from '../../text/passage.ts';
import { sentences } from '../../text/sentences.ts';
import type { Span } from '../../text/span.ts';
import type { Block } from '../blocks.ts';
import type { Card } from '../card.ts';
import type { Claim, ClaimType } from '../claim.ts';
import { licenseNamed, spdxOf } from './licenseNames.ts';
import { type Names, namesOf } from './names.ts';
import { type Around, type Sentence, sentencesOf } from './sentence.ts';
import { LONGEST_BLOCK } from './statements.ts';

/** Blocks without any of these claim nothing. */
const TELLING = /[开開]源|[商研]用|商[业業]|研究|[学學][习習术術]|[许許]可|[协協][议議]/;

/**
 * The claims that a card makes in Chinese: that its model is open source or may be used commercially, that it may not or
 * for research alone, and which license it is under. Few ways to say it are read, so that none is read that is not meant:
 * what is negated, planned, asked, compared, or said of code, data and other models is none. Linear.
 */
export function chineseClaims(card: Card): readonly Claim[] {
  const { source, blocks } = card;
  if (!TELLING.test(source.text)) return [];
  const claims: Claim[] = [];
  let names: Names | undefined;
  for (const block of blocks.words) {
    if (block.kind === 'row' || block.end - block.start > LONGEST_BLOCK || !TELLING.test(source.slice(block))) continue;
    names ??= namesOf(card);
    claims.push(...claimsOf(card, block, names));
  }
  return claims;
}

/** What is longer between two commas is no Chinese. In UTF-16 units, as is how much around a part is looked at. */
const LONGEST_PART = 300;
const AROUND = 300;

/** A part of a sentence between commas, with what stands around it. */
interface Clause {
  /** Simplified, of the same length as it is written. */
  readonly text: string;
  readonly before: string;
  readonly block: string;
  readonly names: Names;
}

/** Where a clause makes a claim, from its start; null where it does not. */
type Reader = (clause: Clause) => Span | null;

function claimsOf(card: Card, block: Block, names: Names): Claim[] {
  const { source } = card;
  const normalized = normalize(source.text, block.start, block.end);
  // "> [!NOTE]" is no word of the sentence behind it.
  const text = simplified(normalized.text).replace(/\[![A-Za-z]{1,12}\]/g, (mark) => '，'.padStart(mark.length));
  const claims: Claim[] = [];
  for (const { start, end } of sentences(text)) {
    const sentence = text.slice(start, end);
    if (/[?？吗]$/.test(sentence)) continue;
    for (const part of partsOf(sentence)) {
      const at = start + part.at;
      const clause = {
        text: part.text,
        before: text.slice(Math.max(start, at - AROUND), at),
        block: text.slice(Math.max(0, at - AROUND), at + part.text.length + AROUND),
        names,
      };
      for (const [type, read] of READERS) {
        const found = read(clause);
        if (found === null) continue;
        const marks = /^[^\p{L}\p{N}]*/u.exec(part.text.slice(found.start))?.[0].length ?? 0;
        const span = toSource(normalized, { start: at + found.start + marks, end: at + found.end });
        claims.push({ type, scope: 'model', value: '', ...span });
      }
    }
  }
  const around: Around = { form: 'prose', section: '', names, subject: 'model', written: (span) => source.slice(span) };
  for (const sentence of sentencesOf(source, block, around)) claims.push(...licensedUnder(sentence));
  return claims;
}

function* partsOf(sentence: string): Generator<{ readonly at: number; readonly text: string }> {
  let from = 0;
  for (let at = 0; at <= sentence.length; at++) {
    if (at < sentence.length && !/[，,；;：:。！!]/.test(sentence[at] ?? '')) continue;
    if (at > from && at - from <= LONGEST_PART) yield { at: from, text: sentence.slice(from, at) };
    from = at + 1;
  }
}

/** What "开源" stands before that is no model. */
const OTHER_THING =
  /^(?:的|了)?(?:一[个套款]|[全整]套)?(?:协议|许可|社区|数据|语料|代码|源码|工具|框架|项目|库|仓库|生态|组织|精神|力量|计划|教程|引擎|软件|基线|[/／、]|或|和?闭源|评测|基准|日期|时间|平台|贡献|地址|链接|方案|实现|模型社区|模型库|竞品|爱好者)/;
/** What is not said of the model, or not as a fact. */
const UNSAID =
  /(?:不|未|非|没有?|无法|将|即将|拟|准备|希望|打算|计划|争取|会|待|后续|考虑|半|尚|暂|想|若|如果|是否)[^，。]{0,4}$/;
const COMPARED =
  /最[好强佳大优]|领先|优于|超[过越]|相比|比[^例]|所有|其[他它]|同等|同级|同[尺规量]|各|众多|多个|许多|一些|现有|主流|优秀|前沿|国内|世界|等[^，。]{0,2}$|与[^，。]{0,20}$|和其/;
const MODEL = /模型|权重|大模型|底座|基座|LLM|VLM|检查点/;
const NO_MODEL =
  /数据|语料|代码|源码|插件|工具|框架|基准|评测|脚本|教程|VAE|论文|报告|样例|示例|算子|接口|应用|平台|项目/;
/** Whose the model is. */
const OWN = /本(?:开源)?(?:大|语言)?模型|我们的|该模型|此模型|本系列|本次/;

function isOwn(text: string, names: Names): boolean {
  return OWN.test(text) || wordsIn(text).some(names.isOwn);
}

function isOther(text: string, names: Names): boolean {
  const words = wordsIn(text);
  return !OWN.test(text) && !words.some(names.isOwn) && words.some(names.isOther);
}

function wordsIn(text: string): readonly string[] {
  return text.match(/[A-Za-z][A-Za-z0-9]{2,}|[\u4e00-\u9fff]{2,}/g) ?? [];
}

/** "我们开源了X模型", "X是……的开源模型", "X已正式开源", "本开源模型". */
function openSource({ text, before, names }: Clause): Span | null {
  for (let at = text.indexOf('开源'); at >= 0; at = text.indexOf('开源', at + 2)) {
    const lead = text.slice(0, at);
    const rest = text.slice(at + 2);
    if (OTHER_THING.test(rest) || UNSAID.test(lead) || COMPARED.test(lead)) continue;
    const made = /(?:基于|利用|使用|采用|借助|参考|感谢|致谢|依赖)([^的，]{0,16})$/.exec(lead);
    if (made !== null && !wordsIn(made[1] ?? '').some(names.isOwn)) continue;
    const noun = /^(?:的|了|出)?([^，。]{0,40}?)(模型|权重|底座|基座|LLM|VLM)/.exec(rest);
    const thing = noun?.[1] ?? '';
    const behind = noun === null ? '' : rest.slice(noun[0].length);
    const end = at + 2 + (noun?.[0].length ?? 0);
    // "我们开源了小麦模型": somebody does it.
    const doer =
      /(?:我们|团队|本次|研究院|公司|实验室)(?:还|也|同时|已经|已|正式|首次|率先|在此|今天|现|联合|均|都|全面|特此|进一步|额外|随后){0,3}$/.exec(
        lead,
      );
    if (doer !== null) {
      if (noun === null || (NO_MODEL.test(thing) && !/(?:和|与|及|、)$/.test(thing)) || isOther(thing, names)) continue;
      if (NO_MODEL.test(behind.slice(0, 4))) continue;
      return { start: doer.index, end };
    }
    // "小麦是百川推出的新一代开源大语言模型": it is one.
    const copula = /(?:是|为|作为)[^，。]{0,40}$/.exec(lead);
    if (copula !== null && noun !== null && thing.length <= 12 && !NO_MODEL.test(thing)) {
      const subject = lead.slice(0, copula.index);
      const after = behind.slice(0, 30);
      if (/^[^，。]{0,24}的(?:第|改进|升级|后续|衍生|微调|一员|之一)/.test(after) || /之一/.test(after)) continue;
      if (
        isOwn(subject, names) ||
        (subject === '' && isOwn(before, names)) ||
        (/^(?:它|这|其)?$/.test(subject) && names.none)
      )
        return { start: 0, end };
      continue;
    }
    // "模型权重已正式开源", "小麦完全开源".
    const state = /(?:完全|全面|已经?|现已|正式|均已|全部|彻底)(?:正式|完全|全面)?$/.exec(lead);
    if (state !== null && (rest === '' || /^[了的！。)）]/.test(rest)) && noun === null) {
      const subject = lead.slice(0, state.index);
      if ((MODEL.test(subject) || isOwn(subject, names)) && !NO_MODEL.test(subject) && !isOther(subject, names))
        return { start: 0, end: at + 2 };
      continue;
    }
    // "完全开源的语言模型", by itself.
    if (/^[^\p{L}]*(?:一[个款])?(?:完全|全面|彻底|真正)$/u.test(lead) && noun !== null && !NO_MODEL.test(thing)) {
      if (behind.trim() === '') return { start: 0, end };
      continue;
    }
    // "本开源模型", "小麦 2 开源模型".
    if (noun !== null && thing === '' && !NO_MODEL.test(behind.slice(0, 3))) {
      const named =
        /(?:本|我们的|此)$|([A-Za-z][A-Za-z0-9]{2,}|[\u4e00-\u9fff]{2,6})[ -]?[0-9.B-]{0,8} ?(?:系列)?$/.exec(lead);
      if (named !== null && (named[1] === undefined || names.isOwn(named[1]))) return { start: named.index, end };
    }
  }
  return null;
}

const COMMERCE = '(?:商用|商业用途|商业使用|商业应用|商业化使用|商业目的|商业场景)';
const ALLOWED = new RegExp(
  `(?:支持|允许|可以?|能够?|均可|可供|欢迎|可用于|可免费用于|免费)(?:您|用户|任何人)?(?:完全|自由|免费|直接|放心|用于|将其用于|进行){0,3}${COMMERCE}`,
);
const NO_COMMERCE = /(?:不|禁止|严禁|勿|非|未经|仅|只|需|若|如|请|申请|登记|授权|许可后|同意|备案|联系|购买)/;
/** A condition in the same paragraph; "无需申请" is none. */
const CONDITION =
  /申请|登记|问卷|填写|联系我们|获得[^，。]{0,10}(?:许可|授权)|取得[^，。]{0,10}(?:许可|授权|同意)|符合以下|授权书|付费|购买/;
const WAIVED =
  /(?:无需|不需要|无须|不必|毋须)(?:再次|额外|另行|提前)?(?:申请|登记|授权|填写|联系|购买|付费)(?:授权|许可)?/g;

/** "支持免费商用", "权重可用于商业用途". */
function commercialUse({ text, before, block, names }: Clause): Span | null {
  const match = ALLOWED.exec(text);
  if (match === null) return null;
  const lead = text.slice(0, match.index);
  if (NO_COMMERCE.test(lead) || /[若如]|但/.test(before.slice(-40))) return null;
  if (CONDITION.test(block.replace(WAIVED, ''))) return null;
  // "支持商用的模型" are some models of many.
  if (/^(?:模型|版|许可|授权|的(?!$))/.test(text.slice(match.index + match[0].length))) return null;
  if (/数据|字体|代码|音频|音色|素材|图片|软件|插件|工具|竞品|字库|项目代码/.test(lead) && !MODEL.test(lead))
    return null;
  return isOther(lead, names) ? null : { start: 0, end: match.index + match[0].length };
}

const ONLY_RESEARCH =
  /(?:仅供|仅限于?|仅用于|只能用于|只用于|仅可用于|仅能用于|只供|限于)[^，。]{0,10}(?:研究|科研|学术|学习|教学|交流)/;

/** "模型权重仅供学术研究使用". */
function researchOnly({ text, before, names }: Clause): Span | null {
  const match = ONLY_RESEARCH.exec(text);
  if (match === null) return null;
  const lead = text.slice(0, match.index);
  return isOfOthers(lead, before, names) || /商/.test(text.slice(match.index, match.index + 40))
    ? null
    : { start: 0, end: Math.min(text.length, match.index + match[0].length + 2) };
}

const NO_COMMERCIAL_USE = new RegExp(
  `(?:不得|禁止|严禁|不可|不能|不允许|请勿|切勿|不支持)(?:将[^，。]{0,16})?(?:用于|用作|进行|从事|作为)?(?:任何|一切)?(?:形式的)?${COMMERCE}`,
);

/** "不得用于商业用途". */
function nonCommercial({ text, before, names }: Clause): Span | null {
  const match = NO_COMMERCIAL_USE.exec(text);
  if (match === null) return null;
  // "未经许可不得商用" asks for permission.
  if (/未经|未获|未取得|除非|没有/.test(before + text)) return null;
  return isOfOthers(text.slice(0, match.index), before, names)
    ? null
    : { start: match.index, end: match.index + match[0].length };
}

function isOfOthers(lead: string, before: string, names: Names): boolean {
  const subject = lead === '' ? before : lead;
  return (
    (/数据|语料|代码|图片|音频|视频|示例|样例|文档|论文|演示|demo|截图|教程/i.test(subject) && !MODEL.test(subject)) ||
    isOther(lead, names) ||
    UNSAID.test(lead)
  );
}

const READERS: readonly (readonly [ClaimType, Reader])[] = [
  ['open-source', openSource],
  ['free-commercial-use', commercialUse],
  ['research-only', researchOnly],
  ['non-commercial', nonCommercial],
];

/** A word that brings the name of a license: "采用", "许可证为". */
const BRINGS = /(?:遵循|采用|使用|依照|依据|按照|遵守|根据|适用|基于|以|在)(?:了)?(?:开源)?(?:许可证?|许可协议|协议)?$/;
const LABELS = /^(?:模型|权重|代码|源码|数据)?(?:开源)?(?:许可证?|许可协议|协议|授权协议?|授权)$/;
/** What must stand behind the name, so that it is a license. */
const FOLLOWS = /^(?:开源)?(?:软件)?(?:许可|协议|授权|发布|条款|开源|进行|证书)/;

/** "模型权重采用 Apache-2.0 协议", "模型许可证：MIT". Licenses alone that have an SPDX id. */
function licensedUnder(sentence: Sentence): readonly Claim[] {
  const { words, names } = sentence;
  if (sentence.question) return [];
  const claims: Claim[] = [];
  for (let at = 0; at + 1 < words.length; at++) {
    const word = words[at];
    if (word === undefined) continue;
    const written = simplified(word.written);
    const label = LABELS.test(written) && /^[:：|]$/.test(words[at + 1]?.text ?? '') && isOpening(sentence, at);
    if (!label && !BRINGS.test(written)) continue;
    const named = licenseNamed(sentence, at + (label ? 2 : 1));
    if (named === null || named.at > at + 3 || !spdxOf(named.value)) continue;
    const next = words.slice(named.end, named.end + 3).find(({ text }) => /[\p{L}\p{N}]/u.test(text));
    const about = label ? written : subjectOf(sentence, at);
    if (!label && !/许可|协议/.test(written.slice(-4)) && !FOLLOWS.test(simplified(next?.written ?? ''))) continue;
    if (/(?:将|即将|计划|未来|不再|原|之前|曾|贡献|提交)/.test(about)) continue;
    const start = words[label ? at : Math.max(0, opening(sentence, at))]?.start ?? word.start;
    const end = words[named.end - 1]?.end ?? word.end;
    const name = { start: words[named.at]?.start ?? start, end };
    for (const scope of scopesOf(about, names))
      claims.push({ type: 'licensed-under', scope, value: named.value, start, end, name });
  }
  return claims;
}

function isOpening({ words }: Sentence, at: number): boolean {
  return words.slice(0, at).every(({ text }) => !/[\p{L}\p{N}]/u.test(text));
}

/** The first word of the part of the sentence that word `at` stands in. */
function opening({ words }: Sentence, at: number): number {
  let first = at;
  while (first > 0 && !/^[，,；;：:。、|]$/.test(words[first - 1]?.text ?? '')) first--;
  return first;
}

function subjectOf(sentence: Sentence, at: number): string {
  return simplified(
    sentence.words
      .slice(opening(sentence, at), at + 1)
      .map(({ written }) => written)
      .join(' '),
  );
}

/** What is under the license; nothing where that is not said, or another project is. */
function scopesOf(about: string, names: Names): readonly Claim['scope'][] {
  if (isOther(about.replace(/Apache|MIT|License/g, ''), names)) return [];
  const code = /代码|源码|仓库|脚本/.test(about);
  const model = /模型|权重|参数/.test(about.replace(/模型(?:代码|训练|推理)/g, '')) || wordsIn(about).some(names.isOwn);
  const data = /数据|语料/.test(about);
  if (data) return code || model ? [] : ['data'];
  return [
    ...(code ? (['code'] as const) : []),
    ...(model && !/模型(?:代码|训练|推理)/.test(about) ? (['model'] as const) : []),
  ];
}
