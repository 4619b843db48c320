import type { RulePlugin } from 'nlcst-rule-kit';
import { ignorePage, ignoreRules, ignoreSource, registry } from 'retext-preset-copydesk';

/** What may be told of a plug-in and its rules. */
export type PluginFacts = Pick<RulePlugin, 'source' | 'rules' | 'url'>;

/** Ours, and what is reported of ignores. */
export const ownPlugins: readonly PluginFacts[] = [
  ...registry,
  { source: ignoreSource, rules: ignoreRules, url: () => ignorePage },
];
