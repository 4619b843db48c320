import type { QuotedPart, Sentence } from '../../types.js';
import { F, type Lexicon, V } from '../../words/lexicon.js';
import { isDoubleMark } from './mark-candidates.js';
import { dashes, isAbbreviation, type Word } from './tokens.js';

const stops = new Set(['.', '!', '?', '…', '...', '....', '. . .', '?!', '!!', '??', '!?']);
const closers = new Set([')', ']', '}', '’', "'", '”', '"', "''", '’’', '»']);
const openers = new Set(['(', '[', '‘', "'", '•', '—', '…', '...']);
/** By how much a bracket goes deeper. */
const nesting: ReadonlyMap<string, number> = new Map([
  ['(', 1],
  ['[', 1],
  [')', -1],
  [']', -1],
]);
/** Words from a quotation to the end of its tag, and from the dash of a credit to its end. */
const longestTag = 9;
const longestCredit = 12;
/** No sentence of news is longer; text without stops is cut here so that every step stays linear. */
const longestSentence = 250;

/**
 * Sentences as an editor counts them: a stop inside a quotation does not end the sentence around it, a closing mark
 * after a stop does where a new sentence begins behind it, an abbreviation does only where the next word opens one.
 */
export function sentencesOf(
  tokens: Word[],
  quotations: QuotedPart[],
  lexicon: Lexicon,
): Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  const end = (last: number) => {
    if (last <= first) return;
    const index = sentences.length;
    for (let at = first; at < last; at++) (tokens[at] as Word).sentence = index;
    sentences.push({
      start: (tokens[first] as Word).start,
      end: (tokens[last - 1] as Word).end,
      first,
      last,
    });
    first = last;
  };

  let index = 0;
  let depth = 0;
  while (index < tokens.length) {
    const token = tokens[index] as Word;
    if (index - first >= longestSentence && token.quotation < 0) end(index);
    if (token.line && index > first && followsCredit(tokens, index)) end(index);
    if (token.quotation >= 0) {
      const part = outermost(quotations, token.quotation);
      const last = Math.max(part.last, index + 1);
      if (endsWithQuotation(tokens, part, index, last)) end(last);
      index = last;
      continue;
    }
    // Most tokens are words, and only those that bear their own stop can end anything.
    if (token.kind === 'word') {
      index++;
      if (depth === 0 && endsSentenceByItself(token, tokens[index])) end(index);
      continue;
    }
    if (stops.has(token.value) && (index === first || !isAbbreviated(tokens, index, lexicon))) {
      const last = behindClosers(tokens, index + 1);
      depth = Math.max(0, depth - (last - index - 1));
      if (depth === 0 && beginsBehindStop(tokens[last])) end(last);
      index = last;
      continue;
    }
    depth = Math.max(0, depth + (nesting.get(token.value) ?? 0));
    index++;
  }
  end(tokens.length);
  return sentences;
}

/** The quotation around all others that a part stands in. */
function outermost(quotations: QuotedPart[], index: number): QuotedPart {
  let part = quotations[index] as QuotedPart;
  while (part.parent >= 0) part = quotations[part.parent] as QuotedPart;
  return part;
}

/** Whether a quotation from `index` up to `last` ends the sentence around it. */
function endsWithQuotation(tokens: Word[], part: QuotedPart, index: number, last: number): boolean {
  const next = tokens[last];
  if (!next) return false;
  if (!part.open && part.close) {
    // A closing mark alone: it ends the sentence where a stop stands before it.
    const before = tokens[last - 2];
    return before !== undefined && stops.has(before.value) && beginsSentence(next);
  }
  const final = tokens[part.close ? last - 2 : last - 1];
  if (!final) return false;
  const stop = stops.has(final.value);
  if (last - 2 <= index || !(stop || endsSentenceByItself(final, next))) return stop && !part.close;
  const goesOn = isCredit(tokens, last) || (final.value !== '.' && isTag(tokens, last));
  return !goesOn && beginsSentence(next);
}

/** Behind the brackets and closing marks that go with a stop. */
function behindClosers(tokens: Word[], from: number): number {
  let at = from;
  while (at < tokens.length) {
    const { value, blank, quotation } = tokens[at] as Word;
    if (!closers.has(value) || blank || quotation >= 0) break;
    at++;
  }
  return at;
}

const beginsBehindStop = (next: Word | undefined): boolean =>
  next !== undefined && (next.blank || isDoubleMark(next)) && beginsSentence(next);

const isDash = ({ value }: Word): boolean => dashes.has(value);

/** «“…” — Mara Ellison», «“…” — a resident»: a dash and a name behind a quotation, or a few words that end the line. */
function isCredit(tokens: Word[], at: number): boolean {
  const first = tokens[at + 1];
  if (!isDash(tokens[at] as Word) || first?.kind !== 'word') return false;
  return first.form.shape === 'title' || endsLine(tokens, at + 1);
}

function endsLine(tokens: Word[], from: number): boolean {
  for (let at = from; at < from + longestDescription; at++) {
    const token = tokens[at];
    if (!token || (token.line && at > from)) return true;
    if (token.kind !== 'word') return false;
  }
  return false;
}

/** Words of a credit without a name. */
const longestDescription = 8;

/** «“…” — Mara Ellison» and a new line: the credit ends its sentence without a stop. */
function followsCredit(tokens: Word[], at: number): boolean {
  for (let back = at - 1; back >= 0 && back > at - longestCredit; back--) {
    const token = tokens[back] as Word;
    if (isDash(token)) return back > 0 && (tokens[back - 1] as Word).quotation >= 0;
    if (token.kind !== 'word' && !/^[.,]$/.test(token.value)) return false;
  }
  return false;
}

/** A stop that the parser parted from its abbreviation: `No. 2`, or a word that the user added. */
function isAbbreviated(tokens: Word[], stop: number, lexicon: Lexicon): boolean {
  const word = tokens[stop - 1] as Word;
  const { value, blank } = tokens[stop] as Word;
  const next = tokens[stop + 1];
  if (value !== '.' || word.kind !== 'word' || blank || !next) return false;
  const { short } = word.form;
  if (short === 0) return false;
  if (word.lower === 'no' || word.lower === 'nos') return next.kind === 'number';
  if (short & F.beforeName) return true;
  return (
    (short & F.mayEnd) !== 0 &&
    isAbbreviation(`${word.value}.`, lexicon) &&
    !(next.form.f & F.opener && next.form.shape === 'title')
  );
}

function beginsSentence(token: Word): boolean {
  if (token.kind === 'number' || token.kind === 'symbol' || token.kind === 'opaque') return true;
  if (token.kind === 'punctuation') return isDoubleMark(token) || openers.has(token.value);
  return token.form.shape !== 'lower';
}

/** An abbreviation that ends a sentence as well: `U.S.` before `The`. */
function endsSentenceByItself(token: Word, next: Word | undefined): boolean {
  if (!next || !token.value.endsWith('.') || token.kind !== 'word') return false;
  if (!(token.form.f & F.mayEnd)) return false;
  if (next.kind === 'punctuation') return isDoubleMark(next) && next.blank;
  if (next.form.shape !== 'title') return false;
  return (next.form.f & (F.opener | F.subject | F.determiner)) !== 0;
}

/** Whether «“Yes?” Ellison asked.» goes on behind the mark: a name or pronoun, then a verb of speech, before any comma. */
function isTag(tokens: Word[], from: number): boolean {
  const { f, shape } = (tokens[from] as Word).form;
  if (f & F.opener && shape === 'title') return false;
  for (let index = from; index < tokens.length && index < from + longestTag; index++) {
    const token = tokens[index] as Word;
    if (token.quotation >= 0) return false;
    if (token.form.v & (V.past | V.third) && index > from) {
      const next = tokens[index + 1];
      return (
        !next ||
        next.kind === 'punctuation' ||
        (next.form.f & (F.preposition | F.day | F.time | F.adverb | F.object)) !== 0 ||
        next.lower === 'reporters'
      );
    }
    if (token.kind === 'punctuation' && token.value !== '.' && token.value !== "'") return false;
    if (token.value === '.') return false;
  }
  return false;
}
