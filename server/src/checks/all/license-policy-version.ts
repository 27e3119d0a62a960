import { licenseById } from '../../licenses/catalog.ts';
import { t } from '../../messages.ts';
import type { Check } from '../check.ts';
import { finding } from '../finding.ts';
import { policyOf, weightLicenses } from '../licenseFields.ts';

export const check: Check = {
  id: 'license/policy-version',
  severities: ['error'],
  docs: {
    title: 'The policy of another license or of another version',
    what: 'The license and the policy in the repository are known, and the policy belongs to another license: that of Llama 2 beside the license of Llama 3.1.',
    why: 'Versions of a policy forbid different things, and the license binds to its own.',
    fix: 'Put the policy of the license there.',
  },
  examples: [
    {
      files: {
        'USE_POLICY.md': '# Llama 2 Acceptable Use Policy\n\nThe whole text stands here.\n',
        LICENSE: 'Llama 3.1 Community License Agreement\n\nThe whole text stands here.\n',
      },
    },
  ],
  run: (document, model) => {
    const text = model?.texts.find(({ path }) => path === document.path);
    if (model === null || text === undefined || document.type !== 'use-policy') return [];
    const policy = policyOf(text);
    const licenses = weightLicenses(model).map(({ license }) => license);
    const own = licenses.filter(({ policies }) => policies.length > 0);
    const [license] = own;
    if (policy === null || policy.policyOf.length === 0 || license === undefined) return [];
    if (licenses.some(({ id }) => policy.policyOf.includes(id))) return [];
    const wanted = license.policies.map((id) => licenseById(id)?.name ?? id).join(', ');
    const found = text.known.found[0];
    const start = found?.start ?? 0;
    const line = { start, end: Math.max(start, document.source.lineStart(document.source.lineAt(start))) };
    const message = t('This is the {0}; to the {1} belongs the {2}.', policy.name, license.name, wanted);
    return [finding('license/policy-version', 'error', line, message)];
  },
};
