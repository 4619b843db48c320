import type { Root } from 'nlcst';
import type { LexiconOptions } from 'nlcst-attribution';
import { checkNames, type RulePlugin, type RuleSettings } from 'nlcst-rule-kit';
import { type Processor, unified } from 'unified';
import { readerFor, type Type, types } from './formats/index.js';
import keepMarkup from './formats/keep-markup.js';
import parseMarkup from './formats/parser.js';
import applyIgnores from './ignore/apply.js';
import parseParagraphs from './parse-paragraphs.js';
import { type PresetName, presetSettings } from './presets/index.js';
import {
  checkPlugins,
  checkSettings,
  mergeSettings,
  pluginsFor,
  type Settings,
  settingsOf,
} from './settings.js';

export { frontMatterOf } from './formats/front-matter.js';
export { extensions, type Type, typeOf, types } from './formats/index.js';
export { default as applyIgnores } from './ignore/apply.js';
export { default as parseParagraphs } from './parse-paragraphs.js';
export { partsOf } from './parts.js';

export interface ProcessorOptions<Plugins extends readonly RulePlugin[] = readonly []> {
  /** What kind of file it is for. Default: `text`. */
  readonly type?: Type | undefined;
  /** Presets by name, later ones over earlier ones. Default: `recommended`. */
  readonly presets?: readonly PresetName[] | undefined;
  /** What is set for single rules, over the presets. */
  readonly rules?: (Settings & RuleSettings<Plugins[number]['rules']>) | undefined;
  /** Plug-ins with rules of your own, made by `definePlugin`; each rule has its own severity unless `rules` sets another. */
  readonly plugins?: Plugins | undefined;
  /** Words to add to the engine’s lists and to take away. */
  readonly lexicon?: LexiconOptions | undefined;
  /** Names of the fields in front matter that are prose: `title`, `description`. Default: none. */
  readonly frontMatter?: readonly string[] | undefined;
}

/** Named one by one, so that the type checker tells when there is another one. */
const isOption: Readonly<Record<keyof ProcessorOptions, true>> = {
  type: true,
  presets: true,
  rules: true,
  plugins: true,
  lexicon: true,
  frontMatter: true,
};

/**
 * Build the pipeline for one kind of file: `parse` gives a tree, `run` leaves the messages on the file and gives the
 * nlcst tree that they are about. MDX that is none makes `parse` throw a `VFileMessage` with the place.
 *
 * Asynchronous because a parser is loaded only where a file needs it.
 *
 * @throws {OptionsError} on an unknown type, preset, rule, severity or option, on a wrong value, and on rules
 * of one name.
 */
export async function createProcessor<const Plugins extends readonly RulePlugin[] = readonly []>(
  options: ProcessorOptions<Plugins> = {},
): Promise<Processor<Root>> {
  checkNames('option', Object.keys(options), Object.keys(isOption));
  const { type = 'text', presets: names = ['recommended'], rules = {}, frontMatter = [] } = options;
  const { plugins = [] } = options;
  checkNames('preset', names, Object.keys(presetSettings));
  checkPlugins(plugins);
  const presets = names.map((name) => presetSettings[name]);
  const settings = mergeSettings(settingsOf(plugins), ...presets, rules);
  checkSettings(settings, plugins);
  const parser = await parserFor(type, frontMatter);
  return parser
    .use([
      ...pluginsFor(settings, options.lexicon, plugins),
      keepMarkup,
      [applyIgnores, settings, plugins],
    ])
    .freeze();
}

async function parserFor(type: Type, fields: readonly string[]): Promise<Processor<Root>> {
  checkNames('type', [type], types);
  if (type === 'text') return unified().use(parseParagraphs);
  return unified().use(parseMarkup, await readerFor(type, fields));
}
