import { jsonLines } from './json-array.js';
import { recordsOf } from './records.js';
import type { Reporter } from './reporter.js';

/** One line of JSON a message. */
export function ndjson(): Reporter {
  return { result: (result) => jsonLines(recordsOf(result)), end: () => '' };
}
