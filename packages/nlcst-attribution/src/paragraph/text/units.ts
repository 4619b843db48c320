import type { QuotedPart, Sentence } from '../../types.js';
import { type Form, interned } from '../../words/form.js';
import type { Word } from './tokens.js';

/**
 * What a sentence is made of, seen from the article's own words: a word, a mark, or a whole quotation, which is
 * opaque. Spans count from the paragraph's start.
 */
export interface Unit {
  kind: 'word' | 'mark' | 'quote';
  /** As written; empty for a quotation. */
  value: string;
  /** Lower-case form; a mark's value; empty for a quotation. */
  lower: string;
  form: Form;
  start: number;
  end: number;
  /** For quotations, the paragraph's part (index), else -1. */
  part: number;
  /** Words of a quotation, else 0. */
  words: number;
  /** The mark right before a quotation's closing one (`,` `.` `?` …), else empty. */
  stop: string;
  /** A quotation whose long words all have capitals: the title of a work, or a headline. */
  title: boolean;
}

/** Units from one up to but not including another. */
export type Stretch = [from: number, to: number];

const noForm: Form = {
  value: '',
  lower: '',
  stem: '',
  possessive: false,
  shape: 'other',
  f: 0,
  n: 0,
  v: 0,
  lemma: '',
  short: 0,
  opens: 0,
  membership: undefined,
  notes: undefined,
};

/** Symbols that are no part of a phrase. */
const markup = new Set(['<', '>', '=', '*', '|', '_', '~', '^', '•']);

function isMarkUnit({ kind, value }: Word): boolean {
  return kind === 'punctuation' || (kind !== 'word' && markup.has(value));
}

/** Most words that the title of a work has. */
export const longestTitle = 10;

function isInCapitals(part: QuotedPart, tokens: Word[]): boolean {
  if (part.words > longestTitle) return false;
  let long = 0;
  for (let at = part.first; at < part.last; at++) {
    const token = tokens[at] as Word;
    if (token.kind !== 'word' || (token.value.length < 4 && at > part.first + 1)) continue;
    if (token.form.shape === 'lower') return false;
    long++;
  }
  return long > 0;
}

function stopOf(part: QuotedPart, tokens: Word[]): string {
  let last = part.close ? part.last - 2 : part.last - 1;
  // A nested quotation may end right before the mark.
  while (last > part.first && /^[’'"”]+$/.test(tokens[last]?.value ?? '')) last--;
  const token = tokens[last];
  if (!token) return '';
  if (token.kind === 'punctuation') return token.value;
  return token.kind === 'word' && token.value.endsWith('.') ? '.' : '';
}

const textOf = (tokens: Word[]): string => tokens.map(({ value }) => value).join('');

/** Where a number goes on behind the commas between its thousands: «1,200». */
function thousandsEnd(tokens: Word[], from: number, limit: number): number {
  let at = from;
  const { kind, value } = tokens[from] as Word;
  if (kind !== 'number' || !/^\d{1,3}$/.test(value)) return at;
  while (at + 2 < limit) {
    const comma = tokens[at + 1] as Word;
    const group = tokens[at + 2] as Word;
    const joined = !comma.blank && !group.blank && group.quotation < 0;
    if (!joined || comma.value !== ',' || !/^\d{3}$/.test(group.value)) break;
    at += 2;
  }
  return at;
}

/** What a sentence is made of. */
export function unitsOf(sentence: Sentence, tokens: Word[], quotations: QuotedPart[]): Unit[] {
  const units: Unit[] = [];
  let index = sentence.first;
  while (index < sentence.last) {
    const token = tokens[index] as Word;
    if (token.quotation >= 0) {
      let at = token.quotation;
      while ((quotations[at] as QuotedPart).parent >= 0) at = (quotations[at] as QuotedPart).parent;
      const part = quotations[at] as QuotedPart;
      units.push({
        kind: 'quote',
        value: '',
        lower: '',
        form: noForm,
        start: part.start,
        end: part.end,
        part: at,
        words: part.words,
        stop: stopOf(part, tokens),
        title: isInCapitals(part, tokens),
      });
      index = Math.max(part.last, index + 1);
      continue;
    }
    const last = thousandsEnd(tokens, index, sentence.last);
    const end = tokens[last] as Word;
    const value = last > index ? interned(textOf(tokens.slice(index, last + 1))) : token.value;
    units.push({
      kind: isMarkUnit(token) ? 'mark' : 'word',
      value,
      lower: last > index ? value : token.lower,
      form: token.form,
      start: token.start,
      end: end.end,
      part: -1,
      words: 0,
      stop: '',
      title: false,
    });
    index = last + 1;
  }
  return units;
}
