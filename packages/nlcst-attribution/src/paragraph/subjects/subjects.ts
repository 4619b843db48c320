import { hearsayVerbs } from '../../words/en/verbs.js';
import { formsOf } from '../../words/inflect.js';
import { F } from '../../words/lexicon.js';
import type { VerbGroup } from '../cues/cues.js';
import { isBe, isCiting } from '../cues/verb-classes.js';
import { type Phrase, phraseOf } from '../phrases/phrase-before.js';
import { isAdverbialKind, segmentKind, segmentStart } from '../phrases/segments.js';
import { canSpeak } from '../phrases/speakers.js';
import { behindConnector } from '../text/connectors.js';
import { has, isMark, isPronoun, lowerAt } from '../text/look.js';
import type { Unit } from '../text/units.js';
import { commaFrom, skipBack } from '../text/walk.js';
import { subjectBehind } from './first-subject.js';
import { sharedSubject } from './inherited.js';
import { participleSubject } from './participles.js';
import { relativeHead } from './relative-head.js';
import type { Report } from './report.js';
import { subjectBefore } from './subject-before.js';
import { subjectEnd } from './subject-end.js';

/** What is known of a verb's subject. */
export interface Subject {
  subject: Phrase | null;
  /** Where the clause of the verb begins at the earliest. */
  low: number;
  /** Whether it is the subject of another verb, too. */
  inherited: boolean;
  /** Where the clause begins, if not with the subject. */
  opens?: number;
  /** Whether they are but said to have spoken. */
  alleged?: boolean;
}

/** The subject of a verb group, its own or the one it shares with the verb before it. */
export function subjectOf(units: Unit[], group: VerbGroup, reports: Report[]): Subject {
  return (
    ownSubject(units, group, reports) ?? {
      subject: sharedSubject(units, group, reports),
      low: group.from,
      inherited: true,
    }
  );
}

function ownSubject(units: Unit[], group: VerbGroup, reports: Report[]): Subject | null {
  const { from, contracted, infinitive, tense } = group;
  if (contracted) return ofContraction(units, from);
  if (infinitive) return ofMainClause(units, group, from === 1 && isLeadingGerund(units[0]));
  if (tense === 'participle' || lowerAt(units, from) === 'having')
    return ofParticiple(units, group, reports);
  return ofFiniteVerb(units, from);
}

/** «the mayor, who's argued», «he's argued» */
function ofContraction(units: Unit[], from: number): Subject {
  const head = /^who/.test(lowerAt(units, from - 1)) && relativeHead(units, from - 1);
  if (head) return { subject: phraseOf(head.from, head.core), low: from, inherited: false };
  return { subject: phraseOf(from - 1, from), low: 0, inherited: false };
}

/** The subject of the main clause behind a verb that leads to it, or null. */
function ofMainClause(units: Unit[], { from, verb }: VerbGroup, leads: boolean): Subject | null {
  const subject = leads ? subjectBehind(units, verb) : null;
  return subject && { subject, low: from, inherited: true };
}

/** The subject that a participle has for itself; null where it shares its clause's. */
function ofParticiple(units: Unit[], group: VerbGroup, reports: Report[]): Subject | null {
  const { from } = group;
  // «rather than saying», «without mentioning it»: nobody says it.
  if (/^(?:than|without)$/.test(lowerAt(units, from - 1)))
    return { subject: null, low: from, inherited: true };
  const main = ofMainClause(units, group, reports.length === 0 && leadsMainClause(units, from));
  if (main) return main;
  const heard = heardBefore(units, from);
  if (heard) return { subject: heard, low: 0, inherited: false };
  const quoted = lowerAt(units, from - 1) === 'as' ? quotedAs(units, from - 1) : null;
  if (quoted) return { ...quoted, low: 0, inherited: false };
  const own = participleSubject(units, from);
  return own && { subject: own, low: from, inherited: false };
}

/** The subject before a verb; null where “and” or a comma parts them, so that it shares another's. */
function ofFiniteVerb(units: Unit[], from: number): Subject | null {
  const alleged = allegedBefore(units, from);
  if (alleged) return { subject: alleged, low: from, inherited: true, alleged: true };
  const end = subjectEnd(units, from);
  const before = units[end - 1];
  if (!before) return null;
  const joined = before.kind === 'word' && has(before, F.coordinator);
  if (joined && !isMark(units[end - 2], '.')) return null;
  const relative = relativeOf(units, end);
  if (relative >= 0) {
    const head = relativeHead(units, relative);
    return { subject: head && phraseOf(head.from, head.core), low: from, inherited: false };
  }
  const subject = subjectBefore(units, from, 0);
  return !subject && isMark(before, ',') ? null : { subject, low: 0, inherited: false };
}

/**
 * Whether a participle stands before its clause's subject: «Saying it failed, Ellison left», «In the weeks since
 * announcing it, Ellison has left».
 */
function leadsMainClause(units: Unit[], from: number): boolean {
  const before = units[from - 1];
  if (!before || behindConnector(units, 0, units.length) === from || isManner(units, from))
    return true;
  if (before.kind !== 'word' || !has(before, F.subordinator | F.preposition)) return false;
  if (from === 1) return true;
  // «Designed to calm the town while saying nothing, the poster failed»
  const reduced = segmentKind(units, 0, from) === 'participle' && /ed$/.test(lowerAt(units, 0));
  for (let at = reduced ? 1 : 0; at < from - 1; at++) {
    const unit = units[at] as Unit;
    if (unit.kind !== 'word' || isPronoun(unit)) return false;
    if (has(unit, F.finite | F.auxiliary | F.modal)) return false;
    if (unit.form.v !== 0 || unit.lower.endsWith('ed')) return false;
  }
  return reduced || (segmentKind(units, 0, from) !== 'name' && has(units[0], mayLead));
}

/** «Broadly confirming that it failed, Ellison left»: the sentence opens with an adverb. */
const isManner = (units: Unit[], from: number): boolean =>
  from === 1 && /^.{3,}ly$/.test(lowerAt(units, 0)) && !has(units[0], F.notAdverb);

/** «Continuing to explain it, Ellison left» */
const isLeadingGerund = (unit: Unit | undefined): boolean =>
  unit?.kind === 'word' && unit.form.n === 0 && /^.{2,}ing$/.test(unit.lower);

const hearsayForms = formsOf(hearsayVerbs);

/** «Ellison is said to have told her»: who is said to have spoken. */
function allegedBefore(units: Unit[], from: number): Phrase | null {
  if (units[from]?.lower !== 'have' || units[from - 1]?.lower !== 'to') return null;
  let first = from - 3;
  while (has(units[first], F.adverb)) first--;
  if (!isBe(units[first]) || !hearsayForms.has(units[from - 2]?.lower ?? '')) return null;
  while (has(units[first - 1], F.auxiliary | F.modal | F.adverb)) first--;
  return subjectBefore(units, first, 0);
}

/** «Ellison was heard telling», «Ellison was quoted by The Herald as saying»: who is heard. */
function heardBefore(units: Unit[], from: number): Phrase | null {
  let verb = from - 1;
  while (verb > from - longestQuoted && units[verb]?.kind === 'word' && !isHeard(units[verb]))
    verb--;
  if (!isHeard(units[verb]) || !isBe(units[verb - 1])) return null;
  const first = skipBack(units, verb - 1, F.auxiliary | F.modal | F.adverb);
  return subjectBefore(units, first, 0);
}

const isHeard = (unit: Unit | undefined): boolean =>
  unit !== undefined &&
  /^(?:caught|cited|filmed|heard|overheard|quoted|recorded|reported|seen)$/.test(unit.lower);

/** What may open a sentence before its subject. */
const mayLead =
  F.preposition | F.subordinator | F.coordinator | F.adverb | F.determiner | F.quantifier;

/** The relative pronoun right before `end`, or before an aside that ends there: «who, after winning, said»; else -1. */
function relativeOf(units: Unit[], end: number): number {
  let at = end - 1;
  if (isMark(units[at], ',')) {
    const comma = segmentStart(units, at - 1, 0) - 1;
    const kind = isMark(units[comma], ',') ? segmentKind(units, comma + 1, at) : 'empty';
    if (!isAdverbialKind(kind)) return -1;
    at = comma - 1;
  }
  const unit = units[at];
  return unit?.kind === 'word' && has(unit, F.relative) && !/^(?:whom|when|where)$/.test(unit.lower)
    ? at
    : -1;
}

/** Furthest that «as saying» stands behind «quoted», or «saying» behind «heard». */
const longestQuoted = 14;

/** «The Herald quoted the mayor as saying»: whom the paper quotes, and where the clause begins. */
function quotedAs(units: Unit[], as: number): { subject: Phrase; opens: number } | null {
  for (let at = as - 1; at > 0 && at > as - longestQuoted; at--) {
    const unit = units[at] as Unit;
    if (unit.kind === 'quote') return null;
    if (!isCiting(unit)) continue;
    if (at + 1 === as) return null;
    const before = subjectBefore(units, skipBack(units, at, F.auxiliary | F.adverb), 0);
    const core = commaFrom(units, at + 1, as);
    const subject = { from: at + 1, to: as, core };
    const him = core === at + 2 && has(units[at + 1], F.object);
    return him || canSpeak(units, subject) ? { subject, opens: before?.from ?? at } : null;
  }
  return null;
}

/** «quoted the mayor as saying»: what the paper does is no speech of its own. */
export function quotesAnother(units: Unit[], verb: number): boolean {
  if (!isCiting(units[verb])) return false;
  for (let at = verb + 1; at < units.length - 1 && at < verb + longestQuoted; at++) {
    if (units[at]?.kind === 'quote') return false;
    if (units[at]?.lower === 'as') return (units[at + 1]?.form.v ?? 0) !== 0;
  }
  return false;
}
