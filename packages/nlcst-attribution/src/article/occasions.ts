import type { Word } from '../paragraph/text/tokens.js';
import type { Sentence, Span } from '../types.js';
import { occasionPrepositions, publicOccasions } from '../words/en/hearers.js';

const occasions = new Set(publicOccasions);
const toOccasion = new Set(occasionPrepositions);

/** How many words an occasion's name may have: «at a crowded campaign rally». */
const occasionLength = 5;

/** «At a rally on Monday, officials said»: the sentence opens with an occasion, and nobody speaks before the source. */
export function opensAtOccasion(tokens: readonly Word[], first: number, to: number): boolean {
  if (!toOccasion.has(tokens[first]?.lower ?? '')) return false;
  for (let at = first; at < to; at++) {
    const { form } = tokens[at] as Word;
    if (form.v !== 0 && form.n === 0) return false;
  }
  return namesOccasion(tokens, first, to, []);
}

/** «called him “a fraud” *on Facebook*»: what is said ends with its marks where a preposition follows that may lead to an occasion. */
export function upToMarks(
  tokens: readonly Word[],
  { first, last }: Sentence,
  content: readonly Span[],
): readonly Span[] {
  for (let at = last - 2; at >= first; at--) {
    const { quotation, end } = tokens[at] as Word;
    if (quotation < 0) continue;
    const goesOn = !toOccasion.has(tokens[at + 1]?.lower ?? '');
    return goesOn ? content : content.map((span) => ({ ...span, end: Math.min(span.end, end) }));
  }
  return content;
}

/** Whether an occasion at which everybody hears stands there before the first mark, beside the content. */
export function namesOccasion(
  tokens: readonly Word[],
  from: number,
  to: number,
  content: readonly Span[],
): boolean {
  let reach = 0;
  for (let at = from; at < to; at++) {
    const { kind, lower, form, start } = tokens[at] as Word;
    if (isIn(content, start)) {
      reach = 0;
      continue;
    }
    if (kind === 'punctuation') return false;
    if (toOccasion.has(lower)) reach = occasionLength;
    else if (
      reach-- > 0 &&
      (occasions.has(form.stem) || (lower === 'comment' && tokens[at - 1]?.lower === 'public'))
    )
      return true;
  }
  return false;
}

/** Whether an offset stands in one of the spans. */
export const isIn = (spans: readonly Span[], offset: number): boolean =>
  spans.some(({ start, end }) => start <= offset && offset < end);
