import { officeParticiples } from '../../words/en/titles.js';
import { F, N } from '../../words/lexicon.js';
import { has, isName, isNoun } from '../text/look.js';
import type { Unit } from '../text/units.js';

export const isCount = (unit: Unit | undefined): boolean =>
  has(unit, F.quantifier) || /^\d/.test(unit?.lower ?? '');

/** «Being a mayor is …»: no person is the subject, but what being one is. */
export const isGerundClause = (units: Unit[], from: number): boolean =>
  units[from]?.lower === 'being' || units[from - 1]?.lower === 'being';

/** Behind «in which» and «that some»: the subject of a clause whose pronoun is its object. */
export function behindRelative(units: Unit[], from: number, end: number): number {
  if (from < end - 1 && /^(?:who|which|whom)$/.test(units[from]?.lower ?? '')) return from + 1;
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
    const unit = units[at] as Unit;
    if (unit.kind === 'mark') {
      at++;
      continue;
    }
    if (unit.kind === 'quote') return at;
    const { f, n } = unit.form;
    if (f & F.coordinator && !(n & N.person)) {
      at++;
      continue;
    }
    if (f & F.adverb && !(f & (F.determiner | F.quantifier))) {
      at++;
      continue;
    }
    if (
      at === from &&
      unit.lower.endsWith('ing') &&
      !standing.has(unit.lower) &&
      !isTradeOf(units, at, end) &&
      unit.form.shape === 'lower' &&
      n === 0 &&
      at < end - 1 &&
      units[at - 1]?.kind !== 'word'
    ) {
      at++;
      continue;
    }
    if (f & (F.day | F.month) && at < end - 1) {
      at++;
      continue;
    }
    // «This Wednesday Mayor Tom Moss said»
    if (/^(?:last|next|this)$/.test(unit.lower) && has(units[at + 1], F.day) && at < end - 2) {
      at += 2;
      continue;
    }
    // «about half of voters», «nearly 40 people»
    if (
      /^(?:about|around|over|under|nearly|almost|roughly)$/.test(unit.lower) &&
      isCount(units[at + 1])
    )
      return at;
    // «at least half of voters»
    if (
      unit.lower === 'at' &&
      /^(?:least|most)$/.test(units[at + 1]?.lower ?? '') &&
      isCount(units[at + 2])
    )
      return at;
    if (f & F.preposition && at < end - 1) {
      // In mid-clause the verb before has this preposition's phrase as its object.
      at =
        units[at - 1]?.kind === 'word' && at === from ? at + 1 : afterPreposition(units, at, end);
      continue;
    }
    return at;
  }
  return end;
}

/** Behind «In a statement» in «In a statement Ellison»: the phrase that follows a leading preposition's own. */
function afterPreposition(units: Unit[], from: number, end: number): number {
  const noun = (unit: Unit | undefined) =>
    unit?.kind === 'word' &&
    unit.form.shape === 'lower' &&
    !has(unit, F.determiner | F.possessive | F.preposition | F.adverb);
  for (let at = end - 1; at > from + 1; at--) {
    const unit = units[at] as Unit;
    const before = units[at - 1] as Unit;
    if (
      has(unit, F.determiner | F.possessive) &&
      !has(before, F.preposition | F.determiner | F.coordinator) &&
      at > from + 1
    )
      return at;
    if (
      isName(unit) &&
      noun(before) &&
      !isNoun(before, N.person | N.title) &&
      before.kind === 'word' &&
      !before.form.possessive
    )
      return at;
    if (isName(unit) && has(before, F.day | F.time)) return at;
  }
  return end;
}
