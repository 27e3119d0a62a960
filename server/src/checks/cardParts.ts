import { stringify } from 'yaml';
import type { Card, CardSection } from '../cards/card.ts';
import { t } from '../messages.ts';
import type { Edit } from './finding.ts';

/** Where something new goes in a card, in the card's own style: metadata behind the last key, sentences under terms. */

type Insertion = Omit<Edit, 'path'>;

/** New keys at the end of the metadata; a card without metadata gets some. */
export function inMetadata(card: Card, fields: readonly { readonly key: string; readonly value: string }[]): Insertion {
  const eol = eolOf(card);
  const lines = fields.map(({ key, value }) => `${key}: ${scalar(value)}${eol}`).join('');
  const { frontMatter, source } = card;
  if (frontMatter === null) return at(source.bomLength, `---${eol}${lines}---${eol}${eol}`);
  const { end } = frontMatter.yaml;
  const lead = frontMatter.yaml.start === end || source.text[end - 1] === '\n' ? '' : eol;
  return at(end, `${lead}${lines}`);
}

/** `true` stays a yes; words that YAML would read as something else are quoted. */
function scalar(value: string): string {
  return value === 'true' ? value : stringify(value, { lineWidth: 0 }).trimEnd();
}

/** Sentences, each a paragraph: at the end of the section about the license, else in a new section at the end. */
export function inCard(card: Card, sentences: readonly string[]): Insertion {
  const eol = eolOf(card);
  const words = sentences.join(`${eol}${eol}`);
  const { text } = card.source;
  const section = card.sections.find(({ title, level }) => level > 1 && level < 7 && /\blicen[sc]e\b/i.test(title));
  if (section !== undefined) {
    const end = section.start + text.slice(section.start, section.end).trimEnd().length;
    return at(end, `${eol}${eol}${words}`);
  }
  const end = text.trimEnd().length;
  const rest = text.slice(end) === '' ? eol : '';
  return at(end, `${eol}${eol}${headed(card, t('License'), eol)}${eol}${eol}${words}${rest}`);
}

/** A heading of the second level as the card writes them. */
function headed({ sections, source }: Card, title: string, eol: string): string {
  const second = sections.find(({ level }) => level === 2);
  return second !== undefined && isUnderlined(second, source.text)
    ? `${title}${eol}${'-'.repeat(title.length)}`
    : `## ${title}`;
}

function isUnderlined({ heading }: CardSection, text: string): boolean {
  return (
    !text.slice(heading.start, heading.end).trimStart().startsWith('#') &&
    /^-+[ \t]*\r?$/m.test(text.slice(heading.start, heading.end + 200).split('\n')[1] ?? '')
  );
}

function eolOf({ source }: Card): string {
  return source.text.includes('\r\n') ? '\r\n' : '\n';
}

function at(offset: number, newText: string): Insertion {
  return { start: offset, end: offset, newText };
}
