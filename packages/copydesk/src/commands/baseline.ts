import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Entries, entryOf, pathIn, printEntries, readEntries } from '../baseline/baseline.js';
import { readInputs } from '../files.js';
import { createLinter, type Linter } from '../linter.js';
import { complain, write } from '../output.js';
import { openSink } from '../run/sink.js';
import { perform } from '../run/task.js';
import { UsageError } from '../usage-error.js';
import { counted } from '../words.js';
import { commonFlags, defineCommand } from './command.js';
import { linterFlags, linterOptionsOf } from './lint-flags.js';
import { pathsOf } from './paths.js';

const defaultFile = '.copydesk-baseline.json';

/** `copydesk baseline write FILES…` */
export default defineCommand({
  usage: 'baseline write|prune FILES…',
  summary: 'Write down today’s messages, so that only new ones are told; or take out mended ones.',
  flags: {
    baseline: { type: 'string', value: 'FILE', help: `the baseline (default: ${defaultFile})` },
    ...linterFlags,
    ...commonFlags,
  },
  async run({ values, positionals: [action, ...positionals] }) {
    if (action !== 'write' && action !== 'prune') {
      throw new UsageError(
        'Unexpected call, expected `copydesk baseline write FILES…` or `copydesk baseline prune FILES…`',
      );
    }
    const file = values.baseline ?? defaultFile;
    const paths = await pathsOf(positionals);
    if (paths.includes('-')) throw new UsageError('Unexpected standard input, expected files');
    const known = action === 'prune' || existsSync(file) ? await readEntries(file) : {};
    const linter = await createLinter(linterOptionsOf(values));
    const { found, faults } = await readMessages(paths, linter, file);

    const entries = action === 'write' ? { ...known, ...found } : pruned(known, found);
    const kept = Object.fromEntries(
      Object.entries(entries).filter(([path]) => existsSync(join(dirname(file), path))),
    );
    const sink = await openSink(file);
    await sink.write(printEntries(kept));
    await sink.close();
    await write(`${counted(countOf(kept), 'message')} in \`${file}\`, ${countOf(known)} before\n`);
    return faults > 0 ? 2 : 0;
  },
});

/** The messages of files as a baseline has them. */
async function readMessages(paths: readonly string[], linter: Linter, file: string) {
  const found: Entries = {};
  let faults = 0;
  for await (const input of readInputs(paths)) {
    const result = await perform({ fingerprints: true }, linter, { input });
    if ('fault' in result) {
      complain(result.fault);
      faults++;
    } else found[pathIn(file, result.path)] = result.messages.map(entryOf);
  }
  return { found, faults };
}

/** What was known and is still there; files that were not read keep what they have. */
function pruned(known: Entries, found: Entries): Entries {
  return Object.fromEntries(
    Object.entries(known).map(([path, entries]) => {
      const now = found[path];
      return [path, now ? entries.filter((entry) => now.includes(entry)) : entries];
    }),
  );
}

function countOf(entries: Entries): number {
  return Object.values(entries).reduce((sum, { length }) => sum + length, 0);
}
