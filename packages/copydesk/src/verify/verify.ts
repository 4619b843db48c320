import type { Article, Quotation } from 'nlcst-attribution';
import { type Place, placeFrom } from '../message.js';
import { findWords, type Match } from './find.js';
import type { Transcript } from './transcript.js';
import { type Word, wordsOf } from './words.js';

/**
 * `verbatim`: word for word, but for cuts and insertions that the article marks; `cut`: words are left out and no
 * ellipsis says so; `changed`: other words; `not-found`: in none of the transcripts.
 */
export type Status = 'verbatim' | 'cut' | 'changed' | 'not-found';

/** A quotation held against transcripts. */
export interface Verified {
  status: Status;
  start: Place;
  end: Place;
  text: string;
  /** Whether the article marks cuts or insertions: `…`, `[the council]`. */
  marked: boolean;
  /** Where it stands in a transcript; null where it doesn’t. */
  transcript: { path: string; start: number; end: number; text: string } | null;
  /** From the transcript to the article, word by word; empty for what was not found. */
  diff: DiffPart[];
}

export interface DiffPart {
  /** `removed` stands in the transcript alone, `added` in the article alone; `marked` is a cut that is marked. */
  kind: 'same' | 'removed' | 'added' | 'marked';
  words: string;
}

const mark = /\[[^[\]]*\]|…|\.(?:[ \u00a0]?\.){2,}/g;
/** Fewer words than these, or a smaller part of the quotation, may stand anywhere. */
const fewest = 3;
const smallestPart = 0.6;

/** Hold each quotation of an article against what was said; titles and words that nobody is quoted for are left out. */
export function verify(article: Article, transcripts: readonly Transcript[]): Verified[] {
  return article.quotations
    .filter(({ kind, parent }) => kind !== 'scare' && kind !== 'title' && parent === null)
    .flatMap((quotation) => verifyQuotation(quotation, article, transcripts) ?? []);
}

function verifyQuotation(
  quotation: Quotation,
  article: Article,
  transcripts: readonly Transcript[],
): Verified | undefined {
  const text = quotation.parts.map((part) => article.slice(part)).join(' ');
  const place = article.place(quotation);
  const pieces = piecesOf(text);
  if (pieces.length === 0 || !place) return undefined;

  const checked = checkPieces(pieces, text, transcripts);
  const status = worst(checked.map((piece) => piece.status));
  const found = status === 'not-found' ? [] : checked.flatMap(({ found }) => found ?? []);
  const [first] = found;
  const inFirst = found.filter(({ transcript }) => transcript === first?.transcript);
  const start = Math.min(...inFirst.map((piece) => piece.start));
  const end = Math.max(...inFirst.map((piece) => piece.end));
  return {
    status,
    start: placeFrom(place.start),
    end: placeFrom(place.end),
    text,
    marked: text.search(mark) !== -1,
    transcript: first
      ? { path: first.transcript.path, start, end, text: first.transcript.text.slice(start, end) }
      : null,
    diff:
      status === 'not-found'
        ? []
        : checked.flatMap(({ diff }, index) =>
            index === 0 ? diff : [{ kind: 'marked' as const, words: '…' }, ...diff],
          ),
  };
}

/** The words between marked cuts and insertions. */
function piecesOf(text: string): Word[][] {
  const pieces: Word[][] = [];
  let from = 0;
  for (const { index, 0: cut } of text.matchAll(mark)) {
    pieces.push(wordsOf(text, from, index));
    from = index + cut.length;
  }
  pieces.push(wordsOf(text, from));
  return pieces.filter((words) => words.length > 0);
}

interface Piece {
  status: Status;
  diff: DiffPart[];
  /** `first` and `last` are words. */
  found?: { transcript: Transcript; start: number; end: number; first: number; last: number };
}

/** Piece by piece; one that was said before the one in front of it does not follow it. */
function checkPieces(
  pieces: readonly Word[][],
  text: string,
  transcripts: readonly Transcript[],
): Piece[] {
  let before: Piece['found'];
  return pieces.map((words) => {
    const from = before && { transcript: before.transcript, word: before.last + 1 };
    const piece = checkPiece(words, text, findWords(words, transcripts, from));
    const { found } = piece;
    if (found && before?.transcript === found.transcript && found.first <= before.last) {
      const moved = text.slice(words[0]?.start, words.at(-1)?.end);
      return { status: 'changed', diff: [{ kind: 'added', words: moved }] };
    }
    before = found ?? before;
    return piece;
  });
}

function checkPiece(words: readonly Word[], text: string, match: Match | undefined): Piece {
  const status = statusOf(words, match);
  if (!match || status === 'not-found') return { status, diff: [] };
  const { transcript, steps } = match;
  const said = steps.flatMap((step) => (step.kind === 'added' ? [] : step.said));
  const [first = 0, last = first] = [said[0], said.at(-1)];
  const [start = 0, end = 0] = [transcript.words[first]?.start, transcript.words[last]?.end];
  const found = { transcript, start, end, first, last };

  const diff = diffOf(
    steps.map((step) => ({
      kind: step.kind,
      words:
        step.kind === 'removed'
          ? sliceOf(transcript.text, transcript.words[step.said])
          : sliceOf(text, words[step.quoted]),
    })),
  );
  return { status, diff, found };
}

/** Neighbours joined: between two stretches that are the same, first what is gone and then what is new. */
function diffOf(steps: readonly DiffPart[]): DiffPart[] {
  const diff: DiffPart[] = [];
  let gone: string[] = [];
  let come: string[] = [];
  const flush = () => {
    if (gone.length > 0) diff.push({ kind: 'removed', words: gone.join(' ') });
    if (come.length > 0) diff.push({ kind: 'added', words: come.join(' ') });
    gone = [];
    come = [];
  };
  for (const { kind, words } of steps) {
    if (kind === 'removed') gone.push(words);
    else if (kind === 'added') come.push(words);
    else {
      flush();
      const last = diff.at(-1);
      if (last?.kind === kind) last.words += ` ${words}`;
      else diff.push({ kind, words });
    }
  }
  flush();
  return diff;
}

function statusOf(words: readonly Word[], match: Match | undefined): Status {
  if (!match) return 'not-found';
  if (match.same === words.length) return match.steps.length === words.length ? 'verbatim' : 'cut';
  const isFound = match.same >= fewest && match.same >= words.length * smallestPart;
  return isFound ? 'changed' : 'not-found';
}

function worst(statuses: readonly Status[]): Status {
  const order = ['not-found', 'changed', 'cut'] as const;
  return order.find((status) => statuses.includes(status)) ?? 'verbatim';
}

function sliceOf(text: string, word: Word | undefined): string {
  return word ? text.slice(word.start, word.end) : '';
}
