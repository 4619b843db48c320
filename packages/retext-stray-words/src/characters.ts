import type { Token } from 'nlcst-attribution';
import { firstNotBefore } from 'nlcst-attribution/internal';

const firstBeyondAscii = 128;

/** Letters of every script that has capitals: what words of news in English are made of. */
export function isLetter(character: string | undefined): boolean {
  if (character === undefined) return false;
  const code = character.charCodeAt(0);
  if (code < firstBeyondAscii) return (code | 32) >= 97 && (code | 32) <= 122;
  return character.toLowerCase() !== character.toUpperCase();
}

/** A letter that is not a capital. */
export function isLower(character: string | undefined): boolean {
  return isLetter(character) && character === character?.toLowerCase();
}

/** Small letters alone: `went`; not `iPhone`, `b.`. */
export const isLowerWord = (word: string): boolean => [...word].every(isLower);

/** A capital. */
export function isUpper(character: string | undefined): boolean {
  return isLetter(character) && character === character?.toUpperCase();
}

/** `0` to `9`. */
export function isDigit(character: string | undefined): boolean {
  return character !== undefined && character >= '0' && character <= '9';
}

/** Spaces, tabs, line breaks, no-break spaces; also what stands outside the text. */
export function isBlank(character: string | undefined): boolean {
  return character === undefined || character === ' ' || character.trim() === '';
}

const joiners = new Set(["'", '’', '-', '‑']);
const signs = new Set(['$', '€', '£', '%']);

/** Where the word that ends at an offset begins. An apostrophe or a hyphen at its edge is left out. */
export function wordStart(text: string, end: number): number {
  let start = end;
  while (start > 0 && isWordPart(text[start - 1])) start--;
  while (start < end - 1 && joiners.has(text[start] ?? '')) start++;
  return start;
}

/** Where the word that begins at an offset ends. */
export function wordEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length && isWordPart(text[end])) end++;
  while (end > start + 1 && joiners.has(text[end - 1] ?? '')) end--;
  return end;
}

function isWordPart(character = ''): boolean {
  return (
    isLetter(character) || isDigit(character) || joiners.has(character) || signs.has(character)
  );
}

/** Nothing that a rule asks about is longer: keeps a text without blanks from being read over and over. */
const longestChunk = 100;

/** The text without blanks around an offset: `(see example.com/a),`. */
export function chunkAt(text: string, offset: number): string {
  let start = offset;
  let end = offset;
  while (offset - start < longestChunk && !isBlank(text[start - 1])) start--;
  while (end - offset < longestChunk && !isBlank(text[end])) end++;
  return text.slice(start, end);
}

/** The token that covers an offset, or undefined between two. */
export function tokenAt(tokens: readonly Token[], offset: number): Token | undefined {
  const token = tokens[firstNotBefore(tokens, ({ end }) => end <= offset)];
  return token && token.start <= offset ? token : undefined;
}
