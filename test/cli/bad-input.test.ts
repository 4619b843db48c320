import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { linesOf, runCopydesk } from '../tools/run-copydesk.js';

const flawed = 'The vote failed.Ann Lee left the hall on Monday.\n';
const isRoot = process.getuid?.() === 0;
const isWindows = process.platform === 'win32';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'copydesk-'));
  const write = (name: string, content: string | Uint8Array) =>
    writeFileSync(join(folder, name), content);
  write('flawed.txt', flawed);
  write('empty.txt', '');
  write('blank.txt', '\ufeff \r\n\n');
  write('binary.txt', 'One.\nTwo\0three.\n');
  write('latin1.txt', Buffer.from('One.\nTwo.\nA caf\u00e9.\n', 'latin1'));
  write('cut.txt', Buffer.from('A café').subarray(0, -1));
  write('utf16.txt', Buffer.from('\ufeffOne.', 'utf16le'));
  write('locked.txt', flawed);
  chmodSync(join(folder, 'locked.txt'), 0);
  mkdirSync(join(folder, 'nothing'));
  writeFileSync(join(folder, 'nothing', 'notes.log'), flawed);
  if (!isWindows) symlinkSync('loop.txt', join(folder, 'loop.txt'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const run = (args: string[], options = {}) => runCopydesk(args, { cwd: folder, ...options });

const faults: [path: string, reason: string][] = [
  ['missing.txt', 'Unexpected path `missing.txt`, expected a file or folder that exists'],
  [
    'flawed.txt/inner.txt',
    'Unexpected path `flawed.txt/inner.txt`, expected a file or folder that exists',
  ],
  ['*.log', 'Unexpected pattern `*.log` without files, expected one that some file matches'],
  [
    'nothing',
    'Unexpected folder `nothing` without articles, expected files like `*.txt`, `*.md`, `*.mdx` or `*.html`',
  ],
  ['binary.txt', 'Unexpected NUL byte in `binary.txt` on line 2, expected text'],
  ['latin1.txt', 'Unexpected bytes in `latin1.txt` on line 3, expected UTF-8'],
  ['cut.txt', 'Unexpected bytes in `cut.txt` on line 1, expected UTF-8'],
  ['utf16.txt', 'Unexpected UTF-16 in `utf16.txt`, expected UTF-8'],
];

describe.each(faults)('%s', (path, reason) => {
  test('is told in one line, and the other files are linted', () => {
    const { status, stdout, stderr } = run([path, 'flawed.txt']);
    expect(stderr).toBe(`copydesk: ${reason}\n`);
    expect(stdout).toContain('failed.Ann');
    expect(stdout).toContain('1 file could not be read');
    expect(status).toBe(2);
  });

  test('is a line of its own in ndjson', () => {
    const record = { path, source: 'copydesk', ruleId: 'io', severity: 'error', reason };
    const lint = run([path, 'flawed.txt', '--format', 'ndjson']);
    expect(linesOf(lint.stdout)).toEqual([record, expect.objectContaining({ path: 'flawed.txt' })]);
    expect(lint.status).toBe(2);
    const sources = run(['sources', path, 'flawed.txt', '--format', 'ndjson']);
    expect(linesOf(sources.stdout)).toEqual([
      record,
      expect.objectContaining({ path: 'flawed.txt' }),
    ]);
    expect(sources.stderr).toBe(`copydesk: ${reason}\n`);
    expect(sources.status).toBe(2);
  });
});

test.skipIf(isRoot || isWindows)('tells of a file that may not be read', () => {
  const { status, stderr } = run(['locked.txt']);
  expect(stderr).toBe(
    'copydesk: Unexpected permissions of `locked.txt`, expected a file that may be read\n',
  );
  expect(status).toBe(2);
});

test.skipIf(isWindows)('tells of a file that the system can’t read', () => {
  const { status, stdout, stderr } = run(['loop.txt', 'flawed.txt']);
  expect(stderr).toMatch(/^copydesk: Unexpected error on reading `loop.txt`: ELOOP.*\n$/);
  expect(stdout).toContain('failed.Ann');
  expect(status).toBe(2);
});

describe('an empty file is an article without messages', () => {
  test.each([['empty.txt'], ['blank.txt'], ['-'], ['-', '--fix', '--format', 'compact']])(
    '%s',
    (...args) => {
      const { status, stdout, stderr } = run(args);
      const summary = args.includes('--fix') ? '' : 'No messages in 1 file\n';
      expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: summary, stderr: '' });
    },
  );

  test.each(['sarif', 'junit', 'checkstyle', 'html', 'answers'])('in %s', (format) => {
    const { status, stdout, stderr } = run(['empty.txt', 'flawed.txt', '--format', format]);
    expect(stdout).toContain('failed.Ann');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  test('without sources', () => {
    const { status, stdout } = run(['sources', 'blank.txt', '--format', 'ndjson']);
    expect(linesOf(stdout)).toEqual([
      { path: 'blank.txt', words: 0, attributions: [], quotations: [], sources: [] },
    ]);
    expect(status).toBe(0);
  });

  test('but no transcript', () => {
    const { status, stderr } = run(['verify', 'flawed.txt', '--transcript', 'blank.txt']);
    expect(stderr).toBe('copydesk: Unexpected empty file `blank.txt`, expected a transcript\n');
    expect(status).toBe(2);
  });
});

describe('a wrong call', () => {
  test.each([
    [
      ['--formt', 'json', 'flawed.txt'],
      /^copydesk: Unexpected flag `--formt`, expected .*`--format`/,
    ],
    [
      ['-x', 'flawed.txt'],
      /^copydesk: Unexpected flag `-x`, expected one that exists: see `--help`$/m,
    ],
    [
      ['--no-fix', 'flawed.txt'],
      /^copydesk: Unexpected flag `--no-fix`, expected one that exists: see `--help`$/m,
    ],
    [
      ['flawed.txt', '--format', 'xml'],
      /`xml` for `--format`, expected `pretty`, `compact`, .* or `html`/,
    ],
    [['flawed.txt', '--format'], /`--format` without a value, expected `--format NAME`/],
    [['flawed.txt', '--rule', '--quiet'], /`--rule` without a value/],
    [['flawed.txt', '--quiet=yes'], /value `yes` for `--quiet`, expected none/],
    [
      ['flawed.txt', '--rule', 'missing-space'],
      /`missing-space` for `--rule`, expected `RULE=SEVERITY`/,
    ],
    [
      ['flawed.txt', '--rule', 'foo=error'],
      /rule `foo`, expected one that exists: see `copydesk rules`$/m,
    ],
    [['flawed.txt', '--rule', 'mising-space=off'], /rule `mising-space`, expected `missing-space`/],
    [
      ['flawed.txt', '--rule', 'missing-space=warn'],
      /`"warn"` for `missing-space`, expected .*`warning`/,
    ],
    [['flawed.txt', '--fail-on', 'warn'], /`warn` for `--fail-on`/],
    [['flawed.txt', '--rule', '__proto__=error'], /rule `__proto__`, expected one that exists/],
    [
      ['flawed.txt', '--max-warnings', 'few'],
      /`few` for `--max-warnings`, expected a whole number from 0 up/,
    ],
    [
      ['flawed.txt', '--max-warnings', '-1'],
      /`-1` for `--max-warnings`, expected a whole number from 0 up/,
    ],
    [['flawed.txt', '--output', ''], /folder ``, expected a file/],
    [['flawed.txt', '--preset', 'wire'], /preset `wire`, expected .*`recommended`/],
    [
      ['soruces', 'flawed.txt'],
      /path `soruces`, expected a file that exists, or the command `sources`/,
    ],
    [['fix', 'flawed.txt'], /path `fix`, expected a file that exists, or the flag `--fix`/],
    [['--no-config', 'sources', 'flawed.txt'], /flags before `sources`, expected the command in/],
    [['--quiet'], /without files, expected paths or `-`/],
    [['sources'], /without files/],
    [
      ['sources', '--input', 'ndjson', 'flawed.txt'],
      /files with `--input ndjson`, expected standard input alone/,
    ],
    [
      ['sources', 'flawed.txt', '--explain', '--format', 'csv'],
      /`--explain` with `--format csv`, expected `table`, `json` or `ndjson`/,
    ],
    [
      ['sources', 'flawed.txt', '--explain', '--summary'],
      /`--explain` with `--summary`, expected one of them/,
    ],
    [['sources', 'flawed.txt', '--fail-on', 'info'], /flag `--fail-on`/],
    [['rules', 'flawed.txt'], /argument `flawed.txt`, expected none/],
    [['flawed.txt', '--print-config', 'empty.txt'], /argument `flawed.txt`, expected none/],
    [['help', 'lnt'], /command `lnt`, expected `lint`/],
    [['help', 'flawed.txt'], /command `flawed.txt`, expected `lint`, `sources`, .* or `explain`/],
    [['explain'], /expected `copydesk explain RULE`/],
    [['explain', 'mising-space'], /rule `mising-space`, expected `missing-space`/],
    [['explain', 'unused-ignor'], /rule `unused-ignor`, expected `unused-ignore`/],
    [['explain', 'foo'], /rule `foo`, expected one that exists: see `copydesk rules`$/m],
  ])('is told in one line: %j', (args, line) => {
    const { status, stdout, stderr } = run(args);
    expect(stderr).toMatch(line);
    expect(stderr.match(/\n/g)).toHaveLength(1);
    expect(stdout).toBe('');
    expect(status).toBe(2);
  });

  test('shows the help where nothing is asked', () => {
    const { status, stdout, stderr } = run([]);
    expect(stderr).toContain('copydesk sources FILES');
    expect(stdout).toBe('');
    expect(status).toBe(2);
  });
});
