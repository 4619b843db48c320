import { taleNouns } from '../../words/en/nouns.js';
import { orderVerbs, requestVerbs } from '../../words/en/verbs.js';
import { F, V } from '../../words/lexicon.js';
import type { VerbGroup } from '../cues/cues.js';
import { has, isFiniteVerb, lowerAt } from '../text/look.js';
import type { Unit } from '../text/units.js';
import { type After, none, said } from './content-after.js';
import { finalMark } from './content-end.js';
import { lastQuotation } from './content-quotation.js';
import { questionWords, step } from './content-steps.js';
import { hearerEnd, infinitiveAfterHearer, writtenTo } from './hearer-end.js';

/** The content behind a verb: over hearers, times, places and asides to a quotation, «that», or a clause. */
export function contentAfter(units: Unit[], group: VerbGroup): After {
  const after = rightBehind(units, group);
  return after.kind === 'none' ? lastQuotation(units, group) : after;
}

/** The content behind a verb, but for a quotation that ends the sentence further on. */
function rightBehind(units: Unit[], group: VerbGroup): After {
  const { lemma, verb } = group;
  const end = finalMark(units);
  const first = takesParticle(units, verb) ? verb + 2 : verb + 1;
  const start = behindHearer(units, group, first);
  const way = { units, group, start, end };
  // «the rules relating to “the tide”», «people briefed on the talks»: no report.
  if (lemma === 'relate' && units[first]?.lower === 'to') return none;
  if (lemma === 'brief' && has(units[first], F.preposition)) return none;
  if (lemma === 'tell' && isTale(units, first)) return said(way, 'object', first);
  const asked = asksOf.has(lemma) ? infinitiveAfterHearer(units, verb + 1, end) : -1;
  if (asked > 0) return said(way, 'infinitive', asked);
  let at = start;
  for (let steps = 0; steps < longestWay && at < end; steps++) {
    const result = step(way, at);
    if (typeof result !== 'number') return result;
    at = result;
  }
  return none;
}

/** Most steps from a verb to what is said. */
const longestWay = 40;

/** «pointed out», «hit back», «went on» */
const takesParticle = (units: Unit[], verb: number): boolean => {
  const lower = lowerAt(units, verb + 1);
  return (
    lower === 'out' || lower === 'back' || (lower === 'on' && units[verb + 2]?.kind !== 'word')
  );
};

/** Where the way to what is said begins: behind who is told or written to. */
function behindHearer(units: Unit[], { lemma, passive, v }: VerbGroup, at: number): number {
  const unit = units[at];
  const hears = (v & V.tell || lemma === 'ask') && !passive && unit?.kind === 'word';
  if (!hears || unit.lower === 'that' || questionWords.has(unit.lower))
    return lemma === 'write' ? writtenTo(units, at) : at;
  const hearer = hearerEnd(units, at);
  // «warned the river could rise»: no hearer, a clause.
  const clause = lemma !== 'tell' && (v & V.clause) !== 0 && isFiniteVerb(units[hearer]);
  return hearer > at && !clause ? hearer : at;
}

const asksOf = new Set([...orderVerbs, ...requestVerbs]);

/** Whether a phrase that begins here is something that is told: «the story of the port», «one joke». */
export function isTale(units: Unit[], from: number): boolean {
  for (let at = from; at < from + longestTale; at++) {
    const unit = units[at];
    if (unit?.kind !== 'word' || (at > from && has(unit, F.preposition | F.relative))) return false;
    if (tales.has(unit.lower)) return !unit.form.possessive;
  }
  return false;
}

const tales = new Set(taleNouns);

/** Words of what is told. */
const longestTale = 5;
