import type { Pieces } from '../text/pieces.ts';
import type { Span } from '../text/span.ts';
import { factsOf, isNamed, licenseById } from './catalog.ts';
import { texts } from './data/fingerprints.ts';
import { Identifier, type Options } from './identify.ts';
import { knownBytes } from './knownBytes.ts';
import type { License } from './license.ts';
import { Packed } from './packed.ts';
import type { Region } from './region.ts';

/** A known text that was found, and how it differs. Offsets are into the text that was looked at. */
export interface KnownFound extends Span {
  readonly license: License;
  /** What tells the text from others of its license, such as a date; empty where there is one text. */
  readonly version: string;
  readonly similarity: number;
  readonly exact: boolean;
  /** Sentences that are not in the known text. */
  readonly added: readonly Span[];
  /** How many sentences of the known text are missing. */
  readonly missing: number;
}

export interface KnownIn {
  readonly found: readonly KnownFound[];
  /** The known text that is most like the text where none was found. */
  readonly closest: KnownFound | null;
}

interface KnownTexts {
  readonly identifier: Identifier;
  readonly keys: readonly string[];
  readonly licenses: readonly string[];
}

let made: KnownTexts | undefined;

/** Decoded at the first question, so that a start pays nothing for it. */
function knownTexts(): KnownTexts {
  if (made !== undefined) return made;
  const keys: string[] = [];
  const licenses: string[] = [];
  for (const line of texts.split('\n')) {
    if (line === '') continue;
    const tab = line.indexOf('\t');
    const next = line.indexOf('\t', tab + 1);
    keys.push(line.slice(0, tab));
    licenses.push(line.slice(tab + 1, next < 0 ? undefined : next));
  }
  made = { identifier: new Identifier(new Packed(knownBytes()), licenses), keys, licenses };
  return made;
}

/** Which known licenses and policies a text, or a stretch of it, holds; `whole` as in `Identifier.identify`. Total. */
export function knownIn(text: string | Pieces, options: Options = {}): KnownIn {
  const known = knownTexts();
  const { found, closest } = known.identifier.identify(text, options);
  return {
    found: found.flatMap((region) => foundOf(known, text, region) ?? []),
    closest: closest === null ? null : foundOf(known, text, closest),
  };
}

function foundOf({ keys, licenses }: KnownTexts, text: string | Pieces, region: Region): KnownFound | null {
  const license = licenseById(licenses[region.known] ?? '');
  if (license === undefined) return null;
  const { start, end, similarity, added, missing, title } = region;
  const key = (keys[region.known] ?? '').replace(/^ai\/|#.*$/g, '');
  const version = factsOf(license.id)?.texts?.[key] ?? '';
  const exact = region.exact && (title === null || isTitleOf(license, text.slice(title.start, title.end)));
  return { license, version, start, end, similarity: exact ? 1 : Math.min(0.999, similarity), exact, added, missing };
}

/** Whether a heading names the license, or nothing: "License", "Terms of use". */
function isTitleOf(license: License, heading: string): boolean {
  const plain = heading.replaceAll(/\s+/g, ' ').replaceAll(/^the | \(.*?\)?$/gi, '');
  if (/^(?:software |model |weights? |code )?(?:licen[sc]es?|terms(?: of use)?|copying)$/i.test(plain)) return true;
  return isNamed(license, plain) || isNamed(license, `${plain} license`);
}
