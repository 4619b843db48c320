import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '../usage-error.js';
import type { Store } from './cache.js';

/** Where the cache lies unless `--cache-location` says so. */
export function defaultLocation(): string {
  return existsSync('node_modules') ? join('node_modules', '.cache', 'copydesk') : '.copydeskcache';
}

/**
 * A file an entry, which several processes may use at once: an entry is there whole or not at all.
 *
 * @throws {UsageError} where the folder can’t be written
 */
export function folderStore(folder: string): Store {
  try {
    mkdirSync(folder, { recursive: true });
  } catch {
    throw new UsageError(
      `Unexpected path \`${folder}\` for \`--cache-location\`, expected a folder that may be written`,
    );
  }
  const made = new Set<string>();
  return {
    get(name) {
      try {
        return readFileSync(join(folder, name.slice(0, 2), name.slice(2)), 'utf8');
      } catch {
        return undefined;
      }
    },
    set(name, entry) {
      const shelf = join(folder, name.slice(0, 2));
      const path = join(shelf, name.slice(2));
      const temporary = `${path}.${process.pid}`;
      try {
        if (!made.has(shelf)) mkdirSync(shelf, { recursive: true });
        made.add(shelf);
        writeFileSync(temporary, entry);
        renameSync(temporary, path);
      } catch {
        // What is not kept is linted again.
      }
    },
  };
}
