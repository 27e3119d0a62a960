import type { Card } from '../cards/card.ts';
import type { FrontMatter } from '../cards/frontMatter.ts';
import { normalize } from '../text/normalize.ts';

/** Metadata that the Hub knows for models and datasets; a blog's or a manual's front matter has other keys. */
const HUB_KEYS = [
  'license',
  'license_name',
  'base_model',
  'pipeline_tag',
  'library_name',
  'model-index',
  'model_name',
  'datasets',
  'metrics',
  'inference',
  'widget',
  'extra_gated_prompt',
];
const DATASET_KEYS = [
  'task_categories',
  'task_ids',
  'size_categories',
  'dataset_info',
  'annotations_creators',
  'source_datasets',
  'configs',
  'pretty_name',
  'multilinguality',
];

/** Whether the metadata is that of a card on the Hub, and of what; null for none or another kind. */
export function cardByMetadata(frontMatter: FrontMatter | null): 'model-card' | 'data-card' | null {
  return frontMatter === null ? null : cardByKeys(new Set(frontMatter.entries.keys()));
}

/** The same by the keys at the top of the metadata. */
export function cardByKeys(all: ReadonlySet<string>): 'model-card' | 'data-card' | null {
  const count = (keys: readonly string[]) => keys.filter((key) => all.has(key)).length;
  if (count(DATASET_KEYS) > 0 && count(['pipeline_tag', 'base_model', 'model-index', 'library_name']) === 0)
    return 'data-card';
  return count(HUB_KEYS) > 0 || [...all].some((key) => key.startsWith('extra_gated')) ? 'model-card' : null;
}

/** What the prose of a model's README speaks of; each line counts once. */
const SIGNS: readonly RegExp[] = [
  /\bmodel card\b/,
  /\b(?:model|pre-?trained|our|the|released?|download(?:ing)?|these) (?:weights|checkpoints?)\b|\bmodel weights\b/,
  /\b\d+(?:\.\d+)? ?(?:b|m|billion|million)(?: |-)(?:parameters?|params|models?)\b/,
  /\bpre-?trained (?:[a-z-]+ )?models?\b/,
  /\b(?:language|foundation|diffusion|vision|speech|embedding|generation|generative|segmentation|encoder|translation|transformer|video|image) models?\b/,
  /\bfine-?tun(?:e|ed|ing)\b/,
  /\btrain(?:ed|ing) (?:on|data|set|procedure|dataset)\b/,
  /\binference\b/,
  /\bhuggingface\.co\/|\bhugging face\b/,
  /\b(?:benchmarks?|evaluation results|accuracy|perplexity|bleu|dice score|mmlu)\b/,
  /\bcheckpoints?\b/,
  /\bintended uses?\b|\bout-of-scope\b/,
];
/** "Kestrel is a small vision-language model": what a card says first. */
const DEFINES =
  /\b(?:is|are) (?:an?|our|the|large|foundation|generative|pre-?trained)\b[a-z0-9 ,()/+.-]{0,80}\b(?:models?|llms?|vlms?|network)\b|\bopen-weights? models?\b|\bfamily of [a-z0-9 ,-]{0,60}models\b/;
/** Headings that cards have and manuals of software have not. */
const HEADINGS =
  /^(?:\d+\.? )?(?:model (?:card|details|description|overview|summary|downloads?|weights|zoo|introduction|information|architecture)|intended uses?|training data|model card contact|evaluation data|pre-?trained models?|bias, risks|checkpoints?|training configuration)/i;

/** How much of a card is looked at, in UTF-16 units. */
const LOOKED_AT = 60_000;

/** True where the prose describes a machine-learning model, its weights and how it was trained. Linear. */
export function describesModel({ source, frontMatter, sections }: Card): boolean {
  const start = frontMatter?.end ?? 0;
  const words = normalize(source.text, start, Math.min(source.length, start + LOOKED_AT)).text.toLowerCase();
  const signs = SIGNS.filter((sign) => sign.test(words)).length;
  const headings = sections.filter(({ title }) => HEADINGS.test(title)).length;
  return (DEFINES.test(words) ? 2 : 0) + signs + 2 * Math.min(headings, 2) >= 5;
}
