import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

export interface Manifest {
  name: string;
  version: string;
  private?: boolean;
  exports?: Record<string, string | Record<string, string>>;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
}

/** A package of the workspace: its folder and its package.json. */
export interface WorkspacePackage {
  folder: string;
  manifest: Manifest;
}

/** Everything under `packages/`. */
export const packages: readonly WorkspacePackage[] = readdirSync(join(root, 'packages'))
  .sort()
  .map((name) => {
    const folder = join(root, 'packages', name);
    return {
      folder,
      manifest: JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest,
    };
  });

/** What users write after `from`: `nlcst-rule-kit`, `nlcst-rule-kit/test`; no patterns and no data files. */
export function specifiersOf({ name, exports = {} }: Manifest): string[] {
  return Object.keys(exports)
    .filter((key) => !key.includes('*') && !key.endsWith('.json'))
    .map((key) => name + key.slice(1));
}
