import { type ParseArgsConfig, parseArgs } from 'node:util';
import { oneOf } from 'nlcst-rule-kit/internal';
import { UsageError } from './usage-error.js';
import { nearest } from './words.js';

/** A flag as the help shows it and `parseArgs` reads it. */
export interface Flag {
  type: 'string' | 'boolean';
  multiple?: boolean;
  /** Whether it may stand without its value; with one, it is `--changed=main`. */
  optional?: boolean;
  short?: string;
  /** What stands for the value in the help: `RULE=SEVERITY`. */
  value?: string;
  help: string;
  /** The only values there are. */
  choices?: readonly string[];
}

export type Flags = Readonly<Record<string, Flag>>;

type ValueOf<F extends Flag> = F['type'] extends 'boolean'
  ? boolean
  : F extends { multiple: true }
    ? string[]
    : string;

/** What a command reads from its arguments. */
export interface Arguments<F extends Flags> {
  values: { [K in keyof F]?: ValueOf<F[K]> };
  positionals: string[];
}

/** @throws {UsageError} on an unknown flag, on a flag without its value and on a value that isn’t a choice. */
export function readArguments<const F extends Flags>(
  args: readonly string[],
  flags: F,
): Arguments<F> {
  const options: NonNullable<ParseArgsConfig['options']> = Object.fromEntries(
    Object.entries(flags).map(([name, { type, optional, multiple = false, short }]) => [
      name,
      { type: optional ? 'boolean' : type, multiple, ...(short && { short }) },
    ]),
  );
  const { tokens, ...parsed } = parseArgs({
    args: [...args],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const flag = Object.hasOwn(flags, token.name) ? flags[token.name] : undefined;
    if (!flag) throw unknownFlag(token, flags);
    checkValue(flag, token.rawName, token.value, token.inlineValue ?? false);
    if (flag.optional) parsed.values[token.name] = token.value ?? '';
    const opposite = oppositeOf(token.name);
    if (flag.type === 'boolean' && flags[opposite]?.type === 'boolean') {
      // The last one counts: whoever calls a script may add to the flags that it sets.
      delete parsed.values[opposite];
      parsed.values[token.name] = true;
    }
  }
  return parsed as Arguments<F>;
}

/** `no-color` of `color`, and the other way round. */
function oppositeOf(name: string): string {
  return name.startsWith('no-') ? name.slice(3) : `no-${name}`;
}

function checkValue(
  { type, optional, choices, value: name = 'VALUE' }: Flag,
  rawName: string,
  value: string | undefined,
  inline: boolean,
): void {
  if (type === 'boolean') {
    if (value === undefined) return;
    throw new UsageError(`Unexpected value \`${value}\` for \`${rawName}\`, expected none`);
  }
  if (optional && value === undefined) return;
  // `parseArgs` takes the flag that follows for a value.
  if (value === undefined || (!inline && /^-\D/.test(value))) {
    throw new UsageError(
      `Unexpected \`${rawName}\` without a value, expected \`${rawName} ${name}\``,
    );
  }
  if (choices && !choices.includes(value)) {
    throw new UsageError(
      `Unexpected value \`${value}\` for \`${rawName}\`, expected ${oneOf(choices)}`,
    );
  }
}

function unknownFlag({ name, rawName }: { name: string; rawName: string }, flags: Flags) {
  const expected = nearest(name, Object.keys(flags), 'one that exists: see `--help`', '--');
  return new UsageError(`Unexpected flag \`${rawName}\`, expected ${expected}`);
}
