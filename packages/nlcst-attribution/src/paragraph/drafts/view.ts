import { accountNouns, viewNouns } from '../../words/en/nouns.js';
import { F } from '../../words/lexicon.js';
import { leadsSentence, leftContent } from '../contents/beside.js';
import { finalMark } from '../contents/content-end.js';
import { phraseAt } from '../phrases/phrase-at.js';
import { type Phrase, phraseOf } from '../phrases/phrase-before.js';
import { longQuote } from '../phrases/quoted.js';
import { hasClause } from '../phrases/segments.js';
import { canSpeak } from '../phrases/speakers.js';
import { has, isFiniteVerb, isMark, lowerAt } from '../text/look.js';
import type { Stretch, Unit } from '../text/units.js';
import { type Draft, draftOf, isHeld } from './draft.js';
import { isWriter } from './speech-nouns.js';
import { heldAsStance } from './stance.js';

const views = new Set(viewNouns);

const accounts = new Set(accountNouns);

/** «In Ellison’s view, it failed», «it failed, by her own account», «in the eyes of voters, it failed». */
export function viewDraft(units: Unit[], at: number, before: Draft[]): Draft | null {
  const { lower } = units[at] as Unit;
  if (!views.has(lower) || isHeld(before, at)) return null;
  const owner = viewOwner(units, at);
  // «in the account of the bank» is no telling.
  const isAccount = accounts.has(lower);
  const subject = owner ?? (isAccount ? null : bearerOf(units, at));
  if (!subject || isWriter(units, subject)) return null;
  const from = (owner?.from ?? at - 1) - 1;
  const to = owner ? at + 1 : subject.core;
  const content = /^(?:by|in|to)$/.test(lowerAt(units, from)) && besideView(units, from, to);
  if (!content) return null;
  return draftOf({
    at,
    cueFrom: from,
    cueTo: to,
    lemma: `in the ${lower} of`,
    subject: phraseOf(subject.from, subject.core),
    content,
    because: isAccount ? 'in an account' : heldAsStance,
  });
}

/** «in *the mayor’s own* view»: whose it is, right behind a preposition. */
function viewOwner(units: Unit[], noun: number): Phrase | null {
  let owner = noun - 1;
  while (owner > noun - 3 && !isOwner(units[owner])) owner--;
  if (!isOwner(units[owner])) return null;
  let from = owner;
  while (from > owner - longestOwner && units[from - 1]?.kind === 'word') {
    if (has(units[from - 1], F.preposition)) return phraseOf(from, owner + 1);
    from--;
  }
  return null;
}

const isOwner = (unit: Unit | undefined): boolean =>
  unit?.form.possessive === true || has(unit, F.possessive);

/** Words from a preposition to whose view it is. */
const longestOwner = 6;

/** «in the view *of the board*» */
function bearerOf(units: Unit[], noun: number): Phrase | null {
  if (units[noun - 1]?.lower !== 'the' || units[noun + 1]?.lower !== 'of') return null;
  const bearer = phraseAt(units, noun + 2);
  return bearer && canSpeak(units, bearer) ? bearer : null;
}

/** Whether a stretch holds what can be somebody's view: a clause, or one in marks. */
const holdsView = (units: Unit[], from: number, to: number): boolean =>
  hasClause(units, from, to) || longQuote(units, from, to);

/** The clause that a comma parts from «in her view», before or behind it, or around it between two. */
function besideView(units: Unit[], from: number, to: number): Stretch[] | null {
  const end = finalMark(units);
  const closed = isMark(units[to], ',');
  if (leadsSentence(units, from))
    return closed && holdsView(units, to + 1, end) ? [[to + 1, end]] : null;
  // «a pier that, in her view, is old»
  const joins = F.relative | F.subordinator | F.coordinator;
  if (closed && isMark(units[from - 1], ',') && has(units[from - 2], joins)) return [[to + 1, end]];
  const left = isMark(units[from - 1], ',') ? leftContent(units, from, 0) : null;
  if (!left) return null;
  if (to === end) return hasClause(units, ...left) ? [left] : null;
  return closed && isFiniteVerb(units[to + 1]) ? [left, [to + 1, end]] : null;
}
