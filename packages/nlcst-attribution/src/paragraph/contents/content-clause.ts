import { findingVerbs, sayingVerbs, seizingVerbs, thatVerbs } from '../../words/en/verbs.js';
import { F, N, V } from '../../words/lexicon.js';
import type { VerbGroup } from '../cues/cues.js';
import { firstQuote } from '../phrases/quoted.js';
import { clauseBegins, hasClause, holdsVerb } from '../phrases/segments.js';
import {
  has,
  isGerund,
  isMark,
  isName,
  isNoun,
  isPronoun,
  isReflexive,
  lowerAt,
  mayBeVerb,
} from '../text/look.js';
import type { Unit } from '../text/units.js';
import { type After, none, type Way } from './content-after.js';
import { contentEnd, isWhatClause } from './content-end.js';
import { quoteFrom } from './content-quotation.js';
import { isJoint } from './joint.js';

const strong = new Set(sayingVerbs);
const seizes = new Set(seizingVerbs);
const bareToo = new Set(thatVerbs);
const finds = new Set(findingVerbs);

/** Whether a clause follows the first comma. */
export function secondClause(units: Unit[], from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) {
    if (isMark(units[at], ',') || units[at]?.kind === 'quote')
      return (
        at + 1 < to &&
        (units[at]?.kind === 'quote' ||
          units[at + 1]?.kind === 'quote' ||
          hasClause(units, at + 1, to))
      );
  }
  return false;
}

/** «that promise», «that approach in May»: a noun and no clause. */
export function isThatThing(units: Unit[], that: number, to: number): boolean {
  const noun = units[that + 1];
  if (noun?.kind !== 'word' || noun.form.f !== 0 || isName(noun)) return false;
  if (/^\d|s$/.test(noun.lower)) return false;
  if (that + 2 >= to) return true;
  return has(units[that + 2], F.preposition | F.day) && !hasClause(units, that + 1, to);
}

/** Words up to which the rest of an adverbial may be left over. */
const shortRest = 4;

/** Whether what stands behind a verb is a clause, with “that” or without. */
export const isClause = (units: Unit[], { kind, from, to }: After): boolean =>
  kind === 'that' || (kind === 'object' && clauseBegins(units, from, to));

/** A clause without “that”, or a thing that is said. */
export function clauseOrObject(way: Way, at: number): After {
  const { units, end, group } = way;
  const to = contentEnd(units, at, end, group);
  const { v } = group;
  const colon = isWhatClause(units, group) ? -1 : quotationColon(units, at);
  if (colon > 0) return quoteFrom(way, colon + 1);
  // «said on Night Desk in Town»: the rest of a time or place that the words don't tell.
  const isRest = at > group.verb + 1 && to - at <= shortRest && firstQuote(units, at, to) < 0;
  if (isRest && /^(?:say|tell)$/.test(group.lemma) && !clauseBegins(units, at, to)) return none;
  const sure =
    (strong.has(group.lemma) && to - at > 2) ||
    (seizes.has(group.lemma) && holdsVerb(units, at, to));
  const plain = (v & (V.clause | V.that)) !== 0;
  if (
    plain &&
    (sure ||
      ((v & V.clause || (bareToo.has(group.lemma) && !weakForm(units, group))) &&
        clauseBegins(units, at, to)) ||
      (finds.has(group.lemma) && !weakForm(units, group) && statesFact(units, group, at, to)))
  )
    return { kind: 'clause', from: at, to };
  return { kind: 'object', from: at, to: thingEnd(units, at, to) };
}

/** «declined to comment on the sale, but it has closed two pits»: where the article goes on behind a thing that is said. */
export function thingEnd(units: Unit[], from: number, to: number): number {
  for (let joint = from + 1; joint < to - 1; joint++) {
    if (!isJoint(units[joint] as Unit) || /^t(?:hat|o)$/.test(lowerAt(units, joint + 1))) continue;
    const parted = isMark(units[joint - 1], ',');
    const mayEnd = parted || (lowerAt(units, joint) === 'but' && !hasClause(units, from, joint));
    if (mayEnd && clauseBegins(units, joint + 1, to)) return parted ? joint - 1 : joint;
  }
  return to;
}

/** «said this: “…”», «tweeted the following: “…”»: the colon before a quotation, behind a few words that only lead to it, or -1. */
function quotationColon(units: Unit[], from: number): number {
  for (let at = from; at < from + longestToColon; at++) {
    if (isMark(units[at], ':')) return units[at + 1]?.kind === 'quote' ? at : -1;
    if (units[at]?.kind !== 'word' || mayBeVerb(units[at])) return -1;
  }
  return -1;
}

/** Words that only lead to a colon. */
const longestToColon = 4;

/** «found the city was sinking»: a plain report, and a verb before the first mark. */
const statesFact = (units: Unit[], group: VerbGroup, from: number, to: number): boolean =>
  // «…, ruling it had failed», but not «the court ruling it feared»
  (group.tense !== 'participle' ||
    isMark(units[group.from - 1], ',') ||
    (has(units[group.from - 1], F.subordinator | F.preposition) && isPronoun(units[from]))) &&
  !has(units[from], F.relative) &&
  !isReflexive(units[from]) &&
  !/^(?:dead|guilty)$/.test(lowerAt(units, from)) &&
  clauseBegins(units, from, to) &&
  (isPronoun(units[from]) || holdsVerb(units, from, to));

/**
 * A verb that seldom takes a bare clause, in a form that is less than a plain report: «to show», «would add», or more
 * often a noun: «most state laws were repealed».
 */
const weakForm = (
  units: Unit[],
  { from, modal, infinitive, lemma, tense, v }: VerbGroup,
): boolean =>
  modal ||
  infinitive ||
  (/^(?:rule|state)$/.test(lemma) &&
    tense === 'present' &&
    !isPronoun(units[from - 1]) &&
    !(lemma === 'state' && v & V.third && isBody(units[from - 1])));

/** What no noun «states» stands behind: «the Herald», «the report», the comma of an apposition. */
const isBody = (unit: Unit | undefined): boolean =>
  isMark(unit, ',') || isName(unit) || isNoun(unit, N.document | N.organization);

/** Frames of verbs that a comma may part from what is said. */
const tags = V.clause | V.that | V.tell;

const opensSentence =
  F.determiner | F.possessive | F.subject | F.contraction | F.subordinator | F.preposition;

/** «said, The pier is old»: a clause that begins with a function word in capitals, as a sentence does. */
export function opensUnmarked({ units, group, end }: Way, from: number): boolean {
  const first = units[from];
  if (!(group.v & tags) || first?.form.shape !== 'title' || !has(first, opensSentence))
    return false;
  return !/^i(?:['’]|$)/.test(first.lower) && end - from > 3 && hasClause(units, from, end);
}

/**
 * «Ellison said after the river rose, crews left»: whether a clause that stands first in what is said begins here, with the
 * main one behind its comma. What stands before the verb is nothing but the subject.
 */
export function opensMain({ units, group, end }: Way, from: number): boolean {
  if (group.lemma !== 'say' || group.tense === 'participle') return false;
  if (units.slice(0, group.from).some(({ kind }) => kind !== 'word')) return false;
  for (let at = from + 2; at < end - 1; at++) {
    if (units[at]?.kind === 'word') continue;
    const next = units[at + 1];
    if (!isMark(units[at], ',') || isGerund(next)) return false;
    return (
      !has(next, F.relative | F.subordinator | F.coordinator | F.preposition) &&
      clauseBegins(units, at + 1, end)
    );
  }
  return false;
}

/**
 * Whether a comma behind «Ellison said» and an adverbial stands in what is said: nothing but the subject is before the
 * verb, and a clause follows. A day tells when it was said.
 */
export function opensSaid({ units, group: { from, verb }, end }: Way, comma: number): boolean {
  const next = units[comma + 1];
  if (comma <= verb + 2 || next?.kind !== 'word' || isGerund(next)) return false;
  if (has(next, F.relative | F.subordinator | F.coordinator | F.preposition)) return false;
  if (units.slice(0, from).some(({ kind }) => kind !== 'word')) return false;
  if (units.slice(verb + 1, comma).some((unit) => has(unit, F.day | F.month) || isName(unit)))
    return false;
  return clauseBegins(units, comma + 1, end);
}
