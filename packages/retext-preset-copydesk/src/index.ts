import type { Preset } from 'unified';
import * as settings from './presets/index.js';
import { pluginsFor } from './settings.js';

export { ignorePage, ignoreRules, ignoreSource } from './ignore/rules.js';
export type { HouseSetting, HouseStyle } from './presets/house-style.js';
export { houseStyles, type PresetName, presets } from './presets/index.js';
export { type RegisteredRule, registry, ruleById } from './registry.js';
export { checkSettings, mergeSettings, type Settings } from './settings.js';

/** unified preset: what a desk can turn on without a second thought. */
export const recommended: Preset = { plugins: pluginsFor(settings.recommended) };

/** unified preset: every rule. */
export const strict: Preset = { plugins: /* @__PURE__ */ pluginsFor(settings.strict) };

export default recommended;
