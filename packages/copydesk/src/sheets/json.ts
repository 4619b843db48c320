import { jsonArray, jsonLines } from '../reporters/json-array.js';
import { recordsOf } from '../reporters/records.js';
import type { SheetReporter } from './reporter.js';

/** One JSON array, an object a file. */
export function json(): SheetReporter {
  const array = jsonArray();
  return {
    sheet: ({ path, sheet }) => array.items([{ path, ...sheet }]),
    fault: (path, fault) => array.items(recordsOf({ path, fault })),
    end: () => array.end(),
  };
}

/** One line of JSON a file. */
export function ndjson(): SheetReporter {
  return {
    sheet: ({ path, sheet }) => jsonLines([{ path, ...sheet }]),
    fault: (path, fault) => jsonLines(recordsOf({ path, fault })),
    end: () => '',
  };
}
