import { ruleById } from '../registry.js';
import type { Settings } from '../settings.js';
import { ap } from './ap.js';
import { bbc } from './bbc.js';
import { guardian } from './guardian.js';
import { type HouseStyle, settingsOf } from './house-style.js';
import { npr } from './npr.js';
import { nyt } from './nyt.js';
import { recommendedFor } from './recommended.js';
import { reuters } from './reuters.js';
import { strictFor } from './strict.js';
import { wsj } from './wsj.js';

// Bundlers leave out what a page does not use: a call is marked as one that does nothing else.
const rules = [...ruleById.values()].map(({ rule }) => rule);

export const recommended: Settings = recommendedFor(rules);

export const strict: Settings = /* @__PURE__ */ strictFor(rules);

/** What the houses have said in public, with its ground. */
export const houseStyles = { ap, bbc, guardian, npr, nyt, reuters, wsj } as const satisfies Record<
  string,
  HouseStyle
>;

/** What each preset sets, by the preset’s name. */
export const presetSettings = {
  recommended,
  strict,
  ap: /* @__PURE__ */ settingsOf(ap, recommended),
  bbc: /* @__PURE__ */ settingsOf(bbc, recommended),
  guardian: /* @__PURE__ */ settingsOf(guardian, recommended),
  npr: /* @__PURE__ */ settingsOf(npr, recommended),
  nyt: /* @__PURE__ */ settingsOf(nyt, recommended),
  reuters: /* @__PURE__ */ settingsOf(reuters, recommended),
  wsj: /* @__PURE__ */ settingsOf(wsj, recommended),
} as const satisfies Record<string, Settings>;

/** `recommended`, `strict`, and the houses: `ap`, `bbc` … */
export type PresetName = keyof typeof presetSettings;
