import { hearsayVerbs, orderVerbs, passiveDeedVerbs } from '../../words/en/verbs.js';
import { F, V } from '../../words/lexicon.js';
import { leadsSentence, leftContent } from '../contents/beside.js';
import { contentAfter } from '../contents/content.js';
import { anotherReport, contentEnd, finalMark } from '../contents/content-end.js';
import type { VerbGroup } from '../cues/cues.js';
import { phraseAt } from '../phrases/phrase-at.js';
import { type Phrase, phraseBefore, phraseOf } from '../phrases/phrase-before.js';
import { leftIsQuote, quoteIn } from '../phrases/quoted.js';
import { clauseBegins, hasClause } from '../phrases/segments.js';
import { canSpeak } from '../phrases/speakers.js';
import { firstSubject } from '../subjects/first-subject.js';
import { subjectBefore } from '../subjects/subject-before.js';
import { quotesAnother } from '../subjects/subjects.js';
import {
  endsLikeAdverb,
  has,
  isAccordingTo,
  isFiniteVerb,
  isMark,
  isName,
  isPastAfterName,
  lowerAt,
} from '../text/look.js';
import type { Stretch, Unit } from '../text/units.js';
import { wordsEnd } from '../text/walk.js';
import type { Draft, DraftBase } from './draft.js';

/** The step that finds who speaks behind a passive verb. */
export const passiveBy = 'passive with “by”';

const deeds = new Set(passiveDeedVerbs);

/** «was reported», or a participle alone: «a plan reported by the board». */
export function isPassive(units: Unit[], group: VerbGroup): boolean {
  if (group.passive || isAsked(units, group)) return true;
  if (group.tense !== 'past' || !isReported(group)) return false;
  // «a plan announced last week by the board»
  let by = group.verb + 1;
  while (by < group.verb + longestTime && mayPart(units[by])) by++;
  return isBy(units[by]);
}

/** Words between a participle and «by», and the verb. */
const longestTime = 4;

const mayPart = (unit: Unit | undefined): boolean =>
  unit?.kind === 'word' &&
  (has(unit, F.adverb | F.day | F.time) ||
    endsLikeAdverb(unit) ||
    /^(?:last|on|this)$/.test(unit.lower));

/** «Asked whether it failed, Ellison left», «when asked, “…?”»: a participle without its auxiliary. */
function isAsked(units: Unit[], { lemma, verb, from, tense }: VerbGroup): boolean {
  if (lemma !== 'ask' || tense !== 'past' || from !== verb) return false;
  return verb === 0 || /^(?:when|if)$/.test(lowerAt(units, verb - 1));
}

/** Where a question ends that a main clause may follow: «Asked whether it failed, Ellison left». */
function questionEnd(units: Unit[], from: number, to: number): number {
  for (let at = from + 1; at < to - 1; at++) {
    const parted = isMark(units[at], ',') || units[at]?.stop === ',';
    const main =
      parted &&
      (clauseBegins(units, at + 1, to) ||
        anotherReport(units, at + 1, to) ||
        (at + 2 < to && isPastAfterName(units, at + 2)));
    if (main) return isMark(units[at], ',') ? at : at + 1;
  }
  return to;
}

/** «was described by Ellison as “…”», «first reported by The Post», «it was reported that». */
export function passiveDraft(units: Unit[], group: VerbGroup, base: DraftBase): Draft | null {
  if (quotesAnother(units, group.verb)) return null;
  const end = finalMark(units);
  const subject = reportedOf(units, group);
  const agent = agentBehind(units, group.verb, end);
  if (agent) return agentDraft(units, group, subject, agent, end, base);
  const tag = subject && passiveTag(units, group, subject, end, base);
  return tag ?? agentlessDraft(units, group, subject, end, base);
}

/** «was described by Ellison as “…”», «was told by Ellison that it failed»: whoever stands behind «by» speaks. */
function agentDraft(
  units: Unit[],
  group: VerbGroup,
  subject: Phrase | null,
  agent: Phrase,
  end: number,
  base: DraftBase,
): Draft | null {
  const draft = {
    ...base,
    subject: phraseOf(agent.from, agent.core),
    certainty: 0.7,
    because: passiveBy,
  };
  // «Asked by Ellison whether it failed, Moss left»
  if (isAsked(units, group)) {
    const to = questionEnd(units, agent.core, end);
    return { ...draft, content: [[agent.core, to]], position: 'before' };
  }
  if (quoteIn(units, agent.core, end)) {
    const content: Stretch[] = [[agent.core, end]];
    if (subject) content.unshift([subject.from, subject.core]);
    return { ...draft, content, position: 'inside' };
  }
  const able = canSpeak(units, agent);
  // «was told by Ellison that it failed»
  if (units[agent.core]?.lower === 'that' && hasClause(units, agent.core + 1, end)) {
    const to = contentEnd(units, agent.core, end, group);
    return able ? { ...draft, content: [[agent.core, to]], position: 'before' } : null;
  }
  // «was told by Ellison to leave»
  const order = ordering.has(group.lemma) ? orderAt(units, agent.from) : -1;
  if (order > 0 && able) {
    const core = Math.min(agent.core, order);
    const to = contentEnd(units, order, end, group);
    return {
      ...draft,
      subject: phraseOf(agent.from, core),
      content: [[order, to]],
      position: 'before',
    };
  }
  if (!isReported(group) || group.negated || !able) return null;
  // «according to polls reported by The Post»
  if (subject && isAccordingTo(units, subject.from - 2)) return null;
  const as = group.from - 1;
  if (units[as]?.lower === 'as') return asReported(units, as, agent, end, draft);
  return subject && { ...draft, content: [[subject.from, subject.core]], position: 'after' };
}

/** «it was reported that», «was asked whether», «have been told that», «is said to»: what is said by nobody who is named. */
function agentlessDraft(
  units: Unit[],
  group: VerbGroup,
  subject: Phrase | null,
  end: number,
  base: DraftBase,
): Draft | null {
  const { verb, lemma } = group;
  if (subject && /^it(?:['’]s)?$/.test(lowerAt(units, subject.from)))
    return impersonalDraft(units, group, end, base);
  if (lemma === 'ask') {
    const { kind, from, to } = contentAfter(units, group);
    if (kind !== 'quote' && kind !== 'question') return null;
    return agentless(base, [from, group.passive ? to : questionEnd(units, from, to)]);
  }
  if (!subject || group.negated || group.modal) return null;
  // «Residents have been told that the water is safe»
  if (informing.has(lemma)) {
    const { kind, from } = contentAfter(units, group);
    if (!/^(?:clause|infinitive|question|quote|that)$/.test(kind)) return null;
    return agentless(base, [from, contentEnd(units, from, end, group)]);
  }
  // «is said to be furious»
  if (!hearsay.has(lemma)) return null;
  if (units[verb + 1]?.lower !== 'to' || units[verb + 2]?.kind !== 'word') return null;
  const said = agentless(base, [verb + 1, contentEnd(units, verb + 1, end, group)]);
  return { ...said, content: [[subject.from, subject.core], ...said.content] };
}

/** «It was reported that sales fell», «It is feared the boat sank» */
function impersonalDraft(
  units: Unit[],
  group: VerbGroup,
  end: number,
  base: DraftBase,
): Draft | null {
  const { kind, from, to } = contentAfter(units, group);
  const bare = (kind === 'clause' || kind === 'object') && impersonal.has(group.lemma);
  if (kind !== 'that' && !(bare && clauseBegins(units, from, to))) return null;
  return agentless(base, [from, contentEnd(units, from, end, group)]);
}

/** «The pier will close, residents were told.», «The pier, it was announced on Monday, will close.» */
function passiveTag(
  units: Unit[],
  { verb, lemma, v, negated, modal }: VerbGroup,
  { from }: Phrase,
  end: number,
  base: DraftBase,
): Draft | null {
  const reports =
    units[from]?.lower === 'it'
      ? (v & (V.clause | V.that)) !== 0 || lemma === 'learn'
      : informing.has(lemma) || (lemma === 'ask' && units[from - 1]?.kind === 'quote');
  if (!reports || negated || modal || units[from - 1]?.kind === 'word') return null;
  const left = leftContent(units, from, 0);
  if (!left || has(units[left[0]], F.subordinator | F.preposition)) return null;
  const to = wordsEnd(units, verb + 1, end);
  if (hasClause(units, verb + 1, to)) return null;
  const said = { ...agentless(base, left), position: 'after' as const };
  if (to === end) return hasClause(units, ...left) || leftIsQuote(units, left) ? said : null;
  const goesOn = isMark(units[to], ',') && isFiniteVerb(units[to + 1]);
  return goesOn ? { ...said, content: [left, [to + 1, end]], position: 'inside' } : null;
}

const ordering = new Set(['ask', ...orderVerbs]);

/** «told by men in the port *not to leave*»: where what is to be done begins, or -1. */
function orderAt(units: Unit[], agent: number): number {
  for (let at = agent + 1; at < agent + longestAgent && units[at]?.kind === 'word'; at++) {
    const to = units[at]?.lower === 'not' ? at + 1 : at;
    if (units[to]?.lower !== 'to') continue;
    const next = units[to + 1];
    return isName(next) || has(next, F.determiner | F.possessive | F.object) ? -1 : at;
  }
  return -1;
}

/** Words between «by» and «to». */
const longestAgent = 10;

/** Verbs whose passive names the hearer alone. */
const informing = new Set(['assure', 'inform', 'notify', 'tell', 'warn']);

const hearsay = new Set(hearsayVerbs);

/** Verbs of «it is feared that» that may leave «that» out. */
const impersonal = new Set([...hearsay, 'fear']);

/** What is said by nobody who is named. */
const agentless = (base: DraftBase, content: Stretch): Draft => ({
  ...base,
  subject: null,
  content: [content],
  position: 'before',
  certainty: 0.7,
  because: 'agentless verb',
});

const isReported = ({ lemma, v }: VerbGroup): boolean =>
  (v & (V.plain | V.speech)) !== 0 && !deeds.has(lemma);

const isBy = (unit: Unit | undefined): boolean => unit?.kind === 'word' && unit.lower === 'by';

/** What is reported: the subject, or the phrase that a participle between commas goes with. */
function reportedOf(units: Unit[], { from, passive, contracted }: VerbGroup): Phrase | null {
  if (contracted) return phraseOf(from - 1, from);
  const before = units[from - 1];
  if (before?.lower === 'as') return null;
  // «was leaked in May and first reported by The Post»
  if (has(before, F.coordinator))
    return units.slice(0, from).some(isPastSpeech) ? null : firstSubject(units, from);
  if (!passive && isMark(before, ',')) return phraseBefore(units, from - 1, 0);
  return subjectBefore(units, from, 0);
}

const isPastSpeech = ({ form }: Unit): boolean => (form.v & V.past) !== 0;

/** The phrase behind «by». */
function agentBehind(units: Unit[], verb: number, end: number): Phrase | null {
  for (let at = verb + 1; at < Math.min(end, verb + 8); at++) {
    if (units[at]?.kind !== 'word' || units[at]?.lower === 'that') return null;
    // «was reported to have been paid by Ellison», «to be owned by Ellison»: who paid or owns.
    if (/^(?:be|been)$/.test(lowerAt(units, at))) return null;
    if (isBy(units[at])) return phraseAt(units, at + 1);
  }
  return null;
}

/** «As reported by The Post, sales fell», «Sales fell, as reported by The Post». */
function asReported(
  units: Unit[],
  as: number,
  agent: Phrase,
  end: number,
  draft: Omit<Draft, 'content' | 'position'>,
): Draft | null {
  if (leadsSentence(units, as)) {
    if (!isMark(units[agent.core], ',') || agent.core + 1 >= end) return null;
    return { ...draft, content: [[agent.core + 1, end]], position: 'before' };
  }
  if (units[as - 1]?.kind === 'word') return null;
  return { ...draft, content: [[0, as]], position: 'after' };
}
