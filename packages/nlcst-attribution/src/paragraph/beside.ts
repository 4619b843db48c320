import { F, V } from '../words/lexicon.js';
import { finalMark } from './content.js';
import { isAccordingTo } from './cues.js';
import { has, isDash, isFiniteVerb, isMark } from './look.js';
import { firstQuote, lastQuote, longQuote } from './quoted.js';
import { hasClause } from './segments.js';
import { datelineEnd } from './subjects.js';
import type { Unit } from './units.js';

/** What stands before the subject and counts as content: a clause or a quotation that ends in a mark. */
export function leftContent(units: Unit[], subject: number, low: number): [number, number] | null {
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
  while (from < to && has(units[from], F.coordinator) && units[from + 1]?.kind === 'quote') from++;
  // The quotation alone, where an adverbial leads to it: «In her letter, “…,” she wrote».
  const quote = lastQuote(units, from, to);
  if (quote >= 0) {
    const first = firstQuote(units, from, to);
    const lead = units[first - 1];
    if (
      first > from &&
      lead &&
      (isMark(lead, ',') || isMark(lead, ':')) &&
      !hasClause(units, from, first)
    )
      return [first, to];
    if (quote === to - 1 || (quote === to - 2 && last.kind === 'mark')) return [from, to];
    return hasClause(units, from, to) || longQuote(units, from, to) ? [from, to] : null;
  }
  return [from, to];
}

/** Whether a clause stands to the left, or a phrase that what follows the tag completes. */
export function insideRest(units: Unit[], verb: number): [number, number] | null {
  const end = finalMark(units);
  let at = verb + 1;
  // A short adverbial may stand behind the verb: «she said on Monday, “…”».
  while (at < end && at < verb + 14 && (units[at] as Unit).kind === 'word') at++;
  if (!isMark(units[at], ',') && !isDash(units[at])) return null;
  const next = units[at + 1];
  if (!next || at + 1 >= end) return null;
  if (next.kind === 'quote') return [at + 1, end];
  if (
    next.form.v & V.ing ||
    has(next, F.coordinator) ||
    has(next, F.relative) ||
    isAccordingTo(units, at + 1)
  )
    return null;
  // «The truth, she said on Monday, was plain»: the verb that follows tells.
  if (at > verb + 1 && !isFiniteVerb(next)) {
    // «When it was over, she said in an interview, the crowd left»
    const aside = has(units[verb + 1], F.preposition | F.day) && !has(next, F.subordinator);
    if (!aside || !hasClause(units, at + 1, end)) return null;
  }
  return [at + 1, end];
}

export function leadsSentence(units: Unit[], at: number): boolean {
  for (let back = 0; back < at; back++) {
    const unit = units[back] as Unit;
    if (unit.kind === 'quote') return false;
    if (unit.kind === 'word' && !has(unit, F.coordinator | F.adverb)) {
      return false;
    }
  }
  return true;
}
