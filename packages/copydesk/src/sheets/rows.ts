import type { Article, Span } from 'nlcst-attribution';
import { quotedWords, type SheetSource } from '../sources.js';

/** One source of one article, as a page or a table shows it. */
export interface SourceRow {
  id: string;
  /** The fullest name or description in the article. */
  source: string;
  class: SheetSource['class'];
  number: SheetSource['number'];
  descriptor: SheetSource['descriptor'];
  /** The words that name it for the first time. */
  introduced: string;
  line: number;
  column: number;
  attributions: number;
  quotations: QuotationRow[];
  /** Words in its quotations, and their share of all quoted words that have a speaker, from 0 to 1. */
  words: number;
  share: number;
  /** Why it is not named: only for anonymous sources. */
  reason: 'stated' | 'purpose' | 'none' | '';
  /** The words that say so. */
  grant: string;
}

interface QuotationRow {
  text: string;
  line: number;
  column: number;
}

/** The sources of an article in the order in which they come. */
export function sourceRows(article: Article): SourceRow[] {
  const placeOf = (span: Span | undefined) => {
    const { line = 1, column = 1 } = (span && article.place(span)?.start) ?? {};
    return { line, column };
  };
  const wordsOf = (span: Span | undefined | null) => (span ? oneLine(article.slice(span)) : '');
  const namings = new Map(article.attributions.map(({ source }) => [source?.start, source]));
  const all = article.sources.reduce((sum, source) => sum + quotedWords(source), 0);

  return article.sources.map((source) => {
    const [first] = source.mentions;
    const words = quotedWords(source);
    return {
      id: source.id,
      source: source.name,
      class: source.class,
      number: source.number,
      descriptor: source.descriptor,
      introduced: wordsOf(namings.get(first?.start) ?? first),
      ...placeOf(first),
      attributions: source.attributions.length,
      quotations: source.quotations.map((span) => ({ text: wordsOf(span), ...placeOf(span) })),
      words,
      share: all > 0 ? words / all : 0,
      reason: source.anonymity?.reason ?? (source.class === 'anonymous' ? 'none' : ''),
      grant: wordsOf(source.anonymity),
    };
  });
}

/** `12 %` */
export function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

function oneLine(words: string): string {
  return words.replaceAll(/\s+/g, ' ');
}
