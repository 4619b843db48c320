import { type Article, givenNames, nameParticles, type Token } from 'nlcst-attribution';
import { capitalised, isCapitalised } from '../../capitals.js';
import { courtesies } from '../../slips/words.js';
import { baseOf } from './surnames.js';
import { appositionOpeners, bodies, deeds, plainBefore, roles } from './words.js';

/** Those of the surnames that the article introduces somewhere, before or after. */
export function introducedIn(
  article: Article,
  surnames: ReadonlyMap<string, unknown>,
): Set<string> {
  const introduced = new Set<string>();
  for (const { reading } of article.paragraphs) {
    const { tokens } = reading;
    for (const index of capitalised.in(reading)) {
      const token = tokens[index] as Token;
      if (token.kind !== 'word') continue;
      const surname = baseOf(token.lower);
      if (surnames.has(surname) && isIntroduction(tokens, index)) introduced.add(surname);
    }
  }
  return introduced;
}

/** A first name, title or role before the surname, or who it is behind it. */
function isIntroduction(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const before = tokens[index - 1];
  if (hasNickname(tokens, index) || isCalled(tokens, index) || isApposed(tokens, index))
    return true;
  if (isMarkedOff(tokens, index) || hasAgeBehind(tokens, index)) return true;
  if (before?.kind === 'word' && before.sentence === token?.sentence) {
    if (isRole(before.lower)) return true;
    const opens = tokens[index - 2]?.sentence !== token.sentence;
    const isName = isCapitalised(before.value) && !courtesies.has(before.lower);
    if (isName && !(opens && plainBefore.has(before.lower))) return true;
  }
  const after = tokens[index + 1];
  if (particles.has(after?.lower ?? '') || isInThe(after, tokens[index + 2])) return true;
  if (after?.kind === 'word')
    return isCapitalised(after.value) && after.sentence === token?.sentence;
  if (after?.value === '(') return true;
  if (after?.value !== ',') return false;
  const next = tokens[index + 2];
  return (
    next !== undefined &&
    (next.kind === 'number' || appositionOpeners.has(next.lower) || isCapitalised(next.value)) &&
    !(next.lower === 'who' && tellsNothing(tokens, index + 3) && !isGivenName(token))
  );
}

const isGivenName = (token: Token | undefined): boolean => givenNames.has(token?.lower ?? '');

/** `Tomas “Bird” Verel`: a name with a nickname in marks. */
function hasNickname(tokens: readonly Token[], index: number): boolean {
  const mark = tokens[index - 1];
  const name = tokens[index - 4];
  return (
    mark?.kind === 'punctuation' &&
    mark.quotation >= 0 &&
    mark.quotation === tokens[index - 3]?.quotation &&
    name !== undefined &&
    isCapitalised(name.value)
  );
}

/** «a student named Andreas», «a man who identified himself as Verel», «who gave her name as “Asha”», «goes by Ali». */
const isCalled = (tokens: readonly Token[], index: number): boolean => {
  let at = index - 1;
  if (/^["“‘']$/.test(tokens[at]?.value ?? '')) at--;
  while (/^(?:as|just|only|simply|(?:her|him|them)sel(?:f|ves))$/.test(tokens[at]?.lower ?? ''))
    at--;
  const word = tokens[at]?.lower ?? '';
  if (word === 'by') return /^(?:go|goes|going|gone|went)$/.test(tokens[at - 1]?.lower ?? '');
  if (/^(?:called|identified|(?:sur)?named)$/.test(word)) return true;
  return at < index - 1 && /^(?:introduced|known|name)$/.test(word);
};

/** «the local newspaper, “Dawn,” wrote»: a noun tells what the name in marks is. */
const isMarkedOff = (tokens: readonly Token[], index: number): boolean => {
  const mark = tokens[index - 1];
  if (!mark || !/^["“‘']$/.test(mark.value) || mark.quotation < 0) return false;
  if (mark.quotation !== tokens[index]?.quotation) return false;
  const at = tokens[index - 2]?.value === ',' ? index - 3 : index - 2;
  return isRole(tokens[at]?.lower ?? '');
};

/** «Eva came in May. *The 33-year-old* builds boats.» */
const hasAgeBehind = (tokens: readonly Token[], index: number): boolean => {
  let at = index;
  while (at < tokens.length && tokens[at]?.sentence === tokens[index]?.sentence) at++;
  return tokens[at]?.lower === 'the' && /^\d+-year-old$/.test(tokens[at + 1]?.lower ?? '');
};

/** Small words inside names: what stands before them is a first name (`Sophie van Arn`, `Mara ten Roan`). */
const particles: ReadonlySet<string> = new Set([...nameParticles, 'ten']);

/** What somebody did or did not do, «who was not at the meeting», «who drove the boat»: it introduces nobody. */
function tellsNothing(tokens: readonly Token[], at: number): boolean {
  const [verb = '', next = ''] = tokens.slice(at, at + 2).map(({ lower }) => lower);
  if (deeds.includes(verb) || /n['’]t$|^(?:declined|refused)$/.test(verb)) return true;
  if (/^(?:never|no|not)$/.test(next)) return true;
  return verb === 'was' && /^(?:among|at|inside|nearby|outside|present|there)$/.test(next);
}

/** `Sophie in 't Veen`. */
function isInThe(one: Token | undefined, other: Token | undefined): boolean {
  return one?.lower === 'in' && /^['’]t?$/.test(other?.value ?? '');
}

/** Furthest behind a noun for people that a list of their names goes on. */
const longestList = 24;

/** «her father, Bill, …», «the children – Alanna, Emma and David –», «his sons Tomas and Jonas»: names of whom a noun tells. */
function isApposed(tokens: readonly Token[], index: number): boolean {
  const { sentence } = tokens[index] as Token;
  let at = index - 1;
  while (at > index - longestList && isListed(tokens[at])) at--;
  const [role, link] = [tokens[at], tokens[at + 1]];
  if (at < 1 || at === index - 1 || role?.sentence !== sentence || role.kind !== 'word')
    return false;
  if (tokens[at - 1]?.sentence !== sentence || !isRole(role.lower)) return false;
  return link?.kind === 'word' || endsApposition(tokens[index + 1]);
}

/** What stands in a list of names: names, ages, commas, dashes, brackets and “and”. */
const isListed = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.kind === 'word'
    ? token.lower === 'and' || isCapitalised(token.value)
    : token.kind === 'number' || /^[-–—,:()]$/.test(token.value));

const endsApposition = (token: Token | undefined): boolean =>
  token === undefined || token.kind === 'punctuation' || token.lower === 'and';

/** `spokesman`, `director`, `nominee`: nouns for people by their ending; or `chain`, `newspaper`: for a body. */
function isRole(word: string): boolean {
  return (
    roles.has(word) ||
    bodies.has(word) ||
    (!plainBefore.has(word) &&
      /(?:(?:[eo]r|person|ist|ant|ent|ee|ian)s?|m[ae]n|people|ess)$/.test(word))
  );
}
