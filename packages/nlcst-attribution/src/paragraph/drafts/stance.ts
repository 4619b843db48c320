import { stanceAdjectives } from '../../words/en/adjectives.js';
import { F } from '../../words/lexicon.js';
import { contentAfter } from '../contents/content.js';
import { isClause } from '../contents/content-clause.js';
import { groupOf, type VerbGroup } from '../cues/cues.js';
import { isBe } from '../cues/verb-classes.js';
import { canSpeak } from '../phrases/speakers.js';
import { subjectOf } from '../subjects/subjects.js';
import { has, isAccordingTo, isPronoun, lowerAt } from '../text/look.js';
import type { Unit } from '../text/units.js';
import { skipBack } from '../text/walk.js';
import { type Draft, draftOf, isHeld } from './draft.js';

/** The step that finds what somebody is sure or afraid of. */
export const heldAsStance = 'adjective with a clause';

const stances = new Set(stanceAdjectives);

/** «Ellison is confident that it failed», «aides were of the view that it failed». */
export function stanceDraft(units: Unit[], at: number, before: Draft[]): Draft | null {
  const last = behindBe(units, at);
  const group = last < 0 ? null : groupAt(units, last);
  // «said he was sure that»
  if (!group || isHeld(before, at)) return null;
  const { subject } = subjectOf(units, group, before);
  if (!subject || !holdsStance(units, subject.from)) return null;
  const pronoun = group.contracted || isPronoun(units[subject.from]);
  if (!pronoun && !canSpeak(units, subject)) return null;
  const after = contentAfter(units, { ...group, verb: at });
  // «are afraid according to aides»
  if (after.from !== at + 1 || isAccordingTo(units, at + 1) || !isClause(units, after)) return null;
  return draftOf({
    at,
    group,
    cueFrom: group.from,
    lemma: group.lemma,
    subject,
    content: [[after.from, after.to]],
    because: heldAsStance,
  });
}

/** The last word before an adjective or «of the view» that belongs to its verb, or -1. */
function behindBe(units: Unit[], at: number): number {
  const { lower } = units[at] as Unit;
  if (stances.has(lower)) return at - 1;
  const isView = /^(?:belief|opinion|view)$/.test(lower) && units[at - 1]?.lower === 'the';
  return isView && units[at - 2]?.lower === 'of' ? at - 3 : -1;
}

/** «is», «has long been», «remained», «they’re not», whose last word stands at `last`; null where it tells of what may be. */
function groupAt(units: Unit[], last: number): VerbGroup | null {
  const verb = skipBack(units, last + 1, F.adverb) - 1;
  const lower = lowerAt(units, verb);
  const contracted = /^(?:he|she|they)'(?:re|s)$/.test(lower);
  if (!contracted && !isBe(units[verb]) && !/^remain(?:s|ed)?$/.test(lower)) return null;
  const from = contracted ? verb + 1 : skipBack(units, verb, F.auxiliary | F.adverb);
  if (has(units[from - 1], F.modal) || units[from - 1]?.lower === 'to') return null;
  return groupOf({
    from,
    verb: contracted ? verb + 1 : verb,
    lemma: 'be sure',
    tense: 'other',
    negated: units
      .slice(from, last + 1)
      .some((unit) => has(unit, F.negation) || unit.lower.endsWith("n't")),
    contracted,
  });
}

/** Not «I am sure», nor «it is certain», «nobody is sure», «not everyone is convinced», which nobody in particular is. */
const holdsStance = (units: Unit[], subject: number): boolean =>
  !/^(?:i|it|no|nobody|none|not|that|there|this|we|you)\b/.test(lowerAt(units, subject)) &&
  units[subject - 1]?.lower !== 'not';
