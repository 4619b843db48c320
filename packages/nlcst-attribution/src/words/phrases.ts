/** Looks up phrases of several words, longest first. */
export interface PhraseTable {
  /** How many words from `at` on are a phrase of the table, or 0. */
  match(at: number, word: (index: number) => string | undefined): number;
}

interface Node {
  ends: boolean;
  next: Map<string, Node>;
}

/**
 * Phrases, and phrases made of two parts: each of the first ones stands before each of the second ones. Where words may
 * take one another's place («her|his|their name») they do so in every phrase of a list, and no first part begins with them.
 */
export interface PhraseList {
  readonly whole?: readonly string[];
  readonly pairs: readonly (readonly [readonly string[], readonly string[]])[];
}

/** Looks up phrases that stand in a list as they are written. */
export function phraseTable(phrases: readonly string[]): PhraseTable {
  const root = treeOf(phrases);
  return { match: (at, word) => lengthOf(root, at, word) };
}

/** Looks up what is made of parts part by part: thousands of phrases need not be written out to be found. */
export function pairTable({ whole = [], pairs }: PhraseList): PhraseTable {
  const root = treeOf(whole);
  /** Trees of first parts, each with that of its second parts, by the words that they begin with. */
  const trees = new Map<string, (readonly [Node, Node])[]>();
  for (const [first, second] of pairs) {
    const pair = [treeOf(first), treeOf(second)] as const;
    for (const word of pair[0].next.keys()) trees.set(word, [...(trees.get(word) ?? []), pair]);
  }
  return {
    match(at, word) {
      let best = lengthOf(root, at, word);
      for (const [first, second] of trees.get(word(at) ?? '') ?? []) {
        best = Math.max(best, lengthOf(first, at, word, second));
      }
      return best;
    },
  };
}

/** The words that phrases of a list begin with. */
export function firstWordsOf({ whole = [], pairs }: PhraseList): Set<string> {
  const beginnings = [whole, ...pairs.map(([first]) => first)].flat();
  return new Set(beginnings.map((phrase) => phrase.split(' ', 1)[0] as string));
}

function treeOf(phrases: readonly string[]): Node {
  const root: Node = { ends: false, next: new Map() };
  for (const phrase of phrases) {
    let node = root;
    for (const choice of phrase.split(' ')) {
      const words = choice.split('|');
      let next = node.next.get(words[0] as string);
      if (!next) {
        next = { ends: false, next: new Map() };
        for (const word of words) node.next.set(word, next);
      }
      node = next;
    }
    node.ends = true;
  }
  return root;
}

/** How many words from `at` on are a phrase of the tree, with one of the second tree behind it where there is one, or 0. */
function lengthOf(
  root: Node,
  at: number,
  word: (index: number) => string | undefined,
  second?: Node,
): number {
  let best = 0;
  let node: Node | undefined = root;
  for (let index = at; node; index++) {
    if (node.ends) {
      const rest = second ? lengthOf(second, index, word) : 0;
      if (!second || rest > 0) best = Math.max(best, index - at + rest);
    }
    const value = word(index);
    node = value === undefined ? undefined : node.next.get(value);
  }
  return best;
}
