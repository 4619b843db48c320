import { UsageError } from '../usage-error.js';

/** @throws {UsageError} where there is nothing to read */
export function pathsOf(positionals: readonly string[], stdinPath: string | undefined): string[] {
  if (positionals.length > 0) return [...positionals];
  if (stdinPath !== undefined) return ['-'];
  throw new UsageError('Unexpected call without files, expected paths or `-` for standard input');
}

/** @throws {UsageError} where something is given that nobody reads */
export function checkNoArguments([first]: readonly string[]): void {
  if (first !== undefined) throw new UsageError(`Unexpected argument \`${first}\`, expected none`);
}
