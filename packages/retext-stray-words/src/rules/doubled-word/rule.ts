import { type Paragraph, type Span, type Token, wordSet } from 'nlcst-attribution';
import { days, months } from 'nlcst-attribution/internal';
import { defineRule } from 'nlcst-rule-kit';
import { isUpper } from '../../characters.js';
import { isOpeningMark } from '../../tokens.js';
import { titles } from '../../words.js';
import { adverbialsTwice } from './adverbials.js';
import { alternativesIn } from './alternatives.js';
import { amountsTwice, unitsTwice } from './amounts.js';
import { auxiliariesTwice, modalsBeforePast } from './auxiliaries.js';
import { conjunctionsTwice } from './conjunctions.js';
import { pairsOfAKind } from './pairs.js';
import { phrasesTwice } from './phrases.js';
import { tagsTwice } from './tags.js';
import { timesTwice } from './times.js';
import {
  articles,
  clauseEnds,
  clauseOpeners,
  clefts,
  dates,
  doubles,
  emphatic,
  freeRelatives,
  functionWords,
  loans,
  locatives,
  lonePossessives,
  particleVerbs,
  possessives,
  pronouns,
  sayingVerbs,
} from './words.js';

const functionSet = new Set(functionWords);
// «Dr. Dr. Mara Ellison» has two degrees, and in «Elm St. St. Mary’s stands» a sentence ends.
const titleSet = new Set(titles.filter((title) => title !== 'dr.' && title !== 'st.'));
const particleVerbSet = new Set(particleVerbs);
const articleSet = new Set(articles);
const dateSet = new Set([...dates, ...days, ...months]);
const emphaticSet = new Set(emphatic);
const loanSet = new Set(loans);
const possessiveSet = new Set(possessives);
const subjectSet = new Set([...articles, ...pronouns]);
const thatVerbSet = new Set([...sayingVerbs, 'saying']);
const lonePossessiveSet = new Set(lonePossessives);
const determinerSet = wordSet([...articles, ...possessives, ...lonePossessives]);
const locativeSet = new Set(locatives);
const freeRelativeSet = new Set(freeRelatives);
const clauseOpenerSet = new Set(clauseOpeners);
const clauseEndSet = new Set(clauseEnds);
const cleftSet = new Set(clefts);

/** How far back a «what» is looked for: «what it really was was a cut». */
const reach = 8;

export const doubledWord = defineRule({
  name: 'doubled-word',
  summary:
    'Reports a word that stands twice in a row, and two words or amounts of which there is room for one.',
  unit: 'paragraph',
  scope: 'any',
  severity: 'warning',
  fixable: true,
  options: {
    allow: {
      type: 'phrases',
      default: doubles,
      description: 'Words that may stand twice.',
    },
  },
  messages: {
    doubled: 'Unexpected `{words}`, expected `{expected}`',
    either: 'Unexpected `{words}`, expected one of them',
    adverbial: 'Unexpected `{words}` in a sentence that it opens already, expected it once',
    conjunction:
      'Unexpected `{words}` in a sentence that `{opening}` opens, expected one of the two',
    time: 'Unexpected `{words}` in a sentence that tells the time already, expected it once',
  },
  note: 'The eye passes over a doubled word. No style guide rules on it: it is a typing error.',
  check({ paragraph, options: { allow }, report }) {
    const { tokens, text } = paragraph;
    const tell = (span: Span, kept: string, fix = false) => {
      const data = {
        words: onOneLine(text.slice(span.start, span.end)),
        expected: onOneLine(kept),
      };
      report({ span, message: 'doubled', data, expected: [kept], fix });
    };
    const tellEither = ({ start, end }: Span) => {
      const words = onOneLine(text.slice(start, end));
      report({ span: { start, end }, message: 'either', data: { words } });
    };
    for (const index of determinerSet.in(paragraph)) {
      if (!isSecondDeterminer(tokens, index)) continue;
      tellEither({ start: (tokens[index - 1] as Token).start, end: (tokens[index] as Token).end });
    }
    for (const span of auxiliariesTwice(paragraph)) tellEither(span);
    for (const span of modalsBeforePast(paragraph)) tellEither(span);
    for (const span of pairsOfAKind(paragraph)) tellEither(span);
    for (const span of amountsTwice(paragraph)) tellEither(span);
    for (const span of alternativesIn(paragraph)) tellEither(span);
    for (const { start, end, kept } of unitsTwice(paragraph)) tell({ start, end }, kept);
    for (const { start, end, kept } of tagsTwice(paragraph)) tell({ start, end }, kept);
    for (const { opening, again } of adverbialsTwice(paragraph)) {
      const words = onOneLine(text.slice(again.start, again.end));
      const related = { span: opening, text: 'And here' };
      report({ span: again, message: 'adverbial', data: { words }, related });
    }
    for (const { opening, again } of conjunctionsTwice(paragraph)) {
      const data = { words: again.value, opening: opening.value };
      const related = { span: opening, text: 'Opened here' };
      report({ span: again, message: 'conjunction', data, related });
    }
    for (const { first, again } of timesTwice(paragraph)) {
      const words = onOneLine(text.slice(again.start, again.end));
      const related = { span: first, text: 'And here' };
      report({ span: again, message: 'time', data: { words }, related });
    }
    for (const { first, again, last } of phrasesTwice(paragraph)) {
      const span = { start: (tokens[first] as Token).start, end: (tokens[last] as Token).end };
      tell(span, text.slice(span.start, (tokens[again - 1] as Token).end));
    }
    for (const index of repeatedIn(tokens)) {
      if (isSecondDeterminer(tokens, index)) continue;
      const token = tokens[index] as Token;
      const isPair = isDoubled(tokens, index, allow) || isThatTwice(tokens, index);
      const first = isPair ? index - 1 : startOfLonger(paragraph, index);
      if (first < 0) continue;
      const span = { start: (tokens[first] as Token).start, end: token.end };
      // «the “the»: the second one, with its mark. Else the first half.
      const kept = isPair
        ? (tokens[first] as Token).value
        : index - first === 2
          ? text.slice((tokens[index - 1] as Token).start, token.end)
          : text.slice(span.start, (tokens[first + 1] as Token).end);
      tell(span, kept, isPair && (isFunctionWord(token.lower) || token.lower === 'that'));
    }
  },
});

/** The words (indices) that are the same as the token before them or as the one before that. */
function repeatedIn(tokens: readonly Token[]): number[] {
  const found: number[] = [];
  let before = '';
  let second = '';
  for (let index = 0; index < tokens.length; index++) {
    const { lower, kind } = tokens[index] as Token;
    if ((lower === before || lower === second) && kind === 'word') found.push(index);
    second = before;
    before = lower;
  }
  return found;
}

/** One word twice: «to to». */
function isDoubled(tokens: readonly Token[], index: number, allow: ReadonlySet<string>): boolean {
  const token = tokens[index] as Token;
  const before = tokens[index - 1] as Token;
  const { lower } = token;
  if (before.lower !== lower || before.kind !== 'word' || !token.blank || allow.has(lower)) {
    return false;
  }
  // «Sen. Sen. Ellison»; not «Duran Duran», «the The Hague court», «what IS is».
  if (isUpper(token.value[0])) return before.value === token.value && titleSet.has(lower);
  if (isAbbreviation(before) || (lower === 'great' && isKin(tokens[index + 1]))) return false;
  if (!isFunctionWord(lower)) {
    if (before.value !== token.value || lower.length < 2) return false;
    // «Whatever happens happens»: the verbs of two clauses.
    if (freeRelativeSet.has(tokens[index - 2]?.lower ?? '')) return false;
    if (clauseEndSet.has(lower) && isClauseEnd(tokens, index)) return false;
    return token.quotation < 0 || !isForce(tokens, index);
  }
  // «Will will stay.»
  if (lower === 'will' && before.value !== lower) return false;
  if (lower === 'by') return !particleVerbSet.has(tokens[index - 2]?.lower ?? '');
  if (lower === 'in' || lower === 'on') return !isParticle(tokens, index);
  return (lower !== 'is' && lower !== 'was') || !isCleft(tokens, index);
}

/** «to», «he'd»: no clause ends in the first of two, whatever the other one begins. */
const isFunctionWord = (lower: string): boolean =>
  functionSet.has(lower) || contraction.test(lower);

const contraction = /^(?:he|it|she|there|they|we|you)['’](?:d|ll|re|s|ve)$/;

/** «said that that the pier», «said that that boats were late»: a clause has its own subject behind the second. */
function isThatTwice(tokens: readonly Token[], index: number): boolean {
  const [verb, before, that, subject, next] = tokens.slice(index - 2, index + 3);
  if (that?.value !== 'that' || before?.value !== 'that' || !that.blank) return false;
  if (!thatVerbSet.has(verb?.lower ?? '')) return false;
  const isPlural =
    /[^s]s$/.test(subject?.lower ?? '') && /^(?:are|have|were)$/.test(next?.lower ?? '');
  return isPlural || subjectSet.has(subject?.lower ?? '');
}

/** «*IS* is now»: capitals beside the same letters in lower case. */
const isAbbreviation = ({ value }: Token): boolean =>
  value.length > 1 && value === value.toUpperCase();

/** «Her great great *grandfather*»: each of the words is a generation. */
const isKin = (token: Token | undefined): boolean =>
  /^(?:grand|aunts?$|uncles?$|nieces?$|nephews?$)/.test(token?.lower ?? '');

/** In speech: «a terrible terrible thing», «work work work». */
function isForce(tokens: readonly Token[], index: number): boolean {
  const { lower } = tokens[index] as Token;
  const isThrice = tokens[index - 2]?.lower === lower || tokens[index + 1]?.lower === lower;
  return isThrice || emphaticSet.has(lower);
}

/**
 * «The talks that he came in in 1979», «what they count on on Friday», «it did Ellison in in May»: the first belongs to
 * the verb. Not «in Harbor City in in 1979».
 */
function isParticle(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 2];
  const after = tokens[index + 1];
  const isDated = after?.kind === 'number' || dateSet.has(after?.lower ?? '');
  if (isDated && !isInPlace(tokens, index - 2)) return true;
  return particleVerbSet.has(before?.lower ?? '');
}

/** A name that a preposition stands before: «in Harbor City», «near northern Selby». */
function isInPlace(tokens: readonly Token[], index: number): boolean {
  if (!isUpper(tokens[index]?.value[0])) return false;
  return tokens.slice(Math.max(0, index - 2), index).some(({ lower }) => locativeSet.has(lower));
}

/** «What it really was was a cut», «who she is is known»: the end of one clause and the verb of the other. */
function isCleft(tokens: readonly Token[], index: number): boolean {
  if (tokens[index - 3]?.lower === 'who') return true;
  return tokens.slice(Math.max(0, index - reach), index - 2).some((one) => cleftSet.has(one.lower));
}

/** «Those who have have a duty», «as many as there were were lost»: a clause may end in the first. */
function isClauseEnd(tokens: readonly Token[], index: number): boolean {
  return tokens
    .slice(Math.max(0, index - reach), index - 1)
    .some(({ lower }) => clauseOpenerSet.has(lower));
}

/** «of a our nation»: two words of which a noun wants one. Not «an a cappella group». */
function isSecondDeterminer(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  const { kind, value, lower, blank } = tokens[index] as Token;
  if (!before || kind !== 'word' || !blank || value !== lower || before.lower === lower) {
    return false;
  }
  const next = tokens[index + 1];
  if (lower === 'a' && loanSet.has(next?.lower ?? '')) return false;
  // «save your a**»
  if (next?.value.startsWith('*') && !next.blank) return false;
  if (articleSet.has(before.lower)) {
    if (lonePossessiveSet.has(lower)) return isContentWord(tokens[index + 1]);
    return articleSet.has(lower) || possessiveSet.has(lower);
  }
  return possessiveSet.has(before.lower) && before.lower !== 'its' && articleSet.has(lower);
}

/** A word that a possessive can stand before: «the his garden»; not «the his and hers towels», «the her I knew». */
const isContentWord = (token: Token | undefined): boolean =>
  token?.kind === 'word' && token.blank && !functionSet.has(token.lower);

/** Where «the “the» or «in the in the» begins that ends with this word, or -1. */
function startOfLonger(paragraph: Paragraph, index: number): number {
  const { tokens } = paragraph;
  const token = tokens[index] as Token;
  if (token.value !== token.lower || !functionSet.has(token.lower)) return -1;
  const [one, two, three] = [tokens[index - 3], tokens[index - 2], tokens[index - 1]];
  if (articleSet.has(token.lower) && isOpeningMark(paragraph, three) && three?.blank) {
    return two?.value === token.value ? index - 2 : -1;
  }
  if (!one || !two || !three || !token.blank || !three.blank || !two.blank) return -1;
  // «On and on and on»: it goes on as it began.
  if (tokens[index + 1]?.lower === one.lower || tokens[index - 4]?.lower === two.lower) return -1;
  // «A second and a third and on and on».
  if (one.lower === 'and' && token.lower === 'on') return -1;
  const isRepeated = one.lower === three.lower && two.lower === token.lower;
  return isRepeated && one.lower !== two.lower && functionSet.has(one.lower) ? index - 3 : -1;
}

function onOneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ');
}
