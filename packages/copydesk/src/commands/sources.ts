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
    explain: { type: 'boolean', help: 'show how sure each attribution is and what decided it' },
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
