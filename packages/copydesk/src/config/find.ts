import { existsSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { type Loader, lilconfig } from 'lilconfig';
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
  const fileOf = (result: { config: unknown; filepath: string } | null) => {
    if (!result) return undefined;
    if (result.config) return result.config as ConfigFile;
    throw new ConfigError('Unexpected empty file, expected an object', result.filepath);
  };
  const alone = new Set<string>();
  return {
    async find(path) {
      const found = await search.search(dirname(resolve(path)));
      if (found && !alone.has(found.filepath)) {
        checkAlone(found.filepath);
        alone.add(found.filepath);
      }
      return fileOf(found);
    },
    async read(path) {
      if (!/^(?:\.(?:json|ya?ml|[cm]?js))?$/.test(extname(path))) {
        throw new ConfigError('Unexpected file, expected JSON, YAML or JavaScript', resolve(path));
      }
      try {
        return fileOf(await search.load(resolve(path))) as ConfigFile;
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
        throw new ConfigError('Unexpected path, expected a file that exists', resolve(path));
      }
    },
  };
}

/** Of two configurations in one folder one would be passed over, and nobody told. */
function checkAlone(path: string): void {
  const other = configNames.find(
    (name) =>
      name !== 'package.json' && name !== basename(path) && existsSync(join(dirname(path), name)),
  );
  if (!other) return;
  throw new ConfigError(
    `Unexpected \`${other}\` beside it, expected one configuration in a folder`,
    path,
  );
}
