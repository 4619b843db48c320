import { hearingNouns, riteNouns } from '../../words/en/nouns.js';
import { asideVerbs, endingVerbs, topicalVerbs } from '../../words/en/verbs.js';
import { formsOf } from '../../words/inflect.js';
import { F, N, V } from '../../words/lexicon.js';
import { leadsSentence, leftContent } from '../contents/beside.js';
import { contentAfter } from '../contents/content.js';
import type { After } from '../contents/content-after.js';
import { isPerformed } from '../contents/objects.js';
import { type Placement, placeContent } from '../contents/placement.js';
import { type VerbGroup, verbGroupAt, wantsEvidence } from '../cues/cues.js';
import { isBe, isIdle, isShowing, isThought, leadsToHow, wantsThat } from '../cues/verb-classes.js';
import type { Phrase } from '../phrases/phrase-before.js';
import { endsInQuote, quoteIn } from '../phrases/quoted.js';
import { clauseBegins, hasClause } from '../phrases/segments.js';
import { canSpeak } from '../phrases/speakers.js';
import { endsTime } from '../subjects/subject-end.js';
import { quotesAnother, type Subject, subjectOf } from '../subjects/subjects.js';
import {
  has,
  isDash,
  isFiniteVerb,
  isGerund,
  isMark,
  isName,
  isNoun,
  isPronoun,
  lowerAt,
  mayBeVerb,
} from '../text/look.js';
import type { Stretch, Unit } from '../text/units.js';
import { wordsEnd } from '../text/walk.js';
import { citedDraft } from './cited.js';
import { type Draft, type DraftBase, leans } from './draft.js';
import { asDraft } from './formulas.js';
import { inversion } from './inversion.js';
import { agrees, isNounHere, isNounOf, isThingsDoing } from './noun-forms.js';
import { isPassive, passiveDraft } from './passive.js';
import { isReduced } from './reduced.js';

const reportsAlone = new Set(asideVerbs);

/** With «I», «you» or «we» and a verb of thinking the author speaks, and nobody is cited. */
function mayMean(units: Unit[], subject: Phrase, lemma: string): boolean {
  if (!isThought(lemma) || subject.to - subject.from > 1) return true;
  return !/^(?:i|you|we)$/.test(lowerAt(units, subject.from));
}

/** Words that give a verb another sense: «showed up: …», «wrote off the plan», «the dig continues to this day». */
const otherSenses: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['accuse', new Set(['of'])],
  ['call', new Set(['in', 'off', 'up'])],
  ['continue', new Set(['through', 'to', 'until', 'with'])],
  ['hold', new Set(['off', 'on', 'out', 'up'])],
  ['share', new Set(['in'])],
  ['show', new Set(['off', 'up'])],
  ['write', new Set(['down', 'off'])],
]);

/**
 * «said goodbye», «say their final goodbyes», «said his name»: words that tell nothing; but not «said his name was Moss»,
 * «said Grace Moss».
 */
function isRite(units: Unit[], from: number): boolean {
  let at = from;
  while (
    at < from + 2 &&
    (units[from]?.form.f ?? 0) & F.possessive &&
    !rites.has(lowerAt(units, at))
  )
    at++;
  return (
    units[at]?.form.shape === 'lower' &&
    rites.has(lowerAt(units, at)) &&
    !clauseBegins(units, from, units.length)
  );
}

const rites = new Set(riteNouns);

/** Furthest from the sentence's start that a tag alone («Ellison continued:») ends. */
const longestTag = 24;

/** Units of a sentence that is nothing but a tag: «He added.» */
const shortestTag = 3;

/** Who says what by a verb of speech. */
export function verbDraft(units: Unit[], at: number, before: Draft[]): Draft | null {
  if (isIdle((units[at] as Unit).form, units[at + 1]?.lower)) return null;
  const group = verbGroupAt(units, at);
  if (!group) return null;
  const out = units[at + 1]?.lower === 'out';
  if (group.lemma === 'point' && !out && units[at + 1]?.lower !== 'to') return null;
  if (otherSenses.get(group.lemma)?.has(lowerAt(units, at + 1))) return null;
  if (group.lemma === 'say' && isRite(units, at + 1)) return null;
  // «told aides to begin “the process”»: a deed.
  if (group.infinitive && (group.lemma === 'begin' || group.lemma === 'continue')) return null;
  const base: DraftBase = {
    at,
    group,
    cueFrom: group.from,
    cueTo: out ? at + 2 : at + 1,
    lemma: out ? `${group.lemma} out` : group.lemma,
    kind: 'verb',
    mention: null,
    leaning: 'no',
  };
  const inverted = inversion(units, group);
  if (inverted) {
    return {
      subject: inverted.subject,
      content: inverted.content,
      position: inverted.content.length > 1 ? 'inside' : inverted.before ? 'before' : 'after',
      certainty: certaintyOf(group),
      because: 'inverted verb',
      ...base,
      leaning: inverted.content.length === 0 ? leans(units) : 'no',
    };
  }
  return isPassive(units, group)
    ? passiveDraft(units, group, base)
    : activeDraft(units, group, base, before);
}

/** «The court heard that …» tells what somebody said there; «she heard that …» does not. */
const isCourt = (units: Unit[], subject: Phrase): boolean =>
  courts.has(lowerAt(units, subject.core - 1));

const courts = new Set(hearingNouns);

/** What comes to somebody’s ears and goes no further: but «The Herald has learned that», «the Herald understands that». */
function isPrivate(units: Unit[], { lemma, tense, v }: VerbGroup, subject: Phrase): boolean {
  if (lemma === 'hear') return true;
  if (lemma === 'learn') return tense !== 'perfect' || isPronoun(units[subject.from]);
  return lemma === 'understand' && !(v & V.third);
}

/**
 * «A man described as ill entered the hall»: what others say of him. Not «what Ellison described as a farce», whose
 * object stands in front.
 */
function isTold(units: Unit[], { verb, from, v, tense }: VerbGroup, subject: Phrase): boolean {
  if (units[verb + 1]?.lower !== 'as' || !(v & V.object) || tense !== 'past' || from < verb) {
    return false;
  }
  if (!/^an?$/.test(lowerAt(units, subject.from)) || subject.core !== verb) return false;
  const before = units[subject.from - 1];
  return !has(before, F.relative) && !/^(?:what|whatever)$/.test(before?.lower ?? '');
}

/** A verb behind its subject: «Ellison said it failed», «It failed, Ellison said». */
function activeDraft(
  units: Unit[],
  bare: VerbGroup,
  base: DraftBase,
  before: Draft[],
): Draft | null {
  const cited = citedDraft(units, bare, base, before);
  if (cited) return cited;
  const whose = subjectOf(units, bare, before);
  const { subject, inherited, alleged } = whose;
  if (!subject || !maySay(units, bare, subject, inherited)) return null;
  const group = passedOn(units, bare, subject);
  const after = group && behindVerb(units, group, subject, inherited);
  if (!after) return null;
  if (!inherited && isAsClause(units, group, subject, after))
    return asDraft(units, subject, group.verb, base);
  if (!inherited && isReduced(units, group, subject, after)) return null;
  if (isReadOut(units, group, subject)) return null;
  const left = contentBefore(units, group, whose, after);
  const placed =
    placeContent(units, group, left, after) ??
    (inherited ? null : takenUp(units, group, subject, after));
  if (!placed) return tagDraft(units, group, subject, after, left !== null || inherited, base);
  if (!isEvident(units, group, subject, inherited, placed, after)) return null;
  if (placed.position === 'before') {
    if (isOfAround(units, group, subject, inherited, placed)) return null;
    if (!inherited) takeIn(units, subject, placed);
  }
  const most = alleged ? 0.5 : inherited ? 0.9 : 1;
  const certainty = Math.min(certaintyOf(group), most);
  return { subject, ...placed, certainty, ...base };
}

/** What stands before the subject of a verb and may be what is said, or null. */
function contentBefore(
  units: Unit[],
  group: VerbGroup,
  { subject, low, inherited, opens }: Subject,
  after: After,
): Stretch | null {
  if (!subject || subject.from > group.verb) return null;
  if (/^(?:whose|which)$/.test(lowerAt(units, subject.from))) return null;
  if (!inherited) return leftContent(units, opens ?? subject.from, low);
  const tags = after.kind === 'none' || after.kind === 'quote';
  if (!tags || !leadsToInfinitive(units, group, subject)) return null;
  const left = leftContent(units, subject.from, 0);
  return left && endsInQuote(units, left) ? left : null;
}

/** «Ellison went on to say», «Ellison, the mayor, was quick to add»: few words, and no mark, from who speaks to the verb; but not «has yet to say». */
function leadsToInfinitive(
  units: Unit[],
  { infinitive, negated, from }: VerbGroup,
  { core, to }: Phrase,
): boolean {
  const first = to > core && to < from ? to + 1 : core;
  return (
    infinitive &&
    !negated &&
    first < from &&
    from - first <= longestLead &&
    units.slice(first, from).every(({ kind, lower }) => kind === 'word' && lower !== 'yet')
  );
}

/** Words between who speaks and an infinitive. */
const longestLead = 4;

/**
 * A verb with this subject: what a court hears and the press understands they pass on, in a clause as other verbs of
 * speech have it. Null where what somebody hears goes no further.
 */
function passedOn(units: Unit[], group: VerbGroup, subject: Phrase): VerbGroup | null {
  const court = group.lemma === 'hear' && !(group.v & V.ing) && isCourt(units, subject);
  if (!court && isPrivate(units, group, subject)) return null;
  const tells = court || isKnowingOutlet(units, group, subject);
  return tells ? { ...group, v: group.v | V.clause } : group;
}

/** What stands behind a verb, or null where that makes it no speech of its subject's. */
function behindVerb(
  units: Unit[],
  group: VerbGroup,
  subject: Phrase,
  inherited: boolean,
): After | null {
  const after = contentAfter(units, group);
  if (!fitsFrame(group, after)) return null;
  if (!inherited || subject.from <= group.verb) return after;
  // «Claiming that it failed, Ellison left»: the content ends where the main clause begins.
  const own = { ...after, to: Math.min(after.to, subject.from - 1) };
  // «Speaking of the pier, Ellison said it failed»: the main clause tells what was said.
  return namesTopic(units, group, own) ? null : own;
}

/** «The pier will close, the Herald understands» */
const isKnowingOutlet = (units: Unit[], { lemma }: VerbGroup, subject: Phrase): boolean =>
  lemma === 'understand' && isNoun(units[subject.core - 1], N.organization | N.thing);

/** Whether a verb has behind it what makes it speech: not «held a rally», «learned how to sail», «The court heard the case». */
function fitsFrame(group: VerbGroup, { kind }: After): boolean {
  if (group.lemma === 'hear' && kind === 'object') return false;
  const how = kind === 'question' && !isThought(group.lemma);
  return !wantsThat(group) || kind === 'that' || how;
}

/** «a statement read by the mayor: “…”» */
function isReadOut(units: Unit[], { verb, from }: VerbGroup, subject: Phrase): boolean {
  if (units[verb + 1]?.lower !== 'by' || from !== verb) return false;
  const writing = isNoun(units[subject.core - 1], N.document | N.speech);
  return writing && !/^\d/.test(lowerAt(units, verb + 2));
}

/** Whether the words behind a report go on with the clause around it, so that nothing is said. */
function isOfAround(
  units: Unit[],
  group: VerbGroup,
  subject: Phrase,
  inherited: boolean,
  { content }: Placement,
): boolean {
  const first = content[0]?.[0] ?? -1;
  if (!inherited && isSubjectClause(units, group, subject, first)) return true;
  // «The rise announced on Friday was small», «Also testifying was Moss»: the verb of the clause around it.
  const mayBePart = group.lemma !== 'say' && !(group.v & V.tell);
  const bare = mayBePart && isAuxiliary(units[first]);
  return bare && (inherited || leadsSentence(units, subject.from));
}

/** Takes the words before the subject that belong to what is said into it: «*what* Ellison called “a mistake”». */
function takeIn(units: Unit[], subject: Phrase, { content }: Placement): void {
  const [first, end] = content[0] ?? [-1, -1];
  if (leadsOn(units, subject.from - 1, first)) {
    // «What Ellison said was that it failed»
    const equated = isBe(units[first]) && units[first + 1]?.lower === 'that';
    if (equated) content[0] = [first + 1, end];
    else content.unshift([subject.from - 1, subject.from]);
  }
  const noun = nounSaid(units, subject, first);
  if (noun >= 0) content.unshift([noun, subject.from]);
}

const topical = new Set(topicalVerbs);

/** Whether nothing stands behind a verb but what is spoken of. */
function namesTopic(units: Unit[], group: VerbGroup, { kind, from, to }: After): boolean {
  if (group.infinitive || quoteIn(units, from, to)) return false;
  if (kind === 'topic') return true;
  const thing = kind === 'object' || kind === 'question' || !hasClause(units, from, to);
  return topical.has(group.lemma) && kind !== 'that' && thing;
}

const isAuxiliary = (unit: Unit | undefined): boolean =>
  has(unit, F.auxiliary | F.modal) &&
  isFiniteVerb(unit) &&
  !/^(?:been|being|having)$/.test(unit?.lower ?? '');

/** What may stand before its subject or names a hearer is hardly ever anything but speech. */
const certaintyOf = ({ v }: VerbGroup): number => (v & (V.inverted | V.tell) ? 1 : 0.9);

/** Whether a subject and a verb can go together at all. */
function maySay(units: Unit[], group: VerbGroup, subject: Phrase, inherited: boolean): boolean {
  if (!inherited && !agrees(units, group, subject)) return false;
  if (!inherited && (isNounOf(units, group, subject) || isTold(units, group, subject)))
    return false;
  // «very, very worried», «please know that», «rest assured that»
  const alone = subject.core - subject.from === 1;
  if (alone && /^(?:please|rest|very)$/.test(lowerAt(units, subject.from))) return false;
  if (wantsEvidence(units, group) && isNounHere(units, group, subject)) return false;
  if (isThingsDoing(units, group, subject) || quotesAnother(units, group.verb)) return false;
  if (group.infinitive && inherited && isImpersonal(units, subject)) return false;
  if (group.infinitive && isVerbless(units, group)) return false;
  if (isOpinion(units, group) || isOfAll(units, group, subject) || isEnded(units, group))
    return false;
  // «seems to think»: nobody says it.
  if (group.infinitive && isThought(group.lemma)) return asksToKnow(units, group);
  return mayMean(units, subject, group.lemma);
}

/** «a mayor *trying to tell* all how it failed» in a sentence that has no other verb: nobody is said to have told it. */
const isVerbless = (units: Unit[], { from }: VerbGroup): boolean =>
  isGerund(units[from - 1]) && !units.slice(0, from).some(isFiniteVerb);

/** «wanted to know why it failed»: a question. */
const asksToKnow = (units: Unit[], { from, lemma }: VerbGroup): boolean =>
  lemma === 'know' && /^(?:demand|want)(?:ed|ing|s)?$/.test(lowerAt(units, from - 1));

/** «As Ellison noted, …»: the content lies outside the clause, unless it holds one of its own («as she told how it failed»). */
const isAsClause = (units: Unit[], group: VerbGroup, subject: Phrase, after: After): boolean =>
  units[subject.from - 1]?.lower === 'as' &&
  reportsAlone.has(group.lemma) &&
  (wantsEvidence(units, group) || !ownContent(units, after));

/** Whether what stands behind a verb is what is said: not what stands for it («as she said it»), nor a time. */
function ownContent(units: Unit[], { kind, from, to }: After): boolean {
  if (kind === 'none' || kind === 'topic') return false;
  if (kind !== 'object' && kind !== 'clause') return true;
  const end = wordsEnd(units, from, to);
  return (kind === 'clause' || end - from > 2) && !endsTime(units, end - 1);
}

/**
 * What a clause says of something named before it: «the charges, which Ellison denied», «a charge (that) Ellison
 * denied».
 */
function takenUp(
  units: Unit[],
  { v, negated, infinitive }: VerbGroup,
  subject: Phrase,
  after: After,
): Placement | null {
  if (!(v & V.plain) || negated || infinitive || after.kind !== 'none') return null;
  const last = subject.from - 1;
  const { lower } = units[last] ?? { lower: '' };
  const content = (from: number, to: number): Placement => ({
    content: [[from, to]],
    position: 'after',
    because: 'object taken up',
  });
  if (lower === 'which') return isMark(units[last - 1], ',') ? content(last, last + 1) : null;
  const comma = units.findLastIndex((unit, at) => at < last && unit.kind !== 'word');
  const noun = lower === 'that' ? last - 1 : last;
  if (!isMark(units[comma], ',') && !isDash(units[comma])) return null;
  if (noun - comma > longestTakenUp || has(units[noun], F.preposition | F.relative)) return null;
  return /^(?:an?|something)$/.test(lowerAt(units, comma + 1))
    ? content(comma + 1, noun + 1)
    : null;
}

/** Words of what a clause takes up. */
const longestTakenUp = 4;

/** «…, a probe (that) Ellison said was over»: where the noun begins that the verb behind the report tells of, or -1. */
function nounSaid(units: Unit[], subject: Phrase, content: number): number {
  if (!mayBeVerb(units[content])) return -1;
  const last = subject.from - 1;
  for (let at = last; at >= 0 && at >= last - longestTakenUp; at--) {
    const unit = units[at] as Unit;
    if (unit.kind === 'word') continue;
    const opens = isMark(unit, ',') || isDash(unit);
    const noun = at < last && !has(units[last], F.preposition | F.relative | F.subordinator);
    return opens && noun && /^(?:an?|one|something)$/.test(lowerAt(units, at + 1)) ? at + 1 : -1;
  }
  return -1;
}

/**
 * A tag without content leans on the quotation before it or, with a colon, on what follows.
 *
 * @param joined whether the verb shares its subject, or words before it may be its content: nothing but a colon helps
 */
function tagDraft(
  units: Unit[],
  group: VerbGroup,
  subject: Phrase,
  after: After,
  joined: boolean,
  base: DraftBase,
): Draft | null {
  const leaning = leans(units);
  if (joined && leaning === 'before') return null;
  // «Ellison said of the plan:»
  const topic =
    leaning === 'after' &&
    group.tense !== 'participle' &&
    has(units[after.from - 1], F.preposition);
  if ((after.kind !== 'none' && !topic) || group.verb > longestTag || group.negated) return null;
  if (leaning === 'before' && group.tense === 'participle') return null;
  // «He went where others feared to tread.»
  if (leaning === 'before' && hasClause(units, 0, subject.from)) return null;
  if (!isPerformed(group, units)) return null;
  // «Ellison added:» says more than «Ellison added.»
  const alone = leaning === 'after' || units.length <= shortestTag;
  const frames = V.clause | V.quoteOnly | V.tell | (alone ? V.that : 0);
  if (!(group.v & frames)) return null;
  return {
    subject,
    content: [],
    position: 'after',
    certainty: 0.9,
    because: leaning === 'after' ? 'colon at the end' : 'tag after quotation',
    ...base,
    leaning,
  };
}

/** Whether a form that may be a noun, or an object that may be a thing, has enough beside it to be speech. */
function isEvident(
  units: Unit[],
  group: VerbGroup,
  subject: Phrase,
  inherited: boolean,
  { content, position }: Placement,
  after: After,
): boolean {
  const plain = after.kind === 'object' || after.kind === 'topic' || after.kind === 'infinitive';
  // «quoted him as saying»
  const him = subject.core - subject.from === 1 && has(units[subject.from], F.object);
  // «she's denied the charges»
  const theirs = group.contracted && /^(?:he|she|they)['’]/.test(lowerAt(units, subject.from));
  const able = him || theirs || isPronoun(units[subject.from]) || canSpeak(units, subject);
  const quotes = content.some(([from, to]) => quoteIn(units, from, to));
  const weak = (plain && position === 'before') || (group.tense === 'participle' && !quotes);
  if (!able && weak) return false;
  if (!wantsEvidence(units, group)) return true;
  if (quotes) return true;
  if (!able) return false;
  if (after.kind === 'that' || isPronoun(units[subject.from])) return true;
  // «recalls how it failed»
  if (after.kind === 'question' && leadsToHow(units[after.from]?.lower))
    return !isShowing(group.lemma);
  // «Ellison promises to build a pier»
  const last = units[subject.core - 1];
  const named = isNoun(last, N.person) || (isName(last) && last?.form.n === 0);
  if (after.kind === 'infinitive' && !inherited && group.v & V.third && named) return true;
  // «Sales fell, the paper reports.»
  const inside = position === 'inside' && group.lemma === 'report';
  if ((position === 'after' || inside) && after.kind === 'none') return true;
  // «…, ruling it had failed», «and states it had failed»
  const begun = isPronoun(units[after.from]);
  return (!inherited || begun) && after.kind === 'clause';
}

/** «It is too soon to say whether it failed»: nobody says it. */
const isImpersonal = (units: Unit[], subject: Phrase): boolean =>
  /^(?:it|there|this|that)$/.test(lowerAt(units, subject.from));

/** «It’s safe to say that it failed», «It is hard not to think so», «It goes without saying»: nobody in particular says it. */
function isOpinion(units: Unit[], { from, infinitive, v }: VerbGroup): boolean {
  const without = (v & V.ing) !== 0 && units[from - 1]?.lower === 'without';
  if (!infinitive && !without) return false;
  for (let at = from - 1; at >= 0 && at > from - 6; at--) {
    const { kind, lower } = units[at] as Unit;
    if (kind !== 'word') return false;
    if (/^it['’]s$/.test(lower)) return true;
    if (lower === 'it') return without || isBe(units[at + 1]);
  }
  return false;
}

const endings = formsOf(endingVerbs);

/** «stopped writing», «to avoid saying»: what nobody does any more. */
const isEnded = (units: Unit[], { from, v }: VerbGroup): boolean =>
  (v & V.ing) !== 0 && endings.has(lowerAt(units, from - 1));

/** «Everything Ellison says is true», «All he claims is a lie»: of whatever is said. */
const isOfAll = (units: Unit[], { from, verb }: VerbGroup, subject: Phrase): boolean =>
  isFiniteVerb(units[verb + 1]) &&
  subject.to === from &&
  [subject.from, subject.from - 1].some((at) =>
    /^(?:all|anything|everything|nothing|whatever)$/.test(lowerAt(units, at)),
  ) &&
  subject.to - subject.from > (isPronoun(units[subject.from]) ? 0 : 1);

/**
 * «How Ellison responds will matter», «His words since he declared for mayor have changed»: the verb of the clause around
 * this one follows, and nothing is said.
 */
function isSubjectClause(
  units: Unit[],
  { verb }: VerbGroup,
  subject: Phrase,
  content: number,
): boolean {
  const opener = units[subject.from - 1];
  if (opener?.kind !== 'word' || !has(opener, F.subordinator)) return false;
  if (has(opener, F.relative) || opener.lower === 'what') return false;
  let at = content;
  // «How he answers that question will …»
  if (at === verb + 1 && units[at]?.lower === 'that' && isQuestion.test(opener.lower)) {
    while (at < verb + longestObject && units[at]?.kind === 'word' && !isFiniteVerb(units[at]))
      at++;
    if (at === verb + 2) return false;
  }
  return has(units[at], F.auxiliary | F.modal) && isFiniteVerb(units[at]);
}

const isQuestion = /^(?:how|why)$/;

/** Words from a verb to the end of a short object. */
const longestObject = 5;

/**
 * Whether a pronoun before the subject belongs to what is said: «what Ellison called “a mistake”», «the plan, which
 * Ellison said was a mistake».
 */
function leadsOn(units: Unit[], pronoun: number, content: number): boolean {
  const { lower } = units[pronoun] ?? { lower: '' };
  if (lower === 'what') return true;
  if (!/^(?:which|whom?|that)$/.test(lower)) return false;
  // «an interview in which Ellison said it failed», «so angry that Ellison said it failed»
  const open = lower !== 'that' && !has(units[pronoun - 1], F.preposition);
  return open || mayBeVerb(units[content]);
}
