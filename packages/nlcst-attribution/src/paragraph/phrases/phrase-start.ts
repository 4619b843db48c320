import { officeParticiples } from '../../words/en/titles.js';
import { F, N } from '../../words/lexicon.js';
import { has, isName, isNoun, isTradeOfBody, lowerAt } from '../text/look.js';
import type { Unit } from '../text/units.js';

/** «many», «40» */
export const isCount = (unit: Unit | undefined): boolean =>
  has(unit, F.quantifier) || /^\d/.test(unit?.lower ?? '');

/** «Being a mayor is …»: no person is the subject, but what being one is. */
export const isGerundClause = (units: Unit[], from: number): boolean =>
  units[from]?.lower === 'being' || units[from - 1]?.lower === 'being';

/** Behind «in which» and «that some»: the subject of a clause whose pronoun is its object. */
export function behindRelative(units: Unit[], from: number, end: number): number {
  if (from < end - 1 && /^(?:who|which|whom)$/.test(lowerAt(units, from))) return from + 1;
  for (let at = end - 2; at > from; at--) {
    const unit = units[at] as Unit;
    if (/^wh(?:ich|om)$/.test(unit.lower) && has(units[at - 1], F.preposition)) return at + 1;
    if (unit.lower === 'that' && at === end - 2 && has(units[at + 1], F.quantifier)) return at + 1;
  }
  return from;
}

const standing = new Set(officeParticiples);

/** «banking sources»: a trade before the noun that ends the phrase, and no participle with its object. */
const isTradeOf = (units: Unit[], at: number, end: number): boolean =>
  at === end - 2 && units[at]?.form.v === 0 && isNoun(units[end - 1], N.person);

/** Leaves out what opens the clause before the phrase: «But», «However», «In Iowa», «Still». */
export function trimStart(units: Unit[], from: number, end: number): number {
  let at = from;
  while (at < end) {
    const next = behindOpener(units, at, from, end);
    if (next === at) break;
    at = next;
  }
  return at;
}

/** Behind a word or adverbial that opens a clause; the place itself where the phrase begins. */
function behindOpener(units: Unit[], at: number, from: number, end: number): number {
  const unit = units[at] as Unit;
  if (unit.kind !== 'word') return unit.kind === 'mark' ? at + 1 : at;
  const { f, n } = unit.form;
  if (f & F.coordinator && !(n & N.person)) return at + 1;
  // «This Wednesday Mayor Tom Moss said», «Last week two officials said»
  if (/^(?:last|next|this)$/.test(unit.lower) && at < end - 2 && isWhen(units, at + 1))
    return at + 2;
  if (f & F.adverb && !(f & (F.determiner | F.quantifier))) return at + 1;
  const more = at < end - 1;
  if (more && (f & (F.day | F.month) || (at === from && lacksSubject(units, at, end))))
    return at + 1;
  if (!more || !(f & F.preposition) || isRough(units, at)) return at;
  // In mid-clause the verb before has this preposition's phrase as its object.
  return units[at - 1]?.kind === 'word' && at === from ? at + 1 : afterPreposition(units, at, end);
}

/** «…, leaving dockers say»: a clause without its subject, and no word that goes with a noun. */
function lacksSubject(units: Unit[], at: number, end: number): boolean {
  const { lower, form } = units[at] as Unit;
  return (
    lower.endsWith('ing') &&
    form.shape === 'lower' &&
    form.n === 0 &&
    !standing.has(lower) &&
    !isTradeOf(units, at, end) &&
    !isTradeOfBody(units, at) &&
    units[at - 1]?.kind !== 'word'
  );
}

/** «about half of voters», «nearly 40 people», «at least half of voters» */
const isRough = (units: Unit[], at: number): boolean =>
  /^(?:about|around|over|under|nearly|almost|roughly)$/.test(lowerAt(units, at))
    ? isCount(units[at + 1])
    : lowerAt(units, at) === 'at' &&
      /^(?:least|most)$/.test(lowerAt(units, at + 1)) &&
      isCount(units[at + 2]);

/** A day, or a time in small letters at the head of the clause. */
const isWhen = (units: Unit[], at: number): boolean => {
  const unit = units[at];
  if (unit?.form.possessive) return false;
  return (
    has(unit, F.day) ||
    (has(unit, F.time) && unit?.form.shape === 'lower' && units[at - 2]?.kind !== 'word')
  );
};

const opensPhrase = (unit: Unit | undefined): boolean =>
  unit?.kind === 'word' && !/^\d/.test(unit.lower) && !has(unit, F.preposition | F.relative);

/** Behind «In a statement» in «In a statement Ellison»: the phrase that follows a leading preposition's own. */
function afterPreposition(units: Unit[], from: number, end: number): number {
  const noun = (unit: Unit | undefined) =>
    unit?.kind === 'word' &&
    unit.form.shape === 'lower' &&
    !has(unit, F.determiner | F.possessive | F.preposition | F.adverb);
  // «On Monday two officials who had seen the plan»
  let time = from + 1;
  while (has(units[time], F.day | F.month | F.time)) time++;
  if (time > from + 1 && time < end && opensPhrase(units[time])) return time;
  for (let at = end - 1; at > from + 1; at--) {
    const unit = units[at] as Unit;
    const before = units[at - 1] as Unit;
    const opens = has(unit, F.determiner | F.possessive);
    if (opens && !has(before, F.preposition | F.determiner | F.coordinator)) return at;
    if (!isName(unit)) continue;
    if (noun(before) && !isNoun(before, N.person | N.title) && !before.form.possessive) return at;
    if (has(before, F.day | F.time)) return at;
  }
  return end;
}
