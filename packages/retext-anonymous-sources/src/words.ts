/**
 * Verbs that tie a thought or a deed to somebody: the reporter need not have been told anything.
 *
 * What belongs here: dictionary forms for what people think, feel, decide, refuse and call out in public.
 * What doesn't: verbs of speech, also rare ones.
 */
export const thoughts: readonly string[] = [
  'accuse',
  'announce',
  'ask',
  'believe',
  'call',
  'chant',
  'cheer',
  'cite',
  'consider',
  'criticise',
  'criticize',
  'decide',
  'decline',
  'demand',
  'discover',
  'doubt',
  'expect',
  'fear',
  'feel',
  'find',
  'hope',
  'intend',
  'know',
  'learn',
  'mention',
  'order',
  'plan',
  'pledge',
  'praise',
  'promise',
  'propose',
  'realise',
  'realize',
  'recognise',
  'recognize',
  'refuse',
  'rule',
  'see',
  'shout',
  'think',
  'threaten',
  'understand',
  'volunteer',
  'vote',
  'vow',
  'want',
  'wonder',
  'worry',
];

/** Words that open a description of somebody new, whatever follows: “*one* of the mayor's aides”. */
export const indefinites: readonly string[] = [
  'a',
  'an',
  'another',
  'one',
  'people',
  'some',
  'somebody',
  'someone',
  'those',
];

/** Words between a description and a name that is not its bearer's: “an aide *to* Mara Ellison”. */
export const prepositions: readonly string[] = [
  'about',
  'against',
  'and',
  'around',
  'at',
  'behind',
  'by',
  'for',
  'from',
  'in',
  'inside',
  'near',
  'of',
  'on',
  'or',
  'to',
  'under',
  'with',
];

/** Verbs that take their hearer directly: “officials *urged* him to go”. */
export const addressingVerbs: readonly string[] = [
  'advise',
  'ask',
  'assure',
  'inform',
  'remind',
  'tell',
  'urge',
  'warn',
];

/** Hearers within the story: “officials told *him*”. */
export const characters: readonly string[] = ['her', 'him', 'his', 'their', 'them'];
