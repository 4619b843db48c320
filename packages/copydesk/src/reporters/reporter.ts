import type { RulePlugin } from 'nlcst-rule-kit';
import type { Result } from '../run/result.js';
import type { Task } from '../run/task.js';

/** How many there were. */
export interface Totals {
  files: number;
  faults: number;
  error: number;
  warning: number;
  info: number;
  /** Messages that `--fix` would mend. */
  mendable: number;
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
  /** Plug-ins besides ours that may have said something of a file. */
  pluginsFor(path: string): Promise<readonly RulePlugin[]>;
  colors: boolean;
  columns: number;
}
