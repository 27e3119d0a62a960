import type { Span } from './span.ts';

/** A run of blocks in one language. */
export interface LanguageStretch extends Span {
  /** BCP 47 tag; `und` where there are no words. */
  readonly language: string;
}

/** What language a block is in, and how much of it there is. */
export interface LanguageCount {
  /** BCP 47 tag; `und` where there is too little to tell. */
  readonly language: string;
  /** How many letters tell so. */
  readonly weight: number;
}

/** The languages whose clauses are read. */
export function isRead(language: string): boolean {
  return language === 'en' || language === 'zh' || language === 'und';
}

/** Fewer words or characters than this are a name, an address or a title in another language. */
const FEWEST_OF_PROSE = 40;

/** True where a text in the language is prose, and no list of names or addresses that has a few of its words. */
export function isProse(language: string, text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  const frequent = FREQUENT.find(([of]) => of === language)?.[1];
  if (!frequent) return sample.replace(/[^\u0370-\ud7af]/g, '').length >= FEWEST_OF_PROSE;
  const words = sample
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => /^[("'«]?[a-z\u00c0-\u024f'’-]+[.,;:)"'»]?$/.test(word));
  const common = words.filter((word) => frequent.has(word.replace(/[^a-z\u00c0-\u024f]/g, ''))).length;
  return words.length >= FEWEST_OF_PROSE && common * 5 >= words.length;
}

/** The first words of a stretch: its first line, or as much of it as is easily shown. Offsets are UTF-16 units. */
export function firstWords({ start, end }: Span, source: { readonly slice: (span: Span) => string }): Span {
  const text = source.slice({ start, end: Math.min(end, start + 160) });
  const line = /[\r\n]/.exec(text.slice(40));
  return { start, end: start + (line === null ? text.length : 40 + line.index) };
}

/** How much of a block is looked at. */
const SAMPLE = 2000;
/** Fewer words tell nothing by their frequency. */
const FEWEST = 6;

const NOTHING: LanguageCount = { language: 'und', weight: 0 };

/** The language of the words of a block, by script and, among Latin ones, by its commonest words. */
export function languageOf(text: string): LanguageCount {
  const sample = text.slice(0, SAMPLE);
  const script = byScript(sample);
  if (script) return { language: script, weight: text.length * 2 };
  const words = sample.toLowerCase().match(/[a-z\u00c0-\u024f]+/g);
  if (!words) return NOTHING;
  let best = 'und';
  let most = 0;
  for (const [language, frequent] of FREQUENT) {
    let count = 0;
    for (const word of words) if (frequent.has(word)) count++;
    if (count > most) {
      most = count;
      best = language;
    }
  }
  return words.length < FEWEST || most * 12 < words.length ? NOTHING : { language: best, weight: text.length };
}

/** The language that the script tells, where most letters are of one that does. */
function byScript(sample: string): string | undefined {
  if (!/[\u0370-\u1fff\u3040-\ud7af]/.test(sample)) return undefined;
  let latin = 0;
  const counts = new Map<string, number>();
  for (let i = 0; i < sample.length; i++) {
    const unit = sample.charCodeAt(i);
    if (unit < 0x250) {
      if ((unit | 32) >= 97 && (unit | 32) <= 122) latin++;
      continue;
    }
    const language = scriptOf(unit);
    if (language) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  const kana = counts.get('ja') ?? 0;
  const han = counts.get('zh') ?? 0;
  if (kana * 8 > han && kana > 0) counts.set('ja', kana + han).delete('zh');
  let best: string | undefined;
  // A character of Chinese says as much as a word of a few letters.
  let most = latin / 4;
  for (const [language, count] of counts) {
    if (count <= most) continue;
    most = count;
    best = language;
  }
  return best;
}

function scriptOf(unit: number): string | undefined {
  if ((unit >= 0x3400 && unit <= 0x9fff) || (unit >= 0xf900 && unit <= 0xfaff)) return 'zh';
  if (unit >= 0x3040 && unit <= 0x30ff) return 'ja';
  if (unit >= 0xac00 && unit <= 0xd7af) return 'ko';
  if (unit >= 0x0400 && unit <= 0x052f) return 'ru';
  if (unit >= 0x0370 && unit <= 0x03ff) return 'el';
  if (unit >= 0x0590 && unit <= 0x05ff) return 'he';
  if (unit >= 0x0600 && unit <= 0x06ff) return 'ar';
  if (unit >= 0x0900 && unit <= 0x097f) return 'hi';
  return unit >= 0x0e00 && unit <= 0x0e7f ? 'th' : undefined;
}

/** The commonest words of languages in Latin letters. */
const FREQUENT: readonly (readonly [string, ReadonlySet<string>])[] = (
  [
    ['en', 'the of to and or you this in is for any that with by not be may are as your from license use all on'],
    ['fr', 'le la les des du et ou une est dans pour par aux que ce sur vous de en qui au licence vos ses être'],
    [
      'de',
      'der die das und oder den dem des ist nicht mit von zu auf ein eine sie im für werden kann lizenz sind wird',
    ],
    ['es', 'el los las del y o una es para por con que se su al lo usted la de en licencia puede no como cualquier'],
    ['pt', 'o os da do das dos uma para por com que ou em não ao voce você de e licença pode qualquer a se'],
    ['it', 'il lo gli della del di e o una per con che non si nel alla dei la licenza le ai può qualsiasi'],
    ['nl', 'de het een van en of is niet met voor te op dat die aan door wordt licentie zijn'],
    ['pl', 'i w z na do nie że lub się oraz jest przez dla od licencji może'],
    ['sv', 'och att det en ett av för på med är inte som eller den till'],
  ] as const
).map(([language, words]) => [language, new Set(words.split(' '))]);
