import type { Article, Mark, PlacedParagraph } from 'nlcst-attribution';
import { between } from '../../parts.js';
import type { Speaker } from './speakers.js';

/** Whether a mark opens, or closes, nothing. A single one that no capital follows may be an apostrophe. */
export function lacksPartner(
  mark: Mark,
  { quotations, text }: PlacedParagraph['reading'],
): boolean {
  if (mark.level === 'single' && !/\p{Lu}/u.test(text.charAt(mark.end))) return false;
  const part = quotations[mark.quotation];
  return !part || (mark.side === 'open' ? part.close === null : part.open === null);
}

/** Whether a paragraph leaves a quotation open. */
export function runsOn({ reading }: PlacedParagraph): boolean {
  return reading.marks.some((mark) => mark.side === 'open' && lacksPartner(mark, reading));
}

/** Whether a paragraph closes a quotation that it did not open. */
export function closesOnly({ reading }: PlacedParagraph): boolean {
  const [mark] = reading.marks;
  return mark !== undefined && mark.side === 'close' && lacksPartner(mark, reading);
}

/** Whether a paragraph begins with an opening mark, and one like another if it matters. */
export function opensWith({ reading }: PlacedParagraph, like?: Mark): boolean {
  const [mark] = reading.marks;
  if (mark?.side !== 'open' || mark.start !== reading.tokens[0]?.start) return false;
  return like === undefined || (mark.style === like.style && mark.level === like.level);
}

/**
 * Whether a quotation goes on in the next paragraph. Under marks of the other kind it does where nothing else stands in
 * marks behind it and nobody speaks there.
 */
export const goesOnIn = (
  next: PlacedParagraph,
  speakers: readonly Speaker[],
  open: Mark,
  marks: readonly Mark[],
): boolean =>
  opensWith(next, open) ||
  (opensWith(next) &&
    marks.at(-1) === open &&
    between(speakers, next.start, next.end).length === 0);

/** Characters that no paragraph of news has: a text this long without a break has lost its breaks. */
const longestParagraph = 1500;

/** Whether a quotation that runs on opens anew at a later sentence of a text that has lost its paragraph breaks. */
export function runsOnWithin({ reading: { marks, text } }: PlacedParagraph, open: Mark): boolean {
  if (text.length <= longestParagraph) return false;
  const next = marks[marks.indexOf(open) + 1];
  return next?.side === 'open' && /[.?!…]\s+$/.test(text.slice(open.end, next.start));
}

/**
 * Two lines of one paragraph in copy with short lines, where a sentence ended with its line: other lines break a
 * sentence, or a paragraph begins with an indent and this line has none.
 */
export function isWrapped(
  { text }: Article,
  before: PlacedParagraph,
  paragraph: PlacedParagraph,
): boolean {
  if (!/^\r?\n$/.test(text.slice(before.end, paragraph.start))) return false;
  if (/[ \t]/.test(text.charAt(before.start - 1))) return true;
  return before.reading.text.includes('\n') || paragraph.reading.text.includes('\n');
}
