import type { Article, Mention, Name, Source, Span } from 'nlcst-attribution';
import { onceEach } from 'nlcst-attribution';
import { bearersOf, genderOfNoun, personNouns, prepositions } from 'nlcst-attribution/internal';
import { between } from '../../parts.js';

/** Somebody who may be meant, and where the article named them last. */
export interface Candidate extends Span {
  name: string;
}

interface PlacedName extends Span {
  name: Name;
}

type Known = 'female' | 'male';

/** How many sentences back two people are looked for. */
const reach = 3;

/**
 * «Mara Ellison and her neighbor, Pat Renn, walked to the pier. “…,” she said.»: two people of that gender whom the last
 * sentence that names anybody brings in side by side, as its subject or as those who speak.
 */
export function pairBefore(article: Article, mention: Mention, gender: Known): Candidate[] {
  const found = lastNaming(article, mention);
  return found ? pairIn(article, found.sentence, found.names, gender) : [];
}

/** «Police Chief Joel Marsh and Fire Chief Mara Ellison spoke. “…,” the chief said.»: two who bear the same title. */
export function pairOfTitle(article: Article, mention: Mention): Candidate[] {
  const { sentence, names = [] } = lastNaming(article, mention) ?? {};
  const noun = article.slice(mention.head).toLowerCase();
  const people = names.filter(({ name }) => name.kind === 'person');
  const [one, other, third] = people;
  if (!sentence || !one || !other || third) return [];
  if (!link.test(article.text.slice(one.end, other.start))) return [];
  const areSo = [one, other].every((place) => {
    const [title = ''] = /[^,]*$/.exec(article.text.slice(sentence.start, place.start)) ?? [];
    const [apposed = ''] = /^,[^,.]*/.exec(article.text.slice(place.end, sentence.end)) ?? [];
    const [own = ''] = title
      .toLowerCase()
      .split(/\sand\s/)
      .slice(-1);
    return `${own} ${apposed.toLowerCase()}`.split(/[^\p{L}]+/u).includes(noun);
  });
  return areSo ? [candidate(one), candidate(other)] : [];
}

/** The last sentence before a mention that names anybody, with the names in it. */
function lastNaming(
  article: Article,
  mention: Mention,
): { sentence: Span; names: readonly PlacedName[] } | undefined {
  let sentence = article.sentenceAt(mention.start);
  if (!sentence || namesIn(article, sentence.start, mention.start).length > 0) return;
  const home = article.paragraphAt(mention.start)?.index ?? 0;
  for (let back = 0; back < reach; back++) {
    const before: Span | undefined = sentenceBefore(article, sentence);
    const paragraph = before && article.paragraphAt(before.start);
    if (!before || !paragraph || home - paragraph.index > 1) return;
    if (paragraph.reading.kind !== 'prose') return;
    const names = namesIn(article, before.start, before.end);
    if (names.length > 0) return { sentence: before, names };
    if (persons.test(narration(article, before))) return;
    sentence = before;
  }
  return;
}

/** «Jean and Ron Renn came by boat. “…,” Renn said.»: two people with one surname who were named as two, and not apart since. */
export function pairOfName(article: Article, { form, head, start }: Mention): Candidate[] {
  const text = article.slice(head);
  if (form !== 'name' || head.start !== start || /\s/.test(text)) return [];
  const bearers = (bySurname(article).get(text) ?? []).filter((place) => place.start < start);
  const other = bearers.at(-1);
  if (!other || bearers.some(({ name }) => name.text === text)) return [];
  const all = namesIn(article, other.start - longestPair, other.start);
  const one = all.at(-1);
  if (!one || !link.test(article.text.slice(one.end, other.start))) return [];
  const [given = ''] = one.name.text.split(' ');
  const [second = ''] = other.name.text.split(' ');
  const isShort = one.name.text === given && bearersOf(given.toLowerCase()) !== null;
  if (!isShort && lastWord(one.name.text) !== text) return [];
  if (bearers.some((bearer) => bearer !== one && bearer !== other)) return [];
  // «Jean and Ron Renn came. Ron was tired.»
  const since = namesIn(article, other.end, start);
  if (since.some(({ name }) => name.text === given || name.text === second)) return [];
  return [candidate(one, `${given} ${text}`), candidate(other)];
}

/** Letters from the first of two names to the second. */
const longestPair = 160;

function pairIn(
  article: Article,
  sentence: Span,
  names: readonly PlacedName[],
  gender: Known,
): Candidate[] {
  const [one] = names;
  const other = names.find(
    ({ start, end }) =>
      one &&
      start > one.end &&
      (link.test(article.text.slice(one.end, start)) ||
        (clause.test(article.text.slice(one.end, start)) &&
          isFollowed(article.text.slice(end, sentence.end)))),
  );
  if (!one || !other) return [];
  const isThird = (place: PlacedName) =>
    place !== one && place !== other && place.name.kind === 'person';
  if (names.some(isThird) || /^['’]/.test(article.text.slice(other.end))) return [];
  const isBesides =
    !speakTogether(article, sentence, one, other) && !areSubject(article, sentence, one);
  if (isBesides && !areOnly(article, sentence, one, other)) return [];
  // What is told of the two, up to the apposition of the second: «Mara Ellison and her brother, Pat, a fisherman,».
  const behind = /^,[^,.]*,/.exec(article.text.slice(other.end, sentence.end))?.[0] ?? '';
  const told =
    article.text.slice(sentence.start, one.start) + article.text.slice(one.end, other.start);
  if (hasOtherGender(`${told} ${behind}`.replaceAll(/\bwho[a-z]*\b[^,]*/g, ''), gender)) return [];
  if (![one, other].every((place) => mayBe(article, place, gender))) return [];
  if (goesOn(article, sentence, gender) && (isBesides || !areNew(article, sentence, one, other)))
    return [];
  return [candidate(one), candidate(other)];
}

/** «, 68, and her neighbor, », « and »: what stands between two names that are joined. */
const link =
  /^(?:,\s[^"“”;:!?\n]{1,80},)?\sand\s(?:(?:a|an|fellow|her|his|our|the|their)\s[^"“”;:!?\n]{1,60}?,?\s)?(?:\p{Lu}[\p{L}.]*\s){0,3}$/u;

/** « walked in, and »: between two names each of which has a verb of its own. */
const clause = /^\s\p{Ll}[^"“”;:!?\n]{1,120}\s(?:and|but|while)\s(?:\p{Lu}[\p{L}.]*\s){0,3}$/u;

/** Whether what may be a verb stands behind a name. */
const isFollowed = (text: string): boolean =>
  !prepositionSet.has(/^\s(\p{Ll}+)/u.exec(text)?.[1] ?? 'of');

const prepositionSet: ReadonlySet<string> = new Set(prepositions);

/** Whether nothing stands before a name that may be the subject: «On Monday, », «The brothers, », «Mr. ». */
const areSubject = (article: Article, { start, end }: Span, one: Span): boolean =>
  opening.test(article.text.slice(start, one.start)) &&
  isSilent(article, { start, end }, article.text.slice(start, one.start));

/** «Rescuers found Mara Ellison and Pat Renn», «The shop belongs to …»: whether nobody else stands before the two. */
function areOnly(article: Article, sentence: Span, one: Span, other: Span): boolean {
  const before = article.text.slice(sentence.start, one.start);
  if (!isSilent(article, sentence, before) || /["“”]/.test(before)) return false;
  if (!link.test(article.text.slice(one.end, other.start))) return false;
  return !before.split(/[^\p{L}]+/u).some((word) => isPerson(word.toLowerCase()));
}

const isPerson = (word: string): boolean =>
  people.has(word) || /.{3}(?:[eo]r|ian|ist|m[ae]n)$/.test(word);

const people: ReadonlySet<string> = new Set(personNouns);

/** Whether nobody speaks in a sentence, and no pronoun stands in its beginning. */
const isSilent = ({ attributions }: Article, { start, end }: Span, beginning: string): boolean =>
  !persons.test(beginning) &&
  !attributions.some(({ cue }) => cue && cue.start >= start && cue.end <= end);

const opening =
  /^(?:[^"“”;:]{1,60},\s)?(?:[Tt]he\s)?(?:[\p{Ll}-]+(?:s|men)\s)?(?:\p{Lu}[\p{L}.]*\s){0,3}$/u;

/** «“…,” said Mara Ellison and Pat Renn.» */
const speakTogether = (article: Article, sentence: Span, one: Span, other: Span): boolean =>
  article.attributions.some(
    ({ source }) =>
      source &&
      source.start >= sentence.start &&
      source.start <= one.start &&
      source.end >= other.end &&
      source.source.number === 'many',
  );

const persons = /\b(?:he|her|him|his|she)\b/i;

/** «Mara Ellison and *her husband*, Lee Renn»: one of the two is no «she». */
function hasOtherGender(text: string, gender: Known): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const others = gender === 'female' ? 'his' : 'her';
  return words.some((word) => {
    const told = genderOfNoun(word);
    return word === others || (told !== 'unknown' && told !== gender);
  });
}

/** Whether a name may be that of a woman, or of a man, by what the article tells of its bearer and by itself. */
function mayBe(
  { names, sources, text }: Article,
  { name, start }: PlacedName,
  gender: Known,
): boolean {
  const surname = lastWord(name.text);
  const source = sources.find(
    ({ class: kind, name: full }) => kind === 'person' && full === name.text,
  );
  const title = /\b(Mr|Mrs|Ms|Miss)\.?\s$/.exec(text.slice(Math.max(0, start - 6), start))?.[1];
  if (title) return (title === 'Mr') === (gender === 'male');
  if (source && source.gender !== 'unknown') return source.gender === gender;
  const full = name.text.includes(' ')
    ? name.text
    : names.find((one) => one.kind === 'person' && one.text.endsWith(` ${surname}`))?.text;
  const given = bearersOf((full ?? name.text).split(' ')[0]?.toLowerCase() ?? '');
  // «Jean and Ron Renn»: a couple, as a rule.
  return given === gender || (given === 'either' && full !== undefined);
}

/** Whether somebody else of that gender spoke right before, here or in the paragraph before, and may go on. */
function goesOn(article: Article, { start }: Span, gender: Known): boolean {
  const index = article.paragraphAt(start)?.index ?? 0;
  const before = article.paragraphs[index - 1];
  const from = before?.reading.kind === 'prose' ? before.start : article.paragraphs[index]?.start;
  const last = article.attributions.findLast(
    ({ source }) => source && source.start >= (from ?? start) && source.start < start,
  )?.source;
  return last?.source.number === 'one' && isSomebody(last.source, gender);
}

const isSomebody = ({ class: kind, gender }: Source, wanted: Known): boolean =>
  kind !== 'organization' && kind !== 'document' && (gender === 'unknown' || gender === wanted);

/** Whether a sentence names two people for the first time, and as those who do something: what follows is theirs. */
function areNew(article: Article, { end }: Span, one: PlacedName, other: PlacedName): boolean {
  const isFirst = ({ name, start }: PlacedName) =>
    !bySurname(article)
      .get(lastWord(name.text))
      ?.some((bearer) => bearer.start < start);
  return (
    isFirst(one) &&
    isFirst(other) &&
    !/\b(?:are|been|being|were)\s/.test(article.text.slice(other.end, end))
  );
}

const candidate = ({ start, end, name: { text } }: PlacedName, name = text): Candidate => ({
  start,
  end,
  name,
});

/** Names that may be a person’s, in the article’s own words. */
const placedNames = onceEach(({ names, quotations }: Article): PlacedName[] => {
  const placed = names
    .filter(({ kind }) => kind === 'person' || kind === 'unknown')
    .flatMap((name) => name.places.map(({ start, end }) => ({ start, end, name })))
    .sort((a, b) => a.start - b.start);
  const quoted = quotations.flatMap(({ parts }) => parts).sort((a, b) => a.start - b.start);
  let next = 0;
  let end = 0;
  return placed.filter(({ start }) => {
    for (let part = quoted[next]; part && part.start <= start; part = quoted[++next]) {
      end = Math.max(end, part.end);
    }
    return start >= end;
  });
});

/** The same by their last words. */
const bySurname = onceEach((article: Article): Map<string, PlacedName[]> => {
  const bearers = new Map<string, PlacedName[]>();
  for (const place of placedNames(article)) {
    const surname = lastWord(place.name.text);
    const known = bearers.get(surname);
    if (known) known.push(place);
    else bearers.set(surname, [place]);
  }
  return bearers;
});

const namesIn = (article: Article, from: number, to: number): readonly PlacedName[] =>
  between(placedNames(article), from, to);

function sentenceBefore(article: Article, { start }: Span): Span | undefined {
  const last = article.text.slice(0, start).trimEnd().length - 1;
  const before = last >= 0 ? article.sentenceAt(last) : undefined;
  return before && before.start < start ? before : undefined;
}

/** The words of a sentence outside quotation marks. */
function narration(article: Article, { start, end }: Span): string {
  const paragraph = article.paragraphAt(start);
  if (!paragraph) return '';
  return between(paragraph.reading.tokens, start - paragraph.start, end - paragraph.start)
    .filter(({ quotation }) => quotation < 0)
    .map(({ value }) => value)
    .join(' ');
}

const lastWord = (name: string): string => name.slice(name.lastIndexOf(' ') + 1);
