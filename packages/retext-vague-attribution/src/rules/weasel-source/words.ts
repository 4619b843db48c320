/**
 * Classes of people whom nobody can ask: whoever says “critics say” need not name one. The Wall Street Journal names
 * `critics` and `experts`, the Orlando Sentinel `observers`, Wikipedia `some` and `many`; the others are their like.
 * Parties to a matter (voters, supporters, residents, lawyers) do not belong here.
 */
export const weasels: readonly string[] = [
  'academics',
  'analysts',
  'commentators',
  'critics',
  'detractors',
  'economists',
  'experts',
  'historians',
  'many',
  'observers',
  'people',
  'pundits',
  'sceptics',
  'scholars',
  'scientists',
  'skeptics',
  'some',
  'specialists',
  'strategists',
];

/** Verbs by which a class of people holds a view. “Some chanted” and “many left” tell what people did. */
export const views: ReadonlySet<string> = new Set([
  'agree',
  'argue',
  'assert',
  'believe',
  'caution',
  'claim',
  'complain',
  'contend',
  'expect',
  'fear',
  'feel',
  'insist',
  'maintain',
  'note',
  'point out',
  'predict',
  'say',
  'suggest',
  'suspect',
  'think',
  'warn',
  'worry',
]);

/** Words that open an example: “critics, among them Mara Ellison”. */
export const exampleOpeners: ReadonlySet<string> = new Set([
  'among',
  'include',
  'including',
  'like',
  'such',
]);

/** Words that point back to people whom the text has named, or that count them: “the experts”, “few experts say”. */
export const pointers: ReadonlySet<string> = new Set([
  'all',
  'both',
  'few',
  'her',
  'his',
  'its',
  'my',
  'no',
  'one',
  'our',
  'own',
  'the',
  'their',
  'these',
  'those',
  'three',
  'two',
  'your',
]);

/** Words that make `people` nobody in particular: “many people feel”. */
export const quantifiers: ReadonlySet<string> = new Set(['many', 'most', 'several', 'some']);

/**
 * Words that may begin a sentence before the class and name nobody: “Legal experts say”. Any other word with a capital
 * there may be a name (“Ellison critics say”).
 */
export const specialties: ReadonlySet<string> = new Set([
  'aviation',
  'campaign',
  'climate',
  'conservative',
  'constitutional',
  'economic',
  'education',
  'election',
  'energy',
  'environmental',
  'ethics',
  'financial',
  'foreign',
  'foreign-policy',
  'health',
  'independent',
  'industry',
  'labor',
  'labour',
  'law',
  'legal',
  'liberal',
  'market',
  'media',
  'medical',
  'military',
  'nonpartisan',
  'outside',
  'party',
  'political',
  'privacy',
  'regional',
  'security',
  'tax',
  'trade',
]);

/** Words that make the class a measure and not a witness: “even critics say”, “only some say”. */
export const concessions: ReadonlySet<string> = new Set(['even', 'only', 'unlike']);
