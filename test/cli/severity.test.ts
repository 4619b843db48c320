import { expect, test } from 'vitest';
import { folderWith } from '../tools/folder.js';
import { runCopydesk } from '../tools/run-copydesk.js';

// Two warnings and, with `--rule extra-space=info`, one piece of information.
const flawed = 'The vote failed.Ann Lee left. She  saw the the pier.\n';
const asError = ['--rule', 'doubled-word=error'];

test.each<[status: number, args: string[]]>([
  [0, []],
  [1, asError],
  [1, ['--fail-on', 'warning']],
  [1, ['--fail-on', 'info', '--rule', 'missing-space=off', '--rule', 'doubled-word=off']],
  [0, ['--fail-on', 'warning', '--rule', 'missing-space=off', '--rule', 'doubled-word=info']],
  [0, ['--fail-on', 'off', ...asError]],
  [0, ['--max-warnings', '2']],
  [1, ['--max-warnings', '1']],
  // An error is no warning, and fails by itself.
  [1, ['--max-warnings', '1', ...asError]],
  [0, ['--max-warnings', '1', '--fail-on', 'off', ...asError]],
  // What is not shown still counts.
  [1, ['--quiet', '--max-warnings', '0']],
  [1, ['--quiet', '--fail-on', 'warning']],
  [0, ['--quiet']],
])('the status is %s with %j', (status, args) => {
  const cwd = folderWith({ 'a.txt': flawed });
  expect(runCopydesk(['a.txt', '--rule', 'extra-space=info', ...args], { cwd }).status).toBe(
    status,
  );
});

test('the last one of several settings for a rule counts', () => {
  const cwd = folderWith({ 'a.txt': flawed });
  const args = ['--rule', 'doubled-word=error', '--rule', 'doubled-word=off'];
  expect(runCopydesk(['a.txt', ...args], { cwd })).toMatchObject({ status: 0 });
});

test('errors alone are shown where it is to be quiet', () => {
  const cwd = folderWith({ 'a.txt': flawed });
  const { stdout } = runCopydesk(['a.txt', '--quiet', ...asError], { cwd });
  expect(stdout).toContain('doubled-word');
  expect(stdout).not.toContain('missing-space');
  expect(stdout).toContain('1 message (1 error) in 1 file');
});
