/**
 * Verbs by which news writing reports what somebody says, in dictionary form.
 *
 * Belongs here: a verb whose subject utters, writes or is reported to hold the content.
 * Does not belong here: verbs of wishing, planning and doing, nouns, and verbs that only accompany speech (laugh, nod)
 * unless under `quotation`.
 */
export const speechVerbs = {
  /** A clause without “that” may follow: «said it failed», «warned sales would fall». */
  clause:
    'acknowledge admit affirm agree allege announce argue assert attest believe boast brag caution claim complain concede conclude confess confirm contend counter declare deny disclose doubt emphasise emphasize estimate explain fear feel guess hint hope imply insist joke lament muse note opine predict proclaim promise quip reckon recount reiterate report retort say speculate stress suggest surmise suspect swear tell testify theorize think tweet underscore vent vow warn write grouse grumble gripe fume whine quibble relate theorise argue',
  /** Takes a clause with “that”, or a quotation: «added that it failed», «the study found that». */
  that: 'add advise advocate answer assure attest certify charge comment demand demonstrate determine discover emphasise find forecast indicate inform know maintain mention observe pledge post project propose protest read realize recall recognize recommend remark remind repeat reply respond reveal rule show specify state stipulate volunteer worry',
  /** Reports speech only beside a quotation: «“Yes,” he laughed». */
  quotation:
    'ask begin bellow blast blurt boom chant chime chuckle conclude continue cry crow deadpan declaim demur echo elaborate enthuse exclaim exhort fire fume gripe growl grumble gush implore inquire interject interrupt intone jab kid laugh mock murmur mutter offer plead pray press proffer question quote rail rant rave recite reflect rejoice ruminate scoff scold scream scrawl shoot shout shrug sigh sing smile snap sneer sniff summarize taunt tease thunder urge vent wail whisper wonder yell order pronounce admonish clarify',
  /** Names the hearer first: «told reporters the plan failed». */
  tell: 'tell inform assure remind notify advise warn brief caution instruct email text',
  /** Takes a question: «asked whether». */
  ask: 'ask wonder question inquire',
  /** What follows is what is said: «called the plan “a joke”», «described it as». */
  object:
    'accuse attack bash bemoan blame blast brand call castigate challenge champion characterise characterize chastise chide cite condemn criticise criticize decry deem defend demand denounce deride describe discuss dismiss dispute dub endorse excoriate fault hail knock label lambast lambaste laud liken mock oppose paint pan portray praise quote question rail rebuke recall refer reject ridicule rip savage slam spurn tout target tease urge',
} as const;

/** Past and participle of the irregular ones, and of those that double their last letter. */
export const irregularForms: Readonly<Record<string, readonly [past: string, participle: string]>> =
  {
    admit: ['admitted', 'admitted'],
    begin: ['began', 'begun'],
    brag: ['bragged', 'bragged'],
    demur: ['demurred', 'demurred'],
    feel: ['felt', 'felt'],
    find: ['found', 'found'],
    hold: ['held', 'held'],
    jab: ['jabbed', 'jabbed'],
    kid: ['kidded', 'kidded'],
    know: ['knew', 'known'],
    prove: ['proved', 'proven'],
    quip: ['quipped', 'quipped'],
    read: ['read', 'read'],
    pan: ['panned', 'panned'],
    rip: ['ripped', 'ripped'],
    say: ['said', 'said'],
    see: ['saw', 'seen'],
    shoot: ['shot', 'shot'],
    show: ['showed', 'shown'],
    sing: ['sang', 'sung'],
    slam: ['slammed', 'slammed'],
    snap: ['snapped', 'snapped'],
    swear: ['swore', 'sworn'],
    tell: ['told', 'told'],
    think: ['thought', 'thought'],
    understand: ['understood', 'understood'],
    write: ['wrote', 'written'],
  };

/** Verbs that stand before their subject behind what is said: «…,» said Ellison. */
export const invertedVerbs =
  'say ask add write reply respond explain continue note recall argue declare insist warn tweet observe remark announce conclude joke quip exclaim shout demand read begin chime wonder muse retort assert acknowledge counter caution answer lament predict agree admit complain report state suggest emphasize stress';

/** Verbs that take «to» and a verb for what is promised or asked: «vowed to appeal». */
export const infinitiveVerbs =
  'vow promise pledge threaten claim propose swear offer ask tell urge advise instruct warn order plead beg request demand';
