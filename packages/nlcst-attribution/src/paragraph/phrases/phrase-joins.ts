import { firmEndings } from '../../words/en/nouns.js';
import { F, N } from '../../words/lexicon.js';
import { has, isFiniteVerb, isName, isNoun, lowerAt, mayBeVerb } from '../text/look.js';
import type { Unit } from '../text/units.js';
import { relativeBefore } from './segments.js';

const firms = new Set(firmEndings);

/** How far back a verb is looked for whose clause «and» may end. */
const longestClause = 14;

/** Whether «and» joins two nouns rather than two clauses, in a phrase that ends right before `end`. */
export function canJoin(units: Unit[], index: number, low: number, end: number): boolean {
  const before = units[index - 1];
  if (!before || index - 1 < low) return false;
  if (before.kind === 'mark') return before.lower === ')';
  if (before.kind === 'quote') return false;
  if (isFiniteVerb(before) || has(before, F.object | F.adverb)) return false;
  // «a town where boats are stranded and the mayor says»
  if (before.lower.endsWith('ed') && has(units[index - 2], F.auxiliary)) return false;
  if (isName(before) && firms.has(lowerAt(units, index + 1))) return true;
  if (isNoun(units[end - 1], N.person) && standsByThings(units, index, low)) return false;
  // «the plan failed and officials said»: some verb to the left that is no relative clause.
  for (let at = index - 1; at >= low && at > index - longestClause; at--) {
    const unit = units[at] as Unit;
    if (unit.kind === 'mark' && unit.lower === ',') return true;
    if (unit.kind !== 'word') return true;
    if (isFiniteVerb(unit) || has(unit, F.contraction)) return relativeBefore(units, at, low) >= 0;
    if (at < index - 1 && has(unit, F.subject) && !has(unit, F.quantifier)) return false;
    if (has(unit, F.subordinator) && !has(unit, F.preposition)) return true;
  }
  return true;
}

/** What a noun may be that speaks. */
const speaking = N.person | N.organization | N.document | N.speech | N.thing;

/** «a cut on his hip and thigh and an aide said»: whether all before «and», back to a verb, is nothing that speaks. */
function standsByThings(units: Unit[], index: number, low: number): boolean {
  if (!/^(?:an?|the)$/.test(lowerAt(units, index + 1))) return false;
  const from = Math.max(low, index - longestClause);
  for (let at = index - 1; at >= from; at--) {
    const unit = units[at] as Unit;
    if (mayBeVerb(unit)) return true;
    if (unit.kind !== 'word' || isNoun(unit, speaking) || isName(unit)) return false;
    if (has(unit, F.quantifier | F.subject)) return false;
  }
  return from === low;
}

/** «the tall, quiet diplomat said»: a comma between adjectives, with the determiner before the first. */
export function joinsAdjectives(units: Unit[], comma: number, end: number, low: number): boolean {
  const head = units[end - 1];
  if (units[comma]?.lower !== ',' || !isNoun(head, N.person) || isNoun(head, N.plural))
    return false;
  // «held the talks, one diplomat said»
  if (has(units[comma + 1], F.determiner | F.possessive | F.quantifier)) return false;
  for (let at = comma - 1; at >= low && at > comma - longestAdjectives; at--) {
    const unit = units[at] as Unit;
    if (has(unit, F.determiner | F.possessive)) return at < comma - 1;
    if (unit.lower === ',') continue;
    const { f, n, v, shape } = unit.form;
    if (unit.kind !== 'word' || shape !== 'lower' || f !== 0 || n !== 0 || v !== 0) return false;
  }
  return false;
}

/** Words from a determiner to a comma between adjectives. */
const longestAdjectives = 6;
