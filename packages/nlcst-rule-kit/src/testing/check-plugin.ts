import { camelCase } from '../camel-case.js';
import type { Rule } from '../types.js';
import type { Problem } from './problem.js';

/** A folder of `src/rules`: the listing comes from whoever may read files. */
export interface RuleFolder {
  name: string;
  files: readonly string[];
}

/** Whether each folder of a plug-in is registered in its `rules.ts`, each rule has its folder, and each its page. */
export function checkPlugin(
  packagePath: string,
  rules: readonly Rule[],
  folders: readonly RuleFolder[],
): Problem[] {
  const registry = { path: `${packagePath}/src/rules.ts`, line: 1 };
  const names = rules.map((rule) => rule.name);
  const folderNames = folders.map((folder) => folder.name);
  return [
    ...folderNames
      .filter((name) => !names.includes(name))
      .map((name) => ({
        ...registry,
        text: `\`${name}\` is not registered; add, and add \`${camelCase(name)}\` to \`rules\`:`,
        expected: `import { ${camelCase(name)} } from './rules/${name}/rule.js';`,
      })),
    ...names
      .filter((name) => !folderNames.includes(name))
      .map((name) => ({
        ...registry,
        text: `\`${name}\` has no folder of its name; expected`,
        expected: `src/rules/${name}/rule.ts`,
      })),
    ...names
      .filter((name, index) => names.indexOf(name) !== index)
      .map((name) => ({ ...registry, text: `\`${name}\` is registered twice` })),
    ...folders.flatMap(({ name, files }) =>
      ['rule.ts', 'rule.md']
        .filter((file) => !files.includes(file))
        .map((file) => ({
          path: `${packagePath}/src/rules/${name}/${file}`,
          line: 1,
          text: 'there is no such file',
        })),
    ),
  ];
}
