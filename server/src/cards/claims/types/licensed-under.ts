import type { Claim } from '../../claim.ts';
import type { ClaimReader } from '../claimType.ts';
import { isOwnApposition } from '../describing.ts';
import { licenseNamed, type NamedLicense, spdxOf } from '../licenseNames.ts';
import type { Sentence } from '../sentence.ts';
import {
  before,
  clauseStart,
  determiner,
  isAsking,
  isConditional,
  isNegated,
  nounPhrase,
  operative,
  phrase,
  phrases,
  resolved,
  stretch,
  subject,
  type Thing,
  textAt,
  thingOf,
} from '../talk.ts';

export const reader: ClaimReader = {
  id: 'licensed-under',
  read,
  examples: {
    yes: [
      'The model is licensed under the Apache License 2.0.',
      'Kestrel is released under the Kestrel Community License.',
      'License: MIT',
      'The code is available under the MIT license.',
      'The weights are released under CC BY-NC 4.0.',
      'Kestrel is an Apache 2.0 licensed model.',
      '## License\n\nMIT',
    ],
    no: [
      'The model is released under an open-source license.',
      'Models licensed under other terms are not compared.',
      'The model will be licensed under the MIT license.',
      'It works under Linux.',
      'License: other',
      'It is derived from Heron, which is originally licensed under the Heron License.',
      'By contributing you agree that your work is licensed under the MIT License.',
    ],
  },
};

const UNDER = [
  phrase(
    'licensed|released|distributed|available|provided|published|open|sourced|opensourced|made|shared|offered|licenced|dual under|by',
  ),
  phrase('licensed|released|distributed as'),
  phrase('license|licence is'),
  phrase('subject to'),
  phrase('governed|covered by'),
  phrase('falls|fall|is|are|comes|come|stands under'),
  phrase('adheres|adhere to'),
  phrase('follows|follow|uses|use|using the|an'),
  phrase('under the|a|an'),
  phrase('under'),
];

function read(sentence: Sentence): readonly Claim[] {
  if (sentence.question || isAsking(sentence)) return [];
  if (sentence.form === 'tag') return ofTag(sentence);
  return byThing(sentence) ?? labelled(sentence) ?? alone(sentence) ?? [...under(sentence), ...adjectives(sentence)];
}

type Scope = Claim['scope'];

function claimed(
  sentence: Sentence,
  scope: Scope,
  { value, at, end }: NamedLicense,
  span: { readonly start: number; readonly end: number },
): Claim {
  const name = stretch(sentence, at, end);
  const claim = { type: 'licensed-under', scope, value, start: span.start, end: span.end } as const;
  // The words of an address all stand at one place.
  return sentence.form === 'badge' ? claim : { ...claim, name };
}

/** `license:apache-2.0` among the tags. */
function ofTag(sentence: Sentence): readonly Claim[] {
  const { words } = sentence;
  if (!/^licen[sc]e$/.test(words[0]?.text ?? '') || words[1]?.text !== ':') return [];
  const named = licenseNamed(sentence, 2);
  return named === null ? [] : [claimed(sentence, 'model', named, stretch(sentence, 0, words.length))];
}

/**
 * A license that stands before what it is for: "MIT for the code, CC BY-NC 4.0 for the weights", "the Kestrel License applies
 * to the weights". Null where none does, and outside of what is said of licenses.
 */
function byThing(sentence: Sentence): readonly Claim[] | null {
  const { words, form } = sentence;
  if (form !== 'prose' && form !== 'row') return null;
  const ofLicenses = LICENSE_HEADING.test(sentence.section) || LABEL.test(textAt(sentence, 0));
  const claims: Claim[] = [];
  for (let at = 0; at < words.length; at++) {
    if (at > 0 && !/^(?:[,;:(|]|and|while|whereas|but)$/.test(textAt(sentence, at - 1))) continue;
    const named = licenseNamed(sentence, at);
    if (named === null || isConditional(sentence, at)) continue;
    const [verb, next] = [textAt(sentence, named.end), textAt(sentence, named.end + 1)];
    const applies = /^(?:applies|apply)$/.test(verb);
    if (!applies && !(ofLicenses && /^(?:for|covers|governs)$/.test(verb))) continue;
    // "Community License for Kestrel Models" is a name.
    if (verb === 'for' && !spdxOf(named.value) && !/^(?:the|our|all|its|this|these)$/.test(next)) continue;
    const to = applies && next === 'to';
    const noun = applies && !to ? [] : nounPhrase(sentence, named.end + (to ? 2 : 1));
    const thing = thingOf(sentence, noun);
    // "Apache 2.0 for commercial use" is no thing; "MIT applies" is said of what the section is on.
    if (thing === 'other' || (thing === 'unnamed' && !(applies && ofLicenses && noun.length === 0))) continue;
    const end = named.end + 1 + (to ? 1 : 0) + noun.length;
    claims.push(claimed(sentence, resolvedScope(sentence, thing), named, stretch(sentence, named.at, end)));
    at = named.end;
  }
  return claims.length > 0 ? claims : null;
}

function resolvedScope(sentence: Sentence, thing: Exclude<Thing, 'other'>): Scope {
  const scope = resolved(sentence, thing);
  return scope === 'other' ? 'model' : scope;
}

const LABEL = /^(?:licen[sc]es?|licensing|licensed)$/;

/** "License: MIT", "Model License: X", "License: Use of Kestrel is governed by …"; null where no label opens the line. */
function labelled(sentence: Sentence): readonly Claim[] | null {
  const { words } = sentence;
  const colon = words.findIndex(({ text }, i) => text === ':' && i < 8);
  if (colon < 1) return null;
  const label = words.slice(0, colon).filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  const head = label.find(({ text }) => LABEL.test(text));
  const short = label.length <= 4;
  const scope = scopeOfLabel(
    label.map(({ text }) => text),
    sentence.subject,
  );
  // A row names the artifact: "Source code | Apache License 2.0".
  const artifact =
    sentence.form === 'row' && label.some(({ text }) => /^(?:code|weights|model|data|dataset|checkpoints)$/.test(text));
  const inLabel = label.length <= 6 && sentence.form === 'prose' ? nameInLabel(sentence, colon) : null;
  if (inLabel !== null) return [claimed(sentence, scope, inLabel, stretch(sentence, inLabel.at, inLabel.end))];
  if ((head === undefined && !artifact) || !short) return null;
  if (label.some(({ text }) => /^(?:other|contributor|no|without|plates?|detection|base|hub|github)$/.test(text)))
    return null;
  let from = colon + 1;
  while (
    from < words.length &&
    /^(?:the|an|a|this|our|model|is|under|:|🪪|📜|[^\p{L}\p{N}[(]+)$/u.test(textAt(sentence, from))
  )
    from++;
  const named = licenseNamed(sentence, from) ?? behindComma(sentence, from);
  if (named === null || isTakenBack(sentence, named.end)) return null;
  return [claimed(sentence, scope, named, { start: words[0]?.start ?? 0, end: words[named.end - 1]?.end ?? 0 })];
}

/** "Permissive Apache 2.0 license: build freely …". */
function nameInLabel(sentence: Sentence, colon: number): NamedLicense | null {
  for (let at = 0; at < Math.min(colon, 3); at++) {
    const named = licenseNamed(sentence, at);
    if (named !== null && named.end === colon && named.at >= at && /^licen[sc]e$/.test(textAt(sentence, colon - 1)))
      return named;
  }
  return null;
}

/** "A custom commercial license, the Kestrel License, is available at …". */
function behindComma(sentence: Sentence, from: number): NamedLicense | null {
  const comma = sentence.words.findIndex(({ text }, i) => text === ',' && i > from && i < from + 8);
  if (comma < 0 || !/^licen[sc]e$/.test(textAt(sentence, comma - 1)) || textAt(sentence, comma + 1) !== 'the')
    return null;
  return licenseNamed(sentence, comma + 2);
}

/** "MIT License or commercial", "MIT for the code": more is said than the name. */
function isTakenBack(sentence: Sentence, end: number): boolean {
  return /^(?:compatible|style|like)$/.test(textAt(sentence, end));
}

function scopeOfLabel(label: readonly string[], subject: Sentence['subject']): Scope {
  const says = (pattern: RegExp) => label.some((text) => pattern.test(text));
  if (says(/^(?:models?|weights?|checkpoints?)$/)) return 'model';
  if (says(/^(?:code|software|source|repo|repository)$/)) return 'code';
  if (says(/^(?:data|datasets?)$/) || subject === 'data') return 'data';
  return 'model';
}

const LICENSE_HEADING =
  /^[^a-z]*(?:(?:model|code|data|dataset|weights?|the) )?(?:licen[sc]es?|licensing)(?: information| details| type)?[^a-z]*$/;

/** Under a heading "License", a paragraph that is a name; the first line "Apache License 2.0" too. */
function alone(sentence: Sentence): readonly Claim[] | null {
  const { words, section, form } = sentence;
  if (form !== 'prose' || !LICENSE_HEADING.test(section)) return null;
  let from = 0;
  while (from < words.length && /^(?:the|\[|\(|[^\p{L}\p{N}]+)$/u.test(textAt(sentence, from))) from++;
  const named = licenseNamed(sentence, from);
  if (named === null) return null;
  const rest = words.slice(named.end).filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  if (rest.length > 0 && !(rest.length <= 3 && /^(?:link|licensed|see|file|here)$/.test(rest[0]?.text ?? '')))
    return null;
  return [
    claimed(
      sentence,
      scopeOfLabel(section.split(/[^a-z]+/), sentence.subject),
      named,
      stretch(sentence, from, named.end),
    ),
  ];
}

/** "… is licensed under X", "use of the weights is subject to X", "we release the weights under X". */
function under(sentence: Sentence): readonly Claim[] {
  const claims: Claim[] = [];
  let last = -1;
  for (const { at, end } of phrases(sentence, ...UNDER)) {
    if (end <= last) continue;
    const named =
      licenseNamed(sentence, end) ??
      (/^(?:the|a|an)$/.test(textAt(sentence, end - 1)) ? licenseNamed(sentence, end - 1) : null);
    if (named === null) continue;
    const verb = textAt(sentence, at);
    // "follows the X" and "under X" say it only of a license by its name.
    if (
      /^(?:follows?|uses?|using)$/.test(verb) &&
      !/licen[sc]e|agreement/i.test(
        sentence.words
          .slice(end, named.end)
          .map(({ text }) => text)
          .join(' '),
      )
    )
      continue;
    last = named.end;
    // "Datasets under X were preferred": things of a kind.
    if (
      /^(?:under|subject)$/.test(verb) &&
      at > 0 &&
      at < 3 &&
      /[^i]s$/.test(textAt(sentence, at - 1)) &&
      !/^(?:the|our|these|all|both|weights|is)$/.test(textAt(sentence, at - 2) || textAt(sentence, at - 1))
    )
      continue;
    if (isUnsaid(sentence, at) || (verb === 'under' && endsOnSource(sentence, at))) continue;
    if (isTakenBack(sentence, named.end)) continue;
    const thing = scopeAt(sentence, at);
    if (thing === 'other') continue;
    claims.push(claimed(sentence, thing, named, operative(sentence, at, named.end)));
    // "MIT and Apache 2.0", "code under MIT and weights under …" go on.
    const more = /^(?:and|or|,|\/)$/.test(textAt(sentence, named.end)) ? licenseNamed(sentence, named.end + 1) : null;
    if (more !== null && spdxOf(more.value))
      claims.push(claimed(sentence, thing, more, operative(sentence, at, more.end)));
  }
  return claims;
}

function isUnsaid(sentence: Sentence, at: number): boolean {
  const ahead = before(sentence, at, 12);
  return (
    isNegated(sentence, at) ||
    isConditional(sentence, at) ||
    ahead.some(
      ({ text }) =>
        /^(?:will|would|plan|plans|planned|soon|might|could|unlike|originally|derived|underlying|previously|formerly|contributions?|contributing|if|unless|whether|than|distributed)$/.test(
          text,
        ) && !(text === 'distributed' && textAt(sentence, at) === 'distributed'),
    ) ||
    sentence.words.slice(0, at).some(({ text }) => /^(?:contributing|contributions?|contribute)$/.test(text))
  );
}

/** "The code is based on Heron under the MIT License": the license is of what it is based on. */
function endsOnSource(sentence: Sentence, at: number): boolean {
  const words = before(sentence, at, 8).map(({ text }) => text);
  const source = words.findLastIndex((text, i) =>
    /^(?:based|built) on$|^(?:adapted|borrowed|copied|forked|modified|taken) from$/.test(`${text} ${words[i + 1]}`),
  );
  return source >= 0 && !words.slice(source + 2).some((text) => /^(?:and|is|are|was|were|,)$/.test(text));
}

/** Of what the license is said: the subject of the clause; where that is another's, or a text, of nothing here. */
function scopeAt(sentence: Sentence, at: number): Exclude<Thing, 'unnamed'> {
  const start = clauseStart(sentence, at);
  const words = sentence.words.slice(Math.max(start, at - 16), at);
  // "… and the code under the MIT License": no verb stands between.
  // "This project is licensed under …" is said of all that is there.
  if (/^(?:this|the|our)$/.test(textAt(sentence, start)) && /^(?:project|work)$/.test(textAt(sentence, start + 1)))
    return resolved(sentence, 'unnamed');
  const near = thingNear(sentence, words);
  const thing: Thing = near !== 'unnamed' ? near : subject(sentence, at);
  return resolved(sentence, thing);
}

function thingNear(sentence: Sentence, words: Sentence['words']): Thing {
  const whole = subject(sentence, sentence.words.indexOf(words.at(-1) as (typeof words)[number]) + 1);
  if (whole !== 'unnamed') return whole;
  return thingOf(sentence, words);
}

/** "an Apache 2.0 licensed model", "MIT-licensed weights". */
function adjectives(sentence: Sentence): readonly Claim[] {
  for (const { at } of phrases(sentence, phrase('licensed|licenced'))) {
    for (let from = Math.max(0, at - 6); from < at; from++) {
      const named = licenseNamed(sentence, from);
      if (named === null || named.end !== at) continue;
      const noun = nounPhrase(sentence, at + 1);
      const thing = thingOf(sentence, noun);
      if (isUnsaid(sentence, from) || isComparing(sentence, from) || isOfAnother(sentence, from)) return [];
      const said = resolved(sentence, subject(sentence, from));
      // "The code is MIT licensed": no noun behind.
      const scope =
        noun.length === 0 || thing === 'unnamed' ? said : thing === 'model' && said !== 'model' ? 'other' : thing;
      if (scope === 'other') return [];
      return [claimed(sentence, scope, named, operative(sentence, from, at + 1))];
    }
  }
  return [];
}

/** "a version of the Heron model, an MIT-licensed model": said of what stands before the comma. */
function isOfAnother(sentence: Sentence, at: number): boolean {
  const opens = determiner(sentence, at)?.index ?? at;
  return textAt(sentence, opens - 1) === ',' && !isOwnApposition(sentence, clauseStart(sentence, opens), opens);
}

function isComparing(sentence: Sentence, at: number): boolean {
  return before(sentence, at, 8).some(({ text }) => /^(?:unlike|than|other|like|from|with|many|all)$/.test(text));
}
