import { existsSync } from 'node:fs';
import { closest } from 'nlcst-rule-kit/internal';
import { UsageError } from '../usage-error.js';
import { commandNames } from './index.js';
import lint from './lint.js';

/**
 * @throws {UsageError} where a path is no file, but a flag of `lint` or nearly a command (`fix`, `soruces`), or a
 * command behind flags
 */
export function checkMeantCommand(path: string): void {
  if (existsSync(path)) return;
  const command = closest(path, commandNames);
  const meant = Object.hasOwn(lint.flags, path)
    ? `the flag \`--${path}\``
    : command && `the command \`${command}\``;
  if (meant === undefined) return;
  if (command === path) {
    throw new UsageError(`Unexpected flags before \`${path}\`, expected the command in front`);
  }
  throw new UsageError(`Unexpected path \`${path}\`, expected a file that exists, or ${meant}`);
}
