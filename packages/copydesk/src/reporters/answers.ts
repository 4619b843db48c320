import { jsonLines } from './json-array.js';
import { recordsOf } from './records.js';
import type { Reporter } from './reporter.js';

/** One line of JSON an article, also for those that there is nothing to say about. */
export function answers(): Reporter {
  return {
    result: (result) =>
      jsonLines([
        {
          path: result.path,
          messages: recordsOf(result).map(({ path, ...message }) => message),
        },
      ]),
    end: () => '',
  };
}
