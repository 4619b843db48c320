import type { Command } from './command.js';

/** What `copydesk` does; each command is loaded only where it is called. */
const commands = {
  lint: async () => (await import('./lint.js')).default,
  sources: async () => (await import('./sources.js')).default,
  verify: async () => (await import('./verify.js')).default,
  baseline: async () => (await import('./baseline.js')).default,
  trial: async () => (await import('./trial.js')).default,
  init: async () => (await import('./init.js')).default,
  rules: async () => (await import('./rules.js')).default,
  explain: async () => (await import('./explain.js')).default,
};

export type CommandName = keyof typeof commands;

export const commandNames = Object.keys(commands) as CommandName[];

export function isCommandName(name: string | undefined): name is CommandName {
  return name !== undefined && Object.hasOwn(commands, name);
}

export async function loadCommand(name: CommandName): Promise<Command> {
  return (await commands[name]()) as Command;
}
