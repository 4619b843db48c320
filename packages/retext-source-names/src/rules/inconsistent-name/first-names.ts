import { type Article, givenNames, type Name, type Span } from 'nlcst-attribution';
import { familyNouns, femaleNames, maleNames } from 'nlcst-attribution/internal';
import { isTitle } from '../../slips/spellings.js';
import { courtesies } from '../../slips/words.js';
import type { Variant } from './bodies.js';
import { areOfTwo, type Held, holdersIn } from './holders.js';
import { nicknames } from './words.js';

/**
 * People of two first names, «Sheriff Tom Ellison» and «Sheriff Tim Ellison»: the article has one surname behind both, and
 * either one office, or brings in the first and takes the second for known. The one used more stands first, or the first.
 */
export function firstNamesOf(article: Article): [Variant, Variant][] {
  const bySurname = new Map<string, Name[]>();
  for (const name of article.names) {
    const surname = name.text.slice(name.text.lastIndexOf(' ') + 1);
    if (name.kind !== 'person' || surname === name.text) continue;
    bySurname.set(surname, [...(bySurname.get(surname) ?? []), name]);
  }
  return [...bySurname].flatMap(([surname, [one, other, ...more]]): [Variant, Variant][] => {
    if (!one || !other || more.length > 0) return [];
    const pair: [Name, Name] =
      other.places.length > one.places.length ? [other, one] : [one, other];
    return pair[1].places.length === 1 && areOne(article, surname, ...pair) ? [pair] : [];
  });
}

function areOne(article: Article, surname: string, good: Name, odd: Name): boolean {
  const [one, other] = [firstOf(good), firstOf(odd)];
  if (!one || !other || isNickname(one, other) || isNickname(other, one)) return false;
  if (isOfTwoGenders(one, other)) return false;
  const [first] = good.places as [Span];
  const [place] = odd.places as [Span];
  if (article.quotationAt(place.start) || [first, place].some(isInFamily(article, surname)))
    return false;
  if (haveOneOffice(holdersIn(article).get(surname) ?? [], good, odd)) return true;
  if (one[0] !== other[0]) return false;
  const titles = good.places.map((span) => titleBefore(article, span));
  const title = titleBefore(article, place);
  if (title) return titles.includes(title);
  return (
    !isBroughtIn(article, place) &&
    good.places.some((span) => span.start < place.start && isBroughtIn(article, span))
  );
}

/** The first name of two words that the lists know. */
function firstOf({ text }: Name): string | undefined {
  const [first = '', ...more] = text.toLowerCase().split(' ');
  return more.length === 1 && givenNames.has(first) ? first : undefined;
}

const female = new Set(femaleNames);
const male = new Set(maleNames);

const isOfTwoGenders = (one: string, other: string): boolean =>
  (female.has(one) && male.has(other)) || (male.has(one) && female.has(other));

/** `Tim` for `Timothy`, `Becky` for `Rebecca`: its letters are all in the name, in their order, without the ending. */
function isNickname(short: string, long: string): boolean {
  if (nicknames.has(`${short} ${long}`)) return true;
  let at = 0;
  for (const letter of short.replace(/(?:e|ey|ie|y)$/, '').replace(/(.)\1$/, '$1')) {
    at = long.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

const kin = String.raw`\b(?:${familyNouns.join('|')}|families|family|nephew|niece|sibling|twin)s?\b`;
const family = new RegExp(kin, 'i');
/** «his widow, Ina Ellison» */
const namedKin = new RegExp(
  String.raw`${kin},?\s((?:\p{Lu}[\p{L}.’'-]*\s)+\p{Lu}[\p{L}’'-]+)`,
  'gu',
);

/** Whether a paragraph tells of kin that may be somebody’s of that surname. */
const isInFamily =
  (article: Article, surname: string) =>
  ({ start }: Span): boolean =>
    family.test(
      (article.paragraphAt(start)?.reading.text ?? '').replaceAll(namedKin, (words, name) =>
        name.endsWith(surname) ? words : '',
      ),
    );

const haveOneOffice = (held: readonly Held[], good: Name, odd: Name): boolean =>
  held.some(
    (one) =>
      one.name === good.text &&
      held.some(
        (other) =>
          other.name === odd.text &&
          other.office === one.office &&
          other.under === one.under &&
          !areOfTwo(one, other),
      ),
  );

/** Characters before a name in which its title stands. */
const longestTitle = 20;

const before = (article: Article, { start }: Span): string =>
  article.text.slice(Math.max(0, start - longestTitle), start);

/** The title right before a name, in small letters, that is none of courtesy. */
function titleBefore(article: Article, span: Span): string | undefined {
  const title = /(\S+)\s$/.exec(before(article, span))?.[1]?.toLowerCase() ?? '';
  return isTitle(title) && !courtesies.has(title) ? title : undefined;
}

const noun = '(?:[eo]r|ist|ant|ent|man|person|coach|chief|aide)';
/** «harbor superintendent Ina Ellison», «its owner, Ina Ellison» */
const nounBefore = new RegExp(
  String.raw`(?:\p{Ll}{3}|\s)${noun}(?<!\b(?:after|however|never|under|whether))\s$|\b(?:her|his|its|our|the|their)\s[\p{Ll}\s]*${noun},\s$`,
  'u',
);

/** Whether a title or a noun stands before a name, or what tells who it is behind it. */
function isBroughtIn(article: Article, span: Span): boolean {
  const { text } = article;
  return (
    titleBefore(article, span) !== undefined ||
    nounBefore.test(before(article, span)) ||
    /^,\s(?:\d|an?\s|her\s|his\s|the\s|who)|^\s\(/.test(
      text.slice(span.end, span.end + longestTitle),
    )
  );
}
