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

/** Prepositions and conjunctions that make no word with a determiner behind them: «in*the*». */
export const leading: readonly string[] = [
  'and',
  'as',
  'at',
  'by',
  'for',
  'from',
  'in',
  'into',
  'of',
  'on',
  'to',
  'with',
];

/** Determiners that begin and end no word with one of these before them. */
export const determiners: readonly string[] = [
  'its',
  'that',
  'the',
  'their',
  'these',
  'this',
  'those',
  'which',
];

/** Words that make no word with «the» before them: ordinals, numerals, and what orders like them. */
export const behindThe: readonly string[] = [
  'first',
  'five',
  'four',
  'last',
  'most',
  'next',
  'other',
  'same',
  'second',
  'six',
  'third',
  'three',
  'two',
];
