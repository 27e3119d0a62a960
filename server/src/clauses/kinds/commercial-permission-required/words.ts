/** Above a size alone: commercial-threshold. */
export const SIZE = [
  'million',
  'users|revenue ..6 exceed',
  'exceed ..12 users|revenue',
  '@more ..10 users|revenue|employees',
  'commercial+general+liability',
];
