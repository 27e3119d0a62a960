import type { Pattern } from './patterns/pattern.ts';

/** Texts that give every right at once, and so are of each of the kinds of grants of rights. */
export const EVERY_RIGHT: readonly Pattern[] = [
  {
    mood: 'main',
    words: 'do what|whatever|anything ..4 you ..2 want|like|please|wish',
    unless: ['not|cannot ..3 do'],
  },
  // A waiver or dedication gives every right.
  {
    mood: 'any',
    words: 'waive|abandon|surrender|relinquish|dedicate ..14 copyright|public+domain',
    unless: ['not ..4 waive|dedicate', 'moral', 'has|have ..3 waived', 'text+of'],
  },
  { mood: 'any', words: 'permission ..4 granted ..99 ^deal in' },
  { mood: 'granted', words: '^deal in' },
];
