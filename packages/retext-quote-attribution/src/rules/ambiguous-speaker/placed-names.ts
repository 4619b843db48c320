import type { Article, Mention, Name, Span } from 'nlcst-attribution';
import { onceEach } from 'nlcst-attribution';
import { gather } from 'nlcst-attribution/internal';
import { between } from '../../parts.js';
import { lastWord } from '../../people.js';

/** Somebody who may be meant, and where the article named them last. */
export interface Candidate extends Span {
  name: string;
}

export interface PlacedName extends Span {
  name: Name;
}

/** A sentence, and who is named in it. */
export interface NamingSentence {
  sentence: Span;
  names: readonly PlacedName[];
}

export const candidate = ({ start, end, name: { text } }: PlacedName, name = text): Candidate => ({
  start,
  end,
  name,
});

/** «, 68, and her neighbor, », « and »: what stands between two names that are joined. */
const link =
  /^(?:,\s[^"“”;:!?\n]{1,80},)?\sand\s(?:(?:a|an|fellow|her|his|our|the|their)\s[^"“”;:!?\n]{1,60}?,?\s)?(?:\p{Lu}[\p{L}.]*\s){0,3}$/u;

/** Whether an «and» alone, with what it tells of the second, stands between two names. */
export const areJoined = (text: string, end: number, start: number): boolean =>
  link.test(text.slice(end, start));

/** How many sentences back two people are looked for. */
const reach = 3;

export const personPronoun = /\b(?:he|her|him|his|she)\b/i;

/** The last sentence before a mention that names anybody, with the names in it. */
export function lastNaming(article: Article, mention: Mention): NamingSentence | undefined {
  let sentence = article.sentenceAt(mention.start);
  if (!sentence || namesIn(article, sentence.start, mention.start).length > 0) return;
  const home = article.paragraphAt(mention.start)?.index ?? 0;
  for (let back = 0; back < reach; back++) {
    const before: Span | undefined = sentenceBefore(article, sentence);
    const paragraph = before && article.paragraphAt(before.start);
    if (!before || !paragraph || home - paragraph.index > 1) return;
    if (paragraph.reading.kind !== 'prose') return;
    const names = namesIn(article, before.start, before.end);
    if (names.length > 0) return { sentence: before, names };
    if (personPronoun.test(narration(article, before))) return;
    sentence = before;
  }
  return;
}

/** Names that may be a person’s, in the article’s own words. */
const placedNames = onceEach(({ names, quotations }: Article): PlacedName[] => {
  const placed = names
    .filter(({ kind }) => kind === 'person' || kind === 'unknown')
    .flatMap((name) => name.places.map(({ start, end }) => ({ start, end, name })))
    .sort((a, b) => a.start - b.start);
  const quoted = quotations.flatMap(({ parts }) => parts).sort((a, b) => a.start - b.start);
  let next = 0;
  let end = 0;
  return placed.filter(({ start }) => {
    for (let part = quoted[next]; part && part.start <= start; part = quoted[++next]) {
      end = Math.max(end, part.end);
    }
    return start >= end;
  });
});

/** The same by their last words. */
export const bySurname = onceEach((article: Article): Map<string, PlacedName[]> => {
  const bearers = new Map<string, PlacedName[]>();
  for (const place of placedNames(article)) {
    const surname = lastWord(place.name.text);
    gather(bearers, surname, place);
  }
  return bearers;
});

export const namesIn = (article: Article, from: number, to: number): readonly PlacedName[] =>
  between(placedNames(article), from, to);

function sentenceBefore(article: Article, { start }: Span): Span | undefined {
  const last = article.text.slice(0, start).trimEnd().length - 1;
  const before = last >= 0 ? article.sentenceAt(last) : undefined;
  return before && before.start < start ? before : undefined;
}

/** The words of a sentence outside quotation marks. */
function narration(article: Article, { start, end }: Span): string {
  const paragraph = article.paragraphAt(start);
  if (!paragraph) return '';
  return between(paragraph.reading.tokens, start - paragraph.start, end - paragraph.start)
    .filter(({ quotation }) => quotation < 0)
    .map(({ value }) => value)
    .join(' ');
}
