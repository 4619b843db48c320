import {
  isBlank,
  isDigit,
  isLetter,
  isLower,
  isUpper,
  wordEnd,
  wordStart,
} from '../../characters.js';
import { type Gap, isAddress, split } from './gap.js';
import { domains } from './words.js';

/** «hostage.Having»: a word, a stop, a word with a capital; «them.@harbor», «today.https://…». */
export function afterStop(
  text: string,
  index: number,
  allow: ReadonlySet<string>,
): Gap | undefined {
  const after = index + 1;
  if (isBlank(text[after])) return undefined;
  if (isBlank(text[index - 1])) return displaced(text, index);
  // «will not”.Then»
  if (/\w[”"]\.$/.test(text.slice(index - 2, after)) && isSentenceStart(text, after))
    return gapBehind(text, index, index - 1);
  if (!isLetter(text[index - 1]) && !isDigit(text[index - 1])) return undefined;
  if (isAddressStart(text, after)) return split(text, index, after, 'stop');
  if (!isLower(text[index - 1]) || !isLetter(text[index - 2])) return undefined;
  if (!isSentenceStart(text, after) || isAddress(text, index)) return undefined;
  const gap = split(text, index, after, 'stop');
  const words = text.slice(gap.span.start, gap.span.end).toLowerCase();
  if (allow.has(words)) return undefined;
  return domainSet.has(text.slice(after, gap.span.end).toLowerCase()) ? undefined : gap;
}

/** «ready .Then»: the space stands on the wrong side of the stop; not «the .Net firm». */
function displaced(text: string, index: number): Gap | undefined {
  const end = index - 1;
  if (!isLower(text[end - 1]) || !isLetter(text[end - 2])) return undefined;
  const gap = gapBehind(text, index, wordStart(text, end));
  const next = text.slice(index + 1, gap.span.end);
  if (!isSentenceStart(text, index + 1) || domainSet.has(next.toLowerCase())) return undefined;
  return { ...gap, expected: `${text.slice(gap.span.start, end)}${text[index]} ${next}` };
}

/** What stands from `start` to the end of the word behind a stop, with a space put between them. */
function gapBehind(text: string, stop: number, start: number): Gap {
  const end = wordEnd(text, stop + 1);
  const expected = `${text.slice(start, stop + 1)} ${text.slice(stop + 1, end)}`;
  return { kind: 'stop', span: { start, end }, expected };
}

/** A word with one capital in front, or «I» and «A» alone. */
function isSentenceStart(text: string, start: number): boolean {
  if (!isUpper(text[start])) return false;
  if (isLower(text[start + 1])) return true;
  return (text[start] === 'I' || text[start] === 'A') && /[\s'’]/.test(text[start + 1] ?? '');
}

function isAddressStart(text: string, start: number): boolean {
  if (text.startsWith('http://', start) || text.startsWith('https://', start)) return true;
  return (text[start] === '@' || text[start] === '#') && isLetter(text[start + 1]);
}

const domainSet = new Set(domains);
