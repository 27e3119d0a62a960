/** Whether a code point is a letter in any script. Most are of ASCII: V8 takes long to compile `\p{L}`, and a start has few others. */
function isLetterAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit < 128) return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90);
  return /^\p{L}/u.test(String.fromCodePoint(text.codePointAt(at) ?? 0));
}

/** The first line of a text that has a letter, from that letter on; undefined where none has. */
export function firstWordsOf(text: string): string | undefined {
  for (let at = 0; at < text.length; at++) {
    if (!isLetterAt(text, at)) continue;
    const end = text.indexOf('\n', at);
    return text.slice(at, end < 0 ? undefined : end);
  }
  return undefined;
}

/** Whether two letters stand side by side in a text. */
export function hasTwoLetters(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const width = (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
    if (isLetterAt(text, at) && at + width < text.length && isLetterAt(text, at + width)) return true;
  }
  return false;
}
