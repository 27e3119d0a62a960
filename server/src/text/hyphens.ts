const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Heads of compounds that keep their hyphen: "royalty-free", "third-party", "fine-tune". */
const HEADS = list(
  'royalty third fine open source end machine self high low large small cross good user data model face real time ' +
    'long short read write service software computer human child decision content free profit audio video ai life ' +
    'safety mission risk training inference tuning world patent trade work use law general special ' +
    'state government privacy purpose license text image speech code health age gender race',
);

/** Short words that begin other words too ("in-\ntended"), with what they make compounds of. */
const SHORT: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['in', list('house person app depth kind game place store vehicle')],
  ['no', list('charge fee cost fault')],
  ['as', list('is available')],
  ['by', list('product products')],
  ['on', list('premise premises site device demand chip')],
  ['off', list('the site shelf label')],
  ['up', list('to front')],
  ['not', list('for')],
  ['so', list('called')],
  ['for', list('profit hire')],
  ['per', list('use user seat device')],
  ['opt', list('out in')],
  ['well', list('known being defined')],
  ['to', list('be')],
  ['one', list('time way click off')],
  ['two', list('way factor thirds')],
  ['stand', list('alone by')],
]);

/** Words that a hyphen parts at a line end alone, although their first half is a head. */
const WHOLE = list(
  'worldwide lifetime timeframe timeline database databases dataset datasets trademark trademarks trademarked goodwill ' +
    'freedom freedoms highlight highlights username usernames children childhood machinery humankind shortcut servicemen ' +
    'workplace workplaces workflow workflows workaround workforce workstation workstations lawsuit lawsuits lawyer ' +
    'lawyers lawmaker userspace openness worldview software readme facebook statement statements generally specially',
);

const SUFFIX =
  /^(?:s|es|ed|er|ers|or|ors|ing|ings|ly|ful|fully|less|ness|able|ably|ment|ments|ity|al|ally|ation|ations|i[sz](?:e|ed|es|ing|ation)|ist|ists|en|ened|ship|hood|y|ic|ics|ive|ary|ty)$/;

/**
 * Whether a hyphen at a line end stands in the word itself: "royalty-\nfree" keeps it, "com-\nmercial" does not. In: the
 * two halves in lower case.
 */
export function keepsHyphen(head: string, tail: string): boolean {
  const short = SHORT.get(head);
  if (short) return short.has(tail);
  return HEADS.has(head) && !SUFFIX.test(tail) && !WHOLE.has(head + tail);
}
