import { createResolver, type ResolverOptions } from '../config/resolver.js';
import { write } from '../output.js';

/** `copydesk --print-config FILE`: what holds for a file, and where it comes from. */
export async function printConfig(path: string, options: ResolverOptions): Promise<number> {
  const { presets, plugins, ...config } = await createResolver(options).resolve(path);
  const shown = { path, ...config, plugins: plugins.map(({ source }) => source) };
  await write(`${JSON.stringify(shown, null, 2)}\n`);
  return 0;
}
