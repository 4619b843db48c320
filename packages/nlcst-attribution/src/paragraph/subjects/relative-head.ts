import { F, N } from '../../words/lexicon.js';
import { type Phrase, phraseBefore } from '../phrases/phrase-before.js';
import { has, isDash, isMark, isNoun, lowerAt } from '../text/look.js';
import type { Unit } from '../text/units.js';
import { namesStart } from '../text/walk.js';

/** Prepositions that part a verb from the noun that a clause with “who” is about: «sided with Ellison, who said». */
const partsVerb = new Set(['against', 'behind', 'by', 'to', 'with']);

/** What a relative clause belongs to: «the man who said», «Ellison, who said»; in «sided with Ellison, who said» the last noun. */
export function relativeHead(units: Unit[], relative: number): Phrase | null {
  const before = units[relative - 1];
  if (!isMark(before, ',') && !isDash(before))
    return withBearer(units, phraseBefore(units, relative, 0));
  const comma = relative - 1;
  const whole = phraseBefore(units, comma, 0);
  for (let at = comma - 1; at > (whole?.from ?? 0) && units[at]?.kind === 'word'; at--) {
    if (!has(units[at], F.preposition)) continue;
    const { lower } = units[at] as Unit;
    const person = lower !== 'of' && isNoun(units[comma - 1], N.person);
    // «drew criticism from Ellison, who said»
    const ofWords =
      lowerAt(units, relative) === 'who' && isNoun(units[at - 1], N.speech | N.document);
    const parts =
      (person || partsVerb.has(lower) || (lower !== 'of' && ofWords)) &&
      !isNoun(units[at - 1], N.person);
    if (parts || isAboutLast(units, at, relative) || !whole)
      return phraseBefore(units, comma, at + 1);
  }
  return whole;
}

const writing = N.document | N.organization | N.speech;

/** Whether a clause with «which» is about the noun behind a preposition only. */
function isAboutLast(units: Unit[], preposition: number, relative: number): boolean {
  if (lowerAt(units, relative) !== 'which') return false;
  const before = units[preposition - 1];
  // «a defender of the clause, which reads»: nobody is a «which».
  if (isNoun(before, N.person)) return true;
  // «a prison term on the charge, which accuses him»
  return isNoun(units[relative - 2], writing) && before?.form.n === 0 && before.form.f === 0;
}

/** «Ellison, a lawyer who said»: an apposition with its name. */
function withBearer(units: Unit[], own: Phrase | null): Phrase | null {
  if (!own || !isMark(units[own.from - 1], ',') || !/^(?:an?|the)$/.test(lowerAt(units, own.from)))
    return own;
  const core = own.from - 1;
  const from = namesStart(units, core);
  if (from === core || has(units[core - 1], F.place | F.day | F.month)) return own;
  if (/^(?:at|from|in|near|on|outside)$/.test(lowerAt(units, from - 1))) return own;
  return { from, to: own.to, core };
}
