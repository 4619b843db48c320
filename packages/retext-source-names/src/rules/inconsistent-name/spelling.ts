/** How two words differ where one slip of the hand parts them. */
export interface Slip {
  /**
   * `transposed` two letters changed over (Ellison, Elilson), `doubled` one letter for two (Elison), `lost` a letter
   * in one of them (Elison, Elisn), `changed` one letter for another, `dressed` the same letters with other accents
   * or capitals (Garcia, García; McLane, Mclane).
   */
  kind: 'transposed' | 'doubled' | 'lost' | 'changed' | 'dressed';
  /** How many letters are the same from the end. */
  fromEnd: number;
}

/** A word without accents and capitals. */
export function plain(word: string): string {
  const lower = word.toLowerCase();
  return ascii.test(lower) ? lower : lower.normalize('NFD').replaceAll(/\p{M}/gu, '');
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: the range of ASCII.
const ascii = /^[\x00-\x7f]*$/;

/** Words that share one form beyond this number are a list, not slips of one name. */
const mostPerForm = 8;

/**
 * Pairs of plain words that one slip may part. Each word is filed under every form of itself with one letter left
 * out (never the first, which hands seldom miss), so the work grows with the words and not with their pairs.
 */
export function pairsOf(words: Iterable<string>): [string, string][] {
  const files = new Map<string, string[]>();
  const pairs: [string, string][] = [];
  for (const word of words) {
    const met = new Set([word]);
    for (const form of formsOf(word)) {
      const others = files.get(form);
      if (!others) {
        files.set(form, [word]);
        continue;
      }
      for (const other of others) {
        if (met.has(other)) continue;
        met.add(other);
        pairs.push([other, word]);
      }
      if (others.at(-1) !== word && others.length < mostPerForm) others.push(word);
    }
  }
  return pairs;
}

function* formsOf(word: string): Generator<string> {
  yield word;
  for (let index = 1; index < word.length; index++) {
    yield word.slice(0, index) + word.slice(index + 1);
  }
}

/** The slip between two plain words, or undefined where they differ by more. */
export function slipBetween(one: string, other: string): Slip | undefined {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  const start = sameStart(short, long);
  const fromEnd = sameEnd(short, long, short.length - start);
  const between = short.length - start - fromEnd;
  if (long.length === short.length + 1) {
    if (between > 0) return;
    const letter = long[start];
    const twice = letter === long[start - 1] || letter === long[start + 1];
    return { kind: twice ? 'doubled' : 'lost', fromEnd };
  }
  if (long.length !== short.length) return;
  if (between === 0) return { kind: 'dressed', fromEnd };
  if (between === 1) return { kind: 'changed', fromEnd };
  const crossed = short[start] === long[start + 1] && short[start + 1] === long[start];
  return between === 2 && crossed ? { kind: 'transposed', fromEnd } : undefined;
}

function sameStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return length;
}

function sameEnd(short: string, long: string, most: number): number {
  let length = 0;
  while (length < most && short.at(-1 - length) === long.at(-1 - length)) length++;
  return length;
}
