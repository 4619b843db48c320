export { definePlugin, type PluginOptions, type RulePlugin } from './define-plugin.js';
export { defineRule } from './define-rule.js';
export { findingsOf } from './findings.js';
export { type RuleMessage, reasonOf } from './messages.js';
export {
  type ConfiguredRule,
  checkLexicon,
  checkNames,
  configureRule,
  configureRules,
  lexiconLists,
} from './options.js';
export { OptionsError } from './options-error.js';
export * from './types.js';
