import { resolve } from 'node:path';
import { ignoreFileName } from '../config/ignore-files.js';
import { isArticle, namedBy } from '../files.js';
import { UsageError } from '../usage-error.js';

/** What else a call says about what it reads and writes. */
interface Values {
  'stdin-filepath'?: string;
  input?: string;
  output?: string;
  /** Read too, but for what was said. */
  transcript?: readonly string[];
}

/**
 * The paths that a call reads; none where standard input has an article a line.
 *
 * @throws {UsageError} where there is nothing to read, or the report would take the place of an article
 */
export async function pathsOf(
  positionals: readonly string[],
  values: Values = {},
): Promise<string[]> {
  const { 'stdin-filepath': stdinPath, input, output, transcript = [] } = values;
  if (input === 'ndjson') {
    if (positionals.every((path) => path === '-')) return [];
    throw new UsageError('Unexpected files with `--input ndjson`, expected standard input alone');
  }
  if (output !== undefined) await checkOutput(output, [...positionals, ...transcript]);
  const [first] = positionals;
  if (first !== undefined) {
    if ((await namedBy(positionals)).wanted.length > 0) return [...positionals];
    throw new UsageError(
      `Unexpected pattern \`${first}\` alone, expected paths to leave files out of`,
    );
  }
  if (stdinPath !== undefined) return ['-'];
  throw new UsageError('Unexpected call without files, expected paths or `-` for standard input');
}

/** @throws {UsageError} where a report would take the place of what is read */
export async function checkOutput(output: string, paths: readonly string[]): Promise<void> {
  if (paths.some((path) => resolve(path) === resolve(output))) {
    throw new UsageError(
      `Unexpected article \`${output}\` for \`--output\`, expected another file`,
    );
  }
  if (await isArticle(output, paths)) {
    throw new UsageError(
      `Unexpected article \`${output}\` for \`--output\`, expected another file, or one that a \`${ignoreFileName}\` leaves out`,
    );
  }
}

/** @throws {UsageError} where something is given that nobody reads */
export function checkNoArguments([first]: readonly string[]): void {
  if (first !== undefined) throw new UsageError(`Unexpected argument \`${first}\`, expected none`);
}
