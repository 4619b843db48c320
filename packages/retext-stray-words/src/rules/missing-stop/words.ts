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

/** Words that stand inside no title or name, so that a name before them ends its sentence. */
export const behindNames: readonly string[] = [
  'although',
  'because',
  'before',
  'but',
  'despite',
  'during',
  'however',
  'she',
  'the',
  'there',
  'these',
  'they',
  'those',
  'though',
  'while',
];
