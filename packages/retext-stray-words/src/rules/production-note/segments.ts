import type { Paragraph, Token } from 'nlcst-attribution';
import { onceASpelling } from 'nlcst-attribution/internal';
import { isStop } from '../../tokens.js';

/** A sentence, or what a line has of it, by its tokens; `last` and `to` stand behind the last one. */
export interface Segment {
  first: number;
  last: number;
  /** The words without what stands around them: brackets, dashes, ornaments and the stop. */
  from: number;
  to: number;
  /** Whether brackets, dashes or ornaments stand on both sides. */
  isWrapped: boolean;
}

/** Sentences, cut at line breaks. */
export function* segmentsOf({ text, tokens, sentences }: Paragraph): Generator<Segment> {
  const isOneLine = !text.includes('\n');
  for (const { first, last } of sentences) {
    if (isOneLine) {
      if (first < last) yield segment(tokens, first, last);
      continue;
    }
    let from = first;
    for (let index = first + 1; index < last; index++) {
      const gap = tokens[index]?.blank
        ? text.slice(tokens[index - 1]?.end, tokens[index]?.start)
        : '';
      if (!gap.includes('\n')) continue;
      yield segment(tokens, from, index);
      from = index;
    }
    if (from < last) yield segment(tokens, from, last);
  }
}

function segment(tokens: readonly Token[], first: number, last: number): Segment {
  let from = first;
  let to = last;
  while (to > from && (isStop(tokens[to - 1]) || leadsOn.has(tokens[to - 1]?.value ?? ''))) to--;
  const isWrapped = isAround(tokens[from]) && isAround(tokens[to - 1]);
  while (from < to && isAround(tokens[from])) from++;
  while (to > from && (isAround(tokens[to - 1]) || isStop(tokens[to - 1]))) to--;
  return { first, last, from, to, isWrapped };
}

export const brackets: ReadonlySet<string> = new Set(['(', ')', '[', ']']);
export const dashes: ReadonlySet<string> = new Set(['-', '–', '—', '*']);
const leadsOn = new Set([':', '...', '…']);

/** «▶», «»» and «🗞», which pages put before and behind their own lines. */
const ornament = /^(?:[<>|«»•]|\ufe0f|\p{Extended_Pictographic})/u;

const standsAround = onceASpelling(
  ({ value }) => brackets.has(value) || dashes.has(value) || ornament.test(value),
);

const isAround = (token: Token | undefined): boolean => token !== undefined && standsAround(token);
