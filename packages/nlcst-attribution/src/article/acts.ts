import type { LocalMention } from '../paragraph/mentions/mentions.js';
import type { Word } from '../paragraph/text/tokens.js';
import type { Cue } from '../types.js';
import {
  actingVerbs,
  claimedThings,
  formalVerbs,
  judgingVerbs,
  stanceVerbs,
} from '../words/en/hearers.js';
import { formsOf } from '../words/inflect.js';
import type { Linked } from './linked.js';

/** Verbs for what is done before all eyes, by word or deed. */
export const acting = new Set(actingVerbs);
const formal = formsOf(formalVerbs);
const judging = new Set(judgingVerbs);
const stances = new Set(stanceVerbs);
const claimed = new Set(claimedThings);

/** Where a cue and its source stand among the tokens. */
interface Place {
  /** The first word of the cue. */
  first: number;
  /** The word behind it. */
  from: number;
  /** The word behind the source; the cue where there is none. */
  behindSource: number;
}

/** Whether a verb tells of what is public by itself: «accused», «a group claimed responsibility», «sued, arguing». */
export const isPublicAct = (
  { attribution, link: { cue, source } }: Linked,
  tokens: readonly Word[],
  { first, from, behindSource }: Place,
): boolean =>
  acting.has(cue.lemma) ||
  takesTo(tokens, first) ||
  (cue.tense === 'participle' && followsDeed(tokens, behindSource, first)) ||
  claims(cue, tokens[from]) ||
  // «argued against the sale»: a side in a quarrel that all know of.
  (cue.lemma === 'argue' && /^(?:against|for)$/.test(tokens[from]?.lower ?? '')) ||
  isBlamed(cue, tokens[first - 1]) ||
  isConfession(cue, tokens[from]) ||
  (judging.has(cue.lemma) && (!isAlone(source) || isAppeal(tokens[from]))) ||
  ((attribution.kind === 'indirect' || cue.tense === 'participle') && stances.has(cue.lemma));

/** «one doctor called him a fraud»: somebody without name or stage, who can only have said so to who reports it. */
const isAlone = (source: LocalMention | null): boolean =>
  source?.number === 'one' && /^(?:an?|another|one)$/.test(source.determiner);

/** «took to Twitter *to say*»: where all can read it. */
function takesTo(tokens: readonly Word[], cue: number): boolean {
  if (tokens[cue]?.lower !== 'to') return false;
  for (let at = cue - 2; at >= Math.max(0, cue - longestStage); at--)
    if (
      tokens[at + 1]?.lower === 'to' &&
      /^t(?:ak(?:en?|es|ing)|ook)$/.test(tokens[at]?.lower ?? '')
    )
      return true;
  return false;
}

/** Words from «took» to «to say»: «took to the floor of the chamber to say». */
const longestStage = 5;

/** How many words before a participle the deed may stand. */
const deedReach = 24;

/** «filed a bill that would close the line, *arguing* that it was costly» */
const followsDeed = (tokens: readonly Word[], first: number, cue: number): boolean =>
  tokens[cue - 1]?.value === ',' &&
  tokens.slice(Math.max(first, cue - deedReach), cue).some(({ lower }) => formal.has(lower));

/** «called *for* a vote» */
const isAppeal = (behind: Word | undefined): boolean =>
  /^(?:for|on|upon)$/.test(behind?.lower ?? '');

/** «a gunman claiming allegiance», «the group claimed responsibility». */
const claims = ({ lemma }: Cue, behind: Word | undefined): boolean =>
  lemma === 'claim' && claimed.has(behind?.lower ?? '');

/** «under investigation *for* revealing it», «accused *of* saying so»: what somebody said before. */
const isBlamed = ({ tense }: Cue, before: Word | undefined): boolean =>
  tense === 'participle' && /^(?:for|of)$/.test(before?.lower ?? '');

/** «admitted *to* taking it»: before those who found it. */
const isConfession = ({ lemma }: Cue, behind: Word | undefined): boolean =>
  (lemma === 'admit' || lemma === 'confess') && behind?.lower === 'to';
