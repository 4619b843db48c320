import type { Config } from './config/check.js';

export type { Config, ConfigOverride } from './config/check.js';

/** Gives a configuration back as it is: what it is for is completion and checks while it is written. */
export function defineConfig(config: Config): Config {
  return config;
}
