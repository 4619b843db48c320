import type { SentenceContent } from 'nlcst';
import { ParseEnglish } from 'parse-english';

/** Tokens before a place to cut is looked for: less, and the cutting costs more than it saves. */
const enough = 256;
/** Tokens after which any white space will do, and after which none is needed. */
const tooMany = 8_192;
const farTooMany = 2 * tooMany;

/**
 * Cut tokens into pieces that `parse-english` makes the same sentences of as it does of the whole.
 */
export function* piecesOf(tokens: readonly SentenceContent[]): Generator<SentenceContent[]> {
  let from = 0;
  for (let index = enough; index < tokens.length; index++) {
    const length = index - from;
    if (length < enough) continue;
    if (
      isCertain(tokens, index) ||
      (length >= tooMany && tokens[index]?.type === 'WhiteSpaceNode') ||
      length >= farTooMany
    ) {
      yield tokens.slice(from, index);
      from = index;
    }
  }
  yield tokens.slice(from);
}

/**
 * Whether the white space at `index` stands between two sentences that `parse-english` never joins, as in
 * `… by Friday. The council …` and `… by Friday.” “The council …`: a word, a full stop (and a closing mark) before it,
 * a capitalised word (and an opening mark) after it.
 */
export function isCertain(tokens: readonly SentenceContent[], index: number): boolean {
  return (
    tokens[index]?.type === 'WhiteSpaceNode' &&
    isBeginning(tokens, index + 1) &&
    isEnding(tokens, index - 1)
  );
}

/** Words that `parse-english` may take for the first half of something (`o’`) are shorter than three letters. */
function isBeginning(tokens: readonly SentenceContent[], index: number): boolean {
  const word = wordAt(tokens, index);
  if (word !== undefined) return /^[A-Z]/.test(word) && word.length > 2;
  return isOneOf('“‘"\'(', tokens[index]) && wordAt(tokens, index + 1) !== undefined;
}

function isEnding(tokens: readonly SentenceContent[], index: number): boolean {
  const stop = isOneOf('”’"\')', tokens[index]) ? index - 1 : index;
  const word = wordAt(tokens, stop - 1);
  if (word === undefined) return false;
  return isOneOf('!?…', tokens[stop]) || (isOneOf('.', tokens[stop]) && endsSentence(word));
}

function wordAt(tokens: readonly SentenceContent[], index: number): string | undefined {
  const token = tokens[index];
  return token?.type === 'WordNode' && token.children[0]?.type === 'TextNode'
    ? token.children[0].value
    : undefined;
}

function isOneOf(marks: string, token: SentenceContent | undefined): boolean {
  return (
    (token?.type === 'PunctuationNode' || token?.type === 'SymbolNode') &&
    token.value.length === 1 &&
    marks.includes(token.value)
  );
}

const english = new ParseEnglish();
const known = new Map<string, boolean>();

/** Whether a full stop after the word ends a sentence: not after `Inc`, `Mr` and `a`. */
function endsSentence(word: string): boolean {
  if (word.length < 2 || word.length > 24) return false;
  const cached = known.get(word);
  if (cached !== undefined) return cached;
  const { children } = english.tokenizeParagraph(`${word}. The end.`);
  const ends = children.filter((node) => node.type === 'SentenceNode').length === 2;
  if (known.size < 10_000) known.set(word, ends);
  return ends;
}
