import { readInputs } from '../files.js';
import { createLinter } from '../linter.js';
import { columns, complain, hasColors, write } from '../output.js';
import {
  createSheetReporter,
  type SheetReporterName,
  sheetReporterNames,
} from '../sheets/index.js';
import { sheetOf } from '../sources.js';
import { colorFlags, commonFlags, defineCommand, formatFlag, inputFlags } from './command.js';
import { pathsOf } from './paths.js';

/** `copydesk sources FILES…` */
export default defineCommand({
  usage: 'sources FILES… | -',
  summary: 'Show who says what: sources, quotations and attributions.',
  flags: {
    format: formatFlag(sheetReporterNames),
    explain: { type: 'boolean', help: 'show how sure each attribution is and what decided it' },
    ...inputFlags,
    ...colorFlags,
    ...commonFlags,
  },
  async run({ values, positionals }) {
    const paths = pathsOf(positionals, values['stdin-filepath']);
    const explain = values.explain ?? false;
    const linter = await createLinter({ presets: [] });
    const reporter = await createSheetReporter((values.format ?? 'table') as SheetReporterName, {
      colors: hasColors(values.color ?? (values['no-color'] ? false : undefined)),
      columns: columns(),
      explain,
    });

    let status = 0;
    for await (const input of readInputs(paths, values['stdin-filepath'])) {
      if ('fault' in input) {
        complain(input.fault);
        await write(reporter.fault(input.path, input.fault));
        status = 2;
        continue;
      }
      const { article } = await linter.analyse(input);
      await write(reporter.sheet(input.path, input.text, sheetOf(article, explain)));
    }
    await write(reporter.end());
    return status;
  },
});
