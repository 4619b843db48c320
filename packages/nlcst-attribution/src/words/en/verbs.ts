import { words } from '../list.js';

/**
 * Verbs by which news writing reports what somebody says, in dictionary form.
 *
 * Belongs here: a verb whose subject utters, writes or is reported to hold the content.
 * Does not belong here: verbs of wishing, planning and doing, nouns, and verbs that only accompany speech (laugh, nod)
 * unless under `quotation`.
 */
export const speechVerbs = {
  /** A clause without “that” may follow: «said it failed», «warned sales would fall». */
  clause: words(`
    acknowledge admit affirm agree allege announce argue assert attest believe boast brag caution
    claim complain concede conclude confess confirm contend declare deny disclose doubt
    emphasise emphasize estimate explain fear feel fume gripe grouse grumble guess hint hope imply
    insist joke lament muse note opine predict proclaim promise quibble quip reckon recount
    reiterate relate report retort say speculate stress suggest surmise suspect swear tell testify
    theorise theorize think tweet underscore vent vow warn whine write
  `),
  /** Takes a clause with “that”, or a quotation: «added that it failed», «the study found that». */
  that: words(`
    accept add advise advocate answer assure attest aver certify charge clarify comment concur
    confide counter demand demonstrate determine discover emphasise find forecast gloat indicate inform
    intimate know maintain marvel mention narrate observe pledge point post profess project propose
    protest read realise realize recall recognise recognize recollect recommend remark remind repeat
    reply respond reveal rule show signal specify state stipulate volunteer vouch wager worry
  `),
  /** Says something with “that” right behind it, and does something else: «held that the law was void». */
  onlyThat: words(`
    anticipate ascertain avow calculate convey counsel decree deduce detail dispute divulge document
    expect foretell hear highlight hold hypothesise hypothesize illustrate infer insinuate learn
    object outline posit postulate prophesy reaffirm restate share submit summarise summarize underline
    understand verify
  `),
  /** Reports speech only beside a quotation: «“Yes,” he laughed». */
  quotation: words(`
    admonish appeal ask bark beam begin blast boom carol chant chatter chime chorus conclude continue crow
    cry deadpan demur drone echo elaborate enthuse exclaim exhort falter fire fume gasp grin gripe
    groan grumble implore inquire interject interrupt intone jab jeer kid laugh moan mock murmur
    muse mutter offer order plead pray press pronounce protest purr question quote rage rail rant
    recite reflect retaliate riff roar scoff scold scream share shoot shout shrug sigh sing smile
    snap summarize taunt tease thunder urge vent venture whine whisper wonder yell
  `),
  /** Names the hearer first: «told reporters the plan failed». */
  tell: words(
    'advise assure brief caution email inform instruct notify reassure remind tell text warn',
  ),
  /** Takes a question: «asked whether». */
  ask: words('ask enquire inquire question wonder'),
  /** What follows is what is said: «called the plan “a joke”», «described it as». */
  object: words(`
    accuse attack bash belittle bemoan blame blast brand call castigate challenge champion
    characterise characterize chastise chide cite condemn congratulate credit criticise criticize
    decry deem defend demand denounce deride describe discuss dismiss dispute downplay dub endorse
    excoriate express fault hail knock label lambast lambaste laud liken mock oppose paint pan
    portray praise question quote rail rebuke recall refer reference reject remember ridicule rip savage
    slam spurn target tease term thank tout urge voice
  `),
  /** The object may be a deed in -ing: «admitted taking the money», «suggested closing the pier». */
  gerund: words(`
    acknowledge admit advise advocate deny describe discuss mention propose recall recommend recount
    report suggest
  `),
  /** The object is speech itself: «echoed her remarks», «rejected the claim». */
  speech: words('address answer contest contradict counter debunk echo rebut refute reject'),
  /**
   * A plain object is enough: the thing said («denied the charges»), the act that saying it performs («declared
   * victory»), or what is praised and blamed («condemned the raid»). Not here: a verb whose object is more often
   * taken than said («claimed the title», «added a driver», «wrote a check»).
   */
  plain: words(`
    accuse acknowledge affirm allege announce applaud assail bemoan berate blame blast call
    castigate censure characterise characterize chastise chide cite commend concede condemn confess
    confirm congratulate criticise criticize declare decry demand denounce deny deplore deride
    describe detail disavow disclose discuss dismiss disparage dispute divulge downplay emphasise
    emphasize excoriate explain express hail lambast lambaste lament laud liken mention mock note
    outline pledge portray praise predict proclaim promise propose question reaffirm rebuke recall
    recommend recount reference reiterate repeat report retract reveal ridicule scold slam stress
    suggest thank tout tweet urge voice warn
  `),
} as const;

/**
 * Prepositions that lead from a verb to what is spoken of: «complained about the noise», «warned of a strike».
 *
 * Belongs here: a verb that cannot but mean speech or writing with that preposition.
 */
export const topicVerbs = {
  about: words(`
    argue ask boast brag comment complain fret fume gripe grouse grumble inquire joke lament lie muse
    quip rant rave reminisce speak speculate talk testify tweet vent warn whine wonder worry write
  `),
  against: words(`
    argue caution fulminate inveigh preach protest rail rant speak testify warn
  `),
  at: words('hint scoff sneer'),
  for: words('apologise apologize appeal argue call plead'),
  of: words('boast brag complain speak talk tell warn write'),
  on: words('call comment elaborate expand expound opine remark report'),
  to: words('admit allude attest confess object point refer'),
  upon: words('call'),
} as const;

/** Verbs that double their last letter before -ed and -ing: «admitted», «quitting». */
export const doublingVerbs = words(`
  admit aver begin blog brag compel concur demur forbid get infer jab kid let nod pan permit pin
  prefer put quip quit rap rat rebut refer rip slam snap spur stop sum tap wag zap
`);

/** Past and participle of the irregular ones, and of those that double their last letter. */
export const irregularForms: Readonly<Record<string, readonly [past: string, participle: string]>> =
  {
    admit: ['admitted', 'admitted'],
    begin: ['began', 'begun'],
    brag: ['bragged', 'bragged'],
    choose: ['chose', 'chosen'],
    compel: ['compelled', 'compelled'],
    demur: ['demurred', 'demurred'],
    drive: ['drove', 'driven'],
    feel: ['felt', 'felt'],
    find: ['found', 'found'],
    forbid: ['forbade', 'forbidden'],
    forecast: ['forecast', 'forecast'],
    foretell: ['foretold', 'foretold'],
    get: ['got', 'gotten'],
    give: ['gave', 'given'],
    go: ['went', 'gone'],
    hear: ['heard', 'heard'],
    hold: ['held', 'held'],
    jab: ['jabbed', 'jabbed'],
    kid: ['kidded', 'kidded'],
    know: ['knew', 'known'],
    lead: ['led', 'led'],
    make: ['made', 'made'],
    pan: ['panned', 'panned'],
    permit: ['permitted', 'permitted'],
    prefer: ['preferred', 'preferred'],
    prove: ['proved', 'proven'],
    quip: ['quipped', 'quipped'],
    quit: ['quit', 'quit'],
    read: ['read', 'read'],
    rebut: ['rebutted', 'rebutted'],
    rip: ['ripped', 'ripped'],
    say: ['said', 'said'],
    see: ['saw', 'seen'],
    seek: ['sought', 'sought'],
    send: ['sent', 'sent'],
    shoot: ['shot', 'shot'],
    show: ['showed', 'shown'],
    sing: ['sang', 'sung'],
    slam: ['slammed', 'slammed'],
    snap: ['snapped', 'snapped'],
    speak: ['spoke', 'spoken'],
    spur: ['spurred', 'spurred'],
    stop: ['stopped', 'stopped'],
    submit: ['submitted', 'submitted'],
    swear: ['swore', 'sworn'],
    take: ['took', 'taken'],
    teach: ['taught', 'taught'],
    tell: ['told', 'told'],
    think: ['thought', 'thought'],
    understand: ['understood', 'understood'],
    write: ['wrote', 'written'],
  };

/** Verbs that stand before their subject behind what is said: «…,» said Ellison. */
export const invertedVerbs = words(`
  acknowledge add admit agree announce answer argue ask assert begin believe caution chime complain
  conclude contend continue counter declare demand emphasize exclaim explain insist joke lament muse
  note observe opine point predict quip read recall reckon remark reply report respond retort say
  shout speculate state stress suggest testify think tweet warn wonder write
`);

/** Verbs that take «to» and a verb for what is promised or asked: «vowed to appeal». */
export const infinitiveVerbs = words(`
  advise ask beg claim demand enjoin exhort instruct offer order plead pledge promise propose
  request swear tell threaten urge vow warn
`);

/** Verbs of a headline: «Mayor *Denies* Plan». */
export const headlineVerbs = words(`
  accuse admit announce argue ask assert blame blast claim condemn confirm contend declare denounce
  deny describe explain insist praise predict promise propose reveal say slam suggest tell urge vow
  warn
`);

/** Of these, the verbs whose plural is no noun: «Emails *Reveal* Plan». */
export const headlinePlurals = words('admit argue deny explain insist reveal say suggest tell');

/** Of these, the verbs whose past is seldom a passive: «Mayor *Announced* Plan», but not «Mayor *Told* To Leave». */
export const headlinePast = words('admit announce explain reveal say write');

/** Verbs whose infinitive is done or begun: «sought to describe the plan», not «was asked to describe it». */
export const undertakingVerbs = words('appear attempt begin continue proceed seek seem start try');

/** Verbs of speech alone, of which no thing is the subject: not «show», «suggest». */
export const utteringVerbs = words('add argue claim complain insist say tell warn');

/** Verbs that make another the one who acts: «forced Ellison to admit», «led her to say». */
export const controlVerbs = words(`
  allow ask beg cause challenge command compel convince direct drive enable encourage expect forbid
  force get help implore inspire instruct invite lead motivate oblige order permit persuade press
  pressure prompt push require spur teach tell tempt trust urge want warn
`);

/** Verbs of saying again what is one's own: «repeated her claim». */
export const repeatingVerbs = words('defend express reaffirm reiterate renew repeat restate voice');

/** Verbs that a plain verb may follow behind somebody: «who let them think». */
export const lettingVerbs = words('have hear help let make see');

/** Verbs for how time is spent, which lead to a deed in -ing: «opened the meeting saying». */
export const passingVerbs = words('begin close conclude end finish kick open spend start');

/** Verbs that lead to a deed in -ing which is not done: «stopped calling it a joke». */
export const endingVerbs = words('avoid cease quit resist stop');

/** Verbs for getting or showing somebody else's document: «received a letter saying», not «sent» one. */
export const obtainingVerbs = words(
  'carry cite feature find get hold include obtain play quote read receive review see show sign use',
);

/** Speech verbs whose forms are nouns just as well, «claim», «states»: they want more evidence. */
export const nounVerbs = words(`
  address advocate answer appeal attack bark beam blast boast brand call challenge chant charge
  chime chorus claim comment contest counsel counter credit cry debate decree demand detail dispute
  document doubt echo email estimate fear feel find fire forecast fume grin gripe groan guess hail
  highlight hold hope joke kid label lament laugh mock note object offer order outline pledge point
  post praise press project promise protest question quote rant read reason rebuke recall recount
  reference remark report request retort review rip roar rule scream see share shot shout show sigh
  signal slam slight smile snap state stress suspect talk target taunt tease term text thank
  thunder tweet venture voice volunteer vow wager warning warrant whine whisper wonder worry yell
`);

/** Of these, the verbs whose form in -ing is a noun as well: «a ruling», «her feelings». */
export const ingNounVerbs = words('feel find fire laugh offer read rule shoot show');

/** Verbs behind which a preposition leads to the hearer or the manner: «it is old, she *added* with a smile». */
export const addressingVerbs = words(`
  acknowledge add admit boast complain confess confide confirm declare explain insist joke lament note
  quip recall remark reply reveal suggest testify write
`);

/** Past participles that stand before nouns: «the *alleged* plot», «*reported* cases». */
export const attributiveParticiples = words(`
  alleged announced charged claimed disclosed estimated feared pledged projected promised proposed purported
  reported revealed stated suggested suspected
`);

/** Verbs of thinking: what their subject holds in mind, not what they say. */
export const thoughtVerbs = words(`
  agree believe doubt fear feel guess hope know learn realize remember see suspect think understand
`);

/** Verbs of refusing. */
export const refusalVerbs = words('decline refuse');

/** Verbs for what somebody asked may tell: «declined to *elaborate*». */
export const answerVerbs = words(`
  answer clarify comment confirm describe detail disclose discuss elaborate explain identify name reveal say specify
  speculate
`);

/** Verbs for what somebody asked keeps back: «did not *confirm* the report». */
export const withheldVerbs = words('confirm deny disclose discuss identify report reveal specify');

/** Verbs that «as» makes an aside of: «as Ellison *noted*». */
export const asideVerbs = words(`
  acknowledge announce argue claim describe detail disclose document explain note observe point predict put recall
  recount remark report reveal say state suggest tell tweet warn write
`);

/** Verbs that lead to a deed yet to come, and whose forms are nouns just as well: «the bank *plans* to cut jobs». */
export const intentionVerbs = words('aim attempt hope offer plan pledge plot promise scheme vow');

/** Verbs that give a name: «a group *called* “Tide”». */
export const namingVerbs = words('brand call dub label name tag term title');

/** Verbs whose object is what is spoken of, and not what is said: «*discussing* the plan». */
export const topicalVerbs = words(
  'address cite comment describe discuss explain outline recall recount reference',
);

/** Verbs of speech of which anything may be the subject: «the film *illustrates* how it failed». */
export const showingVerbs = words('illustrate show');

/** Verbs that with a noun of speech say what it names: «*made* the point that», «*gave* an assurance that». */
export const makingVerbs = words(
  'advance deliver draw float give issue make offer raise reach send take',
);

/** Verbs that are of speech with a whole quotation alone: «*began*: “It is over.”», but not «*began* “talks”». */
export const deedVerbs = words(`
  begin conclude continue crow fire offer press read shoot sign sing snap
`);

/** Verbs whose passive tells of a deed or an order: «was *questioned* by the police». */
export const passiveDeedVerbs = words(`
  call demand dismiss explain mention portray question recommend urge
`);

/** Verbs whose participle with «to» passes on what nobody is named for: «is *said* to have left». */
export const hearsayVerbs = words('allege believe claim report say think understand');

/** Past forms that «by» follows as their adverb: «the man *stood* by the plan», but not «a plan *led* by Ellison». */
export const passingByVerbs = words(`
  abided came drove flew got lived passed played ran rolled sailed sat slid slipped sped stayed stood stopped stuck
  swept swung walked went
`);

/** Verbs whose dictionary form ends in -ing. */
export const plainIngVerbs = words('bring cling fling sling spring sting string swing');

/** Verbs that report words and nothing else: who only asks, shouts or threatens acts in the story. */
export const reportingVerbs = words(
  'add confirm explain narrate note recall recount say tell write',
);

/** What leads to words that grant anonymity, in all its forms: «*agreed* to *speak* only on condition of anonymity». */
export const grantingVerbs = words(`
  agree agreed agreeing asking commented commenting described describing discussed discussing given granted
  interviewed only said say speak speaking speaks spoke talk talked talking was were would
`);

/** Verbs that «when», «where», «who» and «which» may follow as a question: «asked *who* had left». */
export const questionVerbs = words('ask disclose explain know reveal wonder');

/** Verbs that «if» may follow as a question: «asked *if* it failed». */
export const ifVerbs = words('ask inquire know question say tell wonder');

/** Verbs that tell somebody to do something and want a hearer; without one they are passive: «*ordered* to leave». */
export const orderVerbs = words('advise enjoin exhort instruct order tell urge warn');

/** Verbs that with these may name who is to do something: «*asked* the board to leave». */
export const requestVerbs = words('ask beg');

/** Verbs behind which «to» leads to a deed: «*admitted* to taking the money». */
export const admissionVerbs = words('admit confess');

/** Verbs whose object is as good as a clause: «*said* nothing», «*told* the truth» are rare beside «said sales fell». */
export const sayingVerbs = words('argue believe contend insist say tell think');

/** Verbs that take a clause or, in another sense, a thing: «*claimed* sales fell», but «claimed the title». */
export const seizingVerbs = words('assert claim');

/** Verbs that take “that” as a rule and drop it now and then. */
export const thatVerbs = words(`
  add indicate know mention note observe realise realize recall remark reply respond reveal show state worry
`);

/** Verbs that take a thing as often as a bare clause: «*found* the city was sinking», but «found a new home». */
export const findingVerbs = words(
  'accept determine discover find forecast maintain recognise recognize rule',
);
