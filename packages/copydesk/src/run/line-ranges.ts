import type { Message } from '../message.js';

/** Lines from the first to the last one, both counted in, from 1. */
export type LineRange = readonly [first: number, last: number];

/** Whether some of a message’s words stand on one of the lines. */
export function touches(ranges: readonly LineRange[], { start, end }: Message): boolean {
  return ranges.some(([first, last]) => start.line <= last && end.line >= first);
}
