import type { Token } from 'nlcst-attribution';
import { changed, changes, orders, wirePlaces } from './words.js';

const orderSet = new Set(orders);
const changeSet = new Set(changes);
const changedSet = new Set(changed);
const placeSet = new Set(wirePlaces);

/** In words: «Pick up the story at the 4th graf». */
const reach = 8;

/**
 * The token behind a line that a wire's desk sends with a story, or -1: «PICKUP 5th graf:», «SUBS 2nd graf to correct …»,
 * «CORRECTS spelling», «(Recasts, adds details)». Behind the colon of an order the story goes on.
 */
export function wireNoteEnd(
  tokens: readonly Token[],
  from: number,
  to: number,
  isWrapped: boolean,
): number {
  const [first, next] = tokens.slice(from, to);
  if (!first || !next) return -1;
  const near = tokens.slice(from, Math.min(to, from + reach));
  if (orderSet.has(first.lower.replace(/s$/, '')) && near.some(isPlace)) {
    const colon = near.findIndex(({ value }) => value === ':');
    return colon < 0 ? to : from + colon + 1;
  }
  if (!changeSet.has(first.lower)) return -1;
  const isLabel = first.value === first.value.toUpperCase() && next.value === next.lower;
  return isWrapped || isLabel || changedSet.has(next.lower) ? to : -1;
}

/** «graf»; not «Graf», which is a name. */
const isPlace = ({ value, lower }: Token): boolean =>
  placeSet.has(lower) && (value === lower || value === value.toUpperCase());
