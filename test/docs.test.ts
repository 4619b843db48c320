import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Rule } from 'nlcst-rule-kit';
import { globSync } from 'tinyglobby';
import { expect, test } from 'vitest';
import { packages, root } from './tools/packages.js';

// Parts of our pages are printed by the code. Where one is out of date, `npm run fix` writes it again.

const command = join(root, 'packages/copydesk/bin/copydesk.js');
const ruleTable = /(<!-- rules -->\n)[\s\S]*?(<!-- \/rules -->)/;
const output = /(<!-- output: copydesk (.*?) -->\n)[\s\S]*?(<!-- \/output -->)/g;
const example = /(```js\n([^`]*?)```\n\nYields:\n\n<!-- output -->\n)[\s\S]*?(<!-- \/output -->)/g;

const plugins = packages
  .map(({ manifest }) => manifest.name)
  .filter((name) => name.startsWith('retext-') && !name.startsWith('retext-preset-'));

test.each(plugins)('the rules in the README of %s', async (name) => {
  const { default: plugin } = await import(join(root, `packages/${name}/src/index.ts`));
  const path = join(root, `packages/${name}/README.md`);
  const page = readFileSync(path, 'utf8');
  expect(page).toMatch(ruleTable);
  await expect(
    page.replace(ruleTable, (_, before, after) => before + tableOf(plugin.rules) + after),
  ).toMatchFileSnapshot(path);
});

test.each(packages)('$manifest.name has a README and a licence', ({ folder }) => {
  expect(['README.md', 'LICENSE'].filter((name) => !existsSync(join(folder, name)))).toEqual([]);
});

const pages = ['README.md', 'docs/*.md', 'packages/*/README.md']
  .flatMap((pattern) => globSync(pattern, { cwd: root }).sort())
  .filter((page) => readFileSync(join(root, page), 'utf8').includes('<!-- output'));

test.each(pages)('what commands and examples print in %s', async (name) => {
  const path = join(root, name);
  const page = readFileSync(path, 'utf8')
    .replace(output, (_, before, line, after) => before + block(runCommand(line)) + after)
    .replace(example, (_, before, code, after) => before + block(runCode(code, path)) + after);
  await expect(page).toMatchFileSnapshot(path);
});

function tableOf(rules: readonly Rule[]): string {
  const rows = rules.map(({ name, summary, scope, severity, fixable }) =>
    [`[\`${name}\`](src/rules/${name}/rule.md)`, summary, scope, severity, fixable ? 'yes' : '']
      .map((cell) => cell.replaceAll('|', '\\|'))
      .join(' | '),
  );
  return ['rule | what it does | reads | recommended | fix', '--- | --- | --- | --- | ---', ...rows]
    .map((row) => `| ${row} |\n`)
    .join('');
}

const block = (text: string) => `\`\`\`text\n${text.trimEnd()}\n\`\`\`\n`;

/** Runs the built command in the root. */
function runCommand(line: string): string {
  const env = { ...process.env, NO_COLOR: '1' };
  return execFileSync(process.execPath, [command, ...line.split(' ')], {
    cwd: root,
    encoding: 'utf8',
    env,
  });
}

/** Runs a page's code as a file beside the page, which finds the built packages by their names. */
function runCode(code: string, page: string): string {
  const options = ['--input-type=module', '--eval', code];
  return execFileSync(process.execPath, options, { cwd: dirname(page), encoding: 'utf8' });
}
