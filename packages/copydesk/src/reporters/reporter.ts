import type { Message } from '../message.js';

/** One file, or standard input, after it was linted; or why it could not be. */
export type Result =
  | { path: string; text: string; messages: readonly Message[] }
  | { path: string; fault: string };

/** How many there were. */
export interface Totals {
  files: number;
  faults: number;
  error: number;
  warning: number;
  info: number;
}

/** Turns results into text, file by file, so that nothing piles up. */
export interface Reporter {
  result(result: Result): string;
  end(totals: Totals): string;
}

export interface ReporterOptions {
  colors: boolean;
  columns: number;
}
