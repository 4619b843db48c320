import type { Article } from 'nlcst-attribution';
import { areOfTwo, type Held, holdersIn } from './holders.js';
import { excludes, lastWords } from './office-names.js';

/** One person’s two offices, the one to keep first. */
type Clash = [Held, Held];

/**
 * People of two offices that nobody holds at a time, where the article names nobody else of that surname and tells of no
 * other time: each person once.
 */
export function officesOf(article: Article): Clash[] {
  return [...holdersIn(article)].flatMap(([surname, held]) => {
    const clash = clashOf(held);
    return clash && isOnlyOne(article, surname) ? [clash] : [];
  });
}

/** The first two offices that exclude each other, where one of the two stands once. */
function clashOf(held: readonly Held[]): Clash | undefined {
  const uses = new Map<string, number>();
  const kindOf = ({ office, under }: Held) => `${under} ${office}`;
  const kinds = held.filter((one) => {
    const kind = kindOf(one);
    uses.set(kind, (uses.get(kind) ?? 0) + 1);
    return (uses.get(kind) as number) <= mostPlaces;
  });
  for (const [index, one] of kinds.entries()) {
    const other = kinds
      .slice(index + 1)
      .find((later) => !areOfTwo(one, later) && excludes(one, later));
    if (!other) continue;
    if (uses.get(kindOf(other)) === 1) return [one, other];
    return uses.get(kindOf(one)) === 1 ? [other, one] : undefined;
  }
}

/** More places of one office tell no more. */
const mostPlaces = 4;

/** Whether all full names with a surname are one, titles left out. */
function isOnlyOne({ names }: Article, surname: string): boolean {
  const full = new Set<string>();
  for (const { text, kind } of names) {
    if (!text.endsWith(` ${surname}`)) continue;
    const parts = text.split(' ');
    const title = parts.findLastIndex((value) =>
      lastWords.has({ value, lower: value.toLowerCase() }),
    );
    if (title < 0 && kind === 'organization') continue;
    if (title < parts.length - 2) full.add(parts.slice(title + 1).join(' '));
  }
  return full.size === 1;
}
