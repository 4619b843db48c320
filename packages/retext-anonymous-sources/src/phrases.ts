import { onceEach, type Span, type Token } from 'nlcst-attribution';
import { gather } from 'nlcst-attribution/internal';

/** A phrase of a list, found in the text. */
export interface Match extends Span {
  /** The tokens it covers: the first, and the one after its last. */
  first: number;
  last: number;
}

/** A list of phrases by their first words, so that a text is read once however long the list is. */
export type PhraseIndex = ReadonlyMap<string, ReadonlyArray<readonly string[]>>;

/** Reads a list of lower-case phrases, words separated by a blank. Worked out once a list. */
export const indexPhrases = onceEach((phrases: ReadonlySet<string> | readonly string[]) => {
  const index = new Map<string, string[][]>();
  for (const phrase of phrases) {
    const words = phrase.replaceAll('’', "'").split(' ');
    const first = words[0] ?? '';
    gather(index, first, words);
  }
  return index as PhraseIndex;
});

/** The longest phrase that begins at the token, or undefined. */
const matchAt = (
  tokens: readonly Token[],
  index: PhraseIndex,
  first: number,
): Match | undefined => {
  const start = tokens[first];
  const phrases = start && index.get(start.lower);
  if (!phrases) return undefined;
  const length = longestOf(phrases, tokens, first);
  const end = tokens[first + length - 1];
  return length > 0 && end
    ? { start: start.start, end: end.end, first, last: first + length }
    : undefined;
};

const longestOf = (
  phrases: ReadonlyArray<readonly string[]>,
  tokens: readonly Token[],
  first: number,
): number =>
  phrases
    .filter((words) => words.every((word, offset) => tokens[first + offset]?.lower === word))
    .reduce((longest, words) => Math.max(longest, words.length), 0);

/** Every phrase of the list among the tokens, in the order of the text. */
export const findPhrases = (tokens: readonly Token[], index: PhraseIndex): Match[] => {
  const found: Match[] = [];
  for (let first = 0; first < tokens.length; first++) {
    const match = matchAt(tokens, index, first);
    if (match) found.push(match);
  }
  return found;
};

/** Whether a phrase of the list stands among the tokens. */
export const hasPhrase = (tokens: readonly Token[], index: PhraseIndex): boolean =>
  tokens.some((_, first) => matchAt(tokens, index, first));
