import { F } from '../../words/lexicon.js';
import { has, isMark, isName } from './look.js';
import type { Unit } from './units.js';

/** Behind the words of these classes (see `F`) that stand from `from` on. */
export function skip(units: Unit[], from: number, bits: number): number {
  let at = from;
  while (has(units[at], bits)) at++;
  return at;
}

/** Behind the adverbs that stand from `from` on. */
export const skipAdverbs = (units: Unit[], from: number): number => skip(units, from, F.adverb);

/** The first of the words of these classes that stand right before `to`; `to` where none does. */
export function skipBack(units: Unit[], to: number, bits: number): number {
  let at = to;
  while (has(units[at - 1], bits) && !isModalName(units, at - 1)) at--;
  return at;
}

/** «Ms May refused»: a modal with a capital inside the sentence. */
const isModalName = (units: Unit[], at: number): boolean =>
  at > 0 && has(units[at], F.modal) && units[at]?.form.shape !== 'lower';

/** Where the words end that stand from `from` on: at a mark, a quotation or `end`. */
export function wordsEnd(units: Unit[], from: number, end = units.length): number {
  let at = from;
  while (at < end && units[at]?.kind === 'word') at++;
  return at;
}

/** Where the capitals end that stand from `from` on. */
export function namesEnd(units: Unit[], from: number, end = units.length): number {
  let at = from;
  while (at < end && isName(units[at])) at++;
  return at;
}

/** The first of the capitals that stand right before `to`, not before `low`; `to` where none does. */
export function namesStart(units: Unit[], to: number, low = 0): number {
  let at = to;
  while (at > low && isName(units[at - 1])) at--;
  return at;
}

/** The first comma from `from` on, or `end`. */
export function commaFrom(units: Unit[], from: number, end: number): number {
  let at = from;
  while (at < end && !isMark(units[at], ',')) at++;
  return at;
}
