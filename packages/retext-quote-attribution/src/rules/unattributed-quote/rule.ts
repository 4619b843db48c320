import type { Article, PlacedParagraph, Quotation } from 'nlcst-attribution';
import { defineRule } from 'nlcst-rule-kit';
import { excerpt, isMarkup } from '../../parts.js';

export const unattributedQuote = defineRule({
  name: 'unattributed-quote',
  unit: 'article',
  summary:
    'Reports a quotation of a whole sentence or more whose speaker cannot be told from its sentence, its paragraph or its neighbours.',
  scope: 'any',
  severity: 'warning',
  options: {
    words: {
      type: 'number',
      default: 6,
      minimum: 1,
      description: 'Words from which a quotation needs a speaker.',
    },
  },
  messages: {
    orphan:
      'Unexpected quotation `{quotation}` without a speaker, expected words that say who speaks',
  },
  note: 'A reader has to know whose words these are: AP wants the attribution in the sentence of the quotation, restated later unless the context is plain (https://blog.ap.org/behind-the-news/when-is-it-ok-to-use-anonymous-sources).',
  check({ article, options, report }) {
    let named: number[] | undefined;
    for (const quotation of article.quotations) {
      if (quotation.kind !== 'direct' || quotation.parent || quotation.words < options.words)
        continue;
      if (quotation.speaker || quotation.attribution || quotation.parts.length > 1) continue;
      const paragraph = article.paragraphAt(quotation.start);
      if (!paragraph || !standsAlone(paragraph, quotation)) continue;
      named ??= placesOfPeople(article);
      if (hasNeighbour(article, named, paragraph)) continue;
      const span = { start: quotation.start, end: quotation.end };
      report({ span, message: 'orphan', data: { quotation: excerpt(article, span) } });
    }
  },
});

/**
 * Whether the quotation is a sentence of its own and the only quotation of its paragraph. Where words stand beside it
 * they may tell the speaker in a way that nobody foresaw; where marks are lost, `unbalanced-quote` speaks of it.
 */
function standsAlone(paragraph: PlacedParagraph, { start, end }: Quotation): boolean {
  const { kind, marks, quotations, sentences } = paragraph.reading;
  if (kind !== 'prose' || paragraph.index === 0 || isMarkup(paragraph)) return false;
  const outer = quotations.filter(({ parent }) => parent < 0);
  if (outer.length !== 1 || marks.some(({ facing }) => !facing)) return false;
  if (!outer[0]?.open || !outer[0].close) return false;
  const [from, to] = [start - paragraph.start, end - paragraph.start];
  return sentences.some((sentence) => sentence.start === from && sentence.end === to);
}

/**
 * Whether a neighbour names somebody, or points at somebody by a pronoun, so that a reader may tell the speaker; or
 * announces the quotation by a colon. A headline does neither.
 */
function hasNeighbour(
  article: Article,
  named: readonly number[],
  { index, start, end }: PlacedParagraph,
): boolean {
  const before = article.paragraphs[index - 1];
  const after = article.paragraphs[index + 1];
  if (before?.reading.text.trimEnd().endsWith(':')) return true;
  if (after && /^(?:["“‘'—–-])/.test(after.reading.text)) return true;
  const from = before && before.index > 0 ? before.start : start;
  if (named.some((place) => place >= from && place < end)) return true;
  if (pronouns.has(after?.reading.tokens[0]?.lower ?? '')) return true;
  return before?.reading.tokens.some(({ lower }) => pronouns.has(lower)) ?? false;
}

const pronouns: ReadonlySet<string> = new Set(['he', 'i', 'she', 'they', 'we']);

/** Where the article names or describes people; a name that comes again and again may be one's. */
function placesOfPeople({ mentions, names }: Article): number[] {
  const people = names.filter(
    ({ kind, places }) => kind === 'person' || (kind === 'unknown' && places.length > 2),
  );
  return [
    ...mentions.map(({ start }) => start),
    ...people.flatMap(({ places }) => places.map(({ start }) => start)),
  ];
}
