import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { isRecord } from 'nlcst-rule-kit/internal';
import type { NamedMessage } from '../message.js';
import { parseJson } from '../parse-json.js';
import { UsageError } from '../usage-error.js';
import { counted } from '../words.js';

/** Known messages by file, each as rule and fingerprint: `missing-space 0f3a…`. */
export type Entries = Record<string, string[]>;

/** Messages that were there before and are left alone. */
export interface Baseline {
  /** The messages that are not known. */
  withoutKnown(path: string, messages: readonly NamedMessage[]): NamedMessage[];
  /** What is known of files that were read, or are gone, and was not met; a sentence a file. */
  stale(): Promise<string[]>;
}

const version = 1;

/** The name that a message has in a baseline. */
export function entryOf({ ruleId, fingerprint }: NamedMessage): string {
  return `${ruleId} ${fingerprint}`;
}

/** The name that a file has in a baseline: from the baseline’s folder, the same on every system. */
export function pathIn(baseline: string, path: string): string {
  return relative(dirname(resolve(baseline)), resolve(path)).replaceAll('\\', '/');
}

/** @throws {UsageError} where there is no baseline */
export async function readBaseline(file: string): Promise<Baseline> {
  const entries = await readEntries(file);
  const left = new Map(Object.entries(entries).map(([path, known]) => [path, new Set(known)]));
  const read = new Set<string>();
  return {
    withoutKnown(path, messages) {
      const name = pathIn(file, path);
      const known = left.get(name);
      read.add(name);
      return messages.filter((message) => !known?.delete(entryOf(message)));
    },
    async stale() {
      return [...left].flatMap(([name, known]) => {
        const isGone = !existsSync(join(dirname(file), name));
        if (known.size === 0 || !(isGone || read.has(name))) return [];
        const entries = known.size === 1 ? '1 stale entry' : counted(known.size, 'stale entrie');
        return [
          `Unexpected ${entries} in \`${file}\` for \`${name}\`, expected none: \`copydesk baseline prune\` takes out what is mended`,
        ];
      });
    },
  };
}

/** @throws {UsageError} where there is no baseline */
export async function readEntries(file: string): Promise<Entries> {
  const value = await readFile(file, 'utf8').then(parseJson, () => undefined);
  if (isRecord(value) && value.version === version && isEntries(value.files)) return value.files;
  throw new UsageError(
    `Unexpected file \`${file}\` for \`--baseline\`, expected one that \`copydesk baseline write\` wrote`,
  );
}

/** What a baseline looks like on disk: a line an entry, in one order, so that it can be compared and merged. */
export function printEntries(entries: Entries): string {
  const files = Object.fromEntries(
    Object.keys(entries)
      .filter((path) => (entries[path]?.length ?? 0) > 0)
      .sort()
      .map((path) => [path, entries[path]?.toSorted()]),
  );
  return `${JSON.stringify({ version, files }, null, 2)}\n`;
}

function isEntries(files: unknown): files is Entries {
  const isEntry = (entry: unknown) => typeof entry === 'string';
  return (
    isRecord(files) &&
    Object.values(files).every((entries) => Array.isArray(entries) && entries.every(isEntry))
  );
}
