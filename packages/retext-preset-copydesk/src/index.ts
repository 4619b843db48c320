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

/** unified preset: `recommended`, with what The Associated Press has said in public. */
export const ap: Preset = /* @__PURE__ */ presetOf('ap');
/** unified preset: `recommended`, with what the BBC has said in public. */
export const bbc: Preset = /* @__PURE__ */ presetOf('bbc');
/** unified preset: `recommended`, with what The Guardian has said in public. */
export const guardian: Preset = /* @__PURE__ */ presetOf('guardian');
/** unified preset: `recommended`, with what NPR has said in public. */
export const npr: Preset = /* @__PURE__ */ presetOf('npr');
/** unified preset: `recommended`, with what The New York Times has said in public. */
export const nyt: Preset = /* @__PURE__ */ presetOf('nyt');
/** unified preset: `recommended`, with what Reuters has said in public. */
export const reuters: Preset = /* @__PURE__ */ presetOf('reuters');
/** unified preset: `recommended`, with what The Wall Street Journal has said in public. */
export const wsj: Preset = /* @__PURE__ */ presetOf('wsj');

export default recommended;

function presetOf(name: PresetName): Preset {
  return { plugins: pluginsFor(presetSettings[name]) };
}
