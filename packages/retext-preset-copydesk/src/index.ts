import type { Preset } from 'unified';
import {
  type PresetName,
  presetSettings,
  recommended as recommendedSettings,
  strict as strictSettings,
} from './presets/index.js';
import { pluginsFor } from './settings.js';

export type { RuleMessage } from 'nlcst-rule-kit';
export { ignorePage, ignoreRules, ignoreSource } from './ignore/rules.js';
export type { HouseSetting, HouseStyle } from './presets/house-style.js';
export { houseStyles, type PresetName, presetSettings } from './presets/index.js';
export { type RegisteredRule, registry, ruleById } from './registry.js';
export {
  checkPlugins,
  checkSettings,
  mergeSettings,
  type Settings,
  settingsOf,
} from './settings.js';

/** unified preset: what a desk can turn on without a second thought. */
export const recommended: Preset = { plugins: pluginsFor(recommendedSettings) };

/** unified preset: every rule. */
export const strict: Preset = { plugins: /* @__PURE__ */ pluginsFor(strictSettings) };

// unified presets: what a house has said in public, over `recommended`.
export const ap: Preset = /* @__PURE__ */ presetOf('ap');
export const bbc: Preset = /* @__PURE__ */ presetOf('bbc');
export const guardian: Preset = /* @__PURE__ */ presetOf('guardian');
export const npr: Preset = /* @__PURE__ */ presetOf('npr');
export const nyt: Preset = /* @__PURE__ */ presetOf('nyt');
export const reuters: Preset = /* @__PURE__ */ presetOf('reuters');
export const wsj: Preset = /* @__PURE__ */ presetOf('wsj');

export default recommended;

function presetOf(name: PresetName): Preset {
  return { plugins: pluginsFor(presetSettings[name]) };
}
