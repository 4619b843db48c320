import type { Article, PlacedParagraph, Quotation, Span } from '../types.js';
import type { placer } from './places.js';

/** The article's ways to look things up. */
export function lookups(
  text: string,
  paragraphs: PlacedParagraph[],
  places: ReturnType<typeof placer>[],
  quotations: Quotation[],
): Pick<Article, 'slice' | 'place' | 'paragraphAt' | 'sentenceAt' | 'quotationAt'> {
  const paragraphAt = (offset: number) => paragraphs[lastBefore(paragraphs, offset)];
  return {
    slice: ({ start, end }: Span) => text.slice(start, end),
    place: (span) => {
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
    },
    paragraphAt,
    sentenceAt: (offset) => {
      const paragraph = paragraphAt(offset);
      if (!paragraph) return undefined;
      const { sentences } = paragraph.reading;
      const found = sentences[lastBefore(sentences, offset - paragraph.start)];
      return found && { start: found.start + paragraph.start, end: found.end + paragraph.start };
    },
    quotationAt: (offset) => {
      // Nested quotations stand behind the one around them: the last that covers the offset is the innermost.
      let index = lastBefore(quotations, offset);
      if (index < 0 || (quotations[index] as Quotation).start > offset) return undefined;
      for (let back = 0; index >= 0 && back < 50; index--, back++) {
        const quotation = quotations[index] as Quotation;
        if (quotation.parts.some((part) => part.start <= offset && offset < part.end)) {
          return quotation;
        }
      }
      return undefined;
    },
  };
}

/** Index of the last span that begins at or before an offset, or 0 (-1 where there is none). */
function lastBefore(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((spans[middle] as Span).start <= offset) low = middle;
    else high = middle - 1;
  }
  return spans.length === 0 ? -1 : low;
}
