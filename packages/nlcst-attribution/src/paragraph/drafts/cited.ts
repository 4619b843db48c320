import { newsAgencies, outletNames } from '../../words/en/name-words.js';
import { F, N } from '../../words/lexicon.js';
import type { VerbGroup } from '../cues/cues.js';
import { isCiting } from '../cues/verb-classes.js';
import { phraseAt } from '../phrases/phrase-at.js';
import { type Phrase, phraseOf } from '../phrases/phrase-before.js';
import { has, isMark, isName, isNoun } from '../text/look.js';
import type { Unit } from '../text/units.js';
import { type Draft, type DraftBase, draftOf } from './draft.js';

/** The step that finds whom a paper cites. */
export const citedByOutlet = 'cited by an outlet';

const outlets = new Set([...newsAgencies, ...outletNames]);
const telling = new Set(['add', 'characterize', 'describe', 'report', 'say', 'write']);

/** «It failed, Reuters reported, citing two officials»: what the outlet says comes from those whom it cites. */
export function citedDraft(
  units: Unit[],
  { verb, from, tense }: VerbGroup,
  base: DraftBase,
  drafts: readonly Draft[],
): Draft | null {
  const outer = drafts.at(-1);
  if (tense !== 'participle' || !isCiting(units[verb]) || !outer || !isByOutlet(units, outer))
    return null;
  const isBeside = isMark(units[from - 1], ',') || units[from - 1]?.kind === 'word';
  const subject = isBeside && phraseAt(units, verb + 1);
  return subject && areUnnamed(units, subject) ? citedBy(outer, subject, base) : null;
}

/** «Reuters, citing two officials, said that it failed»: those whom it cites before its verb, too. */
export function withCited(units: Unit[], drafts: Draft[]): Draft[] {
  const first = isCiting(units[0]) ? citedFirst(units, drafts) : null;
  if (first) return [first, ...drafts];
  return drafts.map((draft, index) => {
    const outer = drafts[index + 1];
    const { subject: citer, group, at } = draft;
    if (!isCiting(units[at]) || group?.tense !== 'participle' || !citer || !outer) return draft;
    const subject = phraseAt(units, at + 1);
    if (outer.subject?.from !== citer.from || !isByOutlet(units, outer) || !subject) return draft;
    const isAside = isMark(units[subject.to], ',') && outer.cueFrom === subject.to + 1;
    return isAside && areUnnamed(units, subject) ? citedBy(outer, subject, draft) : draft;
  });
}

/** «Citing two officials, Reuters said that it failed» */
function citedFirst(units: Unit[], drafts: readonly Draft[]): Draft | null {
  const subject = phraseAt(units, 1);
  if (!subject || !isMark(units[subject.to], ',') || !areUnnamed(units, subject)) return null;
  const outer = drafts.find((draft) => draft.subject?.from === subject.to + 1);
  if (!outer || !isByOutlet(units, outer)) return null;
  return draftOf({
    at: 0,
    subject: phraseOf(subject.from, subject.core),
    lemma: 'cite',
    kind: 'verb',
    content: outer.content,
    because: citedByOutlet,
  });
}

const citedBy = ({ content }: Draft, { from, core }: Phrase, base: DraftBase): Draft => ({
  ...base,
  subject: phraseOf(from, core),
  content,
  position: 'after',
  certainty: 0.9,
  because: citedByOutlet,
});

/** Whether an outlet reports something. */
const isByOutlet = (units: Unit[], { subject, content, lemma }: Draft): boolean =>
  subject !== null && content.length > 0 && telling.has(lemma) && isOutlet(units, subject);

/** Whether a subject is a paper, an agency or another outlet: «the Harbor Times», «Reuters», «PTI». */
function isOutlet(units: Unit[], { from, core }: Phrase): boolean {
  const last = units[core - 1] as Unit;
  if (!isName(last)) return isNoun(last, N.organization);
  if (outlets.has(last.lower) || isNoun(last, N.organization)) return true;
  return has(units[from], F.determiner) && !isNoun(units[from + 1], N.title | N.person);
}

/** Whether a phrase names people without their names: «people with knowledge of the matter». */
function areUnnamed(units: Unit[], { from, core }: Phrase): boolean {
  for (let at = from; at < core; at++) {
    const unit = units[at] as Unit;
    if (has(unit, F.preposition) || isName(unit)) continue;
    if (isNoun(unit, N.person) && !unit.form.possessive) return true;
  }
  return false;
}
