import { oneOf } from 'nlcst-rule-kit/internal';
import { readInputs } from '../files.js';
import { createLinter } from '../linter.js';
import { columns, complain } from '../output.js';
import { readLines } from '../run/ndjson-input.js';
import { openSink } from '../run/sink.js';
import {
  createSheetReporter,
  type SheetReporterName,
  sheetReporterNames,
} from '../sheets/index.js';
import { createSummary } from '../sheets/summary.js';
import { sheetOf } from '../sources.js';
import { UsageError } from '../usage-error.js';
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
import { configFlags, linterOptionsOf } from './lint-flags.js';
import { pathsOf } from './paths.js';

/** `copydesk sources FILES…` */
export default defineCommand({
  usage: 'sources FILES… | -',
  summary: 'Show who says what: sources, quotations and attributions.',
  flags: {
    format: formatFlag(sheetReporterNames),
    explain: { type: 'boolean', help: 'table, json, ndjson: how sure each attribution is and why' },
    summary: { type: 'boolean', help: 'totals instead, by month where articles have dates' },
    ...outputFlags,
    ...configFlags,
    ...inputFlags,
    ...ndjsonFlags,
    ...colorFlags,
    ...commonFlags,
  },
  async run({ values, positionals }) {
    const isNdjson = values.input === 'ndjson';
    const { output, 'stdin-filepath': stdinPath } = values;
    const paths = await pathsOf(positionals, values);
    const inputs = isNdjson ? readLines(process.stdin) : readInputs(paths, { stdinPath, output });
    const explain = values.explain ?? false;
    const format = (values.format ?? (isNdjson ? 'ndjson' : 'table')) as SheetReporterName;
    if (explain) checkExplains(format, values.summary);
    const linter = await createLinter({ ...linterOptionsOf(values), presets: [] });
    const reporter = values.summary
      ? await createSummary(format)
      : await createSheetReporter(format, {
          colors: colorsOf(values),
          columns: columns(),
          explain,
        });
    const sink = await openSink(output);

    let status = 0;
    try {
      for await (const input of inputs) {
        if ('fault' in input) {
          complain(input.fault);
          await sink.write(reporter.fault(input.path, input.fault));
          status = 2;
          continue;
        }
        const { article } = await linter.analyse(input);
        const { path, text } = input;
        await sink.write(
          reporter.sheet({ path, text, article, sheet: sheetOf(article, { explain }) }),
        );
      }
      await sink.write(reporter.end());
      await sink.close();
    } catch (error) {
      await sink.discard();
      throw error;
    }
    return status;
  },
});

/** Those that have a line an attribution: of sources there is nothing to explain. */
const explaining: readonly SheetReporterName[] = ['table', 'json', 'ndjson'];

/** @throws {UsageError} where a report would have no place for it */
function checkExplains(format: SheetReporterName, summary: boolean | undefined): void {
  if (summary) {
    throw new UsageError('Unexpected `--explain` with `--summary`, expected one of them');
  }
  if (!explaining.includes(format)) {
    throw new UsageError(
      `Unexpected \`--explain\` with \`--format ${format}\`, expected ${oneOf(explaining)}`,
    );
  }
}
