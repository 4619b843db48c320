import { type Paragraph, type Span, type Token, wordsThat } from 'nlcst-attribution';
import { isUpper } from '../../characters.js';
import { amountsIn } from './amounts.js';
import { articles, comparing, modals, relatives, sayingVerbs } from './words.js';

const slashes = wordsThat(({ value }) => value === '/');
const sayingSet = new Set(sayingVerbs);
/** Forms of a verb, and verbs of saying. */
const choices = [
  new Set(['are', 'is', 'was', 'were']),
  new Set(['had', 'has', 'have']),
  new Set(modals),
  sayingSet,
];
const articleSet = new Set(articles);
const comparingSet = new Set(comparing);
const relativeSet = new Set(relatives);

/** Two words or amounts with a slash, left for the editor to choose: «will/would», «$12 million/more than $12 million». */
export function alternativesIn(paragraph: Paragraph): Span[] {
  const { tokens } = paragraph;
  const found: Span[] = [];
  const add = (first: number, last: number) =>
    found.push({ start: (tokens[first] as Token).start, end: (tokens[last] as Token).end });
  const signs = slashes.in(paragraph);
  for (const index of signs) {
    if (isVerbTwice(tokens, index)) add(index - 1, index + 1);
    else if (isSpeakerTwice(tokens, index)) add(index - 2, index + 1);
  }
  if (signs.length === 0) return found;
  const amounts = amountsIn(paragraph);
  for (const { first, end, unit } of amounts) {
    if (tokens[end]?.value !== '/') continue;
    const other = amounts.find((amount) => amount.first > end);
    if (!other || unit !== other.unit) continue;
    const between = tokens.slice(end + 1, other.first);
    const isSame = wordsOf(tokens, first, end) === wordsOf(tokens, other.first, other.end);
    const isCompared = between.length > 0 || (isSame && unit !== '');
    if (isCompared && between.every(({ lower }) => comparingSet.has(lower))) {
      add(first, other.end - 1);
    }
  }
  return found;
}

const wordsOf = (tokens: readonly Token[], first: number, end: number): string =>
  tokens
    .slice(first, end)
    .map(({ lower }) => lower)
    .join(' ');

/** «was/were», «said/told» in the article's own words; a form asks «who was/were there» and «person(s) is/are» of anybody. */
function isVerbTwice(tokens: readonly Token[], index: number): boolean {
  const [leading, before, sign, after] = tokens.slice(Math.max(0, index - 2), index + 2);
  if (leading?.kind !== 'word' || relativeSet.has(leading.lower)) return false;
  if (!before || !sign || !after || after.quotation >= 0) return false;
  return choices.some((choice) => choice.has(before.lower) && choice.has(after.lower));
}

/** «the mayor/Ellison said» */
function isSpeakerTwice(tokens: readonly Token[], index: number): boolean {
  const [article, noun, , name, verb] = tokens.slice(Math.max(0, index - 2), index + 3);
  if (!noun || !name || name.quotation >= 0 || !sayingSet.has(verb?.lower ?? '')) return false;
  return articleSet.has(article?.lower ?? '') && !isUpper(noun.value[0]) && isUpper(name.value[0]);
}
