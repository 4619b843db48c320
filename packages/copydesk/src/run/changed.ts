import { execFile } from 'node:child_process';
import { realpath } from 'node:fs/promises';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { parsePatch } from 'diff';
import { type Input, type ReadOptions, readInputs } from '../files.js';
import { UsageError } from '../usage-error.js';
import type { LineRange } from './line-ranges.js';
import type { Job } from './task.js';

/** Changed lines by whole path. */
export type Changed = ReadonlyMap<string, readonly LineRange[]>;

const emptyTree = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';
const everyLine: readonly LineRange[] = [[1, Infinity]];

/**
 * The lines that differ from a commit, those of new files included; of another branch, from where both parted.
 *
 * @throws {UsageError} where there is no git, no repository or no such commit
 */
export async function changedLines(ref: string): Promise<Changed> {
  const base = await baseOf(await commitOf(ref));
  // Names come from the top of the repository, which may be above the working folder.
  const top = (await git(['rev-parse', '--show-cdup'])).trim();
  const flags = ['--unified=0', '--no-color', '--no-ext-diff', '--find-renames', '--no-relative'];
  const prefixes = ['--src-prefix=a/', '--dst-prefix=b/'];
  const patch = await git(['-c', 'core.quotePath=off', 'diff', ...flags, ...prefixes, base, '--']);
  const files = parsePatch(patch).map(({ newFileName = '', hunks }) => {
    const ranges = hunks.flatMap(({ newStart, newLines }): LineRange[] =>
      newLines > 0 ? [[newStart, newStart + newLines - 1]] : [],
    );
    return [resolve(top, newFileName.replace(/^b\//, '')), ranges] as const;
  });
  const list = ['ls-files', '--others', '--exclude-standard', '--full-name', '-z', '--', ':/'];
  const added = (await git(list)).split('\0').filter(Boolean);
  const news = added.map((path) => [resolve(top, path), everyLine] as const);
  return new Map([...files, ...news].filter(([, ranges]) => ranges.length > 0));
}

/** The files with changed lines among the paths, or among all below the working folder. */
export async function* changedJobs(
  changed: Changed,
  paths: readonly string[],
  options: ReadOptions,
): AsyncGenerator<Job> {
  const where = paths.length > 0 ? paths : ['.'];
  for await (const input of readInputs(where, options)) {
    const lines = changed.get(resolve(input.path)) ?? changed.get(await realOf(input.path));
    if (lines) yield { input, lines };
    else if ('fault' in input && paths.includes(input.path)) yield { input: await hinted(input) };
  }
}

/** Git names files by their real paths; a call may lead through a link. */
async function realOf(path: string): Promise<string> {
  return realpath(path).catch(() => path);
}

/** A wrong path in the call, which may be a commit: `--changed main`. */
async function hinted(input: Input & { fault: string }): Promise<Input> {
  const { path, fault } = input;
  const isCommit = await git(['rev-parse', '--verify', '--quiet', '--end-of-options', path]).then(
    () => true,
    () => false,
  );
  return isCommit ? { path, fault: `${fault}, or \`--changed=${path}\`` } : input;
}

async function commitOf(ref: string): Promise<string> {
  await git(['rev-parse', '--git-dir']).catch((error: NodeJS.ErrnoException) => {
    const found = error.code === 'ENOENT' ? 'system without git' : 'folder without git';
    throw new UsageError(`Unexpected ${found}, expected a repository for \`--changed\``);
  });
  try {
    const name = `${ref || 'HEAD'}^{commit}`;
    return (await git(['rev-parse', '--verify', '--quiet', '--end-of-options', name])).trim();
  } catch {
    if (ref === '') return emptyTree;
    throw new UsageError(
      `Unexpected value \`${ref}\` for \`--changed\`, expected a commit that git knows`,
    );
  }
}

/** What another branch has got since is no change of this one. */
async function baseOf(commit: string): Promise<string> {
  if (commit === emptyTree) return commit;
  try {
    return (await git(['merge-base', commit, 'HEAD'])).trim();
  } catch {
    // In a shallow clone, and where the branches have nothing in common.
    return commit;
  }
}

async function git(args: readonly string[]): Promise<string> {
  const { stdout } = await promisify(execFile)('git', [...args], { maxBuffer: 2 ** 30 });
  return stdout;
}
