import { outletNouns } from '../words/en/name-words.js';
import { officeParticiples } from '../words/en/titles.js';
import { lettingVerbs } from '../words/en/verbs.js';
import { formsOf } from '../words/inflect.js';
import { F, N, V } from '../words/lexicon.js';
import {
  closesBracket,
  has,
  isFiniteVerb,
  isGerund,
  isName,
  isNoun,
  isPastAfterName,
  isPronoun,
  mayBeVerb,
  openingBracket,
} from './look.js';
import { shortQuote } from './quoted.js';
import { relativeBefore } from './segments.js';
import type { Unit } from './units.js';

/** A noun phrase: units `from` up to but not including `to`. */
export interface Phrase {
  from: number;
  to: number;
  /** Where the phrase proper ends, before any apposition or relative clause. */
  core: number;
}

/**
 * The noun phrase that ends right before `end`, looking back no further than `low`: the words back to the nearest
 * that cannot belong to it. Null where there is none.
 */
export function phraseBefore(units: Unit[], end: number, low = 0): Phrase | null {
  let index = end - 1;
  let from = end;
  let sawName = false;
  while (index >= low) {
    const unit = units[index] as Unit;
    const before = units[index - 1];
    if (unit.kind === 'quote') {
      // «the daily “Harbor Nights” reported»
      const isTitle = unit.title && isNoun(before, N.organization | N.document);
      if (unit.words > shortQuote || unit.stop !== '' || (index === end - 1 && !isTitle)) break;
      // «“Harbor Nights” host Mara Ellison» against «“I would” Ellison said».
      if (
        isName(units[index + 1]) ||
        isPronoun(units[index + 1]) ||
        has(units[index + 1], F.determiner | F.possessive)
      )
        break;
      from = index--;
      continue;
    }
    if (unit.kind === 'mark') {
      if (unit.lower === "'" || unit.lower === '’' || unit.lower === '/' || unit.lower === '&') {
        from = index--;
        continue;
      }
      if (closesBracket(unit)) {
        const open = openingBracket(units, index, low);
        if (open < 0) break;
        index = open - 1;
        continue;
      }
      if (from < end && joinsAdjectives(units, index, end, low)) {
        index--;
        continue;
      }
      break;
    }
    const { f, n, shape } = unit.form;
    // «the group behind it said»
    const governed = unit.lower === 'it' && has(before, F.preposition) && index - 1 > low;
    if (governed && index === end - 1 && !has(before, F.subordinator)) {
      from = index--;
      continue;
    }
    if (index === end - 1 && f & F.subject && !(f & F.quantifier)) {
      return { from: index, to: end, core: end };
    }
    // «leaders who'd rather wait said»
    if (f & F.contraction && /^who'/.test(unit.lower) && from < end && before?.kind === 'word') {
      from = index--;
      continue;
    }
    if (f & F.contraction) break;
    // «everyone I interviewed said»
    if (
      index === end - 1 &&
      mayBeVerb(unit) &&
      isPronoun(before) &&
      index - 2 >= low &&
      units[index - 2]?.kind === 'word'
    ) {
      index -= 2;
      continue;
    }
    // «people who want a port said»
    if (unit.lower === 'who' && from < end && isAntecedent(before) && index - 1 >= low) {
      // «hackers who U.S. officials say»: the pronoun is the object of the verb to come.
      if (startsSubject(units[index + 1])) break;
      from = index--;
      continue;
    }
    if (f & F.subject && !(f & F.quantifier) && unit.lower !== 'it') break;
    // «Ellison herself said»
    if (index === end - 1 && /sel(?:f|ves)$/.test(unit.lower) && before?.kind === 'word') {
      const own = phraseBefore(units, index, low);
      return own && { ...own, to: end };
    }
    if (f & F.object && !(f & F.possessive)) {
      // «those close to him», «many of whom»
      if (has(before, F.preposition) && index - 1 >= low) {
        from = index--;
        continue;
      }
      // «groups that have backed him say»
      const verb = mayBeVerb(before) && !letting.has((before as Unit).lower);
      const relative = verb ? relativeBefore(units, index - 1, low) : -1;
      if (relative < 0) break;
      from = relative;
      index = relative - 1;
      continue;
    }
    if (unit.lower === 'it') break;
    // «the accused man»
    if (index < end - 1 && isBetween(units, index)) {
      from = index--;
      continue;
    }
    if (
      isFiniteVerb(unit) ||
      (isPastAfterName(units, index) && !isModifier(units, index, end)) ||
      isVerbWithParticle(units, index)
    ) {
      const relative = relativeBefore(units, index, low);
      if (relative < 0) break;
      sawName = false;
      from = relative;
      index = relative - 1;
      continue;
    }
    if (f & F.coordinator) {
      if (!/^(?:and|or|nor)$/.test(unit.lower)) break;
      if (from === end || !canJoin(units, index, low)) break;
      index--;
      continue;
    }
    // «more than 40 residents»
    if (unit.lower === 'than' && isCount(units[from]) && isMore(before) && index - 1 >= low) {
      from = index - 1;
      index -= 2;
      continue;
    }
    // «That official said»; further on it is rare beside «said that officials».
    if (unit.lower === 'that' && index === 0 && from < end) {
      from = index;
      break;
    }
    // «reports as of Wednesday said»
    if (unit.lower === 'as' && units[index + 1]?.lower === 'of' && index - 1 >= low) {
      from = index--;
      continue;
    }
    if (f & F.subordinator && !(f & F.preposition)) break;
    if (f & F.preposition && (shape === 'lower' || index === low)) {
      if (from === end) break;
      // «he has an ally in Mr. Moss, who said»: nobody stands in a person.
      if (unit.lower === 'in' && isNoun(units[from], N.title)) break;
      // «Outside experts say»
      if (unit.lower === 'outside' && isNoun(units[index + 1], N.person) && index === low)
        return { from: index, to: end, core: end };
      // «After aides insisted», «days after Ellison said»: a clause begins.
      const leads = unit.lower === 'like' || unit.lower === 'for' || isSinceTime(units, index);
      if (f & F.subordinator && !leads) break;
      sawName = false;
      from = index--;
      continue;
    }
    if (f & (F.day | F.time) && from === end && !(n & (N.person | N.organization)) && f & F.day) {
      // «the senator on Monday said»
      index--;
      continue;
    }
    if (f & (F.determiner | F.possessive) && !(f & F.relative)) {
      from = index;
      // «the local newspaper The Herald said»
      if (shape === 'title' && index - 1 >= low && isPaper(before)) {
        index--;
        continue;
      }
      if (has(before, F.determiner | F.quantifier) && !has(before, F.subordinator)) {
        index--;
        continue;
      }
      if (has(before, F.preposition) && before?.form.shape === 'lower' && index - 1 >= low) {
        index--;
        continue;
      }
      // «the mayor and her aides say»
      if ((before?.lower === 'and' || before?.lower === 'or') && canJoin(units, index - 1, low)) {
        index -= 2;
        // «she and her aides»
        if (isPronoun(units[index])) return { from: index, to: end, core: end };
        continue;
      }
      // «officials backing the plan say»
      if (before?.kind === 'word' && isGerund(before) && isSpeaking(units[index - 2])) {
        index -= 2;
        continue;
      }
      // «an official who relayed the exchange said»
      const relative = before?.kind === 'word' ? relativeBefore(units, index, low) : -1;
      // In «laws that some say» the pronoun has no verb of its own yet.
      if (relative >= 0 && relative < index - 1) {
        from = relative;
        index = relative - 1;
        continue;
      }
      break;
    }
    // «a diplomat not authorized to speak»
    if (f & F.negation && !/ed$/.test(units[index + 1]?.lower ?? '')) break;
    // «a plan, which officials say»
    if (unit.lower === 'which' && from < end) break;
    const name = isName(unit);
    const opens = !before || index === low || before.kind !== 'word';
    const links = isLinkToName(unit) || isOffice(units, index) || isBehindSpeech(units, index);
    if (sawName && !name && !opens && !links) break;
    sawName = name && from >= end - 3 ? true : sawName && name;
    from = index--;
  }
  from = trimStart(units, behindRelative(units, from, end), end);
  if (from >= end || isGerundClause(units, from)) return null;
  return { from: overRelative(units, from, low), to: end, core: end };
}

/** «the tall, quiet diplomat said»: a comma between adjectives, with the determiner before the first. */
function joinsAdjectives(units: Unit[], comma: number, end: number, low: number): boolean {
  const head = units[end - 1];
  if (units[comma]?.lower !== ',' || !isNoun(head, N.person) || isNoun(head, N.plural))
    return false;
  for (let at = comma - 1; at >= low && at > comma - longestAdjectives; at--) {
    const unit = units[at] as Unit;
    if (has(unit, F.determiner | F.possessive)) return at < comma - 1;
    if (unit.lower === ',') continue;
    const { f, n, v, shape } = unit.form;
    if (unit.kind !== 'word' || shape !== 'lower' || f !== 0 || n !== 0 || v !== 0) return false;
  }
  return false;
}

const longestAdjectives = 6;

/** «Being a mayor is …»: no person is the subject, but what being one is. */
const isGerundClause = (units: Unit[], from: number): boolean =>
  units[from]?.lower === 'being' || units[from - 1]?.lower === 'being';

/** «Democratic registered voters», «a letter by Ellison obtained by the paper»: a participle and no verb. */
const isModifier = (units: Unit[], index: number, end: number): boolean =>
  index < end - 1 &&
  (units[index + 1]?.lower === 'by' ||
    units[index]?.lower === 'briefed' ||
    ((units[index] as Unit).form.v === 0 && isNoun(units[index + 1], N.person)));

/** A participle between an article and a person's noun: «an elected mayor». */
const isBetween = (units: Unit[], index: number): boolean =>
  isNoun(units[index + 1], N.person) &&
  /ed$/.test(units[index]?.lower ?? '') &&
  /^(?:an?|the)$/.test(units[index - 1]?.lower ?? '');

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
    /^(?:back|off|out|up)$/.test(units[index + 1]?.lower ?? '') &&
    has(units[index + 2], F.determiner | F.possessive)
  );
};

/** Verbs that a plain verb may follow: «who let them think». */
const letting = formsOf(lettingVerbs);

const isSpeaking = (unit: Unit | undefined): boolean =>
  isNoun(unit, N.person | N.organization | N.document | N.speech);

const longestRelative = 24;

/**
 * «supporters who came to watch the convention say»: from inside a clause with “who” back to the noun it is about.
 * Gives `from` where there is none.
 */
function overRelative(units: Unit[], from: number, low: number): number {
  const before = units[from - 1];
  // «who think Ellison lied»: a clause inside the clause, with a subject of its own.
  if (before?.kind !== 'word' || has(before, F.subordinator & ~F.preposition)) return from;
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

/** Behind «in which» and «that some»: the subject of a clause whose pronoun is its object. */
function behindRelative(units: Unit[], from: number, end: number): number {
  if (from < end - 1 && /^(?:who|which|whom)$/.test(units[from]?.lower ?? '')) return from + 1;
  for (let at = end - 2; at > from; at--) {
    const unit = units[at] as Unit;
    if (/^wh(?:ich|om)$/.test(unit.lower) && has(units[at - 1], F.preposition)) return at + 1;
    if (unit.lower === 'that' && at === end - 2 && has(units[at + 1], F.quantifier)) return at + 1;
  }
  return from;
}

const standing = new Set(officeParticiples);

const longestTag = 10;

/** «“…,” former Lions forward Mara Ellison said»: between a quotation and its verb everything is the subject. */
function isBehindSpeech(units: Unit[], index: number): boolean {
  for (let at = index; at >= 0 && at > index - longestTag; at--) {
    const unit = units[at] as Unit;
    if (unit.kind === 'quote') return /^[,?!]$/.test(unit.stop);
    if (unit.kind !== 'word' || mayBeVerb(unit) || has(unit, F.subordinator | F.subject))
      return false;
  }
  return false;
}

/** «head of public affairs Mara Ellison»: what an office is for may stand right before the name of its holder. */
function isOffice(units: Unit[], index: number): boolean {
  for (let at = index; at > index - 3 && at > 1; at--) {
    if (units[at]?.kind !== 'word' || units[at]?.form.shape !== 'lower') return false;
    if (units[at - 1]?.lower === 'of') return isNoun(units[at - 2], N.person | N.title);
  }
  return false;
}

/** Whether a lower-case word can stand right before a name: «spokesman», «former», «candidate», «al». */
function isLinkToName(unit: Unit): boolean {
  const { f, n, shape, possessive } = unit.form;
  if (shape === 'lower' && !possessive && f === 0 && n === 0) {
    if (unit.lower.includes('-')) return true;
    return (
      /(?:al|ern|north|south|east|west|ic|an|ous|ive|er|or|ist|ed|ing|ee|man|ent|ant|ary|ate|ese|ish|x)$/.test(
        unit.lower,
      ) || unit.lower.length <= 3
    );
  }
  return (
    (n & (N.person | N.title | N.organization)) !== 0 ||
    possessive ||
    (f & (F.preposition | F.determiner | F.quantifier | F.adverb)) !== 0
  );
}

/** Whether «and» joins two nouns rather than two clauses. */
function canJoin(units: Unit[], index: number, low: number): boolean {
  const before = units[index - 1];
  if (!before || index - 1 < low) return false;
  if (before.kind === 'mark') return before.lower === ')';
  if (before.kind === 'quote') return false;
  if (isFiniteVerb(before) || has(before, F.object | F.adverb)) return false;
  // «the plan failed and officials said»: some verb to the left that is no relative clause.
  for (let at = index - 1; at >= low && at > index - 14; at--) {
    const unit = units[at] as Unit;
    if (unit.kind === 'mark' && unit.lower === ',') return true;
    if (unit.kind !== 'word') return true;
    if (isFiniteVerb(unit) || has(unit, F.contraction)) return relativeBefore(units, at, low) >= 0;
    if (at < index - 1 && has(unit, F.subject) && !has(unit, F.quantifier)) return false;
    if (has(unit, F.subordinator) && !has(unit, F.preposition)) return true;
  }
  return true;
}

const isCount = (unit: Unit | undefined): boolean =>
  has(unit, F.quantifier) || /^\d/.test(unit?.lower ?? '');

const isMore = (unit: Unit | undefined): boolean => /^(?:fewer|less|more)$/.test(unit?.lower ?? '');

/** «banking sources»: a trade before the noun that ends the phrase, and no participle with its object. */
const isTradeOf = (units: Unit[], at: number, end: number): boolean =>
  at === end - 2 && units[at]?.form.v === 0 && isNoun(units[end - 1], N.person);

/** Leaves out what opens the clause before the phrase: «But», «However», «In Iowa», «Still». */
function trimStart(units: Unit[], from: number, end: number): number {
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
