import type { ArticlePage } from '../html/article-page.js';
import type { Message, NamedMessage } from '../message.js';
import type { Task } from '../run/task.js';

/** One file, or standard input, after it was linted; or why it could not be. */
export type Result = Linted | { path: string; fault: string };

export interface Linted {
  path: string;
  /** The text as it is now. */
  text: string;
  messages: readonly NamedMessage[];
  /** Only where the reporter asks for it. */
  page?: ArticlePage;
  /** The text as it was, and what was mended in it. */
  mended?: { from: string; fixes: readonly Message[] };
}

/** How many there were. */
export interface Totals {
  files: number;
  faults: number;
  error: number;
  warning: number;
  info: number;
  /** Places that were mended. */
  mended: number;
  /** Messages that the baseline holds back. */
  known: number;
}

/** Turns results into text, file by file, so that nothing piles up. */
export interface Reporter {
  /** What it wants of each result besides messages. */
  needs?: Pick<Task, 'page' | 'fingerprints'>;
  result(result: Result): string | Promise<string>;
  end(totals: Totals): string;
}

export interface ReporterOptions {
  colors: boolean;
  columns: number;
}
