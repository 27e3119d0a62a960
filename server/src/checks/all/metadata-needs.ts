import { scalarsOf, valueAt } from '../../cards/metadata/node.ts';
import { t } from '../../messages.ts';
import type { Span } from '../../text/span.ts';
import type { Check } from '../check.ts';
import type { Finding } from '../finding.ts';
import { isTyped, type Metadata, metadataFinding, metadataOf } from '../metadata.ts';

const ID = 'metadata/needs';

export const check: Check = {
  id: ID,
  severities: ['warning', 'information'],
  docs: {
    title: 'A field of the metadata does nothing without another one',
    what: '`base_model_relation` is there without `base_model`, or a `select` of a gate without its `options`.',
    why: 'The field has no effect, and the one that was meant is missing.',
    fix: 'Add the other field, or take this one away.',
  },
  examples: [
    {
      files: {
        'MODEL_CARD.md':
          '---\nlicense: mit\nbase_model_relation: adapter\n---\n\n# Kestrel\n\nKestrel is a language model.\n',
      },
    },
    {
      files: {
        'MODEL_CARD.md':
          '---\nlicense: mit\nextra_gated_fields:\n  Affiliation:\n    type: select\n---\n\n# Kestrel\n\nKestrel is a language model.\n',
      },
    },
  ],
  run: (document) => {
    const metadata = metadataOf(document);
    if (metadata === null) return [];
    const { root } = metadata;
    const keyOf = (key: string) => root.pairs.find((pair) => pair.key === key)?.keySpan;
    const found: Finding[] = [];
    const tell = (place: Span | undefined, strictness: 'warned' | 'advised', message: string) => {
      if (place !== undefined) found.push(...metadataFinding(ID, strictness, place, message));
    };
    if (keyOf('base_model') === undefined)
      tell(keyOf('base_model_relation'), 'advised', t('There is no “base_model” that the relation is to.'));
    found.push(...selectsWithoutOptions(metadata));
    return found;
  },
};

function selectsWithoutOptions(metadata: Metadata): readonly Finding[] {
  const fields = valueAt(metadata.root, 'extra_gated_fields');
  const maps = fields?.kind === 'list' ? fields.items : fields === null ? [] : [fields];
  return maps
    .flatMap((map) => (map.kind === 'map' ? map.pairs : []))
    .flatMap(({ key, value }) => {
      const [type] = scalarsOf(valueAt(value, 'type'));
      if (type?.words !== 'select' || value === null || valueAt(value, 'options') !== null) return [];
      if (isTyped(metadata.document, value)) return [];
      return metadataFinding(ID, 'warned', type, t('The choice “{0}” has no “options” to choose from.', key));
    });
}
