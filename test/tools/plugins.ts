import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Rule, RulePlugin } from 'nlcst-rule-kit';
import type { RuleFolder } from 'nlcst-rule-kit/test';
import { packages, root } from './packages.js';

/** A plug-in package: what it exports and what lies in its `src/rules`. */
export interface PluginPackage {
  /** As seen from the root: `packages/retext-stray-words`. */
  path: string;
  plugin: RulePlugin;
  rules: readonly Rule[];
  folders: RuleFolder[];
}

/** Every package that has a folder for rules. */
export const pluginPackages: readonly PluginPackage[] = await Promise.all(
  packages
    .filter(({ folder }) => existsSync(join(folder, 'src/rules')))
    .map(async ({ folder }) => {
      const exported = await import(pathToFileURL(join(folder, 'src/index.ts')).href);
      return {
        path: `packages/${basename(folder)}`,
        plugin: exported.default,
        rules: exported.rules ?? [],
        folders: foldersOf(join(folder, 'src/rules')),
      };
    }),
);

/** A rule's page as it stands on the disk. Where there is none, the test of the registry says so. */
export function pageOf(
  { path }: PluginPackage,
  { name }: Rule,
): { path: string; markdown: string } | undefined {
  const page = `${path}/src/rules/${name}/rule.md`;
  const file = join(root, page);
  return existsSync(file) ? { path: page, markdown: readFileSync(file, 'utf8') } : undefined;
}

function foldersOf(folder: string): RuleFolder[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({ name, files: readdirSync(join(folder, name)) }));
}
