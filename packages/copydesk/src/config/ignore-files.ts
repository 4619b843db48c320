import { readFile } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { Ignore } from 'ignore';

/** Named like `.gitignore`, and written like it. */
export const ignoreFileName = '.copydeskignore';

/** Tells whether a `.copydeskignore` beside a file or above it leaves the file out. */
export interface IgnoreFiles {
  isIgnored(path: string): Promise<boolean>;
  clear(): void;
}

export function createIgnoreFiles(): IgnoreFiles {
  const known = new Map<string, Promise<Ignore | undefined>>();
  const patternsIn = (folder: string): Promise<Ignore | undefined> => {
    const found = known.get(folder) ?? read(folder);
    known.set(folder, found);
    return found;
  };
  return {
    async isIgnored(path) {
      const file = resolve(path);
      for (let folder = dirname(file); ; folder = dirname(folder)) {
        const patterns = await patternsIn(folder);
        if (patterns?.ignores(relative(folder, file).split(sep).join('/'))) return true;
        if (folder === dirname(folder)) return false;
      }
    },
    clear: () => known.clear(),
  };
}

async function read(folder: string): Promise<Ignore | undefined> {
  let text: string;
  try {
    text = await readFile(join(folder, ignoreFileName), 'utf8');
  } catch {
    return undefined;
  }
  const { default: ignore } = await import('ignore');
  return ignore().add(text);
}
