/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Keeps some of the items that come by, each as likely as any other, without knowing how many will come. */
export function createSample<T>(size: number, random: () => number) {
  const items: { order: number; item: T }[] = [];
  let seen = 0;
  return {
    add(item: T): void {
      const order = seen++;
      if (items.length < size) items.push({ order, item });
      else {
        const index = Math.floor(random() * seen);
        if (index < size) items[index] = { order, item };
      }
    },
    /** In the order in which they came. */
    items: (): T[] => items.toSorted((a, b) => a.order - b.order).map(({ item }) => item),
  };
}
