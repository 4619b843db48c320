import { audiences } from '../words/en/hearers.js';
import { topicVerbs } from '../words/en/verbs.js';
import { F, N, V } from '../words/lexicon.js';
import {
  afterAdverbial,
  opensClause,
  opensRelative,
  quoteBehind,
  takesClause,
  thatBehind,
} from './adverbial.js';
import { contentEnd, finalMark, isReportingParticiple, isWhatClause } from './content-end.js';
import { endsLikeAdverb, isAccordingTo, type VerbGroup, wantsEvidence } from './cues.js';
import {
  has,
  isDash,
  isFiniteVerb,
  isGerund,
  isMark,
  isName,
  isNoun,
  isPronoun,
  mayBeVerb,
} from './look.js';
import { phraseAt } from './phrase-at.js';
import { firstQuote } from './quoted.js';
import { clauseBegins, hasClause, holdsVerb } from './segments.js';
import { fits } from './speakers.js';
import type { Unit } from './units.js';

/** What stands behind a verb of speech. Units `from` up to `to`. */
export interface After {
  kind: 'quote' | 'that' | 'question' | 'clause' | 'infinitive' | 'object' | 'topic' | 'none';
  from: number;
  to: number;
}

/** Words that open a clause before the main one of what is said: «said if it failed, she would go». */
const opensCondition = new Set(
  'if because although though unless despite while once given when whenever without until win'.split(
    ' ',
  ),
);

/** Adverbs that belong to the words behind them: «nearly every house», «too much». */
const measures = new Set('almost even exactly just long nearly only roughly too very'.split(' '));

const opensPhrase = (unit: Unit | undefined): boolean =>
  unit?.kind === 'word' &&
  !has(unit, F.relative | F.subordinator | F.preposition | F.coordinator | F.day);

function isQuantity(units: Unit[], at: number): boolean {
  const { lower } = units[at] as Unit;
  const next = units[at + 1];
  if (lower === 'at') return next?.lower === 'least' || next?.lower === 'most';
  if (lower === 'more' || lower === 'fewer' || lower === 'less') return next?.lower === 'than';
  return (
    /^(?:about|around|between|over|nearly|roughly|some|up)$/.test(lower) &&
    next !== undefined &&
    (/^\d/.test(next.lower) || (has(next, F.quantifier) && !isFiniteVerb(next)))
  );
}

/** Whether a clause follows the first comma. */
function secondClause(units: Unit[], from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) {
    if (isMark(units[at], ',') || units[at]?.kind === 'quote')
      return (
        at + 1 < to &&
        (units[at]?.kind === 'quote' ||
          units[at + 1]?.kind === 'quote' ||
          hasClause(units, at + 1, to))
      );
  }
  return false;
}

/** Prepositions behind a verb of speech that lead to what is said. */
const about = new Set(['about', 'against', 'for', 'of', 'to', 'as']);

const questionWords = new Set(['whether', 'how', 'why', 'what', 'if']);
const takesQuestion = new Set(['ask', 'explain', 'know', 'wonder', 'disclose', 'reveal']);
const takesIf = new Set(['ask', 'wonder', 'question', 'say', 'inquire', 'tell', 'know']);

/** Verbs that may name who is to do something: «urged the board to leave». */
const asksOf = new Set('advise ask beg instruct order tell urge warn'.split(' '));

/** Verbs behind which «to» leads to a deed: «admitted to taking the money». */
const admits = new Set(['admit', 'confess']);

/** Verbs of these that without a hearer are passive: «ordered to leave». */
const wantsHearer = new Set(['advise', 'instruct', 'order', 'tell', 'urge', 'warn']);

const isPassiveOrder = ({ lemma, tense, passive, v }: VerbGroup): boolean =>
  !passive && wantsHearer.has(lemma) && tense === 'past' && (v & V.participle) !== 0;

/** Verbs whose object is as good as a clause: «said nothing», «told the truth» are rare beside «said sales fell». */
const strong = new Set('say tell argue insist believe think contend'.split(' '));

/** Verbs that take a clause or, in another sense, a thing: «claimed sales fell», but «claimed the title». */
const seizes = new Set(['assert', 'claim']);

const topics = new Map(
  Object.entries(topicVerbs).map(([preposition, verbs]) => [preposition, new Set(verbs)]),
);

/** Whether a preposition behind a verb leads to what is spoken of: «complained about the noise». */
const leadsToTopic = (lemma: string, preposition: string): boolean =>
  topics.get(preposition)?.has(lemma) ?? false;

const none: After = { kind: 'none', from: -1, to: -1 };

/** The content behind a verb: over hearers, times, places and asides to a quotation, «that», or a clause. */
export function contentAfter(units: Unit[], group: VerbGroup): After {
  const after = rightBehind(units, group);
  return after.kind === 'none' ? lastQuotation(units, group) : after;
}

/** «Ellison said on Monday, in a letter to the board, “We are done.”»: the quotation that ends the sentence. */
function lastQuotation(units: Unit[], group: VerbGroup): After {
  const { verb } = group;
  if (group.negated || group.infinitive || wantsEvidence(units, group)) return none;
  const end = finalMark(units);
  const at = end - 1;
  const unit = units[at] as Unit;
  const led = isMark(units[at - 1], ',') || isMark(units[at - 1], ':');
  if (unit.kind !== 'quote' || unit.words < 3 || unit.title || !led) return none;
  if (isMark(units[verb + 1], ',') || at - verb > longestLead || !/^[.?!…]$/.test(unit.stop))
    return none;
  for (let between = verb + 1; between < at - 1; between++) {
    const { kind, form } = units[between] as Unit;
    if (kind === 'quote' || isDash(units[between]) || form.v & (V.past | V.third | V.ing))
      return none;
  }
  return { kind: 'quote', from: at, to: end };
}

const longestLead = 30;

/** Whether a phrase that begins here is something that is told: «the story of the port», «one joke». */
export function isTale(units: Unit[], from: number): boolean {
  for (let at = from; at < from + 5; at++) {
    const unit = units[at];
    if (unit?.kind !== 'word' || (at > from && has(unit, F.preposition | F.relative))) return false;
    if (tales.has(unit.lower)) return !unit.form.possessive;
  }
  return false;
}

const tales = new Set('anecdote anecdotes joke jokes lie lies stories story tale tales'.split(' '));

/** The content behind a verb, but for a quotation that ends the sentence further on. */
function rightBehind(units: Unit[], group: VerbGroup): After {
  const { lemma, verb, v } = group;
  const end = finalMark(units);
  let at = verb + 1;
  if (
    units[at]?.lower === 'out' ||
    units[at]?.lower === 'back' ||
    (units[at]?.lower === 'on' && units[at + 1]?.kind !== 'word')
  )
    at++;
  // «the rules relating to “the tide”»: no report.
  if (lemma === 'relate' && units[at]?.lower === 'to') return none;
  // «people briefed on the talks»: no hearer, no report.
  if (lemma === 'brief' && has(units[at], F.preposition)) return none;
  if (lemma === 'tell' && isTale(units, at))
    return { kind: 'object', from: at, to: contentEnd(units, at, end, group) };
  if (
    (v & V.tell || lemma === 'ask') &&
    !group.passive &&
    units[at]?.kind === 'word' &&
    units[at]?.lower !== 'that' &&
    !questionWords.has(units[at]?.lower ?? '')
  ) {
    const hearer = hearerEnd(units, at);
    // «warned the river could rise»: no hearer, a clause.
    const clause = lemma !== 'tell' && (v & V.clause) !== 0 && isFiniteVerb(units[hearer]);
    if (hearer > at && !clause) at = hearer;
  }
  if (lemma === 'write') at = writtenTo(units, at);
  const asked = asksOf.has(lemma) ? infinitiveAfterHearer(units, verb + 1, end) : -1;
  if (asked > 0)
    return { kind: 'infinitive', from: asked, to: contentEnd(units, asked, end, group) };
  const firstTopic = at;
  for (let guard = 0; guard < 40 && at < end; guard++) {
    const unit = units[at] as Unit;
    if (unit.kind === 'quote') {
      // «said on “Night Desk” that»: the title of a work in an adverbial.
      if (unit.title && at > verb + 1 && units[at - 1]?.kind === 'word') {
        at++;
        if (at >= end) return none;
        if (isMark(units[at], ',') && units[at + 1]?.kind !== 'quote') at++;
        continue;
      }
      return quoteFrom(units, at, end, group);
    }
    if (unit.kind === 'mark') {
      if (unit.lower === ':') {
        const next = units[at + 1];
        if (!next) return none;
        return next.kind === 'quote'
          ? quoteFrom(units, at + 1, end, group)
          : { kind: 'that', from: at + 1, to: end };
      }
      if (unit.lower === ',' || isDash(unit)) {
        const next = units[at + 1];
        if (next?.kind === 'quote') return quoteFrom(units, at + 1, end, group);
        // «She added, that it failed»
        const typed =
          at === verb + 1 &&
          v & (V.clause | V.that) &&
          !opensRelative(units, at + 1) &&
          clauseBegins(units, at + 2, end);
        if (next?.lower === 'that' && (typed || units[at + 2]?.kind === 'quote')) {
          return { kind: 'that', from: at + 1, to: contentEnd(units, at + 1, end, group) };
        }
        // «said, if elected, she would go»
        if (next && opensCondition.has(next.lower) && v & V.clause) {
          const to = contentEnd(units, at + 1, end, group);
          if (secondClause(units, at + 1, to)) return { kind: 'clause', from: at + 1, to };
        }
        // «said in the long run, prices would fall»
        if (lemma === 'say' && isMark(unit, ',') && opensSaid(units, group, at, end))
          return { kind: 'clause', from: verb + 1, to: contentEnd(units, at + 1, end, group) };
        // An aside: «said, after a pause, that the plan failed».
        const close = closingMark(units, at, end);
        if (
          close > 0 &&
          (units[close + 1]?.lower === 'that' || units[close + 1]?.kind === 'quote') &&
          (isDash(unit) || !hasClause(units, at + 1, close) || units[at + 1]?.lower === 'as') &&
          !isReportingParticiple(units[at + 1])
        ) {
          at = close + 1;
          continue;
        }
      }
      return none;
    }
    const { f } = unit.form;
    if (unit.lower === 'that') {
      if (at + 1 >= end) return none;
      // «echoed that promise»
      if (v & V.speech && isNoun(units[at + 1], N.speech))
        return { kind: 'object', from: at, to: contentEnd(units, at, end, group) };
      // «told reporters after the meeting that was held», «answered claims that»: a clause of the noun's.
      const behindNoun = at > verb + 1 && has(units[verb + 1], F.preposition);
      if (at > verb + 1 && opensRelative(units, at)) return none;
      if (behindNoun && takesClause(units, at - 1, verb + 1)) return none;
      const to = contentEnd(units, at, end, group);
      return {
        kind: at === verb + 1 && isThatThing(units, at, to) ? 'object' : 'that',
        from: at,
        to,
      };
    }
    if (opensCondition.has(unit.lower) && v & V.clause) {
      const to = contentEnd(units, at, end, group);
      const plain =
        /^(?:if|because)$/.test(unit.lower) && lemma === 'say' && hasClause(units, at + 1, to);
      if (plain || secondClause(units, at, to)) return { kind: 'clause', from: at, to };
    }
    if (
      at === verb + 1 &&
      /^(?:when|where|who|which)$/.test(unit.lower) &&
      (group.negated || takesQuestion.has(lemma))
    ) {
      return { kind: 'question', from: at, to: contentEnd(units, at, end, group) };
    }
    if (questionWords.has(unit.lower)) {
      if (unit.lower === 'if' && !takesIf.has(lemma)) return none;
      if (
        unit.lower === 'if' &&
        units[at + 1] &&
        lemma === 'say' &&
        !group.negated &&
        !isPronoun(units[at + 1])
      )
        return none;
      return { kind: 'question', from: at, to: contentEnd(units, at, end, group) };
    }
    if (
      at === verb + 1 &&
      (unit.lower === 'to' || unit.lower === 'on') &&
      /^(?:respond|reply|comment)$/.test(lemma)
    ) {
      const quoted = lastQuotation(units, group);
      if (quoted.kind === 'quote') return quoted;
      return { kind: 'object', from: at + 1, to: contentEnd(units, at, end, group) };
    }
    const as = asBehind(units, group, at);
    if (as > 0 && as + 1 < end)
      return { kind: 'object', from: as + 1, to: contentEnd(units, as + 1, end, group) };
    if (unit.lower === 'to' && units[at + 1]?.kind === 'word') {
      const next = units[at + 1] as Unit;
      const base =
        !has(next, F.determiner | F.possessive | F.object) &&
        !isName(next) &&
        !(admits.has(lemma) && /ing$/.test(next.lower)) &&
        !(next.form.n & N.plural);
      if (base && /^(?:be|remain)$/.test(next.lower) && has(units[at - 1], F.negation)) return none;
      // «was fined and ordered to leave»: who does so names the hearer.
      if (base && at === verb + 1 && isPassiveOrder(group)) return none;
      if (base && v & V.infinitive)
        return { kind: 'infinitive', from: at, to: contentEnd(units, at, end, group) };
      if (base && !(next.form.n & (N.person | N.organization))) return none;
    }
    if (f & F.determiner || f & F.possessive || f & F.subject || f & F.contraction) {
      // «this week», «last month» are times.
      if (
        has(units[at + 1], F.time | F.day) &&
        !isFiniteVerb(units[at + 2]) &&
        f & F.determiner &&
        (unit.lower !== 'the' || !clauseBegins(units, at, end))
      ) {
        at += 2;
        continue;
      }
      return clauseOrObject(units, at, end, group);
    }
    // «called Friday's ruling a mistake»: the day owns what is spoken of.
    const owns = unit.form.possessive;
    if (!owns && (f & (F.day | F.month) || (f & F.time && !mayBeVerb(units[at + 1])))) {
      at++;
      if (has(unit, F.month) && /^\d/.test(units[at]?.lower ?? '')) at++;
      continue;
    }
    if (
      /^(?:last|next|early|late|earlier|later)$/.test(unit.lower) &&
      (has(units[at + 1], F.day | F.time | F.month | F.preposition | F.determiner) ||
        /^(?:last|next)$/.test(units[at + 1]?.lower ?? ''))
    ) {
      at++;
      continue;
    }
    // «said at least six», «reported more than 40»: a quantity begins the clause.
    if (isQuantity(units, at)) return clauseOrObject(units, at, end, group);
    // «said as a result prices would fall»
    if (
      unit.lower === 'as' &&
      units[at + 2]?.lower === 'result' &&
      clauseBegins(units, at + 3, end)
    )
      return { kind: 'clause', from: at, to: contentEnd(units, at, end, group) };
    // «said as much»
    if (unit.lower === 'as' && units[at + 1]?.lower === 'much' && units[at + 2]?.lower !== 'as')
      return { kind: 'object', from: at, to: at + 2 };
    if (f & F.preposition && !(f & F.determiner)) {
      // «said at a rally in downtown Harbor City that»
      const that = v & (V.clause | V.that) ? thatBehind(units, at, end) : -1;
      if (that > 0) {
        at = that;
        continue;
      }
      if (unit.lower === 'as' || (f & F.subordinator && opensClause(units, at, end))) {
        if (!(v & V.object)) {
          const quote = quoteBehind(units, at, end);
          if (quote < 0) return none;
          at = quote;
          continue;
        }
      }
      const topical = v & V.topic && !has(units[at + 1], F.time) && leadsToTopic(lemma, unit.lower);
      if (topical && at <= firstTopic && units[at + 1]?.kind !== 'mark') {
        const to = contentEnd(units, at, end, group);
        if (to > at + 1) return { kind: 'topic', from: at + 1, to };
      }
      // «warned against the “…”», «called for “…”»
      if (at === verb + 1 && about.has(unit.lower) && !has(units[at + 1], F.day | F.month)) {
        const to = contentEnd(units, at, end, group);
        for (let next = at + 1; next < to; next++) {
          const inner = units[next] as Unit;
          if (isMark(inner, ',') || inner.lower === 'that') break;
          if (inner.kind === 'quote' && inner.words > 1 && !inner.title)
            return { kind: 'object', from: at + 1, to };
        }
      }
      at = afterAdverbial(units, at, end);
      continue;
    }
    if (f & F.adverb || (endsLikeAdverb(unit) && !mayBeVerb(units[at + 1]))) {
      if (measures.has(unit.lower) && opensPhrase(units[at + 1]))
        return clauseOrObject(units, at, end, group);
      at++;
      continue;
    }
    if (f & F.subordinator) {
      // «said while standing outside the mill that»
      const that = isGerund(units[at + 1]) ? thatBehind(units, at + 1, end) : -1;
      if (that < 0) return none;
      at = that;
      continue;
    }
    // «said about the money being spent»
    if (f & F.coordinator || (unit.lower === 'being' && lemma === 'say' && at > verb + 1))
      return none;
    return clauseOrObject(units, at, end, group);
  }
  return none;
}

/** «what Ellison described as a joke», «what she referred to as a joke»: where «as» stands, or -1. */
function asBehind(units: Unit[], group: VerbGroup, at: number): number {
  const as = group.lemma === 'refer' && units[at]?.lower === 'to' ? at + 1 : at;
  const next = units[as + 1];
  const named = group.v & V.object && at === group.verb + 1 && units[as]?.lower === 'as';
  return named && next?.kind === 'word' && isWhatClause(units, group) ? as : -1;
}

/** «that promise», «that approach in May»: a noun and no clause. */
function isThatThing(units: Unit[], that: number, to: number): boolean {
  const noun = units[that + 1];
  if (noun?.kind !== 'word' || noun.form.f !== 0 || isName(noun)) return false;
  if (/^\d|s$/.test(noun.lower)) return false;
  if (that + 2 >= to) return true;
  return has(units[that + 2], F.preposition | F.day) && !hasClause(units, that + 1, to);
}

/** Words up to which the rest of an adverbial may be left over. */
const shortRest = 4;

function clauseOrObject(units: Unit[], at: number, end: number, group: VerbGroup): After {
  const to = contentEnd(units, at, end, group);
  if (to <= at) return none;
  const { v } = group;
  // «said on Night Desk in Town»: the rest of a time or place that the words don't tell.
  const isRest = at > group.verb + 1 && to - at <= shortRest && firstQuote(units, at, to) < 0;
  if (isRest && /^(?:say|tell)$/.test(group.lemma) && !clauseBegins(units, at, to)) return none;
  const sure =
    (strong.has(group.lemma) && to - at > 2) ||
    (seizes.has(group.lemma) && holdsVerb(units, at, to));
  const plain = (v & (V.clause | V.that)) !== 0;
  if (
    plain &&
    (sure ||
      ((v & V.clause || (bareToo.has(group.lemma) && !weakForm(units, group))) &&
        clauseBegins(units, at, to)) ||
      (things.has(group.lemma) && !weakForm(units, group) && statesFact(units, group, at, to)))
  )
    return { kind: 'clause', from: at, to };
  return { kind: 'object', from: at, to };
}

/** Verbs that take “that” as a rule and drop it now and then. */
const bareToo = new Set(
  'add indicate know mention note observe realise realize recall remark reply respond reveal show state worry'.split(
    ' ',
  ),
);

/** Verbs that take a thing as often as a bare clause: «found the city was sinking», but «found a new home». */
const things = new Set(
  'accept determine discover find forecast maintain recognise recognize rule'.split(' '),
);

/** «found the city was sinking»: a plain report, and a verb before the first mark. */
const statesFact = (units: Unit[], group: VerbGroup, from: number, to: number): boolean =>
  // «…, ruling it had failed», but not «the court ruling it feared»
  (group.tense !== 'participle' ||
    isMark(units[group.from - 1], ',') ||
    (has(units[group.from - 1], F.subordinator | F.preposition) && isPronoun(units[from]))) &&
  !has(units[from], F.relative) &&
  !/sel(?:f|ves)$/.test((units[from] as Unit).lower) &&
  clauseBegins(units, from, to) &&
  (isPronoun(units[from]) || holdsVerb(units, from, to));

/**
 * A verb that seldom takes a bare clause, in a form that is less than a plain report: «to show», «would add», or more
 * often a noun: «most state laws were repealed».
 */
const weakForm = (units: Unit[], { from, modal, infinitive, lemma, tense }: VerbGroup): boolean =>
  modal ||
  infinitive ||
  (/^(?:rule|state)$/.test(lemma) && tense === 'present' && !isPronoun(units[from - 1]));

function quoteFrom(units: Unit[], at: number, end: number, group: VerbGroup): After {
  let to = at + 1;
  while (units[to]?.kind === 'quote' && to < end) to++;
  if (to < end && sentenceGoesOn(units, to) && !isWhatClause(units, group))
    to = contentEnd(units, to, end, group);
  return { kind: 'quote', from: at, to };
}

/** Whether words in marks without a stop are the first part of a sentence: «said “the tide” had turned». */
function sentenceGoesOn(units: Unit[], at: number): boolean {
  const quote = units[at - 1] as Unit;
  const next = units[at] as Unit;
  if (quote.stop !== '' || next.kind !== 'word') return false;
  if (isFiniteVerb(next)) return true;
  if (next.lower === 'that' && isFiniteVerb(units[at + 1])) return false;
  return (
    has(next, F.preposition | F.subordinator) &&
    !mayTellWhen.has(next.lower) &&
    !isAccordingTo(units, at)
  );
}

/** Words that lead to when, where or why somebody spoke as often as to what is said. */
const mayTellWhen = new Set(
  'after although as at because before by during following in on once since though to upon via when while with without'.split(
    ' ',
  ),
);

/** «told officials to leave», «urged him not to leave»: where «to» or its negation stands, or -1. */
function infinitiveAfterHearer(units: Unit[], at: number, end: number): number {
  const pronoun = has(units[at], F.object) && !has(units[at], F.possessive);
  const her = units[at]?.lower === 'her' && /^(?:to|not|never)$/.test(units[at + 1]?.lower ?? '');
  const last = pronoun || her ? at + 1 : (phraseAt(units, at)?.core ?? -1);
  for (let from = at + 1; from <= last && from < end; from++) {
    const to = /^(?:not|never)$/.test((units[from] as Unit).lower) ? from + 1 : from;
    if (units[to]?.lower !== 'to' || !isBase(units, to + 1)) continue;
    return pronoun || her || fits(units, { from: at, to: from, core: from }) ? from : -1;
  }
  return -1;
}

/** Whether the word behind «to» can be a verb. */
function isBase(units: Unit[], at: number): boolean {
  const unit = units[at];
  if (unit?.kind === 'quote') return true;
  return (
    unit?.kind === 'word' &&
    unit.form.shape === 'lower' &&
    !has(unit, F.determiner | F.possessive | F.object | F.day) &&
    !(unit.form.n & N.plural)
  );
}

/** End of the hearer of «told»: «told reporters», «told The Harbor Times on Monday that». */
function hearerEnd(units: Unit[], at: number): number {
  const unit = units[at] as Unit;
  if (
    has(unit, F.object) &&
    !(
      has(unit, F.possessive) &&
      units[at + 1]?.kind === 'word' &&
      !has(units[at + 1], F.subordinator | F.preposition | F.day)
    )
  )
    return at + 1;
  if (has(unit, F.subject | F.contraction) && !has(unit, F.quantifier)) {
    return unit.lower === 'you' || unit.lower === 'it' ? at + 1 : at;
  }
  const phrase = phraseAt(units, at);
  if (!phrase) return at;
  // «told the council the plan failed»: a second determiner begins the content.
  let seen = false;
  for (let index = at; index < phrase.core; index++) {
    const word = units[index] as Unit;
    if (
      seen &&
      has(word, F.determiner | F.possessive) &&
      !has(units[index - 1], F.preposition | F.coordinator | F.determiner)
    )
      return index;
    const before = units[index - 1] as Unit;
    if (seen && isName(word) && !isName(before) && isNoun(before, N.plural)) return index;
    // «told a news conference Ellison was ready», «told the court taxes were too high»
    // «told Night Desk host Mara Ellison the plan was ready»: no host listens as a whole.
    const hosts = isNoun(before, N.person) && isNoun(before, N.singular);
    if (seen && !hosts && listeners.has(before.lower) && isFiniteVerb(units[phrase.core]))
      return index;
    if (!has(word, F.determiner | F.possessive)) seen = true;
  }
  return phrase.core;
}

/** «wrote the newspaper that it failed»: behind who is written to, where «that» follows; else `at`. */
function writtenTo(units: Unit[], at: number): number {
  const phrase = has(units[at], F.determiner | F.possessive) ? phraseAt(units, at) : null;
  const head = units[(phrase?.core ?? 0) - 1];
  if (!phrase || !isNoun(head, N.person | N.organization) || isNoun(head, N.document)) return at;
  const behind = isMark(units[phrase.to], ',') ? phrase.to + 1 : phrase.to;
  const that = units[phrase.core]?.lower === 'that' ? phrase.core : behind;
  return units[that]?.lower === 'that' && !opensRelative(units, that) ? that : at;
}

/** Who or what is spoken to as a whole. */
const listeners = new Set([...audiences, 'briefing', 'reporters']);

/**
 * Whether a comma behind «Ellison said» and an adverbial stands in what is said: nothing but the subject is before the
 * verb, and a clause follows. A day tells when it was said.
 */
function opensSaid(units: Unit[], { from, verb }: VerbGroup, comma: number, end: number): boolean {
  const next = units[comma + 1];
  if (comma <= verb + 2 || next?.kind !== 'word' || isGerund(next)) return false;
  if (has(next, F.relative | F.subordinator | F.coordinator | F.preposition)) return false;
  if (units.slice(0, from).some(({ kind }) => kind !== 'word')) return false;
  if (units.slice(verb + 1, comma).some((unit) => has(unit, F.day | F.month) || isName(unit)))
    return false;
  return clauseBegins(units, comma + 1, end);
}

/** The comma or dash that closes an aside opened by one of its kind. */
function closingMark(units: Unit[], from: number, end: number): number {
  const dash = isDash(units[from]);
  for (let at = from + 1; at < end && at < from + 14; at++) {
    if (dash ? isDash(units[at]) : isMark(units[at], ',')) return at;
    if (units[at]?.kind === 'quote') return -1;
  }
  return -1;
}
