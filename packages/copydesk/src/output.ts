import { once } from 'node:events';
import { OptionsError } from 'nlcst-rule-kit';
import { excerptOf } from './usage-error.js';

/** Write to standard output, as fast as whoever reads it takes it. */
export async function write(text: string): Promise<void> {
  if (text === '' || process.stdout.write(text)) return;
  await once(process.stdout, 'drain');
}

/** Tell a person what is wrong, in one line, and show the lines of a file that it is about. */
export function complain(sentence: string, excerpt = ''): void {
  const lines = excerpt.split('\n').map(printable).join('\n');
  process.stderr.write(`copydesk: ${printable(sentence)}\n${lines}`);
}

/** Tell what ended a run: a mistake in a line, and whatever should not be with its stack. */
export function complainOf(error: unknown): void {
  if (error instanceof OptionsError) complain(error.message, excerptOf(error));
  else console.error(error);
}

/** Whoever reads the report may stop reading (`copydesk … | head`): then there is nothing left to do. */
export function endWithReader(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
  // Where only what is wrong is read no more, the report goes on.
  process.stderr.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

/** Whether standard output shows colours: honours `--color`, `--no-color`, NO_COLOR, FORCE_COLOR and TERM. */
export function hasColors(flag: boolean | undefined): boolean {
  if (flag !== undefined) return flag;
  if (process.env.NO_COLOR) return false;
  if (process.env.FORCE_COLOR) return process.env.FORCE_COLOR !== '0';
  return process.stdout.isTTY && process.stdout.hasColors();
}

/** Columns of the terminal, or a number that suits a page. */
export function columns(): number {
  return Math.max(40, process.stdout.columns || 100);
}

/** Text that can’t steer a terminal: control characters and halves of characters are shown as signs. */
export function printable(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cs}\u2028\u2029]/gu, (character) =>
    character === '\t' ? ' ' : '\ufffd',
  );
}
