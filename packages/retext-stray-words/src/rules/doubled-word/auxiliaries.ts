import { type Paragraph, type Span, type Token, wordSet } from 'nlcst-attribution';
import { days } from 'nlcst-attribution/internal';
import { articles, functionWords, lonePossessives, possessives, pronouns } from './words.js';

const first = new Set(['could', 'had', 'has', 'have', 'should', 'would']);
const second = wordSet(['are', 'is', 'was', 'were']);
const determinerSet = new Set([...articles, ...possessives, ...lonePossessives]);
const tagVerbs = new Set(['said', 'says']);
const functionSet = new Set(functionWords);

/** What may stand between a tag and its «that». */
const adverbs = new Set(['later', 'today', ...days]);

/**
 * Verbs of two versions of a sentence: «His officers *had were* consulted». Only where a clause begins with its subject:
 * «the debts that they had were old» has a clause within.
 */
export function auxiliariesTwice(paragraph: Paragraph): Span[] {
  const { tokens } = paragraph;
  const found: Span[] = [];
  for (const index of second.in(paragraph)) {
    const [before, token] = [tokens[index - 1], tokens[index] as Token];
    if (!before || !first.has(before.value) || before.quotation !== token.quotation) continue;
    if (isClauseStart(paragraph, subjectStart(tokens, index - 2))) {
      found.push({ start: before.start, end: token.end });
    }
  }
  return found;
}

/** Where «they» or «his officers» begins that ends with this token, or -1. */
function subjectStart(tokens: readonly Token[], last: number): number {
  const { kind, lower } = tokens[last] ?? {};
  if (pronouns.includes(lower ?? '')) return last;
  const isNoun = kind === 'word' && !functionSet.has(lower ?? '');
  return isNoun && determinerSet.has(tokens[last - 1]?.lower ?? '') ? last - 1 : -1;
}

/** The beginning of a sentence, or what stands behind «said that», «said later that»; not «what he said they had was old». */
function isClauseStart({ sentences, tokens }: Paragraph, start: number): boolean {
  const token = tokens[start];
  if (!token) return false;
  if (sentences[token.sentence]?.first === start) return true;
  if (tokens[start - 1]?.lower !== 'that') return false;
  const verb = adverbs.has(tokens[start - 2]?.lower ?? '') ? start - 3 : start - 2;
  return tagVerbs.has(tokens[verb]?.lower ?? '');
}
