/**
 * Words and pairs of words that something must follow, so that no sentence ends in them. Not here: prepositions («what
 * it is for.»), words that stand for a noun («his», «that»), and what is said for itself («as if.», «anything but.»).
 */
export const dangling: readonly string[] = [
  'a',
  'according to',
  'although',
  'amid',
  'an',
  'and',
  'as well as',
  'because',
  'despite',
  'its',
  'my',
  'nor',
  'or',
  'our',
  'such as',
  'than',
  'the',
  'their',
  'unless',
  'until',
  'whereas',
  'whether',
  'your',
];

/** Articles and possessives, which want a noun: nothing of what follows below can stand behind them. */
export const determiners: readonly string[] = [
  'a',
  'an',
  'its',
  'my',
  'our',
  'the',
  'their',
  'your',
];

/**
 * Words that no noun phrase begins with. Not here: what is a noun as well («the will», «the have-nots») or an
 * adjective («the in crowd», «the then mayor», «a would be hero»).
 */
export const followers: readonly string[] = [
  'and',
  'are',
  'at',
  'by',
  'for',
  'from',
  'had',
  'has',
  'have',
  'into',
  'is',
  'of',
  'or',
  'that',
  'to',
  'was',
  'were',
  'which',
  'with',
];

/**
 * Adverbials of a preposition and a word, which may stand before an adjective inside a noun phrase: “an *at times* tense
 * meeting”, “a *by now* familiar face”.
 */
export const adverbials: readonly string[] = [
  'at best',
  'at first',
  'at last',
  'at least',
  'at most',
  'at once',
  'at present',
  'at times',
  'at worst',
  'by definition',
  'by far',
  'by nature',
  'by now',
  'by then',
  'by turns',
  'for now',
  'for once',
];

/** Of these, what may follow the letter «a»: «from a to b», «a or b». */
export const afterLetter: readonly string[] = ['and', 'for', 'is', 'or', 'to', 'was'];

/** Prepositions that end no sentence right behind a comma: “The ferry was full, *with*.” */
export const afterComma: readonly string[] = [
  'at',
  'by',
  'during',
  'for',
  'from',
  'of',
  'to',
  'with',
];

/** Auxiliaries that are nothing else, so that no «to» follows: «he would to the board next week». */
export const auxiliaries: readonly string[] = ['shall', 'should', 'would'];

/** Verbs that take no object without a preposition: «would not comment *on* the report». */
export const prepositional: readonly string[] = [
  'apologise',
  'apologize',
  'comment',
  'depend',
  'listen',
  'rely',
];

/** Words with which such a verb is one, and no noun. */
export const beforeVerbs: readonly string[] = [
  'can',
  'could',
  'did',
  'may',
  'might',
  'must',
  'never',
  'not',
  'should',
  'to',
  'will',
  'would',
];

/** Prepositions that are nothing else, so that no other preposition follows: «during in the storm». */
export const prepositions: readonly string[] = ['amid', 'despite', 'during'];

/** What can't follow them. */
export const secondPrepositions: readonly string[] = [
  'at',
  'by',
  'for',
  'from',
  'in',
  'of',
  'on',
  'to',
  'with',
];

/** Offices that somebody may be the holder *of* at the end of a sentence: “the town he was Mayor of.” */
export const offices: readonly string[] = [
  'ambassador',
  'archbishop',
  'bishop',
  'captain',
  'chair',
  'chairman',
  'chairwoman',
  'chancellor',
  'commissioner',
  'dean',
  'director',
  'editor',
  'governor',
  'head',
  'king',
  'lord',
  'mayor',
  'member',
  'minister',
  'premier',
  'president',
  'prince',
  'princess',
  'queen',
  'secretary',
  'speaker',
];

/** Conjunctions that an item of a list may end in. */
export const coordinators: readonly string[] = ['and', 'nor', 'or'];

/**
 * Words whose clause begins with its subject. Not here: what is a noun or an adverb too («a while had passed», «the days
 * before were fine»), or turns its clause round («not until was it over»).
 */
export const subordinates: readonly string[] = [
  'although',
  'because',
  'unless',
  'where',
  'whereas',
];

/** Auxiliaries that a subject stands before. */
export const finite: readonly string[] = ['are', 'had', 'has', 'have', 'is', 'was', 'were'];

/** What goes on behind a participle whose subject would stand before it: «was listed *in*», «was pronounced *dead*». */
export const behindParticiples: readonly string[] = [
  'as',
  'at',
  'by',
  'dead',
  'for',
  'in',
  'on',
  'to',
  'with',
];
