import { isCertain } from './pieces.js';
import { tokensOf } from './tokens.js';

/** Longest word or address on either side of a line break that is looked at. */
const reach = 64;

/**
 * Cut a text at line breaks into parts that can be parsed one by one: parsed together they are the same paragraphs.
 * An editor parses those parts again that changed, and keeps the others.
 *
 * Depends at each break on nothing but the words right before and behind it. Text that ends no sentences is one part.
 */
export function partsOf(text: string): string[] {
  const parts: string[] = [];
  let from = 0;
  for (let at = breakFrom(text, 0); at < text.length; ) {
    const start = whiteBefore(text, at);
    const end = whiteBehind(text, at);
    if (start > from && end < text.length && isBetweenSentences(text, start, end)) {
      parts.push(text.slice(from, end));
      from = end;
    }
    at = breakFrom(text, end);
  }
  parts.push(text.slice(from));
  return parts;
}

function breakFrom(text: string, from: number): number {
  for (let at = from; at < text.length; at++) if (isBreak(text.charCodeAt(at))) return at;
  return text.length;
}

function isBetweenSentences(text: string, start: number, end: number): boolean {
  const first = wordsBefore(text, start);
  const last = wordsBehind(text, end);
  if (start - first >= reach || last - end >= reach) return false;
  const tokens = tokensOf(text.slice(first, last));
  const index = tokens.findIndex((token) => token.position?.start.offset === start - first);
  // Where other white space stands beside the break, `parse-english` sees no break at all.
  return tokens[index]?.position?.end.offset === end - first && isCertain(tokens, index);
}

function whiteBefore(text: string, from: number): number {
  let at = from;
  while (at > 0 && isBreakOrBlank(text.charCodeAt(at - 1))) at--;
  return at;
}

function whiteBehind(text: string, from: number): number {
  let at = from;
  while (at < text.length && isBreakOrBlank(text.charCodeAt(at))) at++;
  return at;
}

function wordsBefore(text: string, from: number): number {
  let at = from;
  while (at > 0 && from - at < reach && !/\s/.test(text.charAt(at - 1))) at--;
  return at;
}

function wordsBehind(text: string, from: number): number {
  let at = from;
  while (at < text.length && at - from < reach && !/\s/.test(text.charAt(at))) at++;
  return at;
}

function isBreak(code: number): boolean {
  return code === 10 || code === 13;
}

function isBreakOrBlank(code: number): boolean {
  return isBreak(code) || code === 32 || code === 9;
}
