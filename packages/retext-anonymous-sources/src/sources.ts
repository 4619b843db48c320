import {
  type Article,
  type Attribution,
  CERTAIN,
  type Mention,
  onceEach,
  type Source,
  type Span,
} from 'nlcst-attribution';
import { type PlacedName, placesOf, within } from './names.js';
import { tokensIn } from './phrases.js';
import { counts, indefinites, officers, prepositions, ranks } from './words.js';

const indefinite = new Set(indefinites);
const preposition = new Set(prepositions);
const count = new Set(counts);

/** How many characters before a mention its bearer's name may begin. */
const nearby = 60;

/**
 * Where the reader first meets a source: its first mention beyond doubt that is more than a pronoun. Where that one
 * only acts or speaks in public («officials praised the work») and the source comes in anew («officials said»), there.
 */
export const introductionOf = ({ mentions, attributions }: Source): Mention | undefined => {
  const [first, ...more] = mentions.filter(
    ({ form, certainty }) => (form === 'description' || form === 'name') && certainty >= CERTAIN,
  );
  const own = attributions.filter(({ source }) => source === first);
  if (own.length === 0 || own.some((said) => isTold(said) || said.hearer === 'outlet'))
    return first;
  const isAnew = (mention: Mention): boolean =>
    !/^(?:the|that|th[eo]se|this)\b/i.test(mention.text) &&
    attributions.some((said) => said.source === mention && isTold(said));
  return more.find(isAnew) ?? first;
};

/** Whether words were said to a reporter or in public, beyond doubt. */
export const isVoiced = ({ certainty, cue, hearer }: Attribution): boolean =>
  certainty >= CERTAIN && !cue?.negated && hearer !== 'nobody' && hearer !== 'story';

/** Whether reporters were told something, beyond doubt: what all could hear, or another outlet, is had without asking. */
const isReported = (attribution: Attribution): boolean =>
  isVoiced(attribution) && attribution.hearer !== 'public' && attribution.hearer !== 'outlet';

/** Whether this reporter was told it, and not all of them. */
export const isTold = (attribution: Attribution): boolean =>
  isReported(attribution) && attribution.hearer !== 'press';

/** Whether somebody told another outlet or an audience, and nobody here: what else the article has of them comes from there. */
const isRelayed = ({ anonymity, attributions }: Source): boolean =>
  attributions.some(
    ({ hearer, cue }) =>
      hearer === 'outlet' || (!anonymity && hearer === 'public' && cue?.lemma === 'tell'),
  ) && !attributions.some(({ hearer }) => hearer === 'reporter');

/** Whom the article takes for known («the former president», «the sources»), or words that are no description. */
const isKnown = (article: Article, { number, anonymity }: Source, mention: Mention): boolean => {
  if (anonymity) return false;
  const words = tokensIn(article, { start: mention.start, end: mention.head.start });
  const first = words[0]?.lower ?? '';
  // The article of «the mayor's aides» is the mayor's.
  if (number === 'many')
    return (
      first === 'both' || (first === 'the' && !words.some(({ value }) => /['’]s?$/.test(value)))
    );
  // Headlines leave the article out: “Source says”.
  return mention.head.start !== mention.start && !indefinite.has(first);
};

/** «a source close to Minister John Weller»: a preposition between the noun and the name leads to somebody else. */
const isGoverned = (article: Article, { head }: Mention, { start }: Span): boolean =>
  tokensIn(article, { start: head.end, end: Math.max(head.end, start) }).some(({ lower }) =>
    preposition.has(lower),
  );

/** «a farmer who gave his name as Tom», «a man known only as Ali»: a name, if not the whole one. */
const calls =
  /\b(?:(?:identified|introduced) \w+sel(?:f|ves)|g[ai]ves? \w+ names?(?: only)?(?: as)?|known(?: only)? as|named(?: only)?) \p{Lu}/u;

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

/** What somebody knows of, which is another matter each time: «people familiar with *the talks*». */
const matter = /\b(?<=familiar with|knowledge of)\s.*$/s;

/**
 * Whether an article has used the same words for an unnamed source before: «a senior official», «one senior official»;
 * or the noun alone for several: «sources», «sources at the port».
 */
export const toldBefore = (): ((mention: Mention) => boolean) => {
  const told = new Set<string>();
  return ({ text, number }) => {
    const plain = text.toLowerCase().replace(/\s+/g, ' ').replace(matter, '');
    const [first = '', ...more] = plain.split(' ');
    const rest = count.has(first) ? more : [first, ...more];
    const words = rest.join(' ');
    const isTold = told.has(words) || (number === 'many' && told.has(rest[0] ?? ''));
    told.add(words);
    return isTold;
  };
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

/** An unnamed source, with the place where the reader meets it. */
interface Unnamed {
  source: Source;
  introduction: Mention;
}

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
const isNamedInNextSentence = (
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
const haveOfficer = (
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

/** The unnamed sources that told this reporter something, or all who report. */
export const unnamedVoices = onceEach((article: Article): readonly Unnamed[] => {
  const anonymous = article.sources.filter((source) => source.class === 'anonymous');
  if (anonymous.length === 0) return [];
  const names = personPlaces(article);
  return anonymous.flatMap((source) => {
    if (!source.attributions.some(isReported) || isRelayed(source)) return [];
    const introduction = introductionOf(source);
    if (!introduction || isKnown(article, source, introduction)) return [];
    // Questions and answers have no marks to tell speech from narration.
    if (article.paragraphAt(introduction.start)?.reading.kind === 'transcript') return [];
    if (isNamedInNextSentence(article, source, introduction)) return [];
    if (haveOfficer(article, source, introduction)) return [];
    return bearsName(article, names, introduction) ? [] : [{ source, introduction }];
  });
});

/** Whether half of what they say they tell all who report: «officials said two died; officials said it rained». */
const isToldToAll = ({ attributions }: Source): boolean =>
  attributions.filter(({ hearer }) => hearer === 'press').length * 2 >=
  attributions.filter(isVoiced).length;

/** Those of them whose names are kept back: who tells all who report hides from none, unless the article says so. */
export const unnamedSources = onceEach((article: Article): readonly Unnamed[] =>
  unnamedVoices(article).filter(
    ({ source }) =>
      source.anonymity !== null || (source.attributions.some(isTold) && !isToldToAll(source)),
  ),
);
