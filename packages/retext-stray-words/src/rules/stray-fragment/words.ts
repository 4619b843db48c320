/**
 * Words that can't be a sentence of their own, not even as an answer: articles, possessives that want a noun,
 * pronouns that want a verb, verbs that want both sides, conjunctions and prepositions that want something to join.
 * Not here: what people do say alone («So.», «Because.», «But.», «Not.», «That.», «On.»), letters («A.»), and adverbs.
 */
export const fragments: readonly string[] = [
  'although',
  'among',
  'an',
  'and',
  'are',
  'been',
  'during',
  'for',
  'from',
  'had',
  'has',
  'he',
  'into',
  'is',
  'its',
  'my',
  'nor',
  'of',
  'or',
  'our',
  'she',
  'than',
  'the',
  'their',
  'they',
  'toward',
  'towards',
  'unless',
  'upon',
  'was',
  'were',
  'whereas',
  'which',
  'whose',
  'with',
  'your',
];

/**
 * Words that can stand alone elsewhere, but not after the end of a sentence and before a closing mark: what «Not,” she
 * said» began with has gone.
 */
export const hanging: readonly string[] = [
  'a',
  'as',
  'at',
  'because',
  'but',
  'by',
  'her',
  'his',
  'if',
  'in',
  'not',
  'on',
  'so',
  'that',
  'these',
  'this',
  'those',
  'to',
  'we',
  'when',
  'where',
  'while',
  'who',
];

/** Of these, what narration too says alone: «A great plan. Not.», «So.» */
export const answers: readonly string[] = [
  'not',
  'so',
  'that',
  'this',
  'those',
  'when',
  'where',
  'who',
];

/** Words that have a capital behind a full stop as well, but may have one within a sentence. */
export const beginnings: readonly string[] = ['a', 'his', 'my', 'one', 'our', 'two'];

/** Words that may open the second half of a quotation: «“We left. But,” she said, “we came back.”» */
export const joining: readonly string[] = [
  'although',
  'and',
  'as',
  'because',
  'but',
  'for',
  'if',
  'nor',
  'or',
  'so',
  'that',
  'this',
  'unless',
  'when',
  'where',
  'whereas',
  'which',
  'while',
];

/** Words that a noun must follow: two or three words that end in one are a fragment too («Of the.»). */
export const unfinished: readonly string[] = [
  'a',
  'an',
  'its',
  'my',
  'our',
  'the',
  'their',
  'your',
];
