import {
  conditionOpeners,
  measureAdverbs,
  questionOpeners,
  subjectPrepositions,
} from '../../words/en/function-words.js';
import {
  admissionVerbs,
  ifVerbs,
  orderVerbs,
  questionVerbs,
  topicVerbs,
} from '../../words/en/verbs.js';
import { F, N, V } from '../../words/lexicon.js';
import type { VerbGroup } from '../cues/cues.js';
import { clauseBegins, hasClause } from '../phrases/segments.js';
import {
  closingBracket,
  endsLikeAdverb,
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
import type { Unit } from '../text/units.js';
import {
  afterAdverbial,
  opensClause,
  opensRelative,
  quoteBehind,
  takesClause,
  thatBehind,
} from './adverbial.js';
import { type After, none, said, type Way } from './content-after.js';
import {
  clauseOrObject,
  isThatThing,
  opensMain,
  opensSaid,
  opensUnmarked,
  secondClause,
  thingEnd,
} from './content-clause.js';
import { contentEnd, isReportingParticiple, isWhatClause } from './content-end.js';
import { lastQuotation, quoteFrom } from './content-quotation.js';

/**
 * A step of the way from a verb to what is said: what is said begins at `at`, or it is looked for further on (a number),
 * or there is none. `undefined` where the unit is another step's.
 */
type Step = (way: Way, at: number, unit: Unit) => After | number | undefined;

/** «said “…”», «said on “Night Desk” that»: words in marks are said, but for the title of a work in an adverbial. */
const quotation: Step = (way, at, unit) => {
  const { units, group, end } = way;
  if (unit.kind !== 'quote') return;
  if (!unit.title || at <= group.verb + 1 || units[at - 1]?.kind !== 'word')
    return quoteFrom(way, at);
  if (at + 1 >= end) return none;
  return isMark(units[at + 1], ',') && units[at + 2]?.kind !== 'quote' ? at + 2 : at + 1;
};

/** «said: …» */
const colon: Step = (way, at, unit) => {
  if (!isMark(unit, ':')) return;
  return way.units[at + 1]?.kind === 'quote'
    ? quoteFrom(way, at + 1)
    : { kind: 'that', from: at + 1, to: way.end };
};

/** «said, “…”», «said, if elected, she would go», «said, after a pause, that it failed» */
const comma: Step = (way, at, unit) => {
  const { units, group, end } = way;
  if (unit.kind !== 'mark') return;
  // «said (on Monday) that»
  const bracket = isMark(unit, '(') ? closingBracket(units, at, end) : -1;
  if (bracket > 0) return bracket + 1;
  if (unit.lower !== ',' && !isDash(unit)) return none;
  const next = units[at + 1];
  if (next?.kind === 'quote') return quoteFrom(way, at + 1);
  // «She added, that it failed»
  const typed =
    at === group.verb + 1 &&
    group.v & (V.clause | V.that) &&
    !opensRelative(units, at + 1) &&
    clauseBegins(units, at + 2, end);
  if (next?.lower === 'that' && (typed || units[at + 2]?.kind === 'quote'))
    return said(way, 'that', at + 1);
  if (next && opensCondition.has(next.lower) && group.v & V.clause) {
    const clause = said(way, 'clause', at + 1);
    if (secondClause(units, at + 1, clause.to)) return clause;
  }
  // «said, The pier is old»
  if (isMark(unit, ',') && opensUnmarked(way, at + 1))
    return { kind: 'that', from: at + 1, to: end };
  // «said in the long run, prices would fall»
  if (group.lemma === 'say' && isMark(unit, ',') && opensSaid(way, at))
    return { kind: 'clause', from: group.verb + 1, to: contentEnd(units, at + 1, end, group) };
  const close = closingMark(units, at, end);
  const behind = units[close + 1];
  const aside =
    close > 0 &&
    (behind?.lower === 'that' || behind?.kind === 'quote') &&
    (isDash(unit) ||
      !hasClause(units, at + 1, close) ||
      next?.lower === 'as' ||
      // «said, in remarks made on Monday, “…”»
      (has(next, F.preposition) && !has(next, F.subordinator))) &&
    !isReportingParticiple(next);
  return aside ? close + 1 : none;
};

/** «said that it failed», «echoed that promise» */
const that: Step = (way, at, unit) => {
  if (unit.lower !== 'that') return;
  const { units, group, end } = way;
  if (at + 1 >= end) return none;
  if (group.v & V.speech && isNoun(units[at + 1], N.speech)) return said(way, 'object', at);
  // «told reporters after the meeting that was held», «answered claims that»: a clause of the noun's.
  const behindNoun = at > group.verb + 1 && has(units[group.verb + 1], F.preposition);
  if (at > group.verb + 1 && opensRelative(units, at)) return none;
  if (behindNoun && takesClause(units, at - 1, group.verb + 1)) return none;
  const clause = said(way, 'that', at);
  // «called that explanation “a joke”»: a verb that takes no clause.
  const isNaming = (group.v & V.object) !== 0 && (group.v & (V.clause | V.that | V.onlyThat)) === 0;
  const thing = at === group.verb + 1 && (isNaming || isThatThing(units, at, clause.to));
  return thing ? { ...clause, kind: 'object' } : clause;
};

/** «said if it failed, she would go» */
const condition: Step = (way, at, { lower }) => {
  const { units, group } = way;
  if (!opensCondition.has(lower) || !(group.v & V.clause)) return;
  const clause = said(way, 'clause', at);
  const plain =
    /^(?:if|because)$/.test(lower) && group.lemma === 'say' && hasClause(units, at + 1, clause.to);
  return plain || secondClause(units, at, clause.to) ? clause : undefined;
};

/** «asked whether it failed», «did not say when it failed» */
const question: Step = (way, at, { lower }) => {
  const { units, group } = way;
  if (
    at === group.verb + 1 &&
    /^(?:when|where|who|which)$/.test(lower) &&
    (group.negated || takesQuestion.has(group.lemma))
  )
    return said(way, 'question', at);
  if (!questionWords.has(lower)) return;
  if (lower === 'if' && !takesIf.has(group.lemma)) return none;
  const next = units[at + 1];
  const open = lower === 'if' && next && group.lemma === 'say' && !group.negated;
  return open && !isPronoun(next) ? none : said(way, 'question', at);
};

/** «responded to the board», «commented on the plan» */
const answer: Step = (way, at, { lower }) => {
  const { units, group, end } = way;
  if (at !== group.verb + 1 || (lower !== 'to' && lower !== 'on')) return;
  if (!/^(?:respond|reply|comment)$/.test(group.lemma)) return;
  const quoted = lastQuotation(units, group);
  if (quoted.kind === 'quote') return quoted;
  const to = thingEnd(units, at + 1, contentEnd(units, at, end, group));
  return { kind: 'object', from: at + 1, to };
};

/** «what Ellison described as a joke», «what she referred to as a joke» */
const named: Step = (way, at, { lower }) => {
  const { units, group } = way;
  const as = group.lemma === 'refer' && lower === 'to' ? at + 1 : at;
  const names = group.v & V.object && at === group.verb + 1 && units[as]?.lower === 'as';
  if (!names || units[as + 1]?.kind !== 'word' || !isWhatClause(units, group)) return;
  return said(way, 'object', as + 1);
};

/** «promised to leave», «promised to “end” the toll» */
const infinitive: Step = (way, at, { lower }) => {
  const { units, group, end } = way;
  const next = units[at + 1];
  const quoted = next?.kind === 'quote' && next.stop !== '.' && at === group.verb + 1;
  if (lower === 'to' && quoted && group.v & V.infinitive && !isPassiveOrder(group))
    return said(way, 'infinitive', at);
  if (lower !== 'to' || next?.kind !== 'word') return;
  const base =
    !has(next, F.determiner | F.possessive | F.object) &&
    !isName(next) &&
    !(admits.has(group.lemma) && /ing$/.test(next.lower)) &&
    !(next.form.n & N.plural);
  if (!base) return;
  if (/^(?:be|remain)$/.test(next.lower) && has(units[at - 1], F.negation)) return none;
  // «was fined and ordered to leave»: who does so names the hearer.
  if (at === group.verb + 1 && isPassiveOrder(group)) return none;
  if (group.v & V.infinitive) return said(way, 'infinitive', at);
  // «said to get there, drivers must cross the hills»
  if (group.lemma === 'say' && secondClause(units, at, end)) return said(way, 'clause', at);
  return next.form.n & (N.person | N.organization) ? undefined : none;
};

/** «said she would go», «denied the charges»; «said this week», «said last month» tell when. */
const nounPhrase: Step = (way, at, { form, lower }) => {
  const { units, end } = way;
  if (!(form.f & (F.determiner | F.possessive | F.subject | F.contraction))) return;
  const time =
    form.f & F.determiner &&
    has(units[at + 1], F.time | F.day) &&
    !isFiniteVerb(units[at + 2]) &&
    (lower !== 'the' || !clauseBegins(units, at, end));
  return time ? at + 2 : clauseOrObject(way, at);
};

/** «said Monday», «said early in May»; not «called Friday's ruling a mistake», where the day owns what is spoken of. */
const time: Step = (way, at, unit) => {
  const { units, group } = way;
  const { f, possessive } = unit.form;
  const next = units[at + 1];
  const noun = /^(?:last|next)$/.test(unit.lower) ? at + 1 : at;
  // «said Monday was cold», «said last year was worse», but not «a plan that she said Monday was dead», nor «a merger
  // announced Monday would help»
  if (!(group.v & V.plain) && isTimeAlone(units[noun]) && isFiniteVerb(units[noun + 1]))
    return isInRelative(units, group.from) ? noun + 1 : said(way, 'clause', at);
  if (!possessive && (f & (F.day | F.month) || (f & F.time && !mayBeVerb(next))))
    return has(unit, F.month) && /^\d/.test(next?.lower ?? '') ? at + 2 : at + 1;
  const leads = /^(?:last|next|early|late|earlier|later)$/.test(unit.lower);
  const followed =
    has(next, F.day | F.time | F.month | F.preposition | F.determiner) ||
    /^(?:last|next)$/.test(next?.lower ?? '');
  return leads && followed ? at + 1 : undefined;
};

/** A day, a month or a time that may be a subject: «Monday», «May», «year», but not «Monday's», «may». */
const isTimeAlone = (unit: Unit | undefined): boolean =>
  unit !== undefined &&
  !unit.form.possessive &&
  (has(unit, F.time) || (has(unit, F.day | F.month) && unit.form.shape !== 'lower'));

/** Whether a relative pronoun stands between a verb and the mark before it. */
function isInRelative(units: Unit[], verb: number): boolean {
  for (let at = verb - 1; at >= 0 && units[at]?.kind === 'word'; at--)
    if (/^(?:that|what|which|who|whom)$/.test((units[at] as Unit).lower)) return true;
  return false;
}

/** «said at least six», «reported more than 40», «said as many as 40» */
const quantity: Step = (way, at) =>
  isQuantity(way.units, at) || (way.group.v & V.clause && isDegree(way.units, at))
    ? clauseOrObject(way, at)
    : undefined;

/** «said as a result prices would fall», «said as much» */
const as: Step = (way, at, { lower }) => {
  const { units, end } = way;
  if (lower !== 'as') return;
  if (units[at + 2]?.lower === 'result' && clauseBegins(units, at + 3, end))
    return said(way, 'clause', at);
  return units[at + 1]?.lower === 'much' && units[at + 2]?.lower !== 'as'
    ? { kind: 'object', from: at, to: at + 2 }
    : undefined;
};

/** «said at a rally in downtown Harbor City that», «complained about the noise», «called for “order”» */
const preposition: Step = (way, at, unit) => {
  const { units, group, end } = way;
  const { f } = unit.form;
  if (!(f & F.preposition)) return;
  const that = group.v & (V.clause | V.that) ? thatBehind(units, at, end) : -1;
  if (that > 0) return that;
  const clause = unit.lower === 'as' || (f & F.subordinator && opensClause(units, at, end));
  if (clause && !(group.v & V.object)) {
    const quote = quoteBehind(units, at, end);
    if (quote > 0) return quote;
    return opensMain(way, at) ? said(way, 'clause', group.verb + 1) : none;
  }
  return topic(way, at, unit) ?? aboutQuoted(way, at, unit) ?? afterAdverbial(units, at, end);
};

/** «complained about the noise» */
const topic: Step = ({ units, group, start, end }, at, { lower }) => {
  const next = units[at + 1];
  const when = has(next, F.time | F.day | F.month);
  if (!(group.v & V.topic) || when || !leadsToTopic(group.lemma, lower)) return;
  if (at > start || next?.kind === 'mark') return;
  const to = thingEnd(units, at + 1, contentEnd(units, at, end, group));
  return to > at + 1 ? { kind: 'topic', from: at + 1, to } : undefined;
};

/** «warned against the “…”», «called for “…”» */
const aboutQuoted: Step = ({ units, group, end }, at, { lower }) => {
  if (at !== group.verb + 1 || !about.has(lower) || has(units[at + 1], F.day | F.month)) return;
  const to = contentEnd(units, at, end, group);
  for (let next = at + 1; next < to; next++) {
    const inner = units[next] as Unit;
    if (isMark(inner, ',') || inner.lower === 'that') return;
    // «said of the pier: “…”»
    if (isMark(inner, ':') && !(group.v & V.object))
      return units[next + 1]?.kind === 'quote' ? next : undefined;
    if (inner.kind === 'quote' && inner.words > 1 && !inner.title)
      return { kind: 'object', from: at + 1, to };
  }
  return;
};

/** «said bluntly that», «said nearly every house», «did not say exactly what» */
const adverb: Step = (way, at, unit) => {
  const next = way.units[at + 1];
  if (!(unit.form.f & F.adverb) && (!endsLikeAdverb(unit) || mayBeVerb(next))) return;
  if (!measures.has(unit.lower)) return at + 1;
  if (questionWords.has(next?.lower ?? '')) return said(way, 'question', at);
  return mayOpenPhrase(next) ? clauseOrObject(way, at) : at + 1;
};

/** «said while standing outside the mill that» */
const subordinator: Step = ({ units, end }, at, { form }) => {
  if (!(form.f & F.subordinator)) return;
  const that = isGerund(units[at + 1]) ? thatBehind(units, at + 1, end) : -1;
  return that < 0 ? none : that;
};

/** «said and did», «said about the money being spent» */
const nothing: Step = ({ group }, at, { form, lower }) =>
  form.f & F.coordinator || (lower === 'being' && group.lemma === 'say' && at > group.verb + 1)
    ? none
    : undefined;

/** In the order in which they are asked. */
const steps: readonly Step[] = [
  quotation,
  colon,
  comma,
  that,
  condition,
  question,
  answer,
  named,
  infinitive,
  nounPhrase,
  time,
  quantity,
  as,
  preposition,
  adverb,
  subordinator,
  nothing,
];

/** One step from `at`: what is said, or where to look next. Where no step knows the unit, it begins what is said. */
export function step(way: Way, at: number): After | number {
  const unit = way.units[at] as Unit;
  for (const each of steps) {
    const result = each(way, at, unit);
    if (result !== undefined) return result;
  }
  return clauseOrObject(way, at);
}

const opensCondition = new Set(conditionOpeners);
const measures = new Set(measureAdverbs);

const mayOpenPhrase = (unit: Unit | undefined): boolean =>
  unit?.kind === 'word' &&
  !has(unit, F.relative | F.subordinator | F.preposition | F.coordinator | F.day);

/** «as many as 40», «so few boats», «not every boat» */
function isDegree(units: Unit[], at: number): boolean {
  const { lower } = units[at] as Unit;
  const next = units[at + 1];
  const many = /^(?:few|little|many|much)$/.test(next?.lower ?? '');
  if (lower === 'as') return many && units[at + 2]?.lower === 'as';
  if (lower === 'so') return many;
  return lower === 'not' && next?.lower !== 'that' && has(next, F.determiner | F.quantifier);
}

function isQuantity(units: Unit[], at: number): boolean {
  const { lower } = units[at] as Unit;
  const next = units[at + 1];
  if (lower === 'at') return next?.lower === 'least' || next?.lower === 'most';
  if (lower === 'up' && next?.lower === 'to') return /^\d/.test(lowerAt(units, at + 2));
  if (lower === 'more' || lower === 'fewer' || lower === 'less') return next?.lower === 'than';
  return (
    /^(?:about|around|between|over|nearly|roughly|some|up)$/.test(lower) &&
    next !== undefined &&
    (/^(?:\d|half$|(?:one|two|three)-)/.test(next.lower) ||
      (has(next, F.quantifier) && !isFiniteVerb(next)))
  );
}

const about = new Set(subjectPrepositions);
/** Words that open an indirect question whatever the verb. */
export const questionWords = new Set(questionOpeners);
const takesQuestion = new Set(questionVerbs);
const takesIf = new Set(ifVerbs);
const admits = new Set(admissionVerbs);
const wantsHearer = new Set(orderVerbs);

const isPassiveOrder = ({ lemma, tense, passive }: VerbGroup): boolean =>
  !passive && wantsHearer.has(lemma) && tense === 'past';

const topics = new Map(
  Object.entries(topicVerbs).map(([preposition, verbs]) => [preposition, new Set(verbs)]),
);

/** Whether a preposition behind a verb leads to what is spoken of: «complained about the noise». */
const leadsToTopic = (lemma: string, preposition: string): boolean =>
  topics.get(preposition)?.has(lemma) ?? false;

/** Words of an aside between a verb and what is said. */
const longestAside = 14;

/** The comma or dash that closes an aside opened by one of its kind. */
function closingMark(units: Unit[], from: number, end: number): number {
  const dash = isDash(units[from]);
  for (let at = from + 1; at < end && at < from + longestAside; at++) {
    if (dash ? isDash(units[at]) : isMark(units[at], ',')) return at;
    if (units[at]?.kind === 'quote') return -1;
  }
  return -1;
}
