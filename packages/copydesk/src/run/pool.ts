import { Worker } from 'node:worker_threads';
import type { LinterOptions } from '../linter.js';
import { UsageError } from '../usage-error.js';
import type { Result } from './result.js';
import type { Job, Task } from './task.js';

/** What a thread gets when it starts. */
export interface WorkerData {
  options: LinterOptions;
  task: Task;
}

/** What a thread answers; errors lose their class on the way. */
export type Answer =
  | { result: Result }
  | { mistake: { message: string; excerpt: string | undefined } };

export interface Pool {
  perform(job: Job): Promise<Result>;
  close(): Promise<void>;
}

/** Threads that each have a linter of their own; a job goes to the one that has least to do. */
export function createPool(size: number, workerData: WorkerData): Pool {
  const threads = Array.from({ length: size }, () => createThread(workerData));
  return {
    perform(job) {
      const thread = threads.reduce((least, other) =>
        other.jobs() < least.jobs() ? other : least,
      );
      return thread.perform(job);
    },
    close: async () => {
      await Promise.all(threads.map((thread) => thread.close()));
    },
  };
}

function createThread(workerData: WorkerData) {
  const worker = new Worker(new URL('./worker.js', import.meta.url), { workerData });
  // A thread answers in the order in which it was asked.
  const waiting: { resolve(result: Result): void; reject(error: Error): void }[] = [];
  worker.on('message', (answer: Answer) => {
    const next = waiting.shift();
    if ('result' in answer) next?.resolve(answer.result);
    else next?.reject(Object.assign(new UsageError(answer.mistake.message), answer.mistake));
  });
  const fail = (error: Error) => {
    for (const { reject } of waiting.splice(0)) reject(error);
  };
  worker.on('error', fail);
  return {
    jobs: () => waiting.length,
    perform: (job: Job) =>
      new Promise<Result>((resolve, reject) => {
        waiting.push({ resolve, reject });
        worker.postMessage(job);
      }),
    close: async () => {
      await worker.terminate();
    },
  };
}
