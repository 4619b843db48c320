import { availableParallelism } from 'node:os';
import type { Resolver } from '../config/resolver.js';
import { type Article, createLinter, type LinterOptions } from '../linter.js';
import { version } from '../version.js';
import type { Cache } from './cache.js';
import { inOrder } from './in-order.js';
import type { Pool } from './pool.js';
import type { Result } from './result.js';
import { type Job, perform, type Task } from './task.js';

export interface RunOptions {
  linter: LinterOptions;
  /** Made of the same options, where it is to outlast the run. */
  resolver?: Resolver | undefined;
  task: Task;
  cache?: Cache | undefined;
  /** How many threads; `auto`: as many as pay. */
  jobs: number | 'auto';
}

/**
 * Threads pay on four cores and more, and only after some work in the first one: each takes a second to load, and
 * together they need a quarter more (docs/decisions/0004-threads.md).
 */
const fewestCores = 4;
const mostThreads = 8;
const patience = 3_000;
/** Jobs that wait in front of a thread. */
const queue = 4;

/** Lint one text after another, however many there are; results come in the order of the jobs. */
export async function* lintAll(
  jobs: AsyncIterable<Job>,
  { linter: options, resolver, task, cache, jobs: wanted }: RunOptions,
): AsyncGenerator<Result> {
  const linter = await createLinter(options, resolver);
  const build = `${version()} ${JSON.stringify(task)}`;
  // A mended file is another file, and a page is more than messages.
  const remembers = cache && !task.fix && !task.page;
  let pool: Pool | undefined;
  let spent = 0;

  const size = wanted === 'auto' ? threadsThatPay() : wanted;
  const lint = async (job: Job): Promise<Result> => {
    if (size > 1 && !pool && (wanted !== 'auto' || spent > patience)) {
      const { createPool } = await import('./pool.js');
      pool ??= createPool(size, { options, task });
    }
    if (pool) return pool.perform(job);
    const start = performance.now();
    const result = await perform(task, linter, job);
    spent += performance.now() - start;
    return result;
  };
  const lintOrRemember = async (job: Job): Promise<Result> => {
    const { input, lines } = job;
    if (!remembers || 'fault' in input || lines) return lint(job);
    const { path, text, type }: Article = input;
    const key = `${build} ${type ?? ''} ${await linter.keyOf(path)}`;
    const known = cache.get(path, key, text);
    if (known) return { path, text, messages: known };
    const result = await lint(job);
    if (!('fault' in result)) cache.set(path, key, text, result.messages);
    return result;
  };

  try {
    yield* inOrder(jobs, lintOrRemember, () => (pool ? size * queue : 1));
  } finally {
    await pool?.close();
  }
}

function threadsThatPay(): number {
  const cores = availableParallelism();
  return cores < fewestCores ? 1 : Math.min(cores - 1, mostThreads);
}
