import { circumstanceOpeners } from '../../words/en/function-words.js';
import { F, V } from '../../words/lexicon.js';
import { type VerbGroup, wantsEvidence } from '../cues/cues.js';
import { has, isAccordingTo, isDash, isFiniteVerb, isMark } from '../text/look.js';
import type { Unit } from '../text/units.js';
import { type After, none, type Way } from './content-after.js';
import { contentEnd, finalMark, isWhatClause } from './content-end.js';

/** «Ellison said on Monday, in a letter to the board, “We are done.”»: the quotation that ends the sentence. */
export function lastQuotation(units: Unit[], group: VerbGroup): After {
  const { verb } = group;
  if (group.negated || group.infinitive || wantsEvidence(units, group)) return none;
  const end = finalMark(units);
  const at = end - 1;
  const unit = units[at] as Unit;
  const led = isMark(units[at - 1], ',') || isMark(units[at - 1], ':');
  if (unit.kind !== 'quote' || unit.words < 3 || unit.title || !led) return none;
  if (isMark(units[verb + 1], ',') || at - verb > longestToQuote || !/^[.?!…]$/.test(unit.stop))
    return none;
  for (let between = verb + 1; between < at - 1; between++) {
    const { kind, form } = units[between] as Unit;
    if (kind === 'quote' || isDash(units[between]) || form.v & (V.past | V.third | V.ing))
      return none;
  }
  return { kind: 'quote', from: at, to: end };
}

/** Words from a verb to the quotation that ends its sentence. */
const longestToQuote = 30;

/** A quotation, those right behind it, and the words that go on with it. */
export function quoteFrom({ units, end, group }: Way, at: number): After {
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

const mayTellWhen = new Set(circumstanceOpeners);
