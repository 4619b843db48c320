import type { Command } from './commands/command.js';
import { commandNames, loadCommand } from './commands/index.js';
import { table } from './table.js';

/** The help of the whole command: every command, and the flags of linting. */
export async function generalHelp(): Promise<string> {
  const commands = await Promise.all(commandNames.map(loadCommand));
  const list = commands.map(({ usage, summary }) => [`  copydesk ${usage}`, summary]);
  const [lint] = commands;
  return [
    'Copydesk lints news text: who says what, and is anything wrong with it.\n',
    table(list),
    `Flags:\n${lint ? flagsOf(lint) : ''}`,
    'Exit status: 0 nothing at or above --fail-on, 1 something, 2 a wrong call or a file that could not be read.\n',
  ].join('\n');
}

export function helpOf(command: Command): string {
  return `copydesk ${command.usage}\n\n${command.summary}\n\nFlags:\n${flagsOf(command)}`;
}

function flagsOf({ flags }: Command): string {
  return table(
    Object.entries(flags).map(([name, { short, optional, value, help }]) => [
      `  ${short ? `-${short}, ` : ''}--${name}${value ? (optional ? `[=${value}]` : ` ${value}`) : ''}`,
      help,
    ]),
  );
}
