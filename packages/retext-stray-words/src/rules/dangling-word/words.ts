/**
 * Words and pairs of words that something must follow, so that no sentence ends in them. Not here: prepositions («what
 * it is for.»), words that stand for a noun («his», «that»), and what is said for itself («as if.», «anything but.»).
 */
export const dangling: readonly string[] = [
  'a',
  'according to',
  'although',
  'an',
  'and',
  'as well as',
  'because',
  'its',
  'my',
  'nor',
  'or',
  'our',
  'such as',
  'than',
  'the',
  'their',
  'unless',
  'whereas',
  'your',
];
