import { readerDeeds } from '../../words/en/function-words.js';
import { nameParticles } from '../../words/en/name-words.js';
import { countingWords } from '../../words/en/nouns.js';
import { F, N } from '../../words/lexicon.js';
import { identifierBefore } from '../phrases/before-names.js';
import { type Phrase, phraseOf } from '../phrases/phrase-before.js';
import { closingBracket, has, isKnowing, isName, isNoun, lowerAt } from '../text/look.js';
import type { Unit } from '../text/units.js';
import { namesStart } from '../text/walk.js';
import { behindMatters, isPersonal, isPortfolio } from './name-parts.js';

/** The part of a noun phrase that says who or what it is, and the run of capitals that it ends in, which may be empty. */
export interface Head {
  to: number;
  nameFrom: number;
  nameTo: number;
}

/** The head of a phrase that goes from `from` to `core`. */
export function headOf(units: Unit[], from: number, core: number): Head {
  const to = beforePlace(units, from, headEnd(units, from, core));
  const low = isDetermined(units[from]) ? Math.min(from + 1, to - 1) : from;
  let nameTo = to;
  while (nameTo > low && units[nameTo - 1]?.kind === 'mark') nameTo--;
  let nameFrom = nameTo;
  while (nameFrom > from && isNamePart(units, nameFrom - 1, from)) nameFrom--;
  return { to, nameFrom, nameTo };
}

/** «banking sources here», «officials there»: where they are is no head. */
const beforePlace = (units: Unit[], from: number, to: number): number =>
  to - 1 > from && /^(?:abroad|here|there)$/.test(lowerAt(units, to - 1)) ? to - 1 : to;

/** Whether a phrase opens with a determiner or its like: «All» of «All Saints» is none. */
const isDetermined = (first: Unit | undefined): boolean =>
  has(first, F.determiner | F.possessive | F.quantifier) &&
  (!isName(first) || has(first, F.determiner));

/** End of the head part: before a preposition (but «Bank of England»), a relative clause or a participle. */
function headEnd(units: Unit[], from: number, core: number): number {
  for (let at = from + 1; at < core; at++) {
    const unit = units[at] as Unit;
    if (unit.kind === 'quote') continue;
    if (unit.kind === 'mark') {
      const close = bracketInside(units, at, core);
      if (close < 0) return at;
      at = close;
    } else if (unit.lower === 'of' || unit.lower === 'for' || unit.lower === 'on') {
      if (isInName(units, at, from)) continue;
      // «one of the officials», «a number of officials».
      const counts = unit.lower === 'of' && isCounter(units, from, at);
      return counts ? headEnd(units, at + 1, core) : at;
    } else if (leadsOut(units, at, from)) return at;
  }
  return core;
}

/** «one executive committee (NEC) member», «Col. (retd) Tom Moss»: where a bracket inside the head closes, or -1; any other mark's own place. */
function bracketInside(units: Unit[], at: number, core: number): number {
  const { lower } = units[at] as Unit;
  if (lower !== '(' && lower !== '<') return at;
  const close = closingBracket(units, at, core);
  const next = units[close + 1];
  const isTitle = isNoun(units[at - 1], N.title) && isName(next);
  return close + 1 < core && (isTitle || isNoun(next, N.person)) ? close : -1;
}

/** «Bank *of* England», «Centre *for* Ports», but not «Mara Ellison of Ohio» */
function isInName(units: Unit[], link: number, from: number): boolean {
  // «Officials of Racine» at a sentence's start
  const bare = link === 1 && isNoun(units[0], N.person);
  const named = isName(units[link - 1]) && (isName(units[link + 1]) || isName(units[link + 2]));
  return !bare && named && !isPersonal(units, namesStart(units, link, from), link);
}

/** What a reader does with a writing. */
export const readers = new Set(readerDeeds);

/** Whether a word begins what only tells more of the head: «an aide *with* a plan», «a note *signed* by aides». */
function leadsOut(units: Unit[], at: number, from: number): boolean {
  const unit = units[at] as Unit;
  const before = units[at - 1] as Unit;
  const { f, n, shape } = unit.form;
  // «ports *such* as Racine»
  if (unit.lower === 'such') return true;
  const links = f & (F.preposition | F.relative | F.contraction) && unit.lower !== 'past';
  if (links && shape === 'lower' && !(at === from + 1 && has(before, F.determiner))) return true;
  const ends = /(?:ed|ing)$/.test(unit.lower) || readers.has(unit.lower);
  const participle = shape === 'lower' && n === 0 && ends;
  if (participle && isNoun(before, N.person | N.document | N.organization)) return true;
  // «experts I interviewed»
  const isMet = isNoun(before, N.person | N.document) || /^every(?:body|one)$/.test(before.lower);
  return (has(unit, F.subject) && isMet) || (isKnowing(unit) && isNoun(before, N.person));
}

/** «a man identified only as *Moss*», «a student named as *Andrew Hart*», «a mother surnamed *Wang*» */
export function nameBehindAs(units: Unit[], low: number, to: number): Phrase | null {
  const from = namesStart(units, to, low);
  const caller =
    lowerAt(units, from - 1) === 'surnamed' ? from - 1 : identifierBefore(units, from - 1);
  return from < to && caller > low ? phraseOf(from, to) : null;
}

/**
 * «her chief of staff *Tom Moss*», «its director of public affairs *Tom Moss*», «spokesman for the Harbor Ministry *Tom
 * Moss*»: behind an office, who holds it.
 */
export function nameBehindOffice(units: Unit[], low: number, to: number): Phrase | null {
  const from = behindMatters(units, behindBody(units, namesStart(units, to, low), to), to - 1);
  const before = units[from - 1];
  if (to - from < 2 || !before) return null;
  const isGiven = isNoun(units[from], N.femaleName | N.maleName);
  if (before.form.shape === 'lower') {
    const mayEnd = isGiven && !isNoun(before, N.person | N.organization);
    if (before.form.f !== 0 || !(mayEnd || isPortfolio(before.lower))) return null;
  } else if (isPortfolio(before.lower)) {
    if (!isNoun(units[low], N.title)) return null;
  } else if (!isGiven || !isNoun(before, N.thing) || isJoint(units, low, from)) return null;
  let of = from - 2;
  while (of > low && units[of]?.kind === 'word' && !leadsToMatter(units, of)) of--;
  return of > low && isNoun(units[of - 1], N.person) ? phraseOf(from, to) : null;
}

/** «Minister *of* State for Labour», not its second link. */
const leadsToMatter = (units: Unit[], at: number): boolean =>
  /^(?:for|of)$/.test(lowerAt(units, at)) && !isPortfolio(lowerAt(units, at - 1));

const isJoint = (units: Unit[], from: number, to: number): boolean =>
  units.slice(from, to).some((unit) => has(unit, F.coordinator));

/** Where a name begins behind a body's own, «Harbor Ministry *Tom Moss*»; the start of all of them where none ends so. */
function behindBody(units: Unit[], from: number, to: number): number {
  for (let at = to - 2; at > from; at--) if (isNoun(units[at - 1], N.thing)) return at;
  return from;
}

const counters = new Set(countingWords);

function isCounter(units: Unit[], from: number, of: number): boolean {
  for (let at = of - 1; at >= from; at--) {
    const unit = units[at] as Unit;
    if (counters.has(unit.lower)) return true;
    if (unit.form.n !== 0 || isName(unit)) return false;
  }
  return false;
}

function isNamePart(units: Unit[], at: number, from: number): boolean {
  const unit = units[at] as Unit;
  if (unit.kind === 'mark') return (unit.lower === '&' || unit.lower === '/') && at > from;
  if (unit.kind === 'quote') return unit.words <= 3 && isName(units[at - 1]) && at > from;
  if (isName(unit)) {
    if (unit.form.possessive && isName(units[at + 1])) return false;
    return true;
  }
  if (at === from || !inner.has(unit.lower)) return false;
  const before = units[at - 1];
  if (unit.lower === 'the') return before?.lower === 'of' || before?.lower === 'for';
  // «Ana de la Cruz», «Bank of the Harbor»
  const opens = isName(before) || (particles.has(before?.lower ?? '') && isName(units[at - 2]));
  return opens && (isName(units[at + 1]) || inner.has(lowerAt(units, at + 1)));
}

const particles = new Set(nameParticles);

/** Particles and small words inside names: «Lena van Roan», «House of Lords». */
const inner = new Set([...nameParticles, "'s", 'for', 'of', 'on', 'the', 'y']);
