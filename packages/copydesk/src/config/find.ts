import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { type LilconfigResult, type Loader, lilconfig } from 'lilconfig';
import { ConfigError } from './mistake.js';
import { type ConfigFile, partOf, type ReadScript, readData } from './read.js';

/** Looked for in this order, in the file’s folder and then in each above it. */
export const configNames = [
  '.copydeskrc.json',
  '.copydeskrc.yml',
  '.copydeskrc.yaml',
  '.copydeskrc.js',
  '.copydeskrc.mjs',
  '.copydeskrc.cjs',
  '.copydeskrc',
  'package.json',
] as const;

const packageKey = 'copydesk';

/** Finds configurations. */
export interface Finder {
  /** The configuration for a file: the nearest one. */
  find(path: string): Promise<ConfigFile | undefined>;
  /** One that was named. */
  read(path: string): Promise<ConfigFile>;
}

/** A finder that remembers what it found. */
export function createFinder(readScript: ReadScript): Finder {
  const data: Loader = (file, text) => readData(file, text);
  const module: Loader = (file) => readScript(file);
  const json: Loader = async (file, text) => {
    if (!file.endsWith('package.json')) return readData(file, text);
    // Whatever else is wrong with it is not ours to tell.
    if (!text.includes(`"${packageKey}"`)) return {};
    const found = partOf(await readData(file, text), packageKey);
    return found.value === undefined ? {} : { [packageKey]: found };
  };
  const search = lilconfig(packageKey, {
    searchPlaces: [...configNames],
    packageProp: packageKey,
    ignoreEmptySearchPlaces: false,
    loaders: {
      '.json': json,
      '.yml': data,
      '.yaml': data,
      noExt: data,
      '.js': module,
      '.mjs': module,
      '.cjs': module,
    },
  });
  const fileOf = async (found: Promise<LilconfigResult>, path?: string) => {
    const result = await found.catch((error) => {
      throw unreadable(error, path);
    });
    if (!result) return undefined;
    if (result.config) return result.config as ConfigFile;
    // An editor makes the file before there is something in it.
    if (result.isEmpty) return readData(result.filepath, '{}');
    const reason = `Unexpected file without \`${packageKey}\`, expected that field`;
    throw new ConfigError(reason, result.filepath);
  };
  const alone = new Set<string>();
  return {
    async find(path) {
      const found = search.search(dirname(resolve(path)));
      const file = await fileOf(found);
      const place = (await found)?.filepath;
      if (place && !alone.has(place)) {
        checkAlone(place);
        alone.add(place);
      }
      return file;
    },
    async read(path) {
      if (!/^(?:\.(?:json|ya?ml|[cm]?js))?$/.test(extname(path))) {
        throw new ConfigError('Unexpected file, expected JSON, YAML or JavaScript', resolve(path));
      }
      return (await fileOf(search.load(resolve(path)), path)) as ConfigFile;
    },
  };
}

/** Of two configurations in one folder one would be passed over, and nobody told. */
function checkAlone(path: string): void {
  const other = configsIn(dirname(path)).find((name) => name !== basename(path));
  if (!other) return;
  throw new ConfigError(
    `Unexpected ${shownConfig(other)} beside it, expected one configuration in a folder`,
    path,
  );
}

/** The names of those that lie in a folder. */
export function configsIn(folder: string): string[] {
  return configNames.filter((name) => {
    const path = join(folder, name);
    return existsSync(path) && (name !== 'package.json' || isConfigured(path));
  });
}

export function shownConfig(name: string): string {
  return name === 'package.json' ? `field \`${packageKey}\` in \`${name}\`` : `file \`${name}\``;
}

/** Whether a `package.json` holds a configuration; where it is broken, that is not ours to tell. */
function isConfigured(path: string): boolean {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))[packageKey] !== undefined;
  } catch {
    return false;
  }
}

const faults: Readonly<Record<string, string>> = {
  ENOENT: 'Unexpected path, expected a file that exists',
  EISDIR: 'Unexpected folder, expected a file',
  EACCES: 'Unexpected permissions, expected a file that may be read',
};

/** What the system says of a file, as a mistake; everything else as it is. */
function unreadable(error: NodeJS.ErrnoException, path = error.path): Error {
  const fault = faults[error.code ?? ''];
  return fault !== undefined && path !== undefined ? new ConfigError(fault, resolve(path)) : error;
}
