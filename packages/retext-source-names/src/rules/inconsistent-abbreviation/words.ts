/**
 * Abbreviations of two letters that news writing has both with points and without. Longer ones (`F.B.I.`, `FBI`)
 * need no list: the same letters in the same order are the same body. Two letters are often something else (`L.A.`
 * and the postal code LA, `V.A.` and Virginia, initials), so only those that cannot be mistaken belong here.
 */
export const twoLetters: ReadonlySet<string> = new Set(['EU', 'UK', 'UN', 'US']);

/**
 * Abbreviations that have points in houses that write `U.S.`; the same houses write EU, FBI and NATO without them (AP, as
 * do most American papers).
 */
export const pointed: ReadonlySet<string> = new Set(['UK', 'UN', 'US']);

/**
 * Capitalised words after which `US` or `UN` is still a description and follows the house's form: public offices,
 * bodies and places (`US Senate`, `UN Security Council`). What companies and journals call themselves (`US Airways`,
 * `US Weekly`) does not belong here, so any other capitalised word makes the abbreviation part of a name.
 */
export const publicWords: ReadonlySet<string> = new Set([
  'African',
  'Agency',
  'Ambassador',
  'Army',
  'Attorney',
  'Border',
  'Capitol',
  'Central',
  'Charter',
  'Circuit',
  'Coast',
  'Commission',
  'Commissioner',
  'Congress',
  'Congressman',
  'Congresswoman',
  'Constitution',
  'Consulate',
  'Council',
  'Court',
  'Customs',
  'Defence',
  'Defense',
  'Democratic',
  'Department',
  'Deputy',
  'District',
  'Embassy',
  'Federal',
  'Fifth',
  'Fish',
  'Foreign',
  'General',
  'Geological',
  'Gov.',
  'Gulf',
  'High',
  'Home',
  'House',
  'Human',
  'Immigration',
  'Justice',
  'Labor',
  'Magistrate',
  'Marine',
  'Marines',
  'Marshals',
  'Military',
  'Navy',
  'Parliament',
  'President',
  'Prime',
  'Rep.',
  'Representative',
  'Reps.',
  'Republican',
  'Secret',
  'Secretary',
  'Secretary-General',
  'Security',
  'Sen.',
  'Senate',
  'Senator',
  'Senators',
  'Sens.',
  'Southern',
  'Special',
  'State',
  'Supreme',
  'Trade',
  'Treasury',
  'Vice',
]);

/**
 * Words that follow a pronoun rather than a country without an article: `join US and win`. After `the` they prove
 * nothing, so they are asked only where no `the` stands before.
 */
export const afterPronoun: ReadonlySet<string> = new Set([
  'a',
  'again',
  'all',
  'an',
  'and',
  'are',
  'as',
  'at',
  'because',
  'but',
  'by',
  'for',
  'from',
  'how',
  'if',
  'in',
  'is',
  'it',
  'now',
  'of',
  'on',
  'or',
  'our',
  'out',
  'so',
  'than',
  'that',
  'the',
  'their',
  'they',
  'this',
  'to',
  'today',
  'tonight',
  'too',
  'up',
  'was',
  'we',
  'were',
  'what',
  'when',
  'who',
  'why',
  'will',
  'with',
]);

/** Abbreviations in small letters that readers know better than the name: broadcasters, leagues, and what most papers never spell out. */
export const wellKnown: readonly string[] =
  `abc aids bbc cbs ceo cia cnn covid dna espn fbi fifa gop hiv ibm isis itv kgb kkk lgbt mlb mls mtv
  mvp naacp nasa nascar nato nba nbc ncaa nfl nhl nhs nyc nypd opec pga raf uae uefa ufc unesco unicef
  usa wnba wwe ymca`.split(/\s+/);
