import { F, N } from '../../words/lexicon.js';
import { has, isNoun, lowerAt, mayBeVerb } from '../text/look.js';
import type { Unit } from '../text/units.js';

/** Words between a quotation and the verb behind its subject. */
const longestBehindSpeech = 10;

/** «“…,” former Lions forward Mara Ellison said»: between a quotation and its verb everything is the subject. */
export function isBehindSpeech(units: Unit[], index: number): boolean {
  for (let at = index; at >= 0 && at > index - longestBehindSpeech; at--) {
    const unit = units[at] as Unit;
    if (unit.kind === 'quote') return /^[,?!]$/.test(unit.stop);
    if (unit.kind !== 'word' || mayBeVerb(unit) || has(unit, F.subordinator | F.subject))
      return false;
  }
  return false;
}

/** «head of public affairs Mara Ellison»: what an office is for may stand right before the name of its holder. */
export function isOfOffice(units: Unit[], index: number): boolean {
  for (let at = index; at > index - 3 && at > 1; at--) {
    if (units[at]?.kind !== 'word' || units[at]?.form.shape !== 'lower') return false;
    if (units[at - 1]?.lower === 'of') return isNoun(units[at - 2], N.person | N.title);
  }
  return false;
}

/** «a man *identified* only as Moss»: where the word stands that leads to a name behind «as», or -1. */
export function identifierBefore(units: Unit[], as: number): number {
  if (lowerAt(units, as) !== 'as') return -1;
  const at = lowerAt(units, as - 1) === 'only' ? as - 2 : as - 1;
  return /^(?:identified|known|named)$/.test(lowerAt(units, at)) ? at : -1;
}

/** Whether a lower-case word can stand right before a name: «spokesman», «former», «candidate», «al». */
export function isLinkToName(unit: Unit): boolean {
  const { f, n, shape, possessive } = unit.form;
  if (shape === 'lower' && !possessive && f === 0 && (n & ~N.thing) === 0) {
    if (unit.lower.includes('-')) return true;
    return (
      /(?:al|ern|north|south|east|west|ic|an|ous|ive|er|or|ist|ed|ing|ee|man|ent|ant|ary|ate|ese|ish|x)$/.test(
        unit.lower,
      ) || unit.lower.length <= 3
    );
  }
  return (
    (n & (N.person | N.title | N.organization)) !== 0 ||
    unit.lower === '&' ||
    possessive ||
    (f & (F.preposition | F.determiner | F.quantifier | F.adverb)) !== 0
  );
}
