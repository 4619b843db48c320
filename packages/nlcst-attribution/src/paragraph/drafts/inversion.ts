import { F, N, V } from '../../words/lexicon.js';
import { leftContent } from '../contents/beside.js';
import { finalMark } from '../contents/content-end.js';
import type { VerbGroup } from '../cues/cues.js';
import { numberOf } from '../phrases/number.js';
import { phraseAt } from '../phrases/phrase-at.js';
import type { Phrase } from '../phrases/phrase-before.js';
import { firstQuote, leftIsQuote, quoteIn } from '../phrases/quoted.js';
import {
  hasClause,
  isAdverbialKind,
  type SegmentKind,
  segmentKind,
  segmentStart,
} from '../phrases/segments.js';
import { canSpeak } from '../phrases/speakers.js';
import { subjectBefore } from '../subjects/subject-before.js';
import { behindConnector } from '../text/connectors.js';
import { datelineEnd } from '../text/dateline.js';
import {
  has,
  isDash,
  isFiniteVerb,
  isMark,
  isName,
  isNoun,
  isPronoun,
  isThird,
  lowerAt,
  mayBeVerb,
} from '../text/look.js';
import type { Stretch, Unit } from '../text/units.js';
import { commaFrom } from '../text/walk.js';

/** Whether a quotation that ends in a stop stands right before the verb. */
const followsSpeech = (units: Unit[], verb: number): boolean =>
  units[verb - 1]?.kind === 'quote' && units[verb - 1]?.stop !== '';

/** Whether a dash closes an aside that another one opened. */
function dashedAside(units: Unit[], dash: number): boolean {
  for (let at = dash - 1; at >= 0; at--) if (isDash(units[at])) return true;
  return false;
}

/**
 * How far to look for a verb behind an inverted subject: no further than a comma, «the plan, said Ellison, would fail», nor
 * a reason, «said a docker who asked not to be named because the plan is secret».
 */
function clauseLimit(units: Unit[], { from, core }: Phrase): number {
  const reason = units.findIndex(({ lower }, at) => at > from && lower === 'because');
  if (reason > 0 && reason < core) return reason;
  return isMark(units[core], ',') ? core : Math.min(units.length, core + 2);
}

/** A verb before its subject: whose it is, and what is said. */
interface Inversion {
  subject: Phrase;
  content: Stretch[];
  /** Whether what is said stands behind both. */
  before: boolean;
}

/** «…,» said Mara Ellison, the director. */
export function inversion(units: Unit[], group: VerbGroup): Inversion | null {
  const { verb } = group;
  if (!mayInvert(units, group)) return null;
  const bare = bareTag(units, group);
  if (bare) return bare;
  const before = units[verb - 1];
  const first = verb === 0 || (verb === 1 && before?.kind === 'mark');
  // «…,» pointed out Mara Ellison
  const behind = lowerAt(units, verb + 1) === 'out' ? verb + 2 : verb + 1;
  if ((!first && before?.kind === 'word') || !mayOpenSubject(units, behind)) return null;
  // «said “most voters” believed the board»
  const embedded = before?.kind === 'quote' && units[verb - 2]?.kind === 'word';
  if (embedded && before.stop === '' && group.lemma !== 'say') return null;
  const subject = phraseAt(units, behind);
  if (!subject) return null;
  const { v } = (units[verb] as Unit).form;
  // «Ferries, say experts, are slow»
  const plain = (v & (V.past | V.third)) === 0;
  if (plain && (group.lemma !== 'say' || first || numberOf(units, subject) !== 'many')) return null;
  if (isClauseBehind(units, verb, subject)) return null;
  if (first)
    return v & V.inverted
      ? { subject, content: behindSubject(units, subject), before: true }
      : null;
  const left = leftContent(units, verb, 0) ?? partBefore(units, verb, subject);
  if (!left || isOwnSubject(units, verb, left, subject)) return null;
  if (!(v & V.inverted) && !(leftIsQuote(units, left) && mayTag(units, v, subject))) return null;
  return aroundTag(units, verb, left, subject);
}

/** Whether a verb may stand before this subject behind a quotation, if not elsewhere. */
const mayTag = (units: Unit[], v: number, subject: Phrase): boolean =>
  (v & V.quoteOnly) !== 0 || ((v & (V.clause | V.that)) !== 0 && canSpeak(units, subject));

/** Whether a verb is in a form that may stand before its subject. */
function mayInvert(
  units: Unit[],
  { verb, from, tense, infinitive, passive, modal, lemma }: VerbGroup,
): boolean {
  if (from !== verb || tense === 'participle' || infinitive || passive || modal) return false;
  const { v } = (units[verb] as Unit).form;
  if (!(v & (V.past | V.third | V.base)) || lemma === 'tell') return false;
  return !(v & V.tell) || (v & (V.that | V.clause)) !== 0;
}

/** Whether a subject may begin here: a name, a determiner, somebody. */
function mayOpenSubject(units: Unit[], at: number): boolean {
  const unit = units[at];
  if (unit?.kind !== 'word' || has(unit, F.day | F.month)) return false;
  // «said the day before», but not «said a Monday editorial»
  const time =
    has(units[at + 1], F.time) || (has(units[at + 1], F.day) && units[at + 2]?.form.n === 0);
  if (has(unit, F.determiner) && time) return false;
  // «said her friend Sarah»: possessive here, for all that it may be an object.
  if (isName(unit) || (has(unit, F.possessive) && units[at + 1]?.form.f === 0)) return true;
  if (has(unit, F.adverb | F.preposition | F.subordinator | F.object | F.contraction)) return false;
  return (
    has(unit, F.determiner | F.possessive | F.subject | F.quantifier) ||
    isNoun(unit, N.person | N.title | N.organization) ||
    unit.form.shape !== 'lower' ||
    invertedDescription(units, at)
  );
}

/** «The board said Ellison would leave»: whether what follows a verb is a clause and no subject of its own. */
function isClauseBehind(units: Unit[], verb: number, subject: Phrase): boolean {
  const follow = units[subject.core];
  if (followsSpeech(units, verb) && !(mayBeVerb(follow) && subjectBefore(units, verb, 0)))
    return false;
  if (has(follow, F.contraction) || follow?.lower === 'that' || follow?.lower === 'to') return true;
  return mayBeVerb(follow) || hasClause(units, verb + 1, clauseLimit(units, subject));
}

/** «John, the chairman, said forces tried to …»: whether what stands before a verb is its subject. */
function isOwnSubject(units: Unit[], verb: number, left: Stretch, subject: Phrase): boolean {
  if (isDash(units[verb - 1]) && dashedAside(units, verb - 1)) return true;
  // Without a quotation or a clause before it, only «…, said Ellison.» tells an inversion.
  const follow = units[subject.core];
  if (!holdsSpeech(units, left) && follow && follow.kind !== 'mark') return true;
  // A name and what tells of it.
  if (asideOf(units, left) !== 'empty' && subjectBefore(units, verb, 0)) return true;
  // «She, however, asked the board»
  return isPronoun(units[left[0]]) && !units.slice(...left).some(mayBeVerb);
}

/** Whether a stretch holds a quotation or a clause. */
const holdsSpeech = (units: Unit[], [from, to]: Stretch): boolean =>
  quoteIn(units, from, to) || hasClause(units, from, to);

/** «Said Ellison: “…”»: the quotation behind, or what follows a colon. */
function behindSubject(units: Unit[], { core }: Phrase): Stretch[] {
  const end = finalMark(units);
  for (let at = core; at < end; at++) {
    if ((units[at] as Unit).kind === 'quote') return [[at, end]];
    if (isMark(units[at], ':')) return [[at + 1, end]];
  }
  return [];
}

/** What stands before a tag, and what goes on behind it. */
function aroundTag(units: Unit[], verb: number, left: Stretch, subject: Phrase): Inversion | null {
  const end = finalMark(units);
  const { core } = subject;
  // «The plan, said Ellison, would fail» against «Ellison, 52, said Hart would resign».
  const goesOn = isMark(units[core], ',') && core < end - 1 && !endsInApposition(units, subject);
  if (goesOn && !holdsSpeech(units, left)) {
    const own = subjectBefore(units, verb, 0);
    if (own && canSpeak(units, own)) return null;
    // «…, say experts like Ellison, a geophysicist, is the ground»; «…, say economists, marks the end»
    const to = isFiniteVerb(units[subject.to + 1]) ? subject.to : core;
    return { subject: { ...subject, to }, content: [left, [to + 1, end]], before: false };
  }
  // «“…,” said Ellison, “…”» and «“…,” said Ellison, the director. “…”»
  for (let at = core; at < end; at++) {
    const { kind, words } = units[at] as Unit;
    const lead = units[at - 1];
    if (kind !== 'quote' || words <= 2) continue;
    if (!isMark(lead, ',') && !isMark(lead, ':') && !isDash(lead)) continue;
    const stop = isMark(lead, ',') ? at - 1 : at;
    const to = Math.min(subject.to, Math.max(stop, core));
    return { subject: { ...subject, to }, content: [left, [at, end]], before: false };
  }
  return { subject, content: [left], before: false };
}

/** «…, said Moss, a professor at the port.», «…, said Moss, who left in May.»: nothing goes on behind the apposition. */
function endsInApposition(units: Unit[], { core, to }: Phrase): boolean {
  const end = finalMark(units);
  if (has(units[core + 1], F.relative))
    return !units
      .slice(core + 1, end)
      .some((unit, at, rest) => isMark(unit, ',') && mayBeFinite(rest[at + 1]));
  if (to < end || !has(units[core + 1], F.determiner)) return false;
  return !units.slice(core + 1, to).some((unit) => isMark(unit, ','));
}

const mayBeFinite = (unit: Unit | undefined): boolean =>
  unit?.kind === 'word' && (isFiniteVerb(unit) || isThird(unit));

/** «Any “clear” view of it, said Moss, an engineer, would fail»: a subject that holds words in marks, or null. */
function partBefore(units: Unit[], verb: number, { to }: Phrase): Stretch | null {
  const goesOn = isMark(units[to], ',') && isFiniteVerb(units[to + 1]);
  return goesOn && isMark(units[verb - 1], ',') && firstQuote(units, 0, verb) >= 0
    ? [behindConnector(units, datelineEnd(units), verb), verb]
    : null;
}

/**
 * What stands behind a subject and a comma, up to a verb: «Mara Ellison, a lawyer,», «the official, who declined to be
 * named,»; `empty` where no subject stands there.
 */
function asideOf(units: Unit[], [first, to]: Stretch): SegmentKind {
  let from = first;
  let comma = commaFrom(units, from, to);
  // «In May, Mara Ellison, a lawyer,»
  if (comma < to - 2 && isAdverbialKind(segmentKind(units, from, comma))) {
    from = comma + 1;
    comma = commaFrom(units, from, to);
  }
  if (comma >= to - 2 || (quoteIn(units, from, to) && !endsInTitle(units, to))) return 'empty';
  const head = segmentKind(units, from, comma);
  const aside = segmentKind(units, comma + 1, to);
  // «The mayor, who was ill, left, said Ellison»: it has a verb of its own.
  const last = segmentStart(units, to - 2, from);
  if (last > comma + 1 && mayBeVerb(units[last])) return 'empty';
  const tells = aside === 'relative' || aside === 'participle' || aside === 'name';
  // «Crews work at night, cough and freeze, said Ellison»: a capital at the head of a clause.
  const before = units[comma - 1];
  if (head === 'name' && before?.kind === 'word' && before.form.n === 0 && !isName(before))
    return 'empty';
  return head === 'name' || (head === 'noun' && tells) ? aside : 'empty';
}

/** «host of “Night Desk,”», «host of the show “Night Desk,”»: a title that no mark parts from the words before it. */
const endsInTitle = (units: Unit[], to: number): boolean =>
  units[to - 1]?.title === true && units[to - 2]?.kind === 'word';

/** Words that lead to a name or a person behind a verb. */
const longestDescription = 6;

/**
 * «said newly elected council member Mara Ellison», «wrote music magazine “Rolling Drum”»: lower-case words that lead to
 * a name, a person or a body in marks.
 */
function invertedDescription(units: Unit[], from: number): boolean {
  for (let at = from; at < units.length && at < from + longestDescription; at++) {
    const unit = units[at] as Unit;
    if (unit.kind === 'quote') return at > from && isNoun(units[at - 1], N.organization);
    if (unit.kind !== 'word' || has(unit, F.subordinator | F.auxiliary)) return false;
    if (has(unit, F.preposition) && (at === from || unit.lower !== 'of')) return false;
    if (isName(unit) || isNoun(unit, N.person)) return true;
  }
  return false;
}

/** «The pier will stay open says Moss.»: a tag at the end of a clause, without its comma. */
function bareTag(units: Unit[], { verb, lemma }: VerbGroup): Inversion | null {
  const end = finalMark(units);
  if (lemma !== 'say' || units[verb - 1]?.kind !== 'word' || !isName(units[verb + 1])) return null;
  const subject = phraseAt(units, verb + 1);
  if (subject?.to !== end || units.slice(0, verb).some(({ form }) => form.v !== 0)) return null;
  return hasClause(units, 0, verb) ? { subject, content: [[0, verb]], before: false } : null;
}
