/** Why a verb of attribution is loaded, and who says so. */
export interface LoadedVerb {
  reason: string;
  ground: string;
}

const WIKIPEDIA =
  'https://s.cnmilf.com/w/index.php?diff=prev&oldid=353436552&title=Wikipedia%3AWords_to_avoid';
const SUN = 'http://weblogs.baltimoresun.com/news/mcintyre/blog/2011/04/whats_said_is_said.html';
const WSJ =
  'https://wikileaks.org/gifiles/docs/12/1299577_fw-george-this-should-be-required-reading-for-our-writers-.html';
const ABC =
  'https://www.crikey.com.au/2008/10/13/spray-of-the-day-1-abc-news-chief-lays-down-the-law/';
const MONGABAY =
  'https://sites.google.com/wildmadagascar.org/mongabaystyleguide/general-guidelines/source-information';
const REUTERS = 'http://handbook.reuters.com/index.php/Q';
const NPR = 'http://ethics.npr.org/?s=Memmos';
const VCU = 'https://studylib.net/doc/9650281/quotes-and-attribution';
const PROBE = 'http://probeweb.org/BulletinEditors/PROBEStyleManual/attribution.htm';
const OUP =
  'https://learninglink.oup.com/access/content/bender12e-student-resources/bender12e-verbs-to-avoid-for-attribution';
const TAGS = 'https://inconvenientnews.wordpress.com/tag/attribution-tags/';

const TRUTH = 'implies that what was said is true';
const GUILT = 'hints at guilt';
const DOUBT = 'casts doubt on the speaker';
const HEAT = 'needs care: it colours how the words were said';
const STIFF = 'is more formal than speech';
const MIND = 'tells what somebody thinks, which a reporter cannot know';
const SOUND = 'is no way of speaking';

/**
 * Verbs that judge the speaker or the words, by their dictionary form. Belongs here: a verb that published guidance
 * names, with its reason and its ground. Does not belong here: `say`, `tell`, `add`, `ask`, `according to`.
 */
export const LOADED_VERBS: Readonly<Record<string, LoadedVerb>> = {
  acknowledge: { reason: 'dresses an opinion as a fact', ground: WSJ },
  admit: { reason: GUILT, ground: WIKIPEDIA },
  assert: { reason: 'editorialises', ground: PROBE },
  believe: { reason: MIND, ground: OUP },
  boast: { reason: 'judges the speaker; no published list names it', ground: '' },
  charge: { reason: 'belongs to a court', ground: TAGS },
  chuckle: { reason: SOUND, ground: OUP },
  claim: { reason: DOUBT, ground: ABC },
  concede: { reason: 'dresses an opinion as a fact', ground: WSJ },
  confess: { reason: GUILT, ground: WIKIPEDIA },
  contend: { reason: HEAT, ground: WIKIPEDIA },
  declare: { reason: STIFF, ground: SUN },
  demand: { reason: 'editorialises', ground: PROBE },
  deny: { reason: GUILT, ground: WIKIPEDIA },
  elucidate: { reason: STIFF, ground: VCU },
  explain: { reason: 'carries an implication unless something is explained', ground: MONGABAY },
  expose: { reason: TRUTH, ground: WIKIPEDIA },
  feel: { reason: MIND, ground: OUP },
  grin: { reason: SOUND, ground: OUP },
  insist: { reason: HEAT, ground: WIKIPEDIA },
  laugh: { reason: SOUND, ground: OUP },
  maintain: { reason: HEAT, ground: WIKIPEDIA },
  mention: { reason: 'belittles what was said', ground: TAGS },
  note: { reason: TRUTH, ground: WIKIPEDIA },
  observe: { reason: TRUTH, ground: WIKIPEDIA },
  'point out': { reason: TRUTH, ground: WIKIPEDIA },
  protest: { reason: HEAT, ground: WIKIPEDIA },
  quip: { reason: 'judges the words as wit', ground: REUTERS },
  refute: { reason: 'means to prove false; to rebut or to deny is usually meant', ground: NPR },
  reveal: { reason: TRUTH, ground: WIKIPEDIA },
  sigh: { reason: SOUND, ground: OUP },
  smile: { reason: SOUND, ground: OUP },
  state: { reason: STIFF, ground: SUN },
  surmise: { reason: TRUTH, ground: WIKIPEDIA },
  think: { reason: MIND, ground: OUP },
};
