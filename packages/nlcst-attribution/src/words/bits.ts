// Enums, since bundlers put their numbers where the names stand.

/** Classes of function words and calendar words, as bits. */
export enum F {
  determiner = 1 << 0,
  possessive = 1 << 1,
  subject = 1 << 2,
  object = 1 << 3,
  relative = 1 << 4,
  preposition = 1 << 5,
  subordinator = 1 << 6,
  coordinator = 1 << 7,
  auxiliary = 1 << 8,
  modal = 1 << 9,
  contraction = 1 << 10,
  adverb = 1 << 11,
  negation = 1 << 12,
  quantifier = 1 << 13,
  day = 1 << 14,
  month = 1 << 15,
  time = 1 << 16,
  finite = 1 << 17,
  opener = 1 << 18,
  beforeName = 1 << 19,
  mayEnd = 1 << 20,
  place = 1 << 21,
  notAdverb = 1 << 22,
}

/** Classes of nouns, titles and given names, as bits. */
export enum N {
  person = 1 << 0,
  spokesperson = 1 << 1,
  generic = 1 << 2,
  insider = 1 << 3,
  document = 1 << 4,
  organization = 1 << 5,
  speech = 1 << 6,
  title = 1 << 7,
  femaleTitle = 1 << 8,
  maleTitle = 1 << 9,
  femaleName = 1 << 10,
  maleName = 1 << 11,
  plural = 1 << 13,
  singular = 1 << 14,
  thing = 1 << 16,
}

/** Forms of a speech verb and what it takes, as bits. */
export enum V {
  base = 1 << 0,
  third = 1 << 1,
  past = 1 << 2,
  participle = 1 << 3,
  ing = 1 << 4,
  clause = 1 << 5,
  quoteOnly = 1 << 6,
  tell = 1 << 7,
  ask = 1 << 8,
  object = 1 << 9,
  that = 1 << 10,
  inverted = 1 << 11,
  infinitive = 1 << 12,
  plain = 1 << 13,
  gerund = 1 << 14,
  speech = 1 << 15,
  topic = 1 << 16,
  onlyThat = 1 << 17,
}
