import {
  type Article,
  type Paragraph,
  type Sentence,
  type Span,
  type Token,
  wordsThat,
} from 'nlcst-attribution';
import { gather } from 'nlcst-attribution/internal';
import { afterPronoun, publicWords, twoLetters } from './words.js';

/** `U.S.` or `US`. */
export type Form = 'points' | 'plain';

/** One abbreviation in the article's own words. */
export interface Use {
  span: Span;
  letters: string;
  text: string;
  form: Form;
  /** Inside quotation marks. */
  quoted: boolean;
  /** The last point is missing: `U.S officials`. */
  clipped: boolean;
  /** Whether the point at the end of the span ends the sentence: yes, no, or the text leaves it open. */
  ends: boolean | undefined;
}
/** The uses of each abbreviation, by its letters. */
export function familiesOf(article: Article, headlines: boolean): Map<string, Use[]> {
  const families = new Map<string, Use[]>();
  for (const { reading, start } of article.paragraphs) {
    if (reading.kind === 'label' || (reading.kind === 'heading' && !headlines)) continue;
    for (const index of abbreviations.in(reading)) {
      const use = readUse(reading, index, start);
      if (!use || (use.quoted && !isReported(article, use.span))) continue;
      gather(families, use.letters, use);
    }
  }
  return families;
}

const pattern = /^(?:((?:[A-Z]\.)+[A-Z]?)|([A-Z]{2,6}))(?=$|['’\-–—])/;

/** Words that are an abbreviation, or a prefix and one. */
const abbreviations = wordsThat(({ value }) => pattern.test(value.slice(afterPrefix(value))));

function readUse(paragraph: Paragraph, index: number, offset: number): Use | undefined {
  const token = paragraph.tokens[index];
  if (token?.kind !== 'word') return;
  const start = afterPrefix(token.value);
  const match = pattern.exec(token.value.slice(start));
  if (!match) return;
  const written = match[0];
  const letters = written.replaceAll('.', '');
  if (letters.length < 2 || (letters.length === 2 && !twoLetters.has(letters))) return;
  if (isPartOfName(paragraph.tokens, index)) return;

  const form: Form = match[1] ? 'points' : 'plain';
  if (form === 'plain' && letters === 'US' && !isCountry(paragraph.tokens, index)) return;

  const { text, sentences, tokens } = paragraph;
  const end = token.start + start + written.length;
  const point = text[end] === '.' && text[end + 1] !== '.';
  const close = point ? end + 1 : end;
  const clipped = form === 'points' && text[end] !== '.' && !written.endsWith('.');
  return {
    span: { start: offset + token.start + start, end: offset + close },
    letters,
    quoted: token.quotation !== -1,
    text: clipped ? written : spell(letters, form),
    form,
    clipped,
    ends:
      form === 'plain' || clipped
        ? point
        : endsSentence(close, sentences[token.sentence], tokens[index + 1]),
  };
}

export function spell(letters: string, form: Form): string {
  return form === 'plain' ? letters : `${[...letters].join('.')}.`;
}

/**
 * Words that the article puts into somebody's mouth: how they are spelled is its own choice. Not a title, a banner or
 * a reader's letter with its name below, which come as they are.
 */
function isReported(article: Article, { start }: Span): boolean {
  let quotation = article.quotationAt(start);
  if (!quotation || quotation.kind === 'title') return false;
  while (quotation.parent) quotation = quotation.parent;
  const cue = quotation.attribution?.cue;
  return cue !== undefined && cue !== null && cue.kind !== 'dash' && cue.kind !== 'colon';
}

/** Where the abbreviation begins in `non-US` and `pro-U.S.`. */
function afterPrefix(value: string): number {
  const first = value.charCodeAt(0);
  return first >= 97 && first <= 122 ? value.indexOf('-') + 1 : 0;
}

/** A point that both shortens and stops: certain at the sentence's end and before a small letter, else open. */
function endsSentence(
  close: number,
  sentence: Sentence | undefined,
  next: Token | undefined,
): boolean | undefined {
  if (sentence?.end === close) return true;
  if (!next?.blank || next.kind !== 'word' || !isUpper(next.value, 0)) return false;
  return publicWords.has(next.value) ? false : undefined;
}

/** `US Airways`, `Miss USA`: what stands in a name keeps the name's own form. */
function isPartOfName(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  if (!token) return false;
  if (
    before?.kind === 'word' &&
    isUpper(before.value, 0) &&
    (isUpper(before.value, 1) || !opensSentence(tokens, index - 1))
  )
    return true;
  return (
    after?.kind === 'word' &&
    after.blank &&
    after.sentence === token.sentence &&
    isUpper(after.value, 0) &&
    !publicWords.has(after.value)
  );
}

/** A sentence, or the words between quotation marks. */
function opensSentence(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  return before?.sentence !== tokens[index]?.sentence || /^["“‘']/.test(before?.value ?? '');
}

/** Tells the country (`US and Corvanian`) from the pronoun in capitals, from sums (`US$5`) and roads (`US 31`). */
function isCountry(tokens: readonly Token[], index: number): boolean {
  if (/['’\-–—]/.test(tokens[index]?.value ?? '')) return true;
  const after = tokens[index + 1];
  if (after?.kind === 'number' || after?.value === '$') return false;
  if (tokens[index - 1]?.lower === 'the') return true;
  if (after?.kind !== 'word') return false;
  return !afterPronoun.has(after.lower) || isUpper(tokens[index + 2]?.value ?? '', 0);
}

function isUpper(value: string, at: number): boolean {
  const code = value.charCodeAt(at);
  return code >= 65 && code <= 90;
}
