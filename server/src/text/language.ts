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

/**
 * True where a text in the language is prose, and no list of names or addresses that has a few of its words. `fewest` is
 * how many words, or characters, prose has at least.
 */
export function isProse(language: string, text: string, fewest = FEWEST_OF_PROSE): boolean {
  const sample = text.slice(0, SAMPLE);
  const frequent = frequentOf(language);
  if (!frequent) return sample.replace(/[^\u0370-\ud7af]/g, '').length >= fewest;
  const words = sample
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => /^[("'«]?[a-z\u00c0-\u024f\u1e00-\u1eff'’-]+[.,;:)"'»]?$/.test(word));
  const common = words.filter((word) => frequent.has(word.replace(/[^a-z\u00c0-\u024f]/g, ''))).length;
  return words.length >= fewest && common * 5 >= words.length;
}

/** What is in a language as a whole is said so, however short it is. */
export const FEWEST_OF_ALL = 5;

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
  let best = 'en';
  let most = 0;
  for (let i = 0; i < words.length; i++) if (ENGLISH.has(words[i] as string)) most++;
  // No other language has so many of these words: most texts are told by one look.
  if (most * 5 < words.length) {
    for (const [language, frequent] of FREQUENT) {
      let count = 0;
      for (const word of words) if (frequent.has(word)) count++;
      if (count > most) {
        most = count;
        best = language;
      }
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
  if (best === undefined && (counts.get('vi') ?? 0) * 12 > latin) return 'vi';
  return best === undefined
    ? undefined
    : (NEIGHBORS.find(([of, , letters]) => of === best && letters.test(sample))?.[1] ?? best);
}

/** Languages of one script, by letters that one of them alone has. */
const NEIGHBORS: readonly (readonly [of: string, is: string, letters: RegExp])[] = [
  ['ru', 'uk', /[іїєґ]/i],
  ['ar', 'ur', /[ٹڈڑے]/],
  ['ar', 'fa', /[پچژگ]/],
];

function scriptOf(unit: number): string | undefined {
  if ((unit >= 0x3400 && unit <= 0x9fff) || (unit >= 0xf900 && unit <= 0xfaff)) return 'zh';
  if (unit >= 0x3040 && unit <= 0x30ff) return 'ja';
  if (unit >= 0x1ea0 && unit <= 0x1ef9) return 'vi';
  return SCRIPTS.find(([, from, to]) => unit >= from && unit <= to)?.[0];
}

/** Scripts by their first and last character. */
const SCRIPTS: readonly (readonly [language: string, from: number, to: number])[] = [
  ['ko', 0xac00, 0xd7af],
  ['ru', 0x0400, 0x052f],
  ['el', 0x0370, 0x03ff],
  ['hy', 0x0530, 0x058f],
  ['he', 0x0590, 0x05ff],
  ['ar', 0x0600, 0x06ff],
  ['hi', 0x0900, 0x097f],
  ['bn', 0x0980, 0x09ff],
  ['pa', 0x0a00, 0x0a7f],
  ['gu', 0x0a80, 0x0aff],
  ['ta', 0x0b80, 0x0bff],
  ['te', 0x0c00, 0x0c7f],
  ['kn', 0x0c80, 0x0cff],
  ['ml', 0x0d00, 0x0d7f],
  ['th', 0x0e00, 0x0e7f],
  ['lo', 0x0e80, 0x0eff],
  ['my', 0x1000, 0x109f],
  ['ka', 0x10a0, 0x10ff],
  ['am', 0x1200, 0x137f],
  ['km', 0x1780, 0x17ff],
];

const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const ENGLISH = wordSet(
  'the of to and or you this in is for any that with by not be may are as your from license use all on',
);

function frequentOf(language: string): ReadonlySet<string> | undefined {
  return language === 'en' ? ENGLISH : FREQUENT.find(([of]) => of === language)?.[1];
}

/** The commonest words of the other languages in Latin letters. */
const FREQUENT: readonly (readonly [string, ReadonlySet<string>])[] = (
  [
    ['fr', 'le la les des du et ou une est dans pour par aux que ce sur vous de en qui au licence vos ses être'],
    [
      'de',
      'der die das und oder den dem des ist nicht mit von zu auf ein eine sie im für werden kann lizenz sind wird',
    ],
    ['es', 'el los las del y o una es para por con que se su al lo usted la de en licencia puede no como cualquier'],
    ['pt', 'o os da do das dos uma para por com que ou em não ao voce você de e licença pode qualquer a se'],
    ['it', 'il lo gli della del di e è o una per con che non si nel alla dei la licenza le ai da può qualsiasi'],
    ['nl', 'de het een van en of is niet met voor te op dat die aan door wordt licentie zijn wij u om zonder onze'],
    ['pl', 'i w z na do nie że lub się oraz jest przez dla od o licencji licencja może bez ani'],
    ['sv', 'och att det en ett av för på med är inte som eller den till vi dig du får utan vår'],
    ['da', 'og at det en et af for på med er ikke som eller den til vi dig du må uden vores kan ved fra'],
    ['fi', 'ja on ei tai se että sekä vain ilman joka jos ovat voi kun myös mukaan lisenssi sinulle'],
    ['cs', 'na je se do pro ani od bez není nebo že jsou nesmíte licence licenci pouze jako podle které která'],
    ['hu', 'az és nem egy hogy vagy is csak nélkül ez ha kell el licenc használata szerint'],
    ['ro', 'de și în la pe cu nu este sau pentru să din prin se fără al un care către numai'],
    ['tr', 've bir bu için ile olarak veya olan tabidir yalnızca kadar lisans lisansı gibi değil değildir her'],
    [
      'id',
      'dan yang di untuk dengan ini dari tidak atau oleh pada anda kepada kami tanpa hanya boleh dapat lisensi adalah',
    ],
    ['ca', 'amb els dels és pel llicència aquesta aquest sense pot seva seu ús'],
  ] as const
).map(([language, words]) => [language, wordSet(words)]);
