import { type Paragraph, type Span, type Token, wordSet, wordsThat } from 'nlcst-attribution';
import { functionWords, scales } from './words.js';

/** An amount that tells its unit twice: «$40 million dollars», «40% percent». */
export interface UnitTwice extends Span {
  /** The amount with its unit once. */
  kept: string;
}

/** A number with what is written together with it (tokens). */
interface Amount {
  first: number;
  /** The token behind it. */
  end: number;
  /** `$`, `%`, or '' where it has none. */
  unit: string;
  /** Whether «million» or the like stands in it. */
  isScaled: boolean;
}

const symbolOf = new Map([
  ['cent', '%'],
  ['dollar', '$'],
  ['dollars', '$'],
  ['euro', '€'],
  ['euros', '€'],
  ['percent', '%'],
  ['pound', '£'],
  ['pounds', '£'],
]);
const symbolSet = new Set(symbolOf.values());
const unitSet = wordSet(symbolOf.keys());
const scaleSet = new Set(scales);
const functionSet = new Set(functionWords);
/** What follows no count of things: «40 45 and 50», «killed 12 14 *years* ago». */
const notCounted = new Set(['and', 'days', 'hours', 'minutes', 'months', 'or', 'weeks', 'years']);

const numberSet = wordsThat(({ value }) => /^\d/.test(value));

/** «40», «3.5»; not «1/2», «8in», which belong to the number before. */
const plain = /^[\d.]+$/;

const year = /^(?:19|20)\d\d$/;
/** What may be half of a number that is written with blanks: «350 200», «555 0100». */
const group = /^\d{3,}$/;

export function unitsTwice(paragraph: Paragraph): UnitTwice[] {
  const { text, tokens } = paragraph;
  const found: UnitTwice[] = [];
  if (unitSet.in(paragraph).length === 0) return found;
  for (const { first, end, unit } of amountsIn(paragraph)) {
    // «per cent»; not «£5 per pound»
    const isSplit = tokens[end]?.lower === 'per' && tokens[end + 1]?.lower === 'cent';
    const again = tokens[isSplit ? end + 1 : end];
    if (!again?.blank || !unitSet.has(again) || symbolOf.get(again.lower) !== unit) continue;
    const { start } = tokens[first] as Token;
    const kept = text.slice(start, (tokens[end - 1] as Token).end);
    found.push({ start, end: again.end, kept });
  }
  return found;
}

/** Two amounts side by side: «$14 million $12 million», «nearly 40 45 percent»; no table, no number in groups. */
export function amountsTwice(paragraph: Paragraph): Span[] {
  const { tokens, kind } = paragraph;
  if (kind !== 'prose' || numberSet.in(paragraph).length < 2) return [];
  const amounts = amountsIn(paragraph);
  const found: Span[] = [];
  for (let at = 1; at < amounts.length; at++) {
    const [before, amount] = [amounts[at - 1] as Amount, amounts[at] as Amount];
    if (before.end !== amount.first || !tokens[amount.first]?.blank) continue;
    if (before.unit !== '' && before.unit !== amount.unit) continue;
    if (before.isScaled && !amount.isScaled) continue;
    if (!isNarrowly(tokens, before, amount)) continue;
    found.push({
      start: (tokens[before.first] as Token).start,
      end: (tokens[amount.end - 1] as Token).end,
    });
  }
  return found;
}

/** Between words of a sentence, and of a kind that it has room for once. */
function isNarrowly(
  tokens: readonly Token[],
  before: Amount,
  { first, end, unit }: Amount,
): boolean {
  const [leading, following] = [tokens[before.first - 1], tokens[end]];
  if (leading?.kind !== 'word' || leading.lower === 'at') return false;
  // «Flight 12 40», but «About 12 40 boats».
  if (leading.value !== leading.lower && !functionSet.has(leading.lower)) return false;
  if (following?.kind !== 'word' || following.value !== following.lower) return false;
  if (notCounted.has(following.lower)) return false;
  if (unit !== '') return true;
  const last = tokens[end - 1]?.value ?? '';
  const isGroup = end - first === 1 && group.test(last);
  const isYear = year.test(tokens[before.first]?.value ?? '');
  return plain.test(last) && !isGroup && !isYear && !functionSet.has(following.lower);
}

/** Numbers with what is written together with them, in the order of the text. */
export function amountsIn(paragraph: Paragraph): Amount[] {
  const { tokens } = paragraph;
  const amounts: Amount[] = [];
  for (const index of numberSet.in(paragraph)) {
    if (index < (amounts.at(-1)?.end ?? 0)) continue;
    amounts.push(amountAt(tokens, index));
  }
  return amounts;
}

function amountAt(tokens: readonly Token[], index: number): Amount {
  const symbol = tokens[index]?.blank ? '' : (tokens[index - 1]?.value ?? '');
  let unit = symbolSet.has(symbol) ? symbol : '';
  const first = unit === '' ? index : index - 1;
  let end = index + 1;
  // «1,200»
  while (tokens[end]?.value === ',' && numberSet.has(tokens[end + 1]) && !tokens[end + 1]?.blank) {
    end += 2;
  }
  if (tokens[end]?.value === '%') {
    unit = '%';
    end++;
  }
  const isScaled = scaleSet.has(tokens[end]?.lower ?? '');
  if (isScaled) end++;
  if (unit === '' && tokens[end]?.lower === 'percent') {
    unit = '%';
    end++;
  }
  return { first, end, unit, isScaled };
}
