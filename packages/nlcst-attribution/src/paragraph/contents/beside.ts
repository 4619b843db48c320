import { F, V } from '../../words/lexicon.js';
import { isCiting } from '../cues/verb-classes.js';
import { phraseAt } from '../phrases/phrase-at.js';
import { endsInQuote, firstQuote, lastQuote, longQuote } from '../phrases/quoted.js';
import { clauseBegins, hasClause } from '../phrases/segments.js';
import { behindConnector, isConnectorAlone } from '../text/connectors.js';
import { datelineEnd } from '../text/dateline.js';
import {
  has,
  isAccordingTo,
  isDash,
  isFiniteVerb,
  isGerund,
  isMark,
  mayBeVerb,
} from '../text/look.js';
import type { Stretch, Unit } from '../text/units.js';
import { skipAdverbs, wordsEnd } from '../text/walk.js';
import { anotherReport, contentEnd, finalMark, isReportingParticiple } from './content-end.js';

/** What stands before the subject and counts as content: a clause or a quotation that ends in a mark. */
export function leftContent(units: Unit[], subject: number, low: number): Stretch | null {
  let to = subject;
  while (to > low && has(units[to - 1], F.coordinator) && isMark(units[to - 2], ',')) to--;
  const last = units[to - 1];
  if (!last || to <= low) return null;
  if (last.kind === 'word') return null;
  if (last.kind === 'mark' && !/^[,?!—–-]+$/.test(last.lower)) return null;
  let from = datelineEnd(units);
  if (from >= to) from = 0;
  for (let at = to - 2; at >= low; at--) {
    if (isMark(units[at], ';')) {
      from = at + 1;
      break;
    }
  }
  if (isConnectorAlone(units, from, to)) return [from, to];
  from = behindConnector(units, from, to);
  return firstQuote(units, from, to) < 0 ? [from, to] : leftQuoted(units, from, to);
}

/** What of a stretch that holds a quotation is said, or null. */
function leftQuoted(units: Unit[], from: number, to: number): Stretch | null {
  const first = firstQuote(units, from, to);
  const quote = lastQuote(units, from, to);
  const last = units[to - 1];
  if (first > from && isLedTo(units, from, first)) {
    // «In her book, “A Time to Sail,” printed in May, she wrote»: a title and what tells of it.
    const title = isMark(units[first - 1], ',') && units[quote]?.title;
    return title && quote < to - 2 ? null : [first, to];
  }
  if (quote === to - 1 || (quote === to - 2 && last?.kind === 'mark')) return [from, to];
  // «“We are happy” about it, said Ellison»
  const leads = first === from && (units[first] as Unit).words >= shortestSpeech;
  if (leads || hasClause(units, from, to) || longQuote(units, from, to)) return [from, to];
  // «Those with debt struggle, even with a “good” job, she said»
  const whole = isMark(last, ',') && !has(units[from], F.preposition | F.adverb | F.day);
  return whole && quote > from + longestTitled ? [from, to] : null;
}

/** Whether an adverbial or another clause leads to a quotation: «In her letter, “…,” she wrote», «The board met: “…,” she wrote». */
function isLedTo(units: Unit[], from: number, quote: number): boolean {
  const lead = units[quote - 1];
  if (!isMark(lead, ',')) return isMark(lead, ':') || isDash(lead);
  return !hasClause(units, from, quote) || units.slice(from, quote).some(isReportingParticiple);
}

/** Words up to which a title in marks may stand from the head of the sentence. */
const longestTitled = 6;

/** Words from which on a quotation that opens a sentence is speech and no title. */
const shortestSpeech = 3;

/**
 * What stands behind a tag and goes on with what is said before it.
 *
 * @param left what stands before the tag
 */
export function insideRest(units: Unit[], verb: number, left: Stretch): Stretch | null {
  const end = finalMark(units);
  // A short adverbial may stand behind the verb: «she said on Monday, “…”».
  const at = wordsEnd(units, verb + 1, Math.min(end, verb + longestBehindTag));
  if (!isMark(units[at], ',') && !isDash(units[at])) return null;
  const from = at + 1;
  const next = units[from];
  if (!next || from >= end) return null;
  if (next.kind === 'quote') return [from, end];
  if (isAccordingTo(units, from) || isReportingParticiple(next) || isCiting(next)) return null;
  const quoted = endsInQuote(units, left);
  const tagAlone =
    at === verb + 1 ||
    has(units[verb + 1], F.preposition | F.day) ||
    (at === verb + 3 && has(units[verb + 2], F.day | F.time)) ||
    hearerEnds(units, verb) === at;
  if (has(next, F.coordinator))
    return tagAlone && goesOnJoined(units, from, end, quoted)
      ? [from, contentEnd(units, from, end)]
      : null;
  // Only a verb can go on with words in marks: «“The truth,” she said, was plain».
  if (quoted) return isFiniteVerb(next) ? [from, end] : null;
  if (next.lower === 'including') return [from, end];
  if (has(next, F.relative))
    // «It was a plan, she said, that would work»
    return next.lower === 'that' && mayBeVerb(units[from + 1]) ? [from, end] : null;
  if (isGerund(next) && isWhole(units, left)) return null;
  // «The truth, she said on Monday, was plain»: the verb that follows tells.
  if (at > verb + 1 && !isFiniteVerb(next)) {
    // «When it was over, she said in an interview, the crowd left»
    const opened = has(units[left[0]], F.subordinator) && endsInQuote(units, [from, end]);
    const whole = opened || hasClause(units, from, end);
    if (!tagAlone || has(next, F.subordinator) || !whole) return null;
  }
  return [from, end];
}

/** Words up to which an adverbial may part a tag from what goes on behind it. */
const longestBehindTag = 14;

/** «Ellison told The Herald, …»: where the hearer ends, or -1. */
function hearerEnds(units: Unit[], verb: number): number {
  const { v } = (units[verb] as Unit).form;
  return v & V.tell ? (phraseAt(units, verb + 1)?.core ?? -1) : -1;
}

/** Whether what is said goes on behind a tag and «and» or «but»: «The plan failed, she said, and the board knew it». */
function goesOnJoined(units: Unit[], coordinator: number, end: number, quoted: boolean): boolean {
  // «“It is old,” she said, but still “it is ours.”»
  if (units[skipAdverbs(units, coordinator + 1)]?.kind === 'quote') return true;
  if (quoted) return false;
  if (anotherReport(units, coordinator + 1, end)) return false;
  return clauseBegins(units, coordinator + 1, end);
}

/** Whether a stretch can stand as a sentence: a clause without a word in front that makes it part of another. */
function isWhole(units: Unit[], [from, to]: Stretch): boolean {
  const first = units[from];
  return !has(first, F.subordinator | F.preposition) && hasClause(units, from, to);
}

/** Whether nothing but connectors and adverbs stands between the head of the sentence, or its dateline, and a unit. */
export function leadsSentence(units: Unit[], at: number): boolean {
  const start = datelineEnd(units);
  for (let back = start <= at ? start : 0; back < at; back++) {
    const unit = units[back] as Unit;
    if (unit.kind === 'quote') return false;
    if (unit.kind === 'word' && !has(unit, F.coordinator | F.adverb)) return false;
  }
  return true;
}
