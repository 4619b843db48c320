import { F, N, V } from '../../words/lexicon.js';
import { type Phrase, phraseBefore } from '../phrases/phrase-before.js';
import { hasClause, isAdverbialKind, segmentKind, segmentStart } from '../phrases/segments.js';
import { canSpeak } from '../phrases/speakers.js';
import {
  has,
  isFiniteVerb,
  isMark,
  isName,
  isNoun,
  isPronoun,
  lowerAt,
  openingBracket,
} from '../text/look.js';
import type { Unit } from '../text/units.js';

/**
 * «*A group formed to fight* the dam said»: whoever does what an infinitive tells, where the phrase before a verb is but the
 * infinitive's object.
 */
export function withPurpose(units: Unit[], own: Phrase, low: number): Phrase {
  const verb = own.from - 1;
  let end = verb - 1;
  if (end - 1 <= low || lowerAt(units, end) !== 'to' || own.to - own.from > longestObject)
    return own;
  const object =
    has(units[own.from], F.determiner | F.possessive | F.quantifier) ||
    isName(units[own.from]) ||
    isNoun(units[own.core - 1], N.plural);
  if (!object || wantsClause(units[verb])) return own;
  if (/^(?:out|up)$/.test(lowerAt(units, end - 1))) end--;
  // «engineers sent to inspect the bridge»
  if (isFiniteVerb(units[end - 1]) && !has(units[end - 1], F.auxiliary | F.modal)) end--;
  const head = phraseBefore(units, end, low);
  const whole = head && !isPronoun(units[head.from]) && !has(units[head.from - 1], F.preposition);
  return whole ? { ...own, from: head.from } : own;
}

/** Words of an infinitive's object. */
const longestObject = 8;

/** «to say the board said», «to let the board say»: a verb that a clause follows. */
const wantsClause = (unit: Unit | undefined): boolean =>
  unit?.kind !== 'word' ||
  unit.form.f !== 0 ||
  (unit.form.v & (V.clause | V.that | V.onlyThat)) !== 0 ||
  /ing$|^(?:ensure|have|hear|help|let|make|pretend|prove|see)$/.test(unit.lower);

/** «A member of the council, Tom Moss said»: a name behind what it stands for, without the second comma. */
export function withDescription(units: Unit[], core: Phrase, low: number): Phrase {
  const comma = core.from - 1;
  const first = segmentStart(units, comma - 1, low);
  if (!isMark(units[comma], ',')) return core;
  const office = isParted(units, core.to) ? -1 : officeStart(units, first, comma, low);
  if (office < 0 && !opensDescription(units, first, low)) return core;
  for (let at = core.from; at < core.to; at++) if (!isName(units[at])) return core;
  const described = core.to - core.from > 1 && phraseBefore(units, comma, first);
  if (!described || described.from > first || !canSpeak(units, described)) return core;
  // «a partner at Harbor, Lena Moss»: behind a name only a given name or a title opens another.
  const opens = isNoun(units[core.from], N.femaleName | N.maleName | N.title);
  const titled = !isName(units[comma - 1]) || isNoun(units[comma - 1], N.title);
  const from = office < 0 ? first : office;
  return opens || titled ? { from, to: core.to, core: comma } : core;
}

/** «The Minister of Works, Tom Moss told», «Assistant Commissioner, Tom Moss told»: an office at the head, or behind a quotation. */
function officeStart(units: Unit[], from: number, comma: number, low: number): number {
  if (!isOffice(units, from, comma)) return -1;
  const before = units[from - 1];
  if (!before || before.kind === 'quote') return from;
  // «Commander for the port, Assistant Commissioner, Tom Moss told»
  return isMark(before, ',')
    ? officeStart(units, segmentStart(units, from - 2, low), from - 1, low)
    : -1;
}

/** «the Minister of Works», «Assistant Commissioner» */
function isOffice(units: Unit[], from: number, comma: number): boolean {
  if (lowerAt(units, from) !== 'the' && !isName(units[from])) return false;
  for (let at = from; at < comma; at++) {
    if (units[at]?.kind !== 'word') return false;
    if (has(units[at], F.preposition))
      return at > from && isNoun(units[at - 1], N.title | N.person);
  }
  return isNoun(units[comma - 1], N.title | N.person);
}

/** «The mayor, Tom Moss said, was ill»: a tag between commas. */
const isParted = (units: Unit[], verb: number): boolean =>
  isMark(units[verb + 1], ',') || isMark(units[verb + 2], ',');

/** «Sen. Mara Ellison (D-Ohio), a supporter of the plan told voters»: an apposition that no second comma closes. */
export function withOpenBearer(units: Unit[], own: Phrase, low: number): Phrase {
  const comma = own.from - 1;
  if (!isMark(units[comma], ',') || !/^an?$/.test(lowerAt(units, own.from))) return own;
  const core = isMark(units[comma - 1], ')') ? openingBracket(units, comma - 1, low) : comma;
  let from = core;
  while (from > low && isName(units[from - 1]) && !has(units[from - 1], F.preposition)) from--;
  const before = units[from - 1];
  if (core - from < 2 || (before && !isMark(before, ',') && before.kind !== 'quote')) return own;
  // «The winner is the mayor, Mara Ellison, an aide said»: a clause before it is what the aide said.
  if (hasClause(units, low, from)) return own;
  if (has(units[core - 1], F.place | F.day | F.month)) return own;
  return { from, to: own.to, core };
}

/** «A member», «Harbor's mayor» at the head of the sentence, or behind an adverbial: «In May, a member …, Tom Moss said». */
function opensDescription(units: Unit[], at: number, low: number): boolean {
  if (!/^an?$/.test(lowerAt(units, at)) && !units[at]?.form.possessive) return false;
  if (at <= low) return true;
  const adverbial = segmentStart(units, at - 2, low);
  return adverbial <= low && isAdverbialKind(segmentKind(units, adverbial, at - 1));
}

/** «Ellison, Hart and Moss said», «Residents, dockers, and officials said»: takes the items of a list that commas part. */
export function joinList(units: Unit[], core: Phrase, low: number): Phrase {
  const serial = lowerAt(units, core.from - 1) === 'and' && isMark(units[core.from - 2], ',');
  let joined = serial;
  for (let at = core.from; at < core.to; at++)
    if (units[at]?.lower === 'and' && isItem(units[at + 1])) joined = true;
  if (!joined || isParted(units, core.to)) return core;
  let from = serial ? core.from - 1 : core.from;
  let items = 0;
  while (isMark(units[from - 1], ',') && from - 1 > low) {
    const start = segmentStart(units, from - 2, low);
    const kind = segmentKind(units, start, from - 1);
    if (isAdverbialKind(kind)) break;
    const item = phraseBefore(units, from - 1, start);
    const whole =
      item?.from === start &&
      from - 1 - start <= longestItem &&
      units.slice(start, from - 1).every(isOfItem) &&
      (isItem(units[from - 2]) || isMark(units[from - 2], ')'));
    // «He met Moss, Hart, and Ellison said»: the list is of another clause.
    if (!whole || (kind !== 'name' && kind !== 'noun')) return core;
    from = start;
    items++;
  }
  return items > (serial ? 1 : 0) ? { ...core, from } : core;
}

/** Whether a word may end an item of a list of speakers. */
const isItem = (unit: Unit | undefined): boolean =>
  isName(unit) || isNoun(unit, N.person | N.organization);

/** Words of an item in a list of speakers. */
const longestItem = 10;

/** A word or bracket: «Mara Ellison (D-Ohio)». */
const isOfItem = (unit: Unit | undefined): boolean =>
  unit?.kind === 'word' || (unit?.kind === 'mark' && /^[()[\]]$/.test(unit.lower));
