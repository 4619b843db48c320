import { isMark } from '../text/look.js';
import type { Stretch, Unit } from '../text/units.js';

/** Words up to which a quotation may stand inside a noun phrase: «“Harbor Nights” host Mara Ellison». */
export const shortQuote = 4;

/** A quotation that can be speech: two words or more, or one that ends in a stop («“Never,”»). */
const speaks = (unit: Unit): boolean =>
  unit.kind === 'quote' &&
  (unit.words > 1 || unit.stop !== '') &&
  !(unit.title && unit.stop === '');

/** Whether a quotation that can be speech stands in a stretch. */
export function quoteIn(units: Unit[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (speaks(units[at] as Unit)) return true;
  return false;
}

/** Whether a quotation too long for a name stands in a stretch. */
export function longQuote(units: Unit[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if ((units[at] as Unit).words > 3) return true;
  return false;
}

/** The first quotation of a stretch, or -1. */
export function firstQuote(units: Unit[], from: number, to: number): number {
  for (let at = from; at < to; at++) if ((units[at] as Unit).kind === 'quote') return at;
  return -1;
}

/** The last quotation of a stretch, or -1. */
export function lastQuote(units: Unit[], from: number, to: number): number {
  for (let at = to - 1; at >= from; at--) if ((units[at] as Unit).kind === 'quote') return at;
  return -1;
}

/** Whether a stretch ends in a quotation that can be speech, with a mark behind it or none. */
export function endsInQuote(units: Unit[], [from, to]: Stretch): boolean {
  const last = lastQuote(units, from, to);
  return last >= 0 && last >= to - 2 && speaks(units[last] as Unit);
}

/** Whether what stands before a tag is quotation rather than a clause of the article’s. */
export function leftIsQuote(units: Unit[], [from, to]: Stretch): boolean {
  const last = units[to - 1] as Unit;
  if (last.kind === 'quote' || longQuote(units, from, to)) return true;
  // «“It is great”, she said»: the comma behind the mark.
  const first = units[from] as Unit;
  return to === from + 2 && isMark(last, ',') && speaks(first) && !first.title;
}
