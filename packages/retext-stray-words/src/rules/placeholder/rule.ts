import { onceEach, type Paragraph, type Span, type Token, wordsThat } from 'nlcst-attribution';
import { months } from 'nlcst-attribution/internal';
import { defineRule } from 'nlcst-rule-kit';
import { isDigit, isLetter, isUpper } from '../../characters.js';
import { type PhraseIndex, phraseIndex, phraseLength } from '../../phrases.js';
import { isStop } from '../../tokens.js';
import {
  afterNumerals,
  beforeNumerals,
  counted,
  leads,
  notes,
  numbered,
  openers,
  placeholders,
  slots,
} from './words.js';

const slotSet = new Set(slots);
const noteSet = new Set(notes);
const leadSet = new Set(leads);
const beforeNumeralSet = new Set(beforeNumerals);
const countedSet = new Set(counted);
const numberedSet = new Set([...numbered, ...months]);
const afterNumeralSet = new Set(afterNumerals);
const openerSet = new Set(openers);

/** The longest slot, in words. */
const longest = 8;

export const placeholder = defineRule({
  name: 'placeholder',
  summary: 'Reports what stands for words that are still to come.',
  unit: 'paragraph',
  scope: 'any',
  severity: 'error',
  options: {
    words: {
      type: 'phrases',
      default: placeholders,
      description: 'Phrases that stand for words to come.',
    },
  },
  messages: {
    placeholder: 'Unexpected placeholder `{words}`, expected the words it stands for',
  },
  note: 'Markers such as TK are made to stop a text before it is published, and still reach print: Chicago’s editors ask for markers that force a stop, the Chicago Reader counted seven of its own.',
  check({ paragraph, options: { words }, report }) {
    const { text, tokens } = paragraph;
    const phrases = phraseIndex(words);
    if (isOrder(tokens)) {
      report({
        span: { start: (tokens[0] as Token).start, end: (tokens.at(-1) as Token).end },
        message: 'placeholder',
        data: { words: text.trim() },
      });
      return;
    }
    let end = 0;
    for (const index of beginningsOf(phrases).in(paragraph)) {
      if ((tokens[index] as Token).start < end) continue;
      const span = placeholderAt(paragraph, index, phrases);
      if (!span) continue;
      report({ span, message: 'placeholder', data: { words: text.slice(span.start, span.end) } });
      end = span.end;
    }
  },
});

/** «INSERT MAP HERE», «EMBED VIDEO OF PIER»: a line in capitals that calls for what belongs there. */
function isOrder(tokens: readonly Token[]): boolean {
  if (tokens.length < 2 || tokens.length > longest || !leadSet.has(tokens[0]?.lower ?? ''))
    return false;
  return tokens.every(({ kind, value }) => kind === 'word' && value === value.toUpperCase());
}

/** Marks and words that a placeholder may begin with. */
const beginningsOf = onceEach((phrases: PhraseIndex) =>
  wordsThat(
    ({ value, lower }) =>
      /^[[(?]/.test(value) || toCome.test(value) || unknown.test(value) || phrases.has(lower),
  ),
);

const toCome = /^(?:tk)+s?$/i;
const unknown = /^X{2,4}$/;

function placeholderAt(
  paragraph: Paragraph,
  index: number,
  phrases: PhraseIndex,
): Span | undefined {
  const { tokens } = paragraph;
  const token = tokens[index] as Token;
  if (token.kind === 'punctuation') {
    if (token.value === '[' || token.value === '(') return slotAt(tokens, index);
    return token.value[0] === '?' ? questionMarks(paragraph, index) : undefined;
  }
  if (token.kind !== 'word') return undefined;
  if (isToCome(tokens, index) || isUnknown(tokens, index)) {
    return { start: token.start, end: token.end };
  }
  const length = phraseLength(tokens, index, phrases);
  const last = tokens[index + length - 1];
  return length > 0 && last ? { start: token.start, end: last.end } : undefined;
}

/** `TK`, `TKTK`, `tktk`; not «TK Maxx» or «T.K.». */
function isToCome(tokens: readonly Token[], index: number): boolean {
  const { value, lower } = tokens[index] as Token;
  if (!toCome.test(value)) return false;
  if (lower.length > 3) return true;
  const next = tokens[index + 1];
  const isName = next?.kind === 'word' && isUpper(next.value[0]);
  return value.startsWith('TK') && !isName;
}

/** `XX`, `XXX`; not a numeral («Super Bowl XX», «Louis XX»), a chromosome, a size. */
function isUnknown(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index] as Token;
  if (!unknown.test(token.value)) return false;
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  if (after && (afterNumeralSet.has(after.lower) || (after.value === '-' && !after.blank))) {
    return false;
  }
  if (after && !after.blank && after.value === '/') return false;
  if (isCounted(after, tokens[index + 2])) return !beforeNumeralSet.has(before?.lower ?? '');
  if (!before || isStop(before)) return after?.kind === 'word';
  if (before.kind === 'number' && token.blank) return false;
  if (beforeNumeralSet.has(before.lower)) return false;
  if (numberedSet.has(before.lower)) return true;
  // A name before it makes it a number; the first word of a sentence need not be one.
  const isFirst =
    index === 1 || isStop(tokens[index - 2]) || tokens[index - 2]?.kind === 'punctuation';
  return !isUpper(before.value[0]) || (isFirst && openerSet.has(before.lower));
}

/** «XX percent», «XX years ago», «XX per cent». */
function isCounted(next: Token | undefined, second: Token | undefined): boolean {
  if (next?.value === '%') return true;
  return countedSet.has(next?.lower ?? '') || (next?.lower === 'per' && second?.lower === 'cent');
}

/** «[NAME]», «[INSERT QUOTE HERE]», «[EMBED VIDEO OF PIER]», «(CQ)», «(CHECK)». */
function slotAt(tokens: readonly Token[], index: number): Span | undefined {
  const opening = tokens[index] as Token;
  const closing = opening.value === '[' ? ']' : ')';
  const isLed = leadSet.has(tokens[index + 1]?.lower ?? '');
  for (let at = index + 1; at < tokens.length && at <= index + longest + 1; at++) {
    const token = tokens[at] as Token;
    if (token.value === closing) {
      return at > index + 1 ? { start: opening.start, end: token.end } : undefined;
    }
    if (token.kind !== 'word') return undefined;
    if (token.lower === 'cq') continue;
    if (token.value !== token.value.toUpperCase()) return undefined;
    if (isLed) continue;
    if (!(closing === ')' ? noteSet : slotSet).has(token.lower)) return undefined;
  }
  return undefined;
}

/** `???` on its own, not behind a word: «What???» */
function questionMarks({ text, tokens }: Paragraph, index: number): Span | undefined {
  const { start, blank } = tokens[index] as Token;
  if (index > 0 && !blank) return undefined;
  let end = start;
  while (text[end] === '?') end++;
  if (end - start < 2 || isLetter(text[end]) || isDigit(text[end])) return undefined;
  return end - start > 2 ? { start, end } : undefined;
}
