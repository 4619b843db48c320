import { type Paragraph, type Span, type Token, wordSet } from 'nlcst-attribution';
import { days } from 'nlcst-attribution/internal';
import {
  articles,
  clauseOpeners,
  functionWords,
  lonePossessives,
  modals,
  possessives,
  pronouns,
  questionNouns,
} from './words.js';

const be = ['are', 'is', 'was', 'were'];
const have = ['had', 'has', 'have'];
const emphasis = ['did', 'does'];

/** Auxiliaries by those that may stand right behind them in no clause. «A good time was had» and «has will» are none. */
const before = new Map(
  [
    { second: be, first: [...be, ...have, ...emphasis, ...modals] },
    { second: ['has'], first: [...be, ...emphasis, ...modals] },
    { second: ['had'], first: [...emphasis, ...modals] },
    { second: ['have'], first: be },
    { second: ['could', 'should', 'would'], first: [...have, ...emphasis] },
  ].flatMap(({ second, first }) => second.map((word) => [word, new Set(first)])),
);
const secondSet = wordSet(before.keys());
const determinerSet = new Set([...articles, ...possessives, ...lonePossessives]);
const tagVerbs = new Set(['said', 'says']);
const functionSet = new Set([...functionWords, ...clauseOpeners]);
const questionSet = new Set(questionNouns);

/** What may stand between a tag and its «that». */
const adverbs = new Set(['later', 'today', ...days]);

/**
 * Verbs of two versions of a sentence: «His officers *had were* consulted». Only where a clause begins with its subject:
 * «the debts that they had were old» has a clause within.
 */
export function auxiliariesTwice(paragraph: Paragraph): Span[] {
  const { tokens } = paragraph;
  const found: Span[] = [];
  for (const index of secondSet.in(paragraph)) {
    const [one, other] = [tokens[index - 1], tokens[index] as Token];
    if (!one || one.lower === other.lower || one.quotation !== other.quotation) continue;
    if (!before.get(other.value)?.has(one.value)) continue;
    if (isClauseStart(paragraph, subjectStart(paragraph, index - 2))) {
      found.push({ start: one.start, end: other.end });
    }
  }
  return found;
}

/** Where «they», «his officers» or a sentence's «Ellison» begins that ends with this token, or -1. */
function subjectStart({ sentences, tokens }: Paragraph, last: number): number {
  const { kind, lower = '', sentence = -1 } = tokens[last] ?? {};
  if (pronouns.includes(lower)) return last;
  // «The question is was it legal»
  if (kind !== 'word' || functionSet.has(lower) || questionSet.has(lower)) return -1;
  if (determinerSet.has(tokens[last - 1]?.lower ?? '')) return last - 1;
  return sentences[sentence]?.first === last ? last : -1;
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
