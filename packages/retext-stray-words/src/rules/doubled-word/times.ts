import { type Paragraph, type Span, type Token, wordSet } from 'nlcst-attribution';
import { days, months, prepositions } from 'nlcst-attribution/internal';
import {
  articles,
  clauseOpeners,
  functionWords,
  modals,
  periods,
  pronouns,
  relatives,
  sayingVerbs,
  settings,
} from './words.js';

/** When something was, told twice by a clause: «published Monday in a journal on Monday». */
export interface TimeTwice {
  first: Span;
  again: Span;
}

/** Tokens that tell when: «on» and «Monday», «Nov. 3», «last week», «at 7 p.m.» */
interface Time {
  start: number;
  /** Behind its preposition, with which it has one or none. */
  from: number;
  end: number;
  words: string;
}

const daySet = new Set(days);
const monthSet = new Set(months);
const periodSet = new Set(periods);
const relativeTimes = new Set(['last', 'next', 'this']);
const halves = new Set(['a.m.', 'p.m.']);
const lasts = wordSet([...days, ...periods, ...halves]);
const dated = wordSet(months);
const settingSet = new Set(settings);
const prepositionSet = new Set([...prepositions, ...articles, ...relativeTimes, 'or']);
const functionSet = new Set([...functionWords, ...modals, 'that', 'who']);
/** What opens another clause, or tells of another time. */
const otherClause = new Set([
  ...clauseOpeners,
  ...modals,
  ...pronouns,
  ...relatives,
  ...sayingVerbs,
  'about',
  'after',
  'again',
  'because',
  'before',
  'but',
  'for',
  'from',
  'i',
  'if',
  'it',
  'or',
  'since',
  'than',
  'that',
  'through',
  'to',
  'until',
  'we',
  'when',
  'where',
  'while',
  'you',
]);

export function timesTwice(paragraph: Paragraph): TimeTwice[] {
  const { tokens } = paragraph;
  const found: TimeTwice[] = [];
  const before = new Map<string, Time>();
  const ends = [...lasts.in(paragraph), ...dated.in(paragraph)].sort((one, two) => one - two);
  for (const index of ends) {
    const again = timeAt(tokens, index);
    if (!again) continue;
    const { sentence } = tokens[again.from] as Token;
    const key = `${sentence} ${again.words}`;
    const first = before.get(key);
    before.set(key, again);
    if (!first || !isLast(tokens, again) || !isOneClause(paragraph, first, again)) continue;
    found.push({ first: spanOf(tokens, first), again: spanOf(tokens, again) });
  }
  return found;
}

const spanOf = (tokens: readonly Token[], { start, end }: Time): Span => ({
  start: (tokens[start] as Token).start,
  end: (tokens[end - 1] as Token).end,
});

/** The time that ends in this token, or whose month this is. */
function timeAt(tokens: readonly Token[], index: number): Time | undefined {
  const { lower, value } = tokens[index] as Token;
  const [before, after] = [tokens[index - 1], tokens[index + 1]];
  let from = index;
  let end = index + 1;
  if (halves.has(lower) && before?.kind === 'number') from--;
  else if (periodSet.has(lower) && relativeTimes.has(before?.lower ?? '')) from--;
  else if (monthSet.has(lower) && value !== lower && after?.kind === 'number') end++;
  else if (!daySet.has(lower) || value === lower) return;
  const words = tokens.slice(from, end);
  if (words.some(({ quotation }) => quotation >= 0)) return;
  const preposition = halves.has(lower) ? 'at' : 'on';
  const start = tokens[from - 1]?.lower === preposition ? from - 1 : from;
  return { start, from, end, words: words.map((word) => word.lower).join(' ') };
}

/** Behind which the clause ends or goes on; not «the Monday edition», «Super Tuesday», «for Monday», «Monday’s». */
function isLast(tokens: readonly Token[], { start, from, end }: Time): boolean {
  const [before, after] = [tokens[start - 1], tokens[end]];
  if (before?.kind !== 'word') return false;
  if (start === from) {
    const isPartOfName = daySet.has(tokens[from]?.lower ?? '') && isName(tokens, start - 1);
    if (isPartOfName || prepositionSet.has(before.lower)) return false;
  }
  return !after || after.kind === 'punctuation' || functionSet.has(after.lower);
}

/** «Super Tuesday», «Mammal Acoustics Monday»: a capital beside the day may be a part of its name. */
const isName = (tokens: readonly Token[], at: number): boolean => {
  const value = tokens[at]?.value ?? '';
  return value[0] !== value[0]?.toLowerCase();
};

/**
 * Whether both tell of one verb: with nothing between but where it was («published Monday *in a journal* on Monday»),
 * or with one verb at the most behind a time that opens the sentence or stands before its verb.
 */
function isOneClause({ sentences, tokens }: Paragraph, first: Time, again: Time): boolean {
  const between = tokens.slice(first.end, again.start);
  const [next] = between;
  if (!next || next.quotation >= 0) return false;
  const isOpening = sentences[next.sentence]?.first === first.start;
  const isBeforeVerb = first.start < first.from && isVerb(next);
  if (isOpening ? next.value !== ',' : !isBeforeVerb && !settingSet.has(next.lower)) return false;
  const words = isOpening ? between.slice(1) : between;
  if (words.filter(isVerb).length > (isOpening || isBeforeVerb ? 1 : 0)) return false;
  return words.every((token, at) => {
    if (token.quotation >= 0 || otherClause.has(token.lower)) return false;
    if (token.lower === 'and') return isName(words, at + 1);
    return token.kind !== 'punctuation' || (isOpening && token.value === ',');
  });
}

const isVerb = ({ lower }: Token): boolean => /..ed$/.test(lower);
