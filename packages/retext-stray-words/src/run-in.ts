import { onceEach, type Paragraph, type Token, wordSet, wordsThat } from 'nlcst-attribution';
import { isLower, isLowerWord, isUpper } from './characters.js';
import { behindNames, deities, joining } from './words.js';

const deity = wordSet(deities);
const joiningSet = new Set(joining);
const behindName = new Set(behindNames);

/** Words of a list with a capital in front; not «local IT», «never BEFORE». */
export const beginningsOf = onceEach((words: ReadonlySet<string>) =>
  wordsThat(({ value, lower }) => isUpper(value[0]) && isLower(value[1]) && words.has(lower)),
);

/**
 * The last word of a sentence that has not ended where the next begins: «the price of steel The shares fell again», «the
 * price of steel, The shares»; undefined where the capital may be a title's or a name's.
 */
export function unendedBefore(paragraph: Paragraph, index: number): Token | undefined {
  const { tokens } = paragraph;
  if (!isPlain(tokens[index + 1]) || !isPlain(tokens[index + 2])) return;
  if (tokens[index]?.lower === 'he' && deity.in(paragraph).length > 0) return;
  return lastBefore(paragraph, index);
}

/** The same whatever stands behind the capital: «each weekday morning He: …». */
export function lastBefore({ tokens, text }: Paragraph, index: number): Token | undefined {
  const token = tokens[index] as Token;
  const isComma = tokens[index - 1]?.value === ',';
  const at = isComma ? index - 2 : index - 1;
  const last = tokens[at];
  if (!isPlain(last) && !isName(last, tokens[at - 1], token)) return;
  if (last.value.length < 3 || last.quotation !== token.quotation) return;
  // On a line of its own: verse, or the line below a headline.
  if (!/^[^\S\n]$/.test(text.slice(tokens[index - 1]?.end, token.start))) return;
  return !isComma && joiningSet.has(last.lower) ? undefined : last;
}

/** «The road ends in Selby But nobody …»: a name inside the sentence, before a word that no title has. */
const isName = (last: Token | undefined, before: Token | undefined, next: Token): last is Token =>
  last?.kind === 'word' &&
  last.blank &&
  behindName.has(next.lower) &&
  before?.sentence === next.sentence &&
  /^\p{Lu}\p{Ll}+$/u.test(last.value);

/** A word in small letters. */
const isPlain = (token: Token | undefined): token is Token =>
  token?.kind === 'word' && token.blank && isLowerWord(token.value);
