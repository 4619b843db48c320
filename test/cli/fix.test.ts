import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { command, runCopydesk } from '../tools/run-copydesk.js';

const flawed = 'The vote failed.Ann Lee left the hall. She saw the the clerk.\n';
const mended = 'The vote failed. Ann Lee left the hall. She saw the clerk.\n';
const isWindows = process.platform === 'win32';
const isRoot = process.getuid?.() === 0;

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'copydesk-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const run = (args: string[], options = {}) => runCopydesk(args, { cwd: folder, ...options });
const put = (name: string, text: string) => writeFileSync(join(folder, name), text);
const get = (name: string) => readFileSync(join(folder, name), 'utf8');

describe('--fix', () => {
  test('mends files and tells what is left', () => {
    put('a.txt', flawed);
    const { status, stdout } = run(['a.txt', '--fix', '--fail-on', 'warning']);
    expect(get('a.txt')).toBe(mended);
    expect(stdout).toBe('No messages in 1 file; 2 places mended\n');
    expect(status).toBe(0);
  });

  test('leaves a file alone where there is nothing to mend', () => {
    put('a.txt', mended);
    const before = statSync(join(folder, 'a.txt')).ino;
    run(['a.txt', '--fix']);
    expect(statSync(join(folder, 'a.txt')).ino).toBe(before);
  });

  test('keeps line ends, a byte order mark and what it does not mend', () => {
    const text = `\ufeffHeadline\r\n\r\n${flawed.trimEnd()}\r\nCafé\u00a0“naïve” 👩‍👩‍👧.\r\n`;
    put('a.txt', text);
    run(['a.txt', '--fix', '--fix-rule', 'missing-space', '--fix-rule', 'doubled-word']);
    expect(get('a.txt')).toBe(text.replace(flawed.trimEnd(), mended.trimEnd()));
  });

  test.skipIf(isWindows)('keeps the mode, and a link stays a link', () => {
    put('a.txt', flawed);
    chmodSync(join(folder, 'a.txt'), 0o640);
    symlinkSync('a.txt', join(folder, 'link.txt'));
    run(['link.txt', '--fix']);
    expect(get('a.txt')).toBe(mended);
    expect(statSync(join(folder, 'a.txt')).mode & 0o777).toBe(0o640);
    expect(readdirSync(folder).sort()).toEqual(['a.txt', 'link.txt']);
  });

  test.skipIf(isWindows || isRoot)('does not write what nobody shall write', () => {
    put('a.txt', flawed);
    chmodSync(join(folder, 'a.txt'), 0o444);
    const { status, stderr } = run(['a.txt', '--fix']);
    expect(stderr).toMatch(/^copydesk: Unexpected error on writing `a.txt`, expected a file/);
    expect(get('a.txt')).toBe(flawed);
    expect(status).toBe(2);
  });

  test('mends by the rules that are named', () => {
    put('a.txt', flawed);
    const { stdout } = run(['a.txt', '--fix-rule', 'doubled-word', '--format', 'compact']);
    expect(get('a.txt')).toBe(flawed.replace('the the', 'the'));
    expect(stdout).toContain('[missing-space]');
  });

  test('tells of a rule that mends nothing', () => {
    put('a.txt', flawed);
    const { status, stderr } = run(['a.txt', '--fix-rule', 'vague-source']);
    expect(stderr).toMatch(
      /rule `vague-source` for `--fix-rule`, expected one that mends: see `copydesk rules`/,
    );
    expect(status).toBe(2);
  });

  test('leaves ignored places alone', () => {
    const text = `<!-- copydesk ignore next missing-space -- a wire quirk -->\n\n${flawed}`;
    put('a.md', text);
    run(['a.md', '--fix', '--fix-rule', 'missing-space', '--fix-rule', 'doubled-word']);
    expect(get('a.md')).toBe(text.replace('the the', 'the'));
  });

  test('turns standard input into mended text, and reports beside it', () => {
    const { status, stdout, stderr } = run(['-', '--fix'], { input: flawed });
    expect(stdout).toBe(mended);
    expect(stderr).toBe('No messages in 1 file; 2 places mended\n');
    expect(status).toBe(0);
    expect(run(['-', 'a.txt', '--fix'], { input: flawed }).stderr).toMatch(/files beside `-`/);
  });
});

describe('--fix-dry-run', () => {
  test('shows a patch that git takes, and writes nothing', () => {
    put('a.txt', flawed);
    const { status, stdout, stderr } = run(['./a.txt', '--fix-dry-run']);
    expect(get('a.txt')).toBe(flawed);
    expect(stdout).toBe(`--- a/a.txt
+++ b/a.txt
@@ -1,1 +1,1 @@
-${flawed}+${mended}`);
    expect(stderr).toBe('No messages in 1 file; 2 places mended\n');
    expect(status).toBe(0);
    expect(run(['a.txt', '--fix-dry-run', '--color']).stdout).toContain('\u001b[32m+The vote');
  });

  test('shows one rule alone', () => {
    put('a.txt', flawed);
    const { stdout } = run(['a.txt', '--fix-dry-run', '--fix-rule', 'missing-space']);
    expect(stdout).toContain('+The vote failed. Ann Lee left the hall. She saw the the clerk.');
    expect(get('a.txt')).toBe(flawed);
  });
});

test('loses nothing when it is killed', { timeout: 60_000 }, async () => {
  const names = Array.from({ length: 60 }, (_, index) => `a${String(index).padStart(2, '0')}.txt`);
  const whole = { before: flawed.repeat(200), after: mended.repeat(200) };
  const seen = new Set<string>();
  for (const done of [1, 2, 4, 7, 11]) {
    const run = join(folder, `killed-after-${done}`);
    mkdirSync(run);
    const path = (name: string) => join(run, name);
    for (const name of names) writeFileSync(path(name), whole.before);
    const rules = ['--fix-rule', 'missing-space', '--fix-rule', 'doubled-word'];
    const args = [...rules, '--no-config', '--format', 'answers', '.'];
    const child = spawn(process.execPath, [command, ...args], { cwd: run });
    let lines = 0;
    for await (const chunk of child.stdout) {
      lines += String(chunk).split('\n').length - 1;
      if (lines >= done) break;
    }
    child.kill('SIGKILL');
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    for (const name of names) {
      const text = readFileSync(path(name), 'utf8');
      expect([whole.before, whole.after]).toContain(text);
      seen.add(text);
    }
  }
  expect(seen.size, 'files before and after, so that it was killed half-way').toBe(2);
});
