import { printable } from '../output.js';
import type { Reporter } from './reporter.js';

/** One line a message, as `grep -n` and compilers have it. */
export function compact(): Reporter {
  return {
    result(result) {
      const path = printable(result.path);
      if ('fault' in result) return `${path}:1:1: error: ${printable(result.fault)} [io]\n`;
      return result.messages
        .map(
          ({ start, severity, reason, ruleId }) =>
            `${path}:${start.line}:${start.column}: ${severity}: ${printable(reason)} [${ruleId}]\n`,
        )
        .join('');
    },
    end: () => '',
  };
}
