import type { LexiconOptions } from 'nlcst-attribution';
import { checkNames } from 'nlcst-rule-kit';
import {
  checkSettings,
  mergeSettings,
  type PresetName,
  presetSettings,
  type Settings,
} from 'retext-preset-copydesk';
import { type Type, typeOf } from 'retext-preset-copydesk/processor';
import { createFinder, type Finder } from './find.js';
import { createIgnoreFiles } from './ignore-files.js';
import { type Layer, mergeLayers } from './layers.js';
import { type LoadedConfig, loadConfig } from './load.js';
import type { LoadedPlugin } from './plugins.js';
import { type ConfigFile, type ReadScript, readModule, refuseScript } from './read.js';

/** What a call sets over what files set. */
export interface ResolverOptions {
  /** A configuration file for every article, or `false`: none. Default: the nearest one. */
  readonly config?: string | false | undefined;
  /** Presets by name, in place of what configurations extend. */
  readonly presets?: readonly PresetName[] | undefined;
  /** What is set for single rules, over the configurations. */
  readonly rules?: Settings | undefined;
  /** Whether configurations that are scripts may run. Default: `true`. */
  readonly scripts?: boolean | undefined;
}

/** What holds for one file: options for `lint`, and where they come from. */
export interface ResolvedConfig {
  type: Type;
  /** All is in `rules`. */
  presets: readonly [];
  rules: Settings;
  lexicon: LexiconOptions;
  /** Those that the configuration names; where one is not for this file, its rules are off. */
  plugins: readonly LoadedPlugin[];
  /** Fields of front matter that are prose. */
  frontMatter: readonly string[];
  /** Whether a `.copydeskignore` leaves it out. */
  ignored: boolean;
  /** The files that it was read from: configurations, the nearest one first, and plug-ins. */
  files: readonly string[];
}

/** Finds, reads and remembers what holds for files: one for every host. */
export interface Resolver {
  /**
   * @param path the file, which need not exist
   * @throws {ConfigError} on a mistake in a configuration
   */
  resolve(path: string): Promise<ResolvedConfig>;
  /** Whether a `.copydeskignore` leaves a file out. */
  isIgnored(path: string): Promise<boolean>;
  /** Forget what was read: a configuration or ignore file has changed. */
  clear(): void;
}

/** Named one by one, so that the type checker tells when there is another one. */
const isOption: Readonly<Record<keyof ResolverOptions, true>> = {
  config: true,
  presets: true,
  rules: true,
  scripts: true,
};

const empty: Layer = {
  rules: {},
  lexicon: {},
  frontMatter: undefined,
  plugins: [],
  isFor: undefined,
};
const none: LoadedConfig = { files: [], base: [layerOf('recommended')], own: [], plugins: [] };

/**
 * Make what finds the options of files, by their configuration files and by what the call sets.
 *
 * @throws {OptionsError} on an unknown preset or option; on an unknown rule, and what is set wrong for one, when a file is resolved
 */
export function createResolver(options: ResolverOptions = {}): Resolver {
  checkNames('option', Object.keys(options), Object.keys(isOption));
  const { config, presets: names, rules = {}, scripts = true } = options;
  if (names) checkNames('preset', names, Object.keys(presetSettings));
  const presets = names?.map(layerOf);

  const ignoreFiles = createIgnoreFiles();
  let fresh = 0;
  const readScript: ReadScript = scripts ? (file) => readModule(file, fresh) : refuseScript;
  let finder: Finder = createFinder(readScript);
  let loaded = new Map<ConfigFile, Promise<LoadedConfig>>();
  /** Plug-ins decide which rules may be set. */
  const checked = new WeakSet<LoadedConfig>();

  const configFor = async (path: string): Promise<LoadedConfig> => {
    const file =
      config === false
        ? undefined
        : await (config === undefined ? finder.find(path) : finder.read(config));
    if (!file) return none;
    const known = loaded.get(file) ?? loadConfig(file, readScript);
    loaded.set(file, known);
    return known;
  };

  return {
    async resolve(path) {
      const found = await configFor(path);
      if (!checked.has(found)) checkSettings(rules, found.plugins);
      checked.add(found);
      const merged = mergeLayers([...baseOf(found, presets), ...found.own], path);
      return {
        type: typeOf(path),
        presets: [],
        rules: mergeSettings(merged.rules, rules),
        lexicon: merged.lexicon,
        plugins: found.plugins,
        frontMatter: merged.frontMatter,
        ignored: await ignoreFiles.isIgnored(path),
        files: found.files,
      };
    },
    isIgnored: (path) => ignoreFiles.isIgnored(path),
    clear() {
      fresh++;
      finder = createFinder(readScript);
      loaded = new Map();
      ignoreFiles.clear();
    },
  };
}

/** Presets of the call stand in place of what is extended, but for its plug-ins: other rules may be set by name. */
function baseOf({ base }: LoadedConfig, presets: readonly Layer[] | undefined): readonly Layer[] {
  if (!presets) return base;
  return [...base.map(({ plugins, isFor }) => ({ ...empty, plugins, isFor })), ...presets];
}

function layerOf(name: PresetName): Layer {
  return { ...empty, rules: presetSettings[name] };
}
