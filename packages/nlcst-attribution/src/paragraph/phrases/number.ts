import { quantityNouns } from '../../words/en/nouns.js';
import { F, N } from '../../words/lexicon.js';
import { has, isGerund, isName, isNoun, lowerAt, mayBeVerb } from '../text/look.js';
import type { Unit } from '../text/units.js';
import type { Phrase } from './phrase-before.js';

const quantities = new Set(quantityNouns);

/** `unknown` also where verbs agree with either: «police», «a number of experts». */
export type PhraseNumber = 'one' | 'many' | 'unknown';

/** How many a phrase names, as far as its words tell. */
export function numberOf(units: Unit[], phrase: Phrase): PhraseNumber {
  const told = byOpening(units, phrase);
  if (told) return told;
  const first = units[phrase.from] as Unit;
  let head: Unit = first;
  for (let at = phrase.from; at < phrase.core; at++) {
    const unit = units[at] as Unit;
    // «a report whose authors say»
    if (unit.lower === 'whose' && at + 1 < phrase.core)
      return numberOf(units, { ...phrase, from: at + 1 });
    if (unit.lower === 'and' && at > phrase.from) {
      if (!joinsRoles(units, at, first, head)) return 'many';
      continue;
    }
    if (at > phrase.from && (has(unit, F.preposition | F.relative) || tellsMore(units, at, head)))
      break;
    if (unit.kind === 'word') head = unit;
  }
  if (quantities.has(head.lower)) return 'unknown';
  if (head.form.n & N.plural) return 'many';
  // Bodies take either: «police say», «the board says».
  if (head.form.n & N.organization) return 'unknown';
  if (head.form.n & N.singular) return 'one';
  if (/^(?:a|an|one|this|that|another|each|every)$/.test(first.lower)) return 'one';
  if (isName(head)) return head.lower.endsWith('s') && !head.form.possessive ? 'unknown' : 'one';
  return head.lower.endsWith('s') && !head.lower.endsWith('ss') && !head.form.possessive
    ? 'many'
    : 'unknown';
}

/** «an official *familiar* with the talks», but not «patient *advocacy* groups»: what is told of a person behind the noun. */
function tellsMore(units: Unit[], at: number, head: Unit): boolean {
  const unit = units[at] as Unit;
  return (
    unit.form.n === 0 &&
    unit.form.shape === 'lower' &&
    isNoun(head, N.person) &&
    (head.form.shape === 'lower' || isNoun(head, N.plural)) &&
    (mayBeVerb(unit) || isGerund(unit) || has(units[at + 1], F.preposition | F.determiner))
  );
}

/** What the first words tell alone: «many», «20 dockers», «about a dozen». */
function byOpening(units: Unit[], phrase: Phrase): PhraseNumber | undefined {
  const first = units[phrase.from] as Unit;
  // «One in five say», «One in five says»
  if (first.lower === 'one' && /^(?:in|out)$/.test(lowerAt(units, phrase.from + 1)))
    return 'unknown';
  if (phrase.core - phrase.from === 1) {
    if (/^(?:he|she|it|one|this|that|everyone|someone|nobody)$/.test(first.lower)) return 'one';
    if (/^(?:they|we|you|i|many|some|others|most|both|several|few|those|these)$/.test(first.lower))
      return 'many';
  }
  if (
    (has(first, F.quantifier) && !/^(?:another|each|one)$/.test(first.lower)) ||
    /^(?:\d|(?:twen|thir|for|fif|six|seven|eigh|nine)ty\b)/.test(first.lower)
  )
    return 'many';
  if (/^(?:about|around|over|under|nearly|almost|roughly|at)$/.test(first.lower)) return 'many';
  return;
}

/** «the senator *and* candidate» is one person of two roles. */
const joinsRoles = (units: Unit[], and: number, first: Unit, head: Unit): boolean =>
  /^(?:the|a|his|her|their)$/.test(first.lower) &&
  isNoun(head, N.person) &&
  !has(units[and + 1], F.determiner | F.possessive) &&
  !isName(units[and - 1]);
