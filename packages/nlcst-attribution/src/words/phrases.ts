/** Looks up phrases of several words, longest first. */
export interface PhraseTable {
  /** How many words from `at` on are a phrase of the table, or 0. */
  match(at: number, word: (index: number) => string | undefined): number;
}

interface Node {
  ends: boolean;
  next: Map<string, Node>;
}

export function phraseTable(phrases: readonly string[]): PhraseTable {
  const root: Node = { ends: false, next: new Map() };
  for (const phrase of phrases) {
    let node = root;
    for (const word of phrase.split(' ')) {
      let next = node.next.get(word);
      if (!next) {
        next = { ends: false, next: new Map() };
        node.next.set(word, next);
      }
      node = next;
    }
    node.ends = true;
  }
  return {
    match(at, word) {
      let node: Node | undefined = root;
      let best = 0;
      for (let index = at; ; index++) {
        const value = word(index);
        node = value === undefined ? undefined : node.next.get(value);
        if (!node) return best;
        if (node.ends) best = index - at + 1;
      }
    },
  };
}
