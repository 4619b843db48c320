import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { isRecord } from 'nlcst-rule-kit/internal';

/**
 * Where a file or package lies that is named in a file.
 *
 * @throws where there is none
 */
export function resolveFrom(file: string, name: string): string {
  const require = createRequire(file);
  try {
    return require.resolve(name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_PACKAGE_PATH_NOT_EXPORTED') throw error;
    // A package that may be imported alone: Node tells from elsewhere only what may be required.
    const folders = (require.resolve.paths(name) ?? []).map((folder) => join(folder, name));
    const folder = folders.find((path) => existsSync(join(path, 'package.json')));
    if (folder === undefined) throw error;
    const { exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const entry = entryOf(isRecord(exports) ? (exports['.'] ?? exports) : exports);
    if (entry === undefined) throw error;
    return realpathSync(join(folder, entry));
  }
}

function entryOf(exported: unknown): string | undefined {
  if (typeof exported === 'string') return exported;
  if (!isRecord(exported)) return undefined;
  const condition = Object.keys(exported).find((name) =>
    ['import', 'node', 'default'].includes(name),
  );
  return condition && entryOf(exported[condition]);
}
