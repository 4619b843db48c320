import { onceEach, type Paragraph, type Token, wordSet } from 'nlcst-attribution';
import { defineRule } from 'nlcst-rule-kit';
import { isUpper } from '../../characters.js';
import { isClosingMark, isOpeningMark, isStop, isTwice, stops } from '../../tokens.js';
import {
  adverbials,
  afterComma,
  afterLetter,
  auxiliaries,
  beforeVerbs,
  behindParticiples,
  coordinators,
  dangling,
  determiners,
  finite,
  followers,
  offices,
  prepositional,
  prepositions,
  secondPrepositions,
  subordinates,
} from './words.js';

const afterCommaSet = new Set(afterComma);
const officeSet = new Set(offices);
const determinerSet = new Set(determiners);
const followerSet = new Set(followers);
const afterLetterSet = new Set(afterLetter);
const auxiliarySet = new Set(auxiliaries);
const prepositionalSet = new Set(prepositional);
const beforeVerbSet = new Set(beforeVerbs);
const prepositionSet = new Set(prepositions);
const secondPrepositionSet = new Set(secondPrepositions);
const adverbialSet = new Set(adverbials);
const subordinateSet = new Set(subordinates);
const finiteSet = new Set(finite);
const behindParticipleSet = new Set(behindParticiples);
const coordinatorSet = new Set(coordinators);
const wantsWord = wordSet([
  ...auxiliaries,
  ...determiners,
  ...prepositional,
  ...prepositions,
  ...subordinates,
]);

/** The longest phrase of the list, in words. */
const longest = 3;

export const danglingWord = defineRule({
  name: 'dangling-word',
  summary:
    'Reports a word that wants another to follow, at the end of a sentence or before a word that can’t.',
  unit: 'paragraph',
  scope: 'any',
  severity: 'warning',
  options: {
    words: {
      type: 'phrases',
      default: dangling,
      description: 'Words and phrases that can’t end a sentence.',
    },
  },
  messages: {
    cut: 'Unexpected end of the paragraph after `{words}`, expected the rest of the sentence',
    dangling: 'Unexpected end of the sentence after `{words}`, expected what it belongs to',
    within: 'Unexpected `{words}`, expected a word between them or one of them alone',
  },
  note: 'The reader waits for words that a cut took away. No style guide rules on it: it is a typing error.',
  check({ paragraph, options: { words }, report }) {
    if (paragraph.kind === 'heading' || paragraph.kind === 'label') return;
    const { tokens } = paragraph;
    for (const index of wantsWord.in(paragraph)) {
      if (!isCutBehind(tokens, index)) continue;
      const span = { start: (tokens[index] as Token).start, end: (tokens[index + 1] as Token).end };
      const words = paragraph.text.slice(span.start, span.end).replaceAll(/\s+/g, ' ');
      report({ span, message: 'within', data: { words } });
    }
    const cut = cutAtEnd(paragraph, words);
    if (cut >= 0 && !isTwice(tokens, tokens.length - 1)) {
      const span = { start: (tokens[cut] as Token).start, end: (tokens.at(-1) as Token).end };
      const data = { words: paragraph.text.slice(span.start, span.end) };
      report({ span, message: 'cut', data });
    }
    for (const index of stops.in(paragraph)) {
      if (index === 0 || !isEnd(paragraph, index)) continue;
      const first = danglingBefore(tokens, index, words);
      if (first < 0 || isTwice(tokens, index - 1) || isMentioned(paragraph, first, index)) continue;
      const span = { start: (tokens[first] as Token).start, end: (tokens[index - 1] as Token).end };
      report({
        span,
        message: 'dangling',
        data: { words: paragraph.text.slice(span.start, span.end) },
      });
    }
  },
});

/**
 * «pick up the call from *their*»: where what a trim left begins, at the end of a paragraph without a stop, or -1. A list
 * has items that end in a conjunction, and «the town he had never heard of» may have lost its stop alone.
 */
function cutAtEnd({ kind, tokens }: Paragraph, words: ReadonlySet<string>): number {
  if (kind !== 'prose') return -1;
  const first = danglingBefore(tokens, tokens.length, words);
  if (coordinatorSet.has(tokens.at(-1)?.lower ?? '')) return -1;
  if (first >= 0) return first;
  const [article, , last] = tokens.slice(-3);
  const isCut = last?.value === 'of' && determinerSet.has(article?.lower ?? '');
  return isCut ? tokens.length - 1 : -1;
}

/** «the of the plan», «we do not a have plan», «during in the storm»: the noun between them has gone. */
function isCutBehind(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index] as Token;
  const word = tokens[index + 1];
  if (word?.value === ',') return isCutBeforeComma(tokens, index);
  if (word?.kind !== 'word' || !word.blank) return false;
  const { value, lower } = word;
  if (value !== lower || before.value !== before.lower) return false;
  // «the word because is overused»
  if (wordNames.test(tokens[index - 1]?.lower ?? '')) return false;
  if (prepositionSet.has(before.lower)) return secondPrepositionSet.has(lower);
  if (prepositionalSet.has(before.lower)) {
    // «depend a lot»
    return (
      lower !== 'a' && determinerSet.has(lower) && beforeVerbSet.has(tokens[index - 1]?.lower ?? '')
    );
  }
  const after = tokens[index + 2]?.lower;
  if (subordinateSet.has(before.lower)) {
    return finiteSet.has(lower) && (before.lower !== 'where' || isLostBehindWhere(tokens, index));
  }
  if (auxiliarySet.has(before.lower))
    return lower === 'to' && after !== 'god' && !isCompared(tokens, index);
  if (!determinerSet.has(before.lower) || !followerSet.has(lower)) return false;
  if (isOfTwo(tokens, index)) return false;
  // «the to and fro»
  if (lower === 'to' && after === 'and') return false;
  if (adverbialSet.has(`${lower} ${after}`)) return false;
  return before.lower !== 'a' || !afterLetterSet.has(lower);
}

/** «Mercy Hospital, where was listed in fair condition»; not «where was the mayor», «where was found a letter». */
function isLostBehindWhere(tokens: readonly Token[], index: number): boolean {
  const [participle, after] = tokens.slice(index + 2, index + 4);
  if (tokens[index - 1]?.value !== ',' || !/..(?:ed|en)$/.test(participle?.lower ?? ''))
    return false;
  return after?.kind === 'punctuation' || behindParticipleSet.has(after?.lower ?? '');
}

/** In words: «their and the old mayor’s house». */
const longestOwner = 5;

/** «*their and* Ellison’s house», «*our or* their boats»: somebody else’s as well. */
const isOfTwo = (tokens: readonly Token[], index: number): boolean =>
  /^(?:her|his|its|my|our|their|your)$/.test(tokens[index]?.lower ?? '') &&
  /^(?:and|or)$/.test(tokens[index + 1]?.lower ?? '') &&
  tokens
    .slice(index + 2, index + 2 + longestOwner)
    .some(({ lower }) => /^(?:her|his|its|my|our|their|your)$|['’]s?$/.test(lower));

/** How far back «as» and «than» are looked for. */
const reach = 6;

/** «spoke to him as they *would* to a child»: the verb stands before. */
const isCompared = (tokens: readonly Token[], index: number): boolean =>
  tokens
    .slice(Math.max(0, index - reach), index)
    .some(({ lower }) => /^(?:as|like|than|way)$/.test(lower));

/** In words: «it was the, how to say it, end». */
const longestAside = 4;

/** «ran into the, and died», «“late in the,” she said», «read the, saying, “We …”»; not «the, er, end». */
function isCutBeforeComma(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index] as Token;
  if (before.value !== before.lower || !determinerSet.has(before.lower)) return false;
  const behind = tokens.slice(index + 3, index + 4 + longestAside);
  const comma = behind.findIndex(({ value }) => value === ',');
  return comma < 0 || behind[comma + 1]?.quotation !== before.quotation;
}

/** A stop with a blank, a closing mark or nothing behind it; no ellipsis, no address. */
function isEnd(paragraph: Paragraph, index: number): boolean {
  const token = paragraph.tokens[index];
  const after = paragraph.tokens[index + 1];
  if (token?.kind !== 'punctuation' || token.blank) return false;
  return !after || after.blank ? after?.value !== '.' : isClosingMark(paragraph, after);
}

function danglingBefore(tokens: readonly Token[], end: number, words: ReadonlySet<string>): number {
  const last = tokens[end - 1] as Token;
  if (tokens[end - 2]?.value === ',' && last.blank && afterCommaSet.has(last.value)) return end - 1;
  if (last.value === 'of' && isNamed(tokens, end - 2)) return end - 1;
  if (!lastWordsOf(words).has(last.lower)) return -1;
  let phrase = '';
  let found = -1;
  for (let index = end - 1; index >= 0 && index >= end - longest; index--) {
    const token = tokens[index] as Token;
    // In lower case: «The The», «vitamin A» and «OR» are names.
    if (token.kind !== 'word' || token.value !== token.lower) break;
    phrase = phrase === '' ? token.lower : `${token.lower} ${phrase}`;
    if (words.has(phrase)) found = index;
  }
  return found;
}

const lastWordsOf = onceEach(
  (phrases: ReadonlySet<string>) =>
    new Set([...phrases].map((phrase) => phrase.slice(phrase.lastIndexOf(' ') + 1))),
);

/** «born in Harbor City», but not «the town he was Mayor of»: a name that no sentence goes on behind with «of». */
function isNamed(tokens: readonly Token[], index: number): boolean {
  const [before, token] = [tokens[index - 1], tokens[index]];
  if (!before || isStop(before) || token?.kind !== 'word' || !isUpper(token.value[0])) return false;
  return token.value !== token.value.toUpperCase() && !officeSet.has(token.lower);
}

/** Words that are talked about, sentences of one word, and «just because». */
function isMentioned(paragraph: Paragraph, first: number, end: number): boolean {
  const { tokens } = paragraph;
  const before = tokens[first - 1];
  if (!before || isStop(before) || isOpeningMark(paragraph, before)) return true;
  const word = tokens[end - 1]?.lower;
  if (before.value === '/' || before.value === '-') return true;
  // «just because», «because—well, because»
  if (word === 'because') return before.kind === 'punctuation' || before.lower === 'just';
  // «Oh my!»
  return before.lower === 'oh' || wordNames.test(before.lower);
}

/** What a word is called that is talked about. */
const wordNames = /^(?:article|conjunction|preposition|pronoun|word)$/;
