import {
  type Article,
  type Attribution,
  type Mention,
  onceEach,
  type Source,
  type Span,
} from 'nlcst-attribution';
import { type PlacedName, placesOf, within } from './names.js';
import { tokensIn } from './tokens.js';
import { officers, prepositions, ranks } from './words.js';

const preposition = new Set(prepositions);

/** How many characters before a mention its bearer's name may begin. */
const nearby = 60;

/** «a source close to Minister John Weller»: a preposition between the noun and the name leads to somebody else. */
const isGoverned = (article: Article, { head }: Mention, { start }: Span): boolean =>
  tokensIn(article, { start: head.end, end: Math.max(head.end, start) }).some(({ lower }) =>
    preposition.has(lower),
  );

/** «a farmer who gave his name as Tom», «a man known only as Ali»: a name, if not the whole one. */
const calls =
  /\b(?:(?:identified|introduced)\s\w+sel(?:f|ves)|g[ai]ves?\s\w+\s(?:sur)?names?(?:\s(?:just|only|simply))?(?:\sas)?|known(?:\sonly)?\sas|named(?:\sonly)?|surnamed)\s\p{Lu}/u;

/** «A top strategist, John Weller», «officials, including Ms. Ellison», «candidates, including Moss»: the words name somebody after all. */
const isNamed = (article: Article, names: readonly PlacedName[], mention: Mention): boolean =>
  calls.test(mention.text) ||
  /\b(?:including|such\s+as)\s+\p{Lu}/u.test(mention.text) ||
  within(names, mention).some(({ place }) => {
    const before = tokensIn(article, { start: mention.start, end: place.start }).findLast(
      ({ value }) => !/^\p{Lu}\p{Ll}*\.$/u.test(value),
    );
    if (!before) return place.end === mention.end;
    if (before.kind === 'punctuation' || before.lower === 'including') return true;
    return (
      place.end === mention.end &&
      !isGoverned(article, mention, place) &&
      !preposition.has(before.lower) &&
      !before.lower.endsWith("'s") &&
      before.value !== 'the'
    );
  });

/** «Allan Reyk, a professor», «Mara Ellison, 67, a nurse», «Sen. Tom Moss (D-NY), a backer»: words only add to a name. */
const addsToName = (
  article: Article,
  names: readonly PlacedName[],
  { start }: Mention,
): boolean => {
  const from = Math.max(article.paragraphAt(start)?.start ?? start, start - nearby);
  const before = article.text.slice(from, start);
  const [between, age] = /(?:\s*\([^()]*\))?,(?:\s*(\d+),)?\s*$/.exec(before) ?? [];
  if (!between) return false;
  const end = start - between.length;
  return within(names, { start: end - nearby, end }).some(
    ({ name, place }) => place.end === end && (age || name.kind === 'person'),
  );
};

/** Places of the names that may be a person's, full names alone. */
export const personPlaces = onceEach((article: Article): readonly PlacedName[] =>
  placesOf(
    article.names.filter(
      ({ kind, text }) => (kind === 'person' || kind === 'unknown') && text.includes(' '),
    ),
  ),
);

/** Whether the words belong to somebody whom the article names beside them. */
export const bearsName = (
  article: Article,
  names: readonly PlacedName[],
  mention: Mention,
): boolean => isNamed(article, names, mention) || addsToName(article, names, mention);

/** Whether people are who is cited, and no body or writing. */
const isSomebodys = ({ source }: Attribution): boolean =>
  source !== null && !/^(?:document|organization)$/.test(source.source.class);

/** The first attribution of the article by a person with a name, and the last one by other people before it. */
const firstNamed = onceEach(({ attributions }: Article) => {
  const at = attributions.findIndex(
    ({ source }) => source?.form === 'name' && source.source.class === 'person',
  );
  return { named: attributions[at], before: attributions.slice(0, at).findLast(isSomebodys) };
});

/**
 * «A port official said the pier was rotten. “It moves,” said Mara Ellison, …»: a lead may keep the name for the next
 * sentence. Who is called a source or a person has none.
 */
export const isNamedInNextSentence = (
  article: Article,
  source: Source,
  { start, head }: Mention,
): boolean => {
  const { named, before } = firstNamed(article);
  if (!named?.source || before?.source?.source !== source) return false;
  if (source.attributions.length > 1 || source.anonymity) return false;
  if (/^(?:people|person|sources?)$/i.test(article.slice(head))) return false;
  const from = article.sentenceAt(start)?.end ?? 0;
  const [first = named.source] = named.source.source.mentions;
  const opening = Math.min(first.start, named.content[0]?.start ?? first.start);
  return (
    opening >= from && !/\S/.test(article.text.slice(from, article.sentenceAt(opening)?.start))
  );
};

const isOffice = new Set([...officers, ...ranks]);

/** The words of somebody with a name up to the office: «a *Norwegian minister*, Mara Ellison»; none of who holds none now. */
const officeOf = ({ class: kind, mentions }: Source): string[] => {
  if (kind !== 'person') return [];
  const words = mentions.flatMap(({ form, text }) =>
    form === 'name' ? text.toLowerCase().split(/[\s,]+/) : [],
  );
  const office = words.slice(0, words.findLastIndex((word) => isOffice.has(word)) + 1);
  return office.includes('former') ? [] : office;
};

/** Who holds an office and speaks by name in the article, and where. */
const officersIn = onceEach(({ sources }: Article) =>
  sources.flatMap((source) => {
    const office = officeOf(source);
    const places = source.attributions.map((own) => own.source?.start ?? 0);
    return office.length > 0 ? [{ office, places }] : [];
  }),
);

/** How many characters from officials one of them may speak by name. */
const officeReach = 300;

/**
 * «The pier was rotten, *officials* said. Gov. Mara Ellison said», «*Norwegian officials* say», and anywhere a Norwegian
 * minister by name: who holds an office of the same place or body is one of them. What they once said wants one beside it.
 */
export const haveOfficer = (
  article: Article,
  { anonymity, attributions }: Source,
  { text, start }: Mention,
): boolean => {
  const owners = text.toLowerCase().split(/\s+/);
  if (anonymity || !/^(?:authorities|officials)$/.test(owners.pop() ?? '')) return false;
  const isView = owners.length > 0 && attributions.every(({ cue }) => cue?.tense === 'present');
  return officersIn(article).some(
    ({ office, places }) =>
      owners.every((owner) => office.includes(owner)) &&
      places.some((place) => isView || Math.abs(place - start) < officeReach),
  );
};
