import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { createResolver } from '../config/resolver.js';
import { complainOf } from '../output.js';
import { UsageError } from '../usage-error.js';
import { type Cache, createCache, memoryStore } from './cache.js';
import { type LintCall, lintOnce } from './lint-once.js';
import { notingFiles } from './noting-files.js';
import { watchedAt } from './watched.js';

/** Changes that come together are one change: editors write a file in several steps. */
const settled = 100;

/**
 * Lint, and again whenever an article or what holds for it changes; only what changed is read anew.
 *
 * @returns the exit status, when somebody ends it
 */
export async function watch(call: LintCall): Promise<number> {
  if (call.isNdjson || call.paths.includes('-')) {
    throw new UsageError('Unexpected standard input with `--watch`, expected files');
  }
  const { watch: watchFiles } = await import('chokidar');
  const cache: Cache = call.cache ?? createCache(memoryStore());
  const named = [call.linter.config, call.baseline].filter((file) => typeof file === 'string');
  const settings = new Set(named.map((file) => resolve(file)));
  const resolver = createResolver(call.linter);
  const noting = notingFiles(resolver, settings);
  const paths = call.paths.length > 0 ? call.paths : ['.'];
  const { folders, isForeign, isSetting, articleOf } = await watchedAt(paths, settings);
  // Configurations above the articles; a mistake in one is told by the first run.
  for (const folder of folders) await noting.resolve(join(folder, 'any')).catch(() => {});
  const output = call.output === undefined ? undefined : resolve(call.output);

  const watcher = watchFiles([...folders, ...settings], {
    ignoreInitial: true,
    ignored: (path, stats) => isForeign(path, stats) || resolve(path) === output,
  });
  await once(watcher, 'ready');

  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  const again = () => {
    running = running.then(async () => {
      try {
        await lintOnce({ ...call, cache, resolver: noting });
      } catch (error) {
        // A configuration that is being written may be wrong for a moment.
        complainOf(error);
      }
      // What a configuration extends may lie anywhere.
      watcher.add([...settings]);
    });
  };
  watcher.on('all', async (_, path) => {
    if (isSetting(path)) resolver.clear();
    else {
      const article = articleOf(path);
      if (article === undefined || (await resolver.isIgnored(article))) return;
    }
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
