import { parentPort, workerData } from 'node:worker_threads';
import { OptionsError } from 'nlcst-rule-kit';
import { createLinter } from './linter.js';
import type { Answer, WorkerData } from './run/pool.js';
import { type Job, perform } from './run/task.js';
import { excerptOf } from './usage-error.js';

// One thread of `--jobs`: works off its jobs one after another.

const { options, task } = workerData as WorkerData;
const linter = createLinter(options);
let last = Promise.resolve();

parentPort?.on('message', (job: Job) => {
  last = last.then(async () => parentPort?.postMessage(await answer(job)));
});

async function answer(job: Job): Promise<Answer> {
  try {
    return { result: await perform(task, await linter, job) };
  } catch (error) {
    if (!(error instanceof OptionsError)) throw error;
    return { mistake: { message: error.message, excerpt: excerptOf(error) } };
  }
}
