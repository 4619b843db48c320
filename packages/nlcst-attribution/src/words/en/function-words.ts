/**
 * Closed classes of English. Belongs here: a word of the class whatever the subject of the article.
 * A word may stand in more than one list («that» is determiner, pronoun and subordinator).
 */

import { words } from '../list.js';

export const determiners = words(`
  a all an another any both certain each either every few fewer many more most multiple neither no
  numerous other several some such that the these this those various what which
`);

/** Determiners and pronouns that own: «her lawyer». */
export const possessives = words('her his its my our their whose your');

/** Pronouns that can be subjects of a verb. */
export const subjectPronouns = words('he i it one she they we who you');

export const objectPronouns = words(
  'her herself him himself itself me myself ourselves them themselves us whom yourself',
);

export const relatives = words('that when where which who whom whose');

export const prepositions = words(`
  about above across after against along alongside amid among amongst around as at atop before
  behind below beneath beside besides between beyond by concerning despite down during except for
  from in inside into like near of off on onto opposite out outside over past per regarding since
  through throughout till to toward towards under underneath unlike until unto up upon versus via vs
  with within without
`);

/** Words that open a clause inside a sentence. */
export const subordinators = words(`
  after although as because before how if lest once since so than that though unless until what
  whatever when whenever where whereas wherever whether while whoever why
`);

export const coordinators = words('and but nor or so yet');

export const auxiliaries = words(`
  'd 're 's 've am are aren't be been being did didn't do does doesn't don't had hadn't has hasn't
  have haven't having is isn't was wasn't were weren't
`);

/** Forms of «be». */
export const beForms = words("'re 's am are aren't be been being is isn't was wasn't were weren't");

/** Forms of «have» and of «do» that stand before a verb. */
export const haveForms = words("'d 've had hadn't has hasn't have haven't having");
export const doForms = words("did didn't do does doesn't don't");

export const modals = words(`
  can can't cannot could couldn't may might mightn't must mustn't ought shall should shouldn't will
  won't would wouldn't
`);

/** Contractions of a pronoun and a verb: a clause begins here. */
export const contractions = words(`
  he'd he'll he's here's i'd i'll i'm i've it'd it'll it's let's she'd she'll she's that's there's
  they'd they'll they're they've we'd we'll we're we've what's who'd who's who've you'd you'll
  you're you've
`);

/** Adverbs that stand between subject and verb or behind the verb. */
export const adverbs = words(`
  accordingly additionally afterward afterwards again ahead almost alone aloud already also altogether
  always apparently basically bluntly briefly clearly consistently correctly currently directly
  earlier effectively either emphatically essentially even eventually ever explicitly falsely
  famously finally firmly first flatly formally formerly frequently further furthermore generally
  however immediately indeed initially instead jokingly just largely last lately later likewise long
  maybe meanwhile merely moreover mostly never nevertheless next nonetheless not now often once only
  openly originally otherwise perhaps personally plainly previously privately promptly publicly
  quickly quietly rarely readily really recently regularly repeatedly reportedly rightly routinely
  sarcastically separately similarly simply simultaneously since sometimes soon specifically still
  strongly subsequently suddenly then therefore though thus today together tomorrow tonight too
  twice typically ultimately usually wrongly yesterday yet
`);

export const negations = words('barely hardly neither never no nor not scarcely');

/** Numbers that stand for people: «the *three* said». */
export const smallNumbers = words('eight five four nine seven six ten three two');

export const quantifiers = words(`
  all another anyone both dozen dozens each eight eleven everybody everyone few five four half
  hundreds many most nine nobody none one others scores seven several six some somebody someone ten
  thousands three twelve two
`);

export const days = words('friday monday saturday sunday thursday tuesday wednesday');
export const months = words(`
  apr. april aug. august dec. december feb. february jan. january jul. july jun. june mar. march may
  nov. november oct. october sep. sept. september
`);
export const timeNouns = words(`
  afternoon autumn day days evening fall hour hours midnight minute minutes month months morning
  night noon spring summer time times today tomorrow tonight week weekend weeks winter year years
  yesterday
`);

/**
 * Verbs common enough in news that one before a noun phrase ends it or begins a clause. Only finite forms that are
 * rarely nouns.
 */
export const finiteVerbs = words(`
  accepts accused achieves added affects agreed agrees allows announced appears applies approved are
  argues arose arrives asked asks ate attacked attends avoids awoke became becomes began begins
  believed believes belongs bled blew bought brings broke brought builds built burnt called calls
  came can't carries caught chooses chose clung comes considers consists contains continued
  continues could creates crept criticized dealt decided decides declined declines defends delivers
  denied denies depends deserves destroys develops did died dies differs disagrees discovers does
  drank dreamt drew drove dug eats emerged enables ended endorsed enjoys ensures enters exists
  expects explains extends faces failed fails fed fell felt finds fled flew followed follows forbade
  forgave forgets forgot fought found froze gave gets gives goes got grew grows had happened happens
  has have heard hears held helped helps hid holds hoped hung identifies ignores improves includes
  indicates insisted insists intends introduces involves is joins keeps kept kills knelt knew knows
  lacks laid launched leads leapt learned learns learnt led left lent let lets lies listens loses
  lost loves made makes manages means meant meets met mistook moved needed needs occurs offered
  offers opened operates opposes ordered overcame overheard oversaw overtook owns paid passed pays
  performs prefers prepares pressed prevents produces proposed protects proves provides publishes
  pursues pushed put puts raised ran rang reached reaches received receives recognises recognizes
  reduces refers reflects refused refuses rejected relies remained remains removes replaces
  represents requires resigns resists reveals rises rode rose said sang sank sat saw says seeks
  seemed seems sees sells sends sent served serves set shone shook showed shows shrank signed sings
  sits sleeps slept slid slung sold sought spat speaks sped spelt spends spent spoke sprang spun
  stands stank started stayed stays steals stole stood stopped strode strove struck stuck stung
  succeeds suffers suggests supported survives swam swept swore swung taken takes talked taught
  teaches tells tends thinks thought threatens threw throws told took tore tried tries trod turned
  understands understood undertook underwent upheld urged used uses visited voted wanted wants
  warned was wears went wept were withdrew withheld withstood woke won won't wore worked would wove
  writes wrote wrung
`);

/** First words of a sentence that are never names, however they are capitalised. */
export const openers = words(`
  a about according adding additionally after against all also although among an and another as
  asked at because before between both but by citing despite during each earlier eight either even
  every few five following for four from furthermore given he her here his how however i if in
  indeed instead it its just last later like many maybe meanwhile moreover most my neither
  nevertheless next nine no nonetheless not noting now of on once one only or other others otherwise
  our over perhaps rather saying seven several she since six so some speaking still such ten that
  the their then there therefore these they this those though three thus to today two under unlike
  until we well what when where whether while who why with without writing yes yesterday yet you
  your
`);

/** Words in -ly that are no adverbs. */
export const notAdverbs = words(`
  ally anomaly assembly belly bully butterfly costly daily deadly doily early elderly family fly
  friendly homily hourly italy jelly july likely lily lively lonely lovely monopoly monthly orderly
  quarterly rally reply silly supply ugly unlikely weekly wobbly yearly
`);

/** Words that alone before a comma remark on a sentence, or say where it belongs: «*Worse*, she left». */
export const remarkWords = words(
  'better bizarrely crucially granted here naturally there true worse',
);

/** Words that open a clause before the main one. */
export const frontConjunctions = words(`
  after although as because before even if once since though unless until when whenever while
`);

/** Prepositions behind a writing that lead to its reader, subject or place, and not to whose it is. */
export const awayPrepositions = words(`
  about against concerning for in inside into on onto regarding through to toward towards under via with
`);

/** What a reader does with a writing, before «by»: «a memo *obtained* by The Harbor Times». */
export const readerDeeds = words('accessed examined obtained read received reviewed seen viewed');

/** What ties a sentence to the one before it, when a comma follows. */
export const connectors: readonly string[] = [
  'after all',
  'also',
  'as a result',
  'at the same time',
  'at the time',
  'besides',
  'by contrast',
  'even so',
  'even then',
  'for example',
  'for instance',
  'furthermore',
  'however',
  'in addition',
  'in contrast',
  'in fact',
  'in other words',
  'in short',
  'indeed',
  'instead',
  'meanwhile',
  'moreover',
  'nevertheless',
  'nonetheless',
  'now',
  'of course',
  'on the contrary',
  'on the other hand',
  'still',
  'then',
  'therefore',
  'thus',
];

/** Words that count bodies of a kind: «*several* groups». */
export const severalWords = words(`
  dozens eight few five four hundreds many most multiple nine numerous other others seven several six some ten three
  two various
`);

/** Words that open a clause before the main one of what is said: «said *if* it failed, she would go». */
export const conditionOpeners = words(`
  although because despite given if once though unless until when whenever while win without
`);

/** Adverbs that belong to the words behind them: «*nearly* every house», «*too* much». */
export const measureAdverbs = words('almost even exactly just long nearly only roughly too very');

/** Prepositions behind a verb of speech that lead to what is said: «warned *against* the “…”». */
export const subjectPrepositions = words('about against as for of to');

/** Words that lead to when, where or why somebody spoke as often as to what is said: «said “no” *after* the vote». */
export const circumstanceOpeners = words(`
  after although as at because before by during following in on once since though to upon via when while with without
`);

/** Words that open an indirect question: «asked *whether* it failed». */
export const questionOpeners = words('how if what whether why');

/** Connectors that belong to what is said where nothing else stands before the tag: «*But*, she said, it is old». */
export const saidConnectors: readonly string[] = [
  'but',
  'in other words',
  'instead',
  'now',
  'of course',
];

/** Words that lost their beginning, behind an apostrophe: «’Tis over.» */
export const clippedWords = words('bout cause em til tis twas twill');
