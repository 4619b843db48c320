import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './packages.js';

/** The built command. */
export const command = join(root, 'packages/copydesk/bin/copydesk.js');

export interface Run {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** Run the built command as a user would. */
export function runCopydesk(
  args: readonly string[],
  {
    input = '',
    env = {},
    cwd = root,
  }: { input?: string; env?: NodeJS.ProcessEnv; cwd?: string } = {},
): Run {
  const { CI, FORCE_COLOR, NO_COLOR, ...rest } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    cwd,
    encoding: 'utf8',
    env: { ...rest, ...env },
    input,
    maxBuffer: 2 ** 28,
  });
  return { status, stdout, stderr };
}

/** The objects of an ndjson output. */
export function linesOf(stdout: string): Record<string, unknown>[] {
  return stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}
