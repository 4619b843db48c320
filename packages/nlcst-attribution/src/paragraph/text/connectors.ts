import { connectors, saidConnectors } from '../../words/en/function-words.js';
import { F } from '../../words/lexicon.js';
import { has, isMark } from './look.js';
import type { Unit } from './units.js';

/** «But, she said, it is old», «In other words, she said, …»: nothing else stands before the tag, and it is said. */
export function isConnectorAlone(units: Unit[], from: number, to: number): boolean {
  if (!isMark(units[to - 1], ',') || to - from > longestConnector) return false;
  return saidAlone.has(
    units
      .slice(from, to - 1)
      .map(({ lower }) => lower)
      .join(' '),
  );
}

const saidAlone = new Set(saidConnectors);

const ties = new Set(connectors);

/** Most words that a connector has. */
const longestConnector = 4;

/** Behind the article's own «But», «And then,», «Still,» that joins what is said to the sentence before. */
export function behindConnector(units: Unit[], from: number, to: number): number {
  let at = from;
  if (has(units[at], F.coordinator) && units[at]?.lower !== 'nor') at++;
  let words = '';
  for (let next = at; next < Math.min(at + longestConnector, to - 1); next++) {
    words += (words && ' ') + (units[next] as Unit).lower;
    if (isMark(units[next + 1], ',') && ties.has(words)) return next + 2;
  }
  return at < to ? at : from;
}
