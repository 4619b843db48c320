import { F, N } from '../../words/lexicon.js';
import { type Phrase, phraseOf } from '../phrases/phrase-before.js';
import { has, isMark, isName, isNoun, joinsWords } from '../text/look.js';
import type { Unit } from '../text/units.js';
import { namesEnd } from '../text/walk.js';

/** «the agency's director, Mara Ellison»: the name that alone fills the apposition of an unnamed person. */
export function apposedName(units: Unit[], core: number, to: number): Phrase | null {
  if (units[core]?.lower !== ',') return null;
  // «the Omanhene of Racine, Nana Tom Moss»: a title tells that the office is one, whatever its word.
  if (!isPersonHead(units, core) && !isTitled(units, core + 1)) return null;
  // «a partner at Harbor, Lena Moss»: behind a name only a given name opens another person's.
  if (
    isName(units[core - 1]) &&
    !isNoun(units[core - 1], N.title) &&
    (!isNoun(units[core + 1], N.femaleName | N.maleName | N.title) || !isCommon(units, core))
  )
    return null;
  const first = behindTrade(units, core + 1, to);
  const at = namesEnd(units, first, to);
  const length = at - first;
  const next = units[at];
  if (length > 5 || (length < 2 && !isLoneName(units, core))) return null;
  return at >= to || next?.kind === 'mark' || next?.lower === 'of' || next?.lower === 'from'
    ? phraseOf(first, at)
    : null;
}

const isTitled = (units: Unit[], at: number): boolean =>
  isNoun(units[at], N.title) && isName(units[at]) && isName(units[at + 1]);

/** «One resident, Amin, said»: one name between two commas, right behind who bears it. */
function isLoneName(units: Unit[], comma: number): boolean {
  const name = units[comma + 1];
  return (
    isNoun(units[comma - 1], N.person) &&
    isMark(units[comma + 2], ',') &&
    isName(name) &&
    name?.form.shape === 'title' &&
    name.form.f === 0 &&
    !isNoun(name, N.thing | N.organization | N.document)
  );
}

/** Behind «Adelaide motivational speaker» in «a friend, Adelaide motivational speaker Tom Moss». */
function behindTrade(units: Unit[], from: number, to: number): number {
  for (let at = from; at < to && at < from + 5; at++) {
    const unit = units[at] as Unit;
    if (unit.kind !== 'word' || has(unit, F.preposition | F.relative | F.determiner)) return from;
    if (unit.form.shape === 'lower' && isNoun(unit, N.person) && isName(units[at + 1]))
      return at + 1;
  }
  return from;
}

/** Whether a phrase opens with a determiner, so that its last name is no part of the bearer's own. */
function isCommon(units: Unit[], core: number): boolean {
  for (let at = core - 1; at >= 0 && at > core - 10; at--) {
    if (has(units[at], F.determiner | F.possessive)) return true;
    if (units[at]?.kind !== 'word') return false;
  }
  return false;
}

function isPersonHead(units: Unit[], core: number): boolean {
  for (let at = core - 1; at >= 0 && at > core - 14; at--) {
    const unit = units[at] as Unit;
    if (unit.kind !== 'word' && !joinsWords(unit)) return false;
    if (isNoun(unit, N.person)) return true;
  }
  return false;
}
