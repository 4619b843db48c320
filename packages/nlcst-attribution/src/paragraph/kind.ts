import type { Paragraph, Sentence } from '../types.js';
import type { Word } from './text/tokens.js';

const longHeading = 16;
const longLabel = 6;

/** What sort of line a paragraph is; see {@link Paragraph}. */
export function kindOf(tokens: Word[], sentences: Sentence[]): Paragraph['kind'] {
  if (!tokens.some(isWord)) return 'label';
  if (isTranscript(tokens)) return 'transcript';
  if (sentences.length !== 1) return 'prose';
  const words = tokens.filter(isWord);
  if (words.length > longHeading) return 'prose';
  const last = tokens.at(-1) as Word;
  if (words.length <= longLabel && words.every((word) => word.form.shape === 'upper'))
    return 'label';
  const ends = /[.?!…,;:"”’'—–-]$/.test(last.value);
  if (!ends && tokens.every((token) => token.quotation < 0 || words.length < longHeading))
    return 'heading';
  if (last.value === '.' && isTitleCase(words)) return 'heading';
  return 'prose';
}

function isWord({ kind }: Word): boolean {
  return kind === 'word';
}

/** «WALLACE: Good evening.», «Q: Why?»: a name in capitals and a colon. */
function isTranscript(tokens: Word[]): boolean {
  let index = 0;
  while (tokens[index]?.kind === 'punctuation' && index < 1) index++;
  const first = tokens[index];
  if (first?.kind !== 'word') return false;
  const from = index;
  while (index < from + 4 && tokens[index]?.kind === 'word' && isLabel(tokens[index] as Word))
    index++;
  if (index === from || tokens[index]?.value !== ':') return false;
  return tokens[index + 1]?.blank === true;
}

function isLabel(token: Word): boolean {
  return token.value === token.value.toUpperCase() && /\p{Lu}/u.test(token.value);
}

/** A headline that ends in a full stop: every long word and the last has a capital. */
function isTitleCase(words: Word[]): boolean {
  if (words.at(-1)?.form.shape === 'lower') return false;
  const long = words.filter((word) => word.value.length > 4);
  return long.length >= 3 && long.every((word) => word.form.shape !== 'lower');
}
