import type { Block } from '../../cards/blocks.ts';
import { t } from '../../messages.ts';
import { inMetadata } from '../cardParts.ts';
import type { Check, CheckedDocument } from '../check.ts';
import { type Edit, type Finding, finding } from '../finding.ts';

const ID = 'card/base-model';

/** The subject is this model: the sentence opens with it, or with a name and a verb. */
const OPENS = String.raw`(?:^|[.!?]\s+|\n\s*)(?:(?:this|the|our)\s+(?:\S{1,80}\s+)?(?:model|checkpoint|adapter|repository|repo)|it|[\w.*\[\]/-]{2,80})\s+(?:is|was|are|were|has been|contains)\s+(?:an?\s+|the\s+)?`;
/** What was done to another model, and to which: as a link or as an id of the Hub, bare or between backticks. */
const MADE = String.raw`(?:[\w-]+\s+){0,4}?(fine-?\s?tuned|finetuned|quanti[sz]ed|quanti[sz]ation|merge[d]?|adapter|LoRA|distilled|trained)\s+(?:(?:[\w-]+\s+){0,3}?(?:version|variant|checkpoint|quanti[sz]ation)s?\s+of|from|of|for)\s+(?:the\s+)?(?:[\w-]+\s+){0,3}?`;
const NAMED = String.raw`(?:\[[^\]\n]{0,120}\]\(https?:\/\/huggingface\.co\/|https?:\/\/huggingface\.co\/|\[|\x60|\*{1,2})?([A-Za-z0-9][\w.-]{0,60}\/[A-Za-z0-9][\w.-]{0,95})`;
const SAYS = new RegExp(OPENS + MADE + NAMED, 'gi');

/** First parts of addresses on the Hub that name no model. */
const NO_MODEL = /^(?:datasets|spaces|papers|docs|blog|collections|models|tasks|organizations)\//i;

/** The Hub's `base_model_relation`, where the words leave no doubt; a fine-tune is what it takes for granted. */
const RELATION: readonly (readonly [words: RegExp, relation: string])[] = [
  [/^quanti/i, 'quantized'],
  [/^merge/i, 'merge'],
  [/^(?:adapter|lora)$/i, 'adapter'],
];

export const check: Check = {
  id: ID,
  severities: ['information'],
  docs: {
    title: 'The card tells what the model was made from, and its metadata does not',
    what: 'A sentence of the card says that this model is a fine-tuned, quantized, merged or adapted version of a model on the Hub, and the metadata has no `base_model`. The Hub takes it all the same.',
    why: 'The Hub shows models with what was made from them, and the license of the base model binds what was made from it: without `base_model`, nobody sees either.',
    fix: 'The fix writes `base_model` and, where the sentence leaves no doubt, `base_model_relation`.',
  },
  examples: [
    {
      files: {
        'MODEL_CARD.md':
          '---\nlicense: mit\npipeline_tag: text-generation\n---\n\n# Kestrel\n\nThis model is a fine-tuned version of [heron-7b](https://huggingface.co/hochwald/heron-7b) on letters.\n',
      },
      fixed:
        '---\nlicense: mit\npipeline_tag: text-generation\nbase_model: hochwald/heron-7b\n---\n\n# Kestrel\n\nThis model is a fine-tuned version of [heron-7b](https://huggingface.co/hochwald/heron-7b) on letters.\n',
    },
    {
      files: {
        'MODEL_CARD.md':
          '---\nlicense: mit\npipeline_tag: text-generation\n---\n\n# Kestrel\n\nKestrel-4bit is a quantized version of `hochwald/heron-7b`.\n',
      },
      fixed:
        '---\nlicense: mit\npipeline_tag: text-generation\nbase_model: hochwald/heron-7b\nbase_model_relation: quantized\n---\n\n# Kestrel\n\nKestrel-4bit is a quantized version of `hochwald/heron-7b`.\n',
    },
  ],
  run: (document) => {
    const { card, type } = document;
    const entries = card?.frontMatter?.entries;
    if (card === null || type !== 'model-card' || entries === undefined || entries.has('base_model')) return [];
    // Of several, the first paragraph that says so tells what the model is; later ones may speak of others.
    for (const block of card.blocks.words) {
      const found = block.kind === 'text' ? foundIn(document, block) : [];
      if (found.length > 0) return found;
    }
    return [];
  },
};

function foundIn(document: CheckedDocument, block: Block): readonly Finding[] {
  const { path, source, card } = document;
  const named = [...source.slice(block).matchAll(SAYS)].flatMap((match) => {
    const id = (match[2] ?? '').replace(/[.-]+$/, '');
    const end = block.start + match.index + match[0].length;
    return NO_MODEL.test(`${id}/`) || /\.(?:py|md|json|txt|safetensors|gguf)$/i.test(id)
      ? []
      : [{ id, how: match[1] ?? '', start: end - (match[2] ?? '').length, end }];
  });
  const ids = [...new Set(named.map(({ id }) => id))];
  const [first] = named;
  if (card === null || first === undefined || ids.length > 1) return [];
  const relation = RELATION.find(([words]) => words.test(first.how))?.[1];
  const fields = [
    { key: 'base_model', value: first.id },
    ...(relation === undefined || card.frontMatter?.entries.has('base_model_relation')
      ? []
      : [{ key: 'base_model_relation', value: relation }]),
  ];
  const edits: readonly Edit[] = [{ path, ...inMetadata(card, fields) }];
  const message = t(
    'The model was made from {0}, and the metadata has no “base_model”. The Hub takes it all the same.',
    first.id,
  );
  const title = t('Add base_model: {0}', first.id);
  return [finding(ID, 'information', first, message, [{ title, edits, preferred: true }])];
}
