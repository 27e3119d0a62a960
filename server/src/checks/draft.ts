import type { CheckedDocument } from './check.ts';

/** Whether a license or a policy is being drafted: the configuration names it under `drafts`. */
export function isDraft({ type, config, configPath }: CheckedDocument): boolean {
  if (type !== 'license' && type !== 'use-policy') return false;
  return config !== null && configPath !== null && config.drafts.some(({ glob }) => glob.matches(configPath));
}
