import type { LexiconOptions } from 'nlcst-attribution';
import { checkNames, configureRules, type RuleSetting, type RuleSettings } from 'nlcst-rule-kit';
import type { PluggableList } from 'unified';
import { ignoreRules } from './ignore/rules.js';
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
      const before = merged[id];
      merged[id] =
        typeof setting === 'string' && typeof before === 'object' ? [setting, before[1]] : setting;
    }
  }
  return merged;
}

/** The plug-ins with what is set for each. A rule for which nothing is set is off; what no plug-in has is passed over. */
export function pluginsFor(settings: Settings, lexicon?: LexiconOptions): PluggableList {
  const byName: RuleSettings = settings;
  return registry.map((plugin) => {
    const rules = Object.fromEntries(
      plugin.rules.map(({ name }) => [name, byName[name] ?? ('off' as const)]),
    );
    return [plugin, { rules, lexicon }];
  });
}

/**
 * What types can’t tell of settings that were read from somewhere.
 *
 * @throws {OptionsError} on an unknown rule, severity or option and on a wrong value.
 */
export function checkSettings(settings: Readonly<Record<string, unknown>>): void {
  const rules = [...[...ruleById.values()].map(({ rule }) => rule), ...ignoreRules];
  const names = rules.map(({ name }) => name);
  checkNames('rule', Object.keys(settings), names, [], 'one that exists: see `copydesk rules`');
  configureRules(rules, settings);
}
