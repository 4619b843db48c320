import { F } from '../../words/lexicon.js';
import { contentAfter } from '../contents/content.js';
import { isClause } from '../contents/content-clause.js';
import { groupOf, type VerbGroup } from '../cues/cues.js';
import { canSpeak } from '../phrases/speakers.js';
import { subjectOf } from '../subjects/subjects.js';
import { has, lowerAt } from '../text/look.js';
import type { Unit } from '../text/units.js';
import { type Draft, draftOf } from './draft.js';

const made: ReadonlyMap<string, VerbGroup['tense']> = new Map([
  ['made', 'past'],
  ['makes', 'present'],
  ['make', 'present'],
  ['making', 'participle'],
]);

/** «Ellison made it clear to the board that she would leave», «has made plain she would leave». */
export function clearDraft(units: Unit[], at: number, before: Draft[]): Draft | null {
  let verb = at - 1;
  while (
    has(units[verb], F.adverb) ||
    /^(?:it|abundantly|perfectly|quite|very)$/.test(lowerAt(units, verb))
  )
    verb--;
  const tense = made.get(lowerAt(units, verb));
  if (!tense || verb < at - 3) return null;
  let from = verb;
  while (
    has(units[from - 1], F.auxiliary | F.adverb) &&
    !has(units[from - 1], F.negation | F.modal)
  )
    from--;
  if (units[from - 1]?.lower === 'to' || has(units[from - 1], F.negation | F.modal)) return null;
  const group = groupOf({ from, verb, lemma: 'make clear', tense });
  const { subject, inherited } = subjectOf(units, group, before);
  if (!subject || !canSpeak(units, subject)) return null;
  if (inherited && units[verb]?.lower === 'make') return null;
  const after = contentAfter(units, { ...group, verb: at });
  if (!isClause(units, after)) return null;
  return draftOf({
    at,
    group,
    cueFrom: from,
    lemma: group.lemma,
    subject,
    content: [[after.from, after.to]],
    because: 'made clear',
  });
}
