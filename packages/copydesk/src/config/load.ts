import { readFile } from 'node:fs/promises';
import { dirname, extname, isAbsolute, relative, resolve, sep } from 'node:path';
import { OptionsError } from 'nlcst-rule-kit';
import { checkPlugins, type PresetName, presetSettings } from 'retext-preset-copydesk';
import { listed } from '../words.js';
import { type Config, type ConfigOverride, checkConfig, checkConfigRules } from './check.js';
import type { Layer } from './layers.js';
import { ConfigError } from './mistake.js';
import type { LoadedPlugin } from './plugins.js';
import { type ConfigFile, type ReadScript, readData } from './read.js';
import { resolveFrom } from './resolve-from.js';

/** A configuration with all that it extends. */
export interface LoadedConfig {
  /** Every file that it was read from, its own first, those of plug-ins last. */
  files: readonly string[];
  /** What `extends` brings in; `recommended` where it is left out. */
  base: readonly Layer[];
  own: readonly Layer[];
  /** All that it names. */
  plugins: readonly LoadedPlugin[];
}

/** Read one configuration file of any kind. */
async function readConfigFile(file: string, readScript: ReadScript): Promise<ConfigFile> {
  if (/^\.[cm]?js$/.test(extname(file))) return readScript(file);
  return readData(file, await readFile(file, 'utf8'));
}

/**
 * Check a configuration and load what it extends and its plug-ins.
 *
 * @throws {ConfigError} on a mistake in it or in one that it extends
 */
export async function loadConfig(read: ConfigFile, readScript: ReadScript): Promise<LoadedConfig> {
  const files = [read.file];
  const seen = new Set([read.file]);
  const plugins = new Map<string, LoadedPlugin>();

  const layersOf = async (file: ConfigFile, root: string): Promise<[Layer[], Layer[]]> => {
    let config: Config;
    try {
      config = checkConfig(file.value);
    } catch (error) {
      throw error instanceof OptionsError ? await file.errorFor(error) : error;
    }
    const named = await pluginsIn(config, file);
    const names = config.extends ?? (file === read ? ['recommended'] : []);
    const base = await extended(names, ['extends'], file, root);
    const own = [layerFrom(config, named)];
    for (const [index, override] of (config.overrides ?? []).entries()) {
      const isFor = await matcherOf(override, root);
      const path = ['overrides', index, 'extends'];
      const extras = await extended(override.extends ?? [], path, file, root);
      for (const extra of extras) own.push({ ...extra, isFor: both(isFor, extra.isFor) });
      own.push({ ...layerFrom(override), isFor });
    }
    try {
      checkConfigRules(config, [...plugins.values()]);
    } catch (error) {
      throw error instanceof OptionsError ? await file.errorFor(error) : error;
    }
    return [base, own];
  };

  const pluginsIn = async (config: Config, from: ConfigFile): Promise<LoadedPlugin[]> => {
    const found: LoadedPlugin[] = [];
    for (const [index, name] of (config.plugins ?? []).entries()) {
      const file = await resolveName(name, from, ['plugins', index]);
      const { loadPlugin } = await import('./plugins.js');
      const plugin = plugins.get(file) ?? (await loadPlugin(file, readScript));
      plugins.set(file, plugin);
      found.push(plugin);
      try {
        checkPlugins([...plugins.values()]);
      } catch (error) {
        throw error instanceof OptionsError ? new ConfigError(error.message, file) : error;
      }
    }
    return found;
  };

  const extended = async (
    given: string | readonly string[],
    path: readonly (string | number)[],
    from: ConfigFile,
    root: string,
  ): Promise<Layer[]> => {
    const names = typeof given === 'string' ? [given] : given;
    const layers: Layer[] = [];
    for (const [index, name] of names.entries()) {
      if (Object.hasOwn(presetSettings, name)) {
        layers.push(layerFrom({ rules: presetSettings[name as PresetName] }));
        continue;
      }
      const place = typeof given === 'string' ? path : [...path, index];
      const file = await resolveName(name, from, place);
      if (seen.has(file)) {
        throw await from.errorFor(
          new OptionsError(`Unexpected circle: \`${name}\` extends itself`, place),
        );
      }
      seen.add(file);
      files.push(file);
      const isFile = /^[./]/.test(name) || isAbsolute(name);
      const [base, own] = await layersOf(
        await readConfigFile(file, readScript),
        isFile ? dirname(file) : root,
      );
      layers.push(...base, ...own);
      seen.delete(file);
    }
    return layers;
  };

  const [base, own] = await layersOf(read, dirname(read.file));
  return {
    files: [...files, ...plugins.keys()],
    base,
    own,
    plugins: [...plugins.values()],
  };
}

/** Where a file or package lies that is named. */
async function resolveName(
  name: string,
  from: ConfigFile,
  place: readonly (string | number)[],
): Promise<string> {
  try {
    return resolveFrom(from.file, name);
  } catch {
    const isPlugin = place[0] === 'plugins';
    const known = isPlugin
      ? 'a file (`./house.js`) or an installed package'
      : `${listed(Object.keys(presetSettings))}, a file (\`./house.yml\`) or an installed package`;
    const isFile = /^[./]/.test(name) || isAbsolute(name);
    const expected = isFile ? 'a file that exists' : known;
    const key = isPlugin ? 'plugins' : 'extends';
    throw await from.errorFor(
      new OptionsError(`Unexpected \`${name}\` in \`${key}\`, expected ${expected}`, place),
    );
  }
}

function layerFrom(
  { rules = {}, lexicon = {}, frontMatter }: Omit<ConfigOverride, 'files'>,
  plugins: readonly LoadedPlugin[] = [],
): Layer {
  return { rules, lexicon, frontMatter, plugins, isFor: undefined };
}

async function matcherOf(
  { files }: ConfigOverride,
  root: string,
): Promise<(path: string) => boolean> {
  const { default: picomatch } = await import('picomatch');
  const patterns = (typeof files === 'string' ? [files] : files).map((pattern) =>
    pattern.includes('/') ? pattern.replace(/^\.?\//, '') : `**/${pattern}`,
  );
  const matches = picomatch(patterns, { dot: true });
  return (path) => matches(relative(root, resolve(path)).split(sep).join('/'));
}

function both(
  one: (path: string) => boolean,
  other: ((path: string) => boolean) | undefined,
): (path: string) => boolean {
  return (path) => one(path) && (other?.(path) ?? true);
}
