import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import type { Rule } from 'nlcst-rule-kit';
import { globSync } from 'tinyglobby';
import { expect, test } from 'vitest';
import { packages, root } from './tools/packages.js';
import { pageOf, pluginPackages } from './tools/plugins.js';
import { generated } from './tools/rule-page.js';
import { walk } from './tools/walk.js';

// Parts of our pages are printed by the code. Where one is out of date, `npm run fix` writes it again.

const command = join(root, 'packages/copydesk/bin/copydesk.js');
const ruleTable = /(<!-- rules(?:: (\S+))? -->\n)[\s\S]*?(<!-- \/rules -->)/g;
const output = /(<!-- output: copydesk (.*?) -->\n)[\s\S]*?(<!-- \/output -->)/g;
const file = /(<!-- file: (.*?) -->\n)[\s\S]*?(<!-- \/file -->)/g;
const example =
  /(```js\n((?:(?!```)[\s\S])*)```\n\nYields:\n\n<!-- output -->\n)[\s\S]*?(<!-- \/output -->)/g;

test.each(packages)('$manifest.name has a README and a licence', ({ folder }) => {
  expect(['README.md', 'LICENSE'].filter((name) => !existsSync(join(folder, name)))).toEqual([]);
});

const rulePages = new Map(
  pluginPackages.flatMap((plugin) =>
    plugin.rules.flatMap((rule) => {
      const page = pageOf(plugin, rule);
      return page ? [[page.path, generated(page, plugin.plugin.source, rule)] as const] : [];
    }),
  ),
);

test.each([...rulePages])('%s says how the rule is set', async (path, text) => {
  expect(text).toContain('\n\n- Severity: ');
  await expect(text).toMatchFileSnapshot(join(root, path));
});

const pages = ['README.md', 'docs/*.md', 'packages/*/README.md'].flatMap((pattern) =>
  globSync(pattern, { cwd: root }).sort(),
);

test.each(pages)('%s shows what the code prints', { timeout: 120_000 }, async (name) => {
  const path = join(root, name);
  const text = readFileSync(path, 'utf8');
  const tables = await tablesIn(text, dirname(path));
  const page = walk(text, command)
    .replace(ruleTable, (_, before, of, after) => before + tables.get(of) + after)
    .replace(output, (_, before, line, after) => before + block(runCommand(line)) + after)
    .replace(file, (_, before, path, after) => before + blockOf(path) + after)
    .replace(example, (_, before, code, after) => before + block(runCode(code, path)) + after);
  await expect(page).toMatchFileSnapshot(path);
  expect(page, 'output that nothing prints').not.toMatch(
    /<!-- output.*-->\n(```text\n\n```\n)?<!-- \/output -->/,
  );
});

// Whoever copies a page's code has only what the page says to install.
test.each(pages.filter((name) => name.endsWith('README.md')))(
  '%s installs what it uses',
  (name) => {
    const text = readFileSync(join(root, name), 'utf8');
    const installed = [...text.matchAll(/\bnpm install ([^`\n]+)/g)].flatMap(([, names = '']) =>
      names.split(' '),
    );
    const code = [...text.matchAll(/^```[jt]s\n(.*?)^```$/gms)].map(([, block]) => block).join('');
    const used = [...code.matchAll(/ from '((?:@[^/']+\/)?[^./'][^/':]*)(?:\/[^']*)?';/g)];
    expect(
      used.map(([, package_]) => package_).filter((one) => !installed.includes(one ?? '')),
    ).toEqual([]);
  },
);

/** The tables of a page, by the package that a mark names; where it names none, the page's own. */
async function tablesIn(text: string, folder: string): Promise<Map<string | undefined, string>> {
  const tables = new Map<string | undefined, string>();
  for (const [, , of] of text.matchAll(ruleTable)) {
    const home = of ? `../packages/${of}/` : '';
    const { default: plugin } = await import(join(folder, home, 'src/index.ts'));
    tables.set(of, tableOf(plugin.rules, home));
  }
  return tables;
}

function tableOf(rules: readonly Rule[], home: string): string {
  const rows = rules.map(({ name, summary, scope, severity, fixable }) =>
    [
      `[\`${name}\`](${home}src/rules/${name}/rule.md)`,
      summary,
      scope,
      severity,
      fixable ? 'yes' : '',
    ]
      .map((cell) => cell.replaceAll('|', '\\|'))
      .join(' | '),
  );
  return ['rule | what it does | reads | recommended | fix', '--- | --- | --- | --- | ---', ...rows]
    .map((row) => `| ${row} |\n`)
    .join('');
}

const block = (text: string) => `\`\`\`text\n${text.trimEnd()}\n\`\`\`\n`;

/** A file of the project as a block of code, whatever fences it has itself. */
function blockOf(path: string): string {
  const text = rulePages.get(path) ?? readFileSync(join(root, path), 'utf8');
  return `\`\`\`\`${extname(path).slice(1)}\n${text.trimEnd()}\n\`\`\`\`\n`;
}

/** Runs the built command in the root; a page may show what it says of a mistake. */
function runCommand(line: string): string {
  const env = { ...process.env, NO_COLOR: '1' };
  const { stdout, stderr } = spawnSync(process.execPath, [command, ...line.split(' ')], {
    cwd: root,
    encoding: 'utf8',
    env,
  });
  return stderr + stdout;
}

/** Runs a page's code as a file beside the page, which finds the built packages by their names. */
function runCode(code: string, page: string): string {
  const options = ['--input-type=module', '--eval', code];
  return execFileSync(process.execPath, options, { cwd: dirname(page), encoding: 'utf8' });
}
