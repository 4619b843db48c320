import type { Article, Mark, Paragraph, PlacedParagraph, Quotation, Span } from 'nlcst-attribution';

/** Words of a paragraph and its curly marks: as much as the kit looks at. */
export function readingOf(text: string): Paragraph {
  const tokens = [...text.matchAll(/\p{L}+/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    value: match[0],
    lower: match[0].toLowerCase(),
    kind: 'word' as const,
    blank: true,
    quotation: -1,
    sentence: 0,
  }));
  const marks = [...text.matchAll(/[“”‘’]/g)].map(
    (match): Mark => ({
      start: match.index,
      end: match.index + 1,
      value: match[0],
      side: '“‘'.includes(match[0]) ? 'open' : 'close',
      style: 'curly',
      level: '“”'.includes(match[0]) ? 'double' : 'single',
      facing: true,
      sure: true,
      quotation: -1,
    }),
  );
  return { text, kind: 'prose', tokens, sentences: [], marks, quotations: [] };
}

/** An article of paragraphs, a blank line between them. Without positions, as a tree that was made by hand. */
export function articleOf(readings: readonly Paragraph[]): Article {
  const text = readings.map((reading) => reading.text).join('\n\n');
  let start = 0;
  const paragraphs = readings.map((reading, index): PlacedParagraph => {
    const placed = { index, reading, start, end: start + reading.text.length };
    start = placed.end + 2;
    return placed;
  });
  const quotations = quotationsOf(text);
  return {
    text,
    paragraphs,
    quotations,
    attributions: [],
    mentions: [],
    sources: [],
    anonymities: [],
    names: [],
    slice: (span) => text.slice(span.start, span.end),
    place: () => undefined,
    paragraphAt: (offset) => paragraphs.findLast((paragraph) => paragraph.start <= offset),
    sentenceAt: () => undefined,
    quotationAt: (offset) => quotations.findLast((quotation) => covers(quotation, offset)),
  };
}

/** From each opening mark to its partner, outer ones first. */
function quotationsOf(text: string): Quotation[] {
  const open: Quotation[] = [];
  const quotations: Quotation[] = [];
  for (const { 0: mark, index } of text.matchAll(/[“”‘’]/g)) {
    if ('“‘'.includes(mark)) {
      const quotation: Quotation = {
        id: `q${quotations.length + 1}`,
        start: index,
        end: text.length,
        parts: [],
        kind: 'direct',
        words: 0,
        parent: open.at(-1) ?? null,
        attribution: null,
        speaker: null,
        certainty: 1,
        because: 'example',
      };
      open.push(quotation);
      quotations.push(quotation);
    } else {
      const quotation = open.pop();
      if (quotation) quotation.end = index + 1;
    }
  }
  return quotations;
}

function covers({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset < end;
}
