import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkPlugin, failOn } from 'nlcst-rule-kit/test';
import { describe, expect, test } from 'vitest';
import { root } from './tools/packages.js';
import { pluginPackages } from './tools/plugins.js';

const page = readFileSync(join(root, 'docs/writing-a-rule.md'), 'utf8');
const commands = [...page.matchAll(/```sh\n([\s\S]*?)```/g)].flatMap(
  ([, block = '']) => block.match(/.+/g) ?? [],
);

/** Building is left out: other tests read what is built meanwhile, and `npm test` builds before any of them. */
const runnable = commands.filter((command) => !command.includes('build'));

describe('docs/writing-a-rule.md', () => {
  test('has commands', () => {
    expect(runnable.length).toBeGreaterThanOrEqual(3);
  });

  test.each(runnable)('%s', { timeout: 120_000 }, (command) => {
    const [, name = '', ...args] = command.replaceAll("'", '').split(' ');
    const binary = {
      vitest: 'node_modules/vitest/vitest.mjs',
      copydesk: 'packages/copydesk/bin/copydesk.js',
    }[name];
    expect(binary, `a command that this test can run: ${command}`).toBeDefined();
    const output = execFileSync(process.execPath, [join(root, binary ?? ''), ...args], {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, NO_COLOR: '1', VITEST: undefined, VITEST_WORKER_ID: undefined },
    });
    if (name === 'vitest') expect(output).toMatch(/Tests +\d+ passed/);
    else expect(output).not.toBe('');
  });

  test('says what a forgotten line in `rules.ts` gives', () => {
    const plugin = pluginPackages.find(({ path }) => path.endsWith('retext-quote-attribution'));
    if (!plugin) throw new Error('no such plug-in');
    const others = plugin.rules.filter(({ name }) => name !== 'refused-comment');
    let message = '';
    try {
      failOn(checkPlugin(plugin.path, others, plugin.folders));
    } catch (error) {
      message = (error as Error).message;
    }
    expect(message).not.toBe('');
    expect(page).toContain(`\`\`\`text\n${message.trim()}\n\`\`\``);
  });
});
