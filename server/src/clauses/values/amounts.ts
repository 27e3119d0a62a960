/** A quantity in a text: what is counted, or an amount of money. */
export interface Amount {
  readonly amount: number;
  /** ISO 4217, where it is money. */
  readonly currency?: string;
  readonly start: number;
  readonly end: number;
}

const SCALE: Readonly<Record<string, number>> = {
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  m: 1e6,
  mm: 1e6,
  billion: 1e9,
  bn: 1e9,
  trillion: 1e12,
  hundred: 100,
};

const SPELLED: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twenty: 20,
  fifty: 50,
};

const SYMBOLS: Readonly<Record<string, string>> = {
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'CNY',
  '₩': 'KRW',
  '₹': 'INR',
};

const CURRENCIES: readonly (readonly [RegExp, string])[] = [
  [/^(?:US\s?\$|U\.S\.\s?(?:\$|dollars?)|USD|US dollars?|dollars?)/i, 'USD'],
  [/^(?:RMB|CNY|yuan|renminbi)/i, 'CNY'],
  [/^(?:EUR|euros?)/i, 'EUR'],
  [/^(?:GBP|pounds?)/i, 'GBP'],
  [/^(?:JPY|yen)/i, 'JPY'],
  [/^(?:KRW|won)\b/i, 'KRW'],
  [/^(?:AED|dirhams?)/i, 'AED'],
  [/^(?:INR|rupees?)/i, 'INR'],
];

const NUMBER =
  /(\d{1,3}(?:[,\u202f]\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twenty|fifty)(?=\s+(?:hundred|thousand|million|billion)))\s{0,2}(thousand|million|billion|trillion|hundred|bn|mm|[mk])?\b(?:\s(thousand|million|billion)\b)?/gi;

/** The quantities of a text in order; years, sections and percentages are left out by what stands around them. Linear. */
export function amountsIn(text: string): readonly Amount[] {
  const found: Amount[] = [];
  for (const match of text.matchAll(NUMBER)) {
    const [whole, digits = '', scale, second] = match;
    const end = match.index + whole.length;
    const before = text.slice(Math.max(0, match.index - 12), match.index);
    const after = text.slice(end, end + 24).trimStart();
    if (/(?:section|article|clause|version|no\.?)\s*$/i.test(before) || /^%|^percent/i.test(after)) continue;
    const value = SPELLED[digits.toLowerCase()] ?? Number(digits.replace(/[,\u202f]/g, ''));
    const amount = Math.round(
      value * (SCALE[scale?.toLowerCase() ?? ''] ?? 1) * (SCALE[second?.toLowerCase() ?? ''] ?? 1),
    );
    const currency = currencyAt(before, after);
    found.push({ amount, ...(currency && { currency }), start: match.index, end });
  }
  return found;
}

function currencyAt(before: string, after: string): string | undefined {
  const symbol = SYMBOLS[before.trimEnd().slice(-1)];
  if (symbol) return symbol;
  const word = /([A-Za-z.$]+)\s*$/.exec(before)?.[1] ?? '';
  for (const [test, code] of CURRENCIES) if (test.test(after) || (word !== '' && test.test(word))) return code;
  return undefined;
}
