/**
 * Words that open a sentence and have no capital within one. Not here: «I», letters («point A to point B»), and «his»,
 * which prayers write with a capital.
 */
export const openers: readonly string[] = [
  'after',
  'an',
  'and',
  'as',
  'at',
  'but',
  'for',
  'he',
  'her',
  'however',
  'if',
  'in',
  'it',
  'on',
  'she',
  'that',
  'the',
  'their',
  'there',
  'these',
  'they',
  'this',
  'those',
  'we',
  'when',
  'you',
];

/** Words that no sentence ends in, so that what follows is a title: «the It girl», «a part of The end». */
export const joining: readonly string[] = [
  'and',
  'are',
  'but',
  'called',
  'for',
  'from',
  'into',
  'named',
  'nor',
  'than',
  'that',
  'the',
  'their',
  'titled',
  'was',
  'were',
  'with',
];

/** Names of whom a pronoun with a capital may mean. */
export const deities: readonly string[] = ['allah', 'christ', 'god', 'jesus', 'lord'];
