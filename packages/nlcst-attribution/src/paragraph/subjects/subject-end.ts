import { F, N } from '../../words/lexicon.js';
import {
  has,
  isMark,
  isName,
  isNoun,
  isPronoun,
  isReflexive,
  lowerAt,
  mayBeVerb,
} from '../text/look.js';
import type { Unit } from '../text/units.js';

/** Where a subject ends that a time or a floating word parts from its verb. */
export function subjectEnd(units: Unit[], verb: number, low = 0): number {
  return beforeFloating(units, beforeTime(units, beforeOccasion(units, verb, low), low), low);
}

/** Words from «in» to the verb. */
const longestOccasion = 5;

/** Over the occasion between “and” and a verb: «and in a statement said», «but in an earlier interview said». */
function beforeOccasion(units: Unit[], verb: number, low: number): number {
  const last = units[verb - 1];
  if (
    !isNoun(last, N.document | N.speech) &&
    !/^(?:interview|meeting|tweet)$/.test(last?.lower ?? '')
  )
    return verb;
  for (let at = verb - 2; at > low && at > verb - longestOccasion; at--) {
    const unit = units[at] as Unit;
    if (unit.kind !== 'word') return verb;
    if (unit.lower === 'in') return has(units[at - 1], F.coordinator) ? at : verb;
  }
  return verb;
}

/** Over a word that floats behind its subject: «Ellison and Hart all said», «aides even said». */
function beforeFloating(units: Unit[], verb: number, low: number): number {
  const last = units[verb - 1];
  if (verb - 2 < low || last?.kind !== 'word' || !floating.test(last.lower)) return verb;
  const before = units[verb - 2];
  if (/^(?:all|both|each)$/.test(last.lower)) {
    return isName(before) || isPronoun(before) || isMark(before, ')') || isNoun(before, N.plural)
      ? verb - 1
      : verb;
  }
  // «Ellison, who left in May, herself said»
  if (isReflexive(last)) return isMark(before, ',') ? verb - 1 : verb;
  const phrase = before?.kind === 'word' || isMark(before, ')') || isMark(before, ',');
  return phrase && !mayBeVerb(before) && !has(before, F.preposition | F.coordinator)
    ? verb - 1
    : verb;
}

const floating = /^(?:all|both|each|even)$|sel(?:f|ves)$/;

/** Words that go with a time: «late on Monday», «less than two weeks ago», «in 2010». */
const withTime =
  /^(?:last|next|this|that|past|late|early|earlier|later|ago|on|in|during|over|throughout|a|the|one|two|three|four|five|six|few|several|less|more|than|just|nearly|about|\d+)$/;

/** Over a time between subject and verb: «Ellison on Monday said», «Ellison, who in 2010 said», «Ellison last week called». */
export function beforeTime(units: Unit[], verb: number, low: number): number {
  if (!endsTime(units, verb - 1)) return verb;
  let at = verb - 1;
  while (at > low && goesWithTime(units[at - 1])) at--;
  const before = units[at - 1];
  if (!before || at <= low) return verb;
  // «The board also on Monday said»
  while (/^(?:also|however)$/.test(lowerAt(units, at - 1)) && at - 1 > low) at--;
  if (isMark(before, ',')) return at;
  if (before.kind !== 'word' || has(before, F.preposition)) return verb;
  return has(before, F.subordinator) && !has(before, F.relative) ? verb : at;
}

/** Whether a word is the last of a time that may stand between subject and verb. */
export function endsTime(units: Unit[], at: number): boolean {
  const last = units[at];
  if (last?.kind !== 'word') return false;
  if (/^(?:ago|earlier|later)$/.test(last.lower)) return has(units[at - 1], F.time);
  if (/^\d{4}$/.test(last.lower)) return units[at - 1]?.lower === 'in';
  if (!has(last, F.day | F.time) || isNoun(last, N.person | N.organization)) return false;
  return has(last, F.day) || last.form.shape === 'lower';
}

function goesWithTime(unit: Unit | undefined): boolean {
  if (unit?.kind !== 'word') return false;
  if (has(unit, F.day | F.month)) return true;
  return unit.form.shape !== 'title' && (has(unit, F.time) || withTime.test(unit.lower));
}
