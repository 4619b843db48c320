import { constants } from 'node:fs';
import { access, readFile } from 'node:fs/promises';

/**
 * Put a mended text in the place of the one that was read: whole or not at all, with the file’s mode.
 *
 * @returns why that could not be
 */
export async function writeMended(
  path: string,
  { from, to }: { from: string; to: string },
): Promise<string | undefined> {
  try {
    // Renaming would pass over the mark of a file that nobody shall write.
    await access(path, constants.W_OK);
    if ((await readFile(path, 'utf8')) !== from) {
      return `Unexpected change of \`${path}\` while it was mended, expected none: it was left as it is`;
    }
    const { default: writeFileAtomic } = await import('write-file-atomic');
    await writeFileAtomic(path, to);
  } catch (error) {
    return `Unexpected error on writing \`${path}\`, expected a file that may be written: ${(error as Error).message}`;
  }
  return undefined;
}
