import type {
  Article,
  PlacedParagraph,
  Quotation,
  QuotedPart,
  Source,
  Span,
} from 'nlcst-attribution';
import { CERTAIN } from 'nlcst-attribution';
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
    either:
      'Unexpected quotation `{quotation}` without a speaker behind words of `{one}` and `{other}`, expected words that say who speaks',
  },
  note: 'A reader has to know whose words these are: AP wants the attribution in the sentence of the quotation, restated later unless the context is plain (https://blog.ap.org/behind-the-news/when-is-it-ok-to-use-anonymous-sources).',
  check({ article, options, report }) {
    const byStart = new Map(article.quotations.map((quotation) => [quotation.start, quotation]));
    let people: Place[] | undefined;
    for (const paragraph of article.paragraphs) {
      const part = loneQuotation(paragraph);
      const quotation = part && byStart.get(paragraph.start + part.start);
      if (!part || quotation?.kind !== 'direct' || quotation.words < options.words) continue;
      const last = article.paragraphAt(quotation.end - 1) ?? paragraph;
      if (!isWhole(quotation, part, paragraph, last)) continue;
      // «“So what does the harbor want this week?”»: what somebody might ask.
      if (/\?\W*$/.test(article.slice(quotation))) continue;
      if (isDeck(article, paragraph, quotation)) continue;
      const span = { start: quotation.start, end: quotation.parts[0]?.end ?? quotation.end };
      const data = { quotation: excerpt(article, span) };
      const [one, other] = speakersBefore(article, quotation, paragraph, last);
      if (one && other) {
        report({ span, message: 'either', data: { ...data, one, other } });
        continue;
      }
      if (quotation.speaker || quotation.attribution) continue;
      people ??= placesOfPeople(article);
      if (hasNeighbour(article, people, paragraph, last)) continue;
      report({ span, message: 'orphan', data });
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
  if (!part?.open || others.length > 0 || isMarkup(paragraph)) return;
  if (marks.some(({ facing }) => !facing)) return;
  // A motto above an article; one in the middle of its first paragraph is none.
  if (paragraph.index === 0 && !/\S/.test(text.slice(0, part.start))) return;
  return sentences.some(({ start, end }) => start === part.start && end === part.end)
    ? part
    : undefined;
}

/** One that its paragraph closes, or that fills it and the next ones and is closed there. */
function isWhole(
  { parts, end }: Quotation,
  { close }: QuotedPart,
  { start }: PlacedParagraph,
  last: PlacedParagraph,
): boolean {
  if (parts.length === 1) return close !== null;
  const closing = last.reading.marks.some((mark) => last.start + mark.end === end);
  return closing && end === last.end && parts[0]?.start === start;
}

/**
 * Two people of whom either may go on: «Folsom and Berrigan declined to say more», «Moss told … Ellison called …». Where one
 * of them speaks in the next paragraph, the words may be meant to lead there.
 */
function speakersBefore(
  article: Article,
  { attribution, because }: Quotation,
  { index }: PlacedParagraph,
  last: PlacedParagraph,
): string[] {
  const before = article.paragraphs[index - 1];
  const after = article.paragraphs[last.index + 1];
  if (!before || (attribution && because !== 'running quotation')) return [];
  if (before.reading.text.trimEnd().endsWith(':')) return [];
  if (after && /^["“‘'—–-]/.test(after.reading.text)) return [];
  const speakers = speakersIn(article, before);
  const next = after ? speakersIn(article, after) : new Set<Source>();
  const running = attribution?.source;
  if (running?.number === 'many' && running.form === 'name' && running.source.class === 'person') {
    return running.text.includes(',') ? [] : running.text.split(/\sand\s/);
  }
  const isNamed = ({ class: kind, number }: Source) => kind === 'person' && number === 'one';
  if (speakers.size !== 2 || ![...speakers].every(isNamed)) return [];
  return [...speakers].some((speaker) => next.has(speaker))
    ? []
    : [...speakers].map(({ name }) => name);
}

/** Who speaks in a paragraph, and not within somebody else’s words. */
function speakersIn(article: Article, { start, end }: Span): Set<Source> {
  const own = article.attributions.filter(
    ({ source, certainty }) =>
      source && source.start >= start && source.end <= end && certainty >= CERTAIN,
  );
  return new Set(
    own.flatMap(({ source, cue }) => {
      const isWithin = own.some(
        ({ source: other, content }) =>
          other?.source !== source?.source &&
          content.some((span) => cue && span.start <= cue.start && cue.end <= span.end),
      );
      return source && !isWithin ? [source.source] : [];
    }),
  );
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
  { index, start, reading: { tokens: own } }: PlacedParagraph,
  { index: last, end }: PlacedParagraph,
): boolean {
  const before = article.paragraphs[index - 1];
  const after = article.paragraphs[last + 1];
  if (before?.reading.text.trimEnd().endsWith(':')) return true;
  if (after && /^["“‘'—–-]/.test(after.reading.text)) return true;
  if (before && before.index > 0 && /^["“‘']/.test(before.reading.text)) return true;
  const lead = before && before.index > 0 ? before.reading.sentences.at(-1) : undefined;
  const from = before && lead ? before.start + lead.start : start;
  if (between(people, from, end).length > 0) return true;
  if (pronouns.has(after?.reading.tokens[0]?.lower ?? '')) return true;
  const closing = before?.reading.tokens.slice(before.reading.sentences.at(-1)?.first) ?? [];
  return [...closing, ...own.filter(({ quotation }) => quotation < 0)].some(({ lower }) =>
    pronouns.has(lower),
  );
}

const pronouns: ReadonlySet<string> = new Set(['he', 'i', 'she', 'they', 'we']);

interface Place {
  start: number;
}

/**
 * Where the article names or describes people; a name that comes again and again may be one's. A body may speak where it
 * does so, and nowhere else.
 */
function placesOfPeople({ attributions, mentions, names }: Article): Place[] {
  const speaking = new Set(attributions.map(({ source }) => source));
  const able = mentions.filter(
    (mention) => mention.source.class !== 'organization' || speaking.has(mention),
  );
  const bodies = new Set(
    mentions.flatMap(({ source }) =>
      source.class === 'organization' ? source.name.split(' ')[0] : [],
    ),
  );
  const people = names.filter(
    ({ kind, places, text }) =>
      kind === 'person' || (kind === 'unknown' && places.length > 2 && !bodies.has(text)),
  );
  return [...able, ...people.flatMap(({ places }) => places)].sort(
    (one, other) => one.start - other.start,
  );
}
