import { relative } from 'node:path';
import type { OptionsError } from 'nlcst-rule-kit';
import { UsageError } from '../usage-error.js';

/** Where a mistake is in the value of a configuration: from its top, and whether the key or what it is set to is wrong. */
export type ConfigPlace = Pick<OptionsError, 'path' | 'target'>;

/** A stretch of a file. */
export interface Stretch {
  text: string;
  start: number;
  end: number;
}

/** A mistake in a configuration file: told with the file, line and column, and shown. */
export class ConfigError extends UsageError {
  override name = 'ConfigError';
  /** The whole path of the file. */
  readonly file: string;
  /** Counted from 1; undefined where no place in the file is meant. */
  readonly line: number | undefined;
  readonly column: number | undefined;

  constructor(
    reason: string,
    file: string,
    stretch?: Stretch,
    { path, target }: Partial<ConfigPlace> = {},
  ) {
    const shown = relative(process.cwd(), file) || file;
    const place = stretch && placeOf(stretch);
    super(`${shown}${place ? `:${place.line}:${place.column}` : ''}: ${reason}`, path, target);
    this.file = file;
    this.line = place?.line;
    this.column = place?.column;
    this.excerpt = stretch && excerptOf(stretch);
  }
}

function placeOf({ text, start }: Stretch): { line: number; column: number } {
  const before = text.slice(0, start);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: start - lineStart + 1 };
}

/** The line and the one before it, and marks below the words that are meant. */
function excerptOf(stretch: Stretch): string {
  const { text, start, end } = stretch;
  const { line, column } = placeOf(stretch);
  const lines = text.split(/\r?\n/);
  const margin = String(line).length;
  const numbered = (number: number) =>
    `  ${String(number).padStart(margin)} | ${(lines[number - 1] ?? '').replaceAll('\t', ' ')}\n`;
  const rest = (lines[line - 1] ?? '').length - column + 1;
  const marks = '^'.repeat(Math.max(1, Math.min(end - start, rest)));
  return [
    line > 1 ? numbered(line - 1) : '',
    numbered(line),
    `  ${' '.repeat(margin)} | ${' '.repeat(column - 1)}${marks}\n`,
  ].join('');
}
