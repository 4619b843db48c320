import { type Paragraph, type Token, wordsThat } from 'nlcst-attribution';

/** Whether a token is the mark that closes its quotation. */
export function isClosingMark({ quotations }: Paragraph, token: Token | undefined): boolean {
  if (!token) return false;
  const close = quotations[token.quotation]?.close;
  return close?.start === token.start;
}

/** Whether a token is the mark that opens its quotation. */
export function isOpeningMark({ quotations }: Paragraph, token: Token | undefined): boolean {
  if (!token) return false;
  const open = quotations[token.quotation]?.open;
  return open?.start === token.start;
}

/** What ends a sentence: full stops, question marks, exclamation marks. */
export const stops = wordsThat(({ value }) => value === '.' || value === '?' || value === '!');

/** Whether a token ends a sentence. */
export function isStop(token: Token | undefined): boolean {
  return stops.has(token);
}

/** Whether a word stands twice, which is `doubled-word`’s to tell: «The the.» */
export const isTwice = (tokens: readonly Token[], index: number): boolean =>
  tokens[index]?.lower === tokens[index - 1]?.lower;

/** An attribution between two halves of a quotation is shorter. */
const longestAttribution = 40;

/**
 * Whether the quotation that ends with this mark goes on after its attribution: «“And,” she said, “we left.”» A comma
 * stands before the mark that opens it again, and no other clause between («she said, adding, “We left.”»).
 */
export function isResumed(paragraph: Paragraph, closing: number): boolean {
  const { tokens } = paragraph;
  const end = Math.min(tokens.length, closing + longestAttribution);
  for (let index = closing + 1; index < end; index++) {
    const token = tokens[index];
    if (isOpeningMark(paragraph, token)) return tokens[index - 1]?.value === ',';
    if (tokens[index - 1]?.value === ',' && token?.lower.endsWith('ing')) return false;
  }
  return false;
}
