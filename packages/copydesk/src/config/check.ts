import type { LexiconOptions } from 'nlcst-attribution';
import { checkLexicon, checkNames, OptionsError } from 'nlcst-rule-kit';
import { isRecord } from 'nlcst-rule-kit/internal';
import { checkSettings, type PresetName, type Settings } from 'retext-preset-copydesk';

/** A preset, a package or a file: any text, but the presets are worth completing. */
type Extended = PresetName | (string & Record<never, never>);

/** What a configuration and an override both may set. */
interface Common {
  /** Presets by name, packages, and files (`./house.yml`); later ones over earlier ones. */
  extends?: Extended | readonly Extended[];
  /** Severity, or severity and options, by rule id. */
  rules?: Settings;
  /** Words to add to the engine’s lists and to take away. */
  lexicon?: LexiconOptions;
  /** Fields of front matter that are prose: `title`, `description`. */
  frontMatter?: readonly string[];
}

/** What is set for some files. */
export interface ConfigOverride extends Common {
  /** Patterns; relative to the configuration file. */
  files: string | readonly string[];
}

/** What stands in `.copydeskrc.json` and its like. */
export interface Config extends Common {
  $schema?: string;
  /** What is set for some files; later ones over earlier ones. */
  overrides?: readonly ConfigOverride[];
}

type Path = readonly (string | number)[];

const commonKeys = ['extends', 'rules', 'lexicon', 'frontMatter'] as const;

/** @throws {OptionsError} on the first thing that is no configuration */
export function checkConfig(value: unknown): Config {
  const config = record(value, []);
  checkKeys(config, ['$schema', ...commonKeys, 'overrides'], []);
  checkCommon(config, []);
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

function checkCommon(config: Record<string, unknown>, path: Path): void {
  if (config.extends !== undefined) {
    checkTexts(config.extends, [...path, 'extends'], 'a name, or a list of names');
  }
  if (config.rules !== undefined) checkRules(config.rules, [...path, 'rules']);
  if (config.lexicon !== undefined) checkLists(config.lexicon, [...path, 'lexicon']);
  if (config.frontMatter !== undefined) {
    if (!Array.isArray(config.frontMatter)) {
      throw unexpected(config.frontMatter, [...path, 'frontMatter'], 'a list of names');
    }
    checkTexts(config.frontMatter, [...path, 'frontMatter'], 'a list of names');
  }
}

function checkRules(value: unknown, path: Path): void {
  const rules = record(value, path);
  placed(
    () => checkSettings(rules),
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
    `Unexpected value \`${JSON.stringify(value) ?? 'undefined'}\`${where}, expected ${expected}`,
    path,
  );
}
