import type { Article } from 'nlcst-attribution';
import type { ReporterOptions } from '../reporters/reporter.js';
import type { SourceSheet } from '../sources.js';

/** A file that was read, and who says what in it. */
interface ReadFile {
  path: string;
  text: string;
  article: Article;
  sheet: SourceSheet;
}

/** Turns source sheets into text, file by file. */
export interface SheetReporter {
  sheet(file: ReadFile): string;
  /** A file that could not be read. */
  fault(path: string, reason: string): string;
  end(): string;
}

export interface SheetReporterOptions extends Omit<ReporterOptions, 'pluginsFor'> {
  /** Whether the sheet tells certainty and reason. */
  explain: boolean;
}
