/** What a list whose items are set in has before each: marks, and the letter that some editors write for one. */
export const bullets: readonly string[] = ['*', '-', 'o', '–', '•'];

/** What follows an apostrophe and is no word of its own: «America’ s», «they ’re». Not «in ’t Veld». */
export const endings: readonly string[] = ['d', 'll', 'm', 're', 's', 've'];

/** Words after which a second compound shares the last part of the first: «low- and middle-income». */
export const sharing: readonly string[] = [
  'and',
  'as',
  'but',
  'if',
  'instead',
  'nor',
  'not',
  'or',
  'plus',
  'rather',
  'than',
  'then',
  'through',
  'to',
  'versus',
  'vs',
];
