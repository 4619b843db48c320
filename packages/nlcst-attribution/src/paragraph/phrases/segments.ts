import { nameSuffixes } from '../../words/en/name-words.js';
import { intentionVerbs } from '../../words/en/verbs.js';
import { pluralOf } from '../../words/inflect.js';
import { F, N, V } from '../../words/lexicon.js';
import {
  has,
  isFiniteVerb,
  isGerund,
  isName,
  isNoun,
  isNoVerb,
  isPastAfterName,
  isPronoun,
  isTradeOfBody,
  isVerbBeforeObject,
  lowerAt,
  mayBeVerb,
} from '../text/look.js';
import type { Unit } from '../text/units.js';
import { shortQuote } from './quoted.js';

/** What a stretch between commas is; `party`: what stands behind a name as «D-Ohio» and «Jr.» do. */
export type SegmentKind =
  | 'age'
  | 'party'
  | 'relative'
  | 'participle'
  | 'preposition'
  | 'adverb'
  | 'name'
  | 'noun'
  | 'clause'
  | 'empty';

/** Whether a stretch tells when, where or how, and names nobody: «in May», «then», «citing the tide». */
export const isAdverbialKind = (kind: SegmentKind): boolean =>
  kind === 'preposition' || kind === 'adverb' || kind === 'participle';

/** What a stretch between commas is: tells an apposition from a head and from an aside. */
export function segmentKind(units: Unit[], from: number, to: number): SegmentKind {
  let at = from;
  while (at < to && ((units[at] as Unit).kind === 'mark' || has(units[at], F.coordinator))) at++;
  const first = units[at];
  if (!first || at >= to) return 'empty';
  if (first.kind === 'quote') return 'clause';
  const { f, n } = first.form;
  const length = to - at;
  if (/^\d/.test(first.lower) && length <= 3) return 'age';
  if (isParty(units, at, length)) return 'party';
  if (/^(?:who(?:'\p{L}+)?|whose|whom|which|where|of|like|including)$/u.test(first.lower))
    return 'relative';
  if (f & F.preposition && !(n & N.person)) return 'preposition';
  if (f & F.subordinator && !(f & F.determiner)) return 'preposition';
  // «Back in May», «Here in Racine»
  if (
    /^(?:back|earl(?:ier|y)|elsewhere|here|late|later|there)$/.test(first.lower) &&
    has(units[at + 1], F.preposition)
  )
    return 'preposition';
  // «Hastily leaving the stage»
  if (first.lower.endsWith('ly') && n === 0 && isGerund(units[at + 1])) return 'participle';
  // «Then they left»
  if (f & F.adverb && isPronoun(units[at + 1]) && length > 2) return 'clause';
  if (f & (F.adverb | F.day | F.month)) {
    if (length <= 4 && !isName(units[at + 1])) return 'adverb';
    return /^(?:formerly|currently|once|now|then|also|long|largely)$/.test(first.lower)
      ? 'noun'
      : 'adverb';
  }
  if (!isTradeOfBody(units, at) && (isParticiple(first) || opensWithParticiple(units, at, length)))
    return 'participle';
  if (hasClause(units, at, to)) return 'clause';
  return isName(first) ? 'name' : 'noun';
}

const suffixes = new Set(nameSuffixes);

/** «D-Ohio», «Jr.», «Republican of Ohio» */
function isParty(units: Unit[], at: number, length: number): boolean {
  const { form, lower } = units[at] as Unit;
  if (length > 4) return false;
  if (/^[dri]-\p{L}/u.test(lower)) return true;
  if (length === 1 && suffixes.has(lower)) return true;
  return (
    form.shape !== 'lower' &&
    /^(?:republican|democrat|independent|labour|conservative)$/.test(lower) &&
    has(units[at + 1], F.preposition)
  );
}

const isParticiple = ({ lower, form: { shape, n, v } }: Unit): boolean =>
  (v & V.ing) !== 0 ||
  (shape === 'lower' &&
    ((lower.endsWith('ing') && !(n & (N.person | N.organization))) ||
      (lower.endsWith('ed') && n === 0)));

/** «Asked about the plan», «Taking the stage» */
function opensWithParticiple(units: Unit[], at: number, length: number): boolean {
  const { form, lower } = units[at] as Unit;
  if (at > 0 || length < 2 || form.shape !== 'title' || form.n !== 0) return false;
  return /^.{2,}(?:ed|ing)$/.test(lower) && !isName(units[1]) && !mayBeVerb(units[1]);
}

const intents = new Set(intentionVerbs.map(pluralOf));

function isIntent(units: Unit[], at: number): boolean {
  const before = units[at - 1];
  return (
    intents.has((units[at] as Unit).lower) &&
    units[at + 1]?.lower === 'to' &&
    before?.kind === 'word' &&
    !before.form.possessive &&
    !has(before, F.determiner | F.possessive | F.adverb | F.preposition | F.coordinator)
  );
}

/** Whether a stretch holds a subject and a finite verb. */
export function hasClause(units: Unit[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const unit = units[at] as Unit;
    if (unit.kind !== 'word') continue;
    if (unit.form.f & F.contraction) return true;
    if (at > from && isIntent(units, at)) return true;
    if (at > from && mayBeVerb(unit) && !isNoVerb(units, at)) {
      if (isOfInfinitive(units, at)) continue;
      if (!isFiniteVerb(unit) && describesNoun(units, at)) continue;
      if (relativeBefore(units, at, from - 1, true) >= 0) continue;
      return true;
    }
    if (at === from && isPronoun(unit) && at + 1 < to) return true;
  }
  return false;
}

/** «asked not *to be named*» */
const isOfInfinitive = (units: Unit[], at: number): boolean => {
  const be = units[at]?.lower === 'be' ? at : at - 1;
  return units[be]?.lower === 'be' && units[be - 1]?.lower === 'to';
};

/** Whether a form that may be a verb describes a noun: «the seized boats». */
function describesNoun(units: Unit[], at: number): boolean {
  const before = units[at - 1];
  const next = units[at + 1];
  // «the dockers also attacked guards», «the men each robbed a shop»
  const also = before?.lower === 'also' && next?.kind === 'word' && !has(next, F.preposition);
  const object =
    (also || has(next, F.determiner | F.possessive)) && units[at]?.lower.endsWith('ed');
  if (has(before, F.determiner | F.possessive | F.adverb)) return !object;
  return has(next, F.preposition) && !isPastAfterName(units, at);
}

/** Whether some verb stands in a stretch before its first mark or conjunction: «the firm runs a ferry». */
export function holdsVerb(units: Unit[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const unit = units[at] as Unit;
    if (unit.kind !== 'word') return false;
    if (isFiniteVerb(unit)) return relativeBefore(units, at, from - 1) < 0;
    if (at === from) continue;
    // «claimed forty boats and a ferry sailed», but «claimed the title and left»
    const joins = unit.lower === 'and' && !mayBeVerb(units[at + 1]);
    if (has(unit, F.coordinator | F.subordinator) && !joins) return false;
    if (isPastAfterName(units, at) || isVerbBeforeObject(units, at)) return true;
    if (isPastOfPeople(units, at)) return true;
    if (endsClause(units, at, to)) return true;
  }
  return false;
}

/** «rebels shot down the plane»: a past form behind people, with an object behind it. */
function isPastOfPeople(units: Unit[], at: number): boolean {
  const { form } = units[at] as Unit;
  const object = /^(?:down|off|out|up)$/.test(lowerAt(units, at + 1)) ? at + 2 : at + 1;
  return (
    (form.v & V.past) !== 0 &&
    isNoun(units[at - 1], N.person) &&
    has(units[object], F.determiner | F.possessive)
  );
}

/** A word that is a verb by what stands beside it: «the firm *runs* a ferry», «forty boats *sailed*». */
function endsClause(units: Unit[], at: number, to: number): boolean {
  const { lower, form } = units[at] as Unit;
  const before = units[at - 1] as Unit;
  const next = units[at + 1];
  if (form.n !== 0 || form.f !== 0 || before.form.f !== 0) return false;
  if (/[^s]s$/.test(lower)) return has(next, F.determiner | F.possessive);
  const last = at + 1 >= to || next?.kind === 'mark';
  return last && lower.endsWith('ed') && before.lower.endsWith('s');
}

/** Whether a clause with a finite verb begins here: «she would go», «sales fell», but not «a plan backed by unions». */
export function clauseBegins(units: Unit[], from: number, to: number): boolean {
  const first = units[from];
  if (!first || from >= to) return false;
  if (has(first, F.contraction)) return true;
  // «know him»
  if (has(first, F.object) && !has(first, F.subject | F.possessive)) return false;
  if (isPronoun(first) || first.lower === 'there')
    return (
      mayBeVerb(units[from + 1]) || mayBeVerb(units[from + 2]) || (units[from + 1]?.words ?? 0) > 1
    );
  for (let at = from + 1; at < to && at < from + furthestVerb; at++) {
    const unit = units[at] as Unit;
    if (has(unit, F.relative) && unit.lower !== 'that') {
      // The verb of a relative clause does not count.
      while (at < to && !isFiniteVerb(units[at])) at++;
      continue;
    }
    const told = tellsClause(units, at, to);
    if (told !== undefined) return told;
  }
  return false;
}

/** Furthest that the verb of a clause stands from its first word. */
const furthestVerb = 22;

/** Whether what stands behind the first words of a clause tells that they are one; undefined where it tells neither. */
function tellsClause(units: Unit[], at: number, to: number): boolean | undefined {
  const unit = units[at] as Unit;
  const before = units[at - 1];
  if (unit.kind === 'quote')
    return unit.words > 3 ? !has(before, F.determiner | F.possessive | F.preposition) : undefined;
  if (unit.kind === 'mark') return /^[,'()]$/.test(unit.lower) ? undefined : false;
  if (has(unit, F.subordinator) && !has(unit, F.preposition)) return false;
  if (isFiniteVerb(unit)) {
    // «the accused man left»
    if (unit.form.v & V.past && has(before, F.determiner)) return;
    return !has(before, F.preposition | F.determiner) || has(unit, F.auxiliary | F.modal);
  }
  return isDeedOfMany(units, at, to) || hasObject(units, at) || undefined;
}

/** «sales *reached* the mark»: a verb by the object behind it. */
const hasObject = (units: Unit[], at: number): boolean =>
  has(units[at + 1], F.determiner | F.possessive) &&
  mayBeVerb(units[at]) &&
  !isNoun(units[at], N.person);

/**
 * «Egyptians captured sacred birds», «a million people marched in May»: a word in -ed behind people is a verb where an
 * object without a determiner, or no other verb, follows.
 */
function isDeedOfMany(units: Unit[], at: number, to: number): boolean {
  const before = units[at - 1];
  if (!isNoun(before, N.person) || !isNoun(before, N.plural)) return false;
  const { lower, form } = units[at] as Unit;
  if (form.shape !== 'lower' || form.n !== 0 || !/.{2}ed$/.test(lower)) return false;
  const next = units[at + 1];
  if (next?.kind !== 'word' || at + 1 >= to) return true;
  if (!has(next, F.preposition | F.adverb | F.subordinator)) return true;
  if (next.lower === 'by') return false;
  for (let behind = at + 1; behind < to; behind++) if (mayBeVerb(units[behind])) return false;
  return true;
}

/** Whether a verb may be the first of its relative clause. */
const leadsToVerb = (before: Unit | undefined): boolean =>
  has(before, F.relative | F.auxiliary | F.modal | F.adverb);

/** Words from a relative pronoun to its verb. */
const longestRelative = 12;

/** Relative pronoun to the left that opens the clause of a verb, with a noun before it. */
export function relativeBefore(units: Unit[], index: number, low: number, aside = false): number {
  for (let at = index - 1; at > low && at > index - longestRelative; at--) {
    const unit = units[at] as Unit;
    if (unit.kind !== 'word') return -1;
    if (unit.form.f & F.relative && unit.lower !== 'when') {
      const head = units[at - 1];
      if (!head) return -1;
      if (aside && head.kind === 'mark' && unit.lower !== 'that') return at;
      if (unit.lower === 'that' && (head.form.v !== 0 || head.kind !== 'word')) return -1;
      return head.kind === 'word' &&
        !has(head, F.auxiliary | F.modal | F.preposition | F.coordinator)
        ? at
        : -1;
    }
    if (has(unit, F.subordinator)) return -1;
    // «who have run the port», «who came to see it»: the clause's own verb.
    if (isFiniteVerb(unit) && (unit.form.v !== 0 || !leadsToVerb(units[at - 1]))) return -1;
  }
  return -1;
}

/** Where a stretch between commas begins: behind the comma, semicolon, colon or finished quotation before it. */
export function segmentStart(units: Unit[], last: number, low: number): number {
  let at = last;
  while (at >= low) {
    const unit = units[at] as Unit;
    if (unit.kind === 'mark' && /^[,;:]$/.test(unit.lower)) break;
    if (unit.kind === 'quote' && (unit.stop !== '' || unit.words > shortQuote)) break;
    at--;
  }
  return at + 1;
}
