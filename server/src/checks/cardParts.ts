import { stringify } from 'yaml';
import type { Card } from '../cards/card.ts';
import { headed, headingStyleOf } from '../cards/template/headingStyle.ts';
import { t } from '../messages.ts';
import type { Edit } from './finding.ts';

/** Where something new goes in a card, in the card's own style: metadata behind the last key, sentences under terms. */

type Insertion = Omit<Edit, 'path'>;

/** New keys at the end of the metadata; a card without metadata gets some. */
export function inMetadata(card: Card, fields: readonly { readonly key: string; readonly value: string }[]): Insertion {
  const { frontMatter, source } = card;
  const { eol } = source;
  const lines = fields.map(({ key, value }) => `${key}: ${scalar(value)}${eol}`).join('');
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
  const { text, eol } = card.source;
  const words = sentences.join(`${eol}${eol}`);
  const section = card.sections.find(
    ({ title, level }) => level < 7 && (level > 1 ? /\blicen[sc]e\b/i : /^\W*licen[sc](?:e|ing)\W*$/i).test(title),
  );
  if (section !== undefined) {
    const end = section.start + text.slice(section.start, section.end).trimEnd().length;
    return at(end, `${eol}${eol}${words}`);
  }
  const end = text.trimEnd().length;
  const rest = text.slice(end) === '' ? eol : '';
  return at(end, `${eol}${eol}${headed(t('License'), headingStyleOf(card))}${words}${rest}`);
}

function at(offset: number, newText: string): Insertion {
  return { start: offset, end: offset, newText };
}
