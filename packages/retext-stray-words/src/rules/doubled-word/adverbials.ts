import { type Paragraph, type Span, type Token, wordSet } from 'nlcst-attribution';
import { prepositions } from 'nlcst-attribution/internal';

/** An adverbial that opens a sentence, and its second place in the tag. */
export interface Adverbial {
  opening: Span;
  again: Span;
}

const tagVerbs = wordSet(['said', 'says', 'told']);
const prepositionSet = new Set(prepositions);

/** In words: a shorter one may be the day that somebody speaks of as well. */
const shortest = 3;
const longest = 7;

/** In words: «reporters outside the hall». */
const longestHearer = 4;

/** What stands behind a tag that is whole; without it, «after the vote» may be what was said. */
const endsTag = new Set(['that', '.', ',', ':']);

/** «After the vote, Ellison said *after the vote* that …», «… told reporters *after the vote* that …». */
export function adverbialsTwice(paragraph: Paragraph): Adverbial[] {
  const { sentences, tokens } = paragraph;
  const found: Adverbial[] = [];
  for (const verb of tagVerbs.in(paragraph)) {
    const { lower, sentence } = tokens[verb] as Token;
    const first = sentences[sentence]?.first ?? 0;
    const length = openingLength(tokens, first);
    if (length === 0 || verb < first + length) continue;
    const reach = lower === 'told' ? longestHearer : 0;
    for (let again = verb + 1; again <= verb + 1 + reach; again++) {
      if (!isSame(tokens, first, again, length)) continue;
      found.push({
        opening: spanOf(tokens, first, length),
        again: spanOf(tokens, again, length),
      });
    }
  }
  return found;
}

/** How many words from the first of a sentence to its first comma make an adverbial, or 0. */
function openingLength(tokens: readonly Token[], first: number): number {
  if (!prepositionSet.has(tokens[first]?.lower ?? '')) return 0;
  let length = 0;
  while (length <= longest && isNarrated(tokens[first + length])) length++;
  const isOpening = length >= shortest && tokens[first + length]?.value === ',';
  return isOpening ? length : 0;
}

const isNarrated = (token: Token | undefined): boolean =>
  token !== undefined && token.kind !== 'punctuation' && token.quotation < 0;

function isSame(tokens: readonly Token[], first: number, again: number, length: number): boolean {
  for (let at = 0; at < length; at++) {
    const token = tokens[again + at];
    if (!isNarrated(token) || token?.lower !== tokens[first + at]?.lower) return false;
  }
  return endsTag.has(tokens[again + length]?.lower ?? '');
}

const spanOf = (tokens: readonly Token[], first: number, length: number): Span => ({
  start: (tokens[first] as Token).start,
  end: (tokens[first + length - 1] as Token).end,
});
