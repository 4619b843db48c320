import { oneOf } from 'nlcst-rule-kit/internal';
import { readArguments } from './arguments.js';
import type { Command } from './commands/command.js';
import { commandNames, isCommandName, loadCommand } from './commands/index.js';
import { complainOf, endWithReader, write } from './output.js';
import { UsageError } from './usage-error.js';
import { version } from './version.js';
import { nearest } from './words.js';

endWithReader();
process.exitCode = await main(process.argv.slice(2));

/** @returns the exit status */
async function main(args: readonly string[]): Promise<number> {
  try {
    const [first, ...rest] = args;
    if (first === undefined) return await showHelp(2);
    if (first === 'help') return await showHelp(0, await commandNamed(rest[0]));
    const named = isCommandName(first);
    if (!named) await checkIsPath(first);
    const command = await loadCommand(named ? first : 'lint');
    const read = readArguments(named ? rest : args, command.flags);
    if (read.values.help) return await showHelp(0, named ? command : undefined);
    if (read.values.version) return await showVersion();
    if (!named) await checkIsPath(read.positionals[0]);
    return await command.run(read);
  } catch (error) {
    complainOf(error);
    return 2;
  }
}

/** @throws {UsageError} where a word was meant for a command */
async function checkIsPath(word: string | undefined): Promise<void> {
  if (word === undefined || !/^[a-z]{3,}$/.test(word)) return;
  const { checkMeantCommand } = await import('./commands/meant-command.js');
  checkMeantCommand(word);
}

/** @throws {UsageError} on an unknown command */
async function commandNamed(name: string | undefined): Promise<Command | undefined> {
  if (name === undefined) return undefined;
  if (isCommandName(name)) return loadCommand(name);
  const expected = nearest(name, commandNames, oneOf(commandNames));
  throw new UsageError(`Unexpected command \`${name}\`, expected ${expected}`);
}

async function showHelp(status: number, command?: Command): Promise<number> {
  const { generalHelp, helpOf } = await import('./help.js');
  const help = command ? helpOf(command) : await generalHelp();
  if (status === 0) await write(help);
  else process.stderr.write(help);
  return status;
}

async function showVersion(): Promise<number> {
  await write(`${version()}\n`);
  return 0;
}
