import type { FrontMatter } from '../cards/frontMatter.ts';
import type { MapNode } from '../cards/metadata/node.ts';
import type { CardKind, Strictness } from '../cards/metadata/shape.ts';
import { type Found, foundIn } from '../cards/metadata/walk.ts';
import { OWN_BLANKS } from '../cards/template/newCard.ts';
import { t } from '../messages.ts';
import type { Span } from '../text/span.ts';
import type { CheckedDocument } from './check.ts';
import { type Finding, type Fix, finding, type Severity } from './finding.ts';

/** What the checks of metadata share: the metadata held against what the Hub knows, and what they say of it. */
export interface Metadata {
  readonly document: CheckedDocument;
  readonly frontMatter: FrontMatter;
  readonly root: MapNode;
  readonly kind: CardKind;
  readonly found: readonly Found[];
}

/** The metadata of a model card or a data card; null where there is none that can be read. */
export function metadataOf(document: CheckedDocument): Metadata | null {
  const { type, card } = document;
  const frontMatter = card?.frontMatter;
  const root = frontMatter?.root;
  if (frontMatter == null || root == null || (type !== 'model-card' && type !== 'data-card')) return null;
  const kind = type === 'data-card' ? 'data' : 'model';
  return { document, frontMatter, root, kind, found: foundIn(root, kind) };
}

/**
 * Whether a place is being typed: the text ends in the metadata, and the place reaches its last line. What is there is
 * not finished, and no mistake yet: `runChecks` leaves out what any check finds there.
 */
export function isTyped({ card, source }: CheckedDocument, { end }: Span): boolean {
  return card?.frontMatter?.open === true && end >= source.text.trimEnd().lastIndexOf('\n') + 1;
}

const SEVERITIES: Readonly<Record<Strictness, Severity>> = {
  refused: 'error',
  warned: 'warning',
  advised: 'information',
};

/** A finding about metadata, as severe as the Hub takes it. */
export function metadataFinding(
  check: string,
  strictness: Strictness,
  place: Span,
  message: string,
  fixes: readonly (Fix | null)[] = [],
): readonly Finding[] {
  const words = strictness === 'advised' ? t('{0} The Hub takes it all the same.', message) : message;
  return [finding(check, SEVERITIES[strictness], place, words, fixes)];
}

/** Whether words are the blank of a template, such as `{license}` or `{{ license }}`, or `organization/model` of our own. */
export function isBlank(words: string): boolean {
  const plain = words.trim().replace(/^(["'])(.*)\1$/s, '$2');
  return (
    OWN_BLANKS.has(plain) ||
    /^(?:\{[^{}:,]{1,80}\}|\{\{[^{}]{1,80}\}\})$/.test(plain) ||
    /^\[?more information needed\]?$/i.test(plain)
  );
}

/** Words as YAML has them, in quotes where it would read them as something else than text. */
export function yamlText(words: string): string {
  const plain = /^[A-Za-z0-9_./][\w./<>+ -]*$/.test(words) && !/ $/.test(words);
  const special = /^(?:true|false|yes|no|on|off|null|~|y|n|[-+.]?\d[\d_.:eE+-]*)$/i.test(words);
  return plain && !special ? words : JSON.stringify(words);
}
