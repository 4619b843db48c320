import { type Paragraph, type Span, type Token, wordSet } from 'nlcst-attribution';
import { gather, onceASpelling } from 'nlcst-attribution/internal';
import { defineRule } from 'nlcst-rule-kit';
import { isLetter } from '../../characters.js';
import { type PhraseIndex, phraseIndex, phraseLength } from '../../phrases.js';
import { beginningsOf, lastBefore, unendedBefore } from '../../run-in.js';
import { isStop } from '../../tokens.js';
import { openers } from '../../words.js';
import { deskNotesIn } from './desk.js';
import { garbledIn } from './encoding.js';
import { entitiesIn, markupIn, shortCodesIn, templatesIn } from './markup.js';
import { wireNoteEnd } from './wire.js';
import {
  agencies,
  fields,
  givers,
  instructions,
  labels,
  lines,
  openings,
  pleas,
  pointers,
  services,
  shown,
  shownFields,
  subscriptions,
} from './words.js';

const labelIndex = phraseIndex(new Set(labels));
const fieldSet = new Set(fields);
const fieldsBelow = new Set([...fields, ...shownFields]);
const pointerSet = new Set(pointers);
const instructionSet = new Set(instructions);
const shownSet = new Set(shown);
const serviceSet = new Set(services);
const pleaSet = new Set(pleas);
const subscriptionSet = new Set(subscriptions);
const giverSet = new Set(givers);
const beginning = beginningsOf(new Set(openers));
const directions = new Set(['above', 'below', 'here']);
const brackets = new Set(['(', ')', '[', ']']);
const dashes = new Set(['-', '–', '—', '*']);
const leadsOn = new Set([':', '...', '…']);

/** «▶», «»» and «🗞», which pages put before and behind their own lines. */
const ornament = /^(?:[<>|«»•]|\ufe0f|\p{Extended_Pictographic})/u;

/** «___», «###», «-30-» and «--ends--» close or part wire copy; «* * *» parts a story. */
const signs = new Set(['_', '#', '-', '–', '—']);
const endSign = /^(?:__+|##+|[-–—]+ ?(?:30|ends?|endit) ?[-–—]+)\.?$/i;

/** How far behind «Follow» and «See» their objects stand. */
const reach = 14;

/** In characters: «Alamy Stock Photo/Associated Press». */
const longestCredit = 48;

/** In words and marks: «Source: Harbor Board, Bank of Selby». */
const longestSource = 10;

/** In words and marks: «© 2024 Selby Harbor Times Company». */
const longestNotice = 14;

/** In words and marks, from its first words: a longer one in the midst of a paragraph runs on into the story. */
const longestNote = 24;

type Leftover = 'encoding' | 'entity' | 'markup' | 'template';

interface Phrases {
  lines: PhraseIndex;
  openings: PhraseIndex;
  fields: ReadonlySet<string>;
  agencies: ReadonlySet<string>;
}

export const productionNote = defineRule({
  name: 'production-note',
  summary: 'Reports what belongs to the wire, the archive or the web page and not to the story.',
  unit: 'article',
  scope: 'any',
  severity: 'warning',
  options: {
    lines: {
      type: 'phrases',
      default: lines,
      description: 'Whole lines that are no part of a story.',
    },
    openings: {
      type: 'phrases',
      default: openings,
      description: 'How sentences begin that are no part of a story.',
    },
    agencies: {
      type: 'phrases',
      default: agencies,
      description: 'Agencies whose bare name on a line is what is left of a picture.',
    },
    everyPlace: {
      type: 'boolean',
      default: false,
      description:
        'Whether signs such as `___` that stand several times are reported at every place.',
    },
  },
  messages: {
    note: 'Unexpected `{words}` in the story, expected the story without it',
    repeated: 'Unexpected `{words}` in the story ({count} times), expected the story without it',
    markup: 'Unexpected markup `{words}`, expected text',
    template: 'Unexpected tag of a page’s template, expected text',
    entity: 'Unexpected entity `{words}`, expected `{text}`',
    encoding: 'Unexpected `{words}`, a character in the wrong encoding, expected `{text}`',
  },
  note: 'Lines for editors and pages say nothing to a reader who meets the text elsewhere. AP counts such lines (adds, advance notes) as part of the transmission, not of the story.',
  check({ article, options, report }) {
    const lists = {
      fields: fieldSet,
      lines: phraseIndex(options.lines),
      openings: phraseIndex(options.openings),
      agencies: options.agencies,
    };
    const below = { ...lists, fields: fieldsBelow };
    const notes = new Map<string, Span[]>();
    for (const { index, start, reading } of article.paragraphs) {
      const phrases = index === 0 ? lists : below;
      if (creditsTable(reading, article.paragraphs[index - 1]?.reading)) continue;
      for (const span of notesIn(reading, phrases)) {
        const place = { start: start + span.start, end: start + span.end };
        const words = reading.text.slice(span.start, span.end);
        gather(notes, words, place);
      }
      const { text } = reading;
      const tell = (span: Span, message: Leftover, stands?: string) => {
        const words = shortened(text.slice(span.start, span.end));
        report({
          span: { start: start + span.start, end: start + span.end },
          message,
          data: { words, text: stands ?? '' },
          ...(stands && { expected: [stands] }),
        });
      };
      for (const span of [...markupIn(text), ...shortCodesIn(text)]) tell(span, 'markup');
      for (const span of garbledIn(text)) tell(span, 'encoding', span.text);
      for (const span of templatesIn(text)) tell(span, 'template');
      for (const span of entitiesIn(text)) tell(span, span.text ? 'entity' : 'markup', span.text);
    }
    for (const [note, places] of notes) {
      const words = shortened(note);
      if (options.everyPlace || places.length === 1 || !endSign.test(note)) {
        for (const span of places) report({ span, message: 'note', data: { words } });
      } else {
        const span = places[0] as Span;
        report({
          span,
          message: 'repeated',
          data: { words, count: places.length },
          related: { span: places[1] as Span, text: 'And here' },
        });
      }
    }
  },
});

/** Whole segments, and what stands in brackets within others. */
function notesIn(paragraph: Paragraph, phrases: Phrases): Span[] {
  const found: Span[] = [];
  for (const [first, last] of segmentsOf(paragraph)) {
    const span = noteAt(paragraph, first, last, phrases);
    if (span) found.push(span);
  }
  const isFound = ({ start, end }: Span) =>
    found.some((span) => span.start <= start && end <= span.end);
  return [...found, ...deskNotesIn(paragraph).filter((span) => !isFound(span))];
}

/** Sentences, cut at line breaks: first token and the token after the last. */
function* segmentsOf({ text, tokens, sentences }: Paragraph): Generator<[number, number]> {
  const isOneLine = !text.includes('\n');
  for (const { first, last } of sentences) {
    if (isOneLine) {
      if (first < last) yield [first, last];
      continue;
    }
    let from = first;
    for (let index = first + 1; index < last; index++) {
      const gap = tokens[index]?.blank
        ? text.slice(tokens[index - 1]?.end, tokens[index]?.start)
        : '';
      if (!gap.includes('\n')) continue;
      yield [from, index];
      from = index;
    }
    if (from < last) yield [from, last];
  }
}

/** The segment's span where it is a note, outside quotation marks. */
function noteAt(
  paragraph: Paragraph,
  first: number,
  last: number,
  phrases: Phrases,
): Span | undefined {
  const { text, tokens } = paragraph;
  const token = tokens[first] as Token;
  if (token.quotation >= 0) return undefined;
  const span = { start: token.start, end: (tokens[last - 1] as Token).end };
  if (signs.has(token.value[0] ?? '') && endSign.test(text.slice(span.start, span.end)))
    return span;
  const { from, to, isWrapped } = unwrapped(tokens, first, last);
  const wired = wireNoteEnd(tokens, from, to, isWrapped);
  if (wired >= 0) {
    const end = wired < to ? wired : last;
    return { start: span.start, end: (tokens[end - 1] as Token).end };
  }
  if (!isNote(paragraph, first, last, phrases)) return undefined;
  const end = noteEnd(paragraph, first, last, phrases);
  return { start: span.start, end: (tokens[end - 1] as Token).end };
}

/**
 * The token behind a note. Where a line break is lost, a headline without a stop and the story run into one sentence:
 * «Read more: The flood in Selby Ellison said that …». What can’t be told apart is the story’s.
 */
function noteEnd(paragraph: Paragraph, first: number, last: number, { openings }: Phrases): number {
  const { text, tokens } = paragraph;
  const { from } = unwrapped(tokens, first, last);
  const behind = from + phraseLength(tokens, from, openings);
  const isPointing = behind > from && tokens[behind - 1]?.value === ':';
  const isBreak = (at: number) =>
    at === 0 ||
    at === tokens.length ||
    text.slice(tokens[at - 1]?.end, tokens[at]?.start).includes('\n');
  const isLine = isBreak(first) && isBreak(last);
  const endsBefore = isPointing || isLine ? unendedBefore : lastBefore;
  for (let at = from + 1; at < last; at++) {
    if (beginning.has(tokens[at]) && endsBefore(paragraph, at)) return at;
  }
  if (isLine || behind === from || (isBreak(last) && !isStop(tokens[last - 1]))) return last;
  return isPointing || last - from > longestNote ? behind : last;
}

function isNote(
  paragraph: Paragraph,
  first: number,
  last: number,
  { lines, openings, fields: names, agencies }: Phrases,
): boolean {
  const { text, tokens } = paragraph;
  const { from, to, isWrapped } = unwrapped(tokens, first, last);
  const opening = tokens[from];
  if (!opening || to <= from) return false;
  const count = to - from;
  if (isLines(tokens, from, to, lines)) return true;
  if (
    phraseLength(tokens, from, labelIndex) === count &&
    (isWrapped || isCapitals(text, opening, tokens[to - 1]))
  ) {
    return true;
  }
  if (brackets.has(tokens[first]?.value ?? '') && isWarning(tokens, from)) return true;
  if (isBareCredit(text.slice(opening.start, tokens[to - 1]?.end), agencies)) return true;
  if (first > 0 && count === 1 && /^[A-F]\d{1,2}$/.test(opening.value)) return true;
  if (isCopyright(tokens, first, last) || asksToClick(paragraph, from, to)) return true;
  if (opening.value[0] === opening.lower[0]) return false;
  const isField = tokens[from + 1]?.value === ':' && names.has(opening.lower);
  if (isField && isCapitals(text, opening, opening)) return true;
  if (phraseLength(tokens, from, openings) > 0) return true;
  if (isSourceLine(tokens, from, to) || isPlea(tokens, from, to)) return true;
  if (opening.lower === 'follow') return isFollow(tokens, from, to);
  return count > 2 && pointerSet.has(opening.lower) && isPointer(tokens, from, to);
}

/** «Related stories», «Advertisement — story continues below»: nothing but known lines, whatever dash parts them. */
function isLines(tokens: readonly Token[], from: number, to: number, lines: PhraseIndex): boolean {
  let at = from;
  while (at < to) {
    const length = phraseLength(tokens, at, lines) || Number(dashes.has(tokens[at]?.value ?? ''));
    if (length === 0) return false;
    at += length;
  }
  return at === to;
}

/** A bracket, a dash or an ornament. */
const standsAround = onceASpelling(
  ({ value }) => brackets.has(value) || dashes.has(value) || ornament.test(value),
);

const isAround = (token: Token | undefined): boolean => token !== undefined && standsAround(token);

/** A segment without the brackets or dashes around it and the stop behind it. */
function unwrapped(tokens: readonly Token[], first: number, last: number) {
  let from = first;
  let to = last;
  while (to > from && (isStop(tokens[to - 1]) || leadsOn.has(tokens[to - 1]?.value ?? ''))) to--;
  const isWrapped = isAround(tokens[from]) && isAround(tokens[to - 1]);
  while (from < to && isAround(tokens[from])) from++;
  while (to > from && (isAround(tokens[to - 1]) || isStop(tokens[to - 1]))) to--;
  return { from, to, isWrapped };
}

function isCapitals(text: string, first: Token, last: Token | undefined): boolean {
  const words = text.slice(first.start, last?.end);
  return words === words.toUpperCase() && [...words].some(isLetter);
}

/** «(WARNING: Graphic video)» */
function isWarning(tokens: readonly Token[], from: number): boolean {
  return tokens[from]?.lower === 'warning' && tokens[from + 1]?.value === ':';
}

/** «Watch the speech below», «Read it here»; not «Read the instructions below.» */
function isPointer(tokens: readonly Token[], from: number, to: number): boolean {
  const direction = tokens[to - 1]?.lower ?? '';
  if (!directions.has(direction)) return false;
  if (direction === 'here' || !instructionSet.has(tokens[from]?.lower ?? '')) return true;
  return tokens.slice(from, Math.min(to, from + reach)).some(({ lower }) => shownSet.has(lower));
}

/** «Getty Images», «Photo: Getty/Instagram», «Handout/Reuters»: no photographer, no caption and no picture. */
function isBareCredit(line: string, agencies: ReadonlySet<string>): boolean {
  if (line.length > longestCredit) return false;
  const parts = line
    .toLowerCase()
    .replaceAll(/\s+/g, ' ')
    .replace(/^(?:credit|image|photo|photo credit|picture)s?: /, '')
    .split(/ ?[/|,©] ?| via | and /)
    .filter(Boolean);
  const known = parts.filter((part) => agencies.has(part));
  const isKnown = parts.every((part) => agencies.has(part) || giverSet.has(part));
  return (
    isKnown && (known.length > 0 || (parts.length > 1 && /^(?:handout|pool)/.test(parts[0] ?? '')))
  );
}

/** «Source: Harbor Board»: the last line of a graphic that is not there. */
function isSourceLine(tokens: readonly Token[], from: number, to: number): boolean {
  return (
    tokens[from]?.lower === 'source' &&
    tokens[from + 1]?.value === ':' &&
    to - from > 2 &&
    to - from <= longestSource
  );
}

/** «Adults: $12», and «Source: Harbor Board» right behind: where the figures are from that stand in the text. */
const creditsTable = ({ text }: Paragraph, before: Paragraph | undefined): boolean =>
  text.startsWith('Source:') && before !== undefined && tableRow.test(before.text);

const tableRow = /^(?!image|photo|picture|video).*:\s.*[^.?!\s]\s*$/i;

/** «© Harbor Times 2024», «Copyright 2024 Harbor Times»: with its year, so that it is no photographer’s credit. */
function isCopyright(tokens: readonly Token[], first: number, last: number): boolean {
  const sign = tokens[first];
  if ((sign?.value !== '©' && sign?.lower !== 'copyright') || last - first > longestNotice) {
    return false;
  }
  const notice = tokens.slice(first, last);
  if (sign.value === '©') return notice.some(isYear);
  // «Copyright 2024 by Mara Ellison»: of a book, under an excerpt.
  if (notice.some(({ lower }) => lower === 'by')) return false;
  return isYear(notice[1]) || notice[1]?.value === '©';
}

const isYear = (token: Token | undefined): boolean => /^(?:19|20)\d\d$/.test(token?.value ?? '');

/** «If you use our app, click here.» */
function asksToClick(paragraph: Paragraph, from: number, to: number): boolean {
  const { tokens } = paragraph;
  return clicks.in(paragraph).some((at) => {
    if (at < from || at >= to - 1) return false;
    if ((tokens[at] as Token).quotation >= 0 || tokens[at + 1]?.lower !== 'here') return false;
    return at === from || /^(?:,|:|please)$/.test(tokens[at - 1]?.lower ?? '');
  });
}

const clicks = wordSet(['click']);

/** «Sign up for our newsletter», «Subscribe to the Harbor Talk podcast»; not «Sign up for the course.» */
function isPlea(tokens: readonly Token[], from: number, to: number): boolean {
  return (
    pleaSet.has(tokens[from]?.lower ?? '') &&
    tokens.slice(from, Math.min(to, from + reach)).some(({ lower }) => subscriptionSet.has(lower))
  );
}

/** «Follow Mara Ellison on Twitter», «Follow @harbortimes»; not «Follow the money.» */
function isFollow(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens
    .slice(from + 1, Math.min(to, from + reach))
    .some(({ value, lower }) => value[0] === '@' || serviceSet.has(lower));
}

/** Long notes are shown by their beginning. */
function shortened(note: string): string {
  const words = note.replaceAll(/\s+/g, ' ');
  return words.length > 40 ? `${words.slice(0, 39).trimEnd()}…` : words;
}
