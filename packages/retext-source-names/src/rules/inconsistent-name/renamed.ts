import { type Article, type Name, onceEach, type Span } from 'nlcst-attribution';
import { isCapitalised } from '../../capitals.js';
import { people, places } from '../../names.js';
import { isForm, slipsOf } from '../../slips/slips.js';
import { plain, slipBetween } from '../../slips/spelling.js';
import type { Variant } from './bodies.js';
import { bodyKinds, firmKinds, firstHalves } from './words.js';

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
  const singles = new Set(article.names.map(({ text }) => text).filter((text) => !/\s/.test(text)));
  return nearlySame(article).flatMap(({ pair, words, at, word, its }): [Variant, Variant][] => {
    if (pair.some(({ kind }) => kind !== 'organization')) return [];
    const isFirm = words.length === 2 && singles.has(words[0] as string) && isOfFirm(word);
    if (!isLong(words) && !isFirm) return [];
    const isSlip = isLong(words) && isAlike(word, its) && !areTwo(word, its);
    // «the two Kell Bay Railways»
    const isPlural = at === words.length - 1 && word.endsWith('s') !== its.endsWith('s');
    const isOther = at > 0 && meanSame(word, its) && areOne(article, ...pair);
    return (isSlip && !isPlural) || isOther ? [pair] : [];
  });
}

/**
 * Names of several words of which one has a slip, `Verel Tool & Die` and `Verel Tool & Dye`, `the Santa Reina` and `the Santa
 * Regina`, where the word alone would be another name just as well. The same order.
 */
export function respelledOf(article: Article): [Variant, Variant][] {
  const told = new Set([...slipsOf(article).keys()].map(({ text }) => text));
  return nearlySame(article).flatMap(({ pair, words, at, word, its }): [Variant, Variant][] => {
    const [good, odd] = pair;
    const isBody = isLong(words) && pair.every(({ kind }) => kind === 'organization');
    const isShort = at === 0 || Math.min(word.length, its.length) < 4;
    if (isBody ? isAlike(word, its) : isShort || !isHalf(good, words)) return [];
    if (told.has(word) || told.has(its) || areTwo(word, its) || !isRespelled(word, its)) return [];
    const [{ start }, ...more] = odd.places as [Span];
    if (more.length > 0 || article.quotationAt(start) || isBeside(article, good, start)) return [];
    return [pair];
  });
}

/** Whether one slip parts two words, of which not both are names of people. */
function isRespelled(one: string, other: string): boolean {
  if (!/^\p{Lu}\p{Ll}{2,} \p{Lu}\p{Ll}{2,}$/u.test(`${one} ${other}`)) return false;
  const [a, b] = [plain(one), plain(other)];
  if (a[0] !== b[0] || (people.has(a) && people.has(b))) return false;
  const slip = slipBetween(a, b);
  return slip !== undefined && !(slip === 'ending' && isForm(a, b));
}

const isLong = (words: readonly string[]): boolean =>
  words.filter(isCapitalised).length >= fewestWords;

/** «Santa Reina», but nobody called so. */
const isHalf = ({ kind }: Name, [first = '', ...more]: readonly string[]): boolean =>
  kind !== 'person' && more.length === 1 && firstHalves.has(first.toLowerCase());

interface NearlySame {
  /** The name used more stands first, or the first in the text. */
  pair: [Name, Name];
  /** The words of one of them, and where the two differ. */
  words: string[];
  at: number;
  word: string;
  its: string;
}

/** Names of bodies, and behind a first half, that share all words but one. */
const nearlySame = onceEach((article: Article): NearlySame[] => {
  const known = new Map<string, [Name, string]>();
  const found: NearlySame[] = [];
  for (const name of article.names) {
    const words = name.text.replace(firmEnd, '').split(' ');
    if (words.length < 2 || !(name.kind === 'organization' || isHalf(name, words))) continue;
    for (const [at, word] of words.entries()) {
      const key = words.with(at, '').join(' ');
      const [other, its] = known.get(key) ?? [name, word];
      known.set(key, [other, its]);
      if (word === its) continue;
      const pair: [Name, Name] =
        name.places.length > other.places.length ? [name, other] : [other, name];
      found.push({ pair, words, at, word, its });
    }
  }
  return found;
});

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
  return more.length === 0 && !isBeside(article, good, start) && !tellsTwo.test(article.text);
}

/** Whether a name stands in the sentence of a place. */
function isBeside(article: Article, name: Name, start: number): boolean {
  const sentence = article.sentenceAt(start);
  return name.places.some((place) => article.sentenceAt(place.start)?.start === sentence?.start);
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
