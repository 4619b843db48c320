import type { Article, Name, Span } from 'nlcst-attribution';
import { isCapitalised } from '../../capitals.js';
import { places } from '../../names.js';
import type { Variant } from './bodies.js';
import { bodyKinds, firmKinds } from './words.js';

/** Shorter names that differ by a word are often two bodies. */
const fewestWords = 3;

/** What a firm’s name may have at its end. */
const firmEnd = /\s(?:co|corp|inc|llc|ltd|plc)\.?$/i;

/**
 * Bodies of long names that share all words but one, and that looks alike, `Kell Bay Railroad` and `Kell Bay Railway`, or
 * means the same; and firms of two words, whose first stands for the whole: `Kell Foods`, `Kell` and `Kell Brands`. The name
 * used more stands first, or the first in the text.
 */
export function renamedOf(article: Article): [Variant, Variant][] {
  const known = new Map<string, [Name, string]>();
  const pairs: [Variant, Variant][] = [];
  const singles = new Set(article.names.map(({ text }) => text).filter((text) => !/\s/.test(text)));
  for (const name of article.names) {
    if (name.kind !== 'organization') continue;
    const words = name.text.replace(firmEnd, '').split(' ');
    const [first = '', second = ''] = words;
    const isLong = words.filter(isCapitalised).length >= fewestWords;
    const isFirm = words.length === 2 && singles.has(first) && isOfFirm(second);
    if (!isLong && !isFirm) continue;
    for (const [index, word] of words.entries()) {
      const key = words.with(index, '').join(' ');
      const [other, its] = known.get(key) ?? [name, word];
      known.set(key, [other, its]);
      const pair: [Name, Name] =
        name.places.length > other.places.length ? [name, other] : [other, name];
      const isSlip = isLong && isAlike(word, its) && !areTwo(word, its);
      // «the two Kell Bay Railways»
      const isPlural = index === words.length - 1 && word.endsWith('s') !== its.endsWith('s');
      if ((isSlip && !isPlural) || (index > 0 && meanSame(word, its) && areOne(article, ...pair)))
        pairs.push(pair);
    }
  }
  return pairs;
}

const kinds = new Map(
  [...firmKinds, ...bodyKinds].flatMap((line, kind) =>
    line.split(' ').map((word) => [word, kind] as const),
  ),
);

/** Whether a word may be the second of a firm’s name. */
const isOfFirm = (word: string): boolean =>
  (kinds.get(word.toLowerCase()) ?? firmKinds.length) < firmKinds.length;

function meanSame(one: string, other: string): boolean {
  const kind = kinds.get(one.toLowerCase());
  return one !== other && kind !== undefined && kind === kinds.get(other.toLowerCase());
}

/** Whether the article takes one body for another: the rarer name stands once, and nowhere beside the good one. */
function areOne(article: Article, good: Name, odd: Name): boolean {
  const [{ start }, ...more] = odd.places as [Span];
  const sentence = article.sentenceAt(start);
  const isBeside = good.places.some(
    (place) => article.sentenceAt(place.start)?.start === sentence?.start,
  );
  return more.length === 0 && !isBeside && !tellsTwo.test(article.text);
}

/** What is told of a firm’s parts and of names that are new. */
const tellsTwo =
  /\b(?:division|formerly|merge[dr]?|merging|parent\scompany|renamed?|subsidiar(?:y|ies)|units?)\b/i;

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
