/**
 * Function words that, doubled, are a slip of the hand. Not here: those that grammar can double («had had», «that
 * that», «gave her her coat», «you you»).
 */
export const functionWords: readonly string[] = [
  'a',
  'about',
  'after',
  'against',
  'although',
  'among',
  'an',
  'and',
  'around',
  'as',
  'at',
  'be',
  'because',
  'been',
  'before',
  'between',
  'but',
  'by',
  'could',
  'during',
  'every',
  'except',
  'for',
  'from',
  'he',
  'his',
  'i',
  'if',
  'in',
  'including',
  'into',
  'is',
  'it',
  'its',
  'might',
  'must',
  'of',
  'on',
  'or',
  'other',
  'our',
  'she',
  'should',
  'since',
  'than',
  'the',
  'their',
  'these',
  'they',
  'this',
  'through',
  'to',
  'toward',
  'towards',
  'under',
  'unless',
  'until',
  'upon',
  'was',
  'we',
  'when',
  'whereas',
  'whether',
  'which',
  'while',
  'will',
  'with',
  'within',
  'without',
  'would',
  'your',
];

/**
 * Words that English doubles on purpose: for force («very very»), as an echo («no no»), as a name («knock knock»), or
 * because two clauses meet («had had», «that that»).
 */
export const doubles: readonly string[] = [
  'again',
  'bang',
  'big',
  'blah',
  'boom',
  'bye',
  'can',
  'cha',
  'chop',
  'click',
  'come',
  'deep',
  'did',
  'do',
  'does',
  'down',
  'drip',
  'ever',
  'far',
  'go',
  'good',
  'ha',
  'had',
  'hear',
  'hello',
  'her',
  'hey',
  'ho',
  'home',
  'hop',
  'hush',
  'knock',
  'long',
  'many',
  'more',
  'much',
  'my',
  'never',
  'night',
  'no',
  'now',
  'oh',
  'ok',
  'okay',
  'out',
  'over',
  'please',
  'pooh',
  'pretty',
  'quack',
  'quick',
  'rah',
  'really',
  'right',
  'run',
  'so',
  'still',
  'such',
  'super',
  'sure',
  'tap',
  'that',
  'there',
  'tick',
  'tie',
  'too',
  'truly',
  'tsk',
  'tut',
  'up',
  'very',
  'wait',
  'walla',
  'way',
  'well',
  'what',
  'who',
  'win',
  'yada',
  'yeah',
  'yes',
  'you',
];

/** Verbs whose particle may meet the same word as a preposition: «he came in in 1979», «she got by by selling fish». */
export const particleVerbs: readonly string[] = [
  'believe',
  'believed',
  'break',
  'bring',
  'broke',
  'brought',
  'call',
  'called',
  'came',
  'carried',
  'carry',
  'check',
  'checked',
  'come',
  'comes',
  'coming',
  'dig',
  'drop',
  'dropped',
  'dug',
  'engage',
  'engaged',
  'engages',
  'engaging',
  'gave',
  'get',
  'gets',
  'getting',
  'give',
  'given',
  'go',
  'goes',
  'going',
  'gone',
  'got',
  'hand',
  'handed',
  'held',
  'hold',
  'invest',
  'invested',
  'investing',
  'invests',
  'keep',
  'kept',
  'kicked',
  'live',
  'lived',
  'living',
  'log',
  'logged',
  'look',
  'looked',
  'move',
  'moved',
  'moving',
  'participate',
  'participated',
  'participates',
  'participating',
  'pass',
  'passed',
  'phoned',
  'pitch',
  'pitched',
  'put',
  'relied',
  'rely',
  'relying',
  'sat',
  'scrape',
  'scraped',
  'scraping',
  'seen',
  'sent',
  'set',
  'settled',
  'shut',
  'stand',
  'step',
  'stepped',
  'stood',
  'succeed',
  'succeeded',
  'succeeding',
  'succeeds',
  'sworn',
  'take',
  'taken',
  'tap',
  'tapped',
  'took',
  'tune',
  'tuned',
  'turned',
  'voted',
  'weigh',
  'weighed',
  'weighing',
  'went',
  'work',
  'worked',
  'working',
  'worn',
  'zero',
  'zeroed',
];

/** An article, and what can't follow it nor stand before it: «of a our nation», «their the plan». */
export const articles: readonly string[] = ['a', 'an', 'the'];

/** Possessives that only stand before a noun. */
export const possessives: readonly string[] = ['its', 'my', 'our', 'their', 'your'];

/** Possessives that can stand alone: «It was the his that hurt», «the her I knew». */
export const lonePossessives: readonly string[] = ['her', 'his'];

/** What makes «a» the first word of a loan: «the a cappella choir». */
export const loans: readonly string[] = ['capella', 'cappella', 'la', 'posteriori', 'priori'];

/** Words beside days and months that open a date, before which a verb's particle may meet a preposition. */
export const dates: readonly string[] = ['early', 'late', 'mid'];

/**
 * Words that speakers double for force, without a comma between: “a terrible terrible thing”. Belongs here: an adjective
 * or adverb of degree, size or feeling, and what is counted (“years years ago”).
 */
export const emphatic: readonly string[] = [
  'absolutely',
  'amazing',
  'awful',
  'bad',
  'beautiful',
  'best',
  'better',
  'close',
  'cold',
  'crazy',
  'dark',
  'days',
  'dead',
  'deeply',
  'early',
  'easy',
  'extremely',
  'fast',
  'fine',
  'great',
  'happy',
  'hard',
  'hate',
  'heavy',
  'high',
  'hope',
  'horrible',
  'hot',
  'huge',
  'hundreds',
  'incredible',
  'incredibly',
  'late',
  'like',
  'little',
  'lots',
  'love',
  'maybe',
  'miles',
  'millions',
  'money',
  'months',
  'never',
  'nice',
  'old',
  'poor',
  'pray',
  'quick',
  'quite',
  'rich',
  'sad',
  'serious',
  'seriously',
  'slow',
  'slowly',
  'small',
  'stop',
  'strong',
  'stupid',
  'sweet',
  'terrible',
  'thank',
  'thanks',
  'thousands',
  'tight',
  'tiny',
  'tired',
  'totally',
  'tough',
  'tremendous',
  'try',
  'weeks',
  'wonderful',
  'work',
  'wrong',
  'yeah',
  'years',
  'young',
];

/** Prepositions before a place: “*in* Harbor City in 1979”. */
export const locatives: readonly string[] = [
  'around',
  'at',
  'from',
  'in',
  'near',
  'of',
  'outside',
  'to',
];

/** Pronouns whose clause is a subject: “*whatever* happens happens”. */
export const freeRelatives: readonly string[] = ['what', 'whatever', 'whichever', 'whoever'];

/** Verbs that may end one clause before the same verb of another: “those who *have* have a duty”. */
export const clauseEnds: readonly string[] = ['are', 'has', 'have', 'were'];

/** Words that open a clause which may end in “have” or “are”: “*those* who have have a duty”. */
export const clauseOpeners: readonly string[] = [
  'all',
  'as',
  'everything',
  'how',
  'than',
  'that',
  'those',
  'what',
  'whatever',
  'which',
  'who',
];

/** Words whose clause may end in “is” or “was”: “*what* it was was a cut”. */
export const clefts: readonly string[] = ['all', 'how', 'thing', 'what', 'where'];

/**
 * Words by which English couples a word with itself: “time *to* time”, “hand *in* hand”, “lie *after* lie”. Belongs here:
 * prepositions and conjunctions that stand in such couples, and the `have` of “going *to have to have*”.
 */
export const couplers: readonly string[] = [
  'after',
  'against',
  'and',
  'as',
  'at',
  'but',
  'by',
  'for',
  'from',
  'have',
  'in',
  'like',
  'of',
  'off',
  'on',
  'or',
  'over',
  'than',
  'then',
  'to',
  'upon',
  'versus',
  'with',
];

/** Words by which English couples a phrase with itself: “drive it *and* drive it”. */
export const conjunctions: readonly string[] = ['after', 'and', 'but', 'by', 'or', 'then'];

/** Pronouns by which a tag names who speaks: «she said». */
export const pronouns: readonly string[] = ['he', 'she', 'they'];

/** Auxiliaries that a bare verb follows. */
export const modals: readonly string[] = [
  'can',
  'could',
  'may',
  'might',
  'must',
  'shall',
  'should',
  'will',
  'would',
];

/** Of these, what is a noun as well: “political *will*”, “military *might*”, “a watering *can*”. */
export const nominal: readonly string[] = ['can', 'might', 'must', 'will'];

/** Pronouns that open a relative clause. */
export const relatives: readonly string[] = ['which', 'who', 'whom'];

/** Verbs of a tag, as tags have them: “*said* told reporters”. Not here: what a participle may be («the cuts *planned* added»). */
export const sayingVerbs: readonly string[] = [
  'added',
  'announced',
  'argued',
  'claimed',
  'explained',
  'insisted',
  'noted',
  'replied',
  'said',
  'says',
  'stated',
  'tells',
  'told',
  'warned',
];

/** Of these, what stands before a noun as well: “said *added* costs would hurt”. */
export const adjectival: readonly string[] = ['added', 'announced', 'claimed', 'noted', 'stated'];

/** Words behind which a number counts: “at *least* two”. */
export const beforeCounts: readonly string[] = [
  'about',
  'almost',
  'are',
  'around',
  'had',
  'has',
  'have',
  'least',
  'most',
  'nearly',
  'of',
  'only',
  'over',
  'roughly',
  'some',
  'than',
  'the',
  'were',
];

/** Numbers that news writes out. */
export const smallNumbers: readonly string[] = [
  'eight',
  'eleven',
  'five',
  'four',
  'nine',
  'one',
  'seven',
  'six',
  'ten',
  'three',
  'twelve',
  'two',
];

/** Words by which a number is so many times as large. */
export const scales: readonly string[] = ['billion', 'million', 'trillion'];

/** Nouns behind whose verb a question may stand as it is asked: «the *question* is was it legal». */
export const questionNouns: readonly string[] = [
  'concern',
  'debate',
  'issue',
  'point',
  'problem',
  'question',
  'thing',
];

/** What a number may be compared with: «$12 million/*more than* $12 million». */
export const comparing: readonly string[] = [
  'about',
  'almost',
  'around',
  'at',
  'least',
  'less',
  'more',
  'nearly',
  'over',
  'roughly',
  'than',
  'to',
  'under',
  'up',
];

/** Spans of time that «last», «next» and «this» tell apart. */
export const periods: readonly string[] = [
  'autumn',
  'fall',
  'month',
  'night',
  'spring',
  'summer',
  'week',
  'weekend',
  'winter',
  'year',
];

/** What begins the words for where something was. */
export const settings: readonly string[] = [
  'at',
  'by',
  'during',
  'in',
  'inside',
  'near',
  'outside',
  'with',
];

/** Words behind which a verb may stand before its subject: “under *no* law would armed men pass”. */
export const negatives: readonly string[] = [
  'little',
  'neither',
  'never',
  'no',
  'nor',
  'not',
  'only',
  'rarely',
  'seldom',
];

/** Words that open a question. */
export const questionWords: readonly string[] = [
  'when',
  'where',
  'whether',
  'whom',
  'whose',
  'why',
];
