import { t } from '../../messages.ts';
import { type Pointer, pointerOf } from '../../projects/pointer.ts';
import type { Check } from '../check.ts';
import { finding } from '../finding.ts';

export const check: Check = {
  id: 'license/pointer',
  severities: ['warning'],
  docs: {
    title: 'A license file that only points to terms',
    what: 'The file of a license or a policy has a few words that name or link to terms, and no terms: nothing in it grants, limits or asks for anything.',
    why: 'What an address leads to can change or vanish, and a copy of the repository has no terms at all. Most licenses ask for a copy of their text.',
    fix: 'Put the text of the license or policy in the file.',
  },
  examples: [{ files: { LICENSE: 'Please see the license at https://example.org/kestrel-license\n' } }],
  run: (document, model) => {
    const pointer = pointerOf(document);
    // Where data came from is often all that is to be said of it.
    if (pointer === null || model?.texts.find(({ path }) => path === document.path)?.scope === 'data') return [];
    return [finding('license/pointer', 'warning', pointer.place, messageOf(pointer))];
  },
};

function messageOf({ address, target }: Pointer): string {
  if (address === null) return t('The file names terms and holds none. Put their text here.');
  return target === null
    ? t('The file holds no terms; it only points to {0}. Put their text here.', address)
    : t('The file holds no terms; it only points to {0}, the {1}. Put its text here.', address, target.name);
}
