const ROMANS = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

/**
 * The labels that "b", "iv" or "3" may stand behind in a list, the likeliest first: "v" is the Roman number behind "iv", or
 * the letter behind "u". None for the first of a list, and for what counts otherwise.
 */
export function labelsBefore(label: string): readonly string[] {
  if (/^[A-Z]/.test(label)) return labelsBefore(label.toLowerCase()).map((one) => one.toUpperCase());
  if (/^\d{1,2}$/.test(label)) return Number(label) > 1 ? [String(Number(label) - 1)] : [];
  const roman = ROMANS[ROMANS.indexOf(label) - 1];
  const letter = /^[b-z]$/.test(label) ? String.fromCharCode(label.charCodeAt(0) - 1) : undefined;
  return [roman, letter].filter((one) => one !== undefined);
}
