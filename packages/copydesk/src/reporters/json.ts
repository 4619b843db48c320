import { jsonArray } from './json-array.js';
import { recordsOf } from './records.js';
import type { Reporter } from './reporter.js';

/** One JSON array of all messages. */
export function json(): Reporter {
  const array = jsonArray();
  return { result: (result) => array.items(recordsOf(result)), end: () => array.end() };
}
