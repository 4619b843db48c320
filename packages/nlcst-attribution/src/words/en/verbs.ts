/**
 * Verbs by which news writing reports what somebody says.
 *
 * Belongs here: a verb whose subject utters, writes or is reported to hold the content (dictionary form).
 * Does not belong here: verbs of wishing, planning and doing, nouns, and verbs that only accompany speech
 * (laugh, nod) unless under `quoteOnly`.
 *
 * - `clause`: takes a clause with or without “that”, a quotation, or stands after either («said it failed»)
 * - `that`: takes a quotation or a clause with “that”; a clause without “that” only after the verb's own subject
 *   and no object («denied that», «confirmed it had»)
 * - `quoteOnly`: reports speech only beside a quotation («“Yes,” he laughed»)
 * - `tell`: names the hearer first («told reporters the plan failed»)
 * - `ask`: takes a question («asked whether»)
 * - `object`: its object is what is said («described the plan as», «called the plan “a joke”»)
 */
export const speechVerbs = {
  clause:
    'acknowledge add admit affirm allege announce argue assert attest boast brag claim complain concede conclude confess confirm contend counter declare disclose estimate explain guess hint imply insist joke lament maintain mention muse note observe opine phone predict proclaim promise propose protest quip read reason reckon recall recount reiterate remark reply report respond retort reveal say speculate state stress suggest surmise swear testify theorize tweet vow warn write emphasize emphasise underscore caution posit pledge repeat recommend rule show find indicate deny charge charged email text post tell believe think feel hope fear expect worry know agree doubt',
  quoteOnly:
    'ask begin blast blurt boom chant chime chuckle comment conclude continue cry crow deadpan demand demur echo enthuse exclaim exhort fire fume gripe growl grumble gush implore inquire interject interrupt intone jab laugh mock murmur mutter offer plead pray press question read ruminate scoff scold scream scrawl shoot shout shrug sigh sing smile snap sneer sniff sum summarize taunt tease thunder urge volunteer wail whisper wonder wrote yell elaborate allow blog advise vent rant rail warn argue praise tout hail slam rip accuse answer go call describe dub denounce condemn dismiss criticize label brand characterize refer cite quote decry deride deem lambaste order pronounce admonish add clarify close end open start kid recite quoth rave rejoice reflect remember say',
  tell: 'tell inform assure remind notify advise warn brief caution instruct email text',
  ask: 'ask wonder question inquire',
  object:
    'call describe dub denounce condemn dismiss criticize label brand characterize cite decry deride deem praise slam blast lambaste accuse mock tout hail rip refer',
} as const;

/** Verbs that also report speech in passive or raising form: «is said to», «was reported to have». */
export const irregularForms: Readonly<Record<string, readonly [past: string, participle: string]>> =
  {
    say: ['said', 'said'],
    tell: ['told', 'told'],
    write: ['wrote', 'written'],
    read: ['read', 'read'],
    swear: ['swore', 'sworn'],
    begin: ['began', 'begun'],
    sing: ['sang', 'sung'],
    shoot: ['shot', 'shot'],
    think: ['thought', 'thought'],
    feel: ['felt', 'felt'],
    find: ['found', 'found'],
    show: ['showed', 'shown'],
    know: ['knew', 'known'],
    go: ['went', 'gone'],
    quip: ['quipped', 'quipped'],
    admit: ['admitted', 'admitted'],
    allege: ['alleged', 'alleged'],
    brag: ['bragged', 'bragged'],
    refer: ['referred', 'referred'],
    rip: ['ripped', 'ripped'],
    slam: ['slammed', 'slammed'],
    put: ['put', 'put'],
    hold: ['held', 'held'],
    let: ['let', 'let'],
    make: ['made', 'made'],
    speak: ['spoke', 'spoken'],
    quit: ['quit', 'quit'],
    jab: ['jabbed', 'jabbed'],
    sum: ['summed', 'summed'],
    tease: ['teased', 'teased'],
    demur: ['demurred', 'demurred'],
    snap: ['snapped', 'snapped'],
    blog: ['blogged', 'blogged'],
    kid: ['kidded', 'kidded'],
  };
