import type { Rule, RulePlugin } from 'nlcst-rule-kit';
import anonymousSources from 'retext-anonymous-sources';
import quoteAttribution from 'retext-quote-attribution';
import sourceNames from 'retext-source-names';
import strayWords from 'retext-stray-words';
import vagueAttribution from 'retext-vague-attribution';

const plugins = [
  strayWords,
  quoteAttribution,
  anonymousSources,
  vagueAttribution,
  sourceNames,
] as const;

/** Copydesk’s plug-ins, in the order in which they run; each tells its `source` and its `rules`. */
export const registry: readonly RulePlugin[] = plugins;

/** The rules of each of them. */
export type RegisteredRules = (typeof plugins)[number]['rules'];

/** A rule and the plug-in that has it. */
export interface RegisteredRule {
  plugin: RulePlugin;
  rule: Rule;
}

/** Every rule of every plug-in, by its id. */
export const ruleById: ReadonlyMap<string, RegisteredRule> = new Map(
  registry.flatMap((plugin) => plugin.rules.map((rule) => [rule.name, { plugin, rule }] as const)),
);
