export { OptionsError } from 'nlcst-rule-kit';
export type { Config, ConfigOverride } from './config/check.js';
export { ConfigError } from './config/mistake.js';
export {
  createResolver,
  type ResolvedConfig,
  type Resolver,
  type ResolverOptions,
} from './config/resolver.js';
export { type Fixed, fix } from './fix.js';
export { type LintOptions, lint } from './lint.js';
export type { Message, Place } from './message.js';
export { type SideFile, sideFileOf } from './side-file.js';
export {
  type SheetAttribution,
  type SheetQuotation,
  type SheetSource,
  type SourceSheet,
  type SourcesOptions,
  sheetOf,
  sources,
} from './sources.js';
