/** What a study is called. */
export const studies: ReadonlySet<string> = new Set([
  'analysis',
  'poll',
  'report',
  'study',
  'survey',
]);

/** Plurals that need no article: “studies show”. */
export const pluralStudies: ReadonlySet<string> = new Set(['research', 'studies']);

/** Plurals by which news writing sums up what every reader has seen: “polls show”. */
export const pluralPolls: ReadonlySet<string> = new Set(['polls', 'surveys']);

/** Articles that introduce a study. “The study” goes back to one that the text has introduced. */
export const articles: ReadonlySet<string> = new Set(['a', 'an', 'another', 'one']);

/** Articles and quantities before a plural. */
export const quantities: ReadonlySet<string> = new Set([
  'countless',
  'many',
  'most',
  'multiple',
  'numerous',
  'other',
  'several',
  'some',
  'various',
]);

/** Words behind which “studies” begins a clause, or is what something is “according to”. */
export const clauseOpeners: ReadonlySet<string> = new Set(['and', 'as', 'but', 'that', 'to']);

/** Adjectives that say nothing about who made the study: “a new national survey”. */
export const adjectives: ReadonlySet<string> = new Set([
  'academic',
  'comprehensive',
  'detailed',
  'earlier',
  'fresh',
  'global',
  'independent',
  'international',
  'landmark',
  'large',
  'local',
  'major',
  'medical',
  'national',
  'nationwide',
  'new',
  'online',
  'past',
  'preliminary',
  'previous',
  'public',
  'recent',
  'regional',
  'scientific',
  'separate',
  'similar',
  'small',
  'statewide',
  'telephone',
]);

/** Verbs by which a study speaks. */
export const verbs: ReadonlySet<string> = new Set([
  'concluded',
  'concludes',
  'confirmed',
  'confirms',
  'estimated',
  'estimates',
  'find',
  'finds',
  'found',
  'indicate',
  'indicated',
  'indicates',
  'projects',
  'reveal',
  'revealed',
  'reveals',
  'said',
  'say',
  'says',
  'show',
  'showed',
  'shown',
  'shows',
  'suggest',
  'suggested',
  'suggests',
  'warned',
  'warns',
]);

/** What may stand between the study and its verb: “has also found”. */
export const helpers: ReadonlySet<string> = new Set([
  'also',
  'clearly',
  'consistently',
  'has',
  'have',
  'now',
  'recently',
  'repeatedly',
]);

/** Words before the name of who made it: “a study by”, “conducted for”. */
export const beforeProducer: ReadonlySet<string> = new Set([
  'by',
  'commissioned',
  'conducted',
  'published',
  'released',
]);

/** Nouns in the name of who makes studies. */
export const producerNouns: ReadonlySet<string> = new Set([
  'academy',
  'agency',
  'association',
  'bureau',
  'center',
  'centre',
  'college',
  'commission',
  'committee',
  'consulting',
  'council',
  'department',
  'foundation',
  'group',
  'institute',
  'institution',
  'journal',
  'lab',
  'ministry',
  'news',
  'office',
  'organization',
  'polling',
  'post',
  'professor',
  'research',
  'researcher',
  'researchers',
  'school',
  'society',
  'strategies',
  'times',
  'university',
]);

/** Words behind a study that tell of it and not of who made it: “a survey *of* 1,000 adults”, “a poll *released* on Monday”. */
export const modifiers: ReadonlySet<string> = new Set([
  'carried',
  'conducted',
  'issued',
  'last',
  'made',
  'of',
  'on',
  'out',
  'published',
  'released',
  'taken',
  'this',
]);

/** Words between a study and the name of its maker or place: “a study *from* Kell”. */
export const ofMaker: ReadonlySet<string> = new Set(['at', 'by', 'for', 'from', 'in', 'to']);

/** People who make studies: where they stand by, who made it need not be asked. */
export const makers: ReadonlySet<string> = new Set(['pollsters', 'researchers']);

/** What a maker did: “Velm Shipping *surveyed* 900 captains”. */
export const asking: ReadonlySet<string> = new Set(['interviewed', 'polled', 'surveyed']);

/** Words before these verbs that have a capital at the head of a sentence and name nobody: “They surveyed”, “Those polled”. */
export const pronouns: ReadonlySet<string> = new Set(['he', 'she', 'they', 'those', 'we']);
