import type { QuotedPart, Sentence } from '../types.js';
import type { Form, Word } from './tokens.js';

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
}

const noForm: Form = {
  lower: '',
  stem: '',
  possessive: false,
  shape: 'other',
  f: 0,
  n: 0,
  v: 0,
  lemma: '',
};

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
      });
      index = Math.max(part.last, index + 1);
      continue;
    }
    units.push({
      kind: token.kind === 'punctuation' ? 'mark' : 'word',
      value: token.value,
      lower: token.lower,
      form: token.form,
      start: token.start,
      end: token.end,
      part: -1,
      words: 0,
    });
    index++;
  }
  return units;
}
