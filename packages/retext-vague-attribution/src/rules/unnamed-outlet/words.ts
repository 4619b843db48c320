/** What outlets and their work are called when nobody names them. */
export const outlets: ReadonlySet<string> = new Set([
  'broadcaster',
  'broadcasters',
  'media',
  'newspaper',
  'newspapers',
  'outlet',
  'outlets',
  'reports',
  'station',
  'stations',
  'tabloid',
  'tabloids',
  'website',
  'websites',
]);

/** Words before `reports` and `outlets` that still name none. */
export const describers: ReadonlySet<string> = new Set([
  'earlier',
  'foreign',
  'international',
  'local',
  'many',
  'media',
  'multiple',
  'national',
  'news',
  'newspaper',
  'numerous',
  'press',
  'published',
  'radio',
  'recent',
  'several',
  'some',
  'state',
  'state-run',
  'television',
  'tv',
  'unconfirmed',
  'various',
]);

/** Without one of these, `reports` are papers that somebody filed. */
export const journalistic: ReadonlySet<string> = new Set([
  'broadcaster',
  'broadcasters',
  'media',
  'news',
  'newspaper',
  'newspapers',
  'outlets',
  'press',
  'published',
  'radio',
  'tabloid',
  'tabloids',
  'television',
  'tv',
  'unconfirmed',
]);

/** Articles that introduce an outlet; “the newspaper” goes back to one that the text has introduced. */
export const articles: ReadonlySet<string> = new Set(['a', 'an', 'another', 'one']);

/** Words before what made somebody do or say something. */
export const occasions: ReadonlySet<string> = new Set(['after', 'because', 'when']);

/** Verbs by which outlets say something. */
export const verbs: ReadonlySet<string> = new Set([
  'claim',
  'claimed',
  'described',
  'identified',
  'identify',
  'indicate',
  'indicated',
  'quoted',
  'report',
  'reported',
  'said',
  'say',
  'suggest',
  'suggested',
]);

/** Last words of outlets' names, and names of outlets that stand alone. */
export const outletNames: ReadonlySet<string> = new Set([
  'abc',
  'afp',
  'ap',
  'bbc',
  'bloomberg',
  'breitbart',
  'broadcasting',
  'buzzfeed',
  'cbc',
  'cbs',
  'chronicle',
  'cnbc',
  'cnn',
  'courier',
  'daily',
  'dispatch',
  'examiner',
  'fox',
  'gazette',
  'globe',
  'guardian',
  'herald',
  'inquirer',
  'journal',
  'ledger',
  'magazine',
  'mail',
  'mirror',
  'monitor',
  'msnbc',
  'nbc',
  'news',
  'npr',
  'observer',
  'pbs',
  'politico',
  'post',
  'press',
  'radio',
  'register',
  'reuters',
  'review',
  'sentinel',
  'star',
  'sun',
  'telegraph',
  'television',
  'times',
  'today',
  'tribune',
  'tv',
]);

/** Words that open a clause, so that what follows is its subject: «but local media reported». */
export const openers: ReadonlySet<string> = new Set([
  'after',
  'and',
  'as',
  'because',
  'but',
  'that',
  'though',
  'when',
  'where',
  'while',
]);

/** Auxiliaries that may stand before the verb: «local media have reported». */
export const perfect: ReadonlySet<string> = new Set(['had', 'has', 'have']);
