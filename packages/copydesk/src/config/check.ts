import type { LexiconOptions } from 'nlcst-attribution';
import {
  checkLexicon,
  checkNames,
  OptionsError,
  type RulePlugin,
  type RuleSettings,
} from 'nlcst-rule-kit';
import { isRecord } from 'nlcst-rule-kit/internal';
import { checkSettings, type PresetName, type Settings } from 'retext-preset-copydesk';

/** A preset, a package or a file: any text, but the presets are worth completing. */
type Extended = PresetName | (string & Record<never, never>);

/** What a configuration and an override both may set. */
interface Common<Rules extends RuleSettings> {
  /** Presets by name, packages, and files (`./house.yml`); later ones over earlier ones. */
  extends?: Extended | readonly Extended[];
  /** Severity, or severity and options, by rule id. */
  rules?: Rules;
  /** Words to add to the engine’s lists and to take away. */
  lexicon?: LexiconOptions;
  /** Fields of front matter that are prose: `title`, `description`. */
  frontMatter?: readonly string[];
}

/** What is set for some files. */
export interface ConfigOverride<Rules extends RuleSettings = Settings> extends Common<Rules> {
  /** Patterns; relative to the configuration file. */
  files: string | readonly string[];
}

interface ConfigOf<Rules extends RuleSettings> extends Common<Rules> {
  $schema?: string;
  /** What is set for some files; later ones over earlier ones. */
  overrides?: readonly ConfigOverride<Rules>[];
}

interface WithPlugins extends ConfigOf<Settings & RuleSettings> {
  /** Packages and files (`./rules/house.js`) with rules of your own: each exports what `definePlugin` gives. */
  plugins: readonly string[];
}

interface WithoutPlugins extends ConfigOf<Settings> {
  plugins?: undefined;
}

/** What stands in `.copydeskrc.json` and its like. Where it names plug-ins, rules may have any name. */
export type Config = WithPlugins | WithoutPlugins;

type Path = readonly (string | number)[];

const commonKeys = ['extends', 'rules', 'lexicon', 'frontMatter'] as const;

/**
 * Whether its rules exist and are set right is left to {@link checkConfigRules}.
 *
 * @throws {OptionsError} on the first thing that is no configuration
 */
export function checkConfig(value: unknown): Config {
  const config = record(value, []);
  checkKeys(config, ['$schema', ...commonKeys, 'plugins', 'overrides'], []);
  checkCommon(config, []);
  if (config.plugins !== undefined) checkList(config.plugins, ['plugins']);
  const { overrides = [] } = config;
  if (!Array.isArray(overrides)) throw unexpected(overrides, ['overrides'], 'a list');
  overrides.forEach((one: unknown, index) => {
    const path = ['overrides', index];
    const override = record(one, path);
    checkKeys(override, ['files', ...commonKeys], path);
    if (override.files === undefined) {
      throw new OptionsError('Unexpected override without `files`, expected patterns', path);
    }
    checkTexts(override.files, [...path, 'files'], 'a pattern, or a list of patterns');
    checkCommon(override, path);
  });
  return config;
}

/**
 * @param plugins those besides ours whose rules may be set
 * @throws {OptionsError} on an unknown rule, severity or option and on a wrong value
 */
export function checkConfigRules(
  { rules, overrides = [] }: Config,
  plugins: readonly RulePlugin[],
): void {
  if (rules) checkRules(rules, ['rules'], plugins);
  for (const [index, override] of overrides.entries()) {
    if (override.rules) checkRules(override.rules, ['overrides', index, 'rules'], plugins);
  }
}

function checkCommon(config: Record<string, unknown>, path: Path): void {
  if (config.extends !== undefined) {
    checkTexts(config.extends, [...path, 'extends'], 'a name, or a list of names');
  }
  if (config.rules !== undefined) record(config.rules, [...path, 'rules']);
  if (config.lexicon !== undefined) checkLists(config.lexicon, [...path, 'lexicon']);
  if (config.frontMatter !== undefined) {
    checkList(config.frontMatter, [...path, 'frontMatter']);
  }
}

function checkList(value: unknown, path: Path): void {
  if (!Array.isArray(value)) throw unexpected(value, path, 'a list of names');
  checkTexts(value, path, 'a list of names');
}

function checkRules(rules: RuleSettings, path: Path, plugins: readonly RulePlugin[]): void {
  placed(
    () => checkSettings(rules, plugins),
    // Options stand behind the severity.
    ([id = '', ...option]) => [...path, id, ...option.flatMap((name) => [1, name])],
  );
}

function checkLists(value: unknown, path: Path): void {
  const lexicon = record(value, path);
  placed(
    () => checkLexicon(lexicon),
    ([, ...list]) => [...path, ...list],
  );
}

/** Tells what is wrong with options by their place in the configuration. */
function placed(check: () => void, pathOf: (path: Path) => Path): void {
  try {
    check();
  } catch (error) {
    if (!(error instanceof OptionsError)) throw error;
    throw new OptionsError(error.message, pathOf(error.path), error.target);
  }
}

function checkKeys(value: Record<string, unknown>, known: readonly string[], path: Path): void {
  placed(
    () => checkNames('key', Object.keys(value), known),
    (key) => [...path, ...key],
  );
}

function checkTexts(value: unknown, path: Path, expected: string): void {
  const texts: readonly unknown[] = Array.isArray(value) ? value : [value];
  texts.forEach((text, index) => {
    if (typeof text === 'string' && text !== '') return;
    throw unexpected(text, Array.isArray(value) ? [...path, index] : path, expected);
  });
}

function record(value: unknown, path: Path): Record<string, unknown> {
  if (isRecord(value)) return value;
  throw unexpected(value, path, 'an object');
}

function unexpected(value: unknown, path: Path, expected: string): OptionsError {
  const where = path.length > 0 ? ` for \`${path.join('.')}\`` : '';
  return new OptionsError(
    `Unexpected value \`${JSON.stringify(value) ?? typeof value}\`${where}, expected ${expected}`,
    path,
  );
}
