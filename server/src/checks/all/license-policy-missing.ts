import { t } from '../../messages.ts';
import type { Check } from '../check.ts';
import { finding } from '../finding.ts';
import { seesFolder } from '../licenseFields.ts';

export const check: Check = {
  id: 'license/policy-missing',
  severities: ['information'],
  docs: {
    title: 'A policy binds by its address and is not in the repository',
    what: 'The license says that a use policy at a web address is part of it, and no text of a policy is in the repository.',
    why: 'Who copies the model has not got all of its terms, and what stands at the address can change.',
    fix: 'Put a copy of the policy beside the license, such as USE_POLICY.md.',
  },
  examples: [
    {
      files: {
        LICENSE:
          'Kestrel License\n\n1. You may use the Model. Your use of the Model must comply with the Acceptable Use Policy at https://example.org/kestrel/use-policy, which is incorporated by reference into this Agreement.\n',
        'config.json': '{"model_type": "kestrel"}\n',
      },
    },
  ],
  run: ({ type, path, clauses, source }, model) => {
    if (type !== 'license' || model === null || !seesFolder(model) || model.policies.length > 0) return [];
    const scope = model.texts.find((text) => text.path === path)?.scope;
    if (scope !== 'all' && scope !== 'weights') return [];
    const clause = clauses.find(
      (one) => one.kind === 'acceptable-use-policy' && /https?:|www\.|\.(?:com|org|ai)\//.test(source.slice(one)),
    );
    if (clause === undefined) return [];
    return [
      finding(
        'license/policy-missing',
        'information',
        clause,
        t('The policy that is part of these terms is not in the repository.'),
      ),
    ];
  },
};
