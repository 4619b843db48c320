import type { RuleSetting, Severity } from 'nlcst-rule-kit';
import type { Settings } from 'retext-preset-copydesk';
import { type Input, readInputs } from '../files.js';
import { createLinter, type Linter } from '../linter.js';
import { columns, complain, hasColors, write } from '../output.js';
import { createReporter, type ReporterName, reporterNames } from '../reporters/index.js';
import type { Result, Totals } from '../reporters/reporter.js';
import { UsageError } from '../usage-error.js';
import { counted } from '../words.js';
import { colorFlags, commonFlags, defineCommand, formatFlag, inputFlags } from './command.js';
import { pathsOf } from './paths.js';

const severities = ['off', 'info', 'warning', 'error'] as const satisfies readonly Severity[];

/** `copydesk FILES…` */
export default defineCommand({
  usage: '[lint] FILES… | -',
  summary: 'Lint files, all articles below folders, or standard input (`-`).',
  flags: {
    format: formatFlag(reporterNames),
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
    'fail-on': {
      type: 'string',
      value: 'SEVERITY',
      choices: severities,
      help: 'exit with 1 from this severity up; off: never (default: error)',
    },
    'max-warnings': {
      type: 'string',
      value: 'NUMBER',
      help: 'exit with 1 where there are more warnings',
    },
    quiet: { type: 'boolean', help: 'show errors alone' },
    ...inputFlags,
    ...colorFlags,
    ...commonFlags,
  },
  async run({ values, positionals }) {
    const paths = pathsOf(positionals, values['stdin-filepath']);
    const maximum = maximumOf(values['max-warnings']);
    const linter = await createLinter({
      presets: values.preset,
      rules: settingsFrom(values.rule ?? []),
    });
    const reporter = await createReporter((values.format ?? 'pretty') as ReporterName, {
      colors: hasColors(values.color ?? (values['no-color'] ? false : undefined)),
      columns: columns(),
    });

    const all = noTotals();
    const shown = noTotals();
    for await (const input of readInputs(paths, values['stdin-filepath'])) {
      const result = await lintInput(input, linter);
      count(all, result);
      const visible = values.quiet ? errorsOf(result) : result;
      count(shown, visible);
      if ('fault' in visible) complain(visible.fault);
      await write(reporter.result(visible));
    }
    await write(reporter.end(shown));

    const tooMany = all.warning > maximum;
    if (tooMany)
      complain(`Unexpected ${counted(all.warning, 'warning')}, expected at most ${maximum}`);
    if (all.faults > 0) return 2;
    return tooMany || fails(all, (values['fail-on'] ?? 'error') as Severity) ? 1 : 0;
  },
});

async function lintInput(input: Input, linter: Linter): Promise<Result> {
  if ('fault' in input) return input;
  const { path, text } = input;
  return { path, text, messages: (await linter.analyse(input)).messages };
}

/** @throws {UsageError} */
function settingsFrom(assignments: readonly string[]): Settings {
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

function maximumOf(value: string | undefined): number {
  if (value === undefined) return Infinity;
  if (/^\d+$/.test(value)) return Number(value);
  throw new UsageError(`Unexpected value \`${value}\` for \`--max-warnings\`, expected a number`);
}

function noTotals(): Totals {
  return { files: 0, faults: 0, error: 0, warning: 0, info: 0 };
}

function count(totals: Totals, result: Result): void {
  if ('fault' in result) {
    totals.faults++;
    return;
  }
  totals.files++;
  for (const { severity } of result.messages) totals[severity]++;
}

function errorsOf(result: Result): Result {
  if ('fault' in result) return result;
  return { ...result, messages: result.messages.filter(({ severity }) => severity === 'error') };
}

function fails(totals: Totals, threshold: Severity): boolean {
  if (threshold === 'off') return false;
  return severities
    .slice(severities.indexOf(threshold))
    .some((severity) => severity !== 'off' && totals[severity] > 0);
}
