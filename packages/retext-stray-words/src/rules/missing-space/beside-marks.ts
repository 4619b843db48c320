import type { Mark, Paragraph, QuotedPart } from 'nlcst-attribution';
import { isLetter, wordEnd, wordStart } from '../../characters.js';
import { type Gap, isAddress } from './gap.js';

/** «him.”The», «said“We», «left.“We», by the marks that the engine paired and, where they have one, by their face. */
export function* besideMarks({ text, marks, quotations }: Paragraph): Generator<Gap> {
  for (const [index, mark] of marks.entries()) {
    const { level, start, end } = mark;
    if (!isLetter(text[end])) continue;
    const face = faceOf(mark, marks[index + 1], quotations);
    if (!face) continue;
    const from = wordStart(text, isClause(text[start - 1]) ? start - 1 : start);
    const to = wordEnd(text, end);
    if (from === start || isAddress(text, start)) continue;
    if (to - end < 2 && !/[IAa][\s'’]/.test(text.slice(end, to + 1))) continue;
    if (face === 'close') {
      // «“no”s» is a plural.
      const isAfterStop = isClause(text[start - 1]);
      if (!isAfterStop && (level === 'single' || to - end < 3)) continue;
      const expected = `${text.slice(from, end)} ${text.slice(end, to)}`;
      yield { kind: 'mark', span: { start: from, end: to }, expected };
    } else if (level === 'double') {
      if (!isLetter(text[start - 1]) && !/[^.][,.?!]/.test(text.slice(start - 2, start))) continue;
      const expected = `${text.slice(from, start)} ${text.slice(start, to)}`;
      yield { kind: 'mark', span: { start: from, end: to }, expected };
    }
  }
}

/**
 * What a mark's form says. A straight one is on the side of its partner, where that one's place is plain, or opens what
 * the next one closes; undefined where both may be, since a mark was lost or typed too often.
 */
function faceOf(
  { value, side, quotation }: Mark,
  next: Mark | undefined,
  quotations: readonly QuotedPart[],
): Mark['side'] | undefined {
  if (value === '“') return 'open';
  if (value === '”') return 'close';
  const { open, close } = quotations[quotation] as QuotedPart;
  const partner = side === 'open' ? close : open;
  const isWanted = next?.sure && next.side === 'close' && !quotations[next.quotation]?.open;
  if (!partner) return isWanted ? 'open' : undefined;
  return partner.sure && !isWanted ? side : undefined;
}

/** «,», or a stop that ends a sentence. */
function isClause(character: string | undefined): boolean {
  return /^[,.?!…]$/.test(character ?? '');
}
