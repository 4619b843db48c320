import { F, N, V } from '../words/lexicon.js';
import type { After } from './content.js';
import type { VerbGroup } from './cues.js';
import { has, isMark, isName, isNoun } from './look.js';
import type { Unit } from './units.js';

/** Verbs for refusing an answer: «did not respond to requests for comment». */
const answers = new Set(['respond', 'reply', 'comment']);

/** Whether a plain object counts as what is said: «denied the charges», but not «added a driver». */
export function objectSays(group: VerbGroup, units: Unit[], after: After): boolean {
  const { lemma, v } = group;
  if (answers.has(lemma))
    return (
      (group.negated || lemma === 'comment') &&
      /^(?:to|on)$/.test(units[after.from - 1]?.lower ?? '')
    );
  if (!isPerformed(group, units)) return false;
  if (lemma === 'say') return after.to - after.from <= 3;
  if (v & V.gerund && isDeed(units[after.from])) return true;
  if (v & V.speech && namesSpeech(units, after)) return true;
  if (!(v & V.plain)) return false;
  if (lemma === 'call')
    return (
      has(units[after.from], F.object | F.determiner | F.possessive) || isName(units[after.from])
    );
  return after.to - after.from >= 2;
}

/** Whether what a preposition leads to can be spoken of: «admitted to the theft», but not «admitted to Ohio». */
export function topicSays({ lemma }: VerbGroup, units: Unit[], { from }: After): boolean {
  if (lemma !== 'admit') return true;
  return !isName(units[from]) && !isName(units[from + 1]);
}

/** Verbs whose infinitive is done or begun: «went on to describe the plan», but not «was asked to describe it». */
const undertaken = new Set(
  'appear appeared appears attempt attempted attempting attempts began begin beginning begins continue continued continues continuing on proceeded proceeds seek seeking seeks seem seemed seems sought started tried tries trying try twitter'.split(
    ' ',
  ),
);

/** Whether somebody speaks, or will: not denied, and no purpose or order. */
export function isPerformed(group: VerbGroup, units: Unit[]): boolean {
  if (group.negated) return false;
  return !group.infinitive || undertaken.has(units[group.from - 1]?.lower ?? '');
}

/** «taking the money» */
const isDeed = (unit: Unit | undefined): boolean =>
  unit?.kind === 'word' &&
  unit.form.shape === 'lower' &&
  unit.lower.length > 4 &&
  unit.lower.endsWith('ing') &&
  unit.form.n === 0;

/** Whether an object's head is a noun of speech: «her remarks», «a claim by the board». */
function namesSpeech(units: Unit[], { from, to }: After): boolean {
  for (let at = from; at < to; at++) {
    const unit = units[at] as Unit;
    if (unit.kind !== 'word') return isMark(unit, ',');
    if (isNoun(unit, N.speech) && !unit.form.possessive) return true;
    if (at > from && has(unit, F.preposition)) return false;
  }
  return false;
}
