import type { Paragraph, Token } from 'nlcst-attribution';
import { conjunctions, couplers, freeRelatives, functionWords } from './words.js';

const conjunctionSet = new Set(conjunctions);
const couplerSet = new Set(couplers);
const freeRelativeSet = new Set(freeRelatives);
const functionSet = new Set(functionWords);

/** Tokens (indices) of a phrase that stands twice: where it begins, where it begins again, and its last. */
export interface Repeated {
  first: number;
  again: number;
  last: number;
}

/** Words of the longest phrase that is looked for. */
const longest = 12;

/** How far back a word is looked for whose clause may end in the first half: «whatever he does he does to win». */
const reach = 6;

/** Phrases of two to twelve words that stand twice in a row, with nothing between: «never meant never meant». */
export function phrasesTwice({ tokens }: Paragraph): Repeated[] {
  const found: Repeated[] = [];
  for (let length = 2; length <= longest; length++) {
    // Every phrase that stands again holds one of these words: no need to look at each.
    for (let index = 2 * length - 1; index < tokens.length; index += length) {
      if (!isSame(tokens, index, length)) continue;
      let again = index;
      while (isSame(tokens, again - 1, length)) again--;
      while (isSame(tokens, index + 1, length)) index++;
      const last = again + length - 1;
      if (last > index) continue;
      const phrase = { first: again - length, again, last };
      if (isSlip(tokens, phrase)) found.push(phrase);
    }
  }
  return found;
}

/** Whether a word is the same as the one so many before it. */
function isSame(tokens: readonly Token[], index: number, distance: number): boolean {
  const token = tokens[index];
  return (
    token !== undefined &&
    token.lower === tokens[index - distance]?.lower &&
    token.kind === 'word' &&
    token.blank
  );
}

function isSlip(tokens: readonly Token[], { first, again, last }: Repeated): boolean {
  const half = tokens.slice(first, again);
  if (half.some(({ kind }) => kind !== 'word')) return false;
  if (tokens.slice(first + 1, again + 1).some(({ blank }) => !blank)) return false;
  // «after the mass stranding Mass stranding …»: a line without its stop, and the sentence that takes it up.
  const [begins, resumes] = [tokens[first], tokens[again]];
  if (begins?.value !== resumes?.value && resumes?.value !== resumes?.lower) return false;
  // «again and again and again»: it goes on as it began, so that somebody meant it.
  const before = tokens[first - 1]?.lower;
  if (tokens[last + 1]?.lower === half[0]?.lower || before === half.at(-1)?.lower) return false;
  if (isSpoken(tokens, first, last) && half.length < 4) return false;
  const words = half.map(({ lower }) => lower);
  // «again and again and»; not «and it sank and it sank».
  const edges = half.length > 2 ? conjunctionSet : couplerSet;
  const isCoupled = half.length < 5 && (edges.has(words[0] ?? '') || edges.has(words.at(-1) ?? ''));
  if (isCoupled) return false;
  const resumed = tokens.slice(again, last + 1);
  if (resumed.every(({ value, lower }) => value !== lower)) return false;
  return half.length > 2 || isPair(tokens, first, words);
}

/** Speech and chants repeat: «lock her up lock her up». */
function isSpoken(tokens: readonly Token[], first: number, last: number): boolean {
  return (tokens[first]?.quotation ?? -1) >= 0 || (tokens[last]?.quotation ?? -1) >= 0;
}

/** Two words, not both of them function words: those are told by themselves. */
function isPair(tokens: readonly Token[], first: number, [one = '', two = '']: string[]): boolean {
  if (one === two || (functionSet.has(one) && functionSet.has(two))) return false;
  return !tokens
    .slice(Math.max(0, first - reach), first)
    .some(({ lower }) => freeRelativeSet.has(lower));
}
