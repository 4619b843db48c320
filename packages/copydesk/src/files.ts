import { isUtf8 } from 'node:buffer';
import { existsSync, readFileSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { oneOf } from 'nlcst-rule-kit/internal';
import { extensions } from 'retext-preset-copydesk/processor';
import { createIgnoreFiles, ignoreFileName } from './config/ignore-files.js';
import { complain } from './output.js';

/** A file that was read, or the reason why not. */
export type Input = { path: string; text: string } | { path: string; fault: string };

/** What lies below a folder is linted where it is named like this. */
export const articlePatterns = Object.values(extensions).flatMap((endings) =>
  endings.map((ending) => `**/*${ending}`),
);
const examples = Object.values(extensions).map(([ending]) => `*${ending}`);
/** Folders that hold nobody’s articles. */
export const foreignFolders: readonly string[] = ['node_modules', '.git'];
/** Linked folders are passed over: they lead in circles, and what they hold has another place. */
const globOptions = {
  ignore: foreignFolders.map((name) => `**/${name}/**`),
  expandDirectories: false,
  followSymbolicLinks: false,
};

export interface ReadOptions {
  /** The path that standard input stands for. */
  stdinPath?: string | undefined;
  /** Where the report goes: no article, though it may come to lie among them. */
  output?: string | undefined;
  /** Told whenever more files are found. */
  onFound?: ((count: number) => void) | undefined;
}

/** What a call reads, and what it leaves out of that. */
export interface Named {
  wanted: string[];
  isLeftOut(file: string): boolean;
}

/**
 * Parts the paths of a call from its patterns behind `!`, which hold as in a `.copydeskignore` of this folder:
 * `!drafts/**`. `!(a)*.txt` is a pattern of what is wanted.
 */
export async function namedBy(paths: readonly string[]): Promise<Named> {
  const leaves = (path: string) => /^!(?!\()/.test(path) && !existsSync(path);
  const patterns = paths.filter(leaves).map((path) => path.slice(1));
  const wanted = [...new Set(paths.filter((path) => !leaves(path)))];
  if (patterns.length === 0) return { wanted, isLeftOut: () => false };
  const { default: ignore } = await import('ignore');
  const left = ignore().add(patterns);
  return {
    wanted,
    isLeftOut(file) {
      const below = relative('', file).split(sep).join('/');
      return ignore.isPathValid(below) && left.ignores(below);
    },
  };
}

/**
 * Read files, what lies below folders, and standard input (`-`), one after another in the order given and each file
 * once. What the call leaves out is passed over, and what a `.copydeskignore` does, which is told of where it was named
 * itself.
 */
export async function* readInputs(
  paths: readonly string[],
  { stdinPath, output, onFound }: ReadOptions = {},
): AsyncGenerator<Input> {
  const ignoreFiles = createIgnoreFiles();
  const report = output === undefined ? undefined : resolve(output);
  const { wanted, isLeftOut } = await namedBy(paths);
  /** One path has each file once. */
  const seen = wanted.length > 1 ? new Set<string>() : undefined;
  const isWanted = (file: string) => {
    const whole = resolve(file);
    return whole !== report && !isLeftOut(file) && (!seen || seen.size < seen.add(whole).size);
  };
  for (const path of wanted) {
    if (path === '-') {
      yield decode(stdinPath ?? '-', await readStandardInput());
      continue;
    }
    const found = await filesAt(path);
    if (typeof found === 'string') {
      yield { path, fault: found };
      continue;
    }
    const files = found.filter(isWanted);
    onFound?.(files.length);
    for (const file of files) {
      if (!(await ignoreFiles.isIgnored(file))) yield read(file);
      else if (file === path) {
        complain(
          `Unexpected file \`${path}\`, which a \`${ignoreFileName}\` leaves out, expected another`,
        );
      }
    }
  }
}

/** Whether a file is there and is one of those that paths stand for. */
export async function isArticle(file: string, paths: readonly string[]): Promise<boolean> {
  const { wanted, isLeftOut } = await namedBy(paths);
  if (!existsSync(file) || isLeftOut(file) || (await createIgnoreFiles().isIgnored(file))) {
    return false;
  }
  for (const path of wanted) {
    const found = path === '-' ? [] : await filesAt(path);
    if (typeof found !== 'string' && found.some((one) => resolve(one) === resolve(file))) {
      return true;
    }
  }
  return false;
}

/** The files that a path stands for, or why there are none. */
async function filesAt(path: string): Promise<string[] | string> {
  try {
    if (!(await stat(path)).isDirectory()) return [path];
  } catch (error) {
    return (await filesMatching(path)) ?? faultOf(error, path);
  }
  const { glob } = await import('tinyglobby');
  const files = await glob(articlePatterns, { ...globOptions, cwd: path });
  if (files.length === 0) {
    return `Unexpected folder \`${path}\` without articles, expected files like ${oneOf(examples)}`;
  }
  return files.sort().map((file) => join(path, file));
}

/** Where the shell leaves a pattern as it is: in quotation marks, and on Windows. Undefined: it is none. */
async function filesMatching(path: string): Promise<string[] | string | undefined> {
  const { folder, pattern } = await patternIn(path);
  if (pattern === undefined) return undefined;
  const { glob } = await import('tinyglobby');
  // From its own folder: `../**` would pass over what lies in this one.
  const files = await glob(pattern, { ...globOptions, cwd: folder });
  if (files.length > 0) return files.map((file) => join(folder, file)).sort();
  return `Unexpected pattern \`${path}\` without files, expected one that some file matches`;
}

/** The folder that a path is in, as far as that is no pattern, and the pattern below it where there is one. */
export async function patternIn(path: string): Promise<{ folder: string; pattern?: string }> {
  const { default: picomatch } = await import('picomatch');
  const { base, glob, isGlob } = picomatch.scan(path.split(sep).join('/'));
  if (!isGlob) return { folder: dirname(path) };
  return { folder: base.replaceAll(/\\(?=.)/g, '') || '.', pattern: glob };
}

function read(path: string): Input {
  try {
    // In one step: in turns it takes most of the time of a run with a full cache.
    return decode(path, readFileSync(path));
  } catch (error) {
    return { path, fault: faultOf(error, path) };
  }
}

async function readStandardInput(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function decode(path: string, bytes: Buffer): Input {
  if (bytes.length >= 2 && ['fffe', 'feff'].includes(bytes.toString('hex', 0, 2))) {
    return { path, fault: `Unexpected UTF-16 in \`${path}\`, expected UTF-8` };
  }
  const nul = bytes.indexOf(0);
  if (nul !== -1) {
    return {
      path,
      fault: `Unexpected NUL byte in \`${path}\` on line ${lineAt(bytes, nul)}, expected text`,
    };
  }
  if (!isUtf8(bytes)) {
    const line = lineAt(bytes, firstFault(bytes));
    return { path, fault: `Unexpected bytes in \`${path}\` on line ${line}, expected UTF-8` };
  }
  return { path, text: bytes.toString('utf8') };
}

/** The first line that is not UTF-8; no character of several bytes has a line feed in it. */
function firstFault(bytes: Buffer): number {
  let start = 0;
  for (;;) {
    const end = bytes.indexOf(10, start);
    if (end === -1 || !isUtf8(bytes.subarray(start, end))) return start;
    start = end + 1;
  }
}

function lineAt(bytes: Buffer, index: number): number {
  let line = 1;
  for (let at = bytes.indexOf(10); at !== -1 && at < index; at = bytes.indexOf(10, at + 1)) line++;
  return line;
}

const faults: Readonly<Record<string, (path: string) => string>> = {
  ENOENT: (path) => `Unexpected path \`${path}\`, expected a file or folder that exists`,
  ENOTDIR: (path) => `Unexpected path \`${path}\`, expected a file or folder that exists`,
  EACCES: (path) => `Unexpected permissions of \`${path}\`, expected a file that may be read`,
  EPERM: (path) => `Unexpected permissions of \`${path}\`, expected a file that may be read`,
};

function faultOf(error: unknown, path: string): string {
  const { code = '', message = String(error) } = error as NodeJS.ErrnoException;
  return faults[code]?.(path) ?? `Unexpected error on reading \`${path}\`: ${message}`;
}
