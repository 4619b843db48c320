import { type Token, wordsThat } from 'nlcst-attribution';
import { defineRule } from 'nlcst-rule-kit';
import { isDigit, tokenAt } from '../../characters.js';
import { afterComma } from './after-comma.js';
import { afterStop } from './after-stop.js';
import { aroundDash } from './around-dash.js';
import { aroundEllipsis } from './around-ellipsis.js';
import { besideMarks } from './beside-marks.js';
import type { Gap } from './gap.js';
import { afterFigure, betweenWords, gluedWords } from './run-together.js';

export const missingSpace = defineRule({
  name: 'missing-space',
  summary: 'Reports a space lost between two sentences or beside a mark, a dash or a figure.',
  unit: 'paragraph',
  scope: 'any',
  severity: 'warning',
  fixable: true,
  options: {
    allow: {
      type: 'phrases',
      default: [],
      description: 'Names that are written with a stop inside.',
    },
    ellipsis: {
      type: 'boolean',
      default: true,
      description: 'Whether an ellipsis wants spaces beside it.',
    },
  },
  messages: {
    stop: 'Unexpected `{words}` without a space, expected `{expected}`',
    mark: 'Unexpected `{words}` without a space beside the mark, expected `{expected}`',
    comma: 'Unexpected `{words}` without a space, expected `{expected}`',
    scale: 'Unexpected `{words}` without a space, expected `{expected}`',
    words: 'Unexpected `{words}` without a space, expected `{expected}`',
    dash: 'Unexpected dash with a space on one side in `{words}`, expected `{expected}`',
    ellipsis: 'Unexpected `{words}` without spaces, expected `{expected}`',
  },
  note: 'Words that run together make the reader stumble, and a search finds neither. No style guide rules on it: it is a typing error.',
  check({ paragraph, options: { allow, ellipsis }, report }) {
    const { text, tokens } = paragraph;
    const add = (gap: Gap | undefined) => {
      if (!gap || tokenAt(tokens, gap.span.start)?.kind === 'opaque') return;
      const { kind, span, expected } = gap;
      const data = { words: text.slice(span.start, span.end), expected };
      report({ span, message: kind, data, expected: [expected], fix: kind !== 'ellipsis' });
    };
    for (const at of suspects.in(paragraph)) {
      const token = tokens[at] as Token;
      const end = Math.min(token.end, text.length - 1);
      for (let index = Math.max(token.start, 1); index < end; index++) {
        const code = text.charCodeAt(index);
        if (isLowerAscii(code)) {
          if (isDigit(text[index - 1])) add(afterFigure(text, index));
        } else if (code === Code.comma || code === Code.semicolon) {
          add(afterComma(text, index));
        } else if (code === Code.dash || code === Code.bar) {
          add(aroundDash(paragraph, index));
        } else if (isStop(code)) {
          if (!isEllipsis(text, index)) add(afterStop(text, index, allow));
          else if (ellipsis) add(aroundEllipsis(text, index));
        }
      }
    }
    for (const gap of besideMarks(paragraph)) add(gap);
    for (const at of gluedWords.in(paragraph)) add(betweenWords(text, tokens[at] as Token));
  },
});

/** Marks and words with a character behind or before which a space may be missing. */
const suspects = wordsThat(({ value }) => /[!,.;?—―…]|[0-9][a-z]/.test(value));

const Code = {
  exclamation: 0x21,
  comma: 0x2c,
  stop: 0x2e,
  semicolon: 0x3b,
  question: 0x3f,
  a: 0x61,
  z: 0x7a,
  dash: 0x2014,
  bar: 0x2015,
  ellipsis: 0x2026,
} as const;

function isLowerAscii(code: number): boolean {
  return code >= Code.a && code <= Code.z;
}

function isStop(code: number): boolean {
  return (
    code === Code.stop ||
    code === Code.question ||
    code === Code.exclamation ||
    code === Code.ellipsis
  );
}

/** Whether a stop is one of several. */
function isEllipsis(text: string, index: number): boolean {
  return (
    text[index] === '…' || isStop(text.charCodeAt(index + 1)) || isStop(text.charCodeAt(index - 1))
  );
}
