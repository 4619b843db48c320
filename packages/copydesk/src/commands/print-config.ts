import { createResolver, type ResolverOptions } from '../config/resolver.js';
import { write } from '../output.js';

/** `copydesk --print-config FILE`: what holds for a file, and where it comes from. */
export async function printConfig(path: string, options: ResolverOptions): Promise<number> {
  const { presets, ...config } = await createResolver(options).resolve(path);
  await write(`${JSON.stringify({ path, ...config }, null, 2)}\n`);
  return 0;
}
