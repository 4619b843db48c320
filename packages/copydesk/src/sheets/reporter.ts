import type { ReporterOptions } from '../reporters/reporter.js';
import type { SourceSheet } from '../sources.js';

/** Turns source sheets into text, file by file. */
export interface SheetReporter {
  sheet(path: string, text: string, sheet: SourceSheet): string;
  /** A file that could not be read. */
  fault(path: string, reason: string): string;
  end(): string;
}

export interface SheetReporterOptions extends ReporterOptions {
  /** Whether the sheet tells certainty and reason. */
  explain: boolean;
}
