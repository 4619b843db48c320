import { outletNouns } from '../../words/en/name-words.js';
import { lettingVerbs } from '../../words/en/verbs.js';
import { formsOf } from '../../words/inflect.js';
import { F, N, V } from '../../words/lexicon.js';
import {
  closesBracket,
  has,
  isFiniteVerb,
  isGerund,
  isName,
  isNoun,
  isNoVerb,
  isPastAfterName,
  isPronoun,
  isReflexive,
  isWhere,
  joinsWords,
  lowerAt,
  mayBeVerb,
  openingBracket,
} from '../text/look.js';
import type { Unit } from '../text/units.js';
import { skipBack } from '../text/walk.js';
import { identifierBefore, isBehindSpeech, isLinkToName, isOfOffice } from './before-names.js';
import { canJoin, joinsAdjectives } from './phrase-joins.js';
import { behindRelative, isCount, isGerundClause, trimStart } from './phrase-start.js';
import { shortQuote } from './quoted.js';
import { relativeBefore } from './segments.js';

/** A noun phrase: units `from` up to but not including `to`. */
export interface Phrase {
  from: number;
  to: number;
  /** Where the phrase proper ends, before any apposition or relative clause. */
  core: number;
}

/** A phrase without apposition or relative clause. */
export const phraseOf = (from: number, to: number): Phrase => ({ from, to, core: to });

/** The way back over a noun phrase, from its last word. */
interface Walk {
  readonly units: Unit[];
  /** The phrase ends right before `end`; nothing is looked at before `low`. */
  readonly end: number;
  readonly low: number;
  /** The word to look at now. */
  index: number;
  /** Where the phrase begins, as far as known: `end` where nothing belongs to it yet. */
  from: number;
  /** The word behind is a name's. */
  sawName: boolean;
  /** What opens the clause needs no longer be left out. */
  settled: boolean;
}

/**
 * Looks at one word: gives the next one to look at, `stop` where the phrase begins behind it, or undefined where it is no
 * matter of this step.
 */
type Step = (walk: Walk, unit: Unit, before: Unit | undefined) => number | undefined;

const stop = -1;

/** The words from one on, or this word alone, belong to the phrase. */
function take(walk: Walk, from = walk.index): number {
  walk.from = from;
  return from - 1;
}

/** The phrase begins here, whatever its first words are. */
function settle(walk: Walk): number {
  walk.from = walk.index;
  walk.settled = true;
  return stop;
}

/**
 * The noun phrase that ends right before `end`, looking back no further than `low`: the words back to the nearest
 * that cannot belong to it. Null where there is none.
 */
export function phraseBefore(units: Unit[], end: number, low = 0): Phrase | null {
  const last = end - 1;
  if (last >= low && isIntensive(units, last)) {
    const own = phraseBefore(units, last, low);
    return own && { ...own, to: end };
  }
  const walk: Walk = { units, end, low, index: last, from: end, sawName: false, settled: false };
  while (walk.index >= low) walk.index = stepBack(walk);
  if (walk.settled) return phraseOf(walk.from, end);
  const from = trimStart(units, behindRelative(units, walk.from, end), end);
  if (from >= end || isGerundClause(units, from)) return null;
  return { from: behindPredicate(units, overRelative(units, from, low), end), to: end, core: end };
}

/** «Ellison *herself* said» */
const isIntensive = (units: Unit[], at: number): boolean =>
  units[at]?.kind === 'word' && units[at - 1]?.kind === 'word' && isReflexive(units[at]);

function stepBack(walk: Walk): number {
  const { units, index } = walk;
  const unit = units[index] as Unit;
  const before = units[index - 1];
  if (unit.kind === 'quote') return overQuote(walk, unit, before);
  if (unit.kind === 'mark') return overMark(walk, unit);
  return (
    overPronoun(walk, unit, before) ??
    overVerb(walk, unit, before) ??
    overConjunction(walk, unit, before) ??
    overPreposition(walk, unit, before) ??
    overDeterminer(walk, unit, before) ??
    overNoun(walk, unit, before)
  );
}

function overQuote(walk: Walk, unit: Unit, before: Unit | undefined): number {
  const { units, index, end } = walk;
  // «the daily “Harbor Nights” reported»
  const isTitle = unit.title && isNoun(before, N.organization | N.document);
  if (unit.words > shortQuote || unit.stop !== '' || (index === end - 1 && !isTitle)) return stop;
  // «“Harbor Nights” host Mara Ellison» against «“I would” Ellison said».
  const next = units[index + 1];
  if (isName(next) || isPronoun(next) || has(next, F.determiner | F.possessive)) return stop;
  return take(walk);
}

function overMark(walk: Walk, unit: Unit): number {
  const { units, index, from, end, low } = walk;
  if (joinsWords(unit)) return take(walk);
  if (closesBracket(unit)) {
    const open = openingBracket(units, index, low);
    return open < 0 ? stop : open - 1;
  }
  return from < end && joinsAdjectives(units, index, end, low) ? index - 1 : stop;
}

/** Over pronouns, and over what a pronoun is the subject of. */
const overPronoun: Step = (walk, unit, before) => {
  const { units, index, from, end, low } = walk;
  const { f } = unit.form;
  const isLast = index === end - 1;
  const isSubject = (f & F.subject) !== 0 && !(f & F.quantifier);
  if (unit.lower === 'it' && isLast) {
    // «the group behind it said»
    const governed = has(before, F.preposition) && !has(before, F.subordinator) && index - 1 > low;
    if (governed) return take(walk);
  }
  // «those who saw it said»
  const isSeen = unit.lower === 'it' && mayBeVerb(before) && !((before?.form.v ?? 0) & V.clause);
  const relative = isLast && isSeen ? relativeBefore(units, index - 1, low) : -1;
  if (relative >= 0) return take(walk, relative);
  if (isLast && isSubject) return settle(walk);
  if (f & F.contraction) {
    // «leaders who'd rather wait said»
    const isRelative = unit.lower.startsWith("who'") && from < end && before?.kind === 'word';
    return isRelative ? take(walk) : stop;
  }
  // «everyone I interviewed said»
  if (isLast && mayBeVerb(unit) && isPronoun(before)) {
    if (index - 2 >= low && units[index - 2]?.kind === 'word') return index - 2;
  }
  // «people who want a port said»
  if (unit.lower === 'who' && from < end && isAntecedent(before) && index - 1 >= low) {
    // «hackers who U.S. officials say»: the pronoun is the object of the verb to come.
    return startsSubject(units[index + 1]) ? stop : take(walk);
  }
  if (isSubject && unit.lower !== 'it') return stop;
  if (f & F.object && !(f & F.possessive)) return overObject(walk, before);
  return unit.lower === 'it' ? stop : undefined;
};

function overObject(walk: Walk, before: Unit | undefined): number {
  const { units, index, low } = walk;
  // «a group calling itself the Tide»
  if (isReflexive(units[index]) && isGerund(before) && index - 2 >= low)
    return take(walk, index - 1);
  // «those close to him», «many of whom»
  if (has(before, F.preposition) && index - 1 >= low) return take(walk);
  // «groups that have backed him say», «those who know him say»
  const opens = mayBeVerb(before) || units[index - 2]?.lower === 'who';
  const isVerb = opens && !letting.has(before?.lower ?? '');
  const relative = isVerb ? relativeBefore(units, index - 1, low) : -1;
  return relative < 0 ? stop : take(walk, relative);
}

const letting = formsOf(lettingVerbs);

/** Over participles, and over relative clauses from their verb on. */
const overVerb: Step = (walk, unit, before) => {
  const { units, index, end, low } = walk;
  // «left the hall by telling voters who think»: what somebody does by the way.
  if (before?.lower === 'by' && isGerund(unit)) return stop;
  // «the accused man»
  if (index < end - 1 && isParticipleBetween(units, index)) return take(walk);
  const isVerb =
    (isFiniteVerb(unit) && !isNoVerb(units, index)) ||
    (isPastAfterName(units, index) && !isModifier(units, index, end)) ||
    isVerbWithParticle(units, index);
  if (!isVerb) return undefined;
  const relative = relativeBefore(units, index, low);
  if (relative < 0) return stop;
  walk.sawName = false;
  return take(walk, relative);
};

/** Over «and» and its like, and before words that open a clause. */
const overConjunction: Step = (walk, unit, before) => {
  const { units, index, from, end, low } = walk;
  const { f } = unit.form;
  if (f & F.coordinator) {
    const joins =
      /^(?:and|or|nor)$/.test(unit.lower) && from !== end && canJoin(units, index, low, end);
    if (!joins) return stop;
    walk.index = index - 1;
    // «he and Hart said»
    return isPronoun(units[walk.index]) ? settle(walk) : walk.index;
  }
  // «more than 40 residents»
  if (unit.lower === 'than' && isCount(units[from]) && isMore(before) && index - 1 >= low)
    return take(walk, index - 1);
  // «That official said»; further on it is rare beside «said that officials».
  if (unit.lower === 'that' && index === 0 && from < end) return take(walk);
  // «ports such as Racine and Toledo said»
  const suchAs = unit.lower === 'as' && before?.lower === 'such' && from < end && index - 2 >= low;
  if (suchAs && !has(units[index - 3], F.preposition)) {
    walk.sawName = false;
    return take(walk, index - 1);
  }
  // «a man identified only as Moss»
  const known = from < end ? identifierBefore(units, index) : -1;
  if (known > 0 && units[known - 1]?.kind === 'word') return take(walk, known);
  return f & F.subordinator && !(f & F.preposition) ? stop : undefined;
};

/** Over prepositions, and over a day between subject and verb. */
const overPreposition: Step = (walk, unit) => {
  const { units, index, from, end, low } = walk;
  const { f, n, shape } = unit.form;
  if (f & F.preposition && (shape === 'lower' || index === low)) {
    if (from === end) return isWhere(unit) && index > low ? take(walk) : stop;
    if (unit.lower === 'to' && lowerAt(units, index - 1) === 'according') return stop;
    // «he has an ally in Mr. Moss, who said»: nobody stands in a person.
    const isTitle = isNoun(units[from], N.title) && units[from]?.form.shape !== 'lower';
    if (unit.lower === 'in' && isTitle) return stop;
    // «Outside experts say»
    if (unit.lower === 'outside' && isNoun(units[index + 1], N.person) && index === low)
      return settle(walk);
    // «After aides insisted», «days after Ellison said»: a clause begins.
    const leads = unit.lower === 'like' || unit.lower === 'for' || isSinceTime(units, index);
    if (f & F.subordinator && !leads) return stop;
    walk.sawName = false;
    return take(walk);
  }
  // «the senator on Monday said»
  return f & F.day && from === end && !(n & (N.person | N.organization)) ? index - 1 : undefined;
};

/** Over a determiner and whatever may stand before it within the phrase. */
const overDeterminer: Step = (walk, unit, before) => {
  const { units, index, end, low } = walk;
  const { f, shape } = unit.form;
  if (!(f & (F.determiner | F.possessive)) || f & F.relative) return undefined;
  walk.from = index;
  // «the local newspaper The Herald said»
  if (shape === 'title' && index - 1 >= low && isPaper(before)) return index - 1;
  if (has(before, F.determiner | F.quantifier) && !has(before, F.subordinator)) return index - 1;
  if (has(before, F.preposition) && before?.form.shape === 'lower' && index - 1 >= low)
    return index - 1;
  // «the mayor and her aides say»
  if ((before?.lower === 'and' || before?.lower === 'or') && canJoin(units, index - 1, low, end)) {
    walk.index = index - 2;
    // «she and her aides»
    return isPronoun(units[walk.index]) ? settle(walk) : walk.index;
  }
  if (before?.kind !== 'word') return stop;
  // «a group calling itself the Tide»
  if (isReflexive(before) && isGerund(units[index - 2])) return index - 1;
  // «officials backing the plan say»
  if (isGerund(before) && isSpeaking(units[index - 2])) return index - 2;
  // «an official who relayed the exchange said»; in «laws that some say» the pronoun has no verb of its own yet.
  const relative = relativeBefore(units, index, low);
  return relative >= 0 && relative < index - 1 ? take(walk, relative) : stop;
};

/** Over nouns, names and the words that belong to them. */
function overNoun(walk: Walk, unit: Unit, before: Unit | undefined): number {
  const { units, index, from, end, low, sawName } = walk;
  // «she hopes ministers will say», «documents say Moss told»
  const says = (unit.form.v & (V.base | V.clause)) === (V.base | V.clause) && unit.form.n === 0;
  const leads = isPronoun(before) || (says && isNoun(before, N.plural) && isName(units[index + 1]));
  if (unit.form.v !== 0 && from < end && leads) return stop;
  // «a diplomat not authorized to speak»
  if (unit.form.f & F.negation && !/ed$/.test(lowerAt(units, index + 1))) return stop;
  // «a plan, which officials say»
  if (unit.lower === 'which' && from < end) return stop;
  const isPartOfName = isName(unit);
  const opens = !before || index === low || before.kind !== 'word';
  // «Channel 9 News reporter Mara Ellison»
  const isNumber = /^\d+$/.test(unit.lower) && isName(before) && isName(units[index + 1]);
  const links =
    isNumber || isLinkToName(unit) || isOfOffice(units, index) || isBehindSpeech(units, index);
  if (sawName && !isPartOfName && !opens && !links) return stop;
  walk.sawName = isPartOfName && (sawName || from >= end - 3);
  return take(walk);
}

/** «Democratic registered voters», «a letter by Ellison obtained by the paper»: a participle and no verb. */
const isModifier = (units: Unit[], index: number, end: number): boolean =>
  index < end - 1 &&
  (units[index + 1]?.lower === 'by' ||
    units[index]?.lower === 'briefed' ||
    ((units[index] as Unit).form.v === 0 && isNoun(units[index + 1], N.person)));

/** A participle between an article and a person's noun: «an elected mayor». */
const isParticipleBetween = (units: Unit[], index: number): boolean =>
  isNoun(units[index + 1], N.person) &&
  /ed$/.test(lowerAt(units, index)) &&
  /^(?:an?|the)$/.test(lowerAt(units, index - 1));

/** «leaks since the summer», «leaks since May» */
const isSinceTime = (units: Unit[], index: number): boolean =>
  units[index]?.lower === 'since' &&
  has(units[index + (has(units[index + 1], F.determiner) ? 2 : 1)], F.time | F.month | F.day);

const outlets = new Set(outletNouns);

/** A noun that an outlet's name may follow. */
const isPaper = (unit: Unit | undefined): boolean => outlets.has(unit?.lower ?? '');

/** «campaign quickly *blasted out* an email» */
const isVerbWithParticle = (units: Unit[], index: number): boolean => {
  const { form } = units[index] as Unit;
  return (
    (form.v & V.past) !== 0 &&
    form.n === 0 &&
    /^(?:back|off|out|up)$/.test(lowerAt(units, index + 1)) &&
    has(units[index + 2], F.determiner | F.possessive)
  );
};

const isSpeaking = (unit: Unit | undefined): boolean =>
  isNoun(unit, N.person | N.organization | N.document | N.speech);

const isMore = (unit: Unit | undefined): boolean => /^(?:fewer|less|more)$/.test(unit?.lower ?? '');

/** Behind «who»: a name, «the», or a plural for people is the subject of the clause. */
const startsSubject = (unit: Unit | undefined): boolean =>
  unit?.kind === 'word' &&
  !unit.form.v &&
  (isName(unit) ||
    has(unit, F.determiner | F.possessive) ||
    (isNoun(unit, N.person) && isNoun(unit, N.plural)));

/** Whether «who» behind a word belongs to it, and asks nothing: «those who», but not «asked who». */
const isAntecedent = (unit: Unit | undefined): boolean =>
  unit?.kind === 'word' &&
  (unit.form.v === 0 || unit.form.n !== 0) &&
  !has(unit, F.auxiliary | F.modal | F.preposition | F.coordinator);

/**
 * The phrase without the verb at its head that no list knows, and what that takes: «was forced into the open by *dockers*»,
 * «is reeling from it and *reports*», «could involve *someone*». An auxiliary before it shows the verb; how far it reaches
 * is guessed: to the last conjunction, or else to the last preposition, or else no further.
 */
function behindPredicate(units: Unit[], from: number, end: number): number {
  const { lower, form } = units[from] as Unit;
  if (form.shape !== 'lower' || form.f !== 0 || form.n !== 0 || lower.endsWith('ly')) return from;
  const auxiliary = units[skipBack(units, from, F.adverb) - 1];
  if (!has(auxiliary, F.auxiliary | F.modal)) return from;
  const takesAny = has(auxiliary, F.modal) || /^ha(?:d|s|ve)(?:n't)?$/.test(auxiliary?.lower ?? '');
  if (!takesAny && !/(?:ed|ing)$/.test(lower)) return from;
  for (const parts of [F.coordinator, F.preposition])
    for (let at = end - 2; at > from; at--) {
      if (!has(units[at], parts) || units[at]?.lower === 'of') continue;
      return has(units[at + 1], F.preposition) && at + 2 < end ? at + 2 : at + 1;
    }
  return Math.min(from + 1, end - 1);
}

/** Words from «who» to the phrase in its clause. */
const longestRelative = 24;

/**
 * «supporters who came to watch the convention say»: from inside a clause with “who” back to the noun it is about.
 * Gives `from` where there is none.
 */
function overRelative(units: Unit[], from: number, low: number): number {
  const before = units[from - 1];
  // «who think Ellison lied»: a clause inside the clause, with a subject of its own.
  if (before?.kind !== 'word' || has(before, F.subordinator)) return from;
  if (before.form.v & V.clause) return from;
  let verbs = 0;
  for (let at = from - 1; at > low && at > from - longestRelative; at--) {
    const unit = units[at] as Unit;
    if (unit.kind !== 'word') return from;
    if (/^who(?:se|'[a-z]+)?$/.test(unit.lower)) {
      // «hackers who officials say»: the pronoun has no verb of its own yet.
      if (verbs > 3 || from - at < 2) return from;
      if (has(units[at - 1], F.coordinator)) continue;
      return phraseBefore(units, at, low)?.from ?? from;
    }
    if (isFiniteVerb(unit)) verbs++;
  }
  return from;
}
