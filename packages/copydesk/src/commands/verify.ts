import { readInputs } from '../files.js';
import { createLinter } from '../linter.js';
import { complain } from '../output.js';
import { jsonArray, jsonLines } from '../reporters/json-array.js';
import { recordsOf } from '../reporters/records.js';
import { openSink } from '../run/sink.js';
import { UsageError } from '../usage-error.js';
import { pretty, type VerifyTotals } from '../verify/report.js';
import { readTranscript, type Transcript } from '../verify/transcript.js';
import { verify } from '../verify/verify.js';
import {
  colorFlags,
  colorsOf,
  commonFlags,
  defineCommand,
  formatFlag,
  inputFlags,
  outputFlags,
} from './command.js';
import { configFlags, linterOptionsOf } from './lint-flags.js';
import { pathsOf } from './paths.js';

/** `copydesk verify ARTICLE --transcript FILE…` */
export default defineCommand({
  usage: 'verify FILES… --transcript FILE',
  summary: 'Hold each quotation against what was said: verbatim, cut, changed or not found.',
  flags: {
    transcript: {
      type: 'string',
      short: 't',
      multiple: true,
      value: 'FILE',
      help: 'what was said: plain text, WebVTT or SubRip; may be given more than once',
    },
    format: formatFlag(['pretty', 'json', 'ndjson']),
    ...outputFlags,
    ...configFlags,
    ...inputFlags,
    ...colorFlags,
    ...commonFlags,
  },
  async run({ values, positionals }) {
    const paths = await pathsOf(positionals, values);
    const { output, 'stdin-filepath': stdinPath } = values;
    const transcripts = await readTranscripts(values.transcript ?? []);
    const linter = await createLinter({ ...linterOptionsOf(values), presets: [] });
    const report = reportAs(values.format ?? 'pretty', colorsOf(values));
    const sink = await openSink(output);

    const totals: VerifyTotals = { verbatim: 0, cut: 0, changed: 0, 'not-found': 0 };
    let isRead = true;
    try {
      for await (const input of readInputs(paths, { stdinPath, output })) {
        if ('fault' in input) {
          complain(input.fault);
          await sink.write(report.fault(input.path, input.fault));
          isRead = false;
          continue;
        }
        const { article } = await linter.analyse(input);
        const verified = verify(article, transcripts);
        for (const { status } of verified) totals[status]++;
        await sink.write(report.file(input.path, verified));
      }
      await sink.write(report.end(totals));
      await sink.close();
    } catch (error) {
      await sink.discard();
      throw error;
    }
    if (!isRead) return 2;
    return totals.cut + totals.changed + totals['not-found'] > 0 ? 1 : 0;
  },
});

/** @throws {UsageError} where one can’t be read: what is not found in half of what was said says nothing */
async function readTranscripts(paths: readonly string[]): Promise<Transcript[]> {
  if (paths.length === 0) {
    throw new UsageError('Unexpected call without a transcript, expected `--transcript FILE`');
  }
  const transcripts: Transcript[] = [];
  for await (const input of readInputs(paths)) {
    if ('fault' in input) throw new UsageError(input.fault);
    // A byte order mark is white space to `trim`.
    if (input.text.trim() === '') {
      throw new UsageError(`Unexpected empty file \`${input.path}\`, expected a transcript`);
    }
    transcripts.push(readTranscript(input.path, input.text));
  }
  return transcripts;
}

type Verifieds = ReturnType<typeof verify>;

interface Report {
  file(path: string, verified: Verifieds): string;
  fault(path: string, fault: string): string;
  end(totals: VerifyTotals): string;
}

function reportAs(format: string, colors: boolean): Report {
  if (format === 'pretty') return { ...pretty(colors), fault: () => '' };
  const recordsFrom = (path: string, verified: Verifieds) =>
    verified.map((record) => ({ path, ...record }));
  const faultsFrom = (path: string, fault: string) => recordsOf({ path, fault });
  if (format === 'ndjson') {
    return {
      file: (path, verified) => jsonLines(recordsFrom(path, verified)),
      fault: (path, fault) => jsonLines(faultsFrom(path, fault)),
      end: () => '',
    };
  }
  const array = jsonArray();
  return {
    file: (path, verified) => array.items(recordsFrom(path, verified)),
    fault: (path, fault) => array.items(faultsFrom(path, fault)),
    end: () => array.end(),
  };
}
