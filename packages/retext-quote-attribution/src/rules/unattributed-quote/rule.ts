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
import { lastWord } from '../../people.js';

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
      'Unexpected quotation `{quotation}` without a speaker behind `{one}` and `{other}`, expected words that say who speaks',
  },
  note: 'A reader has to know whose words these are: AP wants the attribution in the sentence of the quotation, restated later unless the context is plain (https://blog.ap.org/behind-the-news/when-is-it-ok-to-use-anonymous-sources).',
  check({ article, options, report }) {
    const orphans = orphansIn(article);
    let people: Place[] | undefined;
    for (const { paragraph, last, quotation } of orphans.values()) {
      if (quotation.words < options.words) continue;
      // «“So what does the harbor want this week?”»: what somebody might ask.
      if (/\?\W*$/.test(article.slice(quotation))) continue;
      if (isDeck(article, paragraph, quotation)) continue;
      const span = { start: quotation.start, end: quotation.parts[0]?.end ?? quotation.end };
      const data = { quotation: excerpt(article, span) };
      const neighbours = neighboursOf(article, orphans, paragraph, last);
      const [one, other] = speakersBefore(article, quotation, neighbours);
      if (one && other) {
        report({ span, message: 'either', data: { ...data, one, other } });
        continue;
      }
      if (quotation.attribution || orphans.has(paragraph.index - 1)) continue;
      people ??= placesOfPeople(article);
      if (hasNeighbour(people, paragraph, neighbours)) continue;
      report({ span, message: 'orphan', data });
    }
  },
});

/** A quotation of a whole sentence or more without a speaker of its own, with its first paragraph and its last. */
interface Orphan {
  paragraph: PlacedParagraph;
  last: PlacedParagraph;
  quotation: Quotation;
}

/** All of them, by their first paragraph. */
function orphansIn(article: Article): Map<number, Orphan> {
  const byStart = new Map(article.quotations.map((quotation) => [quotation.start, quotation]));
  const orphans = new Map<number, Orphan>();
  for (const paragraph of article.paragraphs) {
    const part = loneQuotation(paragraph);
    const quotation = part && byStart.get(paragraph.start + part.start);
    if (!part || quotation?.kind !== 'direct') continue;
    if (quotation.attribution && quotation.because !== 'running quotation') continue;
    const last = article.paragraphAt(quotation.end - 1) ?? paragraph;
    if (!isWhole(quotation, part, paragraph, last)) continue;
    orphans.set(paragraph.index, { paragraph, last, quotation });
  }
  return orphans;
}

/** The paragraphs before a quotation and behind it; of several quotations in a row, before and behind them all. */
interface Neighbours {
  before: PlacedParagraph | undefined;
  after: PlacedParagraph | undefined;
}

function neighboursOf(
  { paragraphs }: Article,
  orphans: ReadonlyMap<number, Orphan>,
  { index }: PlacedParagraph,
  last: PlacedParagraph,
): Neighbours {
  let after = last.index + 1;
  let next = orphans.get(after);
  while (next && fills(next)) {
    after = next.last.index + 1;
    next = orphans.get(after);
  }
  return { before: paragraphs[index - 1], after: paragraphs[after] };
}

const fills = ({ paragraph, last, quotation }: Orphan): boolean =>
  quotation.start === paragraph.start && quotation.end === last.end;

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
  { attribution }: Quotation,
  { before, after }: Neighbours,
): string[] {
  if (!before || before.reading.text.trimEnd().endsWith(':')) return [];
  if (after && opensQuoted.test(after.reading.text)) return [];
  const running = attribution?.source;
  if (running?.number === 'many' && running.form === 'name' && running.source.class === 'person') {
    return running.text.includes(',') ? [] : running.text.split(/\sand\s/);
  }
  const speakers = [...speakersIn(article, before)];
  if (!speakers.every(({ class: kind, number }) => kind === 'person' && number === 'one'))
    return [];
  const names = speakers.map(({ name }) => name);
  if (!attribution) {
    const told = new Set(names.map(lastWord));
    names.push(...subjectsIn(article, before).filter((name) => !told.has(lastWord(name))));
  }
  if (names.length !== 2) return [];
  const behind = after ? [...speakersIn(article, after)].map(({ name }) => lastWord(name)) : [];
  return names.some((name) => behind.includes(lastWord(name))) ? [] : names;
}

/** People whose names open a sentence of a paragraph: «Ellison told the board … Councilor Tom Marsh voted against it.» */
function subjectsIn({ names, text }: Article, { start, reading }: PlacedParagraph): string[] {
  const subjects = names.filter(
    ({ kind, places }) =>
      kind === 'person' &&
      places.some((place) =>
        reading.sentences.some(
          (sentence) =>
            place.start >= start + sentence.start &&
            place.end <= start + sentence.end &&
            titles.test(text.slice(start + sentence.start, place.start)),
        ),
      ),
  );
  return subjects.map((name) => name.text);
}

const titles = /^(?:\p{Lu}[\p{L}.]*\s){0,4}$/u;

const opensQuoted = /^["“‘'—–-]/;

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
  people: readonly Place[],
  { start, end, reading: { tokens: own } }: PlacedParagraph,
  { before, after }: Neighbours,
): boolean {
  if (before?.reading.text.trimEnd().endsWith(':')) return true;
  if (after && opensQuoted.test(after.reading.text)) return true;
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
