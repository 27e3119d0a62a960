import { frontMatterOf } from '../cards/frontMatter.ts';
import { sourceOf } from '../cards/metadata/index.ts';
import type { Field, Key, Shape } from '../cards/metadata/shape.ts';
import { type Value, valuesOf } from '../cards/metadata/values.ts';
import { type Found, foundIn } from '../cards/metadata/walk.ts';
import { t } from '../messages.ts';
import type { DocumentReview } from '../review/value.ts';
import type { Span } from '../text/span.ts';
import type { Markup } from './markup.ts';

/** What is known of a key or a value of the metadata, and where it stands. */
export interface MetadataWords extends Span {
  readonly words: string;
}

/** What the key or the value at an offset of a card's metadata is; null beside the metadata and for what nobody knows. */
export function metadataAt({ source, type }: DocumentReview, offset: number, markup: Markup): MetadataWords | null {
  const frontMatter = frontMatterOf(source);
  if (frontMatter?.root == null || offset >= frontMatter.end) return null;
  if (type !== 'model-card' && type !== 'data-card') return null;
  for (const found of foundIn(frontMatter.root, type === 'data-card' ? 'data' : 'model')) {
    const place = placeOf(found);
    if (place === null || offset < place.start || place.end <= offset) continue;
    const words = wordsOf(found, markup);
    if (words !== '') return { start: place.start, end: place.end, words };
  }
  return null;
}

function placeOf(found: Found): Span | null {
  return found.is === 'key' ? found.pair.keySpan : found.is === 'text' ? found.node : null;
}

function wordsOf(found: Found, markup: Markup): string {
  if (found.is === 'key') return keyWords(found.key, found.field, found.path, markup);
  if (found.is !== 'text') return '';
  const { node, shape, place } = found;
  const value = valuesOf(shape)?.get(node.words);
  // A license has a hover of its own.
  if (shape.values === 'licenses' && node.words !== 'other' && node.words !== 'unknown') return '';
  return value === undefined
    ? keyWords(place.key, place.field, place.path.replaceAll(/\[\d+\]/g, ''), markup)
    : valueWords(value, markup);
}

function keyWords(key: Key, field: Field, path: string, markup: Markup): string {
  const kinds = [wanted(key.value), key.required === undefined ? '' : t('required')].filter((words) => words !== '');
  const title = `${markup.strong(markup.words(path))} · ${markup.words(kinds.join(' · '))}`;
  return [title, t(key.docs), markup.link(t('Documentation'), sourceOf(field))].join('\n\n');
}

function valueWords({ id, name, detail, link }: Value, markup: Markup): string {
  const title = [
    markup.strong(markup.words(id)),
    ...[name, detail].filter((part) => part !== '').map(markup.words),
  ].join(' · ');
  return link === null ? title : `${title}\n\n${markup.link(t('Page'), link)}`;
}

/** What may stand at a place, in few words. */
function wanted(shape: Shape): string {
  switch (shape.is) {
    case 'any':
      return t('anything');
    case 'text':
      return shape.form === 'model-id'
        ? t('id of a model')
        : shape.form === 'dataset-id'
          ? t('id of a dataset')
          : t('text');
    case 'number':
      return t('number');
    case 'flag':
      return t('true or false');
    case 'map':
      return t('keys with values');
    case 'list':
      return shape.alone === true ? t('{0}, or a list of it', wanted(shape.of)) : t('list');
    case 'either':
      return [...new Set(shape.of.map(wanted))].join(t(' or '));
  }
}
