import { onceEach } from '../memory.js';
import type { Paragraph, Token } from '../types.js';
import type { Membership } from './form.js';
import type { MaybeRead, Written } from './spelling.js';

/** Words to look for: those of a list, or those that are written in some way. */
export interface WordSet {
  /** Whether a token is one of them. */
  has(token: Written | undefined): boolean;
  /** Where they stand in a paragraph: the indices of the tokens, in order. */
  in(paragraph: Paragraph): readonly number[];
}

/** Sets of users' lists come and go with every configuration: when there are so many, each searches by itself. */
const mostTogether = 64;

/** The sets that are looked for together. */
let together: readonly WordSet[] = [];

const none: number[] = [];

/**
 * The words of a list, which stands in lower case.
 *
 * Make it once and outside of functions: all sets are looked for in one pass over a paragraph, the first time that one
 * of them is asked for, and a written form is looked up once for all texts.
 */
export function wordSet(words: Iterable<string>): WordSet {
  const list = new Set(words);
  return wordsThat(({ lower }) => list.has(lower));
}

/** The same for words that are written in some way. `passes` must not depend on anything but the word. */
export function wordsThat(passes: (word: Written) => boolean): WordSet {
  const number = together.length;
  const set: WordSet = {
    has: (token) => token !== undefined && passes(token),
    in: (paragraph) => foundIn(paragraph)[number] ?? search(paragraph, passes),
  };
  if (number < mostTogether) together = [...together, set];
  return set;
}

function search({ tokens }: Paragraph, passes: (word: Written) => boolean): number[] {
  const found: number[] = [];
  for (let index = 0; index < tokens.length; index++) {
    if (passes(tokens[index] as Token)) found.push(index);
  }
  return found;
}

/** Where the words of each set stand in a paragraph. */
const foundIn = onceEach(({ tokens }: Paragraph): number[][] => {
  const found = new Array<number[]>(together.length).fill(none);
  for (let index = 0; index < tokens.length; index++) {
    const { sets } = membershipOf(tokens[index] as Token);
    for (let at = 0; at < sets.length; at++) {
      const set = sets[at] as number;
      const indices = found[set] as number[];
      if (indices === none) found[set] = [index];
      else indices.push(index);
    }
  }
  return found;
});

/** Remembered by the form of the engine's tokens; a token that was made by hand has none. */
function membershipOf(token: MaybeRead): Membership {
  const known = token.form?.membership;
  if (known?.of === together) return known;
  const sets: number[] = [];
  for (const [number, set] of together.entries()) if (set.has(token)) sets.push(number);
  const membership = shared({ of: together, sets });
  if (token.form) token.form.membership = membership;
  return membership;
}

const memberships = new Map<string, Membership>();

/** One membership for all forms that are in the same sets, so that few are read over and over. */
function shared(membership: Membership): Membership {
  const key = membership.sets.join();
  const known = memberships.get(key);
  if (known?.of === together) return known;
  memberships.set(key, membership);
  return membership;
}
