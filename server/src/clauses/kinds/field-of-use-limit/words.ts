/** What the licensor keeps itself from granting to others. */
export const TO_OTHERS = 'not ..1 grant ..2 third|others|anyone|another';

/** Limits of other kinds. */
export const NOT_FIELD = [
  // What is named among others limits nothing.
  'including ..14 @internal',
  'for|of|in|purpose|purposes|only|solely|exclusively|to|restricted+to|limited+to ..1 @research',
  '@research ..1 purpose|purposes|use|uses',
  '@noncommercial',
  'commercial',
  'permitted purpose',
  'lawful',
  'law',
  'data|information ..8 collect',
  'personal',
  'purposes that are permitted',
  'expressly permitted',
  'accordance|consistent|compliance ..6 documentation',
];
