import { resolve } from 'node:path';
import { UsageError } from '../usage-error.js';

/** What else a call says about what it reads and writes. */
interface Values {
  'stdin-filepath'?: string;
  input?: string;
  output?: string;
}

/**
 * The paths that a call reads; none where standard input has an article a line.
 *
 * @throws {UsageError} where there is nothing to read, or the report would take the place of an article
 */
export function pathsOf(positionals: readonly string[], values: Values = {}): string[] {
  const { 'stdin-filepath': stdinPath, input, output } = values;
  if (input === 'ndjson') {
    if (positionals.every((path) => path === '-')) return [];
    throw new UsageError('Unexpected files with `--input ndjson`, expected standard input alone');
  }
  if (output !== undefined && positionals.some((path) => resolve(path) === resolve(output))) {
    throw new UsageError(
      `Unexpected article \`${output}\` for \`--output\`, expected another file`,
    );
  }
  if (positionals.length > 0) return [...positionals];
  if (stdinPath !== undefined) return ['-'];
  throw new UsageError('Unexpected call without files, expected paths or `-` for standard input');
}

/** @throws {UsageError} where something is given that nobody reads */
export function checkNoArguments([first]: readonly string[]): void {
  if (first !== undefined) throw new UsageError(`Unexpected argument \`${first}\`, expected none`);
}
