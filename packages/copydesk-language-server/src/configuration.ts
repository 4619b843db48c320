import { fileURLToPath } from 'node:url';
import {
  ConfigError,
  createResolver,
  type ResolvedConfig,
  type Resolver,
  type SideFile,
  sideFileOf,
} from 'copydesk';
import { type Type, types } from 'retext-preset-copydesk/processor';
import { defaultSettings, type EditorSettings } from './settings.js';

/** What is set for one document. */
export interface DocumentConfiguration extends ResolvedConfig {
  /** The ignores that lie beside it. */
  sideFile: SideFile | undefined;
}

/** Finds out what is set for documents, by the resolver that the command has. */
export interface Configuration {
  /** @throws on a mistake in a configuration */
  resolve(uri: string, type: Type): Promise<DocumentConfiguration>;
  /** Take over what the editor has set, and forget what was read: it may have changed. */
  configure(settings: EditorSettings): void;
}

/** Language ids of editors that have others than ours. */
const typeByLanguage: Readonly<Record<string, Type>> = {
  plaintext: 'text',
  'plain text': 'text',
  gfm: 'markdown',
  mhtml: 'html',
};

/** The kind of file that a language id stands for. */
export function typeOf(languageId: string): Type | undefined {
  const id = languageId.toLowerCase();
  return typeByLanguage[id] ?? types.find((type) => type === id);
}

/**
 * One for a thread: scripts that have changed are read again by counting, and two would count apart.
 *
 * @param onFiles is told which files a configuration was read from, also where there is a mistake in one
 */
export function createConfiguration(
  onFiles: (paths: readonly string[]) => void = () => {},
): Configuration {
  let { presets, trusted } = defaultSettings;
  let own = createResolver({ scripts: trusted });
  /** For files without a configuration. */
  let otherwise: Resolver | undefined;
  return {
    async resolve(uri, type) {
      const path = pathOf(uri);
      // What was never saved has no folder, and no configuration.
      const resolver = path ? own : createResolver({ config: false });
      const found = await resolver.resolve(path ?? 'untitled').catch((error) => {
        if (error instanceof ConfigError) onFiles([error.file]);
        throw error;
      });
      onFiles(found.files);
      const isSet = found.files.length > 0 || !presets;
      if (!isSet) otherwise ??= createResolver({ presets, config: false });
      const resolved = otherwise && !isSet ? await otherwise.resolve(path ?? 'untitled') : found;
      return {
        ...resolved,
        type,
        ignored: found.ignored,
        sideFile: path ? sideFileOf(path) : undefined,
      };
    },
    configure(settings) {
      if (settings.trusted === trusted) own.clear();
      else own = createResolver({ scripts: settings.trusted });
      ({ presets, trusted } = settings);
      otherwise = undefined;
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
