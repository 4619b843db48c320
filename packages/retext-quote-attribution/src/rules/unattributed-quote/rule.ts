import type { Article, PlacedParagraph, QuotedPart, Span } from 'nlcst-attribution';
import { defineRule } from 'nlcst-rule-kit';
import { between, excerpt, isMarkup } from '../../parts.js';

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
    const byStart = new Map(article.quotations.map((quotation) => [quotation.start, quotation]));
    let people: Place[] | undefined;
    for (const paragraph of article.paragraphs) {
      const part = loneQuotation(paragraph);
      const quotation = part && byStart.get(paragraph.start + part.start);
      if (quotation?.kind !== 'direct' || quotation.words < options.words) continue;
      if (quotation.speaker || quotation.attribution || quotation.parts.length > 1) continue;
      // «“So what does the harbor want this week?”»: what somebody might ask.
      if (/\?\W*$/.test(article.slice(quotation))) continue;
      if (isDeck(article, paragraph, quotation)) continue;
      people ??= placesOfPeople(article);
      if (hasNeighbour(article, people, paragraph)) continue;
      const span = { start: quotation.start, end: quotation.end };
      report({ span, message: 'orphan', data: { quotation: excerpt(article, span) } });
    }
  },
});

/**
 * The only quotation of a paragraph, where it is a sentence of its own. Where words stand beside it they may tell the
 * speaker in a way that nobody foresaw; where marks are lost, `unbalanced-quote` speaks of it.
 */
function loneQuotation(paragraph: PlacedParagraph): QuotedPart | undefined {
  const { kind, marks, quotations, sentences, text } = paragraph.reading;
  if (kind !== 'prose' || quotations.length === 0) return;
  const [part, ...others] = quotations.filter(({ parent }) => parent < 0);
  if (!part?.open || !part.close || others.length > 0 || isMarkup(paragraph)) return;
  if (marks.some(({ facing }) => !facing)) return;
  // A motto above an article; one in the middle of its first paragraph is none.
  if (paragraph.index === 0 && !/\S/.test(text.slice(0, part.start))) return;
  return sentences.some(({ start, end }) => start === part.start && end === part.end)
    ? part
    : undefined;
}

/** A line between the headline and the story whose words come again below, with their speaker. */
function isDeck(
  { paragraphs, text }: Article,
  { index }: PlacedParagraph,
  { start, end }: Span,
): boolean {
  if (index === 0 || paragraphs.findIndex(({ reading }) => reading.kind === 'prose') !== index) {
    return false;
  }
  const words = text.slice(start, end).replaceAll(/^\P{L}+|\P{L}+$/gu, '');
  return text.slice(end).toLowerCase().includes(words.toLowerCase());
}

/**
 * Whether a neighbour names somebody, or points at somebody by a pronoun, so that a reader may tell the speaker; or
 * announces the quotation by a colon, or is a quotation itself. A headline does none of it.
 */
function hasNeighbour(
  article: Article,
  people: readonly Place[],
  { index, start, end }: PlacedParagraph,
): boolean {
  const before = article.paragraphs[index - 1];
  const after = article.paragraphs[index + 1];
  if (before?.reading.text.trimEnd().endsWith(':')) return true;
  if (after && /^["“‘'—–-]/.test(after.reading.text)) return true;
  if (before && before.index > 0 && /^["“‘']/.test(before.reading.text)) return true;
  const from = before && before.index > 0 ? before.start : start;
  if (between(people, from, end).length > 0) return true;
  if (pronouns.has(after?.reading.tokens[0]?.lower ?? '')) return true;
  return before?.reading.tokens.some(({ lower }) => pronouns.has(lower)) ?? false;
}

const pronouns: ReadonlySet<string> = new Set(['he', 'i', 'she', 'they', 'we']);

interface Place {
  start: number;
}

/** Where the article names or describes people; a name that comes again and again may be one's. */
function placesOfPeople({ mentions, names }: Article): Place[] {
  const people = names.filter(
    ({ kind, places }) => kind === 'person' || (kind === 'unknown' && places.length > 2),
  );
  return [...mentions, ...people.flatMap(({ places }) => places)].sort(
    (one, other) => one.start - other.start,
  );
}
