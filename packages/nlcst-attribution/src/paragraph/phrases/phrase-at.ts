import { interviewVerbs } from '../../words/en/hearers.js';
import { F, N, V } from '../../words/lexicon.js';
import {
  closingBracket,
  has,
  isDash,
  isFiniteVerb,
  isKnowing,
  isMark,
  isName,
  isNoun,
  isNoVerb,
  isPastAfterName,
  isPronoun,
  isVerbBeforeObject,
  joinsWords,
  lowerAt,
  mayBeVerb,
} from '../text/look.js';
import type { Unit } from '../text/units.js';
import { wordsEnd } from '../text/walk.js';
import { type Phrase, phraseOf } from './phrase-before.js';
import { shortQuote } from './quoted.js';
import { segmentKind } from './segments.js';

/**
 * The noun phrase that begins at `from`: a verb, an adverbial or a mark ends it; appositions and relative clauses
 * between commas go with it.
 */
export function phraseAt(units: Unit[], from: number, high = units.length): Phrase | null {
  const first = units[from];
  if (first?.kind !== 'word') return null;
  if (first.form.f & F.subject && !(first.form.f & F.quantifier)) return phraseOf(from, from + 1);
  const core = withoutPreposition(units, from, coreEnd(units, from, high));
  return core > from ? { from, to: appositionEnd(units, core, high), core } : null;
}

/** Where the phrase ends without its appositions. */
function coreEnd(units: Unit[], from: number, high: number): number {
  let at = from;
  /** In a clause without its pronoun, «an official briefed on the talks», everything goes with the phrase. */
  let reduced = false;
  while (at < high) {
    const unit = units[at] as Unit;
    if (unit.kind !== 'word') {
      const behind = behindInPhrase(units, at, from, high);
      if (behind === at) return at;
      at = behind;
      continue;
    }
    // A restrictive clause goes with the phrase.
    if (at > from && isRestrictive(unit)) return wordsEnd(units, at, high);
    if (opensNextClause(unit, at === from)) return at;
    // «a view echoed by everyone I interviewed»
    if (at > from && isInterview(units, at) && isMany(units[at - 1])) return at + 2;
    if (isOutside(units, at) || isOuterVerb(units, at, from) || isAdverbial(units, at, from))
      return at;
    if (at > from && opensReduced(units, at)) reduced = true;
    if (!carriesOn(units, at, from, reduced)) return at;
    at++;
  }
  return at;
}

/** Behind a mark or quotation that stands inside a phrase; the place itself where it ends the phrase. */
function behindInPhrase(units: Unit[], at: number, from: number, high: number): number {
  const unit = units[at] as Unit;
  if (unit.kind === 'quote') {
    const inside = unit.words <= shortQuote && at > from && !isMark(units[at - 1], ',');
    return inside ? at + 1 : at;
  }
  if (joinsWords(unit)) return at + 1;
  const close = unit.lower === '(' && at > from ? closingBracket(units, at, high) : -1;
  return close < 0 ? at : close + 1;
}

/** «because», «she’s»: another clause begins. */
const opensNextClause = ({ form: { f } }: Unit, first: boolean): boolean =>
  (f & (F.subordinator | F.contraction)) !== 0 &&
  !(f & F.preposition) &&
  !(f & F.determiner && first);

/** «she», «Monday», «not»: words of the clause around a phrase. */
function isOutside(units: Unit[], at: number): boolean {
  const { f, shape } = (units[at] as Unit).form;
  // «a Monday editorial»
  if (f & F.day && has(units[at - 1], F.determiner) && units[at + 1]?.form.n) return false;
  if (f & (F.subject | F.object) && !(f & (F.quantifier | F.possessive | F.determiner)))
    return true;
  return (f & F.negation) !== 0 || ((f & F.day) !== 0 && shape !== 'upper');
}

/** Whether a word is the verb of the clause around the phrase. */
function isOuterVerb(units: Unit[], at: number, from: number): boolean {
  if (at === from) return isFiniteVerb(units[at]) && !isModifying(units, at);
  // «according to agreed facts»
  if (isFiniteVerb(units[at]) && !isNoVerb(units, at)) return true;
  return isPastAfterName(units, at) || isVerbBeforeObject(units, at);
}

/** Whether an adverb ends the phrase. */
function isAdverbial(units: Unit[], at: number, from: number): boolean {
  const { form, lower } = units[at] as Unit;
  if (at === from || !(form.f & F.adverb) || form.f & F.determiner) return false;
  // «told the Today show», where a capital is part of a name
  if (form.shape !== 'lower' && isName(units[at - 1])) return false;
  // «according to the first trial of its kind»
  const ordinal = at === from + 1 && units[from]?.lower === 'the' && /^(?:first|last)$/.test(lower);
  return !ordinal && !units[at - 1]?.form.possessive;
}

/** Whether a phrase goes on behind a preposition or a conjunction; any other word only carries it on. */
function carriesOn(units: Unit[], at: number, from: number, reduced: boolean): boolean {
  const { f, shape } = (units[at] as Unit).form;
  if (f & F.preposition && shape === 'lower') {
    const kept = at > from && (reduced || stays(units, at));
    return kept && !has(units[at + 1], F.day | F.month);
  }
  return !(f & F.coordinator) || joinsDescriptions(units, at) || joinsNouns(units, at);
}

/** «residents and officials», but not «residents and left». */
function joinsNouns(units: Unit[], at: number): boolean {
  const { lower } = units[at] as Unit;
  if (lower !== 'and' && lower !== 'or') return false;
  const next = units[at + 1];
  return next?.kind === 'word' && !mayBeVerb(next) && !isPronoun(next) && !(next.form.v & V.ing);
}

/** «the inspector to» in «the inspector to be named»: a phrase ends in no preposition. */
function withoutPreposition(units: Unit[], from: number, end: number): number {
  let last = end - 1;
  while (last > from && has(units[last], F.preposition) && units[last]?.form.shape === 'lower')
    last--;
  return last + 1;
}

/** «complete but unofficial returns»: a conjunction between two adjectives before their noun. */
const joinsDescriptions = (units: Unit[], at: number): boolean =>
  /^(?:but|yet)$/.test(lowerAt(units, at)) &&
  isDescribing(units[at - 1]) &&
  isDescribing(units[at + 1]) &&
  units[at + 2]?.kind === 'word' &&
  units[at + 2]?.form.f === 0;

const isDescribing = (unit: Unit | undefined): boolean =>
  unit?.kind === 'word' &&
  unit.form.shape === 'lower' &&
  !unit.form.f &&
  !unit.form.n &&
  !unit.form.v;

/** A word in -ed right before a plural: «agreed facts». */
const isModifying = (units: Unit[], at: number): boolean => {
  const next = units[at + 1];
  return (
    /ed$/.test(lowerAt(units, at)) &&
    next?.kind === 'word' &&
    next.form.f === 0 &&
    /[^s]s$/.test(next.lower)
  );
};

/** «I interviewed», «we spoke to»: a reporter's clause. */
const isInterview = (units: Unit[], at: number): boolean =>
  /^(?:i|we)$/.test(lowerAt(units, at)) && interviewing.has(lowerAt(units, at + 1));

const interviewing = new Set(interviewVerbs);

/** Whether a clause without its pronoun may follow: «everyone I met», «the experts we asked». */
const isMany = (unit: Unit | undefined): boolean =>
  has(unit, F.quantifier) ||
  /^every(?:body|one)$/.test(unit?.lower ?? '') ||
  (isNoun(unit, N.person) && isNoun(unit, N.plural));

/** «an official briefed on …», «a person familiar with …», «a report released by …». */
function opensReduced(units: Unit[], at: number): boolean {
  const unit = units[at] as Unit;
  const before = units[at - 1];
  if (unit.form.shape !== 'lower' || isName(before)) return false;
  if (!isNoun(before, N.person | N.document | N.speech | N.organization)) return false;
  return (
    isKnowing(unit) ||
    /^(?:working|speaking|based)$/.test(unit.lower) ||
    (unit.form.n === 0 && /(?:ed|seen|known|given|led|sent|made|shown)$/.test(unit.lower)) ||
    unit.lower === 'briefed'
  );
}

/** Prepositions that keep a phrase together; the others open an adverbial («said Ellison in an interview»). */
function stays(units: Unit[], at: number): boolean {
  const unit = units[at] as Unit;
  const before = units[at - 1];
  if (unit.lower === 'of') return true;
  // «Doctors for Northport left»: the name of a body opens the sentence.
  if (unit.lower === 'for' && at === 1) return isName(before) && isName(units[at + 1]);
  // «experts like Ellison»
  if (unit.lower === 'like') return isNoun(before, N.person) && !isName(before);
  if (unit.lower === 'by')
    return (
      !isName(before) && (isNoun(before, N.document | N.speech) || /ed$/.test(before?.lower ?? ''))
    );
  const next = units[at + 1];
  if (/^(?:at|for|from|to|with)$/.test(unit.lower)) {
    // «a letter to the board»
    const sent = unit.lower === 'to' && (isName(next) || has(next, F.determiner | F.possessive));
    const bearer = N.person | N.organization | (sent ? N.document : 0);
    return isNoun(before, bearer) && !isName(before) && !has(next, F.day | F.time);
  }
  if (/^(?:in|on|inside|close|near)$/.test(unit.lower)) {
    // «people in attendance», «a source on the call»
    return (
      /^(?:people|person|someone|somebody|those|source|sources|official|officials|insider|insiders)$/.test(
        before?.lower ?? '',
      ) &&
      !has(next, F.day | F.month) &&
      !/^\d/.test(next?.lower ?? '') &&
      next?.lower !== 'interviews' &&
      !(has(next, F.determiner) && isNoun(units[at + 2], N.document | N.speech))
    );
  }
  return false;
}

/** «who», «whose», «who's»: what opens a clause that tells which one is meant. */
const isRestrictive = ({ form: { f }, lower }: Unit): boolean =>
  f & F.relative
    ? !/^(?:that|when|where)$/.test(lower)
    : (f & F.contraction) !== 0 && lower.startsWith('who');

/** End of the appositions and relative clauses behind a phrase; `core` where there are none. */
function appositionEnd(units: Unit[], core: number, high: number): number {
  let end = core;
  while (isMark(units[end], ',')) {
    let next = end + 1;
    while (next < high && !endsApposition(units, next)) next++;
    // Cut off before its end: the rest may be a clause.
    if (next >= high && high < units.length) break;
    const kind = segmentKind(units, end + 1, next);
    const first = units[end + 1];
    if (isFiniteVerb(first) || has(first, F.coordinator) || isPronoun(first)) break;
    if (first && first.form.v & V.ing) break;
    if (!/^(?:age|name|noun|party|relative)$/.test(kind)) break;
    if (units[next]?.kind === 'quote' && (units[next] as Unit).words > shortQuote) break;
    end = units[next]?.kind === 'quote' ? next + 1 : next;
  }
  return end;
}

/** Whether an apposition or relative clause goes no further: a quotation, a mark, or a stop that ends the sentence. */
function endsApposition(units: Unit[], at: number): boolean {
  const unit = units[at] as Unit;
  if (unit.kind !== 'mark') return unit.kind === 'quote';
  if (isDash(unit) || /^[,;:]$/.test(unit.lower)) return true;
  return /^[.!?]$/.test(unit.lower) && at >= units.length - 2;
}
