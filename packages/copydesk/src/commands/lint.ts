import type { RulePlugin, Severity } from 'nlcst-rule-kit';
import { severities } from 'nlcst-rule-kit/internal';
import { registry } from 'retext-preset-copydesk';
import { pluginsAt } from '../config/plugins-at.js';
import { createResolver } from '../config/resolver.js';
import type { LinterOptions } from '../linter.js';
import { type ReporterName, reporterNames } from '../reporters/index.js';
import type { Cache } from '../run/cache.js';
import { type LintCall, lintOnce } from '../run/lint-once.js';
import { UsageError } from '../usage-error.js';
import { nearest } from '../words.js';
import {
  colorFlags,
  colorsOf,
  commonFlags,
  defineCommand,
  formatFlag,
  inputFlags,
  ndjsonFlags,
  outputFlags,
} from './command.js';
import { linterFlags, linterOptionsOf } from './lint-flags.js';
import { numberOf } from './numbers.js';
import { checkNoArguments, checkOutput, pathsOf } from './paths.js';

/** `copydesk FILES…` */
export default defineCommand({
  usage: '[lint] FILES… | -',
  summary: 'Lint files, all articles below folders, or standard input (`-`).',
  flags: {
    format: formatFlag(reporterNames),
    ...outputFlags,
    ...linterFlags,
    'print-config': { type: 'string', value: 'FILE', help: 'show what holds for a file' },
    fix: { type: 'boolean', help: 'mend what can be mended unseen' },
    'fix-dry-run': { type: 'boolean', help: 'show as a diff what --fix would mend' },
    'fix-rule': {
      type: 'string',
      multiple: true,
      value: 'RULE',
      help: 'mend what this rule reports, and nothing else',
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
    baseline: {
      type: 'string',
      value: 'FILE',
      help: 'leave out what `copydesk baseline write` wrote down',
    },
    changed: {
      type: 'string',
      optional: true,
      value: 'REF',
      help: 'only lines that changed since a commit (default: HEAD)',
    },
    cache: { type: 'boolean', help: 'lint only what changed since the last time' },
    'cache-location': { type: 'string', value: 'FOLDER', help: 'where the cache lies' },
    jobs: { type: 'string', value: 'NUMBER', help: 'how many threads (default: as many as pay)' },
    watch: { type: 'boolean', help: 'lint again whenever a file changes' },
    ...ndjsonFlags,
    ...inputFlags,
    ...colorFlags,
    ...commonFlags,
  },
  async run({ values, positionals }) {
    if (values['print-config'] !== undefined) {
      checkNoArguments(positionals);
      const { printConfig } = await import('./print-config.js');
      return printConfig(values['print-config'], linterOptionsOf(values));
    }
    const isNdjson = values.input === 'ndjson';
    const isAnywhere = values.changed !== undefined && positionals.length === 0;
    const paths = isAnywhere ? [] : await pathsOf(positionals, values);
    if (isAnywhere && values.output !== undefined) await checkOutput(values.output, ['.']);
    const linter = linterOptionsOf(values);
    const mended = values['fix-rule'];
    if (mended) {
      const stdinPath = values['stdin-filepath'] ?? '-';
      const places = paths.map((path) => (path === '-' ? stdinPath : path));
      await checkMend(mended, places, linter);
    }
    const fix =
      values.fix || values['fix-dry-run'] || mended
        ? { rules: mended, dry: values['fix-dry-run'] ?? false }
        : undefined;
    const call: LintCall = {
      paths,
      stdinPath: values['stdin-filepath'],
      isNdjson,
      changed: values.changed,
      format: (values.format ?? (isNdjson ? 'answers' : 'pretty')) as ReporterName,
      output: values.output,
      colors: colorsOf(values),
      linter,
      fix,
      failOn: (values['fail-on'] ?? 'error') as Severity,
      maxWarnings:
        values['max-warnings'] === undefined
          ? Infinity
          : numberOf('max-warnings', values['max-warnings']),
      quiet: values.quiet ?? false,
      baseline: values.baseline,
      cache: values.cache ? await diskCache(values['cache-location']) : undefined,
      jobs: values.jobs === undefined ? 'auto' : numberOf('jobs', values.jobs, 1),
    };
    checkTogether(call);
    if (!values.watch) return lintOnce(call);
    const { watch } = await import('../run/watch.js');
    return watch(call);
  },
});

/** @throws {UsageError} where two flags can’t go together */
function checkTogether({ paths, isNdjson, changed, fix }: LintCall): void {
  if (isNdjson && fix) {
    throw new UsageError('Unexpected `--fix` with `--input ndjson`, expected one of them');
  }
  if (changed !== undefined && (isNdjson || paths.includes('-'))) {
    throw new UsageError('Unexpected standard input with `--changed`, expected files');
  }
  if (fix && !fix.dry && paths.includes('-') && paths.length > 1) {
    throw new UsageError('Unexpected files beside `-` with `--fix`, expected one or the other');
  }
}

/** @throws {UsageError} on a rule that does not exist or can’t be mended unseen */
async function checkMend(
  rules: readonly string[],
  paths: readonly string[],
  options: LinterOptions,
): Promise<void> {
  const fixable = fixableOf(registry);
  if (rules.some((id) => !fixable.includes(id))) {
    const plugins = await pluginsAt(paths.length > 0 ? paths : ['.'], createResolver(options));
    fixable.push(...fixableOf(plugins));
  }
  for (const id of rules) {
    if (fixable.includes(id)) continue;
    const expected = nearest(id, fixable, 'one that mends: see `copydesk rules`');
    throw new UsageError(`Unexpected rule \`${id}\` for \`--fix-rule\`, expected ${expected}`);
  }
}

function fixableOf(plugins: readonly RulePlugin[]): string[] {
  return plugins.flatMap(({ rules }) =>
    rules.flatMap(({ name, fixable }) => (fixable ? [name] : [])),
  );
}

async function diskCache(location: string | undefined): Promise<Cache> {
  const { createCache } = await import('../run/cache.js');
  const { defaultLocation, folderStore } = await import('../run/folder-store.js');
  return createCache(folderStore(location ?? defaultLocation()));
}
