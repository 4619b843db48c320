/**
 * Closed classes of English. Belongs here: a word of the class whatever the subject of the article.
 * A word may stand in more than one list («that» is determiner, pronoun and subordinator).
 */
const words = (list: string): readonly string[] => list.split(/\s+/);

export const determiners = words(
  'a an the this that these those some any each every either neither no another both all several many most few various numerous such what which certain multiple other more fewer',
);

/** Determiners and pronouns that own: «her lawyer». */
export const possessives = words('my your his her its our their whose');

/** Pronouns that can be subjects of a verb. */
export const subjectPronouns = words('i you he she it we they who one');

export const objectPronouns = words(
  'me him her us them whom himself herself itself themselves ourselves myself yourself',
);

export const relatives = words('who which that whom whose where when');

export const prepositions = words(
  'about above across after against along alongside amid among amongst around as at atop before behind below beneath beside besides between beyond by concerning despite down during except for from in inside into like near of off on onto opposite out outside over past per regarding since through throughout till to toward towards under underneath unlike until unto up upon versus via vs with within without',
);

/** Words that open a clause inside a sentence. */
export const subordinators = words(
  'that because although though while whereas if unless until since when whenever where wherever whether why how what whatever whoever after before once as so than lest even',
);

export const coordinators = words('and or but nor yet so');

export const auxiliaries = words(
  "am is are was were be been being has have had having do does did isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't 's 're 've 'd",
);

export const modals = words(
  "can could may might must shall should will would can't cannot couldn't mightn't mustn't shouldn't won't wouldn't ought",
);

/** Contractions of a pronoun and a verb: a clause begins here. */
export const contractions = words(
  "i'm i've i'd i'll you're you've you'd you'll he's he'd he'll she's she'd she'll it's it'd it'll we're we've we'd we'll they're they've they'd they'll that's there's here's what's who's who'd who've let's",
);

/** Adverbs that stand between subject and verb or behind the verb. */
export const adverbs = words(
  'also already always again almost alone altogether apparently bluntly briefly clearly consistently correctly currently directly earlier either emphatically eventually ever explicitly falsely famously finally firmly first flatly formally formerly frequently further generally immediately initially instead jokingly just largely last lately later long merely mostly never nevertheless next not now nonetheless often once only openly originally otherwise personally plainly previously privately promptly publicly quickly quietly rarely readily really recently regularly repeatedly reportedly rightly routinely sarcastically separately similarly simply since sometimes soon specifically still strongly subsequently suddenly then therefore though thus today together tonight tomorrow too twice typically ultimately usually wrongly yesterday yet simultaneously essentially basically effectively even ahead afterward afterwards meanwhile however moreover furthermore additionally likewise accordingly perhaps maybe indeed',
);

export const negations = words('not never no neither nor hardly barely scarcely');

export const quantifiers = words(
  'one two three four five six seven eight nine ten eleven twelve dozen dozens hundreds thousands scores half many some several few most all both others another each none someone somebody anyone everybody everyone nobody',
);

export const days = words('monday tuesday wednesday thursday friday saturday sunday');
export const months = words(
  'january february march april may june july august september october november december jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec.',
);
export const timeNouns = words(
  'morning afternoon evening night noon midnight day week weekend month year today yesterday tomorrow tonight hour minute days weeks months years hours minutes summer winter spring fall autumn time times',
);

/**
 * Verbs common enough in news that one before a noun phrase ends it or begins a clause. Only finite forms that are
 * rarely nouns.
 */
export const finiteVerbs = words(
  "became began believed brought built came chose continued could decided did died drew drove fell felt followed fought found gave got grew had happened has have heard held helped hoped is kept knew led learned left let lost made meant met moved needed offered opened paid passed pushed put ran reached received refused remained said saw seemed seems sent served set showed spent stood started stayed stopped struck supported taken talked thought threw told took tried turned used visited voted wanted warned was went were won worked would wrote are was does goes gets makes takes comes becomes remains means needs wants knows thinks believes keeps gives finds seeks allows includes appears faces requires helps leads failed fails spoke speaks began begins accused called calls asked agreed denied declined rejected insisted announced rose lies sits stands added approved sought pressed urged criticized ordered signed proposed raised launched emerged ended shows won't can't endorsed attacked",
);

/** First words of a sentence that are never names, however they are capitalised. */
export const openers = words(
  'but and so or yet still however meanwhile instead then now here there today yesterday later earlier also even after before during when while if although though because since as in on at by for from with without under over to of about against among between despite unlike like until once what why how who where whether not no yes well perhaps maybe indeed thus therefore moreover furthermore additionally nevertheless nonetheless otherwise rather only just such both either neither all some many most few several each every another other others one two three four five six seven eight nine ten asked speaking writing citing noting adding saying according given following last next this that these those it its he she they we i you his her their our my your the a an',
);

/** Words in -ly that are no adverbs. */
export const notAdverbs = words(
  'ally anomaly assembly bully butterfly daily early elderly family fly friendly homily italy jelly july likely lily lively lonely lovely monopoly only rally reply silly supply ugly unlikely weekly monthly quarterly wobbly orderly costly deadly belly doily hourly yearly',
);
