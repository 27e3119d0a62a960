import { clauseKinds } from '../../clauses/index.ts';
import { readWords } from '../../licenses/words.ts';
import { t } from '../../messages.ts';
import { MOST_WORDS_OF_POINTER } from '../../projects/pointer.ts';
import type { Check } from '../check.ts';
import { finding } from '../finding.ts';

/** A link to terms, as its words or its address say. */
const LINK = /\[([^\]\n]{1,200})\]\((https?:\/\/[^\s)]{1,500})\)|https?:\/\/[^\s<>"')\]|]{1,500}/g;
const TERMS = /licen[sc]e|terms|agreement|policy|policies/i;
/** An index is no longer than this, in UTF-16 units. */
const LOOKED_AT = 50_000;
/** From so many addresses on, a text that holds no terms is an index of them. */
const SEVERAL = 2;

export const check: Check = {
  id: 'license/index',
  severities: ['warning'],
  docs: {
    title: 'A license file that is an index of licenses',
    what: 'The file of a license tells which licenses are for what, with links to several of them, and holds the terms of none: nothing in it limits or asks for anything.',
    why: 'What an address leads to can change or vanish, and a copy of the repository has no terms at all. Tools cannot tell the license.',
    fix: 'Put the text of each license in a file of its own, such as `LICENSE-CODE` and `LICENSE-MODEL`, and let the index name these files.',
  },
  examples: [
    {
      files: {
        LICENSE:
          '# Licenses\n\nThe parts of Kestrel come under several sets of terms, and this table tells which of them is for what. The small bird was hatched in the tower of the old church, the large one in the quarry behind the mill, and both are fed by the keeper, who also cleans the nests and counts the eggs in spring.\n\n| Part | Terms |\n|---|---|\n| Code | [Kestrel Code License](https://example.org/kestrel/code-license) |\n| Small bird | [Kestrel Open License](https://example.org/kestrel/open-license) |\n| Large bird | [Kestrel Research License](https://example.org/kestrel/research-license) |\n',
      },
    },
  ],
  run: ({ type, source, clauses, known, unread }) => {
    if ((type !== 'license' && type !== 'use-policy') || known.found.length > 0 || unread.length > 0) return [];
    // What such a file says of the licenses in its own words may read like a grant.
    const effects = clauses.map(({ kind }) => clauseKinds.get(kind)?.effect);
    if (effects.some((effect) => effect !== 'neutral' && effect !== 'grants') || /^\s*</.test(source.text)) return [];
    const links = [...source.text.slice(0, LOOKED_AT).matchAll(LINK)].filter(([link]) => TERMS.test(link));
    if (links.length <= clauses.length || readWords(source.text).count <= MOST_WORDS_OF_POINTER) return [];
    const addresses = new Set(links.map(([link, , address]) => address ?? link));
    const [first] = links;
    if (first === undefined || addresses.size < SEVERAL) return [];
    const message = t(
      'The file holds no terms; it only points to {0} places where some are. Put their texts here.',
      addresses.size,
    );
    return [finding('license/index', 'warning', { start: first.index, end: first.index + first[0].length }, message)];
  },
};
