import type { Cue } from '../../types.js';
import { addressingVerbs } from '../../words/en/verbs.js';
import { F, V } from '../../words/lexicon.js';
import type { VerbGroup } from '../cues/cues.js';
import { isShowing, leadsToHow } from '../cues/verb-classes.js';
import { endsInQuote, lastQuote, leftIsQuote, longQuote, quoteIn } from '../phrases/quoted.js';
import { hasClause, segmentKind } from '../phrases/segments.js';
import { has, isDash, isMark, lowerAt } from '../text/look.js';
import type { Stretch, Unit } from '../text/units.js';
import { commaFrom } from '../text/walk.js';
import { insideRest } from './beside.js';
import type { After } from './content-after.js';
import { givesName, isFragmentOfDeed, isPerformed, objectSays, topicSays } from './objects.js';
import { objectEnd } from './trailing.js';

/** Where what is said stands to its verb, and the step that found it. */
export interface Placement {
  content: Stretch[];
  position: Cue['position'];
  because: string;
}

/**
 * Decides which of what stands before a tag and what stands behind it is said.
 *
 * @param before what stands before the tag, or null
 * @param after what stands behind the verb
 * @returns null where neither is
 */
export function placeContent(
  units: Unit[],
  group: VerbGroup,
  before: Stretch | null,
  after: After,
): Placement | null {
  const complete = isComplete(units, group, after);
  const left =
    before && (!complete || (leftIsQuote(units, before) && !isNameInAdverbial(units, before)))
      ? before
      : null;
  const inside = left && goesOnBehind(units, group, left);
  if (left && inside && after.kind !== 'that')
    return { content: [left, inside], position: 'inside', because: 'verb inside content' };
  if (acceptable(after, group, units)) return placeBehind(units, group, left, after);
  if (!left) return null;
  if (!leftIsQuote(units, left) && !tagsClause(units, left, after, group)) return null;
  return { content: [left], position: 'after', because: 'verb after content' };
}

/**
 * Whether a verb has what it wants behind it and tags nothing: «In May, the board proposed a new rule, including …», «It
 * was late, and she hoped for an answer».
 */
function isComplete(units: Unit[], { lemma, verb, v }: VerbGroup, after: After): boolean {
  if (lemma === 'say' || v & V.tell) return false;
  if (after.kind === 'infinitive') return true;
  if (after.kind === 'object' || after.kind === 'topic') return after.from <= verb + 2;
  if (after.kind === 'question') return after.from === verb + 1;
  return /^(?:for|to|with)$/.test(lowerAt(units, verb + 1)) && !spokenTo.has(lemma);
}

/** Words up to which a quotation inside an adverbial names something. */
const longestName = 8;

/** «In her book, “A Time to Sail,” printed in May,», «Under what Moss called “the old rules,”»: no speech. */
function isNameInAdverbial(units: Unit[], [from, to]: Stretch): boolean {
  const first = units[from];
  const quote = lastQuote(units, from, to);
  return (
    quote > from &&
    (units[quote] as Unit).words <= longestName &&
    (has(first, F.preposition | F.day) || /^(?:earlier|early|late|later)$/.test(first?.lower ?? ''))
  );
}

/** Verbs whose hearer or manner follows with a preposition: «it is old, she added with a smile». */
const spokenTo = new Set(addressingVerbs);

/** Verbs of deeds as much as of speech. */
const deedsToo = new Set(['advise', 'ask', 'propose', 'protest', 'volunteer']);

/** What stands behind a tag and goes on with what is said before it, or null. */
function goesOnBehind(units: Unit[], { lemma, verb, v }: VerbGroup, left: Stretch): Stretch | null {
  if (!(v & tagging) && !leftIsQuote(units, left)) return null;
  // «In May, after a crash, 80 workers volunteered, some of them twice»
  if (deedsToo.has(lemma) && !leftIsQuote(units, left) && has(units[left[0]], F.preposition))
    return null;
  const rest = insideRest(units, verb, left);
  if (!rest) return null;
  return units[rest[0]]?.kind !== 'quote' || mayBegin(units, left) ? rest : null;
}

/** What stands behind the verb can be what is said; a quotation or a condition before the tag may be so too. */
function placeBehind(
  units: Unit[],
  group: VerbGroup,
  left: Stretch | null,
  after: After,
): Placement {
  const { verb } = group;
  const quoted = left && endsInQuote(units, left) && !isTitleInAdverbial(units, left);
  const thatBehind = after.kind === 'that' && after.from === verb + 1;
  // «Even as Moss said “no,” Ellison said it failed»: the quotation is of the clause before.
  const isOthers =
    left !== null &&
    after.kind === 'clause' &&
    has(units[left[0]], F.subordinator | F.adverb) &&
    units.slice(...left).some(({ form }) => (form.v & (V.past | V.third)) !== 0);
  if (quoted && !isOthers && after.kind !== 'quote' && !thatBehind)
    return { content: [left], position: 'after', because: 'verb after content' };
  const kind = { that: '“that”', quote: 'quotation' }[after.kind as string] ?? after.kind;
  const behind: Placement = {
    content: [
      [
        after.from,
        after.kind === 'object' ? objectEnd(units, group, after.from, after.to) : after.to,
      ],
    ],
    position: 'before',
    because: `verb before ${kind}`,
  };
  const opens =
    (quoted && after.kind === 'quote') ||
    (left && after.kind === 'clause' && isCondition(units[left[0]]));
  if (left && opens) {
    behind.content.unshift(left);
    behind.position = 'inside';
  }
  return behind;
}

/** «On Sunday’s “Night Desk,” Ellison said»: the quotation names a work and is no speech. */
function isTitleInAdverbial(units: Unit[], [from, to]: Stretch): boolean {
  const quote = lastQuote(units, from, to);
  const unit = units[quote] as Unit;
  return (
    quote > from &&
    unit.words <= longestName &&
    (has(units[from], F.preposition | F.day) || segmentKind(units, from, quote) === 'participle') &&
    !isMark(units[quote - 1], ',') &&
    !isMark(units[quote - 1], ':')
  );
}

/** Whether what stands before a tag can be the first part of what is said: no adverbial. */
function mayBegin(units: Unit[], [from, to]: Stretch): boolean {
  if (endsInQuote(units, [from, to]) && !isTitleInAdverbial(units, [from, to])) return true;
  const kind = segmentKind(units, from, commaFrom(units, from, to));
  return kind === 'noun' || kind === 'name' || kind === 'clause' || isCondition(units[from]);
}

/** «If it fails, Ellison said, “we leave”»: a condition is of what is said, not of the saying. */
const isCondition = (unit: Unit | undefined): boolean =>
  unit?.kind === 'word' && (unit.lower === 'if' || unit.lower === 'unless');

/** Whether a clause before a subject is what is said: «Sales fell, Ellison said», but not «When sales fell, Ellison left». */
function tagsClause(units: Unit[], [from, to]: Stretch, after: After, group: VerbGroup): boolean {
  if (!(group.v & (V.clause | V.that)) || group.negated || group.infinitive) return false;
  if (after.kind === 'object' && group.lemma !== 'say') return false;
  const first = units[from] as Unit;
  if (!hasClause(units, from, to)) {
    if (
      !/^(?:add|report|say|tell|warn)$/.test(group.lemma) ||
      after.kind !== 'none' ||
      to - from < 4
    )
      return false;
    return beginsPhrase(units, from, to) || longQuote(units, from, to);
  }
  if (!has(first, F.subordinator) || has(first, F.determiner) || first.lower === 'what')
    return !has(first, F.preposition) || holdsMain(units, from, to);
  // «When sales fell, the board met, Ellison said»: a second clause behind the first comma.
  for (let at = from + 1; at < to - 1; at++) {
    if (isMark(units[at], ',') || isDash(units[at])) return hasClause(units, at + 1, to);
  }
  return false;
}

/** «On Tuesday sales fell», «On Tuesday, sales fell», but not «On Tuesday, even as sales fell,». */
function holdsMain(units: Unit[], from: number, to: number): boolean {
  let start = from;
  for (let at = from + 1; at <= to; at++) {
    if (at < to && !isMark(units[at], ',') && !isDash(units[at])) continue;
    const opener = units[/^(?:even|just|only)$/.test(lowerAt(units, start)) ? start + 1 : start];
    const fronted = has(opener, F.subordinator) && !has(opener, F.determiner);
    if (!fronted && hasClause(units, start, at)) return true;
    start = at + 1;
  }
  return false;
}

/** Whether a stretch, or what stands in it behind an adverbial and a comma, begins with a noun phrase. */
function beginsPhrase(units: Unit[], from: number, to: number): boolean {
  const kind = segmentKind(units, from, to);
  if (kind === 'noun' || kind === 'name' || kind === 'clause') return true;
  for (let at = from + 1; at < to - 4; at++)
    if (isMark(units[at], ','))
      return /^(?:noun|name|clause)$/.test(segmentKind(units, at + 1, to));
  return false;
}

/** Frames of verbs that may stand as a tag beside what is said: «…, Ellison said, …». */
const tagging = V.clause | V.that | V.tell | V.ask;

/** Frames of verbs that what is said may follow, whatever its form. */
const speaking =
  V.clause | V.that | V.quoteOnly | V.tell | V.ask | V.object | V.plain | V.infinitive;

/** «fired back that the plan failed»: right behind a verb of speaking, and with a clause. */
function saysThat({ v, verb, tense }: VerbGroup, units: Unit[], { from, to }: After): boolean {
  // «a bill offering that amount», «clarified that to mean»
  const before = units[verb - 1];
  const bare =
    tense === 'participle' &&
    before?.kind === 'word' &&
    !has(before, F.preposition | F.coordinator | F.adverb);
  if (!(v & V.quoteOnly) || bare || units[from + 1]?.lower === 'to') return false;
  const right = from === verb + 1 || (from === verb + 2 && units[verb + 1]?.lower === 'back');
  return right && hasClause(units, from + 1, to);
}

/** «described how it failed», but not «the film illustrates how it failed». */
const tellsHow = (units: Unit[], group: VerbGroup, { from }: After): boolean =>
  (group.v & (V.object | V.plain | V.onlyThat)) !== 0 &&
  leadsToHow(units[from]?.lower) &&
  isPerformed(group, units) &&
  !group.modal &&
  !isShowing(group.lemma);

/** Whether what stands behind a verb counts as what is said. */
function acceptable(after: After, group: VerbGroup, units: Unit[]): boolean {
  const { v } = group;
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
      return (
        (v & (V.clause | V.that | V.tell | V.ask)) !== 0 ||
        ((v & V.onlyThat) !== 0 && after.from === group.verb + 1) ||
        saysThat(group, units, after)
      );
    case 'question':
      // «condemned what she called a mistake»
      if (v & V.plain && !group.negated && units[after.from]?.lower === 'what')
        return isPerformed(group, units);
      if (v & (V.clause | V.that | V.tell | V.ask)) return !group.modal || group.negated;
      // «described how it failed»
      return tellsHow(units, group, after);
    case 'clause':
      return (v & (V.clause | V.that)) !== 0;
    case 'object':
      if (v & (V.object | V.clause) && quoteIn(units, after.from, after.to))
        return (
          !group.modal && !isFragmentOfDeed(group, units, after) && !givesName(group, units, after)
        );
      return objectSays(group, units, after);
  }
}
