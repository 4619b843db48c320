import { stanceAdjectives } from './en/adjectives.js';
import { anonymityFormulas, selfExplainingFormulas } from './en/anonymity-phrases.js';
import { answeringNouns, pointNouns, viewNouns } from './en/nouns.js';
import { places } from './en/places.js';
import { firstWordsOf } from './phrases.js';

/** What every word is asked for, as bits: whether it may be the first word of something. */
export enum Opens {
  /** A phrase that reports without a verb of speech: «according to», «put it», «made the point». */
  report = 1 << 0,
  /** Words that grant anonymity. */
  grant = 1 << 1,
  /** Words that report only beside a quotation: «in the words of Ellison», «went on». */
  aside = 1 << 2,
  /** A place of more than one word: «Hong Kong». */
  place = 1 << 3,
}

const report = new Set([
  ...answeringNouns,
  ...pointNouns,
  ...stanceAdjectives,
  ...viewNouns,
  'according',
  'clear',
  'following',
  'per',
  'plain',
  'put',
  'puts',
]);
const grant = new Set([
  ...firstWordsOf(anonymityFormulas),
  ...firstWordsOf(selfExplainingFormulas),
]);

const aside = new Set(['goes', 'in', 'went']);
const place = firstWordsOf({ whole: places.filter((name) => name.includes(' ')), pairs: [] });

/** What a word in lower case may open. */
export function opensOf(lower: string): number {
  return (
    (report.has(lower) ? Opens.report : 0) |
    (grant.has(lower) ? Opens.grant : 0) |
    (aside.has(lower) ? Opens.aside : 0) |
    (place.has(lower) ? Opens.place : 0)
  );
}
