import { ConfigError } from '../config/mistake.js';
import type { Resolver } from '../config/resolver.js';

/** The same resolver, which notes every configuration that it reads, also where there is a mistake in it. */
export function notingFiles(resolver: Resolver, files: Set<string>): Resolver {
  return {
    ...resolver,
    async resolve(path) {
      try {
        const resolved = await resolver.resolve(path);
        for (const file of resolved.files) files.add(file);
        return resolved;
      } catch (error) {
        if (error instanceof ConfigError) files.add(error.file);
        throw error;
      }
    },
  };
}
