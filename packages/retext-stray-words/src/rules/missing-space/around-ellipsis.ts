import { isLetter, wordEnd, wordStart } from '../../characters.js';
import { type Gap, isAddress } from './gap.js';

/** «years...from», asked for at the last of its stops. */
export function aroundEllipsis(text: string, index: number): Gap | undefined {
  if (!isLetter(text[index + 1])) return undefined;
  let start = index;
  while (text[start - 1] === '.' || text[start - 1] === '…') start--;
  const dots = text.slice(start, index + 1);
  if (!/^(?:\.{3,4}|…\.?|\.…)$/.test(dots)) return undefined;
  if (!isLetter(text[start - 1]) || isAddress(text, index)) return undefined;
  const span = { start: wordStart(text, start), end: wordEnd(text, index + 1) };
  const left = text.slice(span.start, start);
  const right = text.slice(index + 1, span.end);
  // One stop more ends the sentence: it belongs to the word before.
  const ends = dots === '....' || dots === '….' || dots === '.…';
  const expected = ends
    ? `${left}. ${dots.includes('…') ? '…' : '...'} ${right}`
    : `${left} ${dots} ${right}`;
  return { kind: 'ellipsis', span, expected };
}
