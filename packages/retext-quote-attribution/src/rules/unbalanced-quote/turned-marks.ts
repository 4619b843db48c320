import type { Article, Mark, PlacedParagraph, Span, Token } from 'nlcst-attribution';
import { wordsThat } from 'nlcst-attribution';
import { clippedWords } from 'nlcst-attribution/internal';
import type { Finding } from 'nlcst-rule-kit';
import { mended } from '../../mended.js';
import { placed } from '../../parts.js';
import type { Message } from './message.js';

/** «don"t», «O"Shea»: the engine reads these as one word. */
export function mistypedApostrophes(
  article: Article,
  paragraph: PlacedParagraph,
): Finding<Message>[] {
  const { reading } = paragraph;
  return withMark.in(reading).map((index) => {
    const token = reading.tokens[index] as Token;
    const [, mark = ''] = markInside.exec(token.value) ?? [];
    const expected = token.value.replace(mark, /["']/.test(mark) ? "'" : '’');
    return mended(article, 'apostrophe', placed(paragraph, token), expected);
  });
}

const markInside = /\p{L}(["“”]|'')\p{L}/u;
const withMark = wordsThat(({ value }) => markInside.test(value));

/** «the ‘90s», «give ‘em time»: an apostrophe that a word processor has taken for an opening mark. */
export function turnedApostrophes(
  article: Article,
  paragraph: PlacedParagraph,
): Finding<Message>[] {
  const { marks, text } = paragraph.reading;
  if (!text.includes('‘')) return [];
  const bounds = new Set(marks.map(({ start }) => start));
  return [...text.matchAll(turned)].flatMap(({ index: start }) => {
    const span = placed(paragraph, { start, end: start + 1 });
    return bounds.has(start) ? [] : [mended(article, 'facing', span, '’')];
  });
}

const turned = new RegExp(`‘(?=(?:\\d0s|${clippedWords.join('|')})\\b)`, 'giu');

/** «”We are done,“ she said.» */
export const facingMarks = (article: Article, paragraph: PlacedParagraph): Finding<Message>[] =>
  paragraph.reading.marks
    .filter((mark) => !mark.facing && mark.value in counterparts && !isGlued(paragraph, mark))
    .map((mark) => mended(article, 'facing', placed(paragraph, mark), counterpartOf(mark)));

const counterparts: Readonly<Record<string, string>> = { '“': '”', '”': '“', '‘': '’', '’': '‘' };

/** The mark that faces a mark; a straight one is its own. */
export const counterpartOf = ({ value }: Mark): string => counterparts[value] ?? value;

/** «said,“Look»: its place says nothing, for the blank was lost. */
export function isGlued({ reading: { text } }: PlacedParagraph, { start, end }: Span): boolean {
  return /[^\s([{]/.test(text.charAt(start - 1)) && /[\p{L}\p{N}]/u.test(text.charAt(end));
}
