import type { RuleSetting, Severity } from 'nlcst-rule-kit';
import type { PresetName } from 'retext-preset-copydesk';
import type { Arguments, Flags } from '../arguments.js';
import type { LinterOptions } from '../linter.js';
import { UsageError } from '../usage-error.js';

/** Flags that say which configuration counts; every command that reads articles has them. */
export const configFlags = {
  config: {
    type: 'string',
    short: 'c',
    value: 'FILE',
    help: 'this configuration for every file (default: the nearest one)',
  },
  'no-config': { type: 'boolean', help: 'look for no configuration' },
} as const satisfies Flags;

/** Flags that say what is linted for; every command that lints has them. */
export const linterFlags = {
  ...configFlags,
  preset: {
    type: 'string',
    multiple: true,
    value: 'NAME',
    help: 'recommended, strict or a house style, in place of what configurations extend',
  },
  rule: {
    type: 'string',
    multiple: true,
    value: 'RULE=SEVERITY',
    help: 'set one rule to off, info, warning or error',
  },
} as const satisfies Flags;

/**
 * What the flags say; whether presets, rules and severities exist is checked where they are used.
 *
 * @throws {UsageError} on flags that can’t go together and on a setting of another form
 */
export function linterOptionsOf(values: Arguments<typeof linterFlags>['values']): LinterOptions {
  if (values.config !== undefined && values['no-config']) {
    throw new UsageError('Unexpected `--no-config` with `--config`, expected one of them');
  }
  return {
    config: values['no-config'] ? false : values.config,
    presets: values.preset as readonly PresetName[] | undefined,
    rules: settingsFrom(values.rule ?? []),
  };
}

function settingsFrom(assignments: readonly string[]): Record<string, RuleSetting> {
  const entries = assignments.map((assignment): [string, RuleSetting] => {
    const [, rule, severity] = /^([^=]+)=(.+)$/.exec(assignment) ?? [];
    if (rule === undefined || severity === undefined) {
      throw new UsageError(
        `Unexpected value \`${assignment}\` for \`--rule\`, expected \`RULE=SEVERITY\``,
      );
    }
    return [rule, severity as Severity];
  });
  return Object.fromEntries(entries);
}
