import type { Token } from 'nlcst-attribution';
import { gather } from 'nlcst-attribution/internal';

/** Phrases by their first word, each as the words that follow. */
export type PhraseIndex = ReadonlyMap<string, readonly (readonly string[])[]>;

const indexes = new WeakMap<ReadonlySet<string>, PhraseIndex>();

/**
 * How many tokens from `first` on make a phrase of the set, or 0. The longest wins. A colon is a token of its own.
 */
export function phraseLength(
  tokens: readonly Token[],
  first: number,
  phrases: PhraseIndex,
): number {
  const candidates = phrases.get(tokens[first]?.lower ?? '');
  return candidates ? longestOf(candidates, tokens, first) : 0;
}

function longestOf(
  candidates: readonly (readonly string[])[],
  tokens: readonly Token[],
  first: number,
): number {
  let longest = 0;
  for (const rest of candidates) {
    const isHere = rest.every((word, at) => tokens[first + 1 + at]?.lower === word);
    if (isHere && rest.length + 1 > longest) longest = rest.length + 1;
  }
  return longest;
}

/** Phrases ready to be looked for: worked out once a set. */
export function phraseIndex(phrases: ReadonlySet<string>): PhraseIndex {
  const known = indexes.get(phrases);
  if (known) return known;
  const index = new Map<string, string[][]>();
  for (const phrase of phrases) {
    const [first = '', ...rest] = phrase.replaceAll(':', ' :').split(' ');
    gather(index, first, rest);
  }
  indexes.set(phrases, index);
  return index;
}
