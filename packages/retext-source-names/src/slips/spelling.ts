/**
 * How two words differ where one slip of the hand parts them: `transposed` two letters changed over (Ellison,
 * Elilson), `doubled` one letter for two (Elison), `lost` a letter that one of them lacks (Elison, Elisn), `changed`
 * one letter for another, `ending` the last letter lost or another (Halloway, Hallowa), `dressed` the same letters with
 * other accents or capitals (McLane, Mclane).
 */
export type Slip = 'transposed' | 'doubled' | 'lost' | 'changed' | 'ending' | 'dressed';

/** A word without accents and capitals. */
export function plain(word: string): string {
  const lower = word.toLowerCase();
  return ascii.test(lower) ? lower : lower.normalize('NFD').replaceAll(/\p{M}/gu, '');
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: the range of ASCII.
const ascii = /^[\x00-\x7f]*$/;

/** Each word is compared with so many before it of the same first and last letter: more is a list, not an article. */
const mostNeighbours = 48;

/**
 * Pairs of plain words that one slip may part. Hands seldom miss the first letter, so only words with the same first and
 * last letter are compared, and those that are alike up to the last.
 */
export function slipsAmong(words: Iterable<string>): [string, string, Slip][] {
  const drawers = new Map<number | string, string[]>();
  const slips: [string, string, Slip][] = [];
  for (const word of words) {
    const ends = word.charCodeAt(0) * 0x10000 + word.charCodeAt(word.length - 1);
    for (const key of [ends, word.slice(0, -1), word]) {
      const drawer = drawers.get(key) ?? [];
      drawers.set(key, drawer);
      for (
        let index = Math.max(0, drawer.length - mostNeighbours);
        index < drawer.length;
        index++
      ) {
        const other = drawer[index] ?? '';
        const slip = slipBetween(other, word);
        if (slip && (slip === 'ending') === (key !== ends)) slips.push([other, word, slip]);
      }
      drawer.push(word);
    }
  }
  return slips;
}

/** The slip between two plain words, or undefined where they differ by more, or not at all. */
export function slipBetween(one: string, other: string): Slip | undefined {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  const surplus = long.length - short.length;
  if (surplus > 1) return;
  const start = sameStart(short, long);
  const between = short.length - start - sameEnd(short, long, short.length - start);
  if (surplus === 1) {
    if (between > 0) return;
    const letter = long[start];
    if (letter === long[start - 1] || letter === long[start + 1]) return 'doubled';
    return start === short.length ? 'ending' : 'lost';
  }
  if (between === 1) return start === short.length - 1 ? 'ending' : 'changed';
  const crossed = short[start] === long[start + 1] && short[start + 1] === long[start];
  return between === 2 && crossed ? 'transposed' : undefined;
}

function sameStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one.charCodeAt(length) === other.charCodeAt(length)) length++;
  return length;
}

function sameEnd(short: string, long: string, most: number): number {
  const surplus = long.length - short.length;
  let at = short.length - 1;
  while (at >= short.length - most && short.charCodeAt(at) === long.charCodeAt(at + surplus)) at--;
  return short.length - 1 - at;
}
