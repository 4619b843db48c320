import { once } from 'node:events';
import { resolve } from 'node:path';
import { complain } from '../output.js';
import { UsageError } from '../usage-error.js';
import type { Cache } from './cache.js';
import { createCache, memoryStore } from './cache.js';
import { type LintCall, lintOnce } from './lint-once.js';

/** Changes that come together are one change: editors write a file in several steps. */
const settled = 100;

/**
 * Lint, and again whenever something below the paths changes; only what changed is read anew.
 *
 * @returns the exit status, when somebody ends it
 */
export async function watch(call: LintCall): Promise<number> {
  if (call.isNdjson || call.paths.includes('-')) {
    throw new UsageError('Unexpected standard input with `--watch`, expected files');
  }
  const { watch: watchFiles } = await import('chokidar');
  const cache: Cache = call.cache ?? createCache(memoryStore());
  const paths = call.paths.length > 0 ? call.paths : ['.'];
  const watcher = watchFiles([...paths], {
    ignoreInitial: true,
    ignored: (path) =>
      /(^|[\\/])(node_modules|\.git)([\\/]|$)/.test(path) ||
      (call.output !== undefined && resolve(path).startsWith(resolve(call.output))),
  });
  await once(watcher, 'ready');

  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  const again = () => {
    running = running.then(async () => {
      // A configuration that is being written may be wrong for a moment.
      await lintOnce({ ...call, cache }).catch((error: Error) => complain(error.message));
    });
  };
  watcher.on('all', () => {
    clearTimeout(timer);
    timer = setTimeout(again, settled);
  });
  again();
  await running;
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  clearTimeout(timer);
  await watcher.close();
  return 0;
}
