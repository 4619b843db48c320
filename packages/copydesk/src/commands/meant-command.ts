import { existsSync } from 'node:fs';
import { closest } from 'nlcst-rule-kit';
import { UsageError } from '../usage-error.js';
import { commandNames } from './index.js';

/** @throws {UsageError} where the first path is no file, but nearly a command: `soruces` */
export function checkMeantCommand([first = '']: readonly string[]): void {
  if (!/^[a-z-]{3,}$/.test(first) || existsSync(first)) return;
  const meant = closest(first, commandNames);
  if (meant === undefined) return;
  throw new UsageError(
    `Unexpected path \`${first}\`, expected a file that exists, or the command \`${meant}\``,
  );
}
