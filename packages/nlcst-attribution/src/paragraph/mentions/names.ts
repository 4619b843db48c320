import type { Span } from '../../types.js';
import { nameParticles, titleNouns } from '../../words/en/name-words.js';
import { F, N, V } from '../../words/lexicon.js';
import { notNames } from '../text/look.js';
import type { Word } from '../text/tokens.js';
import { type Gender, genderOfGiven, genderOfTitle } from './gender.js';
import {
  bareValue,
  isFamilyFirst,
  isLongPlace,
  isPersonal,
  tellsBody,
  titleEnd,
} from './name-parts.js';

/** A run of capitalised words in a paragraph: `Mara Ellison`, `UNHCR`. */
export interface NameRun extends Span {
  /** The words without titles and possessive endings, as written. */
  words: string[];
  /** Lower-case titles before them: `sen.`, `president`. */
  titles: string[];
  gender: Gender;
  /** The first word is a given name of the lists. */
  given: boolean;
  /** Lower-case nouns that say who it is: before the name, or in its apposition. */
  roles: string[];
  /** «the» stands before it. */
  determined: boolean;
  /** Holds a word that no person's name holds: `Committee`, `Party`. */
  body: boolean;
  place: boolean;
  /** Stands where places do, and is nobody whom the lists know: «in Cedar Bluffs». */
  located: boolean;
  possessive: boolean;
  /** Opens its sentence, so that a single word may be no name at all. */
  opens: boolean;
  quoted: boolean;
  sentence: number;
}

const nounOfTitle = new Map(Object.entries(titleNouns));

const notNameWords = notNames | F.modal | F.day | F.month | F.object | F.relative | F.negation;

/** Small words inside names. */
const inner = new Set([...nameParticles, 'of']);

/** Every run of capitalised words, in the order of the text. */
export function namesOf(tokens: Word[]): NameRun[] {
  const runs: NameRun[] = [];
  let at = 0;
  let sentence = -1;
  while (at < tokens.length) {
    const token = tokens[at] as Word;
    const opens = token.sentence !== sentence;
    if (token.kind === 'word') sentence = token.sentence;
    const begins = opens || opensQuotation(tokens, at);
    if (!isNameWord(token, begins) || (begins && isVerbBefore(token, tokens[at + 1]))) {
      at++;
      continue;
    }
    const from = at;
    at = runEnd(tokens, from);
    runs.push(runOf(tokens, from, at, opens || opensQuotation(tokens, from)));
  }
  return runs;
}

/** «*Asking* Mara Ellison to wait», «*Added* Moss: “It is over.”»: a verb has its capital from where it stands. */
const isVerbBefore = ({ form }: Word, next: Word | undefined): boolean =>
  (form.v & (V.ing | V.past)) !== 0 &&
  form.n === 0 &&
  next !== undefined &&
  isNameWord(next, false);

/** Where the run of capitalised words ends that begins at `from`. */
function runEnd(tokens: Word[], from: number): number {
  const { sentence, quotation } = tokens[from] as Word;
  let at = from + 1;
  while (at < tokens.length) {
    const word = tokens[at] as Word;
    if (word.sentence !== sentence) break;
    if (word.quotation !== quotation) {
      const behind = behindNickname(tokens, at, quotation);
      if (behind === at) break;
      at = behind;
      continue;
    }
    if ((tokens[at - 1] as Word).form.possessive) break;
    if (!isNameWord(word, false) && !joinsName(tokens, from, at)) break;
    at++;
  }
  return at;
}

/** Words of a nickname between marks. */
const longestNickname = 3;

/** «Tomas *“Big Bird”* Verel»: where a surname follows a nickname in marks; `at` where there is none. */
function behindNickname(tokens: Word[], at: number, quotation: number): number {
  const inside = (tokens[at] as Word).quotation;
  let close = at + 1;
  while (close <= at + longestNickname && isNameWord(tokens[close], false)) close++;
  const [mark, behind] = tokens.slice(close, close + 2);
  const isMarkedOff =
    close > at + 1 &&
    mark?.kind === 'punctuation' &&
    mark.quotation === inside &&
    behind?.quotation === quotation &&
    isNameWord(behind, false);
  return isMarkedOff ? close + 1 : at;
}

const isInner = ({ lower, form }: Word): boolean => form.shape === 'lower' && inner.has(lower);

/** Whether a small word joins two parts of a name: «Ana de la Cruz», «Bank of Racine», «Moss & Sons». */
function joinsName(tokens: Word[], from: number, at: number): boolean {
  const word = tokens[at] as Word;
  const next = tokens[at + 1];
  if (!next || (word.value !== '&' && !isInner(word))) return false;
  if (word.lower === 'of' && isPersonal(tokens, from, at)) return false;
  const behind = word.value !== '&' && isInner(next) ? tokens[at + 2] : next;
  return behind !== undefined && isNameWord(behind, false);
}

function opensQuotation(tokens: Word[], at: number): boolean {
  const before = tokens[at - 1];
  return before?.kind === 'punctuation' && !/^[-,–'/]$/.test(before.value);
}

function isNameWord(token: Word | undefined, opens: boolean): token is Word {
  if (token?.kind !== 'word') return false;
  const { shape, f } = token.form;
  if (shape === 'lower' || shape === 'other') return false;
  if (shape === 'upper' && token.value.length > 1)
    return (f & (F.subject | F.determiner)) === 0 || token.value.length > 2;
  if (f & notNameWords) return false;
  if (!opens) return true;
  // The first word of a sentence has a capital anyway.
  return (f & (F.opener | F.adverb | F.preposition | F.quantifier)) === 0 || isGiven(token);
}

const isGiven = ({ form }: Word): boolean => (form.n & (N.femaleName | N.maleName)) !== 0;

/** What stands before places, and seldom before people. */
const isLocative = /^(?:in|near|outside)$/;

/** The tokens of a run as a name: titles and what precedes them are left out. */
function runOf(tokens: Word[], from: number, to: number, opens: boolean): NameRun {
  const first = titleEnd(tokens, from, to);
  const titles = titlesIn(tokens, from, first);
  const { words, body, place } = partsOf(tokens, first, to);
  const head = tokens[first] as Word;
  const last = tokens[to - 1] as Word;
  const before = tokens[from - 1];
  return {
    start: head.start,
    end: last.form.possessive ? last.start + last.form.stem.length : last.end,
    words,
    titles,
    gender: genderOfRun(tokens, from, first, to),
    given: isGiven(head),
    roles: rolesOf(tokens, from, first, to),
    determined: before?.lower === 'the' && (first === from || titles.length > 0),
    body,
    place: place || isLongPlace(words, head.form),
    located:
      first === from &&
      isLocative.test(before?.value ?? '') &&
      !last.form.possessive &&
      !tokens.slice(from, to).some(isGiven),
    possessive: last.form.possessive,
    opens: opens && first === from,
    quoted: head.quotation >= 0,
    sentence: head.sentence,
  };
}

function titlesIn(tokens: Word[], from: number, to: number): string[] {
  const titles: string[] = [];
  for (let at = from; at < to; at++) {
    const { n, lower } = (tokens[at] as Word).form;
    if (n & N.title) titles.push(lower);
  }
  return titles;
}

/** The words of a name, and what they tell of its bearer. */
function partsOf(
  tokens: Word[],
  from: number,
  to: number,
): Pick<NameRun, 'words' | 'body' | 'place'> {
  const words: string[] = [];
  let body = false;
  let place = true;
  for (let at = from; at < to; at++) {
    const { value, form, quotation } = tokens[at] as Word;
    // A nickname in marks.
    if (quotation !== (tokens[from] as Word).quotation) continue;
    words.push(bareValue(value, form));
    body ||= value === '&' || tellsBody(form, at === from);
    place &&= (form.f & F.place) !== 0;
  }
  return { words, body: body && !isFamilyFirst(words), place };
}

/** The gender that titles tell, or else a given name, or else a noun before them: «spokeswoman Mara Ellison». */
function genderOfRun(tokens: Word[], from: number, first: number, to: number): Gender {
  let gender: Gender = 'unknown';
  for (let at = from; at < first; at++) {
    const told = genderOfTitle((tokens[at] as Word).form.n);
    if (told !== 'unknown') gender = told;
  }
  if (gender === 'unknown' && to - first > 1)
    gender = genderOfGiven((tokens[first] as Word).form.n);
  const before = tokens[from - 1];
  if (gender !== 'unknown' || !before?.form.n || before.form.shape !== 'lower') return gender;
  if (before.form.n & N.femaleTitle || /woman$/.test(before.lower)) return 'female';
  return before.form.n & N.maleTitle || /(?:^|[a-z])man$/.test(before.lower) ? 'male' : 'unknown';
}

/** Nouns for people right before a name and in the apposition behind it. */
function rolesOf(tokens: Word[], from: number, first: number, to: number): string[] {
  const roles: string[] = [];
  for (let at = from; at < first; at++) {
    const { form } = tokens[at] as Word;
    if (form.n & (N.title | N.person)) roles.push(nounOfTitle.get(form.lower) ?? form.lower);
  }
  for (let at = from - 1; at >= 0 && at > from - 4; at--) {
    const { kind, form } = tokens[at] as Word;
    if (kind !== 'word' || form.shape !== 'lower' || form.f & (F.preposition | F.determiner)) break;
    if (form.n & N.person) roles.push(form.stem);
  }
  return tokens[to]?.value === ',' ? [...roles, ...apposedRoles(tokens, to)] : roles;
}

/** Furthest behind a name's comma that a noun of its apposition stands. */
const longestApposition = 12;

/**
 * Nouns for people in the apposition that a comma opens: «Ellison, the mayor, …». Where a verb follows the noun, it is the
 * subject of that: «It was lost by Ellison, the mayor said».
 */
function apposedRoles(tokens: Word[], comma: number): string[] {
  const roles: string[] = [];
  for (let at = comma + 1; at < tokens.length && at < comma + longestApposition; at++) {
    const token = tokens[at] as Word;
    const { form, kind, value, quotation } = token;
    if (kind === 'punctuation' && roles.length > 0) break;
    if (
      quotation >= 0 ||
      form.f & (F.auxiliary | F.relative | F.coordinator) ||
      form.v & (V.base | tensed)
    )
      break;
    if (value === ',' && at > comma + 3) break;
    if (form.n & N.person && form.shape === 'lower') {
      const next = tokens[at + 1];
      if (next && isVerbBehind(next)) return [];
      roles.push(form.stem);
      if (next?.form.f !== 0) break;
    }
  }
  return roles;
}

const tensed = V.third | V.past;

function isVerbBehind({ form }: Word): boolean {
  if (form.shape !== 'lower' || form.n & N.person) return false;
  return (form.v & tensed) !== 0 || (form.f & (F.auxiliary | F.modal | F.finite)) !== 0;
}
