import { isLegalProse } from '../text/legalProse.ts';
import { normalize } from '../text/normalize.ts';
import type { SourceText } from '../text/sourceText.ts';
import type { Span } from '../text/span.ts';
import { type Blocks, readBlocks } from './blocks.ts';
import { type FrontMatter, frontMatterOf } from './frontMatter.ts';

/** A headed part of a card: from its heading to the next heading of the same or a higher level. */
export interface CardSection extends Span {
  readonly title: string;
  readonly level: number;
  readonly heading: Span;
}

/** A card as it is written. Any text is a card; one without headings has no sections. */
export interface Card {
  readonly source: SourceText;
  readonly frontMatter: FrontMatter | null;
  readonly blocks: Blocks;
  readonly sections: readonly CardSection[];
  /** The stretches that are read for clauses: license sections and pasted licenses, in order, without overlap. */
  readonly legal: readonly Span[];
}

/** Total: any text gives a card. */
export function readCard(source: SourceText): Card {
  const frontMatter = frontMatterOf(source);
  const blocks = readBlocks(source, frontMatter?.end ?? source.bomLength);
  const sections = sectionsOf(source, blocks);
  return { source, frontMatter, blocks, sections, legal: legalParts(source, blocks, sections) };
}

/** A paragraph that is one short run of bold words serves as a heading of the lowest level. */
const BOLD_HEADING = /^(\*\*|__)[^*_\n]{1,80}\1:?$/;

function sectionsOf(source: SourceText, { words }: Blocks): CardSection[] {
  const headings = words.flatMap((block) => {
    if (block.kind === 'heading') return [block];
    return block.kind === 'text' && block.end - block.start < 90 && BOLD_HEADING.test(source.slice(block))
      ? [{ ...block, level: 7 }]
      : [];
  });
  const ends = new Array<number>(headings.length);
  const open: number[] = [];
  headings.forEach((heading, index) => {
    while (open.length > 0 && (headings[open.at(-1) as number]?.level ?? 0) >= heading.level) {
      ends[open.pop() as number] = source.lineStart(source.lineAt(heading.start) - 1);
    }
    open.push(index);
  });
  return headings.map(({ start, end, level }, index) => ({
    title: normalize(source.text, start, end).text.trim(),
    level,
    heading: { start, end },
    start,
    end: ends[index] ?? source.length,
  }));
}

/** Words of headings under which a card states terms. "Out-of-scope use" and "Uses" are advice, not terms. */
const TERMS =
  /\b(?:licen[sc](?:es?|ing|e agreement)|terms (?:of (?:use|service)|and conditions)|(?:acceptable|prohibited) uses?|usage (?:policy|terms|restrictions)|use (?:policy|restrictions))\b/i;

/** Questions whose answers are terms: "Can I use it commercially?". */
const ASKS_FOR_LEAVE =
  /^(?:Q ?[:.] ?)?(?:can|may|could|am|is|are|do) .{0,80}\b(?:commercial(?:ly)?|for[- ]profit|sell|resell|redistribut(?:e|ed|ing)|licen[sc]e)\b.*\?$/i;

/** The same in other languages: what is read in none of them is said to be unread, and Chinese is read. */
const TERMS_ELSEWHERE =
  /许可|許可|授权|授權|协议|協議|使用规约|使用限制|使用须知|禁止用途|禁止事项|ライセンス|利用規約|利用条件|라이[선센]스|이용 ?약관|사용권|[Лл]иценз|[Лл]іценз|\b(?:Lizenz|Licencia|Licença|Licenza|Licentie|Licencj|Licenci|Lisensi|Lisans|Nutzungsbedingungen|Giấy phép)|رخصة|ترخيص|مجوز/iu;
/** Protocols of networks, and terms of something else than the model. */
const OF_OTHER_THINGS = /代码|数据|資料|第三方|贡献|传输|通信|上下文|网络协议|通讯|コード|データ/;

/** Terms of something else than the model. */
const OF_OTHERS = /\b(?:contribut(?:or|ing)|code|software|data|datasets?|third.part(?:y|ies))\b/i;

function legalParts(source: SourceText, { code }: Blocks, sections: readonly CardSection[]): Span[] {
  const parted = sections.filter(({ level }) => level === 1).length > 1;
  const headed = sections.filter(({ title, heading, end, level }) =>
    // The title of the whole card makes no section of terms: "Llama 2 Community License models" covers everything.
    level > 1 || parted
      ? (TERMS.test(title) && (!OF_OTHERS.test(title) || /\bmodels?\b/i.test(title))) ||
        (ASKS_FOR_LEAVE.test(title) && !OF_OTHERS.test(title)) ||
        (TERMS_ELSEWHERE.test(title) && (!OF_OTHER_THINGS.test(title) || /模型|モデル/.test(title))) ||
        (level > 1 && isShort(heading.end, end) && isLegalProse(source.text, heading.end, end))
      : false,
  );
  const pasted = code.filter(({ start, end }) => isLegalProse(source.text, start, end));
  const spans = [...headed.map(({ start, end }) => ({ start, end })), ...pasted];
  return merged(spans.sort((a, b) => a.start - b.start));
}

/** Long sections without such a heading are prose about the model, however often they speak of duties. */
function isShort(start: number, end: number): boolean {
  return end - start < 40_000;
}

function merged(spans: readonly Span[]): Span[] {
  const parts: { start: number; end: number }[] = [];
  for (const span of spans) {
    const last = parts.at(-1);
    if (last !== undefined && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else if (span.end > span.start) parts.push({ start: span.start, end: span.end });
  }
  return parts;
}
