import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { write } from '../output.js';
import { UsageError } from '../usage-error.js';

/** Where a report goes to. */
export interface Sink {
  write(text: string): Promise<void>;
  /** The report is whole. */
  close(): Promise<void>;
  /** There will be no report. */
  discard(): Promise<void>;
}

/**
 * Standard output, or a file that appears under its name only when it is whole.
 *
 * @throws {UsageError} where the file can’t be written
 */
export async function openSink(path: string | undefined): Promise<Sink> {
  if (path === undefined) return { write, close: async () => {}, discard: async () => {} };
  // Patterns pass over a name that begins with a dot.
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  const file = await openFile(path, temporary);
  return {
    write: async (text) => {
      if (text !== '') await file.write(text);
    },
    close: async () => {
      await file.close();
      await rename(temporary, path);
    },
    discard: async () => {
      await file.close();
      await rm(temporary, { force: true });
    },
  };
}

async function openFile(path: string, temporary: string) {
  // An empty path, which a shell makes of a variable that is not set, is the working folder.
  const isFolder = await stat(resolve(path)).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (isFolder) throw new UsageError(`Unexpected folder \`${path}\`, expected a file`);
  try {
    await mkdir(dirname(path), { recursive: true });
    return await open(temporary, 'w');
  } catch {
    throw new UsageError(`Unexpected path \`${path}\`, expected a file that may be written`);
  }
}
