import { occasionNouns } from '../../words/en/nouns.js';
import { F, V } from '../../words/lexicon.js';
import type { VerbGroup } from '../cues/cues.js';
import { isThought } from '../cues/verb-classes.js';
import { firstQuote } from '../phrases/quoted.js';
import { clauseBegins } from '../phrases/segments.js';
import {
  has,
  isFiniteVerb,
  isGerund,
  isMark,
  isName,
  isPronoun,
  lowerAt,
  mayBeVerb,
} from '../text/look.js';
import type { Unit } from '../text/units.js';
import { namesEnd, skip } from '../text/walk.js';

/**
 * Whether a relative clause behind a comma is the article's own: a fact about somebody who was just named («said she
 * would meet Ellison, who lives in Toledo») or what the article reports of it («the plan, which she called a joke»).
 *
 * @param thing whether a clause about a thing counts: behind a bare object («criticized the plan, which would …»)
 */
export function isOwnRelative(units: Unit[], comma: number, end: number, thing: boolean): boolean {
  const { lower } = units[comma + 1] ?? { lower: '' };
  if (lower !== 'who' && lower !== 'whom' && lower !== 'which') return false;
  const named = lower !== 'which' && isName(units[comma - 1]);
  return (thing || named || reportsOf(units, comma + 2)) && endsSentence(units, comma + 1, end);
}

/** «which she called», «whom Ellison has described»: a pronoun or a name and a verb of saying. */
function reportsOf(units: Unit[], from: number): boolean {
  const behind = isPronoun(units[from]) ? from + 1 : namesEnd(units, from);
  const verb = units[skip(units, behind, F.auxiliary | F.adverb)];
  return (
    behind > from &&
    verb?.kind === 'word' &&
    verb.form.shape === 'lower' &&
    (verb.form.v & (V.past | V.third | V.participle)) !== 0 &&
    (verb.form.v & (V.clause | V.object)) !== 0 &&
    !isThought(verb.form.lemma)
  );
}

/** Whether a clause goes on to the end: no comma behind which what it stands in is taken up again. */
function endsSentence(units: Unit[], from: number, end: number): boolean {
  for (let at = from; at < end; at++) {
    if (!isMark(units[at], ',')) continue;
    const next = units[at + 1];
    if (mayBeVerb(next) || has(next, F.preposition) || next?.kind === 'quote') return false;
  }
  return true;
}

/**
 * Where an object that is said ends: before a clause or an occasion that tells when and where it was said. «denounced
 * the plan *before leaving*», «rejected the charges *in a statement*», but not «recalled leaving before it closed».
 */
export function objectEnd(units: Unit[], { tense }: VerbGroup, from: number, to: number): number {
  let verbs = false;
  for (let at = from + 1; at < to; at++) {
    const unit = units[at] as Unit;
    if (isMark(unit, ',')) {
      if (isOwnRelative(units, at, to, true)) return at;
      continue;
    }
    if (unit.kind !== 'word') continue;
    verbs ||= isFiniteVerb(unit) || isGerund(unit) || unit.lower === 'to';
    if (verbs) continue;
    if (timeOpeners.has(unit.lower) && (isGerund(units[at + 1]) || clauseBegins(units, at + 1, to)))
      return isMark(units[at - 1], ',') ? at - 1 : at;
    if (opensOccasion.has(unit.lower) && isOccasion(units, at + 1))
      return firstQuote(units, at, to) < 0 ? at : to;
    if (tense !== 'present' && isLastDay(units, at, to)) return at;
  }
  return to;
}

/** «on Monday», «Friday afternoon», «in May 2015»: when something was said, at the end. */
function isLastDay(units: Unit[], from: number, to: number): boolean {
  let at = from;
  while (/^(?:earl(?:y|ier)|in|late|on)$/.test(lowerAt(units, at))) at++;
  // «Super Tuesday», «…, on Tuesday, …»: the day of something else.
  const bare = at === from && (isName(units[at - 1]) || has(units[at - 1], F.preposition));
  if (bare || units[from - 1]?.kind === 'mark' || !has(units[at], F.day | F.month)) return false;
  at++;
  while (at < to && (has(units[at], F.time) || /^\d+$/.test((units[at] as Unit).lower))) at++;
  return at === to || isMark(units[at], ',');
}

const timeOpeners = new Set(['after', 'before', 'when', 'while']);
const opensOccasion = new Set(['at', 'during', 'in', 'on', 'via']);

/** «a statement», «an interview with The Herald», «a campaign rally»: where people speak or write. */
function isOccasion(units: Unit[], from: number): boolean {
  if (!/^(?:an?|his|her|their|its)$/.test(lowerAt(units, from))) return false;
  for (let at = from + 1; at < from + longestOccasion; at++) {
    const unit = units[at];
    if (unit?.kind !== 'word' || has(unit, F.preposition | F.coordinator)) return false;
    if (occasions.has(unit.lower)) return true;
  }
  return false;
}

/** Words from the article to the noun of an occasion: «a rare prime-time television interview». */
const longestOccasion = 6;

const occasions = new Set(occasionNouns);
