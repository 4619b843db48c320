import type { Paragraph, Token } from 'nlcst-attribution';
import { defineRule } from 'nlcst-rule-kit';
import { isClosingMark, isOpeningMark, isStop } from '../../tokens.js';
import { dangling } from './words.js';

/** The longest phrase of the list, in words. */
const longest = 3;

export const danglingWord = defineRule({
  name: 'dangling-word',
  summary: 'Reports a sentence that ends in a word that something must follow.',
  unit: 'paragraph',
  scope: 'any',
  severity: 'warning',
  options: {
    words: {
      type: 'phrases',
      default: dangling,
      description: 'Words and phrases that can’t end a sentence.',
    },
  },
  messages: {
    dangling: 'Unexpected end of the sentence after `{words}`, expected what it belongs to',
  },
  note: 'The reader waits for words that a cut took away. No style guide rules on it: it is a typing error.',
  check({ paragraph, options: { words }, report }) {
    if (paragraph.kind === 'heading' || paragraph.kind === 'label') return;
    const { tokens } = paragraph;
    for (let index = 1; index < tokens.length; index++) {
      if (tokens[index]?.kind !== 'punctuation' || !isEnd(paragraph, index)) continue;
      const first = danglingBefore(tokens, index, words);
      if (first < 0 || isMentioned(paragraph, first, index)) continue;
      const span = { start: (tokens[first] as Token).start, end: (tokens[index - 1] as Token).end };
      report({
        span,
        message: 'dangling',
        data: { words: paragraph.text.slice(span.start, span.end) },
      });
    }
  },
});

/** A stop with a blank, a closing mark or nothing behind it; no ellipsis, no address. */
function isEnd(paragraph: Paragraph, index: number): boolean {
  const token = paragraph.tokens[index];
  const after = paragraph.tokens[index + 1];
  if (!isStop(token) || token?.blank) return false;
  return !after || after.blank ? after?.value !== '.' : isClosingMark(paragraph, after);
}

function danglingBefore(tokens: readonly Token[], end: number, words: ReadonlySet<string>): number {
  let phrase = '';
  let found = -1;
  for (let index = end - 1; index >= 0 && index >= end - longest; index--) {
    const token = tokens[index] as Token;
    // In lower case: «The The», «vitamin A» and «OR» are names.
    if (token.kind !== 'word' || token.value !== token.lower) break;
    phrase = phrase === '' ? token.lower : `${token.lower} ${phrase}`;
    if (words.has(phrase)) found = index;
  }
  return found;
}

/** Words that are talked about, sentences of one word, and «just because». */
function isMentioned(paragraph: Paragraph, first: number, end: number): boolean {
  const { tokens } = paragraph;
  const before = tokens[first - 1];
  if (!before || isStop(before) || isOpeningMark(paragraph, before)) return true;
  const word = tokens[end - 1]?.lower;
  if (before.value === '/' || before.value === '-') return true;
  if (word === 'because') return before.lower === 'just';
  return before.lower === 'word' || before.lower === 'article';
}
