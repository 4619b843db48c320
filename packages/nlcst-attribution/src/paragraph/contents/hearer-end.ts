import { audiences } from '../../words/en/hearers.js';
import { F, N } from '../../words/lexicon.js';
import { phraseAt } from '../phrases/phrase-at.js';
import { phraseOf } from '../phrases/phrase-before.js';
import { canSpeak } from '../phrases/speakers.js';
import { has, isFiniteVerb, isMark, isName, isNoun, lowerAt } from '../text/look.js';
import type { Unit } from '../text/units.js';
import { skipAdverbs } from '../text/walk.js';
import { opensRelative } from './adverbial.js';

/** «told officials to leave», «urged him not to leave»: where «to» or its negation stands, or -1. */
export function infinitiveAfterHearer(units: Unit[], at: number, end: number): number {
  const pronoun = has(units[at], F.object) && !has(units[at], F.possessive);
  const her = units[at]?.lower === 'her' && /^(?:to|not|never)$/.test(lowerAt(units, at + 1));
  const last = pronoun || her ? at + 1 : (phraseAt(units, at)?.core ?? -1);
  for (let from = at + 1; from <= last && from < end; from++) {
    const to = /^(?:not|never)$/.test((units[from] as Unit).lower) ? from + 1 : from;
    if (units[to]?.lower !== 'to' || !isBase(units, to + 1)) continue;
    return pronoun || her || canSpeak(units, phraseOf(at, from)) ? from : -1;
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
export function hearerEnd(units: Unit[], at: number): number {
  const unit = units[at] as Unit;
  const next = units[at + 1];
  const begins = next?.kind === 'word' && !has(next, F.subordinator | F.preposition | F.day);
  if (has(unit, F.object) && !(has(unit, F.possessive) && begins)) return at + 1;
  if (has(unit, F.subject | F.contraction) && !has(unit, F.quantifier)) {
    return unit.lower === 'you' || unit.lower === 'it' ? at + 1 : at;
  }
  const phrase = phraseAt(units, at);
  if (!phrase) return at;
  // «told the council the plan failed»: a second determiner begins the content.
  let seen = false;
  for (let index = at; index < phrase.core; index++) {
    const word = units[index] as Unit;
    if (seen && opensDetermined(units, index)) return index;
    // «told police “it failed”»
    if (seen && word.kind === 'quote' && !word.title) return index;
    // «told the BBC there was hope»
    if (word.lower === 'there' && isFiniteVerb(units[skipAdverbs(units, index + 1)])) return index;
    const before = units[index - 1] as Unit;
    if (seen && isName(word) && !isName(before) && isNoun(before, N.plural)) return index;
    // «told a news conference Ellison was ready», «told the court taxes were too high»
    // «told Night Desk host Mara Ellison the plan was ready»: no host listens as a whole.
    const hosts = isNoun(before, N.person) && isNoun(before, N.singular);
    const wantsSubject = seen && !hosts && isFiniteVerb(units[phrase.core]);
    if (wantsSubject && (listeners.has(before.lower) || beginsSubject(units, index, phrase.core)))
      return index;
    if (!has(word, F.determiner | F.possessive)) seen = true;
  }
  return phrase.core;
}

/** «told Reuters *rain* had fallen», «told the council *four* boats were late»: no word of the hearer's. */
function beginsSubject(units: Unit[], at: number, core: number): boolean {
  const word = units[at] as Unit;
  const before = units[at - 1];
  if (has(word, F.quantifier)) return true;
  if (!/^\d/.test(word.lower)) return isName(before) && word.form.shape === 'lower';
  // «told Channel 4 *the* boats were late»: the number is the station's.
  for (let next = at + 1; isName(before) && next < core; next++)
    if (opensDetermined(units, next)) return false;
  return true;
}

/** A determiner that no word before it leads to. */
const opensDetermined = (units: Unit[], at: number): boolean =>
  has(units[at], F.determiner | F.possessive) &&
  !has(units[at - 1], F.preposition | F.coordinator | F.determiner);

/** «wrote the newspaper that it failed»: behind who is written to, where «that» follows; else `at`. */
export function writtenTo(units: Unit[], at: number): number {
  const phrase = has(units[at], F.determiner | F.possessive) ? phraseAt(units, at) : null;
  const head = units[(phrase?.core ?? 0) - 1];
  if (!phrase || !isNoun(head, N.person | N.organization) || isNoun(head, N.document)) return at;
  const that = isMark(units[phrase.to], ',') ? phrase.to + 1 : phrase.to;
  return units[that]?.lower === 'that' && !opensRelative(units, that) ? that : at;
}

/** Who or what is spoken to as a whole. */
const listeners = new Set([...audiences, 'briefing', 'reporters']);
