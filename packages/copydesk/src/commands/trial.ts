import picocolors from 'picocolors';
import { ruleById } from 'retext-preset-copydesk';
import { pluginsAt } from '../config/plugins-at.js';
import { createResolver } from '../config/resolver.js';
import { readInputs } from '../files.js';
import { createLinter } from '../linter.js';
import type { Message } from '../message.js';
import { columns, complain, printable } from '../output.js';
import { type Excerpt, excerpt } from '../reporters/excerpt.js';
import { jsonLines } from '../reporters/json-array.js';
import { createRandom, createSample } from '../run/sample.js';
import { openSink } from '../run/sink.js';
import { perform } from '../run/task.js';
import { UsageError } from '../usage-error.js';
import { widthIn } from '../width.js';
import { counted, nearest } from '../words.js';
import {
  colorFlags,
  colorsOf,
  commonFlags,
  defineCommand,
  formatFlag,
  outputFlags,
} from './command.js';
import { configFlags, linterOptionsOf } from './lint-flags.js';
import { numberOf } from './numbers.js';
import { pathsOf } from './paths.js';

/** What a rule says about an archive. */
interface Trial {
  ruleId: string;
  files: number;
  filesWithMessages: number;
  messages: number;
  samples: Sample[];
}

type Sample = Pick<Message, 'start' | 'actual' | 'reason'> & { path: string; excerpt: Excerpt };

/** `copydesk trial RULE… FILES…` */
export default defineCommand({
  usage: 'trial RULE… FILES…',
  summary: 'Judge rules before they are turned on: how often they speak, and samples drawn by lot.',
  flags: {
    samples: { type: 'string', value: 'NUMBER', help: 'how many of each rule (default: 10)' },
    seed: { type: 'string', value: 'NUMBER', help: 'draw others (default: 1)' },
    format: formatFlag(['pretty', 'json', 'ndjson']),
    ...outputFlags,
    ...configFlags,
    ...colorFlags,
    ...commonFlags,
  },
  async run({ values, positionals }) {
    const plugins = await pluginsAt(positionals, createResolver(linterOptionsOf(values)));
    const own = plugins.flatMap(({ rules }) => rules.map(({ name }) => name));
    const known = new Set([...ruleById.keys(), ...own]);
    const rules = positionals.filter((name) => known.has(name));
    if (rules.length === 0) throw withoutRule(positionals, known);
    const { output } = values;
    const paths = await pathsOf(
      positionals.filter((name) => !known.has(name)),
      values,
    );
    const size = numberOf('samples', values.samples ?? '10');
    const random = createRandom(numberOf('seed', values.seed ?? '1'));
    const linter = await createLinter({
      ...linterOptionsOf({ ...values, rule: rules.map((rule) => `${rule}=warning`) }),
      presets: [],
    });

    const samples = new Map(rules.map((rule) => [rule, createSample<Sample>(size, random)]));
    const counts = new Map(rules.map((rule) => [rule, { messages: 0, filesWithMessages: 0 }]));
    let files = 0;
    let faults = 0;
    for await (const input of readInputs(paths, { output })) {
      const result = await perform({}, linter, { input });
      if ('fault' in result) {
        complain(result.fault);
        faults++;
        continue;
      }
      files++;
      const width = await widthIn(result.text);
      for (const rule of rules) {
        const messages = result.messages.filter(({ ruleId }) => ruleId === rule);
        const count = counts.get(rule);
        if (!count || messages.length === 0) continue;
        count.messages += messages.length;
        count.filesWithMessages++;
        for (const message of messages) {
          const { start, actual, reason } = message;
          const shown = excerpt(result.text, message, columns() - 4, width);
          samples.get(rule)?.add({ path: result.path, start, actual, reason, excerpt: shown });
        }
      }
    }

    const trials = rules.map((ruleId): Trial => {
      const { messages = 0, filesWithMessages = 0 } = counts.get(ruleId) ?? {};
      return {
        ruleId,
        files,
        filesWithMessages,
        messages,
        samples: samples.get(ruleId)?.items() ?? [],
      };
    });
    const sink = await openSink(output);
    await sink.write(print(trials, values.format ?? 'pretty', colorsOf(values)));
    await sink.close();
    return faults > 0 ? 2 : 0;
  },
});

function withoutRule([first]: readonly string[], known: Iterable<string>): UsageError {
  if (first === undefined) {
    return new UsageError('Unexpected call, expected `copydesk trial RULE… FILES…`');
  }
  const expected = nearest(first, known, 'one that exists: see `copydesk rules`');
  return new UsageError(`Unexpected rule \`${first}\`, expected ${expected}`);
}

function print(trials: readonly Trial[], format: string, colors: boolean): string {
  if (format === 'pretty') return trials.map((trial) => pretty(trial, colors)).join('\n');
  const records = trials.map((trial) => ({
    ...trial,
    samples: trial.samples.map(({ excerpt: { line }, ...sample }) => ({ ...sample, line })),
  }));
  return format === 'ndjson' ? jsonLines(records) : `${JSON.stringify(records, null, 2)}\n`;
}

function pretty({ ruleId, messages, filesWithMessages, files, samples }: Trial, colors: boolean) {
  const paint = picocolors.createColors(colors);
  const each = files > 0 ? ((messages / files) * 100).toFixed(1) : '0.0';
  const head = `${paint.underline(ruleId)}  ${counted(messages, 'message')} in ${filesWithMessages} of ${counted(files, 'file')} (${each} in 100 files)`;
  const blocks = samples.map(({ path, start, reason, excerpt: { line, underline } }) => {
    const place = paint.dim(`${printable(path)}:${start.line}:${start.column}`);
    return `  ${place}  ${printable(reason)}\n    ${line}\n    ${paint.yellow(underline)}\n`;
  });
  return `${head}\n${blocks.join('')}`;
}
