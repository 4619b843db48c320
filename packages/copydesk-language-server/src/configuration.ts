import { fileURLToPath } from 'node:url';
import {
  createResolver,
  type ResolvedConfig,
  type Resolver,
  type SideFile,
  sideFileOf,
} from 'copydesk';
import { type Type, types } from 'retext-preset-copydesk/processor';
import type { EditorSettings } from './settings.js';

/** What is set for one document. */
export interface DocumentConfiguration extends ResolvedConfig {
  /** The ignores that lie beside it. */
  sideFile: SideFile | undefined;
}

/** Finds out what is set for documents, by the resolver that the command has. */
export interface Configuration {
  /** @throws on a mistake in a configuration */
  resolve(uri: string, type: Type): Promise<DocumentConfiguration>;
}

const typeByLanguage: Readonly<Record<string, Type>> = { plaintext: 'text' };

/** The kind of file that a language id stands for. */
export function typeOf(languageId: string): Type | undefined {
  const id = languageId.toLowerCase();
  return typeByLanguage[id] ?? types.find((type) => type === id);
}

export function createConfiguration({ presets, trusted: scripts }: EditorSettings): Configuration {
  const own = createResolver({ scripts });
  /** For files without a configuration. */
  let otherwise: Resolver | undefined;
  return {
    async resolve(uri, type) {
      const path = pathOf(uri);
      // What was never saved has no folder, and no configuration.
      const found = await (path ? own : createResolver({ config: false })).resolve(
        path ?? 'untitled',
      );
      const isSet = found.files.length > 0 || !presets;
      if (!isSet) otherwise ??= createResolver({ presets, config: false });
      const resolved = otherwise && !isSet ? await otherwise.resolve(path ?? 'untitled') : found;
      return {
        ...resolved,
        type,
        ignored: found.ignored,
        sideFile: path ? await sideFileOf(path) : undefined,
      };
    },
  };
}

/** The path of a document, where it is a file. */
export function pathOf(uri: string): string | undefined {
  try {
    return uri.startsWith('file:') ? fileURLToPath(uri) : undefined;
  } catch {
    return undefined;
  }
}
