import { clausesOf } from '../../licenses/catalog.ts';
import type { License } from '../../licenses/license.ts';
import { t } from '../../messages.ts';
import type { Base } from '../../projects/bases.ts';
import type { Check } from '../check.ts';
import { finding } from '../finding.ts';
import { isSame } from '../licenseFields.ts';

export const check: Check = {
  id: 'license/merge',
  severities: ['warning'],
  docs: {
    title: 'Merged models whose terms do not go together',
    what: 'The metadata names several base models, and the license of one bars its use for improving other models, or demands that all stay under it, or both demand another name at the beginning, while the other base is under another license with limits or demands of its own.',
    why: 'A merge is under the terms of all its parts at once. Where they cannot all be kept, it may not be passed on.',
    fix: 'Leave out one of the bases, or ask its licensor.',
  },
  examples: [
    {
      files: {
        'MODEL_CARD.md':
          '---\nlicense: llama2\nbase_model:\n- meta-llama/Llama-2-7b-hf\n- google/gemma-7b\n---\n\n# Kestrel\n\nKestrel is a language model.\n',
      },
    },
  ],
  run: (document, model) => {
    if (model === null || document.path !== model.card) return [];
    const { bases } = model;
    return bases.flatMap((first, i) =>
      bases.slice(i + 1).flatMap((second) => {
        const reason = conflict(first, second);
        return reason === null ? [] : [finding('license/merge', 'warning', second.field, reason)];
      }),
    );
  },
};

function conflict(first: Base, second: Base): string | null {
  if (first.license === null || second.license === null || isSame(first.license, second.license)) return null;
  const [one, other] = [first.license, second.license];
  const barring = [one, other].find((license) => has(license, 'no-improving-other-models'));
  if (barring !== undefined)
    return t(
      'The {0} bars the use of the model for improving others; {1} and {2} are under different licenses.',
      barring.name,
      first.id,
      second.id,
    );
  const names = [one, other].map(nameAtStart);
  if (names[0] && names[1] && names[0] !== names[1])
    return t(
      '{0} asks for a name that begins with “{1}”, {2} for one with “{3}”.',
      first.id,
      names[0],
      second.id,
      names[1],
    );
  const copyleft = [one, other].find((license) => has(license, 'copyleft'));
  const limited = [one, other].find((license) => license !== copyleft && limits(license));
  return copyleft !== undefined && limited !== undefined
    ? t(
        'The {0} wants everything made from it under the same terms, and the {1} adds limits.',
        copyleft.name,
        limited.name,
      )
    : null;
}

function has(license: License, kind: string): boolean {
  return (clausesOf(license.id) ?? []).some((clause) => clause.kind === kind);
}

function nameAtStart(license: License): string {
  const clause = (clausesOf(license.id) ?? []).find(
    ({ kind, values }) =>
      kind === 'naming-requirement' && values.direction === 'include' && values.position === 'beginning',
  );
  return String(clause?.values.text ?? '');
}

function limits(license: License): boolean {
  return [
    'noncommercial-only',
    'research-only',
    'use-restriction',
    'acceptable-use-policy',
    'commercial-threshold',
  ].some((kind) => has(license, kind));
}
