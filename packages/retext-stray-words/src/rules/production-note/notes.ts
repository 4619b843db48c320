import type { Paragraph, Span, Token } from 'nlcst-attribution';
import { phraseLength } from '../../phrases.js';
import { beginningsOf, lastBefore, unendedBefore } from '../../run-in.js';
import { isStop } from '../../tokens.js';
import { openers } from '../../words.js';
import { deskNotesIn } from './desk.js';
import { isNote, type Phrases } from './kinds-of-note.js';
import { type Segment, segmentsOf } from './segments.js';
import { wireNoteEnd } from './wire.js';

/** Whole segments, and what stands in brackets within others. */
export function notesIn(paragraph: Paragraph, phrases: Phrases): Span[] {
  const found: Span[] = [];
  for (const segment of segmentsOf(paragraph)) {
    const span = noteAt(paragraph, segment, phrases);
    if (span) found.push(span);
  }
  const isFound = ({ start, end }: Span) =>
    found.some((span) => span.start <= start && end <= span.end);
  return [...found, ...deskNotesIn(paragraph).filter((span) => !isFound(span))];
}

/** The segment's span where it is a note, outside quotation marks. */
function noteAt(paragraph: Paragraph, segment: Segment, phrases: Phrases): Span | undefined {
  const { text, tokens } = paragraph;
  const { first, last, from, to, isWrapped } = segment;
  const token = tokens[first] as Token;
  if (token.quotation >= 0) return undefined;
  const upTo = (end: number) => ({ start: token.start, end: (tokens[end - 1] as Token).end });
  const whole = upTo(last);
  if (signs.has(token.value[0] ?? '') && endSign.test(text.slice(whole.start, whole.end))) {
    return whole;
  }
  const wired = wireNoteEnd(tokens, from, to, isWrapped);
  if (wired >= 0) return wired < to ? upTo(wired) : whole;
  return isNote(paragraph, segment, phrases)
    ? upTo(endOfNote(paragraph, segment, phrases))
    : undefined;
}

/** «___», «###», «-30-» and «--ends--» close or part wire copy; «* * *» parts a story. */
const signs = new Set(['_', '#', '-', '–', '—']);
export const endSign = /^(?:__+|##+|[-–—]+ ?(?:30|ends?|endit) ?[-–—]+)\.?$/i;

/**
 * The token behind a note. Where a line break is lost, a headline without a stop and the story run into one sentence:
 * «Read more: The flood in Selby Ellison said that …». What can’t be told apart is the story’s.
 */
function endOfNote(
  paragraph: Paragraph,
  { first, last, from }: Segment,
  { openings }: Phrases,
): number {
  const { text, tokens } = paragraph;
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

/** In words and marks, from its first words: a longer one in the midst of a paragraph runs on into the story. */
const longestNote = 24;

const beginning = beginningsOf(new Set(openers));
