import { type Paragraph, type Span, type Token, wordSet } from 'nlcst-attribution';
import { days, prepositions } from 'nlcst-attribution/internal';
import { isUpper } from '../../characters.js';
import {
  adjectival,
  articles,
  beforeCounts,
  clauseOpeners,
  couplers,
  lonePossessives,
  modals,
  nominal,
  possessives,
  pronouns,
  relatives,
  sayingVerbs,
  smallNumbers,
} from './words.js';

const kinds = [modals, possessives, pronouns, relatives, sayingVerbs];
const kindOf = new Map(kinds.flatMap((kind, index) => kind.map((word) => [word, index])));
const kindSet = wordSet(kindOf.keys());
const daySet = wordSet(days);
const numberSet = wordSet(smallNumbers);
const saidSet = wordSet(['said']);
const adjectivalSet = new Set(adjectival);
const nominalSet = new Set(nominal);
const countedSet = new Set(beforeCounts);
/** What an auxiliary stands behind, and no noun. */
const subjectSet = new Set([...pronouns, ...relatives, 'i', 'it', 'that', 'there', 'we', 'you']);
const couplerSet = new Set(couplers);
const prepositionSet = new Set(prepositions);
/** What begins another clause, or joins one. */
const clauseWordSet = new Set([
  ...clauseOpeners,
  ...pronouns,
  'and',
  'but',
  'if',
  'when',
  'where',
  'while',
]);
const determinerSet = new Set([...articles, ...possessives, ...lonePossessives]);

/** Two words of a kind of which a clause has room for one: «will can», «announced said», «Monday Tuesday», «two three». */
export function pairsOfAKind(paragraph: Paragraph): Span[] {
  const { tokens } = paragraph;
  const found: Span[] = [];
  const add = (first: number, last: number) =>
    found.push({ start: (tokens[first] as Token).start, end: (tokens[last] as Token).end });
  for (const index of kindSet.in(paragraph)) if (isPair(tokens, index)) add(index - 1, index);
  for (const index of daySet.in(paragraph)) {
    if (isSecondDay(tokens, index)) add(index - 1, index);
    else if (isOnAgain(tokens, index)) add(index - 3, index);
  }
  for (const index of numberSet.in(paragraph)) {
    if (isSecondNumber(tokens, index)) add(index - 1, index);
  }
  for (const last of saidSet.in(paragraph)) {
    const first = saidBefore(tokens, last);
    if (first >= 0) add(first, last);
  }
  return found;
}

/** Words between two verbs of saying at most. */
const longestTime = 12;

/**
 * «*said* on a call on Thursday said»: the verb before another, with nothing but when and where between them, or -1; not
 * «said on Thursday officials said».
 */
function saidBefore(tokens: readonly Token[], last: number): number {
  if (!daySet.has(tokens[last - 1])) return -1;
  let first = last - 1;
  while (first > last - longestTime && isOfTime(tokens[first])) first--;
  const opening = tokens[first + 1]?.lower ?? '';
  // «a man said to have fled on Thursday said»
  if (!saidSet.has(tokens[first]) || opening === 'to' || opening === 'by') return -1;
  return prepositionSet.has(opening) ? first : -1;
}

const isOfTime = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.kind !== 'punctuation' &&
  token.quotation < 0 &&
  !saidSet.has(token) &&
  !clauseWordSet.has(token.lower);

/** Two of one kind, in lower case; not «the political *will* could», «said *added* costs». */
function isPair(tokens: readonly Token[], index: number): boolean {
  const [before, word] = [tokens[index - 1], tokens[index] as Token];
  if (!before || !isSideBySide(before, word)) return false;
  // «Mrs. May will»
  if (before.value !== before.lower || word.value !== word.lower) return false;
  if (kindOf.get(before.lower) !== kindOf.get(word.lower)) return false;
  if (adjectivalSet.has(word.lower)) return false;
  const leading = tokens[index - 2]?.lower ?? '';
  return nominalSet.has(before.lower) ? subjectSet.has(leading) : !determinerSet.has(leading);
}

/** «on Monday Tuesday»; not «Good Friday Saturday», and no list of days. */
function isSecondDay(tokens: readonly Token[], index: number): boolean {
  const [before, word] = [tokens[index - 1], tokens[index] as Token];
  if (!daySet.has(before) || !isSideBySide(before as Token, word)) return false;
  return !isUpper(tokens[index - 2]?.value[0]) && !isUpper(tokens[index + 1]?.value[0]);
}

/** «on Monday on Tuesday» */
const isOnAgain = (tokens: readonly Token[], index: number): boolean =>
  tokens[index - 3]?.lower === 'on' &&
  tokens[index - 1]?.lower === 'on' &&
  daySet.has(tokens[index - 2]);

/** «at least two three people»; not «one two three», «no one two years ago», «phase two three people». */
function isSecondNumber(tokens: readonly Token[], index: number): boolean {
  const [before, word, after] = [tokens[index - 1], tokens[index] as Token, tokens[index + 1]];
  if (!numberSet.has(before) || !isSideBySide(before as Token, word)) return false;
  if (word.value !== word.lower || before?.lower === 'one') return false;
  if (!countedSet.has(tokens[index - 2]?.lower ?? '')) return false;
  return after?.kind === 'word' && !numberSet.has(after) && !couplerSet.has(after.lower);
}

/** Two different words with a blank between. */
const isSideBySide = (before: Token, word: Token): boolean =>
  word.blank &&
  before.kind === 'word' &&
  before.lower !== word.lower &&
  before.quotation === word.quotation;
