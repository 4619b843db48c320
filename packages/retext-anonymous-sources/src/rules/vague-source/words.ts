/**
 * Words that open what tells how a source would know, directly behind its noun: “a source *on* the call”.
 *
 * What belongs here: prepositions and participles of place, body and access. What doesn't: “familiar”, which tells
 * nothing, and “to”, which follows verbs.
 */
export const accessOpeners: readonly string[] = [
  'at',
  'briefed',
  'close',
  'from',
  'in',
  'inside',
  'involved',
  'on',
  'who',
  'with',
  'within',
];

/**
 * Descriptions that say enough in a word.
 *
 * What belongs here: what somebody is to the person or event in the story, which tells how they know, elected people in
 * the plural, and outlets called “sources”; lower case. What doesn't: posts and ranks (“official”, “aide”).
 */
export const tellingWords: readonly string[] = [
  'activist',
  'activists',
  'attendee',
  'attendees',
  'classmate',
  'classmates',
  'co-worker',
  'co-workers',
  'colleague',
  'colleagues',
  'commenter',
  'commenters',
  'coworker',
  'coworkers',
  'eyewitness',
  'eyewitnesses',
  'friend',
  'friends',
  'lawmakers',
  'leaders',
  'media sources',
  'neighbor',
  'neighbors',
  'neighbour',
  'neighbours',
  'news sources',
  'participant',
  'participants',
  'relative',
  'relatives',
  'roommate',
  'roommates',
  'senators',
  'witness',
  'witnesses',
];

/** Words before a plural that point at people whom the article has described: “*the* officials”, “*other* officials”. */
export const pointers: readonly string[] = ['other', 'the', 'these', 'those'];

/**
 * People who are somebody's: who is named beside them says whose.
 *
 * What belongs here: bare plurals for those who work for or beside one person. What doesn't: “officials”, who serve a body.
 */
export const servants: readonly string[] = [
  'advisers',
  'advisors',
  'aides',
  'allies',
  'assistants',
  'associates',
  'confidants',
  'handlers',
  'lieutenants',
  'staffers',
];

/**
 * Bodies that have officials, as words: named in the same sentence, they say whose the officials are.
 *
 * What belongs here: common nouns for a body of government or administration. What doesn't: countries.
 */
export const bodyWords: readonly string[] = [
  'administration',
  'agency',
  'authority',
  'board',
  'bureau',
  'commission',
  'committee',
  'council',
  'department',
  'directorate',
  'district',
  'embassy',
  'hospital',
  'institute',
  'ministry',
  'police',
  'school',
  'university',
];
