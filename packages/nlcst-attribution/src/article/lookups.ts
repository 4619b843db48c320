import { firstNotBefore } from '../search.js';
import type { Article, PlacedParagraph, Quotation, Span } from '../types.js';
import type { Placer } from './places.js';

/** Ways to look things up by place: those that an article offers, and one that the engine alone needs. */
export interface Lookups
  extends Pick<Article, 'slice' | 'place' | 'paragraphAt' | 'sentenceAt' | 'quotationAt'> {
  /** The first quotation that begins in a span. */
  quotationIn(span: Span): Quotation | undefined;
}

/** Looks things up by binary search over what the text's order sorts. */
export function lookups(
  text: string,
  paragraphs: PlacedParagraph[],
  places: readonly Placer[],
  quotations: Quotation[],
): Lookups {
  const paragraphAt = (offset: number) => paragraphs[lastBefore(paragraphs, offset)];
  const parts: (Span & { quotation: Quotation })[] = [];
  for (const quotation of quotations) {
    for (const { start, end } of quotation.parts) parts.push({ start, end, quotation });
  }
  parts.sort((a, b) => a.start - b.start || b.end - a.end);

  const quotationAt = (offset: number): Quotation | undefined => {
    const last = parts[lastBefore(parts, offset)];
    if (!last || last.start > offset) return undefined;
    if (offset < last.end) return last.quotation;
    // Whatever covers the offset began before the last one and goes on behind it: it stands around it.
    for (let outer = last.quotation.parent; outer; outer = outer.parent) {
      if (outer.parts.some((part) => part.start <= offset && offset < part.end)) return outer;
    }
    return undefined;
  };

  const quotationIn = ({ start, end }: Span): Quotation | undefined => {
    const last = parts[lastBefore(parts, end - 1)];
    return last && last.start >= start && last.start < end ? last.quotation : undefined;
  };

  const place: Article['place'] = (span) => {
    const paragraph = paragraphAt(span.start);
    if (!paragraph) return undefined;
    const from = places[paragraph.index]?.({
      start: span.start - paragraph.start,
      end: Math.min(span.end, paragraph.end) - paragraph.start,
    });
    if (!from || span.end <= paragraph.end) return from;
    const last = paragraphAt(span.end - 1) as PlacedParagraph;
    const to = places[last.index]?.({
      start: span.end - 1 - last.start,
      end: span.end - last.start,
    });
    return to && { start: from.start, end: to.end };
  };

  const sentenceAt: Article['sentenceAt'] = (offset) => {
    const paragraph = paragraphAt(offset);
    if (!paragraph) return undefined;
    const { sentences } = paragraph.reading;
    const found = sentences[lastBefore(sentences, offset - paragraph.start)];
    return found && { start: found.start + paragraph.start, end: found.end + paragraph.start };
  };

  return {
    quotationAt,
    quotationIn,
    slice: ({ start, end }) => text.slice(start, end),
    place,
    paragraphAt,
    sentenceAt,
  };
}

/** Index of the last span that begins at or before an offset, or of the first where none does. */
function lastBefore(spans: readonly Span[], offset: number): number {
  return Math.max(0, firstNotBefore(spans, ({ start }) => start <= offset) - 1);
}
