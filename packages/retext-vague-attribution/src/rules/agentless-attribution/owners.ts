import type { Article, Token } from 'nlcst-attribution';
import { isLegal } from '../../legal.js';
import { beside, type PlacedSentence, speaks, tokensOf } from '../../surroundings.js';
import {
  agents,
  announcements,
  charges,
  courts,
  findings,
  hearings,
  hunters,
  hunts,
  quarries,
  tales,
} from './words.js';

/** A hedge in its sentence. */
export interface Hedge {
  /** The sentences of the article, and which of them has the hedge. */
  sentences: readonly PlacedSentence[];
  index: number;
  /** The words of the sentence before the hedge, and the hedge itself. */
  before: readonly Token[];
  words: readonly Token[];
}

/** Whether the words around a hedge tell whose claim it is, though its own sentence names nobody who says it. */
export function hasOwner(article: Article, hedge: Hedge): boolean {
  const { sentences, index, before } = hedge;
  const last = sentences[index - 1];
  const isSame = last?.paragraph === sentences[index]?.paragraph;
  if (last && isSame && speaks(article, 'reporting', [last])) return true;
  return (
    isTale(before) ||
    isCharge(hedge) ||
    isTestimony(hedge) ||
    isHunt(hedge) ||
    isAnnounced(hedge) ||
    isCitedNext(hedge)
  );
}

const has = (tokens: readonly Token[], words: ReadonlySet<string>): boolean =>
  tokens.some(({ lower }) => words.has(lower));

/** Whether the sentence of a hedge, or one of so many before and after it, is of some sort. */
const isNear = (
  { sentences, index }: Hedge,
  before: number,
  after: number,
  isOfSort: (tokens: readonly Token[]) => boolean,
): boolean => beside(sentences, index, before, after).map(tokensOf).some(isOfSort);

/** «The jury heard … He was alleged to have …»: a charge, whose makers the court knows; and what goes on from one. */
const isCharge = (hedge: Hedge): boolean => {
  const goesOn = hedge.words.some(({ lower }) => lower === 'also');
  const isOne = (tokens: readonly Token[]) => has(tokens, charges);
  if (!isOne(hedge.words) && !(goesOn && isNear(hedge, 1, 0, isOne))) return false;
  return isNear(hedge, goesOn ? 2 : 1, 1, isLegal);
};

/** «The court heard that … A quarrel was said to have …»: what was said there, in a report of it. */
const isTestimony = (hedge: Hedge): boolean =>
  isNear(hedge, 2, 1, (tokens) => has(tokens, courts) && has(tokens, hearings));

/** «Police are looking for two men. Both are thought to be …»: those who look for them think so. */
const isHunt = (hedge: Hedge): boolean => {
  const { before, words } = hedge;
  if (!has(words, findings)) return false;
  const isSought =
    quarries.has(before[0]?.lower ?? '') || before.some(({ lower }) => /^suspects?$/.test(lower));
  const reach = isSought ? 1 : 0;
  return isNear(hedge, reach, reach, (tokens) => has(tokens, hunters) && has(tokens, hunts));
};

/** «The two firms announced a merger. The new firm is said to be worth …»: by those who announced it. */
const isAnnounced = (hedge: Hedge): boolean =>
  hedge.words.some(({ lower }) => lower === 'said') &&
  isNear(hedge, 3, 0, (tokens) =>
    tokens.some(
      ({ lower }, at) =>
        announcements.has(lower) || (lower === 'statement' && tokens[at - 1]?.lower === 'joint'),
    ),
  );

/** «Velm was reported to want a buyer. Velm asks for a million, the Harbor Times said, citing two banks.» */
const isCitedNext = ({ sentences, index, before }: Hedge): boolean => {
  const [own, next] = beside(sentences, index, 0, 1);
  if (!next || next.paragraph !== own?.paragraph) return false;
  const tokens = tokensOf(next);
  const opener = tokens[0]?.lower === 'the' ? tokens[1] : tokens[0];
  return has(tokens, agents) && opener !== undefined && opener.lower === before.at(-1)?.lower;
};

/** «A hoax in which clerks reportedly stole a boat»: the hoax says so. */
const isTale = (before: readonly Token[]): boolean => {
  const at = before.findLastIndex(({ lower }) => lower === 'which');
  return before[at - 1]?.lower === 'in' && has(before.slice(0, at), tales);
};
