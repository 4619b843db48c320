/**
 * Words that say that somebody who was asked declined to comment.
 *
 * What belongs here: the customary refusals to speak at all, in lower case, that follow the name of who refused.
 * What doesn't: silence (“did not respond to a request for comment”), which nobody chose in words, and refusals to
 * speak of one matter only (“would not say whether”).
 */
export const refusals: readonly string[] = [
  'decline to comment',
  'declined comment',
  'declined further comment',
  'declined to comment',
  'declined to speak',
  'declines to comment',
  'had no comment',
  'has no comment',
  'refused comment',
  'refused to comment',
  'would not comment',
  "wouldn't comment",
];

/** Words that end the clause in which a refusal stands: what is named before them did not refuse. */
export const clauseEnds: readonly string[] = [',', ':', ';', 'but', 'while', '–', '—'];

/** Nouns for people who belong to the body named directly before them: “a Harbor Ministry *official*”. */
export const memberNouns: readonly string[] = [
  'adviser',
  'advisers',
  'advisor',
  'advisors',
  'aide',
  'aides',
  'employee',
  'employees',
  'executive',
  'executives',
  'insider',
  'insiders',
  'manager',
  'managers',
  'officer',
  'officers',
  'official',
  'officials',
  'person',
  'source',
  'sources',
  'staffer',
  'staffers',
  'worker',
  'workers',
];

/** Words between somebody and the body they belong to: “an official *at* the Harbor Ministry”. */
export const memberPrepositions: readonly string[] = ['at', 'from', 'in', 'inside', 'of', 'with'];

/** Words that say that somebody no longer belongs to the body. */
export const pastWords: readonly string[] = ['ex', 'former', 'formerly', 'onetime', 'retired'];

/**
 * Common nouns for a body, by which it is called when its name is known: “a *ministry* official”, “the *ministry*
 * declined to comment”.
 *
 * What belongs here: bodies that have a press office. What doesn't: groups of people (“family”, “crowd”).
 */
export const bodyNouns: readonly string[] = [
  'administration',
  'agency',
  'airline',
  'army',
  'bank',
  'bureau',
  'campaign',
  'church',
  'club',
  'college',
  'commission',
  'committee',
  'company',
  'council',
  'department',
  'embassy',
  'firm',
  'foundation',
  'government',
  'hospital',
  'league',
  'ministry',
  'museum',
  'navy',
  'party',
  'police',
  'school',
  'team',
  'union',
  'university',
];

/** Words before a body that do not tell which one it is. */
export const determiners: readonly string[] = [
  'a',
  'an',
  'another',
  'its',
  'one',
  'senior',
  'several',
  'some',
  'that',
  'the',
  'their',
  'this',
  'top',
  'two',
];
