import { type Article, CERTAIN, givenNames, onceEach, type Span } from 'nlcst-attribution';
import { people, places } from '../names.js';
import { wellKnown } from '../well-known.js';
import { plain, type Slip, slipsAmong } from './spelling.js';
import { capitalsOf, describe, isTitle, type Spelling, textsByPlain, usesOf } from './spellings.js';

const famous: ReadonlySet<string> = new Set(wellKnown.map(plain));

/** The slipped spellings of an article, each with the one it should have. */
export const slipsOf = onceEach((article: Article): ReadonlyMap<Spelling, Spelling> => {
  const byPlain = textsByPlain(article);
  const pairs = slipsAmong(byPlain.keys());
  const dressed: string[] = [];
  for (const [form, texts] of byPlain) if (texts.length > 1) dressed.push(form);
  const slips = new Map<Spelling, Spelling>();
  if (pairs.length + dressed.length === 0) return slips;

  const alike = [...dressed, ...pairs.flat()];
  const uses = usesOf(
    capitalsOf(article),
    new Set(alike.flatMap((form) => byPlain.get(form) ?? [])),
  );
  const speakers = speakersOf(article);
  const known = new Map<string, Spelling>();
  const spellingsOf = (form: string) =>
    (byPlain.get(form) ?? []).map((text) => {
      const spelling = known.get(text) ?? describe(text, uses.get(text) ?? []);
      known.set(text, spelling);
      return spelling;
    });
  const compare = (one: Spelling, other: Spelling, slip: Slip) => {
    if (one.sic || other.sic) return;
    const [good, slipped] = ranked(slips.get(one) ?? one, slips.get(other) ?? other);
    if (good === slipped || slips.has(slipped) || !isSlip(slipped, good, slip, speakers)) return;
    slips.set(slipped, good);
  };
  for (const form of dressed) {
    const [one, other] = spellingsOf(form).filter((spelling) => !spelling.capitals);
    if (one && other) compare(one, other, 'dressed');
  }
  // Twice, since a slip of a slip (Elison, Elisson) is told only once its neighbour is known.
  for (const [one, other, slip] of [...pairs, ...pairs]) {
    for (const a of spellingsOf(one)) {
      for (const b of spellingsOf(other)) if (a.capitals === b.capitals) compare(a, b, slip);
    }
  }
  return withoutSmallWords(article, withoutPosts(article, slips));
});

/** Leaves out what stands in a post alone, «“…,” she tweeted»: it is copied letter by letter. */
function withoutPosts(article: Article, slips: Map<Spelling, Spelling>): Map<Spelling, Spelling> {
  const isPosted = ({ start }: Span): boolean =>
    /^(?:post|tweet)$/.test(article.quotationAt(start)?.attribution?.cue?.lemma ?? '');
  return new Map([...slips].filter(([slipped]) => !slipped.places.every(isPosted)));
}

/** Leaves out words that the article also has in small letters: `Waters` beside `waters` may be no name. */
function withoutSmallWords(
  article: Article,
  slips: Map<Spelling, Spelling>,
): Map<Spelling, Spelling> {
  if (slips.size === 0) return slips;
  const words = new Set([...slips].flat().map(({ text }) => text.toLowerCase()));
  const small = new Set<string>();
  for (const { reading } of article.paragraphs) {
    for (const { value } of reading.tokens) if (words.has(value)) small.add(value);
  }
  const isSmall = ({ text }: Spelling) => small.has(text.toLowerCase());
  return new Map([...slips].filter(([slipped, good]) => !isSmall(slipped) && !isSmall(good)));
}

/** The words, in the article's own spelling, to whom the engine is sure that something is attributed. */
function speakersOf(article: Article): Set<string> {
  const speakers = new Set<string>();
  for (const { certainty, source } of article.attributions) {
    if (source?.form === 'name' && certainty >= CERTAIN) speakers.add(article.slice(source.head));
  }
  return speakers;
}

/** The spelling to keep before the one to mend: used more, introduced in full, a title or name as such, first in the text. */
function ranked(one: Spelling, other: Spelling): [Spelling, Spelling] {
  const better =
    one.places.length - other.places.length ||
    Number(one.before.size > 0) - Number(other.before.size > 0) ||
    Number(isTitle(one.text)) - Number(isTitle(other.text)) ||
    Number(isTwin(one)) - Number(isTwin(other)) ||
    Number(isMistyped(other)) - Number(isMistyped(one)) ||
    (other.places[0]?.start ?? 0) - (one.places[0]?.start ?? 0);
  return better >= 0 ? [one, other] : [other, one];
}

/** Whether nothing tells which of the two is right: as often, and introduced alike. */
export function isEven(one: Spelling, other: Spelling): boolean {
  return (
    one.places.length === other.places.length &&
    one.before.size > 0 === other.before.size > 0 &&
    one.after.size > 0 === other.after.size > 0 &&
    !isMistyped(one) &&
    isTitle(one.text) === isTitle(other.text) &&
    isTwin(one) === isTwin(other)
  );
}

/** Two capitals and then small letters: `ELlison`. */
function isMistyped({ text }: Spelling): boolean {
  return /^\p{Lu}{2}\p{Ll}/u.test(text);
}

/** A name as good as the other: `Johnston` beside `Johnson`. */
function isTwin({ text }: Spelling): boolean {
  const form = plain(text);
  return people.has(form) || places.has(form);
}

/** Whether `slipped` is `good` with a slip of the hand, and not another name. */
function isSlip(
  slipped: Spelling,
  good: Spelling,
  slip: Slip,
  speakers: ReadonlySet<string>,
): boolean {
  if (slipped.places.length > mostSlips || slipped.bracketed || slipped.dated) return false;
  const { length } = slipped.text;
  if (slipped.capitals) {
    return slip === 'transposed' && (length > 4 || good.places.length > 2);
  }
  if (slip === 'ending') return isEndSlip(slipped, good, speakers);
  // «in Ghazni» beside «Ashraf Ghani»: a place and a person.
  if (slipped.located && !good.located && (good.before.size > 0 || good.titled)) return false;
  if (shares(slipped.before, good.before) || shares(slipped.after, good.after)) {
    return !isWeak(slip) || !isTwin(slipped) || sharesFirstName(slipped, good);
  }
  // Somebody else's first name or surname stands beside it.
  if (slipped.before.size > 0 || slipped.after.size > 0) return false;
  if (sharesTitle(slipped, good) && !isTwin(slipped)) return true;
  if (length < 5) return false;
  return isSlipAlone(slipped, good, slip, speakers);
}

/**
 * Another last letter makes mostly another form of the word. A slip it is behind the same first name, or with no first
 * name where both speak, and the good one is introduced. In a name that no place or person bears, also behind the same
 * title, or in a long one with nothing beside it.
 */
function isEndSlip(slipped: Spelling, good: Spelling, speakers: ReadonlySet<string>): boolean {
  if (isForm(plain(slipped.text), plain(good.text))) return false;
  if (sharesFirstName(slipped, good)) return true;
  if (slipped.located || slipped.before.size + slipped.after.size > 0) return false;
  const isMeant = good.before.size > 0 && speakers.has(good.text);
  if (isMeant && speakers.has(slipped.text))
    return slipped.text.length > 4 && !famous.has(plain(slipped.text));
  if (isTwin(slipped)) return false;
  if (sharesTitle(slipped, good)) return true;
  return isMeant && good.places.length > 1 && slipped.text.length > 6;
}

/** A plural, or a people and its land: «the Ellisons», «Corvanian», «Kellari». */
export function isForm(one: string, other: string): boolean {
  if (one.length === other.length) return one.endsWith('s') || other.endsWith('s');
  return /[ins]$/.test(one.length > other.length ? one : other);
}

/** A slip that makes another good name as easily. */
const isWeak = (slip: Slip): boolean => slip === 'changed' || slip === 'lost';

/** The same where no first name and no surname stands beside the spelling. */
function isSlipAlone(
  slipped: Spelling,
  good: Spelling,
  slip: Slip,
  speakers: ReadonlySet<string>,
): boolean {
  const { length } = slipped.text;
  const introduced = good.before.size > 0 || good.titled;
  if (slip === 'doubled' && isTwin(slipped)) return introduced || good.after.size > 0;
  // «James Hansen said …», and a Hanson whom nobody introduced says something.
  if (people.has(plain(slipped.text))) {
    if (!introduced || !speakers.has(slipped.text)) return false;
    return good.places.length > 2 || (speakers.has(good.text) && !famous.has(plain(slipped.text)));
  }
  if (isTwin(slipped)) return false;
  if (!introduced && good.places.length < (slip === 'transposed' ? 2 : 3)) return false;
  if (!isWeak(slip))
    return length > 5 || slipped.inside || slipped.titled || speakers.has(slipped.text);
  if (!introduced) return isWellKnown(slipped, good, speakers);
  const isOdd = slipped.places.length === 1 && good.places.length > 2;
  if (slip === 'lost') return length > 5 || isOdd;
  return speakers.has(slipped.text) || (length > 7 && slipped.inside) || (length > 5 && isOdd);
}

/** A place that all know, or a body: no first name stands before it, but the article takes both spellings for one that speaks. */
function isWellKnown(slipped: Spelling, good: Spelling, speakers: ReadonlySet<string>): boolean {
  if (slipped.text.length <= 5 || slipped.places.length > 1) return false;
  // «Texans» are no slip of «Texas».
  if (places.has(plain(good.text)) && slipped.text.length <= good.text.length) return true;
  return speakers.has(slipped.text) && speakers.has(good.text);
}

/** A spelling used more often than this is somebody's name. */
const mostSlips = 2;

/** «President Mara Ellison» and «President Ellisen» */
const sharesTitle = (slipped: Spelling, good: Spelling): boolean =>
  good.before.size > 0 && shares(slipped.titles, good.titles);

/** «Mara Hill» and «Mara Hills»: one first name before both, so that two good surnames are one person's. */
function sharesFirstName(one: Spelling, other: Spelling): boolean {
  for (const word of one.before) {
    if (other.before.has(word) && givenNames.has(word.toLowerCase())) return true;
  }
  return false;
}

function shares(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  for (const word of one) if (other.has(word)) return true;
  return false;
}
