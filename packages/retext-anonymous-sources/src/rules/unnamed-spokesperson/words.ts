/**
 * Words that say that a body spoke in writing.
 *
 * What belongs here: the phrases that stand beside the verb of speech (“said in a statement”), in lower case.
 * What doesn't: papers that a body publishes in its own name (“a report”, “a white paper”).
 */
export const statements: readonly string[] = [
  'by e-mail',
  'by email',
  'by text message',
  'in a message',
  'in a news release',
  'in a post',
  'in a press release',
  'in a statement',
  'in a text message',
  'in a written response',
  'in a written statement',
  'in an e-mail',
  'in an e-mailed statement',
  'in an email',
  'in an emailed statement',
  'in its statement',
  'in the e-mail',
  'in the email',
  'in the statement',
  'via e-mail',
  'via email',
];

/**
 * Nouns for people whose work is to speak to the press.
 *
 * What belongs here: job titles for that work alone, in lower case. What doesn't: lawyers, agents and surrogates, who
 * speak for somebody beside their own work.
 */
export const speakers: readonly string[] = [
  'media officer',
  'press attaché',
  'press officer',
  'press officers',
  'press secretary',
  'public information officer',
  'representative',
  'representatives',
  'spokesman',
  'spokesmen',
  'spokespeople',
  'spokesperson',
  'spokespersons',
  'spokeswoman',
  'spokeswomen',
];

/**
 * Words before “representative” that make it another trade.
 *
 * What belongs here: customers, goods, chambers and members that are represented. What doesn't: bodies that speak to the
 * press (“a company representative”).
 */
export const otherTrades: readonly string[] = [
  'account',
  'class',
  'congressional',
  'elected',
  'field',
  'legal',
  'legislative',
  'medical',
  'parent',
  'permanent',
  'pharmaceutical',
  'sales',
  'service',
  'state',
  'student',
  'trade',
  'union',
];

/** Titles that a man or a woman may bear. */
export const anyGender: readonly string[] = ['representative', 'spokesperson'];

/** Titles that right before a name are an office: “Representative Mara Ellison”. */
export const offices: readonly string[] = ['representative', 'representatives'];

/**
 * Words before a title or behind “for” that say nothing of the body. What belongs here: determiners, pronouns, words of
 * rank and time, and words that begin a clause or tie it to the last.
 */
export const little: readonly string[] = [
  'a',
  'acting',
  'added',
  'adds',
  'an',
  'and',
  'another',
  'as',
  'but',
  'by',
  'chief',
  'deputy',
  'former',
  'from',
  'her',
  'his',
  'its',
  'lead',
  'of',
  'our',
  'said',
  'says',
  'senior',
  'that',
  'the',
  'their',
  'to',
  'told',
  'top',
  'while',
  'with',
];

/** Words for whoever the speaker speaks for, whom only the sentences before name: “her spokesman”. */
export const owners: readonly string[] = ['her', 'his', 'its', 'our', 'their'];

/** Titles of courtesy between a speaker's title and the name, beside {@link ranks}: “the spokesman, Mr. Tomas Reyk”. */
export const courtesies: readonly string[] = [
  'dr',
  'dr.',
  'miss',
  'mr',
  'mr.',
  'mrs',
  'mrs.',
  'ms',
  'ms.',
  'prof.',
  'professor',
  'rev.',
];

/**
 * Where bodies send people to speak with others, who are no speakers to the press: “the talks”. What doesn't belong here:
 * where reporters are met (“a briefing”).
 */
export const gatherings: readonly string[] = [
  'conference',
  'delegation',
  'negotiate',
  'negotiations',
  'summit',
  'talks',
];

/** Those who speak for a person beside their own work: “his lawyer, Tomas Reyk”. */
export const agents: readonly string[] = [
  'agent',
  'attorney',
  'counsel',
  'lawyer',
  'manager',
  'publicist',
  'solicitor',
];
