import type { SheetSource, SourceSheet } from '../sources.js';

/** What the sources of several articles come to. */
export interface SourceTotals {
  articles: number;
  words: number;
  sources: number;
  /** Persons and bodies with a name. */
  named: number;
  spokesperson: number;
  anonymous: number;
  /** Anonymous sources whose article states why they are not named. */
  reasoned: number;
  /** Classes of people, documents and what could not be told. */
  other: number;
  quotations: number;
  /** Words in quotations that have a speaker, and how many of them an anonymous one spoke. */
  quotedWords: number;
  anonymousWords: number;
}

export function noTotals(): SourceTotals {
  return {
    articles: 0,
    words: 0,
    sources: 0,
    named: 0,
    spokesperson: 0,
    anonymous: 0,
    reasoned: 0,
    other: 0,
    quotations: 0,
    quotedWords: 0,
    anonymousWords: 0,
  };
}

export function addSheet(totals: SourceTotals, { words, sources, quotations }: SourceSheet): void {
  totals.articles++;
  totals.words += words;
  totals.sources += sources.length;
  totals.quotations += quotations.length;
  for (const source of sources) {
    totals[groupOf(source)]++;
    totals.quotedWords += source.words;
    if (source.class !== 'anonymous') continue;
    totals.anonymousWords += source.words;
    if (source.anonymity?.reason === 'stated') totals.reasoned++;
  }
}

function groupOf({ class: kind }: SheetSource): 'named' | 'spokesperson' | 'anonymous' | 'other' {
  if (kind === 'person' || kind === 'organization') return 'named';
  return kind === 'spokesperson' || kind === 'anonymous' ? kind : 'other';
}
