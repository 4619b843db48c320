import { mergeSettings, type Settings } from '../settings.js';

/** What a house asks of one rule, and where it says so. */
export interface HouseSetting<Id extends keyof Settings = keyof Settings> {
  setting: NonNullable<Settings[Id]>;
  /** What the house says, in our words. */
  because: string;
  /** Where it says so. */
  ground: string;
}

/** The rules about which a house has said something in public, by rule id. */
export type HouseStyle = { readonly [Id in keyof Settings]?: HouseSetting<Id> };

/** A house style over what `recommended` sets. */
export function settingsOf(house: HouseStyle, recommended: Settings): Settings {
  const own = Object.entries(house).map(([id, { setting }]) => [id, setting] as const);
  return mergeSettings(recommended, Object.fromEntries(own));
}
