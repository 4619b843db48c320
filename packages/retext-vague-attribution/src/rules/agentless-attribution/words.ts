/** Participles that attribute: “it is believed”, “is said to”. */
export const participles: ReadonlySet<string> = new Set([
  'alleged',
  'believed',
  'claimed',
  'learned',
  'learnt',
  'reported',
  'rumored',
  'rumoured',
  'said',
  'thought',
  'understood',
]);

export const forms: ReadonlySet<string> = new Set(['are', 'is', 'was', 'were']);

/** What may stand between the verb and its participle: “is widely believed”. */
export const adverbs: ReadonlySet<string> = new Set([
  'also',
  'commonly',
  'generally',
  'now',
  'often',
  'still',
  'then',
  'variously',
  'widely',
]);

/** Words by which the same sentence says who: “according to the police”, “the magazine reported”. */
export const agents: ReadonlySet<string> = new Set(['according', 'cited', 'citing', 'per', 'via']);

/** Words after `to` that begin a person and not a verb: “reported to the police”. */
export const determiners: ReadonlySet<string> = new Set([
  'a',
  'an',
  'her',
  'him',
  'his',
  'its',
  'local',
  'me',
  'our',
  'police',
  'the',
  'their',
  'them',
  'us',
]);
