import { CONCEPTS, phrasesOf } from '../server/src/clauses/statements/concepts.ts';
import { CONFIG_NAMES } from '../server/src/projects/config/discover.ts';

/** So many phrases of a concept are shown. */
const PHRASES = 5;

/** docs/configuration.md with its generated parts, which stand between two comments, as they are now. */
export function configPage(page: string): string {
  const parts: Readonly<Record<string, string>> = {
    vocabulary: CONCEPTS.filter((concept) => phrasesOf(concept).length > 0)
      .map((concept) => {
        const phrases = phrasesOf(concept);
        const more = phrases.length > PHRASES ? ', …' : '';
        return `- \`@${concept}\`: ${phrases.slice(0, PHRASES).join(', ')}${more}`;
      })
      .join('\n'),
    names: CONFIG_NAMES.map((name) => `\`${name}\``).join(' or '),
  };
  return Object.entries(parts).reduce((text, [name, words]) => {
    const part = new RegExp(`(<!-- generated: ${name} -->)[\\s\\S]*?(<!-- end -->)`);
    if (!part.test(text)) throw new Error(`docs/configuration.md has no part "${name}"`);
    const inline = !words.includes('\n');
    return text.replace(part, (_, from, to) => (inline ? `${from}${words}${to}` : `${from}\n\n${words}\n\n${to}`));
  }, page);
}
