import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { folderWith } from '../tools/folder.js';
import { root } from '../tools/packages.js';
import { command, linesOf, runCopydesk } from '../tools/run-copydesk.js';

const seed = 'test/fixtures/qatar-mediation.txt';
/** One warning (a space lost), nothing else. */
const flawed = 'The vote failed.Ann Lee left the hall on Monday.\n';
const clean = 'The vote failed on Monday, and the hall was empty by noon.\n';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'copydesk-'));
  writeFileSync(join(folder, 'flawed.txt'), flawed);
  writeFileSync(join(folder, 'clean.txt'), clean);
  mkdirSync(join(folder, 'more', 'node_modules'), { recursive: true });
  writeFileSync(join(folder, 'more', 'flawed.txt'), flawed);
  writeFileSync(join(folder, 'more', 'notes.log'), flawed);
  writeFileSync(join(folder, 'more', 'node_modules', 'flawed.txt'), flawed);
});
afterAll(() => rmSync(folder, { recursive: true }));

const run = (args: string[], options = {}) => runCopydesk(args, { cwd: folder, ...options });

describe('pretty', () => {
  test('shows path, place, severity, message, rule, the words in their line and a summary', () => {
    const { status, stdout, stderr } = run(['flawed.txt']);
    expect(stdout).toBe(`flawed.txt
  1:10  warning  Unexpected \`failed.Ann\` without a space, expected \`failed. Ann\`  missing-space
    The vote failed.Ann Lee left the hall on Monday.
             ^^^^^^^^^^

1 message (1 warning) in 1 file; \`--fix\` mends 1 of 1; \`copydesk explain RULE\` tells why
`);
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });

  test('says that there is nothing to say', () => {
    expect(run(['clean.txt']).stdout).toBe('No messages in 1 file\n');
  });

  test('cuts a long line around the words', () => {
    const text = `${'They waited for hours. '.repeat(40)}It failed.Ann Lee left. ${'They waited. '.repeat(40)}`;
    const lines = run(['-'], { input: text }).stdout.split('\n');
    expect(lines[2]).toMatch(/^ {4}… .*failed\.Ann.* …$/);
    expect(lines[2]?.length).toBeLessThanOrEqual(100);
    expect(lines[3]?.indexOf('^')).toBe(lines[2]?.indexOf('failed.Ann'));
  });

  test('puts the marks under wide characters and leaves no control character', () => {
    const lines = run(['-'], {
      input: '\u001b[2J漢字 👩‍👩‍👧 It failed.Ann Lee left.',
    }).stdout.split('\n');
    expect(lines[2]).toContain('\ufffd[2J漢字');
    expect(lines[3]).toBe(
      `    ${' '.repeat('\ufffd[2J'.length + 4 + 1 + 2 + 1 + 'It '.length)}^^^^^^^^^^`,
    );
  });

  test('paints where it is told to', { timeout: 20_000 }, () => {
    const paint = '\u001b[';
    expect(run(['flawed.txt']).stdout).not.toContain(paint);
    expect(run(['flawed.txt', '--color']).stdout).toContain(paint);
    expect(run(['flawed.txt', '--no-color', '--color']).stdout).toContain(paint);
    expect(run(['flawed.txt', '--color', '--no-color']).stdout).not.toContain(paint);
    expect(run(['flawed.txt'], { env: { FORCE_COLOR: '1' } }).stdout).toContain(paint);
    expect(run(['flawed.txt'], { env: { FORCE_COLOR: '1', NO_COLOR: '1' } }).stdout).not.toContain(
      paint,
    );
    expect(run(['flawed.txt', '--no-color'], { env: { FORCE_COLOR: '1' } }).stdout).not.toContain(
      paint,
    );
  });
});

describe('ndjson', () => {
  test('gives a line a message as the contract has it', () => {
    const { stdout } = run(['flawed.txt', '--format', 'ndjson']);
    expect(linesOf(stdout)).toEqual([
      {
        path: 'flawed.txt',
        source: 'retext-stray-words',
        ruleId: 'missing-space',
        severity: 'warning',
        reason: 'Unexpected `failed.Ann` without a space, expected `failed. Ann`',
        start: { line: 1, column: 10, offset: 9 },
        end: { line: 1, column: 20, offset: 19 },
        actual: 'failed.Ann',
        expected: ['failed. Ann'],
        url: expect.stringMatching(/^https:.*missing-space/),
        note: expect.stringMatching(/\.$/),
        fix: true,
      },
    ]);
  });

  test('tells what may be mended unseen from what is only suggested', () => {
    const input = 'Ann Lee claimed that the vote failed.It did not.\n';
    const args = ['-', '--rule', 'loaded-verb=info', '--format', 'ndjson'];
    const found = linesOf(run(args, { input }).stdout).map((line) => [
      line.ruleId,
      line.expected,
      line.fix,
    ]);
    expect(found).toEqual([
      ['loaded-verb', ['said'], undefined],
      ['missing-space', ['failed. It'], true],
    ]);
  });

  test('counts a byte order mark and carriage returns', () => {
    const input = `\ufeffOne.\r\n\r\n${flawed}`;
    const [message] = linesOf(run(['-', '--format', 'ndjson'], { input }).stdout);
    expect(message).toMatchObject({ start: { line: 3, column: 10, offset: 18 } });
  });

  test('points at the words of the seed article', () => {
    const text = readFileSync(join(root, seed), 'utf8');
    const messages = linesOf(runCopydesk([seed, '--format', 'ndjson']).stdout);
    expect(messages.length).toBeGreaterThan(0);
    for (const { start, end, actual } of messages as never[] as {
      start: { offset: number };
      end: { offset: number };
      actual: string;
    }[]) {
      expect(text.slice(start.offset, end.offset)).toBe(actual);
      expect(actual.trim()).toBe(actual);
    }
  });

  test('names standard input', () => {
    const paths = (args: string[]) =>
      linesOf(run([...args, '--format', 'ndjson'], { input: flawed }).stdout).map(
        ({ path }) => path,
      );
    expect(paths(['-'])).toEqual(['-']);
    expect(paths(['-', '--stdin-filepath', 'desk/vote.txt'])).toEqual(['desk/vote.txt']);
    expect(paths(['--stdin-filepath', 'desk/vote.txt'])).toEqual(['desk/vote.txt']);
  });
});

test('json gives one array', () => {
  const { stdout } = run(['flawed.txt', 'more/flawed.txt', '--format', 'json']);
  expect(JSON.parse(stdout)).toEqual(
    linesOf(run(['flawed.txt', 'more/flawed.txt', '--format', 'ndjson']).stdout),
  );
  expect(JSON.parse(run(['clean.txt', '--format', 'json']).stdout)).toEqual([]);
});

describe('files', () => {
  const pathsOf = (args: string[]) =>
    linesOf(run([...args, '--format', 'ndjson']).stdout).map(({ path }) =>
      String(path).replaceAll('\\', '/'),
    );

  test('takes all articles below a folder', () => {
    expect(pathsOf(['.'])).toEqual(['flawed.txt', 'more/flawed.txt']);
    expect(pathsOf(['more'])).toEqual(['more/flawed.txt']);
  });

  test('takes a pattern that the shell left alone', () => {
    expect(pathsOf(['**/flawed.txt'])).toEqual(['flawed.txt', 'more/flawed.txt']);
  });

  test('takes a pattern from the folder above, and one with a folder whose name is none', () => {
    const cwd = folderWith({ 'desk/a.txt': flawed, 'desk [1]/b.txt': flawed });
    const paths = (pattern: string, where: string) =>
      linesOf(run([pattern, '--format', 'ndjson'], { cwd: join(cwd, where) }).stdout).map(
        ({ path }) => String(path).replaceAll('\\', '/'),
      );
    expect(paths('../**/a.txt', 'desk')).toEqual(['../desk/a.txt']);
    if (process.platform !== 'win32') {
      expect(paths('desk \\[1\\]/*.txt', '.')).toEqual(['desk [1]/b.txt']);
    }
  });

  test('reads each once, however often it is named', () => {
    expect(pathsOf(['more', './more/flawed.txt', '**/flawed.txt'])).toEqual([
      'more/flawed.txt',
      'flawed.txt',
    ]);
    expect(run(['-', '-', 'none.txt', 'none.txt'], { input: clean })).toMatchObject({
      stdout: 'No messages in 1 file; 1 file could not be read\n',
      stderr: 'copydesk: Unexpected path `none.txt`, expected a file or folder that exists\n',
    });
  });

  test.skipIf(process.platform === 'win32')('follows links that are named, and no others', () => {
    const linked = folderWith({ 'desk/a.txt': 'The vote failed.Ann Lee left.\n' });
    symlinkSync('..', join(linked, 'desk', 'circle'));
    symlinkSync('desk', join(linked, 'link'));
    const paths = (path: string) =>
      linesOf(run([path, '--format', 'ndjson'], { cwd: linked }).stdout).map((line) => line.path);
    expect(paths('desk')).toEqual(['desk/a.txt']);
    expect(paths('link')).toEqual(['link/a.txt']);
  });
});

describe('severity and exit status', () => {
  const status = (...args: string[]) => run(['flawed.txt', ...args]).status;

  test.each([
    [0, []],
    [0, ['--fail-on', 'error']],
    [1, ['--fail-on', 'warning']],
    [1, ['--fail-on=info']],
    [0, ['--rule', 'missing-space=error', '--fail-on', 'off']],
    [1, ['--rule', 'missing-space=error']],
    [0, ['--rule', 'missing-space=off', '--fail-on', 'info']],
    [0, ['--max-warnings', '1']],
    [1, ['--max-warnings', '0']],
  ])('exits with %i for %j', (expected, args) => {
    expect(status(...args)).toBe(expected);
  });

  test('says how many warnings are too many', () => {
    expect(run(['flawed.txt', '--max-warnings', '0']).stderr).toBe(
      'copydesk: Unexpected 1 warning, expected at most 0\n',
    );
  });

  test('shows errors alone where it is to be quiet', () => {
    expect(run(['flawed.txt', '--quiet']).stdout).toBe('No messages in 1 file\n');
    expect(run(['flawed.txt', '--quiet', '--rule', 'missing-space=error']).stdout).toContain(
      'failed.Ann',
    );
  });

  test('says why it fails where it hides what fails', () => {
    const quiet = ['flawed.txt', '--quiet', '--fail-on', 'warning'];
    expect(run(quiet)).toMatchObject({
      status: 1,
      stderr:
        'copydesk: Unexpected 1 message that `--quiet` hides, expected none for `--fail-on warning`\n',
    });
    expect(run([...quiet, '--rule', 'missing-space=error'])).toMatchObject({
      status: 1,
      stderr: '',
    });
  });

  test('turns on what a preset has', () => {
    const input = 'Ann Lee claimed that the vote failed.\n';
    const rules = (args: string[]) =>
      linesOf(run(['-', '--format', 'ndjson', ...args], { input }).stdout).map(
        ({ ruleId }) => ruleId,
      );
    expect(rules([])).not.toContain('loaded-verb');
    expect(rules(['--preset', 'strict'])).toContain('loaded-verb');
  });
});

test('ends in peace where nobody reads on', async () => {
  const text = readFileSync(join(root, seed), 'utf8');
  const many = folderWith(
    Object.fromEntries(Array.from({ length: 400 }, (_, index) => [`${index}.txt`, text])),
  );
  const child = spawn(process.execPath, [command, '--format', 'ndjson', many]);
  let stderr = '';
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  child.stdout.once('data', () => child.stdout.destroy());
  await once(child, 'close');
  expect(stderr).toBe('');
});

test('goes on where nobody reads what is wrong', async () => {
  const missing = Array.from({ length: 2_000 }, (_, index) => `missing-${index}.txt`);
  const child = spawn(process.execPath, [command, '--format', 'ndjson', ...missing]);
  let stdout = '';
  child.stdout.on('data', (chunk) => {
    stdout += chunk;
  });
  child.stderr.once('data', () => child.stderr.destroy());
  expect(await once(child, 'close')).toEqual([2, null]);
  expect(linesOf(stdout)).toHaveLength(missing.length);
});

test('shows help and version', () => {
  const help = run(['--help']);
  expect(help.status).toBe(0);
  for (const word of ['sources', 'rules', 'explain', '--fail-on', '--format']) {
    expect(help.stdout).toContain(word);
  }
  expect(run(['sources', '--help']).stdout).toMatch(/^copydesk sources/);
  expect(run(['help']).stdout).toBe(help.stdout);
  expect(run(['help', 'sources']).stdout).toBe(run(['sources', '--help']).stdout);
  const { version } = JSON.parse(
    readFileSync(join(root, 'packages/copydesk/package.json'), 'utf8'),
  );
  expect(run(['--version']).stdout).toBe(`${version}\n`);
  expect(run(['-v']).stdout).toBe(`${version}\n`);
});
