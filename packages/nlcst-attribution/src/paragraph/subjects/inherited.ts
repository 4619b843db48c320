import { readinessAdjectives } from '../../words/en/adjectives.js';
import { controlVerbs } from '../../words/en/verbs.js';
import { formsOf } from '../../words/inflect.js';
import { F, N } from '../../words/lexicon.js';
import type { VerbGroup } from '../cues/cues.js';
import { isBe } from '../cues/verb-classes.js';
import { phraseAt } from '../phrases/phrase-at.js';
import { type Phrase, phraseOf } from '../phrases/phrase-before.js';
import { hasClause, segmentKind, segmentStart } from '../phrases/segments.js';
import {
  has,
  isDash,
  isFiniteVerb,
  isMark,
  isName,
  isNoun,
  isPronoun,
  lowerAt,
  mayBeVerb,
} from '../text/look.js';
import type { Unit } from '../text/units.js';
import { namesEnd, skipAdverbs, skipBack } from '../text/walk.js';
import { firstSubject, frontedOpener, subjectBehind } from './first-subject.js';
import { relativeHead } from './relative-head.js';
import { isSaidIn, type Report } from './report.js';
import { subjectBefore } from './subject-before.js';

/** The subject of a verb that has none of its own: an infinitive, a participle, a second verb. */
export function sharedSubject(units: Unit[], group: VerbGroup, reports: Report[]): Phrase | null {
  const { from } = group;
  if (group.infinitive) {
    const agent = controller(units, from) ?? governor(units, from);
    if (agent) return agent;
  }
  const pair = pronounBefore(units, from);
  if (pair) return pair;
  const aside = isMark(units[from - 1], ',') || isDash(units[from - 1]);
  const clause = clauseBefore(units, from, aside);
  const last = reports.findLast(
    (report) =>
      report.subject !== null &&
      report.kind === 'verb' &&
      // «was told by the board to leave and said»: whoever was told says it.
      !report.group?.passive &&
      !(group.tense === 'participle' ? isControlled(report) : hasOwn(report)) &&
      !(aside && (isInner(units, report, reports) || isRelative(units, report))) &&
      !(contrasts(units, group) && isSubordinate(units, report)),
  );
  const inner = group.tense === 'participle' && last ? saidOf(units, from, last) : null;
  if (inner) return inner;
  const twin = last && twinOf(units, group, last, reports);
  if (twin) return twin.subject;
  const who = aside ? -1 : asideWith(units, from);
  if (who >= 0)
    return covers(last?.subject, who) ? (last?.subject ?? null) : relativeHead(units, who);
  if (clause && (!last || last.at < clause.from)) return clause;
  const main = last && mainSubject(units, last, from);
  if (main) return main;
  if (last?.subject) return last.subject;
  const first = firstSubject(units, from);
  return (first && isDummy(units, first) && clauseOfIt(units, from)) || first;
}

/** «It is odd», «This is why»: no speaker. */
const isDummy = (units: Unit[], { from, to }: Phrase): boolean =>
  /^(?:it|that|this)$/.test(lowerAt(units, from)) && isBe(units[to]);

/** «It is odd that Moss waits and says», «This is why dockers left and said»: the subject of the clause further on. */
function clauseOfIt(units: Unit[], from: number): Phrase | null {
  let at = from - 2;
  while (at > 0 && !/^(?:that|why|how|where)$/.test(lowerAt(units, at))) at--;
  if (at <= 0) return null;
  const to = namesEnd(units, at + 1);
  const named = to > at + 1 ? phraseOf(at + 1, to) : null;
  return clauseSubject(units, at + 1, from) ?? named;
}

/** «The board says Moss left after reporting a fire»: the subject of the clause that is said, or null. */
function saidOf(units: Unit[], from: number, { content, position }: Report): Phrase | null {
  const first = content[0]?.[0] ?? from;
  if (
    position !== 'before' ||
    first >= from ||
    !/^(?:after|before)$/.test(lowerAt(units, from - 1))
  )
    return null;
  const subject = clauseSubject(units, units[first]?.lower === 'that' ? first + 1 : first, from);
  return subject && isSpeaker(units, subject) ? subject : null;
}

/** «Moss says he had hoped to stay but says»: a report whose verb has the same form, and whose content holds the last one. */
const twinOf = (
  units: Unit[],
  { verb, infinitive, tense }: VerbGroup,
  last: Report,
  reports: Report[],
): Report | undefined =>
  reports.find(
    (report) =>
      report.at < last.at &&
      tense === 'present' &&
      !infinitive &&
      units[report.at]?.lower === units[verb]?.lower &&
      isSaidIn(report, last.at),
  );

/** «When Moss asked about it, Ellison laughed and said»: the subject of the clause behind another report's, or null. */
function mainSubject(units: Unit[], { at, subject }: Report, from: number): Phrase | null {
  if (!subject || !frontedOpener.test(lowerAt(units, subject.from - 1))) return null;
  const main = subjectBehind(units, at);
  return main && main.from < from ? main : null;
}

/** «said that Moss would leave and suggested that»: a verb that pairs with the one outside. */
const contrasts = (units: Unit[], { from, verb }: VerbGroup): boolean =>
  units[from - 1]?.lower === 'but' ||
  (units[from - 1]?.lower === 'and' && units[verb + 1]?.lower === 'that');

/** Whether a report's clause is one with “that” or “whether”. */
const isSubordinate = (units: Unit[], { subject }: Report): boolean =>
  subject !== null && /^(?:if|that|whether)$/.test(lowerAt(units, subject.from - 1));

/** «…, Ellison added»: a tag behind what it says. */
const isTag = ({ position, content }: Report): boolean =>
  position === 'after' && content.length > 0;

/** Whether a report stands in what another one says. */
function isInner(units: Unit[], report: Report, reports: Report[]): boolean {
  return reports.some(
    (outer) =>
      outer !== report &&
      !isTag(report) &&
      outer.kind === 'verb' &&
      outer.position === 'before' &&
      isSaidIn(outer, report.at) &&
      !units.slice(outer.at, report.at).some((unit) => isMark(unit, ',')),
  );
}

/** Whether a report's verb stands in a restrictive relative clause: «a builder who said». */
function isRelative(units: Unit[], report: Report): boolean {
  const pronoun = units[(report.group?.from ?? 0) - 1];
  return has(pronoun, F.relative) && units[(report.group?.from ?? 0) - 2]?.kind === 'word';
}

/** «called on dockers to leave, citing the tide»: who is to leave cites nothing. */
const isControlled = ({ group, subject }: Report): boolean =>
  group?.infinitive === true && subject?.to === group.from;

/** «spoke of Moss vowing to stay and said»: a participle's own subject. */
const hasOwn = ({ group, subject }: Report): boolean =>
  group?.tense === 'participle' && subject?.to === group.from;

/** «Ellison, who left and said»: the pronoun of a clause between commas that holds a verb, or -1. */
function asideWith(units: Unit[], from: number): number {
  for (let at = from - 2; at > 0 && !isMark(units[at], ','); at--)
    if (units[at]?.lower === 'who') return isMark(units[at - 1], ',') ? at : -1;
  return -1;
}

const covers = (phrase: Phrase | null | undefined, at: number): boolean =>
  phrase != null && phrase.from < at && at <= phrase.to + 1;

/** «he laughed and said»: the pronoun of the verb that another is joined to. */
function pronounBefore(units: Unit[], from: number): Phrase | null {
  const at = from - 3;
  if (units[from - 1]?.lower !== 'and' || !mayBeVerb(units[from - 2])) return null;
  return isPronoun(units[at]) && !has(units[at], F.quantifier | F.relative)
    ? phraseOf(at, at + 1)
    : null;
}

const controls = formsOf(controlVerbs);

/** Whether a word is a form of a verb of control. */
const isControl = (unit: Unit): boolean => unit.form.shape === 'lower' && controls.has(unit.lower);

/** «The ruling led Ellison to say», «a chance for Ellison to say»: whom a verb or a preposition makes speak. */
function controller(units: Unit[], infinitive: number): Phrase | null {
  const to = beforeAside(units, infinitive);
  for (let at = to - 1; at >= 0 && at > to - longestName; at--) {
    const unit = units[at] as Unit;
    if (unit.kind !== 'word') return null;
    const phrase = phraseOf(at + 1, to);
    if (isControl(unit)) return isSpeaker(units, phrase) ? phrase : null;
    if (isFor(units, at)) return isSpeaker(units, phrase) && !isRole(units, phrase) ? phrase : null;
    if (isFiniteVerb(unit) || (has(unit, F.preposition) && unit.lower !== 'of')) return null;
  }
  return null;
}

/** «forced Ellison, who was there, to say»: where an aside before an infinitive begins. */
function beforeAside(units: Unit[], to: number): number {
  if (!isMark(units[to - 1], ',')) return to;
  const comma = segmentStart(units, to - 2, 0) - 1;
  return isMark(units[comma], ',') && segmentKind(units, comma + 1, to - 1) === 'relative'
    ? comma
    : to;
}

/** «for» and, behind «call» or «pressure», «on»: the next noun does what the infinitive says. */
const isFor = (units: Unit[], at: number): boolean =>
  units[at]?.lower === 'for' ||
  (units[at]?.lower === 'on' && /^(?:call|pressure)/.test(lowerAt(units, at - 1)));

/** «running for mayor to say», «is on Monday to say»: nobody is named. */
const isRole = (units: Unit[], { from, to }: Phrase): boolean =>
  has(units[to - 1], F.day | F.month) ||
  (to - from === 1 && isNoun(units[from], N.singular) && units[from]?.form.shape === 'lower');

/** Words from a verb of control to the infinitive. */
const longestName = 9;

/** Whether a phrase ends in somebody who can speak. */
function isSpeaker(units: Unit[], { from, core }: Phrase): boolean {
  const last = units[core - 1];
  if (core <= from) return false;
  return (
    isPronoun(last) ||
    has(last, F.object | F.quantifier) ||
    isName(last) ||
    isNoun(last, N.person | N.organization)
  );
}

const goes = formsOf(['go']);

const bent = new Set(readinessAdjectives);

function beforeAdverbs(units: Unit[], last: number): number {
  let at = last;
  while (
    has(units[at], F.adverb | F.negation) ||
    /^(?:more|most|less|very)$/.test(lowerAt(units, at))
  )
    at--;
  return at;
}

/** «Ellison refused to say», «after he appeared to suggest»: the subject of the verb right before an infinitive. */
function governor(units: Unit[], to: number): Phrase | null {
  let verb = to - 1;
  // «went on to say»
  if (lowerAt(units, verb) === 'on' && goes.has(lowerAt(units, verb - 1))) verb--;
  if (bent.has(lowerAt(units, verb))) verb = beforeAdverbs(units, verb - 1);
  if (!mayBeVerb(units[verb]) || has(units[verb], F.modal)) return null;
  verb = skipBack(units, verb, F.auxiliary | F.modal | F.adverb | F.negation);
  const before = units[verb - 1];
  // «Ellison, one of the owners, began to claim»
  if (isMark(before, ',')) return subjectBefore(units, verb, 0);
  if (before?.kind !== 'word' || has(before, F.coordinator | F.relative)) return null;
  return subjectBefore(units, verb, 0);
}

/**
 * The subject of the clause that begins nearest to the left: «…, but she refused, saying», «after he left and said».
 * With an `aside` between commas a clause within another counts only behind a comma.
 */
function clauseBefore(units: Unit[], from: number, aside: boolean): Phrase | null {
  let commas = 0;
  /** Whether a clause of the side has a subject of its own: none further left counts. */
  let passed = false;
  for (let at = from - 2; at > 0; at--) {
    const unit = units[at] as Unit;
    if (isMark(unit, ',')) commas++;
    // «left the yard — where dockers were — while saying»: over what stands between dashes.
    const dash = isDash(unit) ? openingDash(units, at) : -1;
    if (dash > 0) {
      at = dash;
      continue;
    }
    const main = opensEqual(units, at);
    const side = !aside && !passed && commas === 0 && opensSide.test(unit.lower);
    if (!main && !side) continue;
    const subject = clauseSubject(units, at + 1, from);
    // «…, and when Ellison rose and said»
    const fronted = has(units[at - 1], F.coordinator);
    if (subject && (main || fronted || isPronoun(units[subject.from]))) return subject;
    if (subject) passed = true;
  }
  return null;
}

/** The dash before another one, or -1. */
function openingDash(units: Unit[], close: number): number {
  for (let at = close - 2; at > 0; at--) if (isDash(units[at])) return at;
  return -1;
}

/** Whether a clause of the same rank begins behind a word or mark: «; », «but», «, while», «, when». */
function opensEqual(units: Unit[], at: number): boolean {
  const unit = units[at] as Unit;
  if (isMark(unit, ';')) return true;
  const parted = isMark(units[at - 1], ',') || isDash(units[at - 1]);
  if (!parted) return unit.lower === 'but' && opensSubject(units[at + 1]);
  // «…, while he rested» against «In May, while he rested, she left»
  return (
    has(unit, F.coordinator) ||
    (/^(?:while|whereas|when|where)$/.test(unit.lower) && hasClause(units, 0, at))
  );
}

/** «but officials left», «but the board left», not «but gradually turned» */
const opensSubject = (unit: Unit | undefined): boolean =>
  has(unit, F.determiner | F.possessive | F.subject) ||
  isName(unit) ||
  isNoun(unit, N.person | N.organization);

const opensSide = /^(?:after|before|when|where|which|while|because|until|though|although)$/;

/** «within weeks the board left», «on Monday she left»: where the subject begins behind a time. */
function behindTime(units: Unit[], from: number): number {
  if (!has(units[from], F.preposition)) return from;
  for (let at = from + 2; at < from + longestTime; at++) {
    const opens =
      has(units[at], F.determiner | F.possessive) || isPronoun(units[at]) || isName(units[at]);
    if (opens && has(units[at - 1], F.time | F.day | F.month)) return at;
  }
  return from;
}

/** Words of a time before a subject. */
const longestTime = 5;

/** The subject that begins at `start`, over adverbs and a time, where a verb follows it before `limit`. */
function clauseSubject(units: Unit[], start: number, limit: number): Phrase | null {
  const phrase = phraseAt(units, behindTime(units, skipAdverbs(units, start)), limit);
  if (!phrase || has(units[phrase.from], F.preposition) || units[phrase.from]?.lower === 'there')
    return null;
  const behind =
    phrase.to > phrase.core && isMark(units[phrase.to], ',') ? phrase.to + 1 : phrase.to;
  const verb = skipAdverbs(units, behind);
  if (verb >= limit - 1) return null;
  const pronoun = isPronoun(units[phrase.from]);
  if (pronoun ? units[verb]?.kind === 'word' : mayBeVerb(units[verb])) return phrase;
  return null;
}
