import assert from 'node:assert/strict';
import { NUANCE_NAMES, nuancesIn } from './nuances.ts';

const SENTENCES: readonly (readonly [string, string, object])[] = [
  [
    'no-improving-other-models',
    'You may not use outputs to train a model that competes with ours.',
    { models: 'competing' },
  ],
  [
    'no-improving-other-models',
    'You may not use it to train other models for commercial use.',
    { models: 'commercial' },
  ],
  ['no-improving-other-models', 'You may not use it to improve any other model.', {}],
  ['noncommercial-only', 'It is free for your non-commercial and non-production use.', { nonProduction: true }],
  ['hosted-service-limit', 'You may not offer it as a hosted service.', { barred: true }],
  ['hosted-service-limit', 'You may host it for others, provided that they do not change it.', {}],
  ['geographic-limit', 'No rights to multimodal models are granted in the European Union.', { inPart: true }],
  ['licensee-limit', 'Governments may not use it, unless we agree.', { wayOut: true, kinds: ['government'] }],
  ['redistribution-ban', 'You may not share adapted material.', { changedOnly: true, outright: true }],
  ['redistribution-ban', 'You may not sell copies of the model.', { sale: true, outright: true }],
  ['redistribution-ban', 'You may not pass on derivative works with technological measures.', { changedOnly: true }],
  [
    'branding-display',
    'If you distribute modified weights or fine-tuned models based on the Model Materials, you must display “Built with Tern”.',
    { changedOnly: true },
  ],
  [
    'branding-display',
    'If you share derivatives of the Model, you must display “Built with Tern”.',
    { changedOnly: true },
  ],
  [
    'branding-display',
    'If you distribute the Model Materials or derivative works of them, you must display “Built with Tern”.',
    {},
  ],
  ['branding-display', 'If you offer a product that uses modified weights, you must display “Built with Tern”.', {}],
  ['branding-display', 'You must display “Built with Tern” in any modified work.', {}],
  ['license-copy', 'You must give recipients a copy of this License or its URI.', { link: true }],
  ['license-copy', 'You must give recipients a copy of this License.', {}],
  [
    'indemnification',
    'In accepting such obligations you act alone, and you agree to indemnify each author.',
    { offered: true },
  ],
  [
    'indemnification',
    'You indemnify every author for claims that result from warranty or liability terms you offer.',
    { offered: true },
  ],
  ['indemnification', 'By using it you accept these terms and agree to indemnify us.', {}],
  [
    'confidentiality-duty',
    'You shall take measures to protect the Model against unauthorized access, disclosure or loss.',
    { guarded: true },
  ],
  ['confidentiality-duty', 'You shall not disclose a vulnerability before it is mended.', { guarded: true }],
  ['confidentiality-duty', 'You shall protect the confidential Model against unauthorized disclosure.', {}],
  ['fee', 'The Licensor reserves any right to collect such royalties.', { waived: true }],
];

describe('the nuances of a clause', () => {
  for (const [kind, words, nuances] of SENTENCES) {
    it(`${kind}: ${words}`, () => {
      assert.deepEqual(nuancesIn(kind, words), nuances);
      for (const name of Object.keys(nuances)) assert.ok(NUANCE_NAMES.has(name), name);
    });
  }
});
