import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { root } from '../tools/packages.js';
import { command, runCopydesk } from '../tools/run-copydesk.js';

const read = (path: string) => parse(readFileSync(join(root, path), 'utf8'));
const flawed = 'The vote failed.Ann Lee left the hall on Monday.\n';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'copydesk-'));
  writeFileSync(join(folder, 'a.txt'), flawed);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('pre-commit', () => {
  const hooks: { id: string; entry: string; args?: string[] }[] = read('.pre-commit-hooks.yaml');

  test.each(hooks)('the hook $id is a call that the command takes', ({ id, entry, args = [] }) => {
    const [npx, yes, name, ...flags] = entry.split(' ');
    expect([npx, yes, name]).toEqual(['npx', '--yes', 'copydesk']);
    writeFileSync(join(folder, 'a.txt'), flawed);
    const { status, stderr } = runCopydesk([...flags, ...args, 'a.txt'], { cwd: folder });
    expect(stderr).toBe('');
    expect(status).toBe(id === 'copydesk' ? 1 : 0);
    expect(readFileSync(join(folder, 'a.txt'), 'utf8') === flawed).toBe(id === 'copydesk');
  });

  test('the example has hooks that there are', () => {
    const [{ hooks: used }] = read('examples/pre-commit/.pre-commit-config.yaml').repos;
    const ids = hooks.map(({ id }) => id);
    for (const { id } of used) expect(ids).toContain(id);
  });
});

describe.skipIf(process.platform === 'win32')('the action', () => {
  const action = read('action.yml');
  const [lint, upload, last] = action.runs.steps;

  /** Runs the step as the runner would, with `npx` standing for the built command. */
  function runStep(env: Record<string, string>) {
    const npx = `npx() { shift 2; "${process.execPath}" "${command}" "$@"; }\n`;
    const output = join(folder, 'output');
    rmSync(output, { force: true });
    rmSync(join(folder, 'copydesk.sarif'), { force: true });
    const { status, stderr } = spawnSync('bash', ['-e', '-c', npx + lint.run], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, GITHUB_OUTPUT: output, RUNNER_TEMP: folder, VERSION: '', ...env },
    });
    return { status, stderr, output: existsSync(output) ? readFileSync(output, 'utf8') : '' };
  }

  test('writes SARIF, and fails at the end as the command did', () => {
    writeFileSync(join(folder, 'a.txt'), flawed);
    const { status, output } = runStep({ FILES: 'a.txt', ARGS: '--fail-on warning' });
    const sarif = join(folder, 'copydesk.sarif');
    expect(status).toBe(0);
    expect(output).toBe(`sarif=${sarif}\nstatus=1\n`);
    expect(JSON.parse(readFileSync(sarif, 'utf8')).runs[0].results).not.toEqual([]);
    expect(upload.with.sarif_file).toBe(action.outputs.sarif.value);
    expect(last.run).toBe('exit "$STATUS"');
  });

  test('ends where the call was wrong', () => {
    const { status, stderr, output } = runStep({ FILES: 'a.txt', ARGS: '--formt x' });
    expect({ status, output }).toEqual({ status: 2, output: '' });
    expect(stderr).toContain('Unexpected flag `--formt`');
  });

  test('the example sets inputs that there are', () => {
    const { jobs } = read('examples/github-action/copydesk.yml');
    const { with: used } = jobs.lint.steps.at(-1);
    expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(used)));
  });
});

test('the page shows the examples', () => {
  const page = readFileSync(join(root, 'docs/continuous-integration.md'), 'utf8');
  for (const path of ['github-action/copydesk.yml', 'pre-commit/.pre-commit-config.yaml']) {
    expect(page).toContain(readFileSync(join(root, 'examples', path), 'utf8'));
  }
});
