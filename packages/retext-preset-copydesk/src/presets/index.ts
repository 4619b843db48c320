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

const rules = [...ruleById.values()].map(({ rule }) => rule);
const recommended = recommendedFor(rules);

/** What the houses have said in public, with its ground. */
export const houseStyles = { ap, bbc, guardian, npr, nyt, reuters, wsj } as const satisfies Record<
  string,
  HouseStyle
>;

/** What each preset sets, by the preset’s name. */
export const presets = {
  recommended,
  strict: strictFor(rules),
  ap: settingsOf(ap, recommended),
  bbc: settingsOf(bbc, recommended),
  guardian: settingsOf(guardian, recommended),
  npr: settingsOf(npr, recommended),
  nyt: settingsOf(nyt, recommended),
  reuters: settingsOf(reuters, recommended),
  wsj: settingsOf(wsj, recommended),
} as const satisfies Record<string, Settings>;

export type PresetName = keyof typeof presets;
