import { type Token, wordSet } from 'nlcst-attribution';
import { chunkAt, isDigit, isLetter } from '../../characters.js';
import type { Gap } from './gap.js';
import { behindThe, determiners, leading, scales, smallWords } from './words.js';

/** «$75billion», «5percent», «54and». */
export function afterFigure(text: string, index: number): Gap | undefined {
  const word = behindFigures.find(
    (behind) => text.startsWith(behind, index) && !isLetter(text[index + behind.length]),
  );
  if (!word) return undefined;
  let start = index;
  while (start > 0 && /[\d.,$€£¥]/.test(text[start - 1] as string)) start--;
  while (/[.,]/.test(text[start] as string)) start++;
  // «the F16and its crew»: where the name ends, nobody knows.
  if (isDigit(text[start]) && isLetter(text[start - 1])) return undefined;
  const end = index + word.length;
  const expected = `${text.slice(start, index)} ${text.slice(index, end)}`;
  return { kind: 'scale', span: { start, end }, expected };
}

const behindFigures = [...scales, ...smallWords];

/** «inthe», «thefirst»; not «#inthe», «inthe.example». */
export function betweenWords(text: string, { value, start, end }: Token): Gap | undefined {
  const expected = pairs.get(value);
  if (!expected || /[#@/_]|\w[.-]\w/.test(chunkAt(text, start))) return undefined;
  return { kind: 'words', span: { start, end }, expected };
}

/** Two words written as one, and as two. */
const pairs = new Map([
  ...leading.flatMap((one) => determiners.map((two) => pair(one, two))),
  ...behindThe.map((two) => pair('the', two)),
]);

/** Where two words may be written as one. */
export const gluedWords = wordSet(pairs.keys());

function pair(one: string, two: string): [glued: string, apart: string] {
  return [one + two, `${one} ${two}`];
}
