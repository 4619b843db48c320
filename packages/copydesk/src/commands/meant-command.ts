import { existsSync } from 'node:fs';
import { closest } from 'nlcst-rule-kit/internal';
import { UsageError } from '../usage-error.js';
import { commandNames } from './index.js';

/** @throws {UsageError} where a path is no file, but nearly a command: `soruces` */
export function checkMeantCommand(path: string): void {
  const meant = existsSync(path) ? undefined : closest(path, commandNames);
  if (meant === undefined) return;
  throw new UsageError(
    `Unexpected path \`${path}\`, expected a file that exists, or the command \`${meant}\``,
  );
}
