import { createHash } from 'node:crypto';
import type { NamedMessage } from '../message.js';

/** Where entries are kept, by name. */
export interface Store {
  get(name: string): string | undefined;
  set(name: string, entry: string): void;
}

/** Remembers the messages of a text under all that decides about them. */
export interface Cache {
  get(path: string, key: string, text: string): NamedMessage[] | undefined;
  set(path: string, key: string, text: string, messages: readonly NamedMessage[]): void;
}

/** One entry a path, so that nothing piles up: the hash of what was read on its first line, then the messages. */
export function createCache(store: Store): Cache {
  return {
    get(path, key, text) {
      const entry = store.get(hashOf(path));
      const hash = hashOf(key, text);
      if (!entry?.startsWith(`${hash}\n`)) return undefined;
      try {
        return JSON.parse(entry.slice(hash.length)) as NamedMessage[];
      } catch {
        return undefined;
      }
    },
    set(path, key, text, messages) {
      store.set(hashOf(path), `${hashOf(key, text)}\n${JSON.stringify(messages)}`);
    },
  };
}

/** For `--watch`: as long as the process runs. */
export function memoryStore(): Store {
  const entries = new Map<string, string>();
  return { get: (name) => entries.get(name), set: (name, entry) => entries.set(name, entry) };
}

function hashOf(...parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}:`).update(part);
  return hash.digest('hex');
}
