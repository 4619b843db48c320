import { onceEach, type Paragraph, type Token, wordSet, wordsThat } from 'nlcst-attribution';
import { defineRule } from 'nlcst-rule-kit';
import { isLower, isLowerWord, isUpper } from '../../characters.js';
import { openers } from '../../words.js';
import { behindNames, deities, joining } from './words.js';

const deity = wordSet(deities);
const joiningSet = new Set(joining);
const behindName = new Set(behindNames);

/** The words with a capital in front; not «local IT», «never BEFORE». */
const beginningsOf = onceEach((words: ReadonlySet<string>) =>
  wordsThat(({ value, lower }) => isUpper(value[0]) && isLower(value[1]) && words.has(lower)),
);

export const missingStop = defineRule({
  name: 'missing-stop',
  summary: 'Reports a sentence that begins where the one before it has not ended.',
  unit: 'paragraph',
  scope: 'any',
  severity: 'warning',
  options: {
    words: {
      type: 'phrases',
      default: openers,
      description: 'Words that have a capital only where a sentence begins.',
    },
  },
  messages: {
    stop: 'Unexpected `{words}` without a full stop between them, expected `{expected}`',
  },
  note: 'Two sentences run together where a stop was lost or a headline stands in the text. No style guide rules on it: it is a typing error.',
  check({ paragraph, options, report }) {
    if (paragraph.kind !== 'prose') return;
    const { tokens, text } = paragraph;
    for (const index of beginningsOf(options.words).in(paragraph)) {
      const last = endBefore(paragraph, index);
      if (!last) continue;
      const { end, value } = tokens[index] as Token;
      const span = { start: last.start, end };
      const expected = `${last.value}. ${value}`;
      const words = text.slice(span.start, span.end);
      report({ span, message: 'stop', data: { words, expected }, expected: [expected] });
    }
  },
});

/**
 * The last word of the sentence before: «the price of steel The shares fell again», «the price of steel, The shares»;
 * undefined where the capital may be a title's or a name's.
 */
function endBefore(paragraph: Paragraph, index: number): Token | undefined {
  const { tokens, text } = paragraph;
  const token = tokens[index] as Token;
  const isComma = tokens[index - 1]?.value === ',';
  const at = isComma ? index - 2 : index - 1;
  const last = tokens[at];
  if (!isPlain(last) && !isName(last, tokens[at - 1], token)) return;
  if (last.value.length < 3 || last.quotation !== token.quotation) return;
  // On a line of its own: verse, or the line below a headline.
  if (!/^[^\S\n]$/.test(text.slice(tokens[index - 1]?.end, token.start))) return;
  if (!isComma && joiningSet.has(last.lower)) return;
  if (!isPlain(tokens[index + 1]) || !isPlain(tokens[index + 2])) return;
  return token.lower === 'he' && deity.in(paragraph).length > 0 ? undefined : last;
}

/** «The road ends in Selby But nobody …»: a name inside the sentence, before a word that no title has. */
const isName = (last: Token | undefined, before: Token | undefined, next: Token): last is Token =>
  last?.kind === 'word' &&
  last.blank &&
  behindName.has(next.lower) &&
  before?.sentence === next.sentence &&
  /^\p{Lu}\p{Ll}+$/u.test(last.value);

/** A word in small letters. */
const isPlain = (token: Token | undefined): token is Token =>
  token?.kind === 'word' && token.blank && isLowerWord(token.value);
