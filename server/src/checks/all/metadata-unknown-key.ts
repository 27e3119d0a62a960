import { fieldsOf } from '../../cards/metadata/index.ts';
import type { MapNode, Pair } from '../../cards/metadata/node.ts';
import { t } from '../../messages.ts';
import { distanceOf, nearestTo } from '../../projects/config/nearest.ts';
import type { Check } from '../check.ts';
import { metadataFinding, metadataOf } from '../metadata.ts';

const ID = 'metadata/unknown-key';

export const check: Check = {
  id: ID,
  severities: ['information'],
  docs: {
    title: 'A key of the metadata looks misspelled',
    what: 'The metadata has a key that the Hugging Face Hub does not know and that is one or two letters away from one that it knows, which is not there. Other keys of one’s own are nobody’s business: the Hub keeps them.',
    why: 'The Hub passes over it, and says nothing.',
    fix: 'The fix writes the key that is nearest.',
  },
  examples: [
    {
      files: {
        'MODEL_CARD.md':
          '---\nlicense: mit\npipline_tag: text-generation\n---\n\n# Kestrel\n\nKestrel is a language model.\n',
      },
      fixed: '---\nlicense: mit\npipeline_tag: text-generation\n---\n\n# Kestrel\n\nKestrel is a language model.\n',
    },
  ],
  run: (document) => {
    const metadata = metadataOf(document);
    return (metadata?.found ?? []).flatMap((one) => {
      if (one.is !== 'unknown-key' || metadata === null) return [];
      const { pair, among } = one;
      const keys = among === null ? [...fieldsOf(metadata.kind).keys()] : among.map(({ key }) => key);
      const near = meant(pair, keys, one.in);
      if (near === null) return [];
      const { start, end } = pair.keySpan;
      const edits = [{ path: document.path, start, end, newText: near }];
      const fix = { title: t('Write “{0}”', near), edits, preferred: true };
      const message = t('The Hub knows no key “{0}”. Is “{1}” meant?', pair.key, near);
      return metadataFinding(ID, 'advised', pair.keySpan, message, [fix]);
    });
  },
};

/** Words that are keys elsewhere, or that many write. */
const MEANT: Readonly<Record<string, string>> = {
  licence: 'license',
  licenses: 'license',
  languages: 'language',
  lang: 'language',
  tag: 'tags',
  dataset: 'datasets',
  metric: 'metrics',
  library: 'library_name',
  pipeline: 'pipeline_tag',
  basemodel: 'base_model',
  base_models: 'base_model',
  model_index: 'model-index',
  licence_name: 'license_name',
  licence_link: 'license_link',
};

function meant({ key }: Pair, keys: readonly string[], map: MapNode): string | null {
  const plain = key.toLowerCase();
  const free = keys.filter((one) => map.pairs.every((pair) => pair.key !== one));
  const named = MEANT[plain];
  if (named !== undefined && free.includes(named)) return named;
  const dashed = free.find((one) => one.replaceAll(/[-_]/g, '') === plain.replaceAll(/[-_ ]/g, ''));
  if (dashed !== undefined) return dashed;
  // Short keys of one's own, such as "name" or "data", are near to many.
  if (plain.length < 6) return null;
  const near = nearestTo(plain, free);
  return near !== null && distanceOf(plain, near) <= 2 && near[0] === plain[0] ? near : null;
}
