import type { Paragraph as ParagraphNode, Root } from 'nlcst';
import type { Article, Paragraph, PlacedParagraph, Quotation, Span } from '../types.js';
import type { Lexicon } from '../words/lexicon.js';
import { placer, textOfTree } from './places.js';

/** A paragraph's node with its reading. */
export interface ReadParagraph {
  node: ParagraphNode;
  reading: Paragraph;
}

/** Puts the paragraphs together: what only the whole article tells. */
export function linkArticle(tree: Root, read: ReadParagraph[], _lexicon: Lexicon): Article {
  const { text, starts } = textOfTree(tree);
  const paragraphs: PlacedParagraph[] = [];
  const places: ReturnType<typeof placer>[] = [];
  for (const { node, reading } of read) {
    const first = node.children[0];
    const start = starts.get(node) ?? (first ? starts.get(first) : 0) ?? 0;
    paragraphs.push({ index: paragraphs.length, start, end: start + reading.text.length, reading });
    places.push(placer(node));
  }
  const quotations: Quotation[] = [];
  for (const { start, reading } of paragraphs) {
    const made: Quotation[] = [];
    for (const part of reading.quotations) {
      const quotation: Quotation = {
        id: `q${quotations.length + 1}`,
        start: start + part.start,
        end: start + part.end,
        parts: [{ start: start + part.start, end: start + part.end }],
        kind: 'partial',
        words: part.words,
        parent: made[part.parent] ?? null,
        attribution: null,
        speaker: null,
        certainty: 0,
        because: '',
      };
      made.push(quotation);
      quotations.push(quotation);
    }
  }
  return {
    text,
    paragraphs,
    quotations,
    attributions: [],
    mentions: [],
    sources: [],
    anonymities: [],
    names: [],
    ...lookups(text, paragraphs, places, quotations),
  };
}

function lookups(
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
