import { isDash } from './look.js';
import type { Unit } from './units.js';

/** Behind a dateline: «HARBOR FALLS, Ohio (AP) — ». */
export function datelineEnd(units: Unit[]): number {
  if (units[0]?.form.shape !== 'upper') return 0;
  for (let at = 1; at < units.length && at < 14; at++) {
    if (isDash(units[at])) return at + 1;
    if (units[at]?.kind === 'quote') return 0;
  }
  return 0;
}
