import { onceEach, type Token } from 'nlcst-attribution';
import { gather } from 'nlcst-attribution/internal';

/** Phrases by their first word, each as the words that follow. */
export type PhraseIndex = ReadonlyMap<string, readonly (readonly string[])[]>;

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

/** Phrases ready to be looked for. Worked out once a set. */
export const phraseIndex = onceEach((phrases: ReadonlySet<string>): PhraseIndex => {
  const index = new Map<string, string[][]>();
  for (const phrase of phrases) {
    const [first = '', ...rest] = phrase.replaceAll(':', ' :').split(' ');
    gather(index, first, rest);
  }
  return index;
});
