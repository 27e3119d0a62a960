import { FREEDOMS } from '../../clauses/clause.ts';
import { t } from '../../messages.ts';
import { cardPlace } from '../cardPlace.ts';
import type { Check } from '../check.ts';
import { finding } from '../finding.ts';
import { seesFolder } from '../licenseFields.ts';

const ID = 'license/none';

export const check: Check = {
  id: ID,
  severities: ['warning'],
  docs: {
    title: 'The model has no license',
    what: 'No license lies in the folder of the model or above it, the metadata of its card names none, its card speaks of none, and no file states one.',
    why: 'Who may download it may not yet use, change or share it: without a license all rights stay with its authors.',
    fix: 'Put the text of a license beside the card, such as LICENSE, and name it in the metadata: `license: apache-2.0`.',
  },
  examples: [
    {
      files: {
        'README.md': '---\npipeline_tag: text-generation\n---\n\n# Kestrel\n\nKestrel is a language model.\n',
        'config.json': '{"model_type": "kestrel"}\n',
      },
    },
  ],
  run: ({ path, card, claims }, model) => {
    if (model === null || card === null || path !== model.card || !seesFolder(model)) return [];
    const { freedoms, texts, declared, stated, bases } = model;
    const named = [...declared.licenses, ...declared.names].length > 0 || stated.length > 0;
    if (texts.length > 0 || named || bases.length > 0 || claims.some(({ type }) => type === 'licensed-under'))
      return [];
    const nowhere = FREEDOMS.every((freedom) => {
      const { because } = freedoms[freedom];
      return because.every((one) => 'missing' in one && one.missing === 'license');
    });
    if (!nowhere) return [];
    const message = t(
      'The model has no license: no text of one is here and the card names none, so nobody is given a right to it.',
    );
    return [finding(ID, 'warning', cardPlace(card), message)];
  },
};
