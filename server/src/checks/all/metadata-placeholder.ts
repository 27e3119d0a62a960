import type { MetadataNode } from '../../cards/metadata/node.ts';
import { t } from '../../messages.ts';
import type { Check } from '../check.ts';
import { finding } from '../finding.ts';
import { isBlank, metadataFinding, metadataOf } from '../metadata.ts';

const ID = 'metadata/placeholder';

/** Metadata with so many blanks, most of its values, is a template itself. */
const TEMPLATE = 4;

export const check: Check = {
  id: ID,
  severities: ['warning', 'information'],
  docs: {
    title: 'The metadata has a blank of the template',
    what: 'A value is what a template says in its place, such as `{license}`, `{{ card_data }}` or “[More Information Needed]”. Where most values are blanks, the card is a template itself: one information says so.',
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
    {
      files: {
        'MODEL_CARD.md':
          '---\nlicense: mit\nbase_model: organization/model\n---\n\n# Kestrel\n\nKestrel is a language model.\n',
      },
    },
  ],
  run: (document) => {
    const metadata = metadataOf(document);
    if (metadata === null) return [];
    const leaves = leavesOf(metadata.root, (node) => isBlank(document.source.slice(node)));
    const blanks = leaves.filter(({ blank }) => blank).map(({ node }) => node);
    const [first] = blanks;
    if (first !== undefined && (blanks.length === leaves.length || isTemplate(blanks.length, leaves.length))) {
      return [finding(ID, 'information', first, t('This is a template: blanks to be filled are {0}.', blanks.length))];
    }
    return blanks.flatMap((node) =>
      metadataFinding(ID, 'warned', node, t('“{0}” is the blank of a template.', document.source.slice(node))),
    );
  },
};

function isTemplate(blanks: number, values: number): boolean {
  return blanks >= TEMPLATE && blanks * 2 > values;
}

interface Leaf {
  readonly node: MetadataNode;
  readonly blank: boolean;
}

/** The values that hold no others, and the blanks, which YAML may take for mappings. */
function leavesOf(node: MetadataNode, isBlankNode: (node: MetadataNode) => boolean): readonly Leaf[] {
  if (node.end - node.start < 90 && node.kind !== 'list' && node.kind !== 'alias' && isBlankNode(node))
    return [{ node, blank: true }];
  if (node.kind === 'list') return node.items.flatMap((item) => leavesOf(item, isBlankNode));
  if (node.kind !== 'map') return [{ node, blank: false }];
  return node.pairs.flatMap(({ value }) => (value === null ? [] : leavesOf(value, isBlankNode)));
}
