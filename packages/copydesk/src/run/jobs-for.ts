import { readInputs } from '../files.js';
import type { Job } from './task.js';

/** Which texts are linted. */
export interface Choice {
  paths: readonly string[];
  stdinPath?: string | undefined;
  output?: string | undefined;
  /** Whether standard input has an article a line. */
  isNdjson: boolean;
  /** Only lines that changed since this commit; `''`: the last one. */
  changed?: string | undefined;
}

/** @throws {UsageError} where git can’t tell what changed */
export async function jobsFor(
  { paths, stdinPath, output, isNdjson, changed }: Choice,
  onFound?: (count: number) => void,
): Promise<AsyncIterable<Job>> {
  if (isNdjson) {
    const { readLines } = await import('./ndjson-input.js');
    return toJobs(readLines(process.stdin));
  }
  if (changed === undefined) return toJobs(readInputs(paths, { stdinPath, output, onFound }));
  const { changedLines, changedJobs } = await import('./changed.js');
  return changedJobs(await changedLines(changed), paths, { output });
}

async function* toJobs(inputs: AsyncIterable<Job['input']>): AsyncGenerator<Job> {
  for await (const input of inputs) yield { input };
}
