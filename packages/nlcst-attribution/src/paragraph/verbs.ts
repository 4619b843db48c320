import type { Cue } from '../types.js';
import { F, V } from '../words/lexicon.js';
import { insideRest, leftContent } from './beside.js';
import { type After, contentAfter } from './content.js';
import { agrees, thoughtVerbs, type VerbGroup, verbGroupAt, wantsEvidence } from './cues.js';
import { type Draft, leans } from './draft.js';
import { asDraft } from './formulas.js';
import { inversion } from './inversion.js';
import { has, isFiniteVerb, isMark, isPronoun } from './look.js';
import { isFragmentOfDeed, isPerformed, objectSays, topicSays } from './objects.js';
import { isPassive, passiveDraft } from './passive.js';
import type { Phrase } from './phrase-before.js';
import { endsInQuote, lastQuote, leftIsQuote, longQuote, quoteIn } from './quoted.js';
import { hasClause, segmentKind } from './segments.js';
import { fits, subjectOf } from './subjects.js';
import type { Unit } from './units.js';

/** Verbs that «as» makes an aside of: «as Ellison noted». */
const reportsAlone = new Set(
  'say note report write observe explain argue put acknowledge suggest tell state describe recall remark predict warn tweet announce claim recount'.split(
    ' ',
  ),
);

/** With «I», «you» or «we» and a verb of thinking the author speaks, and nobody is cited. */
function mayMean(units: Unit[], subject: Phrase, lemma: string): boolean {
  if (!thoughtVerbs.has(lemma) || subject.to - subject.from > 1) return true;
  return !/^(?:i|you|we)$/.test(units[subject.from]?.lower ?? '');
}

const sureVerbs = new Set(
  'say tell add write explain argue insist note state warn reply respond continue ask acknowledge recall quip joke declare tweet announce'.split(
    ' ',
  ),
);

export function verbDraft(units: Unit[], at: number, before: Draft[]): Draft | null {
  const group = verbGroupAt(units, at);
  if (!group) return null;
  const out = units[at + 1]?.lower === 'out';
  if (group.lemma === 'point' && !out) return null;
  const base: Omit<Draft, 'subject' | 'content' | 'position' | 'because' | 'certainty'> = {
    at,
    group,
    cueFrom: group.from,
    cueTo: out ? at + 2 : at + 1,
    lemma: out ? `${group.lemma} out` : group.lemma,
    kind: 'verb',
    mention: null,
    leaning: 'no' as const,
  };
  const inverted = inversion(units, group);
  if (inverted) {
    return {
      subject: inverted.subject,
      content: inverted.content,
      position: inverted.content.length > 1 ? 'inside' : inverted.before ? 'before' : 'after',
      certainty: sureVerbs.has(group.lemma) ? 1 : 0.9,
      because: 'inverted verb',
      ...base,
      leaning: inverted.content.length === 0 ? leans(units) : 'no',
    };
  }
  if (isPassive(units, group)) return passiveDraft(units, group, base);

  const { subject, low, inherited } = subjectOf(units, group, before);
  if (subject && !inherited && !agrees(units, group, subject)) return null;
  if (subject && !mayMean(units, subject, group.lemma)) return null;
  const v = (units[at] as Unit).form.v;
  if (group.infinitive && inherited && isImpersonal(units, subject)) return null;
  const after = contentAfter(units, group);
  // «Claiming that it failed, Ellison left»: the content ends where the main clause begins.
  if (inherited && subject && subject.from > at && after.to >= subject.from)
    after.to = subject.from - 1;
  const asClause =
    subject &&
    reportsAlone.has(group.lemma) &&
    !inherited &&
    units[subject.from - 1]?.lower === 'as' &&
    after.kind !== 'that' &&
    after.kind !== 'quote';
  if (asClause) return asDraft(units, subject, group, base);
  const left =
    inherited && after.kind !== 'none'
      ? null
      : leftContent(units, subject ? subject.from : group.from, low);
  const rest = left && insideRest(units, at, left);
  const inside = rest && (units[rest[0]]?.kind !== 'quote' || mayBegin(units, left)) ? rest : null;

  let content: [number, number][] = [];
  let position: Cue['position'] = 'after';
  let because = '';
  let certainty = sureVerbs.has(group.lemma) ? 1 : 0.9;
  const tags = v & tagging || (left && leftIsQuote(units, left));
  if (left && inside && tags && after.kind !== 'that') {
    content = [left, inside];
    position = 'inside';
    because = 'verb inside content';
  } else if (acceptable(after, group, units, v)) {
    if (
      left &&
      endsInQuote(units, left) &&
      after.kind !== 'quote' &&
      !(after.kind === 'that' && after.from === at + 1) &&
      !isTitleInAdverbial(units, left)
    ) {
      content = [left];
      because = 'verb after content';
    } else {
      content = [[after.from, after.to]];
      position = 'before';
      because =
        after.kind === 'quote'
          ? 'verb before quotation'
          : `verb before ${after.kind === 'that' ? '“that”' : after.kind}`;
      if (
        left &&
        endsInQuote(units, left) &&
        after.kind === 'quote' &&
        !isTitleInAdverbial(units, left)
      ) {
        content.unshift(left);
        position = 'inside';
      } else if (left && after.kind === 'clause' && isCondition(units[left[0]])) {
        content.unshift(left);
        position = 'inside';
      }
    }
  } else if (left) {
    if (!leftIsQuote(units, left) && !tagsClause(units, left, after, group, v)) return null;
    content = [left];
    because = 'verb after content';
  } else {
    // A tag without content leans on the quotation before it.
    if (
      !subject ||
      inherited ||
      at > 24 ||
      !(v & (V.clause | V.quoteOnly | V.tell)) ||
      after.kind !== 'none'
    )
      return null;
    if (group.negated || group.infinitive || group.tense === 'participle') return null;
    return {
      subject,
      content: [],
      position: 'after',
      certainty: 0.9,
      because: leans(units) === 'after' ? 'colon at the end' : 'tag after quotation',
      ...base,
      leaning: leans(units),
    };
  }
  if (
    wantsEvidence(units, group) &&
    !content.some(([from, to]) => quoteIn(units, from, to)) &&
    after.kind !== 'that' &&
    !(subject && isPronoun(units[subject.from]))
  ) {
    if (!(subject && !inherited && after.kind === 'clause' && fits(units, subject))) return null;
  }
  if (!subject) return null;
  if (
    position === 'before' &&
    !inherited &&
    leadsOn(units, subject.from - 1, content[0]?.[0] ?? -1)
  )
    content.unshift([subject.from - 1, subject.from]);
  if (
    (after.kind === 'object' || after.kind === 'topic' || after.kind === 'infinitive') &&
    position === 'before' &&
    !fits(units, subject)
  )
    return null;
  if (inherited) certainty = Math.min(certainty, 0.9);
  return { subject, content, position, certainty, because, ...base };
}

/**
 * Whether a pronoun before the subject belongs to what is said: «what Ellison called “a mistake”», «the plan, which
 * Ellison said was a mistake».
 */
function leadsOn(units: Unit[], pronoun: number, content: number): boolean {
  const { lower } = units[pronoun] ?? { lower: '' };
  if (lower === 'what' || lower === 'whom') return true;
  return (lower === 'which' || lower === 'who' || lower === 'that') && isFiniteVerb(units[content]);
}

/** «On Sunday’s “Night Desk,” Ellison said»: the quotation names a work and is no speech. */
function isTitleInAdverbial(units: Unit[], [from, to]: [number, number]): boolean {
  const quote = lastQuote(units, from, to);
  const unit = units[quote] as Unit;
  return (
    quote > from &&
    unit.words <= 8 &&
    (has(units[from], F.preposition | F.day) || segmentKind(units, from, quote) === 'participle') &&
    !isMark(units[quote - 1], ',') &&
    !isMark(units[quote - 1], ':')
  );
}

/** Whether what stands before a tag can be the first part of what is said: no adverbial. */
function mayBegin(units: Unit[], [from, to]: [number, number]): boolean {
  if (endsInQuote(units, [from, to]) && !isTitleInAdverbial(units, [from, to])) return true;
  let comma = from;
  while (comma < to && !isMark(units[comma], ',')) comma++;
  const kind = segmentKind(units, from, comma);
  return kind === 'noun' || kind === 'name' || kind === 'clause' || isCondition(units[from]);
}

/** «If it fails, Ellison said, “we leave”»: a condition is of what is said, not of the saying. */
const isCondition = (unit: Unit | undefined): boolean =>
  unit?.kind === 'word' && (unit.lower === 'if' || unit.lower === 'unless');

/** Whether a clause before a subject is what is said: «Sales fell, Ellison said», but not «When sales fell, Ellison left». */
function tagsClause(
  units: Unit[],
  [from, to]: [number, number],
  after: After,
  group: VerbGroup,
  v: number,
): boolean {
  if (!(v & (V.clause | V.that)) || group.negated || group.infinitive) return false;
  if (after.kind === 'object' && group.lemma !== 'say') return false;
  const first = units[from] as Unit;
  if (!hasClause(units, from, to)) {
    if (group.lemma !== 'say' || after.kind !== 'none' || to - from < 4) return false;
    const kind = segmentKind(units, from, to);
    return kind === 'noun' || kind === 'name' || kind === 'clause' || longQuote(units, from, to);
  }
  if (!has(first, F.subordinator) || has(first, F.determiner) || first.lower === 'what')
    return true;
  // «When sales fell, the board met, Ellison said»: a second clause behind the first comma.
  for (let at = from + 1; at < to - 1; at++) {
    if (isMark(units[at], ',')) return hasClause(units, at + 1, to);
  }
  return false;
}

/** Frames of verbs that may stand as a tag beside what is said: «…, Ellison said, …». */
const tagging = V.clause | V.that | V.tell | V.ask;

/** «It is too soon to say whether it failed»: nobody says it. */
const isImpersonal = (units: Unit[], subject: Phrase | null): boolean =>
  subject !== null && /^(?:it|there|this|that)$/.test(units[subject.from]?.lower ?? '');

/** Frames of verbs that what is said may follow, whatever its form. */
const speaking =
  V.clause | V.that | V.quoteOnly | V.tell | V.ask | V.object | V.plain | V.infinitive;

/** Whether what stands behind a verb counts as what is said. */
function acceptable(after: After, group: VerbGroup, units: Unit[], v: number): boolean {
  switch (after.kind) {
    case 'none':
      return false;
    case 'quote':
      return (v & speaking) !== 0 && !isFragmentOfDeed(group, units, after);
    case 'infinitive':
      return (v & speaking) !== 0;
    case 'topic':
      return isPerformed(group, units) && topicSays(group, units, after);
    case 'that':
      return (v & (V.clause | V.that | V.tell | V.ask)) !== 0;
    case 'question':
      return (v & (V.clause | V.that | V.tell | V.ask)) !== 0 && (!group.modal || group.negated);
    case 'clause':
      return (v & (V.clause | V.that)) !== 0;
    case 'object':
      if (v & (V.object | V.clause) && quoteIn(units, after.from, after.to))
        return !group.modal && !isFragmentOfDeed(group, units, after);
      return objectSays(group, units, after);
  }
}
