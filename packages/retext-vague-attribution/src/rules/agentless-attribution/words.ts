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

/** Verbs by which somebody tells all something: “announced a merger”. */
export const announcements: ReadonlySet<string> = new Set(['announced', 'announces', 'unveiled']);

/** Words for what somebody is charged with. */
export const charges: ReadonlySet<string> = new Set(['accused', 'alleged', 'allegedly']);

/** Who hears evidence. What doesn't belong here: judges and police, who also speak elsewhere. */
export const courts: ReadonlySet<string> = new Set([
  'court',
  'inquest',
  'jurors',
  'jury',
  'tribunal',
]);

/** What happens to evidence there: “the court heard”, “the jury was told”. */
export const hearings: ReadonlySet<string> = new Set(['heard', 'hears', 'told']);

/** Participles that give what an inquiry has come to. What doesn't belong here: what others tell (“said”, “reported”). */
export const findings: ReadonlySet<string> = new Set(['believed', 'thought', 'understood']);

/** Those who look for suspects and missing people. */
export const hunters: ReadonlySet<string> = new Set([
  'authorities',
  'detectives',
  'investigators',
  'officers',
  'police',
  'prosecutors',
]);

/** What they do: “seek”, “appeal for witnesses”, “have named”. */
export const hunts: ReadonlySet<string> = new Set([
  'appealed',
  'hunting',
  'identified',
  'looking',
  'named',
  'searching',
  'seek',
  'seeking',
  'sought',
  'urged',
  'want',
  'wanted',
]);

/** How a sentence begins that goes on about those who are looked for. */
export const quarries: ReadonlySet<string> = new Set([
  'all',
  'both',
  'five',
  'four',
  'he',
  'one',
  'she',
  'they',
  'three',
  'two',
]);

/** What tells of something without vouching for it: “a story in which”. */
export const tales: ReadonlySet<string> = new Set([
  'fable',
  'film',
  'hoax',
  'legend',
  'myth',
  'report',
  'reports',
  'rumor',
  'rumour',
  'story',
  'tale',
  'video',
]);
