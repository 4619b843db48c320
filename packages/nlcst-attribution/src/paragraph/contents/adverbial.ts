import { placeAdjectives } from '../../words/en/places.js';
import { F, N, V } from '../../words/lexicon.js';
import { isAlsoNoun } from '../cues/verb-classes.js';
import { shortQuote } from '../phrases/quoted.js';
import {
  has,
  isFiniteVerb,
  isGerund,
  isMark,
  isName,
  isNoun,
  isPronoun,
  joinsWords,
  lowerAt,
  mayBeVerb,
} from '../text/look.js';
import type { Unit } from '../text/units.js';
import { namesEnd } from '../text/walk.js';

/** Furthest that «that» stands behind its verb. */
const longestAdverbial = 30;

/**
 * «said at a rally in downtown Harbor City that», «said before the board met that»: where the «that» behind an adverbial
 * stands. -1 where there is none, or where another verb or noun may have taken it.
 */
export function thatBehind(units: Unit[], from: number, end: number): number {
  /** Verbs that clauses inside the adverbial still want. */
  let verbs = opensClause(units, from, end) ? 1 : 0;
  const clause = verbs > 0;
  for (let at = from + 1; at < end && at < from + longestAdverbial; at++) {
    const unit = units[at] as Unit;
    const before = units[at - 1] as Unit;
    if (unit.kind !== 'word') {
      if (!isInside(units, at)) return -1;
      continue;
    }
    // «a rally that drew hundreds», but not «at that time»
    if (unit.lower === 'that' && !has(before, F.preposition)) {
      if (!opensRelative(units, at)) return takesClause(units, at - 1, from) ? -1 : at;
      verbs++;
    }
    // «the money being spent»
    if (/^(?:being|that)$/.test(unit.lower) || before.lower === 'being') continue;
    if (isVerbThere(unit, before)) {
      if (unit.form.v & (V.clause | V.that) || verbs-- === 0) return -1;
      continue;
    }
    if ((!clause && opensBare(units, at)) || opensSubordinate(unit)) return -1;
  }
  return -1;
}

/** Whether a word is the verb of a clause inside an adverbial: not «the proposed plan». */
const isVerbThere = (unit: Unit, before: Unit): boolean =>
  isFiniteVerb(unit) || ((unit.form.v & (V.past | V.third)) !== 0 && !opensNoun(before));

/** «at “Night Desk” on», «in Racine, Ohio», «in Racine, that»: a mark or quotation that does not end an adverbial. */
function isInside(units: Unit[], at: number): boolean {
  const unit = units[at] as Unit;
  if (unit.kind === 'quote') return unit.words <= shortQuote && unit.stop === '';
  if (joinsWords(unit)) return true;
  const place = unit.lower === ',' && isName(units[at - 1]);
  return place && (isName(units[at + 1]) || units[at + 1]?.lower === 'that');
}

/** «said at the meeting *she* had», «said at the meeting *the plan* failed»: what is said, without «that». */
const opensBare = (units: Unit[], at: number): boolean =>
  has(units[at], F.contraction) || isPronoun(units[at]) || startsNoun(units, at);

const opensSubordinate = (unit: Unit | undefined): boolean =>
  has(unit, F.subordinator) && !has(unit, F.preposition);

/** Behind «as she left»: the comma before a quotation, or -1. */
export function quoteBehind(units: Unit[], from: number, end: number): number {
  for (let at = from + 2; at < end && at < from + longestCircumstance; at++) {
    if (units[at]?.kind === 'word') continue;
    return isMark(units[at], ',') && units[at + 1]?.kind === 'quote' ? at : -1;
  }
  return -1;
}

/** Words of a clause that tells when or how something was said. */
const longestCircumstance = 14;

/** «that drew hundreds», «that had long failed», «that shape a town», but not «that states can pass»: the pronoun is the subject. */
export function opensRelative(units: Unit[], that: number): boolean {
  let at = that + 1;
  while (has(units[at], F.adverb) && !mayBeVerb(units[at])) at++;
  const verb = units[at];
  // «that unnamed donors had paid», «that taped interviews before a trial would help»: a participle before a noun and its verb.
  const donors = units[at + 1];
  if (/ed$/.test(verb?.lower ?? '') && donors?.kind === 'word' && isPlural(donors)) {
    let next = at + 2;
    while (units[next]?.kind === 'word' && !isFiniteVerb(units[next]) && !opensAnother(units[next]))
      next++;
    if (isFiniteVerb(units[next])) return false;
  }
  // «that talks had failed»
  if (mayBeVerb(verb)) return !isNounToo(verb) || !mayBeVerb(units[at + 1]);
  if (verb?.kind !== 'word' || verb.form.shape !== 'lower' || isGerund(verb)) return false;
  if (verb.form.f || verb.form.n) return false;
  return has(units[at + 1], F.determiner | F.possessive);
}

/** Words behind which a verb is of another clause. */
const opensAnother = (unit: Unit | undefined): boolean =>
  has(unit, F.subject | F.contraction | F.relative | F.coordinator) || opensSubordinate(unit);

const isPlural = (unit: Unit): boolean =>
  isNoun(unit, N.plural) || (unit.form.f === 0 && /[^s]s$/.test(unit.lower));

/** Whether a form is a noun as well as a verb. */
const isNounToo = (unit: Unit | undefined): boolean =>
  unit !== undefined && (unit.form.n !== 0 || isAlsoNoun(unit.form.lemma));

/** Behind these a word in -ed is no verb: «the proposed plan», «newly built». */
const opensNoun = (unit: Unit): boolean =>
  has(unit, F.determiner | F.possessive | F.adverb | F.preposition) || inLy(unit);

const inLy = ({ form, lower }: Unit): boolean => form.shape === 'lower' && lower.endsWith('ly');

/** «said at the meeting *the plan* failed»: a phrase that neither preposition, «and» nor time ties to what stands before. */
function startsNoun(units: Unit[], at: number): boolean {
  if (!has(units[at], F.determiner | F.possessive)) return false;
  const before = units[at - 1];
  return (
    !has(before, F.preposition | F.coordinator | F.determiner | F.adverb) &&
    !mayBeVerb(before) &&
    !isGerund(before) &&
    !has(units[at + 1], F.time | F.day)
  );
}

/**
 * «in answer to claims that», but not «in a report that», «without evidence that»: a noun of speech behind most
 * prepositions; «in a way that».
 */
export function takesClause(units: Unit[], noun: number, from: number): boolean {
  const { lower } = units[noun] as Unit;
  if (isName(units[noun])) return false;
  if (/^(?:degree|extent|manner|way)$/.test(lower)) return true;
  if (!isNoun(units[noun], N.speech) && !/^(?:evidence|fact|news|signs?)$/.test(lower))
    return false;
  for (let at = noun - 1; at >= from; at--) {
    const { lower } = units[at] as Unit;
    if (has(units[at], F.preposition)) return lower !== 'in' && lower !== 'without';
  }
  return false;
}

/** «after the board announced», «as the crowd cheered», but not «after the vote»: a clause with a verb of its own. */
export function opensClause(units: Unit[], from: number, end: number): boolean {
  if (!has(units[from], F.subordinator) && units[from]?.lower !== 'as') return false;
  for (let at = from + 1; at < end && units[at]?.kind === 'word'; at++) {
    const unit = units[at] as Unit;
    const before = units[at - 1] as Unit;
    if (has(unit, F.contraction)) return true;
    if (at > from + 1 && mayBeVerb(unit)) {
      if (isFiniteVerb(unit) || !(opensNoun(before) || has(units[at + 1], F.preposition)))
        return true;
    }
    if (at > from + 1 && (isPronoun(unit) || startsNoun(units, at))) return false;
  }
  return false;
}

const ofPlaces = new Set(placeAdjectives);

/** Behind an adverbial that opens with a preposition. */
export function afterAdverbial(units: Unit[], from: number, end: number): number {
  let at = from + 1;
  if (opensWithGerund(units, from)) {
    while (at < end && units[at]?.kind === 'word' && units[at]?.lower !== 'that') at++;
    return at;
  }
  const onDay = units[from]?.lower === 'on' && has(units[at], F.day);
  /** Whether the noun came that the preposition is for. */
  let seen = false;
  while (at < end) {
    const unit = units[at] as Unit;
    const { f } = unit.form;
    if (unit.kind !== 'word') {
      const behind = behindInAdverbial(units, at, end, seen);
      if (behind === at) return at;
      seen ||= unit.kind === 'quote';
      at = behind;
    } else if (seen && opensTime(units, at)) at += 2;
    else if (f & F.subject && !(f & F.quantifier)) return seen ? at : at + 1;
    else if (f & F.contraction || (seen && endsAdverbial(units, at))) return at;
    // «said on Monday night almost all the boats were late»
    else if (onDay && isBehindDay(units, at)) return at;
    else {
      // «of the newly built mill»
      seen ||= !(f & (F.determiner | F.possessive | F.coordinator)) && !inLy(unit);
      at++;
    }
  }
  return at;
}

/** Behind «Monday» or «Monday night», but not in «Monday and Tuesday», «Monday editions». */
const isBehindDay = (units: Unit[], at: number): boolean =>
  !has(units[at], F.time | F.coordinator | F.month) && endsDay(units, at - 1);

/** «Monday», «Monday night», but not «Monday's» */
function endsDay(units: Unit[], at: number): boolean {
  const last = units[at] as Unit;
  const day = has(last, F.day) || (has(last, F.time) && has(units[at - 1], F.day));
  return day && !last.form.possessive;
}

/** «said in posing the question»: the gerund takes everything with it. */
const opensWithGerund = (units: Unit[], from: number): boolean =>
  /^(?:after|before|by|in|when|while)$/.test(lowerAt(units, from)) && isGerund(units[from + 1]);

/** Behind a mark or title that stands inside an adverbial; the place itself where it ends the adverbial. */
function behindInAdverbial(units: Unit[], at: number, end: number, seen: boolean): number {
  const unit = units[at] as Unit;
  if (unit.kind === 'quote') return seen || unit.words > shortQuote ? at : at + 1;
  if (joinsWords(unit)) return at + 1;
  if (unit.lower !== ',' || !seen) return at;
  // A place's comma: «in Toledo, Ohio,».
  if (has(units[at + 1], F.place)) return behindComma(units, at + 2);
  // «in Salem, New Hampshire, that»: a place and the one it lies in.
  const behind = namesEnd(units, at + 1, end);
  const next = units[behind];
  const place = behind > at + 1 && isName(units[at - 1]);
  const goesOn = next?.lower === 'that' || has(next, F.preposition | F.day) || isMark(next, ',');
  return place && goesOn ? behindComma(units, behind) : at;
}

/** Behind a comma that no quotation follows. */
const behindComma = (units: Unit[], at: number): number =>
  isMark(units[at], ',') && units[at + 1]?.kind !== 'quote' ? at + 1 : at;

/** «in Racine *this week*», but not «that week» */
function opensTime(units: Unit[], at: number): boolean {
  const { form, lower } = units[at] as Unit;
  if (lower === 'that' || !(form.f & (F.determiner | F.possessive))) return false;
  return !(form.f & F.preposition) && has(units[at + 1], F.time | F.day);
}

/** «said at the rally *that*», «*the plan*», «*on*», «*Ellison*»: another phrase or clause begins, or its verb stands here. */
function endsAdverbial(units: Unit[], at: number): boolean {
  const unit = units[at] as Unit;
  const before = units[at - 1] as Unit;
  const opens = F.determiner | F.possessive | F.subordinator | F.preposition;
  if (unit.lower === 'that' || unit.form.f & opens || isFiniteVerb(unit)) return true;
  return (
    isName(unit) &&
    before.kind === 'word' &&
    !isName(before) &&
    !/^\d/.test(before.lower) &&
    !has(before, F.preposition | F.determiner | F.coordinator | F.possessive) &&
    !before.form.possessive &&
    !isNoun(before, N.title | N.person) &&
    !ofPlaces.has(before.lower)
  );
}
