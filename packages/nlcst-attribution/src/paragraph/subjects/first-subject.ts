import { remarkWords } from '../../words/en/function-words.js';
import { F, N } from '../../words/lexicon.js';
import { phraseAt } from '../phrases/phrase-at.js';
import { type Phrase, phraseOf } from '../phrases/phrase-before.js';
import { hasClause, isAdverbialKind, segmentKind } from '../phrases/segments.js';
import { datelineEnd } from '../text/dateline.js';
import {
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
import { namesEnd } from '../text/walk.js';

/** What no subject begins with: «, also known as the pier, Ellison left». */
const opensNoClause = F.coordinator | F.preposition | F.subordinator | F.adverb;

/** «Saying that it failed, Ellison left»: the subject of the clause behind the first comma. */
export function subjectBehind(units: Unit[], verb: number): Phrase | null {
  for (let at = verb + 1; at < units.length - 1; at++) {
    const comma =
      isMark(units[at], ',') || (units[at]?.kind === 'quote' && units[at]?.stop === ',');
    if (!comma || !hasClause(units, at + 1, units.length)) continue;
    const phrase = phraseAt(units, at + 1);
    const first = phrase && units[phrase.from];
    if (first && !has(first, opensNoClause) && !isGerund(first)) return beforeVerb(units, phrase);
  }
  return null;
}

/** The subject of the sentence's first clause. */
export function firstSubject(units: Unit[], limit: number): Phrase | null {
  let from = subjectStart(units, datelineEnd(units), limit);
  while (
    from < limit &&
    ((units[from] as Unit).kind !== 'word' || has(units[from], F.coordinator | F.adverb))
  )
    from++;
  if (from >= limit) return null;
  if (frontedOpener.test(lowerAt(units, from))) {
    // «When the crowd left, Ellison rose and said»
    const main = subjectBehind(units, from);
    if (main && main.from < limit) return main;
    from++;
  } else if (has(units[from], F.subordinator) && !has(units[from], F.determiner)) return null;
  if (personContracted.test(lowerAt(units, from))) return phraseOf(from, from + 1);
  const phrase = phraseAt(units, from, limit);
  if (!phrase || has(units[phrase.from], F.preposition) || units[phrase.from]?.lower === 'there')
    return null;
  return beforeVerb(units, joinNames(units, phrase, limit));
}

/** «Ellison, Hart and Moss left and said»: names that commas part and «and» joins. */
function joinNames(units: Unit[], phrase: Phrase, limit: number): Phrase {
  let at = phrase.core;
  if (!isName(units[phrase.from]) || !isMark(units[at], ',')) return phrase;
  while (at < limit && (isMark(units[at], ',') || isName(units[at]))) at++;
  if (units[at]?.lower !== 'and' || !isName(units[at + 1])) return phrase;
  at = namesEnd(units, at + 1, limit);
  return mayBeVerb(units[at]) ? phraseOf(phrase.from, at) : phrase;
}

/** What opens a clause that stands before the main one. */
export const frontedOpener =
  /^(?:when|while|as|after|before|if|although|though|because|since|until)$/;

/** «He’s leaving and says it failed» */
const personContracted = /^(?:he|she|they|we|i)['’]/;

/** Most stretches between commas that stand before a subject. */
const mostAdverbials = 6;

/** Behind what stands before a clause's subject: «At a rally in Racine, Ohio, on Monday, », «A month later, ». */
function subjectStart(units: Unit[], start: number, limit: number): number {
  let from = start;
  for (let steps = 0; steps < mostAdverbials; steps++) {
    let to = from;
    while (to < limit && !isMark(units[to], ',') && !isDash(units[to])) to++;
    // «In a speech from Racine — the county's seat — Ellison left»
    if (isDash(units[to])) {
      const leads = isAdverbialKind(segmentKind(units, from, to));
      const close = units.findIndex((unit, at) => at > to + 1 && isDash(unit));
      to = leads && close > 0 ? close : limit;
    }
    const time = timeEnd(units, from, to);
    if (time < to && (isPronoun(units[time]) || (time > from && isName(units[time])))) return time;
    if (to >= limit) return from;
    // «And even Ellison left»: no adverbial.
    if (/^(?:and|but|so)$/.test(lowerAt(units, from))) from++;
    if (units[from]?.lower === 'even' && !units[from + 1]?.form.f) return from + 1;
    const kind = segmentKind(units, from, to);
    const before =
      time === to ||
      (to === from + 1 && remarks.has(lowerAt(units, from))) ||
      isAdverbialKind(kind) ||
      kind === 'empty' ||
      /^(?:like|unlike)$/.test(lowerAt(units, from)) ||
      (from > start && restOfPlace(units, from, to));
    if (!before) return from;
    from = to + 1;
  }
  return from;
}

const remarks = new Set(remarkWords);

/** What may stand before a time's noun: «a few», «more than two», «the same». */
const beforeTimeNoun = F.determiner | F.quantifier | F.adverb | F.day | F.month;
const measures = /^(?:\d+|more|less|than|same|about|earl(?:ier|y)|late|later)$/;

/** Words that make an adverbial of a time: «a month later», «minutes after the vote». */
const behindTimeNoun = /^(?:later|earlier|ago|before|after|since|prior|into|from)$/;

/** Times that stand nowhere but in an adverbial. */
const moreTimes = /^(?:centuries|decades?|moments?|seconds)$/;

/**
 * Where a time that opens a sentence ends: the end of the segment for «Hours after the vote», the pronoun in «A month
 * later he left»; `from` where there is none.
 */
function timeEnd(units: Unit[], from: number, to: number): number {
  let at = from;
  let time = false;
  while (at < to && has(units[at], F.coordinator)) at++;
  // «On Sunday morning Ellison left»
  if (units[at]?.lower === 'on' && has(units[at + 1], F.day)) at++;
  const first = at;
  while (at < to) {
    const unit = units[at] as Unit;
    if (unit.kind !== 'word') break;
    const isTime = has(unit, F.time | F.day | F.month) || moreTimes.test(unit.lower);
    if (isTime && !unit.form.possessive) time = true;
    else if (time || !(has(unit, beforeTimeNoun) || measures.test(unit.lower))) break;
    at++;
  }
  // «Shortly after the vote», «Soon after»
  const adverb =
    at === first + 1 &&
    /^(?:shortly|soon|immediately|just|right|long)$/.test(lowerAt(units, first));
  const adverbly = at === first && units[first]?.lower === 'shortly';
  if (adverbly) at++;
  if (!time && !adverb && !adverbly) return from;
  if (at === to) return time ? to : from;
  const next = units[at] as Unit;
  if (isName(next) && has(units[first], F.day) && first > from) return at;
  if (!behindTimeNoun.test(next.lower)) return from;
  return isPronoun(units[at + 1]) && /^(?:later|earlier|ago)$/.test(next.lower) ? at + 1 : to;
}

/** «Ohio» in «At a rally in Racine, Ohio, Ellison left»: a name alone behind another. */
function restOfPlace(units: Unit[], from: number, to: number): boolean {
  if (to - from > 3 || !isName(units[from - 2])) return false;
  for (let at = from; at < to; at++) {
    const unit = units[at] as Unit;
    if (unit.kind === 'word' && !isName(unit)) return false;
  }
  return true;
}

/** A clause's subject without the verb that `phraseAt` took for a part of it: «groups granted», «Ellison rips the plan». */
function beforeVerb(units: Unit[], phrase: Phrase): Phrase {
  const open = !mayBeVerb(units[phrase.core]);
  for (let at = phrase.from + 1; at < phrase.core; at++) {
    const relative = /^who(?:se)?$/.test(lowerAt(units, at));
    if (relative || isVerbOf(units, at, open)) return phraseOf(phrase.from, at);
  }
  return phrase;
}

const isAdverb = (unit: Unit | undefined): boolean =>
  unit?.kind === 'word' && (has(unit, F.adverb) || endsLikeAdverb(unit));

function isVerbOf(units: Unit[], at: number, open: boolean): boolean {
  const unit = units[at] as Unit;
  const next = units[at + 1];
  let back = at - 1;
  while (back > 0 && isAdverb(units[back])) back--;
  const before = units[back];
  if (unit.kind !== 'word' || unit.form.shape !== 'lower' || before?.kind !== 'word') return false;
  if (has(before, F.determiner | F.possessive | F.preposition | F.coordinator | F.adverb))
    return false;
  if (isFiniteVerb(unit)) return true;
  if (!open || unit.form.n !== 0 || unit.form.f !== 0 || before.form.possessive) return false;
  if (unit.lower.endsWith('ed')) return !unit.lower.includes('-');
  // «Dockers see Ellison», «Ellison and Hart remain», but not «Sweet potato grower Paul Moss»
  const many =
    /s$/.test(before.lower) || isNoun(before, N.plural) || units[back - 1]?.lower === 'and';
  const bare = !many && !/[^s]s$/.test(unit.lower);
  if (bare && next?.form.shape === 'lower' && isName(units[at + 2])) return false;
  const adjective =
    (isName(next) || isNoun(next, N.person | N.title)) &&
    !isNoun(before, N.plural) &&
    !/[^s]s$/.test(unit.lower);
  return isName(before) && !has(before, F.quantifier) && !adjective;
}
