/** Ends of addresses that people write with a capital: «Example.Com». */
export const domains: readonly string[] = [
  'co',
  'com',
  'edu',
  'gov',
  'info',
  'io',
  'net',
  'org',
  'ru',
  'tv',
];

/** Words of magnitude that follow a figure: «$75 billion», «5 percent». */
export const scales: readonly string[] = [
  'billion',
  'million',
  'percent',
  'percentage',
  'trillion',
];

/** Words that hang on no figure as units and endings do: «54 *and* older», «2014 *before* the vote». */
export const smallWords: readonly string[] = [
  'after',
  'and',
  'are',
  'before',
  'but',
  'from',
  'of',
  'people',
  'that',
  'the',
  'was',
  'were',
  'when',
  'which',
  'while',
  'who',
  'with',
  'years',
];
