import { VFile } from 'vfile';
import { location } from 'vfile-location';
import type { SheetSource, SourceSheet } from '../sources.js';

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
export function sourceRows(text: string, sheet: SourceSheet): SourceRow[] {
  const places = location(new VFile(text));
  const placeAt = (offset: number) => {
    const { line = 1, column = 1 } = places.toPoint(offset) ?? {};
    return { line, column };
  };
  const slice = (span: { start: number | null; end: number | null } | undefined | null) =>
    span && span.start !== null && span.end !== null
      ? oneLine(text.slice(span.start, span.end))
      : '';
  const all = sheet.sources.reduce((sum, { words }) => sum + words, 0);
  const namings = new Map(sheet.attributions.map(({ source }) => [source?.start, source]));

  return sheet.sources.map((source) => {
    const [first] = source.mentions;
    return {
      id: source.id,
      source: source.name,
      class: source.class,
      number: source.number,
      descriptor: source.descriptor,
      introduced: oneLine(namings.get(first?.start)?.text ?? slice(first)),
      ...placeAt(first?.start ?? 0),
      attributions: source.attributions,
      quotations: sheet.quotations
        .filter(({ speaker }) => speaker === source.id)
        .map(({ start, end }) => ({ text: slice({ start, end }), ...placeAt(start) })),
      words: source.words,
      share: all > 0 ? source.words / all : 0,
      reason: source.anonymity?.reason ?? '',
      grant: slice(source.anonymity),
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
