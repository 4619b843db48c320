import type { Paragraph, Sentence } from '../types.js';
import type { Word } from './text/tokens.js';

/** Words that a heading, a label and the name of a transcript's speaker have at the most. */
const longestHeading = 16;
const longestLabel = 6;
const longestSpeaker = 4;

/** What sort of line a paragraph is; see {@link Paragraph}. */
export function kindOfParagraph(tokens: Word[], sentences: Sentence[]): Paragraph['kind'] {
  if (!tokens.some(isWord)) return 'label';
  if (isTranscript(tokens)) return 'transcript';
  if (sentences.length !== 1) return 'prose';
  const words = tokens.filter(isWord);
  if (words.length > longestHeading) return 'prose';
  const last = tokens.at(-1) as Word;
  if (words.length <= longestLabel && words.every((word) => word.form.shape === 'upper'))
    return 'label';
  const ends = /[.?!…,;:"”’'—–-]$/.test(last.value);
  if (!ends && tokens.every((token) => token.quotation < 0 || words.length < longestHeading))
    return 'heading';
  if (last.value === '.' && isTitleCase(words)) return 'heading';
  return 'prose';
}

function isWord({ kind }: Word): boolean {
  return kind === 'word';
}

/** «WALLACE: Good evening.», «Q: Why?»: a name in capitals and a colon. */
function isTranscript(tokens: Word[]): boolean {
  const from = tokens[0]?.kind === 'punctuation' ? 1 : 0;
  let index = from;
  while (index < from + longestSpeaker && tokens[index]?.kind === 'word') index++;
  if (index === from || tokens[index]?.value !== ':' || !tokens[index + 1]?.blank) return false;
  return tokens.slice(from, index).every(isLabel);
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
