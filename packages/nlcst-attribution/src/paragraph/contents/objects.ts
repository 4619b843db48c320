import { avowedThings, offences } from '../../words/en/nouns.js';
import { deedVerbs, namingVerbs, undertakingVerbs, withheldVerbs } from '../../words/en/verbs.js';
import { formsOf } from '../../words/inflect.js';
import { F, N, V } from '../../words/lexicon.js';
import type { VerbGroup } from '../cues/cues.js';
import {
  has,
  isFiniteVerb,
  isGerund,
  isMark,
  isName,
  isNoun,
  isReflexive,
  lowerAt,
  mayBeVerb,
} from '../text/look.js';
import type { Unit } from '../text/units.js';
import { namesEnd } from '../text/walk.js';
import { isTale } from './content.js';
import type { After } from './content-after.js';
import { isLedBy, isWhatClause } from './content-end.js';

/** Verbs for refusing an answer: «did not respond to requests for comment». */
const answers = new Set(['respond', 'reply', 'comment']);

/** Whether a plain object counts as what is said: «denied the charges», but not «added a driver». */
export function objectSays(group: VerbGroup, units: Unit[], after: After): boolean {
  const { lemma, v } = group;
  if (answers.has(lemma))
    return (
      (group.negated || lemma === 'comment') && /^(?:to|on)$/.test(lowerAt(units, after.from - 1))
    );
  // «did not confirm the report», «declined to confirm it»
  if (group.negated && withheld.has(lemma)) return keepsSilent(units, group);
  if (!isPerformed(group, units)) return false;
  // «to go and tell a joke» is no more than wished.
  if (lemma === 'tell')
    return isTale(units, after.from) && !has(units[group.from - 1], F.coordinator);
  if (lemma === 'say')
    return after.to - after.from <= 3 && !/^(?:little|nothing)$/.test(lowerAt(units, after.from));
  if (v & V.gerund && isGerund(units[after.from])) return true;
  if (v & V.speech && namesSpeech(units, after)) return true;
  if (lemma === 'admit' && admitsGuilt(units, after)) return true;
  if (lemma === 'claim') return avowed.has(lowerAt(units, after.from));
  if (isWhatClause(units, group) && (naming.has(lemma) || units[after.from - 1]?.lower === 'as'))
    return true;
  return (v & V.plain) !== 0 && isSpokenOf(group, units, after);
}

/** Whether an object is what somebody speaks of by a verb that may do something to it, too. */
function isSpokenOf(group: VerbGroup, units: Unit[], after: After): boolean {
  const { from, to } = after;
  const { lemma } = group;
  // «questioned the student»
  if (lemma === 'question' && to - from <= 3 && isNoun(units[to - 1], N.person)) return false;
  // «disavowed Moss»: a person is no content.
  if (lemma === 'disavow' && isName(units[from])) return false;
  if (lemma === 'deny' && isRefused(units, after)) return false;
  if (lemma === 'deny' && admitsGuilt(units, after)) return true;
  if (lemma === 'call') return isCalledSomething(units, group, after);
  return to - from >= 2 || isOneWord(group, units[from]);
}

/** «criticized Ellison», «denies murder», «has denied fraud», but not «disputed waters». */
const isOneWord = ({ tense, v }: VerbGroup, unit: Unit | undefined): boolean =>
  tense !== 'participle' &&
  (isName(unit) || has(unit, F.object) || (v & V.third) !== 0 || tense === 'perfect');

/** «denied him a permit», «denied Ellison a seat»: what somebody doesn’t get. */
function isRefused(units: Unit[], { from, to }: After): boolean {
  let at = namesEnd(units, from, to);
  if (at === from && has(units[at], F.object) && !has(units[at], F.possessive)) at++;
  return at > from && at < to && has(units[at], F.determiner | F.possessive);
}

const avowed = new Set(avowedThings);

/** «admitted his role», «admitted two counts of fraud», but not «admitted the patient». */
function admitsGuilt(units: Unit[], { from, to }: After): boolean {
  if (/^(?:her|his|my|our|their)$/.test(lowerAt(units, from))) return to - from > 1;
  for (let at = from; at < Math.min(to, from + 4) && units[at]?.kind === 'word'; at++)
    if (guilt.has((units[at] as Unit).lower)) return true;
  return false;
}

const guilt = new Set(offences);

/** Whether what a preposition leads to can be spoken of: «admitted to the theft», but not «admitted to Ohio». */
export function topicSays({ lemma }: VerbGroup, units: Unit[], { from }: After): boolean {
  if (lemma !== 'admit' || /ing$/.test(lowerAt(units, from))) return true;
  return !isName(units[from]) && !isName(units[from + 1]);
}

/** «went on to describe the plan» too. */
const undertaking = new Set([...formsOf(undertakingVerbs), 'on']);
/** «took to the airwaves», «went on television». */
const stages: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['to', formsOf(['take'])],
  ['on', formsOf(['go'])],
]);

const withheld = new Set(withheldVerbs);

/** «did not confirm the dates», but not «doesn’t disclose its finances», which is a habit. */
const keepsSilent = (units: Unit[], { from }: VerbGroup): boolean =>
  !/^do(?:es)?(?:n['’]t)?$/.test(lowerAt(units, from));

/** Whether somebody speaks, or will: not denied, and no purpose or order. */
export function isPerformed(group: VerbGroup, units: Unit[]): boolean {
  if (group.negated || isJoinedToPlan(group, units)) return false;
  const before = group.from - 1;
  return !group.infinitive || undertaking.has(lowerAt(units, before)) || tookStage(units, before);
}

/** «would meet the board and *announce* a date», «to avoid the pier and *report* hazards»: no more than planned. */
function isJoinedToPlan({ from, v, modal, infinitive }: VerbGroup, units: Unit[]): boolean {
  let at = from - 1;
  while (has(units[at], F.adverb)) at--;
  if (!(v & V.base) || modal || infinitive || !has(units[at], F.coordinator)) return false;
  // «could neither confirm nor deny the report»
  const twin = units[at - 1]?.form.v;
  while (at-- > 0) {
    const unit = units[at] as Unit;
    if (has(unit, F.modal)) return !twin;
    if (unit.lower === 'to' && units[at + 1]?.form.f === 0 && !isName(units[at + 1])) return true;
    if (unit.kind !== 'word' || isFiniteVerb(unit) || has(unit, F.subordinator)) return false;
  }
  return false;
}

/** «took to the airwaves to describe the plan»: who went there spoke. */
function tookStage(units: Unit[], last: number): boolean {
  for (let at = last - 1; at > 0 && at > last - longestPlace; at--) {
    const unit = units[at] as Unit;
    if (unit.kind !== 'word') return false;
    const verbs = stages.get(unit.lower);
    if (verbs) return verbs.has(lowerAt(units, at - 1));
  }
  return false;
}

/** Words from where somebody went to speak up to what they did there. */
const longestPlace = 6;

/** Whether an object's head is a noun of speech: «her remarks», «a claim by the board». */
function namesSpeech(units: Unit[], { from, to }: After): boolean {
  for (let at = from; at < to; at++) {
    const unit = units[at] as Unit;
    if (unit.kind !== 'word') return false;
    if (isNoun(unit, N.speech) && !unit.form.possessive) return true;
    if (at > from && has(unit, F.preposition)) return false;
  }
  return false;
}

const naming = new Set(namingVerbs);

const deeds = new Set(deedVerbs);

/** Whether the words in marks behind a verb are a name or a part of a deed. */
export function isFragmentOfDeed(
  { lemma, verb, from }: VerbGroup,
  units: Unit[],
  after: After,
): boolean {
  const quote = units[after.from];
  if (quote?.kind !== 'quote' || after.from !== verb + 1) return false;
  // «a sign reading “Go home”»
  if (lemma === 'read' && (units[verb]?.form.v ?? 0) & V.ing) return false;
  if (deeds.has(lemma)) return quote.stop === '' || quote.words < 3;
  if (!naming.has(lemma) || from !== verb) return false;
  const before = units[verb - 1];
  return (units[verb]?.form.v ?? 0) & V.past
    ? before?.kind === 'word' &&
        before.form.shape === 'lower' &&
        !has(before, F.subject | F.relative | F.coordinator)
    : false;
}

/** «a man called Moss, who left», but not «called Moss “…”» or «Ellison called Moss, her aide, “…”»: how somebody is called. */
export function givesName(
  { lemma, from: verb }: VerbGroup,
  units: Unit[],
  { from, to }: After,
): boolean {
  if (!naming.has(lemma) || !isName(units[from])) return false;
  const behind = units[namesEnd(units, from, to)];
  if (!(isMark(behind, ',') || isFiniteVerb(behind) || has(behind, F.relative))) return false;
  let at = verb - 1;
  while (at > 0 && units[at]?.form.shape === 'lower' && units[at]?.form.f === 0) at--;
  return at < verb - 1 && /^(?:an?|one)$/.test(lowerAt(units, at));
}

/**
 * «called it a mistake», «called the plan a mistake», «called the charges unfounded», «what Ellison called a mistake», but
 * not «called Ellison on Monday», «called both candidates», «a film called Tides».
 */
function isCalledSomething(units: Unit[], group: VerbGroup, { from, to }: After): boolean {
  const first = units[from];
  const next = units[from + 1];
  // «called it quits», «called it a day»
  if (first?.lower === 'it' && /^(?:quits|day|night)$/.test(lowerAt(units, to - 1))) return false;
  // «called out the board», «called him out»
  if (units[from - 1]?.lower === 'out' || next?.lower === 'out') return true;
  // «a man calling himself Moss», «a group calling itself the Tide»
  const named = has(next, F.determiner) ? units[from + 2] : next;
  if (isReflexive(first) && isName(named)) return false;
  if (standsAlone(units, from))
    return next?.kind !== 'mark' && next?.lower !== 'to' && !has(next, notDescribing);
  // «what Ellison called a mistake», «a plan which Ellison called a mistake»: all that follows is what it is called.
  if (isLedBy(units, group, /^(?:what|which|whom)$/))
    return has(first, F.determiner | F.possessive) || isName(first);
  if (mayBeVerb(first)) return false;
  for (let at = from + 1; at < to; at++) {
    const unit = units[at] as Unit;
    if ((unit.kind === 'mark' && !isMark(unit, "'")) || unit.lower === 'to') return false;
    // «called the noise that came from the pier a danger»
    if (has(unit, F.day | F.time | F.adverb | F.subordinator) && !has(unit, F.relative))
      return false;
    if (describes(units, at, to)) return true;
  }
  return false;
}

/** Whether a word is an object by itself: «him», «this» in «called this a mistake». */
function standsAlone(units: Unit[], at: number): boolean {
  const unit = units[at];
  const next = units[at + 1];
  if (has(unit, F.possessive) || /^(?:this|that)$/.test(unit?.lower ?? ''))
    return next?.kind === 'quote' || has(next, F.determiner);
  return has(unit, F.subject | F.object) && !has(unit, F.quantifier);
}

const notDescribing = F.preposition | F.subordinator | F.adverb | F.day | F.coordinator;

/** Whether behind a noun begins what it is called: «a mistake», «“a joke”», «unfounded». */
function describes(units: Unit[], at: number, to: number): boolean {
  const unit = units[at] as Unit;
  const before = units[at - 1] as Unit;
  const joins = F.determiner | F.possessive | F.preposition | F.coordinator | F.quantifier;
  if (before.kind !== 'word' || has(before, joins) || before.form.possessive) return false;
  if (unit.kind === 'quote') return true;
  if (/^(?:an?|another|nothing|one|something|the)$/.test(unit.lower) || has(unit, F.possessive))
    return true;
  const next = units[at + 1];
  const ends = at + 1 >= to || next?.kind !== 'word' || has(next, F.coordinator | F.preposition);
  const noun = isName(before) || before.form.n !== 0 || before.lower.endsWith('s');
  return ends && next?.lower !== 'by' && noun && isAdjective(unit);
}

/** An adjective or participle, by its ending. */
const isAdjective = ({ kind, form, lower }: Unit): boolean =>
  kind === 'word' &&
  form.shape === 'lower' &&
  form.n === 0 &&
  form.f === 0 &&
  /(?:able|al|ant|ed|ent|ful|ible|ic|ist|ive|less|ous|[^l]y)$/.test(lower);
