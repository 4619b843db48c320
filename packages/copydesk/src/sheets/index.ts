import type { SheetReporter, SheetReporterOptions } from './reporter.js';

/** The formats of source sheets; each is loaded only where it is asked for. */
const reporters = {
  table: async () => (await import('./table.js')).table,
  csv: async () => (await import('./csv.js')).csv,
  json: async () => (await import('./json.js')).json,
  ndjson: async () => (await import('./json.js')).ndjson,
  markdown: async () => (await import('./markdown.js')).markdown,
  html: async () => (await import('./html.js')).html,
} satisfies Record<string, () => Promise<(options: SheetReporterOptions) => SheetReporter>>;

export type SheetReporterName = keyof typeof reporters;

export const sheetReporterNames = Object.keys(reporters) as SheetReporterName[];

export async function createSheetReporter(
  name: SheetReporterName,
  options: SheetReporterOptions,
): Promise<SheetReporter> {
  const create = await reporters[name]();
  return create(options);
}
