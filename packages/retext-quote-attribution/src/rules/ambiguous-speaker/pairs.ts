import type { Article, Mention, Source, Span } from 'nlcst-attribution';
import { personNouns, prepositions } from 'nlcst-attribution/internal';
import { lastWord } from '../../people.js';
import { hasOtherGender, type Known, mayBe } from './genders.js';
import {
  areJoined,
  bySurname,
  type Candidate,
  candidate,
  lastNaming,
  type NamingSentence,
  type PlacedName,
  personPronoun,
} from './placed-names.js';

/**
 * «Mara Ellison and her neighbor, Pat Renn, walked to the pier. “…,” she said.»: two people of that gender whom the last
 * sentence that names anybody brings in side by side, as its subject or as those who speak.
 */
export function pairBefore(article: Article, mention: Mention, gender: Known): Candidate[] {
  const found = lastNaming(article, mention);
  return found ? pairIn(article, found, gender) : [];
}

function pairIn(article: Article, naming: NamingSentence, gender: Known): Candidate[] {
  const { sentence, names } = naming;
  const [one, other] = sideBySide(article, naming);
  if (!one || !other) return [];
  const isThird = (place: PlacedName) =>
    place !== one && place !== other && place.name.kind === 'person';
  if (names.some(isThird) || /^['’]/.test(article.text.slice(other.end))) return [];
  const isBesides =
    !speakTogether(article, sentence, one, other) && !areSubject(article, sentence, one);
  if (isBesides && !areOnly(article, sentence, one, other)) return [];
  if (hasOtherGender(toldOf(article, sentence, one, other), gender)) return [];
  if (![one, other].every((place) => mayBe(article, place, gender))) return [];
  if (goesOn(article, sentence, gender) && (isBesides || !areNew(article, sentence, one, other)))
    return [];
  return [candidate(one), candidate(other)];
}

/** The first who is named, and who is joined to them by an «and», alone or with a clause of their own. */
function sideBySide({ text }: Article, { sentence, names }: NamingSentence): PlacedName[] {
  const [one, ...others] = names;
  if (!one) return [];
  const other = others.find(
    ({ start, end }) =>
      areJoined(text, one.end, start) ||
      (clause.test(text.slice(one.end, start)) && isFollowed(text.slice(end, sentence.end))),
  );
  return other ? [one, other] : [];
}

/** What is told of two, up to the apposition of the second: «Mara Ellison and her brother, Pat, a fisherman,». */
function toldOf({ text }: Article, { start, end }: Span, one: Span, other: Span): string {
  const behind = /^,[^,.]*,/.exec(text.slice(other.end, end))?.[0] ?? '';
  const told = `${text.slice(start, one.start)}${text.slice(one.end, other.start)} ${behind}`;
  return told.replaceAll(/\bwho[a-z]*\b[^,]*/g, '');
}

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
  if (!areJoined(article.text, one.end, other.start)) return false;
  return !before.split(/[^\p{L}]+/u).some((word) => isPerson(word.toLowerCase()));
}

const isPerson = (word: string): boolean =>
  people.has(word) || /.{3}(?:[eo]r|ian|ist|m[ae]n)$/.test(word);

const people: ReadonlySet<string> = new Set(personNouns);

/** Whether nobody speaks in a sentence, and no pronoun stands in its beginning. */
const isSilent = ({ attributions }: Article, { start, end }: Span, beginning: string): boolean =>
  !personPronoun.test(beginning) &&
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
