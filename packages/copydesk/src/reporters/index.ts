import type { Reporter, ReporterOptions } from './reporter.js';

/** The formats of messages; each is loaded only where it is asked for. */
const reporters = {
  pretty: async () => (await import('./pretty.js')).pretty,
  compact: async () => (await import('./compact.js')).compact,
  json: async () => (await import('./json.js')).json,
  ndjson: async () => (await import('./ndjson.js')).ndjson,
  answers: async () => (await import('./answers.js')).answers,
  sarif: async () => (await import('./sarif.js')).sarif,
  github: async () => (await import('./github.js')).github,
  checkstyle: async () => (await import('./checkstyle.js')).checkstyle,
  junit: async () => (await import('./junit.js')).junit,
  rdjson: async () => (await import('./rdjson.js')).rdjson,
  html: async () => (await import('./html.js')).html,
} satisfies Record<string, () => Promise<(options: ReporterOptions) => Reporter>>;

export type ReporterName = keyof typeof reporters;

export const reporterNames = Object.keys(reporters) as ReporterName[];

export async function createReporter(
  name: ReporterName,
  options: ReporterOptions,
): Promise<Reporter> {
  const create = await reporters[name]();
  return create(options);
}
