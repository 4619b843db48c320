/** Why a verb of attribution is loaded, and who says so. */
export interface LoadedVerb {
  reason: string;
  ground: string;
}

const wikipedia =
  'https://en.wikipedia.org/w/index.php?diff=prev&oldid=353436552&title=Wikipedia%3AWords_to_avoid';
const sun = 'http://weblogs.baltimoresun.com/news/mcintyre/blog/2011/04/whats_said_is_said.html';
const wsj =
  'https://wikileaks.org/gifiles/docs/12/1299577_fw-george-this-should-be-required-reading-for-our-writers-.html';
const abc =
  'https://www.crikey.com.au/2008/10/13/spray-of-the-day-1-abc-news-chief-lays-down-the-law/';
const mongabay =
  'https://sites.google.com/wildmadagascar.org/mongabaystyleguide/general-guidelines/source-information';
const reuters = 'http://handbook.reuters.com/index.php/Q';
const npr = 'http://ethics.npr.org/?s=Memmos';

const truth = 'implies that what was said is true';
const guilt = 'hints at guilt';
const doubt = 'casts doubt on the speaker';
const heat = 'needs care: it colours how the words were said';
const stiff = 'is more formal than speech';

/**
 * Verbs that judge the speaker or the words, by their dictionary form. Belongs here: a verb that published guidance
 * names, with its reason and its ground; teaching texts alone are none. Does not belong here: `say`, `tell`, `add`,
 * `ask`, `according to`.
 */
export const loadedVerbs: Readonly<Record<string, LoadedVerb>> = {
  acknowledge: { reason: 'dresses an opinion as a fact', ground: wsj },
  admit: { reason: guilt, ground: wikipedia },
  boast: { reason: 'judges the speaker; no published list names it', ground: '' },
  claim: { reason: doubt, ground: abc },
  concede: { reason: 'dresses an opinion as a fact', ground: wsj },
  confess: { reason: guilt, ground: wikipedia },
  contend: { reason: heat, ground: wikipedia },
  declare: { reason: stiff, ground: sun },
  deny: { reason: guilt, ground: wikipedia },
  explain: { reason: 'carries an implication unless something is explained', ground: mongabay },
  expose: { reason: truth, ground: wikipedia },
  insist: { reason: heat, ground: wikipedia },
  maintain: { reason: heat, ground: wikipedia },
  note: { reason: truth, ground: wikipedia },
  observe: { reason: truth, ground: wikipedia },
  'point out': { reason: truth, ground: wikipedia },
  protest: { reason: heat, ground: wikipedia },
  quip: { reason: 'judges the words as wit', ground: reuters },
  refute: { reason: 'means to prove false; to rebut or to deny is usually meant', ground: npr },
  reveal: { reason: truth, ground: wikipedia },
  state: { reason: stiff, ground: sun },
  surmise: { reason: truth, ground: wikipedia },
};

/** Words that open a clause, and never an object. Belongs here: `that` and the pronouns that are subjects only. */
export const clauseWords: readonly string[] = ['he', 'i', 'she', 'that', 'there', 'they', 'we'];
