import type { Severity } from 'nlcst-rule-kit';
import { type Baseline, readBaseline } from '../baseline/baseline.js';
import { createResolver, type Resolver } from '../config/resolver.js';
import type { LinterOptions } from '../linter.js';
import { columns, complain, write } from '../output.js';
import { createReporter, type ReporterName } from '../reporters/index.js';
import type { Reporter, Totals } from '../reporters/reporter.js';
import { summary } from '../reporters/summary.js';
import { counted } from '../words.js';
import type { Cache } from './cache.js';
import { type Choice, jobsFor } from './jobs-for.js';
import { lintAll } from './lint-all.js';
import { createProgress } from './progress.js';
import type { Linted, Result } from './result.js';
import { openSink } from './sink.js';
import { writeMended } from './write-mended.js';

/** A call of `copydesk lint`, checked. */
export interface LintCall extends Choice {
  format: ReporterName;
  colors: boolean;
  linter: LinterOptions;
  /** Made of the same options, where it is to outlast the run. */
  resolver?: Resolver | undefined;
  /** Mend: by these rules or by all; `dry` shows only what it would be. */
  fix?: { rules?: readonly string[] | undefined; dry: boolean } | undefined;
  failOn: Severity;
  maxWarnings: number;
  quiet: boolean;
  baseline?: string | undefined;
  cache?: Cache | undefined;
  jobs: number | 'auto';
}

/**
 * Lint, and report.
 *
 * @returns the exit status
 * @throws {UsageError} on a wrong call
 */
export async function lintOnce(call: LintCall): Promise<number> {
  const { fix, quiet } = call;
  const reporter = await reporterFor(call);
  const baseline = call.baseline === undefined ? undefined : await readBaseline(call.baseline);
  const progress = createProgress();
  const results = lintAll(await jobsFor(call, progress.found), {
    linter: call.linter,
    resolver: call.resolver,
    task: { ...reporter.needs, fix, ...(baseline && { fingerprints: true }) },
    cache: call.cache,
    jobs: call.jobs,
  });
  // The mended text of standard input takes the place of the report.
  const isFilter = fix && !fix.dry && call.paths.includes('-');
  const sink = isFilter && call.output === undefined ? complaints : await openSink(call.output);

  const all = noTotals();
  const shown = noTotals();
  try {
    for await (const linted of results) {
      const written = fix && !fix.dry ? await put(linted, isFilter) : linted;
      const result = baseline ? withoutKnown(written, baseline, all) : written;
      count(all, result);
      const visible = quiet ? errorsOf(result) : result;
      count(shown, visible);
      progress.hide();
      if ('fault' in visible) complain(visible.fault);
      await sink.write(await reporter.result(visible));
      progress.done();
    }
    progress.hide();
    await sink.write(reporter.end({ ...shown, known: all.known }));
    await sink.close();
  } catch (error) {
    progress.hide();
    await sink.discard();
    throw error;
  }
  if (fix?.dry) process.stderr.write(`${summary(shown)}\n`);
  // Where only some lines count, what was not met may still be there.
  const stale = call.changed === undefined ? await baseline?.stale() : undefined;
  for (const sentence of stale ?? []) complain(sentence);
  return statusOf(call, all);
}

/** Standard error, for a report that must not mix with a text. */
const complaints = {
  write: async (text: string) => {
    process.stderr.write(text);
  },
  close: async () => {},
  discard: async () => {},
};

async function reporterFor(call: LintCall): Promise<Reporter> {
  const { fix, format, colors, resolver = createResolver(call.linter) } = call;
  const pluginsFor = async (path: string) => (await resolver.resolve(path)).plugins;
  const options = { colors, columns: columns(), pluginsFor };
  if (fix?.dry) return (await import('../reporters/diff.js')).diff(options);
  return createReporter(format, options);
}

/** Write a mended text to where it came from. */
async function put(result: Result, isFilter: boolean | undefined): Promise<Result> {
  if ('fault' in result) return result;
  const { path, text, mended } = result;
  if (isFilter) await write(text);
  else if (mended) {
    const fault = await writeMended(path, { from: mended.from, to: text });
    if (fault !== undefined) return { path, fault };
  }
  return result;
}

function withoutKnown(result: Result, baseline: Baseline, totals: Totals): Result {
  if ('fault' in result) return result;
  const messages = baseline.withoutKnown(result.path, result.messages);
  totals.known += result.messages.length - messages.length;
  return { ...result, messages };
}

function statusOf({ failOn, maxWarnings, quiet }: LintCall, totals: Totals): number {
  const failing = countFrom(failOn, totals);
  if (quiet && failing > 0 && totals.error === 0) {
    const hidden = counted(failing, 'message');
    complain(
      `Unexpected ${hidden} that \`--quiet\` hides, expected none for \`--fail-on ${failOn}\``,
    );
  }
  const tooMany = totals.warning > maxWarnings;
  if (tooMany) {
    complain(`Unexpected ${counted(totals.warning, 'warning')}, expected at most ${maxWarnings}`);
  }
  if (totals.faults > 0) return 2;
  return tooMany || failing > 0 ? 1 : 0;
}

function noTotals(): Totals {
  return { files: 0, faults: 0, error: 0, warning: 0, info: 0, mendable: 0, mended: 0, known: 0 };
}

function count(totals: Totals, result: Result): void {
  if ('fault' in result) {
    totals.faults++;
    return;
  }
  totals.files++;
  totals.mended += result.mended?.fixes.length ?? 0;
  for (const { severity, fix } of result.messages) {
    totals[severity]++;
    if (fix) totals.mendable++;
  }
}

function errorsOf(result: Result): Result {
  if ('fault' in result) return result;
  const isError = ({ severity }: Linted['messages'][number]) => severity === 'error';
  return { ...result, messages: result.messages.filter(isError) };
}

/** How many messages are as bad as a severity, or worse. */
function countFrom(severity: Severity, { error, warning, info }: Totals): number {
  if (severity === 'off') return 0;
  return error + (severity === 'error' ? 0 : warning) + (severity === 'info' ? info : 0);
}
