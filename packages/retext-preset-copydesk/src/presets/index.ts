import { ruleById } from '../registry.js';
import type { Settings } from '../settings.js';
import { recommendedFor } from './recommended.js';
import { strictFor } from './strict.js';

const rules = [...ruleById.values()].map(({ rule }) => rule);

/** What each preset sets, by the preset’s name. */
export const presets = {
  recommended: recommendedFor(rules),
  strict: strictFor(rules),
} as const satisfies Record<string, Settings>;

export type PresetName = keyof typeof presets;
