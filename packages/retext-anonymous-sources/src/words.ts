/**
 * Verbs that tie a thought or a deed to somebody: nobody need have told the reporter.
 *
 * What belongs here: dictionary forms for what people think, feel, decide and do. What doesn't: verbs of speech, also
 * rare ones.
 */
export const thoughts: readonly string[] = [
  'believe',
  'call',
  'cite',
  'consider',
  'decide',
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
  'order',
  'plan',
  'realise',
  'realize',
  'recognise',
  'recognize',
  'rule',
  'see',
  'think',
  'understand',
  'volunteer',
  'vote',
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

/** Hearers within the story: “officials told *him*”. */
export const characters: readonly string[] = ['her', 'him', 'his', 'their', 'them'];
