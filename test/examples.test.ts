import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { packages, root } from './tools/packages.js';

/** Run an example as its reader would, on what was built. */
function run(name: string): string {
  return execFileSync(process.execPath, ['index.js'], {
    cwd: join(root, 'examples', name),
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined },
  });
}

test('examples/unified-pipeline prints what unified’s reporter makes of the messages', () => {
  const output = run('unified-pipeline');
  expect(output).toContain('Unexpected `again.The` without a space, expected `again. The`');
  expect(output).toContain('missing-space');
});

test('examples/node-api lints, mends and lists sources', () => {
  expect(
    run('node-api'),
  ).toBe(`1:23 Unexpected \`again.The\` without a space, expected \`again. The\` (missing-space)
The council will meet again. The date is open.
Mara Ellison, the agency’s director: said
`);
});

describe('examples/web-page', () => {
  const folder = join(root, 'examples/web-page');

  test('has types', { timeout: 60_000 }, () => {
    const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
    execFileSync(process.execPath, [tsc, '--project', folder], { encoding: 'utf8' });
  });

  test('checks Markdown where there is nothing of Node', async () => {
    const { outputFiles } = await build({
      entryPoints: [join(folder, 'check.ts')],
      bundle: true,
      conditions: ['worker'],
      format: 'iife',
      globalName: 'page',
      logLevel: 'silent',
      platform: 'browser',
      write: false,
    });
    const context = createContext({});
    runInContext(outputFiles[0]?.text ?? '', context);
    const article = 'The **vote** failed.Ann Lee saw the the clerk.';
    const remarks = await runInContext(`page.check(${JSON.stringify(article)})`, context);
    expect(remarks).toMatchObject([
      { rule: 'missing-space', severity: 'warning', start: 13, replacements: ['failed. Ann'] },
      { rule: 'doubled-word', severity: 'warning', start: 32, replacements: ['the'] },
    ]);
  });
});

// `npm run release:version` writes them; a branch would change under those who name it.
test.each([
  ['docs/continuous-integration.md', 2],
  ['examples/github-action/copydesk.yml', 1],
  ['examples/pre-commit/.pre-commit-config.yaml', 1],
])('%s pins the tag of this version', (page, times) => {
  const command = packages.find(({ manifest: { name } }) => name === 'copydesk');
  const text = readFileSync(join(root, page), 'utf8');
  const pins = [...text.matchAll(/(?:copydesk\/copydesk@|\brev: )(\S+)/g)].map(([, pin]) => pin);
  expect(pins).toEqual(Array(times).fill(`v${command?.manifest.version}`));
});
