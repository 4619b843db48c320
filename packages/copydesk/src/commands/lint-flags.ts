import type { RuleSetting, Severity } from 'nlcst-rule-kit';
import type { Arguments, Flags } from '../arguments.js';
import type { LinterOptions } from '../linter.js';
import { UsageError } from '../usage-error.js';

/** Flags that say what is linted for; every command that lints has them. */
export const linterFlags = {
  preset: {
    type: 'string',
    multiple: true,
    value: 'NAME',
    help: 'recommended, strict (default: recommended)',
  },
  rule: {
    type: 'string',
    multiple: true,
    value: 'RULE=SEVERITY',
    help: 'set one rule to off, info, warning or error',
  },
} as const satisfies Flags;

/** @throws {UsageError} */
export function linterOptionsOf(values: Arguments<typeof linterFlags>['values']): LinterOptions {
  return { presets: values.preset, rules: settingsFrom(values.rule ?? []) };
}

function settingsFrom(assignments: readonly string[]): Record<string, RuleSetting> {
  const settings: Record<string, RuleSetting> = {};
  for (const assignment of assignments) {
    const [, rule, severity] = /^([^=]+)=(.+)$/.exec(assignment) ?? [];
    if (rule === undefined || severity === undefined) {
      throw new UsageError(
        `Unexpected value \`${assignment}\` for \`--rule\`, expected \`RULE=SEVERITY\``,
      );
    }
    settings[rule] = severity as Severity;
  }
  return settings;
}
