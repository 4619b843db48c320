import { isDash, isMark, isName } from './look.js';
import type { Unit } from './units.js';

/** Units of a dateline, and of its place. */
const longestDateline = 14;
const longestPlace = 6;

/** Behind a dateline: «HARBOR FALLS, Ohio (AP) — », «Harbor Falls, Ohio - According to». */
export function datelineEnd(units: Unit[]): number {
  if (units[0]?.form.shape !== 'upper' && !isAgency(units) && !isPlace(units)) return 0;
  for (let at = 1; at < units.length && at < longestDateline; at++) {
    if (isDash(units[at])) return at + 1;
    if (units[at]?.kind === 'quote') return 0;
  }
  return 0;
}

/** «Harbor Falls (AP) – »: the place has no capitals, the agency has. */
function isAgency(units: Unit[]): boolean {
  for (let at = 1; at < units.length && at < longestPlace; at++) {
    if (isMark(units[at], '('))
      return (
        units[at + 1]?.form.shape === 'upper' && isMark(units[at + 2], ')') && isDash(units[at + 3])
      );
    if (!isName(units[at]) && !isMark(units[at], ',')) return false;
  }
  return false;
}

/** «Harbor Falls, Ohio - According»: names with a comma, up to a dash that a sentence begins behind. */
function isPlace(units: Unit[]): boolean {
  let comma = false;
  for (let at = 0; at < units.length - 1 && at < longestPlace; at++) {
    const unit = units[at];
    const next = units[at + 1];
    if (isDash(unit)) return comma && next?.form.shape !== 'lower' && next?.form.f !== 0;
    if (!isName(unit) && !isMark(unit, ',')) return false;
    comma ||= isMark(unit, ',');
  }
  return false;
}
