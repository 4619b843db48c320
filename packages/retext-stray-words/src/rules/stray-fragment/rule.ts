import { type Paragraph, type Token, wordSet } from 'nlcst-attribution';
import { defineRule, type Finding } from 'nlcst-rule-kit';
import { isLower } from '../../characters.js';
import { isClosingMark, isResumed, isStop, isTwice, stops } from '../../tokens.js';
import { openers } from '../../words.js';
import { halfSentencesIn } from './half-sentence.js';
import { answers, beginnings, fragments, hanging, joining, unfinished } from './words.js';

type Report = (finding: Finding<'sentence' | 'hanging' | 'before' | 'half'>) => void;

const hangingSet = new Set(hanging);
const joiningSet = new Set(joining);
const unfinishedSet = new Set(unfinished);
const answerSet = new Set(answers);
const beginning = wordSet([...openers, ...beginnings]);

/** The longest fragment: «And of the.» */
const longest = 3;

export const strayFragment = defineRule({
  name: 'stray-fragment',
  summary: 'Reports what is left of a deleted sentence and stands where a sentence should.',
  unit: 'paragraph',
  scope: 'any',
  severity: 'warning',
  options: {
    words: {
      type: 'phrases',
      default: fragments,
      description: 'Words that can’t be a sentence of their own.',
    },
  },
  messages: {
    sentence: 'Unexpected `{words}` as a sentence of its own, expected a whole sentence',
    before:
      'Unexpected `{words}` before the sentence that begins with `{next}`, expected one beginning',
    half: 'Unexpected half sentence before a quotation, expected a whole sentence or nothing',
    hanging:
      'Unexpected `{words}` between the end of a sentence and the closing mark, expected a whole sentence or nothing',
  },
  note: 'A word that a cut left behind reads as a lost thought, and inside quotation marks as somebody’s. No style guide rules on it: it is a typing error.',
  check({ paragraph, options: { words }, report }) {
    if (paragraph.kind === 'heading' || paragraph.kind === 'label') return;
    checkSentences(paragraph, words, report);
    checkBeginnings(paragraph, words, report);
    checkQuotations(paragraph, words, report);
    for (const span of halfSentencesIn(paragraph)) report({ span, message: 'half' });
  },
});

/** Fragments with a full stop of their own, outside quotations or inside them. */
function checkSentences(paragraph: Paragraph, words: ReadonlySet<string>, report: Report): void {
  const { tokens } = paragraph;
  for (const index of stops.in(paragraph)) {
    const token = tokens[index] as Token;
    if (token.value !== '.' || token.blank) continue;
    const after = tokens[index + 1];
    if (after && !after.blank) continue;
    const first = fragmentBefore(tokens, index, words, false);
    if (first < 0 || isEmphatic(tokens, first, index)) continue;
    // A word that opens a quotation is quoted for itself.
    if (first > 0 && !isStop(tokens[first - 1])) continue;
    reportFragment(paragraph, first, index, 'sentence', report);
  }
}

/** «Which He left»: what is left of a sentence before the next one, which has its own capital. */
function checkBeginnings(paragraph: Paragraph, words: ReadonlySet<string>, report: Report): void {
  const { tokens } = paragraph;
  for (const index of beginning.in(paragraph)) {
    if (index === 0) continue;
    const [word, next, after] = tokens.slice(index - 1, index + 2);
    if (!after || !word || !next?.blank || word.lower === next.lower) continue;
    if (index > 1 && !isStop(tokens[index - 2])) continue;
    if (word.kind !== 'word' || !isCapitalised(word) || !isCapitalised(next)) continue;
    // «In The Hague», «And When He Left»: a name or a title.
    if (after.kind !== 'word' || after.value !== after.lower || !isFunctionWord(word, words))
      continue;
    const { start, end } = word;
    report({
      span: { start, end },
      message: 'before',
      data: { words: word.value, next: next.value },
    });
  }
}

/** Fragments before a closing mark, after a whole sentence of the same quotation. */
function checkQuotations(paragraph: Paragraph, words: ReadonlySet<string>, report: Report): void {
  const { tokens } = paragraph;
  for (const { close, last } of paragraph.quotations) {
    if (!close) continue;
    const closing = last - 1;
    const stop = tokens[closing - 1];
    const end = stop?.value === ',' || stop?.value === '.' ? closing - 1 : closing;
    const first = fragmentBefore(tokens, end, words, true);
    if (first < 1 || tokens[first]?.quotation !== tokens[first - 1]?.quotation) continue;
    if (!endsSentence(tokens[first - 1])) continue;
    const word = tokens[first] as Token;
    if (joiningSet.has(word.lower) && isResumed(paragraph, closing)) continue;
    reportFragment(paragraph, first, end, 'hanging', report);
  }
}

/**
 * Where the fragment begins that ends before a token, or -1: one word that can't stand alone, or two or three of which
 * the last wants a noun. The first is written like the first word of a sentence, or the paragraph holds nothing else.
 */
function fragmentBefore(
  tokens: readonly Token[],
  end: number,
  words: ReadonlySet<string>,
  isHanging: boolean,
): number {
  const last = tokens[end - 1];
  if (last?.kind !== 'word' || !isFunctionWord(last, words) || isTwice(tokens, end - 1)) return -1;
  // «Whose is it? His.» answers.
  const isTold = last.quotation < 0 && !answerSet.has(last.lower) && tokens[end - 2]?.value === '.';
  let first = end - 1;
  while (first > 0 && end - first <= longest && tokens[first - 1]?.kind === 'word') first--;
  const isWhole = first === 0 && end === tokens.length - 1;
  if (!isCapitalised(tokens[first] as Token) && !isWhole) return -1;
  if (end - first === 1) return isHanging || isTold || words.has(last.lower) ? first : -1;
  if (end - first > longest || !unfinishedSet.has(last.lower)) return -1;
  return tokens.slice(first, end).every((token) => isFunctionWord(token, words)) ? first : -1;
}

function isFunctionWord({ lower }: Token, words: ReadonlySet<string>): boolean {
  return words.has(lower) || hangingSet.has(lower);
}

/** `The`, not `THE` or `the`. */
function isCapitalised({ value }: Token): boolean {
  const first = value.charAt(0);
  return first !== first.toLowerCase() && (value.length === 1 || isLower(value.charAt(1)));
}

function endsSentence(token: Token | undefined): boolean {
  return isStop(token) || (token?.kind === 'word' && token.value.endsWith('.'));
}

/** «The. Best. Day.»: sentences of one or two words in a row are meant. */
function isEmphatic(tokens: readonly Token[], first: number, end: number): boolean {
  let before = first - 1;
  while (before > 0 && !isStop(tokens[before - 1])) before--;
  let after = end + 1;
  while (after < tokens.length && !isStop(tokens[after])) after++;
  const shortBefore = first > 0 && first - before <= 3;
  const shortAfter = after < tokens.length && after - end <= 3;
  return shortBefore || shortAfter;
}

/** Marks the fragment with the full stop before it, where without both the text is whole. */
function reportFragment(
  paragraph: Paragraph,
  first: number,
  end: number,
  message: 'sentence' | 'hanging',
  report: Report,
): void {
  const { tokens, text } = paragraph;
  const before = tokens[first - 1];
  const { start } = tokens[first] as Token;
  const { end: last } = tokens[end - 1] as Token;
  const data = { words: text.slice(start, last) };
  const isDeletable =
    before?.value === '.' && !before.blank && !isClosingMark(paragraph, tokens[end]);
  report({
    span: { start: isDeletable ? before.start : start, end: last },
    message,
    data,
    ...(isDeletable && { expected: [''] }),
  });
}
