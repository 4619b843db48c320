import type { Arguments, Flag, Flags } from '../arguments.js';
import { hasColors } from '../output.js';

/** One thing that `copydesk` does. */
export interface Command<F extends Flags = Flags> {
  /** What stands behind `copydesk` in the help. */
  usage: string;
  summary: string;
  flags: F;
  /** @returns the exit status */
  run(args: Arguments<F>): Promise<number>;
}

/** Keeps the types of a command’s flags. */
export function defineCommand<const F extends Flags>(command: Command<F>): Command<F> {
  return command;
}

/** Flags of every command. */
export const commonFlags = {
  help: { type: 'boolean', short: 'h', help: 'show this help' },
  version: { type: 'boolean', short: 'v', help: 'show the version' },
} as const satisfies Flags;

/** Flags of the commands that read files. */
export const inputFlags = {
  'stdin-filepath': {
    type: 'string',
    value: 'PATH',
    help: 'the path that standard input stands for',
  },
} as const satisfies Flags;

/** The flag of the commands that a data pipeline can feed. */
export const ndjsonFlags = {
  input: {
    type: 'string',
    value: 'NAME',
    choices: ['text', 'ndjson'],
    help: 'ndjson: standard input has an article a line (default: text)',
  },
} as const satisfies Flags;

/** Flags of the commands that paint. */
export const colorFlags = {
  color: { type: 'boolean', help: 'show colours (default: where the terminal has them)' },
  'no-color': { type: 'boolean', help: 'show no colours; so does NO_COLOR' },
} as const satisfies Flags;

/** Whether a report shows colours; a file shows none. */
export function colorsOf(
  values: Arguments<typeof colorFlags>['values'] & { output?: string },
): boolean {
  if (values.output !== undefined) return false;
  return hasColors(values.color ?? (values['no-color'] ? false : undefined));
}

/** The flag of the commands whose report may go into a file. */
export const outputFlags = {
  output: { type: 'string', short: 'o', value: 'FILE', help: 'write the report into a file' },
} as const satisfies Flags;

export function formatFlag<const C extends readonly string[]>(choices: C) {
  return {
    type: 'string',
    value: 'NAME',
    choices,
    help: `${choices.join(', ')} (default: ${choices[0]})`,
  } as const satisfies Flag;
}
