import type { MetadataNode } from '../../cards/metadata/node.ts';
import { t } from '../../messages.ts';
import type { Check } from '../check.ts';
import { isBlank, metadataFinding, metadataOf } from '../metadata.ts';

const ID = 'metadata/placeholder';

export const check: Check = {
  id: ID,
  severities: ['warning'],
  docs: {
    title: 'The metadata has a blank of the template',
    what: 'A value is what a template says in its place, such as `{license}`, `{{ card_data }}` or “[More Information Needed]”.',
    why: 'The Hugging Face Hub reads braces as keys with values, and refuses or misreads the card.',
    fix: 'Write the value, or take the field away.',
  },
  examples: [
    {
      files: {
        'MODEL_CARD.md': '---\nlanguage:\n- {lang_0}\nlicense: mit\n---\n\n# Kestrel\n\nKestrel is a language model.\n',
      },
    },
    {
      files: {
        'MODEL_CARD.md':
          '---\nlicense: mit\nlibrary_name: "[More Information Needed]"\n---\n\n# Kestrel\n\nKestrel is a language model.\n',
      },
    },
  ],
  run: (document) => {
    const metadata = metadataOf(document);
    if (metadata === null) return [];
    return blanksIn(metadata.root, (node) => isBlank(document.source.slice(node))).flatMap((node) =>
      metadataFinding(
        metadata,
        ID,
        'warned',
        node,
        t('“{0}” is the blank of a template.', document.source.slice(node)),
      ),
    );
  },
};

function blanksIn(node: MetadataNode, blank: (node: MetadataNode) => boolean): readonly MetadataNode[] {
  if (node.end - node.start < 90 && node.kind !== 'list' && node.kind !== 'alias' && blank(node)) return [node];
  if (node.kind === 'list') return node.items.flatMap((item) => blanksIn(item, blank));
  return node.kind === 'map' ? node.pairs.flatMap(({ value }) => (value === null ? [] : blanksIn(value, blank))) : [];
}
