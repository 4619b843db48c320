import { F, V } from '../../words/lexicon.js';
import type { CueWord } from '../cues/cues.js';
import { has, isMark } from '../text/look.js';
import type { Unit } from '../text/units.js';

/**
 * Whether a verb behind «and» or «but» is the speaker’s next deed and no part of what is said, by its tense: «said it
 * would close but took no vote», «denied the charges and was released».
 */
export function resumesDeeds(
  units: Unit[],
  from: number,
  and: number,
  verb: number,
  cue: CueWord,
): boolean {
  const tense = mainTense(units, cue);
  if (!tense) return false;
  // «people who could have run but didn't, …»
  if (tenseAt(units, verb) !== tense || units[verb + 1]?.kind === 'mark') return false;
  const participle = (units[verb] as Unit).lower.endsWith('ed');
  for (let at = from; at < and; at++) {
    const unit = units[at] as Unit;
    if (unit.kind === 'quote' && unit.words > 3) return false;
    if (mayHaveTense(units, at, tense)) return false;
    // «said it would be sold and rented out»
    if (participle && /^(?:be|been|being)$/.test(unit.lower)) return false;
  }
  return true;
}

/** The tense of the speaker’s deeds: «…, saying it was closed» hangs on a deed that was done. */
function mainTense(units: Unit[], { from, tense }: CueWord): 'past' | 'present' | null {
  if (tense === 'past' || tense === 'present') return tense;
  if (tense === 'perfect') return 'present';
  return tense === 'participle' && isMark(units[from - 1], ',') ? 'past' : null;
}

/** The tense of a finite verb, as far as its form and what stands behind it tell. */
function tenseAt(units: Unit[], at: number): 'past' | 'present' | null {
  const unit = units[at] as Unit;
  const { f, n, shape } = unit.form;
  if (unit.kind !== 'word' || shape !== 'lower' || f & F.modal) return null;
  if (pastAuxiliary.test(unit.lower)) return 'past';
  if (f & F.auxiliary) return presentAuxiliary.test(unit.lower) ? 'present' : null;
  if (f & F.finite) return unit.lower.endsWith('s') ? 'present' : 'past';
  if (n !== 0 || f !== 0) return null;
  const next = units[at + 1];
  const object = has(next, F.determiner | F.possessive | F.object | F.subject);
  if (/[^s]s$/.test(unit.lower)) return object ? 'present' : null;
  const alone = !next || next.kind === 'mark' || has(next, F.preposition | F.adverb);
  return /..ed$/.test(unit.lower) && (object || alone) ? 'past' : null;
}

const pastAuxiliary = /^(?:had|was|were|did)(?:n't)?$/;
const presentAuxiliary = /^(?:am|are|do|does|has|have|is)(?:n't)?$/;

/** Whether a word can be a finite verb of that tense. */
function mayHaveTense(units: Unit[], at: number, tense: 'past' | 'present'): boolean {
  const unit = units[at] as Unit;
  if (unit.kind !== 'word' || tenseAt(units, at) === tense) return unit.kind === 'word';
  const { v, f } = unit.form;
  if (f & F.contraction) return tense === 'present';
  if (tense === 'past') return (v & V.past) !== 0 || /..ed$/.test(unit.lower);
  const subject = units[at - 1];
  return (v & V.third) !== 0 || (has(subject, F.subject) && /[^s]s$/.test(unit.lower));
}
