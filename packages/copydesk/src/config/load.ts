import { readFile } from 'node:fs/promises';
import { dirname, extname, isAbsolute, relative, resolve, sep } from 'node:path';
import { OptionsError } from 'nlcst-rule-kit';
import { oneOf } from 'nlcst-rule-kit/internal';
import { checkPlugins, type PresetName, presetSettings } from 'retext-preset-copydesk';
import { nearest } from '../words.js';
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

  const layersOf = (file: ConfigFile, root: string): Promise<[Layer[], Layer[]]> =>
    placedIn(file, async () => {
      const config = checkConfig(file.value);
      const named = await pluginsIn(config, file);
      const names = config.extends ?? (file === read ? ['recommended'] : []);
      const base = await extended(names, ['extends'], file, root);
      const own = [layerFrom(config, named)];
      for (const [index, override] of (config.overrides ?? []).entries()) {
        const place = ['overrides', index];
        const isFor = await matcherOf(override, root, [...place, 'files']);
        const extras = await extended(override.extends ?? [], [...place, 'extends'], file, root);
        for (const extra of extras) own.push({ ...extra, isFor: both(isFor, extra.isFor) });
        own.push({ ...layerFrom(override), isFor });
      }
      checkConfigRules(config, [...plugins.values()]);
      return [base, own];
    });

  const pluginsIn = async (config: Config, from: ConfigFile): Promise<LoadedPlugin[]> => {
    const found: LoadedPlugin[] = [];
    for (const [index, name] of (config.plugins ?? []).entries()) {
      const file = fileNamed(name, from, ['plugins', index]);
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
    path: OptionsError['path'],
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
      const file = fileNamed(name, from, place);
      if (seen.has(file)) {
        throw new OptionsError(`Unexpected circle: \`${name}\` extends itself`, place);
      }
      seen.add(file);
      files.push(file);
      const [base, own] = await layersOf(
        await readConfigFile(file, readScript),
        isPath(name) ? dirname(file) : root,
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

/** Tells a mistake in a file by its place there; one in a file that it names has its place already. */
async function placedIn<T>(file: ConfigFile, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const isOwn = error instanceof OptionsError && !(error instanceof ConfigError);
    throw isOwn ? await file.errorFor(error) : error;
  }
}

/**
 * Where a file or package lies that is named.
 *
 * @throws {OptionsError} where there is none
 */
function fileNamed(name: string, from: ConfigFile, place: OptionsError['path']): string {
  try {
    return resolveFrom(from.file, name);
  } catch {
    const isPlugin = place[0] === 'plugins';
    const presets = Object.keys(presetSettings);
    const known = isPlugin
      ? 'a file (`./house.js`) or an installed package'
      : nearest(
          name,
          presets,
          `${oneOf(presets)}, a file (\`./house.yml\`) or an installed package`,
        );
    const expected = isPath(name) ? 'a file that exists' : known;
    const key = isPlugin ? 'plugins' : 'extends';
    throw new OptionsError(`Unexpected \`${name}\` in \`${key}\`, expected ${expected}`, place);
  }
}

/** Whether a name is that of a file; otherwise it is that of a package. */
function isPath(name: string): boolean {
  return /^[./]/.test(name) || isAbsolute(name);
}

function layerFrom(
  { rules = {}, lexicon = {}, frontMatter }: Omit<ConfigOverride, 'files'>,
  plugins: readonly LoadedPlugin[] = [],
): Layer {
  return { rules, lexicon, frontMatter, plugins, isFor: undefined };
}

/** @throws {OptionsError} on a pattern with half a pair of brackets */
async function matcherOf(
  { files }: ConfigOverride,
  root: string,
  place: OptionsError['path'],
): Promise<(path: string) => boolean> {
  const { default: picomatch } = await import('picomatch');
  const matchers = (typeof files === 'string' ? [files] : files).map((pattern, index) => {
    const [, not, name = ''] = /^(!(?!\())?(.*)$/s.exec(pattern) ?? [];
    const whole = name.includes('/') ? name.replace(/^\.?\//, '') : `**/${name}`;
    try {
      return { not, matches: picomatch(whole, { dot: true, strictBrackets: true }) };
    } catch (error) {
      const [, which = 'closing', bracket = ')'] =
        /(closing|opening): "(.)"/.exec((error as Error).message) ?? [];
      throw new OptionsError(
        `Unexpected pattern \`${pattern}\`, expected the ${which} \`${bracket}\` too`,
        typeof files === 'string' ? place : [...place, index],
      );
    }
  });
  const wanted = matchers.filter(({ not }) => !not);
  const unwanted = matchers.filter(({ not }) => not);
  return (path) => {
    const below = relative(root, resolve(path)).split(sep).join('/');
    const isMet = ({ matches }: { matches(path: string): boolean }) => matches(below);
    return (wanted.length === 0 || wanted.some(isMet)) && !unwanted.some(isMet);
  };
}

function both(
  one: (path: string) => boolean,
  other: ((path: string) => boolean) | undefined,
): (path: string) => boolean {
  return (path) => one(path) && (other?.(path) ?? true);
}
