import { relative } from 'node:path';
import { UsageError } from '../usage-error.js';

/** A place in a configuration file: keys and indices from its top, and whether the key or the value is meant. */
export interface ConfigPlace {
  path: readonly (string | number)[];
  target: 'key' | 'value';
}

/** What is wrong with a configuration, before anybody knows where in the file that stands. */
export class ConfigProblem extends Error {
  readonly place: ConfigPlace;
  constructor(message: string, path: ConfigPlace['path'], target: ConfigPlace['target'] = 'value') {
    super(message);
    this.place = { path, target };
  }
}

/** A stretch of a file. */
export interface Stretch {
  start: number;
  end: number;
}

/** A mistake in a configuration file: told with the file, line and column, and shown. */
export class ConfigError extends UsageError {
  override name = 'ConfigError';
  readonly file: string;

  constructor(reason: string, file: string, text?: string, stretch?: Stretch) {
    const shown = relative(process.cwd(), file) || file;
    const place = text !== undefined && stretch ? placeOf(text, stretch.start) : undefined;
    super(`${shown}${place ? `:${place.line}:${place.column}` : ''}: ${reason}`);
    this.file = file;
    if (text !== undefined && stretch && place) this.excerpt = excerptOf(text, stretch);
  }
}

function placeOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: offset - lineStart + 1 };
}

/** The line and the one before it, and marks below the words that are meant. */
function excerptOf(text: string, { start, end }: Stretch): string {
  const { line, column } = placeOf(text, start);
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
