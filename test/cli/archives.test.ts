import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { linesOf, runCopydesk } from '../tools/run-copydesk.js';

const flawed = 'The vote failed.Ann Lee left the hall on Monday.\n';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'copydesk-'));
  const config = { extends: [], rules: { 'missing-space': 'warning', 'doubled-word': 'warning' } };
  put('.copydeskrc.json', JSON.stringify(config));
  put('a.txt', flawed);
});
afterEach(() => rmSync(folder, { recursive: true }));

const put = (name: string, text: string) => writeFileSync(join(folder, name), text);
const get = (name: string) => readFileSync(join(folder, name), 'utf8');
const run = (...args: string[]) => runCopydesk(args, { cwd: folder });

describe('a baseline', { timeout: 20_000 }, () => {
  const lint = (...more: string[]) =>
    run('.', '--baseline', 'known.json', '--fail-on', 'warning', '--format', 'compact', ...more);
  const write = (action = 'write') => run('baseline', action, '.', '--baseline', 'known.json');

  test('holds back what was there, and nothing new', () => {
    expect(write().stdout).toBe('1 message in `known.json`, 0 before\n');
    expect(lint()).toEqual({ status: 0, stdout: '', stderr: '' });
    put('a.txt', `${flawed}She saw the the clerk.\n`);
    expect(lint().stdout).toMatch(/^a\.txt:2:9: warning: .*\[doubled-word\]\n$/);
    expect(lint().status).toBe(1);
    expect(run('a.txt', '--baseline', 'known.json').stdout).toMatch(
      /1 known from the baseline; .*\n$/,
    );
  });

  test('knows a sentence that moved, and marks that were made curly', () => {
    put('a.txt', 'She said "no" to it.It failed.\n');
    write();
    put('a.txt', 'An opening line.\n\nShe said “no”  to it.It failed.\n');
    expect(lint().stdout).toBe('');
  });

  test('counts: a second flaw of the same kind in a sentence is new', () => {
    put('a.txt', 'He saw the the clerk and a dog.\n');
    write();
    put('a.txt', 'He saw the the clerk and a dog.\n\nHe saw the the clerk and a dog.\n');
    expect(linesOf(lint('--format', 'ndjson').stdout)).toHaveLength(1);
  });

  test('tells what is stale, and takes it out', () => {
    write();
    put('a.txt', 'All is well.\n');
    expect(lint().stderr).toBe(
      'copydesk: Unexpected 1 stale entry in `known.json` for `a.txt`, expected none: `copydesk baseline prune` takes out what is mended\n',
    );
    expect(write('prune').stdout).toBe('0 messages in `known.json`, 1 before\n');
    expect(JSON.parse(get('known.json'))).toEqual({ version: 1, files: {} });
    expect(lint().stderr).toBe('');
  });

  test('pruning takes nothing new in', () => {
    write();
    put('b.txt', flawed);
    write('prune');
    expect(lint().stdout).toMatch(/^b\.txt:1:10/);
  });

  test('does not depend on the folder that it is called from', () => {
    write();
    const { stdout } = runCopydesk(
      [join(folder, 'a.txt'), '--baseline', join(folder, 'known.json'), '--format', 'compact'],
      { cwd: tmpdir() },
    );
    expect(stdout).toBe('');
  });

  test('is told where it is missing or broken', () => {
    const message =
      'copydesk: Unexpected file `known.json` for `--baseline`, expected one that `copydesk baseline write` wrote\n';
    expect(lint()).toMatchObject({ status: 2, stderr: message });
    for (const broken of [
      '{"version": 1',
      'null',
      '{"version": 1, "files": null}',
      '{"version": 1, "files": {"a.txt": "missing-space"}}',
      '{"version": 1, "files": {"a.txt": [1]}}',
    ]) {
      put('known.json', broken);
      expect(lint()).toMatchObject({ status: 2, stderr: message });
    }
    expect(run('baseline', 'a.txt').stderr).toMatch(/expected `copydesk baseline write FILES…`/);
  });
});

describe('trial', { timeout: 20_000 }, () => {
  beforeEach(() => {
    for (let index = 0; index < 30; index++) put(`b${index}.txt`, `Line ${index}. ${flawed}`);
  });

  test('counts and shows samples in their lines', () => {
    const { status, stdout } = run('trial', 'missing-space', '.', '--samples', '2');
    expect(stdout).toMatch(
      /^missing-space {2}31 messages in 31 of 31 files \(100\.0 in 100 files\)\n/,
    );
    expect(stdout.match(/\^{10}/g)).toHaveLength(2);
    expect(status).toBe(0);
  });

  test('draws the same by the same seed, and others by another', () => {
    const draw = (seed: string) =>
      run('trial', 'missing-space', 'doubled-word', '.', '--seed', seed, '--format', 'ndjson');
    const [spaces, doubled] = linesOf(draw('1').stdout);
    expect(draw('1').stdout).toBe(draw('1').stdout);
    expect(draw('1').stdout).not.toBe(draw('2').stdout);
    expect(spaces).toMatchObject({ ruleId: 'missing-space', files: 31, messages: 31 });
    expect(spaces?.samples).toHaveLength(10);
    expect(doubled).toMatchObject({ ruleId: 'doubled-word', messages: 0, samples: [] });
  });

  test('tries a rule that the configuration turns off', () => {
    put('.copydeskrc.json', '{"extends": [], "rules": {"missing-space": "off"}}');
    expect(run('trial', 'missing-space', 'a.txt').stdout).toContain('1 message in 1 of 1 file');
  });

  test('tells of a call without a rule', () => {
    expect(run('trial').stderr).toMatch(/call, expected `copydesk trial RULE… FILES…`/);
    expect(run('trial', 'a.txt').stderr).toMatch(/rule `a.txt`, expected one that exists/);
    expect(run('trial', 'mising-space', 'a.txt').stderr).toBe(
      'copydesk: Unexpected rule `mising-space`, expected `missing-space`\n',
    );
  });

  test('takes rules and files in any order', () => {
    expect(run('trial', 'a.txt', 'missing-space').stdout).toContain('1 message in 1 of 1 file');
  });
});

describe('--changed', { timeout: 20_000 }, () => {
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], {
      cwd: folder,
      stdio: 'pipe',
    });
  const changed = (...args: string[]) =>
    run('--format', 'compact', ...args)
      .stdout.trimEnd()
      .split('\n')
      .map((line) => line.split(': ')[0]);

  beforeEach(() => {
    put('a.txt', `${flawed}\nA line between.\n\n${flawed}`);
    put('c.txt', flawed);
    git('init', '--quiet', '--initial-branch=main');
    git('add', '.');
    git('commit', '--quiet', '--message=first');
  });

  test('tells of changed lines and new files alone', () => {
    put('a.txt', `${flawed}\nA line between.\n\nNow ${flawed}`);
    put('né w.txt', flawed);
    expect(changed('--changed')).toEqual(['a.txt:5:14', 'né w.txt:1:10']);
    expect(changed('--changed', 'c.txt')).toEqual(['']);
  });

  test('compares with a commit', () => {
    put('a.txt', `Now ${flawed}`);
    git('commit', '--quiet', '--all', '--message=second');
    expect(changed('--changed')).toEqual(['']);
    expect(changed('--changed=HEAD~1')).toEqual(['a.txt:1:14']);
  });

  test('tells of files above the folder that it is called from', () => {
    mkdirSync(join(folder, 'desk'));
    put('a.txt', `Now ${flawed}`);
    put('desk/b.txt', flawed);
    put('né w.txt', flawed);
    const cwd = join(folder, 'desk');
    const { stdout } = runCopydesk(['--changed', '..', '--format', 'compact'], { cwd });
    expect(stdout.match(/^.*?:\d+:\d+/gm)).toEqual([
      '../a.txt:1:14',
      '../desk/b.txt:1:10',
      '../né w.txt:1:10',
    ]);
    expect(
      runCopydesk(['--changed', '--format', 'compact'], { cwd }).stdout.match(/^.*?:\d+:\d+/gm),
    ).toEqual(['b.txt:1:10']);
  });

  test('follows a path through a link', () => {
    put('a.txt', `Now ${flawed}`);
    const link = `${folder}-link`;
    symlinkSync(folder, link);
    try {
      expect(changed('--changed', join(link, 'a.txt'))).toEqual([`${link}/a.txt:1:14`]);
    } finally {
      rmSync(link);
    }
  });

  test('knows a file that was renamed', () => {
    git('mv', 'a.txt', 'b.txt');
    put('b.txt', `${flawed}\nA line between.\n\nNow ${flawed}`);
    expect(changed('--changed')).toEqual(['b.txt:5:14']);
  });

  test('leaves out what another branch has got since', () => {
    git('switch', '--quiet', '--create', 'desk');
    put('c.txt', `${flawed}\nNow ${flawed}`);
    git('commit', '--quiet', '--all', '--message=ours');
    git('switch', '--quiet', 'main');
    put('a.txt', 'All is well.\n');
    git('commit', '--quiet', '--all', '--message=theirs');
    git('switch', '--quiet', 'desk');
    expect(changed('--changed=main')).toEqual(['c.txt:3:14']);
  });

  test('goes with a baseline, and calls no line stale that it did not read', () => {
    run('baseline', 'write', '.');
    put('a.txt', `${flawed}\nA line between.\n\n${flawed}\nThe dam broke.Ann Lee ran.\n`);
    const args = ['--changed', '--baseline', '.copydesk-baseline.json', '--format', 'compact'];
    const { stdout, stderr } = run(...args);
    expect(stdout).toMatch(/^a\.txt:7:9: .*\n$/);
    expect(stderr).toBe('');
  });

  test('mends changed lines alone', () => {
    put('a.txt', `${flawed}\nA line between.\n\nNow ${flawed}`);
    run('--changed', '--fix');
    expect(get('a.txt')).toBe(
      `${flawed}\nA line between.\n\nNow ${flawed.replace('failed.', 'failed. ')}`,
    );
  });

  test('tells of a commit that git does not know, and of a folder without git', () => {
    expect(run('--changed=nowhere').stderr).toBe(
      'copydesk: Unexpected value `nowhere` for `--changed`, expected a commit that git knows\n',
    );
    expect(run('--changed', 'main').stderr).toBe(
      'copydesk: Unexpected path `main`, expected a file or folder that exists, or `--changed=main`\n',
    );
    rmSync(join(folder, '.git'), { recursive: true });
    expect(run('--changed')).toMatchObject({
      status: 2,
      stderr: 'copydesk: Unexpected folder without git, expected a repository for `--changed`\n',
    });
  });
});
