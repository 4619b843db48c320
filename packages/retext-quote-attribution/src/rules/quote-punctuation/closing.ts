import type { Article, Span } from 'nlcst-attribution';
import { type PlacedPart, placed, tokenFrom } from '../../parts.js';

/** A quoted part that is closed, with what stands around its closing mark. */
export interface Closing extends PlacedPart {
  mark: Span;
  /** The mark with those that touch it: «’”». */
  marks: Span;
  /** The text of `marks`. */
  written: string;
  /** The character before `marks`. */
  inner: string;
  /** The character behind `marks`, empty at the end of the text. */
  outer: string;
}

/** Undefined where a part is never closed, or has no words. */
export function closingOf(article: Article, quoted: PlacedPart): Closing | undefined {
  const { paragraph, part } = quoted;
  if (!part.close || part.words === 0) return;
  const { text } = article;
  const mark = placed(paragraph, part.close);
  const marks = touchingMarks(text, mark);
  return {
    ...quoted,
    mark,
    marks,
    written: article.slice(marks),
    inner: text.charAt(marks.start - 1),
    outer: text.charAt(marks.end),
  };
}

/** Characters that marks, stops and blanks beside one another take up at most. */
const marksLength = 6;

function touchingMarks(text: string, { start, end }: Span): Span {
  let first = start;
  let last = end;
  while (first > start - marksLength && isMark(text.charAt(first - 1))) first--;
  while (last < end + marksLength && isMark(text.charAt(last))) last++;
  return { start: first, end: last };
}

const isMark = (character: string): boolean => /[’”'"]/.test(character);

/** Where the words go on behind the marks, blanks and stray stops that begin at an offset. */
export function endOfGap(text: string, start: number): number {
  let end = start;
  while (end < start + marksLength && /[\s.,’'”"]/u.test(text.charAt(end))) end++;
  return end;
}

/** Whether a single full stop ends the quoted words: «…» doesn't. */
export function endsInFullStop({ text }: Article, { inner, marks }: Closing): boolean {
  return inner === '.' && /[^.]/.test(text.charAt(marks.start - 2));
}

/** Whether the full stop before the marks belongs to its word: «in the U.S.”». */
export function isAbbreviation({ paragraph, marks, inner }: Closing): boolean {
  const index = tokenFrom(paragraph, marks.start - paragraph.start) - 1;
  return inner === '.' && paragraph.reading.tokens[index]?.kind === 'word';
}

/** A title that ends in a stop of its own: “Stay Away, and Stay Dry.” */
export function isTitled(article: Article, { quotation }: PlacedPart): boolean {
  const words = article.slice(quotation);
  return !/(?<!\p{L})\p{Ll}{4}/u.test(words) && /\s/.test(words);
}
