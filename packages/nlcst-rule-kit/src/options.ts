import type { LexiconList, LexiconOptions } from 'nlcst-attribution';
import { closest } from './closest.js';
import { OptionsError } from './options-error.js';
import type {
  OptionDescriptor,
  OptionDescriptors,
  OptionValues,
  Rule,
  RuleSetting,
  Severity,
} from './types.js';

/** A rule with what was set for it. */
export interface ConfiguredRule {
  rule: Rule;
  severity: Severity;
  /** The same object for the same default options, so that what was found with them can be kept. */
  options: OptionValues<OptionDescriptors>;
}

type OptionValue = OptionValues<OptionDescriptors>[string];

/** From the mildest on. */
export const severities = [
  'off',
  'info',
  'warning',
  'error',
] as const satisfies readonly Severity[];

/** Named one by one, so that the type checker tells when the engine gets another list. */
const isLexiconList: Readonly<Record<LexiconList, true>> = {
  speechVerbs: true,
  speechNouns: true,
  personNouns: true,
  spokespersonNouns: true,
  genericNouns: true,
  documentNouns: true,
  organizationNouns: true,
  titles: true,
  abbreviations: true,
  ownOutlets: true,
};

/** The engine’s word lists that a user may change. */
export const lexiconLists = Object.keys(isLexiconList) as readonly LexiconList[];

const defaults = new WeakMap<Rule, OptionValues<OptionDescriptors>>();

/**
 * All the rules, each with its severity and options: what is set for it, or its own.
 *
 * @throws {OptionsError} on an unknown rule, severity or option and on a wrong value.
 */
export function configureRules(
  rules: readonly Rule[],
  settings: Readonly<Record<string, unknown>> = {},
): ConfiguredRule[] {
  const names = rules.map((rule) => rule.name);
  checkNames('rule', Object.keys(settings), names);
  return rules.map((rule) =>
    configureRule(rule, Object.hasOwn(settings, rule.name) ? settings[rule.name] : undefined),
  );
}

/**
 * One rule with what is set for it (a {@link RuleSetting}, checked here), or with its own severity and defaults.
 *
 * @throws {OptionsError} on an unknown severity or option and on a wrong value.
 */
export function configureRule(rule: Rule, setting?: unknown): ConfiguredRule {
  const [severity, given] = readSetting(rule, setting);
  return {
    rule,
    severity,
    options: given === undefined ? defaultsOf(rule) : valuesOf(rule, given),
  };
}

/** The lexicon's options, checked for shape: what the words mean is the engine's matter. */
export function checkLexicon(lexicon: unknown): LexiconOptions | undefined {
  if (lexicon === undefined || lexicon === null) return undefined;
  if (!isRecord(lexicon)) throw unexpectedValue(lexicon, ['lexicon'], 'an object');
  checkNames('list', Object.keys(lexicon), lexiconLists, ['lexicon']);
  for (const [list, change] of Object.entries(lexicon)) {
    if (!isChange(change)) {
      throw unexpectedValue(change, ['lexicon', list], '`{add: […], remove: […]}` with words');
    }
  }
  return lexicon;
}

/**
 * «Unexpected rule `mising-reason`, expected `missing-reason`».
 *
 * @param path where the names stand
 * @param otherwise what is expected where no name is near; the whole choice, unless told otherwise
 * @throws {OptionsError} on the first name that is not known
 */
export function checkNames(
  kind: string,
  given: Iterable<string>,
  known: readonly string[],
  path: readonly string[] = [],
  otherwise?: string,
): void {
  for (const name of given) {
    if (known.includes(name)) continue;
    const near = closest(name, known);
    const full = (one: string) => [...path, one].join('.');
    const expected = near ? oneOf([full(near)]) : (otherwise ?? oneOf(known.map(full)));
    throw new OptionsError(
      `Unexpected ${kind} \`${full(name)}\`, expected ${expected}`,
      [...path, name],
      'key',
    );
  }
}

/** Whether a value is an object with names and values: no list, and no pattern or map either. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return Object.prototype.toString.call(value) === '[object Object]';
}

export function unexpectedValue(
  value: unknown,
  path: readonly string[],
  expected: string,
): OptionsError {
  const shown = typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? 'undefined');
  const where = path.join('.');
  return new OptionsError(
    `Unexpected value \`${shown}\` for \`${where}\`, expected ${expected}`,
    path,
  );
}

function readSetting(
  rule: Rule,
  setting: unknown,
): [severity: Severity, options: Readonly<Record<string, unknown>> | undefined] {
  if (setting === undefined) return [rule.severity, undefined];
  const [severity = setting, options, ...rest]: unknown[] = [setting].flat();
  if (!severities.includes(severity as Severity)) {
    throw unexpectedValue(severity, [rule.name], oneOf(severities));
  }
  if (rest.length > 0) {
    throw unexpectedValue(setting, [rule.name], 'a severity, or a severity and options');
  }
  if (options !== undefined && !isRecord(options)) {
    throw unexpectedValue(options, [rule.name], 'an object with options');
  }
  return [severity as Severity, options];
}

function defaultsOf(rule: Rule): OptionValues<OptionDescriptors> {
  const known = defaults.get(rule);
  if (known) return known;
  const values = valuesOf(rule, {});
  defaults.set(rule, values);
  return values;
}

function valuesOf(
  rule: Rule,
  given: Readonly<Record<string, unknown>>,
): OptionValues<OptionDescriptors> {
  const descriptors = rule.options ?? {};
  checkNames('option', Object.keys(given), Object.keys(descriptors), [rule.name]);
  return Object.fromEntries(
    Object.entries(descriptors).map(([name, descriptor]) => [
      name,
      readValue(descriptor, given[name], [rule.name, name]),
    ]),
  );
}

function readValue(
  descriptor: OptionDescriptor,
  value: unknown,
  path: readonly string[],
): OptionValue {
  if (descriptor.type === 'phrases') return phrasesOf(descriptor.default, value, path);
  if (value === undefined) return descriptor.default;
  switch (descriptor.type) {
    case 'boolean':
      if (typeof value === 'boolean') return value;
      throw unexpectedValue(value, path, '`true` or `false`');
    case 'string':
      if (typeof value === 'string') return value;
      throw unexpectedValue(value, path, 'a text');
    case 'choice':
      if (descriptor.choices.includes(value as string)) return value as string;
      throw unexpectedValue(value, path, oneOf(descriptor.choices));
    case 'number': {
      const { minimum = -Infinity, maximum = Infinity } = descriptor;
      if (typeof value === 'number' && value >= minimum && value <= maximum) return value;
      throw unexpectedValue(value, path, numberBetween(minimum, maximum));
    }
  }
}

function phrasesOf(
  own: readonly string[],
  value: unknown,
  path: readonly string[],
): ReadonlySet<string> {
  if (value === undefined) return new Set(own);
  if (isPhrases(value)) return new Set(value.map(fold));
  if (!isChange(value)) {
    throw unexpectedValue(value, path, 'a list of phrases, or `{add: […], remove: […]}`');
  }
  const phrases = new Set([...own, ...(value.add ?? []).map(fold)]);
  for (const phrase of value.remove ?? []) phrases.delete(fold(phrase));
  return phrases;
}

function fold(phrase: string): string {
  return phrase.trim().toLowerCase();
}

function isPhrases(value: unknown): value is readonly string[] {
  return (
    Array.isArray(value) &&
    value.every((phrase) => typeof phrase === 'string' && phrase.trim() !== '')
  );
}

function isChange(
  value: unknown,
): value is { readonly add?: readonly string[]; readonly remove?: readonly string[] } {
  return (
    isRecord(value) &&
    Object.entries(value).every(
      ([key, phrases]) => (key === 'add' || key === 'remove') && isPhrases(phrases),
    )
  );
}

function numberBetween(minimum: number, maximum: number): string {
  if (minimum === -Infinity && maximum === Infinity) return 'a number';
  if (maximum === Infinity) return `a number from ${minimum} up`;
  if (minimum === -Infinity) return `a number up to ${maximum}`;
  return `a number from ${minimum} to ${maximum}`;
}

/** `a`, `b` or `c` */
export function oneOf(names: readonly string[]): string {
  const quoted = names.map((name) => `\`${name}\``);
  const last = quoted.pop();
  if (last === undefined) return 'no option';
  return quoted.length === 0 ? last : `${quoted.join(', ')} or ${last}`;
}
