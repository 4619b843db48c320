import { knowingAdjectives } from '../../words/en/adjectives.js';
import { passingByVerbs, plainIngVerbs } from '../../words/en/verbs.js';
import { F, N, V } from '../../words/lexicon.js';
import { dashes } from './tokens.js';
import type { Unit } from './units.js';

/** Whether a unit is a dash of whatever length. */
export const isDash = (unit: Unit | undefined): boolean =>
  unit !== undefined && unit.kind === 'mark' && dashes.has(unit.lower);

/** Whether a unit is that mark. */
export const isMark = (unit: Unit | undefined, value: string): boolean =>
  unit !== undefined && unit.kind === 'mark' && unit.lower === value;

/** Whether a unit is of one of these classes of function words, see `F`. */
export const has = (unit: Unit | undefined, bits: number): boolean =>
  unit !== undefined && (unit.form.f & bits) !== 0;

/** Whether a unit is of one of these classes of nouns, titles and given names, see `N`. */
export const isNoun = (unit: Unit | undefined, bits: number): boolean =>
  unit !== undefined && (unit.form.n & bits) !== 0;

/** A word in lower case; empty where there is none. */
export const lowerAt = (units: Unit[], at: number): string => units[at]?.lower ?? '';

/** Whether a mark joins two words and ends nothing: «Vargas’ plan», «the Reyes/Holt plan», «Moss & Sons». */
export const joinsWords = ({ lower }: Unit): boolean => /^['’/&]$/.test(lower);

/** «herself», «themselves» */
export const isReflexive = (unit: Unit | undefined): boolean =>
  /sel(?:f|ves)$/.test(unit?.lower ?? '');

/** A word with a capital that is no function word: part of a name, unless it opens the sentence. */
export function isName(unit: Unit | undefined): boolean {
  if (unit?.kind !== 'word') return false;
  const { shape, f } = unit.form;
  return shape === 'title' ? (f & notNames) === 0 : shape === 'upper' || shape === 'mixed';
}

/** Classes of words that have a capital only where they open a sentence or stand in a title. */
export const notNames =
  F.determiner |
  F.subject |
  F.possessive |
  F.subordinator |
  F.coordinator |
  F.contraction |
  F.auxiliary;

/** An auxiliary, or one of the common verbs whose form tells that it is the verb of a clause: «was», «could», «went». */
export function isFiniteVerb(unit: Unit | undefined): boolean {
  if (unit?.kind !== 'word') return false;
  const { f, shape } = unit.form;
  if (f & (F.auxiliary | F.modal)) return shape === 'lower';
  return (f & F.finite) !== 0 && shape === 'lower';
}

const passing = new Set(passingByVerbs);

/**
 * Whether a form is no verb by the words beside it, but a participle or a noun: «a group *led* by Ellison», «a man
 * *accused* of theft», «the *accused*»; but not «the man stood by Ellison».
 */
export function isNoVerb(units: Unit[], at: number): boolean {
  const { form, lower } = units[at] as Unit;
  const before = units[at - 1];
  if (before?.lower === 'the' || isAccusedOf(units, at)) return true;
  if (units[at + 1]?.lower !== 'by') return false;
  if (form.shape !== 'lower' || /[^s]s$/.test(lower) || passing.has(lower)) return false;
  return before?.kind === 'word' && before.form.shape === 'lower' && before.form.f === 0;
}

/** «a man *accused* of theft»: who accuses names somebody first. */
const isAccusedOf = (units: Unit[], at: number): boolean =>
  units[at]?.lower === 'accused' && units[at + 1]?.lower === 'of';

/** A finite verb or a word in -ed that could be one. */
export function mayBeVerb(unit: Unit | undefined): boolean {
  if (isFiniteVerb(unit)) return true;
  if (unit?.kind !== 'word' || unit.form.shape !== 'lower') return false;
  if (unit.form.v & (V.past | V.third)) return true;
  return unit.lower.length > 4 && unit.lower.endsWith('ed');
}

/** «takes», «reasons»: what may be a verb in the present, by its ending. */
export const endsLikeThird = ({ form, lower }: Unit): boolean =>
  form.shape === 'lower' && form.f === 0 && /[^s]s$/.test(lower);

/** The same, where no list knows a noun for it. */
export const isThird = (unit: Unit): boolean => unit.form.n === 0 && endsLikeThird(unit);

/** A pronoun that may be a subject; «one» more often counts. */
export const isPronoun = (unit: Unit | undefined): boolean =>
  has(unit, F.subject) && unit?.lower !== 'one';

/** «Ellison backed»: a word in -ed right behind a name is its verb. */
export function isPastAfterName(units: Unit[], index: number): boolean {
  const unit = units[index] as Unit;
  let before = units[index - 1];
  if (isMark(before, ')')) before = units[openingBracket(units, index - 1, 0) - 1];
  if (unit.form.shape !== 'lower' || !unit.lower.endsWith('ed') || unit.form.n !== 0) return false;
  return (
    (isName(before) && !before?.form.possessive && !isNoun(before, N.plural)) || isPronoun(before)
  );
}

/**
 * A verb that no list knows, by what stands around it: «Ellison rips the plan», «her campaign blasted the plan». A word
 * in -ed without an object may as well open a clause without its pronoun: «a report released Monday».
 */
export function isVerbBeforeObject(units: Unit[], index: number): boolean {
  const { form, lower } = units[index] as Unit;
  if (form.shape !== 'lower' || form.n !== 0 || form.f !== 0 || lower.length < 4) return false;
  const before = units[index - 1];
  if (before?.kind !== 'word' || before.form.possessive) return false;
  if (has(before, F.determiner | F.possessive | F.preposition | F.coordinator)) return false;
  const next = units[index + 1];
  const object =
    has(next, F.determiner | F.possessive) || (has(next, F.object) && next?.kind === 'word');
  if (lower.endsWith('ed')) return object;
  return (
    /[^s]s$/.test(lower) && isName(before) && !isNoun(before, N.plural) && (object || isName(next))
  );
}

/** Whether a word tells where somebody is, with nothing behind it: «those *inside*». */
export const isWhere = (unit: Unit | undefined): boolean =>
  /^(?:above|around|below|inside|outside)$/.test(unit?.lower ?? '');

const knowing = new Set(knowingAdjectives);

/** Whether a word behind a noun tells how somebody knows. */
export const isKnowing = (unit: Unit | undefined): boolean => knowing.has(unit?.lower ?? '');

const plainIng = new Set(plainIngVerbs);

/** A word in -ing that is neither noun nor function word: «taking», «looking». */
export const isGerund = (unit: Unit | undefined): boolean =>
  unit?.kind === 'word' &&
  !plainIng.has(unit.lower) &&
  unit.form.shape === 'lower' &&
  unit.form.n === 0 &&
  unit.form.f === 0 &&
  unit.lower.length > 4 &&
  unit.lower.endsWith('ing');

/** «*shipping* giant Harbor Lines»: whether what stands behind a form in -ing makes it the trade of a body. */
export const isTradeOfBody = (units: Unit[], at: number): boolean =>
  isNoun(units[at + 1], N.organization) && isName(units[at + 2]);

/** Whether a bracket closes here; angles stand around a company or what its shares are called in wire copy. */
export const closesBracket = (unit: Unit | undefined): boolean =>
  unit?.kind === 'mark' && /^[)\]>]$/.test(unit.lower);

/** Where the bracket opens that closes at `index`, or -1. */
export function openingBracket(units: Unit[], index: number, low: number): number {
  for (let at = index - 1; at >= low && at > index - longestBracket; at--) {
    const unit = units[at] as Unit;
    if (unit.kind === 'mark' && /^[([<]$/.test(unit.lower)) return at;
  }
  return -1;
}

/** Where the bracket closes that opens at `index`, or -1. */
export function closingBracket(units: Unit[], index: number, high: number): number {
  for (let at = index + 1; at < high && at < index + longestBracket; at++) {
    if (isMark(units[at], ')') || isMark(units[at], ']')) return at;
  }
  return -1;
}

/** Units from one bracket to its other. */
const longestBracket = 20;

/** «*according* to» */
export const isAccordingTo = (units: Unit[], at: number): boolean =>
  units[at]?.lower === 'according' && units[at + 1]?.lower === 'to';

/** A lower-case word in -ly that is no noun or adjective: «bluntly», but not «family». */
export function endsLikeAdverb(unit: Unit): boolean {
  return (
    unit.lower.length > 4 &&
    unit.lower.endsWith('ly') &&
    unit.form.shape === 'lower' &&
    unit.form.n === 0 &&
    !(unit.form.f & F.notAdverb)
  );
}
