import type { Article } from 'nlcst-attribution';
import { isCapitalised } from '../../capitals.js';
import { places } from '../../names.js';
import type { Variant } from './bodies.js';

/** Shorter names that differ by a word are often two bodies. */
const fewestWords = 3;

/**
 * Bodies of long names that share all words but one, and that looks alike: `Kell Bay Railroad` and `Kell Bay Railway`.
 * The name used more stands first, or the first in the text.
 */
export function renamedOf({ names }: Article): [Variant, Variant][] {
  const known = new Map<string, [Variant, string]>();
  const pairs: [Variant, Variant][] = [];
  for (const name of names) {
    const words = name.text.split(' ');
    if (name.kind !== 'organization' || words.filter(isCapitalised).length < fewestWords) continue;
    for (const [index, word] of words.entries()) {
      const key = words.with(index, '').join(' ');
      const [other, its] = known.get(key) ?? [name, word];
      known.set(key, [other, its]);
      // «the two Kell Bay Railways»
      if (index === words.length - 1 && word.endsWith('s') !== its.endsWith('s')) continue;
      if (isAlike(word, its) && !areTwo(word, its))
        pairs.push(name.places.length > other.places.length ? [name, other] : [other, name]);
    }
  }
  return pairs;
}

/** Whether two words begin alike, of which one has at most three letters more: `Federal` and `Federated`. */
function isAlike(one: string, other: string): boolean {
  const words = [one, other].sort((a, b) => a.length - b.length).join(' ');
  return one !== other && /^(\p{L}{4,})\p{L}{0,3}\s\1\p{L}*$/u.test(words);
}

/** Lands and peoples, points of the compass and numbers tell two bodies apart. */
function areTwo(one: string, other: string): boolean {
  const isPlace = (word: string) => places.has(word.toLowerCase());
  const isOne = (word: string) => /(?:[aei]n|ese|th)$/.test(word);
  if (isPlace(one) || isPlace(other) || /^(?:east|north|south|west)/i.test(one)) return true;
  return isOne(one) && isOne(other);
}
