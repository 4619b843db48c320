import { frontConjunctions } from '../../words/en/function-words.js';
import { F, N, V } from '../../words/lexicon.js';
import type { CueWord } from '../cues/cues.js';
import { isAlsoNoun, isThought, reporting } from '../cues/verb-classes.js';
import { clauseBegins, hasClause } from '../phrases/segments.js';
import { datelineEnd } from '../text/dateline.js';
import {
  has,
  isAccordingTo,
  isDash,
  isFiniteVerb,
  isMark,
  isName,
  isNoun,
  isThird,
  lowerAt,
} from '../text/look.js';
import type { Unit } from '../text/units.js';
import { skip } from '../text/walk.js';
import { goesOnWithout, isJoint } from './joint.js';
import { isOwnRelative } from './trailing.js';

/** Index of the sentence’s last mark, or its length. A bracket counts where the whole sentence stands in it. */
export function finalMark(units: Unit[]): number {
  let end = units.length;
  while (end > 0) {
    const unit = units[end - 1] as Unit;
    if (unit.kind !== 'mark') break;
    const closesAll = isMark(unit, ')') && opener(units, end - 1) <= 0;
    if (!closesAll && !/^[.?!…;:,—–-]+$/.test(unit.lower)) break;
    end--;
  }
  return end;
}

/** Where the bracket opens that closes at `closing`, or -1. */
function opener(units: Unit[], closing: number): number {
  let inner = 0;
  for (let at = closing - 1; at >= 0; at--) {
    if (isMark(units[at], ')')) inner++;
    else if (isMark(units[at], '(') && inner-- === 0) return at;
  }
  return -1;
}

/** Where the content that begins at `from` ends: with the clause of its cue, or before the next report. */
export function contentEnd(units: Unit[], from: number, end: number, cue?: CueWord): number {
  const around = cue ? clauseAround(units, cue.from) : 'main';
  const closes = cue !== undefined && isWhatClause(units, cue);
  for (let at = from + 1; at < end; at++) {
    const unit = units[at] as Unit;
    if (unit.kind === 'mark') {
      if (endsAtMark(units, from, at, end, around, cue)) return at;
      continue;
    }
    if (unit.kind === 'quote') {
      const parted = unit.stop === ',';
      if (parted && (saysMore(units[at + 1]) || isArticleAgain(units, at + 1, end, around)))
        return at + 1;
      continue;
    }
    if (closes && units[at - 1]?.kind === 'quote' && isFiniteVerb(unit)) return at;
    // «said that, according to the port, the pier is closed»
    if (at > from + 2 && isAccordingTo(units, at)) return at;
    // «called it a joke while urging them to leave»
    if (unit.lower === 'while' && isParticipleOf(units[at + 1], V.tell | V.clause | V.object))
      return at;
    if (cue && isJoint(unit) && goesOnWithout(units, from, at, end, cue))
      return isMark(units[at - 1], ',') ? at - 1 : at;
  }
  return end;
}

/** Behind a comma: the clause around a report goes on, or the article joins another report on. */
const isArticleAgain = (units: Unit[], at: number, end: number, around: Around): boolean =>
  resumes(units, at, end, around) || opensReport(units, at, end);

/** Whether what is said ends at a mark. */
function endsAtMark(
  units: Unit[],
  from: number,
  at: number,
  end: number,
  around: Around,
  cue: CueWord | undefined,
): boolean {
  const mark = units[at];
  const next = units[at + 1];
  if (isMark(mark, ',')) {
    if (next?.kind !== 'word') return false;
    if (endsAtComma(units, from, at, end) || isArticleAgain(units, at + 1, end, around))
      return true;
    return cue !== undefined && isOtherShare(units, cue, at + 1);
  }
  if (isMark(mark, ';')) return anotherReport(units, at + 1, end);
  // «(Ellison said it was closed)»
  if (isMark(mark, ')')) return opener(units, at) < from;
  if (!isDash(mark)) return false;
  return concedes(next) || opensReport(units, at + 1, end) || isAside(units, from, at, end);
}

/** Whether what is said ends at a comma, by the words behind it. */
function endsAtComma(units: Unit[], from: number, comma: number, end: number): boolean {
  const next = units[comma + 1] as Unit;
  return (
    saysMore(next) ||
    (comma > from + 1 && isAccordingTo(units, comma + 1)) ||
    // «…, who asked about it, said»: the verb of the clause around this one.
    isReport(next) ||
    next.lower === 'compared' ||
    isAside(units, from, comma, end) ||
    isOwnRelative(units, comma, end, false) ||
    (concedes(next) && saysMore(units[comma + 2]))
  );
}

/**
 * Whether a noun phrase that ends the sentence is the article's own remark on a whole clause of what is said: «said it
 * would close, a blow to the town».
 */
function isAside(units: Unit[], from: number, comma: number, end: number): boolean {
  const first = units[comma + 1];
  if (!first || !opensAside.has(first.lower) || !hasClause(units, from, comma)) return false;
  // «the president’s best-known law, the Harbor Act»
  if (first.lower === 'the' && isName(units[comma + 2])) return false;
  for (let at = comma + 2; at < end; at++) {
    const unit = units[at] as Unit;
    if (unit.kind !== 'word' || has(unit, F.coordinator)) return false;
  }
  return !clauseBegins(units, comma + 1, end);
}

/** «Half of voters said they want a mayor, while about a third want a manager»: the survey’s next figure. */
function isOtherShare(units: Unit[], { from }: CueWord, conjunction: number): boolean {
  if (!/^(?:and|but|while|whereas)$/.test(lowerAt(units, conjunction))) return false;
  let share = false;
  for (let at = from - 1; at >= 0 && at > from - longestShare && !isMark(units[at], ','); at--)
    share ||= isShare(units, at);
  if (!share) return false;
  for (let at = conjunction + 1; at < conjunction + longestNextShare; at++)
    if (isShare(units, at)) return true;
  return false;
}

/** Words of a subject that is so many of a number, before its verb and behind «while». */
const longestShare = 10;
const longestNextShare = 5;

/** «half», «40 percent», «four in 10» */
function isShare(units: Unit[], at: number): boolean {
  const { lower } = units[at] ?? { lower: '' };
  if (/^(?:%|half|majority|pct|percent|quarters?|thirds?)$|^\d+%$/.test(lower)) return true;
  return lower === 'in' && /^(?:10|five|four|ten|three)$/.test(lowerAt(units, at + 1));
}

const opensAside = new Set(['a', 'all', 'an', 'one', 'something', 'the']);

/** «What Ellison called “a mess” cost millions»: the main verb follows the words in marks. */
export const isWhatClause = (units: Unit[], cue: CueWord): boolean => isLedBy(units, cue, /^what$/);

/** Whether such a word opens the clause of a cue: one stands shortly before it, and no mark between. */
export function isLedBy(units: Unit[], { from }: CueWord, opener: RegExp): boolean {
  for (
    let at = from - 1;
    at >= 0 && at > from - longestRelative && units[at]?.kind === 'word';
    at--
  )
    if (opener.test(lowerAt(units, at))) return true;
  return false;
}

/** Words from a pronoun up to its verb. */
const longestRelative = 8;

const concedes = (unit: Unit | undefined): boolean =>
  unit !== undefined && /^(?:while|although|though)$/.test(unit.lower);

/** «…, but he urged», «…, though she noted»: another report that the article joins on. */
const opensReport = (units: Unit[], at: number, end: number): boolean =>
  (has(units[at], F.coordinator) || concedes(units[at])) && anotherReport(units, at + 1, end);

/** A verb of saying in a finite form that is no noun. */
const isReport = (unit: Unit, frames = V.clause | V.tell): boolean =>
  (unit.form.v & (V.past | V.third)) !== 0 &&
  (unit.form.v & frames) !== 0 &&
  unit.form.shape === 'lower' &&
  unit.form.n === 0 &&
  !((unit.form.v & V.third) !== 0 && isAlsoNoun(unit.form.lemma));

/**
 * The kind of clause that a verb stands in. `fronted`: one that goes before the main clause («When Ellison said …, the
 * board left»); `relative`: an aside about a noun («Ellison, who said …, left»).
 */
type Around = 'fronted' | 'relative' | 'main';

function clauseAround(units: Unit[], verb: number): Around {
  let opener = verb - 1;
  while (has(units[opener], F.adverb | F.auxiliary) && opener > 0) opener--;
  // «The law, which critics say …»
  for (let at = opener; at > opener - longestSubject && units[at]?.kind === 'word'; at--) {
    if (units[at]?.lower === 'which' && isMark(units[at - 1], ',')) opener = at;
    if (isFiniteVerb(units[at])) break;
  }
  if (/^(?:who|which)$/.test(lowerAt(units, opener)) && isMark(units[opener - 1], ','))
    return hasClause(units, datelineEnd(units), opener - 1) ? 'main' : 'relative';
  return isFronted(units, verb) ? 'fronted' : 'main';
}

function isFronted(units: Unit[], verb: number): boolean {
  let first = datelineEnd(units);
  while (first < verb && (units[first]?.kind === 'mark' || has(units[first], F.coordinator)))
    first++;
  for (let at = verb - 1; at >= first; at--) {
    if (units[at]?.kind !== 'word') return false;
    // «The board met, and when Ellison said it was over, …»
    const before = units[at - 1];
    const begins = at > first && (before?.kind !== 'word' || has(before, F.coordinator | F.adverb));
    if (begins && fronts.has((units[at] as Unit).lower)) return true;
  }
  const opens = units[first];
  if (!opens || first >= verb) return false;
  if (fronts.has(opens.lower)) return true;
  const { v } = (units[verb] as Unit).form;
  return (v & V.ing) !== 0 && (has(opens, F.preposition) || has(units[verb - 1], F.preposition));
}

/** Words of a subject between «which» and its verb. */
const longestSubject = 4;

const fronts = new Set(frontConjunctions);

/** Whether the clause around a report goes on here, behind a comma. */
function resumes(units: Unit[], at: number, end: number, around: Around): boolean {
  const next = units[at];
  if (around === 'main' || next?.kind !== 'word') return false;
  if (around === 'relative') return isFiniteVerb(next) || isThird(next);
  return (
    !has(
      next,
      F.coordinator | F.relative | F.subordinator | F.preposition | F.auxiliary | F.modal,
    ) && clauseBegins(units, at, end)
  );
}

const isParticipleOf = (unit: Unit | undefined, frames: number): boolean =>
  unit !== undefined &&
  (unit.form.v & V.ing) !== 0 &&
  (unit.form.v & frames) !== 0 &&
  unit.form.shape === 'lower' &&
  !isNoun(unit, N.organization);

/** «…, adding that», «…, telling voters»: what follows is said. */
export const isReportingParticiple = (unit: Unit | undefined): boolean =>
  isParticipleOf(unit, V.clause | V.that | V.tell);

/** «…, adding that», «…, calling it a joke»: the speaker says more. */
const saysMore = (unit: Unit | undefined): boolean => isParticipleOf(unit, reporting | V.plain);

/** Words of a subject with its verb of saying. */
const longestReport = 16;

/** Whether a stretch has a subject of its own and a plain verb of saying. */
export function anotherReport(units: Unit[], from: number, end: number): boolean {
  for (let at = from; at < end && at < from + longestReport; at++) {
    const unit = units[at] as Unit;
    if (unit.kind !== 'word') {
      if (isMark(unit, ',')) continue;
      return false;
    }
    const reports = isReport(unit, reporting | V.infinitive) && !isThought(unit.form.lemma);
    if (reports && !has(units[at - 1], F.determiner | F.possessive)) return true;
    if (has(unit, F.auxiliary | F.modal)) return reportsWithAuxiliary(units, at, end);
  }
  return false;
}

/** «…, but she did not say why», «…, though he has said it was old»: an auxiliary and, behind adverbs, a verb of saying. */
function reportsWithAuxiliary(units: Unit[], auxiliary: number, end: number): boolean {
  const at = skip(units, auxiliary + 1, F.adverb | F.negation | F.auxiliary);
  const verb = units[at];
  if (!verb || at >= end || /^(?:am|are|be|is|was|were)/.test((units[auxiliary] as Unit).lower))
    return false;
  return (
    !has(units[auxiliary], F.modal) &&
    (verb.form.v & (V.clause | V.tell)) !== 0 &&
    !isThought(verb.form.lemma)
  );
}
