import type { Paragraph, Span, Token } from 'nlcst-attribution';
import { defineRule } from 'nlcst-rule-kit';
import { chunkAt, isBlank, isDigit, isLetter, wordEnd, wordStart } from '../../characters.js';
import { isClosingMark, isOpeningMark } from '../../tokens.js';
import { bullets, endings, sharing } from './words.js';

/** What is too much, and where. Without `expected` there are two ways to mend it. */
interface Surplus {
  kind: 'double' | 'single' | 'hyphen' | 'invisible';
  span: Span;
  expected?: string;
}

const endingSet = new Set(endings);
const sharingSet = new Set(sharing);
const marks = new Set([',', '.', ';', ':', '?', '!', ')', ']']);
const apostrophes = new Set(["'", '’']);
const stops = new Set(['.', '?', '!', ':', '…']);
const closers = new Set(['"', '”', "'", '’', ')', ']']);
const zeroWidth = '\u200B';

export const extraSpace = defineRule({
  name: 'extra-space',
  summary: 'Reports a space before a mark, inside a word, or twice within a sentence.',
  unit: 'paragraph',
  scope: 'any',
  severity: 'info',
  fixable: true,
  messages: {
    double: 'Unexpected spaces in a row in `{words}`, expected one',
    single: 'Unexpected space in `{words}`, expected `{expected}`',
    hyphen: 'Unexpected space beside the hyphen in `{words}`, expected none, or a dash',
    invisible: 'Unexpected invisible space in `{words}`, expected none',
  },
  note: 'A space in the wrong place splits a word or puts a mark at the start of a line. No style guide rules on it: it is a typing error.',
  check({ paragraph, report }) {
    const { text, tokens } = paragraph;
    const add = ({ kind, span, expected }: Surplus) => {
      const data = { words: text.slice(span.start, span.end), expected: expected ?? '' };
      const mended = expected === undefined ? {} : { expected: [expected], fix: true };
      report({ span, message: kind, data, ...mended });
    };
    for (let index = 1; index < tokens.length; index++) {
      if (isPlain(text, tokens[index - 1] as Token, tokens[index] as Token)) continue;
      const surplus = surplusBefore(paragraph, index);
      if (surplus) add(surplus);
    }
    if (text.includes(zeroWidth)) for (const surplus of invisibleIn(text)) add(surplus);
  },
});

function surplusBefore(paragraph: Paragraph, index: number): Surplus | undefined {
  const { text, tokens } = paragraph;
  const before = tokens[index - 1] as Token;
  const token = tokens[index] as Token;
  if (before.kind === 'opaque' || token.kind === 'opaque') return undefined;
  if (hasLineBreakOrTab(text, before.end, token.start)) return undefined;
  const expected = before.value + token.value;
  const span = { start: before.start, end: token.end };
  if (isBeforeMark(paragraph, index) || isInsideMark(paragraph, index)) {
    return { kind: 'single', span, expected };
  }
  if (isApart(paragraph, index)) {
    const end = apostrophes.has(token.value) ? (tokens[index + 1] as Token).end : token.end;
    const start = apostrophes.has(before.value) ? (tokens[index - 2] as Token).start : before.start;
    const joined = text.slice(start, before.end) + text.slice(token.start, end);
    return { kind: 'single', span: { start, end }, expected: joined };
  }
  const split = besideHyphen(paragraph, index);
  if (split) return { kind: 'hyphen', span: split };
  if (token.start - before.end < 2 || !isWithinSentence(paragraph, index)) return undefined;
  return { kind: 'double', span, expected: `${before.value} ${token.value}` };
}

function hasLineBreakOrTab(text: string, start: number, end: number): boolean {
  for (let index = start; index < end; index++) {
    const character = text[index];
    if (character === '\n' || character === '\r' || character === '\t') return true;
  }
  return false;
}

/**
 * No space, or one before a word or a figure that is not the «s» of «America’ s», and no quotation mark or hyphen before
 * it: most are.
 */
function isPlain(text: string, before: Token, token: Token): boolean {
  if (!token.blank) return true;
  if (token.start - before.end !== 1 || token.value === 's') return false;
  return (
    endsPlainly(text.charCodeAt(before.end - 1)) && isLetterOrDigit(text.charCodeAt(token.start))
  );
}

function isLetterOrDigit(code: number): boolean {
  return ((code | 32) >= 97 && (code | 32) <= 122) || (code >= 48 && code <= 57);
}

/** A letter, a digit, `,`, `.`, `:` or `;`. */
function endsPlainly(code: number): boolean {
  return isLetterOrDigit(code) || code === 0x2c || code === 0x2e || code === 0x3a || code === 0x3b;
}

/** «talks , which», «the mayor ?»; not «. . .», «.com» and «:)». */
function isBeforeMark({ text, tokens }: Paragraph, index: number): boolean {
  const before = tokens[index - 1] as Token;
  const token = tokens[index] as Token;
  if (!marks.has(token.value)) return false;
  const after = text[token.end];
  if (isLetter(after) || isDigit(after)) return false;
  // «:)» is a face.
  if ((token.value === ';' || token.value === ':') && !isBlank(after)) return false;
  if (token.value === '.' && (after === '.' || tokens[index + 1]?.value.startsWith('.')))
    return false;
  const isAfterWord = before.kind === 'word' || before.kind === 'number';
  if (!isAfterWord && !closers.has(before.value)) return false;
  // «example.com/a .» keeps the stop out of the address.
  return !/[@/#]/.test(chunkAt(text, before.start));
}

/** «“ We left”», «“We left ”», «( We left)». */
function isInsideMark(paragraph: Paragraph, index: number): boolean {
  const before = paragraph.tokens[index - 1] as Token;
  const token = paragraph.tokens[index] as Token;
  if (before.value === '(') return token.kind === 'word';
  if (isOpeningMark(paragraph, before)) {
    return token.kind === 'word' && paragraph.quotations[before.quotation]?.close != null;
  }
  if (!isClosingMark(paragraph, token)) return false;
  // Behind the stop of a sentence a straight mark may open the next.
  const isLast = token.value === '”' || index === paragraph.tokens.length - 1;
  const ends = isLast && !before.blank && (before.value === '.' || before.value === '!');
  const isSaid = before.kind === 'word' || before.value === ',' || before.value === '?' || ends;
  return isSaid && paragraph.quotations[token.quotation]?.open != null;
}

/** «America’ s», «the mayor ’s». */
function isApart({ text, tokens }: Paragraph, index: number): boolean {
  const before = tokens[index - 1] as Token;
  const token = tokens[index] as Token;
  const next = tokens[index + 1];
  if (apostrophes.has(token.value)) {
    const isEnding = next !== undefined && !next.blank && endingSet.has(next.lower);
    return isEnding && before.kind === 'word' && !isLetter(text[next.end]);
  }
  if (token.kind === 'word' && apostrophes.has(token.value[0] ?? '')) {
    return before.kind === 'word' && endingSet.has(token.lower.slice(1));
  }
  if (token.lower !== 's' || !apostrophes.has(text[before.end - 1] ?? '')) return false;
  return isLetter(text[before.end - 2]) && !apostrophes.has(text[token.end] ?? '');
}

/** «African- Americans», «topsy -turvy»; not «low- and middle-income», a dash, a list. */
function besideHyphen({ text, tokens }: Paragraph, index: number): Span | undefined {
  const before = tokens[index - 1] as Token;
  const token = tokens[index] as Token;
  if (text[before.end - 1] === '-' && token.kind === 'word') {
    const start = wordStart(text, before.end - 1);
    const isWord = isLetter(text[before.end - 2]) && before.end - 1 - start > 2;
    if (!isWord || sharingSet.has(token.lower)) return undefined;
    return { start, end: token.end };
  }
  if (text[token.start] === '-' && before.kind === 'word' && isLetter(text[token.start + 1])) {
    const end = wordEnd(text, token.start + 1);
    return end - token.start > 3 ? { start: before.start, end } : undefined;
  }
  return undefined;
}

/** Not after the end of a sentence, where two spaces are a habit, and not between the columns of a table. */
function isWithinSentence({ text, tokens, kind }: Paragraph, index: number): boolean {
  const before = tokens[index - 1] as Token;
  const token = tokens[index] as Token;
  if (kind === 'label' || !isOfProse(before) || !isOfProse(token)) return false;
  // A soft hyphen between them.
  if (text.slice(before.end, token.start).trim() !== '') return false;
  if (before.kind === 'number' && (index === 1 || token.kind === 'number')) return false;
  // «-  Fish»: a list whose items are set in.
  if (index === 1 && bullets.includes(before.value)) return false;
  let last = before.end - 1;
  while (last > before.start - 2 && closers.has(text[last] ?? '')) last--;
  if (stops.has(text[last] ?? '')) return false;
  return token.start - before.end < 3 || (kind === 'prose' && !isColumn(tokens, index));
}

/** Words, figures and the marks of sentences; not «#», «/» or «words.ts», which stand in code and lists of files. */
function isOfProse({ kind, value }: Token): boolean {
  if (kind === 'symbol' || value === '/' || value === '#') return false;
  return kind === 'punctuation' || !/[/_@]|\.\w{2}/.test(value);
}

/** Whether another wide gap stands near: a table, or text set in columns. */
function isColumn(tokens: readonly Token[], index: number): boolean {
  const near = 8;
  for (let at = Math.max(1, index - near); at < tokens.length && at <= index + near; at++) {
    if (at === index) continue;
    if ((tokens[at] as Token).start - (tokens[at - 1] as Token).end > 2) return true;
  }
  return false;
}

/** Spaces without width that come with text copied from a page. */
function* invisibleIn(text: string): Generator<Surplus> {
  let index = text.indexOf(zeroWidth);
  while (index >= 0) {
    let start = index;
    let end = index + 1;
    while (!isBlank(text[start - 1])) start--;
    while (!isBlank(text[end])) end++;
    const expected = text.slice(start, end).replaceAll(zeroWidth, '');
    if (expected !== '') yield { kind: 'invisible', span: { start, end }, expected };
    index = text.indexOf(zeroWidth, end);
  }
}
