/** Words that begin a sentence here, and stand in one elsewhere. */
export function capitalized(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
