import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  appendFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { folderWith } from '../tools/folder.js';
import { generateArchive, generateArticle } from '../tools/generate-articles.js';
import { root } from '../tools/packages.js';
import { command, linesOf, runCopydesk } from '../tools/run-copydesk.js';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'copydesk-'));
  generateArchive(join(folder, 'archive'), 120);
});
afterAll(() => rmSync(folder, { recursive: true }));

const run = (args: string[], options = {}) => runCopydesk(args, { cwd: folder, ...options });
const start = (args: string[], env = {}) =>
  spawn(process.execPath, [command, ...args], { cwd: folder, env: { ...process.env, ...env } });

describe('--jobs', () => {
  test('gives the same in the same order, however many there are', { timeout: 60_000 }, () => {
    const args = ['missing.txt', 'archive', '--format', 'ndjson', '--jobs'];
    const one = run([...args, '1']);
    const three = run([...args, '3']);
    expect(linesOf(one.stdout).length).toBeGreaterThan(120);
    expect(three).toEqual(one);
  });

  test('tells of a mistake in a configuration all the same', () => {
    const { status, stderr } = run(['archive', '--jobs', '2', '--rule', 'missing-space=warn']);
    expect(stderr).toMatch(/^copydesk: .*`"warn"`/);
    expect(status).toBe(2);
    const wrong = ['archive', '--config', 'wrong.yml', '--jobs'];
    writeFileSync(join(folder, 'wrong.yml'), 'rules:\n  missing-space: warn\n');
    expect(run([...wrong, '2'])).toEqual(run([...wrong, '1']));
    expect(run([...wrong, '2']).stderr).toContain('\n    |                  ^^^^\n');
    expect(run(['archive', '--jobs', '0']).stderr).toMatch(/expected a whole number from 1 up/);
  });
});

describe('--cache', () => {
  const cached = (...args: string[]) =>
    run(['cached.txt', '--cache', '--cache-location', 'cache', '--format', 'compact', ...args]);

  test('says the same again, and anew what changed', { timeout: 60_000 }, () => {
    const path = join(folder, 'cached.txt');
    writeFileSync(path, 'The vote failed.Ann Lee left.\n');
    const first = cached();
    expect(first.stdout).toContain('[missing-space]');
    expect(readdirSync(join(folder, 'cache'))).toHaveLength(1);
    expect(cached()).toEqual(first);

    expect(cached('--rule', 'missing-space=off').stdout).toBe('');
    expect(cached('--rule', 'missing-space=error').stdout).toContain('error');
    appendFileSync(path, 'She saw the the clerk.\n');
    expect(cached().stdout).toContain('[doubled-word]');
    writeFileSync(path, 'The vote failed. Ann Lee left.\n');
    expect(cached().stdout).toBe('');
    expect(readdirSync(join(folder, 'cache'))).toHaveLength(1);
  });

  test('passes over an entry that is broken', () => {
    writeFileSync(join(folder, 'cached.txt'), 'The vote failed.Ann Lee left.\n');
    const first = cached();
    const [shelf = ''] = readdirSync(join(folder, 'cache'));
    const [entry = ''] = readdirSync(join(folder, 'cache', shelf));
    appendFileSync(join(folder, 'cache', shelf, entry), 'broken');
    expect(cached()).toEqual(first);
  });

  test('lies where nobody looks', () => {
    run(['cached.txt', '--cache']);
    expect(readdirSync(folder)).toContain('.copydeskcache');
    expect(run(['.', '--cache', '--cache-location', 'cached.txt']).stderr).toMatch(
      /`cached.txt` for `--cache-location`, expected a folder/,
    );
  });
});

describe('--input ndjson', () => {
  const line = (index: number, more = {}) =>
    `${JSON.stringify({ path: `a${index}`, text: generateArticle(index), ...more })}\n`;

  test('answers in order, a line a line, and survives broken ones', () => {
    const input = [
      line(1),
      'not JSON\n',
      '[1]\n',
      '{"path": "x"}\n',
      '{"text": 7}\n',
      line(2, { path: 3 }),
      line(3, { type: 'docx' }),
      '\n',
      JSON.stringify({
        path: 'b.md',
        text: 'He saw **the the** clerk.\u2028Yes.',
        type: 'markdown',
      }),
    ].join('');
    const { status, stdout, stderr } = run(['--input', 'ndjson'], { input });
    const answers = linesOf(stdout);
    expect(answers.map(({ path }) => path)).toEqual([
      'a1',
      '-:2',
      '-:3',
      '-:4',
      '-:5',
      '-:6',
      '-:7',
      'b.md',
    ]);
    expect(answers[0]?.messages).not.toEqual([]);
    expect(answers[1]?.messages).toEqual([
      {
        source: 'copydesk',
        ruleId: 'io',
        severity: 'error',
        reason: 'Unexpected text on line 2 of standard input, expected an object of JSON',
      },
    ]);
    expect(answers[7]?.messages).toContainEqual(
      expect.objectContaining({ ruleId: 'doubled-word' }),
    );
    expect(stderr.trimEnd().split('\n')).toHaveLength(6);
    expect(status).toBe(2);
  });

  test('answers as soon as it can, and has its words in whatever format is asked', async () => {
    const child = start(['--input', 'ndjson', '--format', 'compact']);
    child.stdin.write(line(3));
    const [first] = await once(child.stdout, 'data');
    expect(String(first)).toMatch(/^a3:\d+:\d+: warning/);
    child.stdin.end();
    const [status] = await once(child, 'exit');
    expect(status).toBe(0);
  });

  test('ends in peace when nobody reads any more', async () => {
    const child = start(['--input', 'ndjson']);
    let complaints = '';
    child.stderr.on('data', (chunk) => {
      complaints += chunk;
    });
    child.stdin.on('error', () => {});
    child.stdin.write(line(1));
    await once(child.stdout, 'data');
    child.stdout.destroy();
    for (let index = 0; index < 40; index++) child.stdin.write(line(index));
    const [status] = await once(child, 'exit');
    expect(complaints).toBe('');
    expect(status).toBe(0);
  });

  test('goes with nothing that needs files', () => {
    expect(run(['--input', 'ndjson', 'a.txt']).stderr).toMatch(/expected standard input alone/);
    expect(run(['--input', 'ndjson', '--fix']).stderr).toMatch(/`--fix` with `--input ndjson`/);
  });
});

describe('--watch', { timeout: 20_000 }, () => {
  const flawed = 'The vote failed.Ann Lee left.\n';

  /** Starts it; `seen` waits until something was printed since the last time. */
  async function watch(cwd: string, args: string[], use: (watcher: Watcher) => Promise<void>) {
    const child = spawn(process.execPath, [command, ...args, '--watch'], { cwd });
    // A test that waits in vain leaves nothing behind.
    onTestFinished(() => void child.kill('SIGKILL'));
    let output = '';
    let from = 0;
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        output += chunk;
        child.emit('printed');
      });
    }
    const seen = async (words: string) => {
      while (!output.includes(words, from)) await once(child, 'printed');
      from = output.indexOf(words, from) + words.length;
    };
    await use({ seen, runs: () => output.split(/ in \d+ files?/).length - 1 });
    child.kill('SIGINT');
    expect(await once(child, 'exit')).toEqual([0, null]);
  }
  interface Watcher {
    seen(words: string): Promise<void>;
    runs(): number;
  }

  test('lints again when a plug-in changes', async () => {
    const cwd = folderWith({
      '.copydeskrc.json': { plugins: ['./rules/house.mjs'] },
      'rules/house.mjs': 'export default 1;\n',
      'news/a.txt': 'All is well.\n',
    });
    await watch(cwd, ['news'], async ({ seen }) => {
      await seen('expected a plug-in made by `definePlugin`');
      const ours = pathToFileURL(join(root, 'packages/retext-stray-words/dist/index.js')).href;
      writeFileSync(join(cwd, 'rules/house.mjs'), `export { default } from '${ours}';\n`);
      await seen('`retext-stray-words` has a rule of that name');
    });
  });

  test.each([
    ['a file', 'news/a.txt', 'news/a.txt'],
    ['a folder', 'news', 'news/2031/b.md'],
    ['a pattern', 'news/*.txt', 'news/b.txt'],
    ['a pattern over folders', '**/*.txt', 'sport/b.txt'],
  ])('lints again when an article of %s changes', async (_, path, changed) => {
    const cwd = folderWith({
      'news/a.txt': 'All is well.\n',
      'news/2031/c.md': 'So it goes.\n',
      'sport/c.md': 'So it goes.\n',
    });
    await watch(cwd, [path], async ({ seen }) => {
      await seen('No messages in');
      writeFileSync(join(cwd, changed), flawed);
      await seen('failed. Ann');
      writeFileSync(join(cwd, changed), 'She saw the the clerk.\n');
      await seen('the the');
    });
  });

  test('lints again when a side file, a configuration or an ignore file changes', async () => {
    const cwd = folderWith({
      'a.txt': flawed,
      'b.txt': 'All is well.\n',
      'house.yml': 'rules: {}\n',
    });
    const args = ['a.txt', 'b.txt', '--config', 'house.yml'];
    await watch(cwd, args, async ({ seen }) => {
      await seen('1 message (1 warning) in 2 files');
      writeFileSync(join(cwd, 'house.yml'), 'rules: {missing-space: error}\n');
      await seen('1 message (1 error) in 2 files');
      const ignore = 'ignore:\n  - {rule: missing-space, reason: It is a name}\n';
      writeFileSync(join(cwd, 'a.txt.copydesk.yml'), ignore);
      await seen('No messages in 2 files');
      writeFileSync(join(cwd, '.copydeskignore'), 'b.txt\n');
      await seen('No messages in 1 file');
    });
  });

  test.each([
    ['.copydeskrc.mjs', 'export default '],
    ['.copydeskrc.cjs', 'module.exports = '],
  ])('reads %s again, wherever it lies', async (name, before) => {
    const config = (severity: string) => `${before}{rules: {'missing-space': '${severity}'}};\n`;
    const cwd = folderWith({ [name]: config('info'), 'news/a.txt': flawed });
    await watch(cwd, ['news'], async ({ seen }) => {
      await seen('1 message (1 info)');
      writeFileSync(join(cwd, name), config('error'));
      await seen('1 message (1 error)');
      writeFileSync(join(cwd, name), config('warn'));
      await seen('Unexpected value `"warn"`');
      writeFileSync(join(cwd, name), config('warning'));
      await seen('1 message (1 warning)');
    });
  });

  test('reads again what a configuration extends, and shows the line of a mistake', async () => {
    const cwd = folderWith({
      '.copydeskrc.yml': 'extends: ./house.yml\n',
      'house.yml': 'rules:\n  missing-space: warn\n',
      'news/a.txt': flawed,
    });
    await watch(cwd, ['news'], async ({ seen }) => {
      await seen('    |                  ^^^^\n');
      writeFileSync(join(cwd, 'house.yml'), 'rules:\n  missing-space: error\n');
      await seen('1 message (1 error)');
    });
  });

  test('passes over what is no article of the call', async () => {
    const cwd = folderWith({
      'a.txt': 'All is well.\n',
      '.copydeskignore': 'drafts/\n',
      'drafts/b.txt': '',
    });
    await watch(cwd, ['.'], async ({ seen, runs }) => {
      await seen('No messages in 1 file');
      writeFileSync(join(cwd, 'report.out'), flawed);
      writeFileSync(join(cwd, 'drafts/b.txt'), flawed);
      // Time enough for a run that should not be.
      await setTimeout(1_000);
      writeFileSync(join(cwd, 'a.txt'), flawed);
      await seen('failed. Ann');
      await seen('in 1 file');
      expect(runs()).toBe(2);
    });
  });

  test('passes over its report alone', async () => {
    const cwd = folderWith({ 'a.txt': 'All is well.\n' });
    const report = join(cwd, 'report.txt');
    const holds = async (words: string) => {
      while (!existsSync(report) || !readFileSync(report, 'utf8').includes(words))
        await setTimeout(50);
    };
    await watch(cwd, ['a.txt', 'report.txt-2.txt', '-o', 'report.txt'], async () => {
      await holds('in 1 file');
      writeFileSync(join(cwd, 'report.txt-2.txt'), flawed);
      await holds('in 2 files');
    });
  });
});

describe('the progress bar', { timeout: 60_000 }, () => {
  // util-linux has a command that gives another one a terminal.
  const hasScript = spawnSync('script', ['--version']).stdout?.includes('util-linux') ?? false;

  const onTerminal = (call: string) => {
    const { CI, ...env } = process.env;
    const line = `"${process.execPath}" "${command}" ${call} --fail-on off --no-color`;
    const { stdout } = spawnSync('script', ['-qec', line, '/dev/null'], {
      cwd: folder,
      env: { ...env, TERM: 'xterm' },
      encoding: 'utf8',
    });
    return stdout;
  };
  /** What a person sees: a bar is gone when its line is written anew. */
  const seen = (output: string) =>
    stripVTControlCharacters(output.replaceAll(/linting [^\r\n]*?left/g, '')).trimEnd();

  test.skipIf(!hasScript)('stands on a terminal, and makes room for the report', () => {
    const output = onTerminal('archive missing.txt');
    expect(output).toMatch(/linting [█░]{30} \d+ of 120 files, \d+ s left/);
    expect(seen(output)).toMatch(/^archive/);
    expect(seen(output)).toMatch(/\ncopydesk: Unexpected path `missing.txt`/);
    expect(seen(output)).toMatch(
      /\n\d+ messages \(.*\) in 120 files; 1 file could not be read; .*$/,
    );
  });

  test.skipIf(!hasScript)('leaves wrapping, cursor and keys to the terminal', () => {
    const control = String.fromCharCode(27);
    const output = onTerminal('archive');
    for (const code of [`${control}[?`, `${control}7`, `${control}8`]) {
      expect(output).not.toContain(code);
    }
  });

  test('does not stand anywhere else', () => {
    expect(run(['archive', '--quiet']).stderr).toBe('');
  });
});
