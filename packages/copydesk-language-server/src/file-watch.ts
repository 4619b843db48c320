import { basename, dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  type ClientCapabilities,
  type Connection,
  DidChangeWatchedFilesNotification,
  type GlobPattern,
} from 'vscode-languageserver';

/** Files that decide about messages. */
const configurationFiles = '**/{.copydeskrc*,.copydeskignore,package.json,*.copydesk.yml}';
/** Those of them that a configuration is found in; what it extends may have any name. */
const found = /^(?:\.copydeskrc.*|package\.json)$/;

/** Has the editor tell when files change that decide about messages. */
export interface FileWatch {
  start(): void;
  /** Files that a configuration was read from. */
  extended(paths: readonly string[]): void;
}

export function createFileWatch(
  connection: Connection,
  client: () => ClientCapabilities,
): FileWatch {
  const known = new Set<string>();
  const register = (patterns: readonly GlobPattern[]) => {
    if (!client().workspace?.didChangeWatchedFiles?.dynamicRegistration) return;
    connection.client
      .register(DidChangeWatchedFilesNotification.type, {
        watchers: patterns.map((globPattern) => ({ globPattern })),
      })
      .catch((error) => connection.console.error(String(error)));
  };
  const patternOf = (path: string): GlobPattern =>
    client().workspace?.didChangeWatchedFiles?.relativePatternSupport
      ? { baseUri: pathToFileURL(dirname(path)).href, pattern: literal(basename(path)) }
      : literal(path.replaceAll('\\', '/'));
  return {
    start: () => register([configurationFiles]),
    extended(paths) {
      const more = paths.filter(
        (path) => !found.test(basename(path)) && known.size < known.add(path).size,
      );
      if (more.length > 0) register(more.map(patternOf));
    },
  };
}

/** A pattern that matches a name; those of the protocol know no way to escape a bracket. */
function literal(name: string): string {
  return name.replaceAll(/[[\]{}*?]/g, '?');
}
