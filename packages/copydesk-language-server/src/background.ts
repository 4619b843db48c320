import { Worker } from 'node:worker_threads';
import type { ClientCapabilities } from 'vscode-languageserver';
import type { Question, Reader, Result } from './reader.js';
import { defaultSettings, type EditorSettings } from './settings.js';

/** What the thread is told; it answers questions alone, in the order in which they come. */
export type Order =
  | { ask: Question }
  | { configure: [settings: EditorSettings, client: ClientCapabilities] }
  | { close: string };

/** Where what a thread prints is sent to. */
type Log = (text: string) => void;

/**
 * A reader in another thread: while it goes through a long text this one answers keys. The thread starts with the first
 * question, and starts anew where it has failed.
 */
export function createBackgroundReader(log: Log): Reader {
  let settings = defaultSettings;
  let client: ClientCapabilities = {};
  let thread: Worker | undefined;

  const start = (): Worker => {
    // What a project’s own code prints must not get between the server’s answers.
    const options = { stdout: true, stderr: true };
    const worker = new Worker(new URL('./worker.js', import.meta.url), options);
    for (const stream of [worker.stdout, worker.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => log(text.trimEnd()));
    }
    worker.on('exit', () => {
      if (thread === worker) thread = undefined;
    });
    worker.on('error', (error) => log(String(error)));
    worker.postMessage({ configure: [settings, client] } satisfies Order);
    return worker;
  };

  const ask = (question: Question): Promise<Result> => {
    thread ??= start();
    const worker = thread;
    return new Promise((resolve) => {
      const answered = (result: Result) => {
        worker.off('exit', failed);
        resolve(result);
      };
      const failed = (code: number) => {
        worker.off('message', answered);
        const reason = `Unexpected end of the thread that reads long files (${code}), this file is not linted`;
        resolve({ fault: { code: 'internal', reason } });
      };
      worker.once('message', answered);
      worker.once('exit', failed);
      worker.postMessage({ ask: question } satisfies Order);
    });
  };

  return {
    ask,
    configure(next, capabilities) {
      settings = next;
      client = capabilities;
      thread?.postMessage({ configure: [settings, client] } satisfies Order);
    },
    close: (uri) => thread?.postMessage({ close: uri } satisfies Order),
  };
}
