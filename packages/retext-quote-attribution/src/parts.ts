import type {
  Article,
  Attribution,
  PlacedParagraph,
  Quotation,
  QuotedPart,
  Span,
  Token,
} from 'nlcst-attribution';
import { firstNotBefore } from 'nlcst-attribution/internal';

/** A part of a quotation as its paragraph reads it, with the quotation that it belongs to. */
export interface PlacedPart {
  paragraph: PlacedParagraph;
  part: QuotedPart;
  quotation: Quotation;
}

/** Every part of every quotation, in the order of the text. */
export function* placedParts(article: Article): Generator<PlacedPart> {
  const quotations = new Map<number, Quotation>();
  for (const quotation of article.quotations) {
    for (const part of quotation.parts) quotations.set(part.start, quotation);
  }

  for (const paragraph of article.paragraphs) {
    for (const part of paragraph.reading.quotations) {
      const quotation = quotations.get(paragraph.start + part.start);
      if (quotation) yield { paragraph, part, quotation };
    }
  }
}

/** The first token (index) that begins at an offset of the paragraph, or after it. */
export function tokenFrom({ reading }: PlacedParagraph, offset: number): number {
  return firstFrom(reading.tokens, offset);
}

/** The tokens of the sentence at an offset that stand in no quotation, and in none of the spans that are left apart. */
export function narrationAround(
  article: Article,
  offset: number,
  apart: readonly Span[] = [],
): readonly Token[] {
  const paragraph = article.paragraphAt(offset);
  const sentence = article.sentenceAt(offset);
  if (!paragraph || !sentence) return [];
  const from = paragraph.start;
  return between(paragraph.reading.tokens, sentence.start - from, sentence.end - from).filter(
    ({ quotation, start }) =>
      quotation < 0 && !apart.some((span) => span.start <= from + start && from + start < span.end),
  );
}

/** The words that say who speaks: source and cue together. Null where an attribution has no cue. */
export function tagOf({ cue, source }: Attribution): Span | null {
  if (!cue) return null;
  if (!source) return { start: cue.start, end: cue.end };
  return { start: Math.min(cue.start, source.start), end: Math.max(cue.end, source.end) };
}

/** The first words of a span, short enough for a message. */
export function excerpt(article: Article, { start, end }: Span, length = 40): string {
  const text = article.slice({ start, end });
  if (text.length <= length) return text;
  const cut = text.slice(0, length).search(/\s\S*$/);
  return `${text.slice(0, cut > 0 ? cut : length)}…`;
}

/** A span of a paragraph as a span of the article. */
export function placed(paragraph: PlacedParagraph, { start, end }: Span): Span {
  return { start: paragraph.start + start, end: paragraph.start + end };
}

/** «<a href="…">», left in the text: its marks are no quotation marks. */
export function isMarkup({ reading: { marks, text } }: PlacedParagraph): boolean {
  return marks.some(({ start }) => text.charAt(start - 1) === '=');
}

/** The stretches that begin from `from` on and before `to`, of a list in the order of the text. */
export function between<S extends { start: number }>(
  sorted: readonly S[],
  from: number,
  to: number,
): readonly S[] {
  return sorted.slice(firstFrom(sorted, from), firstFrom(sorted, to));
}

function firstFrom(sorted: readonly { start: number }[], offset: number): number {
  return firstNotBefore(sorted, ({ start }) => start < offset);
}
