import { places } from '../../words/en/places.js';
import { portfolios } from '../../words/en/titles.js';
import type { Form } from '../../words/form.js';
import { F, N } from '../../words/lexicon.js';
import { Opens } from '../../words/openers.js';

/** Given names in the noun classes of a form. */
const given = N.femaleName | N.maleName;

/**
 * Behind the titles that a name begins with, and what leads to them: «French President», «House Speaker», «Park Ranger
 * Supervisor».
 */
export function titleEnd(units: readonly { form: Form }[], from: number, to: number): number {
  for (let at = to - 2; at >= from; at--) {
    const { n } = (units[at] as { form: Form }).form;
    if (n & given || namesBody(units, at, to)) continue;
    if (n & N.title || isTanSri(units, at)) return officeEnd(units, at + 1, to);
    if (n & N.person && at + 2 < to && bitsAt(units, at + 1) & given) return at + 1;
  }
  // «Speaker of the House Tom Moss», «Secretary for Housing Tom Moss»: «the» and «for» cut the office from its end.
  const isCut =
    lower(units, from - 1) === 'the'
      ? lower(units, from - 2) === 'of'
      : lower(units, from - 1) === 'for' && isHeld(units, from - 2);
  return isCut ? officeEnd(units, from, to) : from;
}

/** «Tan Sri Tom Moss»: by itself either word is a name’s. */
const isTanSri = (units: readonly { form: Form }[], at: number): boolean =>
  lower(units, at) === 'sri' && lower(units, at - 1) === 'tan';

/** «the Justice Department», «the General Council of Racine»: no department has the title of a justice. */
function namesBody(units: readonly { form: Form }[], title: number, to: number): boolean {
  if (!(bitsAt(units, title + 1) & N.organization) || lower(units, title).endsWith('.'))
    return false;
  return title + 2 === to || /^(?:of|for)$/.test(lower(units, title + 2));
}

/**
 * Whether words before «of» are a person's: «Sen. Mara Ellison of Ohio» is no «Bank of England». A title or a given name
 * tells it.
 */
export function isPersonal(units: readonly { form: Form }[], from: number, to: number): boolean {
  if (to - from > longestName) return false;
  const first = titleEnd(units, from, to);
  const bits = bitsAt(units, first);
  const titled = first > from && (bitsAt(units, first - 1) & (N.title | N.person)) !== 0;
  if (first >= to || (bits & N.title && !(bits & given))) return false;
  if (!titled && to - first < 2) return false;
  for (let at = first + 1; at < to; at++) {
    const inside = bitsAt(units, at);
    if (inside & (N.organization | N.thing) && !(inside & given)) return false;
  }
  if (titled || bits & given) return true;
  // Two or three words that the lists don't know: «Nils Ostvik of the Harbor Institute».
  for (let at = first; at < to; at++) if (units[at]?.form.n || units[at]?.form.f) return false;
  return to - first <= 3;
}

/** Words of a person's name with titles. */
const longestName = 8;

/** Whether a word inside a name shows that no person bears it: «Racine *Committee*», «House *of* Lords». */
export function tellsBody({ n, f }: Form, opens: boolean): boolean {
  if (n & (N.organization | N.thing) && !(n & given)) return true;
  return !opens && (f & F.preposition) !== 0;
}

const portfolioNames = new Set(portfolios);

/** Whether a word may be what an office is for: «secretary of *state*». */
export const isPortfolio = (word: string): boolean => portfolioNames.has(word);

/** Behind the rest of an office: «Secretary» is followed by «of State» before «Tom Moss» or «Moss». */
function officeEnd(units: readonly { form: Form }[], from: number, to: number): number {
  const link = lower(units, from);
  if (link !== 'of' && link !== 'for' && !/^(?:for|the)$/.test(lower(units, from - 1))) return from;
  for (let at = from + 1; at <= to - 2; at++) {
    const { n } = (units[at] as { form: Form }).form;
    const before = lower(units, at - 1);
    if (n & given && before !== 'of' && before !== 'the') return at;
  }
  let at = from;
  while (at < to && /^(?:of|the|and|&)$/.test(lower(units, at))) at++;
  const office = at;
  at = behindMatters(units, at, to);
  if (at > office) return at;
  // «High Commissioner for Refugees» is an office without its holder.
  return link === 'of' || link === 'for' ? from - 1 : from;
}

/** Whether somebody holds it: a title, or «Minister of State». */
const isHeld = (units: readonly { form: Form }[], at: number): boolean =>
  (bitsAt(units, at) & N.title) !== 0 || isPortfolio(lower(units, at));

/** Behind the words for what an office is for, a last one left out. */
export function behindMatters(units: readonly { form: Form }[], from: number, to: number): number {
  let at = from;
  while (at < to - 1 && isOfOffice(units, at, to)) at++;
  return at;
}

/** A matter, or what leads on to another: «Minister of *State for Labour* Tom Moss». */
const isOfOffice = (units: readonly { form: Form }[], at: number, to: number): boolean =>
  isPortfolio(lower(units, at)) ||
  (at + 2 < to && /^(?:and|for|of|&)$/.test(lower(units, at)) && isPortfolio(lower(units, at + 1)));

const bitsAt = (units: readonly { form: Form }[], at: number): number => units[at]?.form.n ?? 0;

function lower(units: readonly { form: Form }[], at: number): string {
  return units[at]?.form.lower ?? '';
}

/** A word of a name as written, without a possessive ending. */
export function bareValue(value: string, { possessive, stem }: Form): string {
  return possessive ? value.slice(0, stem.length) : value;
}

/** «Park Jin-soo»: a family name that is a word for a thing, too, and a given name of two syllables. */
export const isFamilyFirst = ([family = '', given = '', more]: readonly string[]): boolean =>
  more === undefined && family === 'Park' && /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(given);

const longPlaces = new Set(places.filter((place) => place.includes(' ')));

/** «Hong Kong», «New York City»: a place of more than one word. `first` is the form of its first one. */
export const isLongPlace = (words: readonly string[], first: Form | undefined): boolean =>
  words.length > 1 &&
  first !== undefined &&
  (first.opens & Opens.place) !== 0 &&
  longPlaces.has(words.join(' ').toLowerCase());
