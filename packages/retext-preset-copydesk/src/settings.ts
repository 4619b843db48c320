import type { LexiconOptions } from 'nlcst-attribution';
import {
  checkNames,
  configureRules,
  OptionsError,
  type Rule,
  type RulePlugin,
  type RuleSetting,
  type RuleSettings,
} from 'nlcst-rule-kit';
import type { PluggableList } from 'unified';
import { ignoreRules, ignoreSource } from './ignore/rules.js';
import { type RegisteredRules, registry, ruleById } from './registry.js';

/** What is set for single rules, by rule id. */
export type Settings = RuleSettings<RegisteredRules | typeof ignoreRules>;

/**
 * Lay settings over one another: what comes later wins. A severity alone keeps the options from before.
 */
export function mergeSettings(...layers: readonly Settings[]): Settings {
  const merged: Record<string, RuleSetting> = {};
  for (const layer of layers) {
    for (const [id, setting] of Object.entries(layer)) {
      if (setting === undefined) continue;
      const before = merged[id];
      merged[id] =
        typeof setting === 'string' && typeof before === 'object' ? [setting, before[1]] : setting;
    }
  }
  return merged;
}

/** Ours and other plug-ins with what is set for each. A rule for which nothing is set is off; what no plug-in has is passed over. */
export function pluginsFor(
  settings: Settings,
  lexicon?: LexiconOptions,
  plugins: readonly RulePlugin[] = [],
): PluggableList {
  const byName: RuleSettings = settings;
  return [...registry, ...plugins].map((plugin) => {
    const rules = Object.fromEntries(
      plugin.rules.map(({ name }) => [name, byName[name] ?? ('off' as const)]),
    );
    return [plugin, { rules, lexicon }];
  });
}

/**
 * What types can’t tell of settings that were read from somewhere.
 *
 * @param plugins those besides ours whose rules may be set
 * @throws {OptionsError} on an unknown rule, severity or option and on a wrong value.
 */
export function checkSettings(
  settings: Readonly<Record<string, unknown>>,
  plugins: readonly RulePlugin[] = [],
): void {
  const rules: Rule[] = [...[...ruleById.values()].map(({ rule }) => rule), ...ignoreRules];
  for (const plugin of plugins) rules.push(...plugin.rules);
  const names = rules.map(({ name }) => name);
  checkNames('rule', Object.keys(settings), names, [], 'one that exists: see `copydesk rules`');
  configureRules(rules, settings);
}

/** The rules of other plug-ins with their own severities. */
export function settingsOf(plugins: readonly RulePlugin[]): Settings {
  return Object.fromEntries(
    plugins.flatMap(({ rules }) => rules.map(({ name, severity }) => [name, severity])),
  );
}

/**
 * A rule is told by its name alone: in settings, in ignores and in what is reported.
 *
 * @throws {OptionsError} where two plug-ins, ours among them, have a rule of one name
 */
export function checkPlugins(plugins: readonly RulePlugin[]): void {
  const own = { source: ignoreSource, rules: ignoreRules };
  const sources = new Map<string, string>();
  for (const { source, rules } of [...registry, own, ...plugins]) {
    for (const { name } of rules) {
      const other = sources.get(name);
      if (other !== undefined) {
        throw new OptionsError(
          `Unexpected rule \`${name}\` of \`${source}\`, expected another name: \`${other}\` has a rule of that name`,
        );
      }
      sources.set(name, source);
    }
  }
}
