import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { LoadedPlugin } from './plugins.js';
import type { Resolver } from './resolver.js';

/**
 * The plug-ins that the configurations of some paths name. What does not exist, such as the name of a rule or a pattern,
 * stands for the folder that it would be in.
 *
 * @throws {ConfigError} on a mistake in a configuration
 */
export async function pluginsAt(
  paths: readonly string[],
  resolver: Resolver,
): Promise<LoadedPlugin[]> {
  const found = new Map<string, LoadedPlugin>();
  for (const path of paths) {
    const isFolder = await stat(path).then(
      (stats) => stats.isDirectory(),
      () => false,
    );
    const { plugins } = await resolver.resolve(isFolder ? join(path, 'any') : path);
    for (const plugin of plugins) found.set(plugin.file, plugin);
  }
  return [...found.values()];
}
