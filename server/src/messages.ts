import { t as translate } from '@vscode/l10n';

/**
 * The one place through which every word shown to a person goes. The English text is the key: `{0}`, `{1}` … stand for
 * the arguments. Translations are loaded by `main/` through `@vscode/l10n`; call this when the words are shown, never
 * while a module loads.
 */
export function t(english: string, ...args: readonly (string | number)[]): string {
  const template = translate(english);
  return args.length === 0 ? template : filled(template, args);
}

/** Templates in parts: at even places words, at odd ones the numbers of arguments. */
const templates = new Map<string, readonly string[]>();

function filled(template: string, args: readonly (string | number)[]): string {
  let parts = templates.get(template);
  if (parts === undefined) {
    parts = template.split(/\{([^}]+)\}/);
    templates.set(template, parts);
  }
  let words = parts[0] ?? '';
  for (let i = 1; i < parts.length; i += 2) {
    const name = parts[i] ?? '';
    words += `${args[Number(name)] ?? `{${name}}`}${parts[i + 1] ?? ''}`;
  }
  return words;
}
