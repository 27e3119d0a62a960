import { t as translate } from '@vscode/l10n';

/**
 * The one place through which every word shown to a person goes. The English text is the key: `{0}`, `{1}` … stand for
 * the arguments. Translations are loaded by `main/` through `@vscode/l10n`; call this when the words are shown, never
 * while a module loads.
 */
export function t(english: string, ...args: readonly (string | number)[]): string {
  return translate(english, ...args);
}
