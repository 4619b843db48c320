import { counted } from '../words.js';
import type { Reporter } from './reporter.js';
import { levels } from './severities.js';

/** What GitHub shows of each kind in one step. */
const shown = 10;

/** Workflow commands: GitHub shows them beside the lines of a pull request. */
export function github(): Reporter {
  return {
    result(result) {
      const file = result.path.replaceAll('\\', '/');
      if ('fault' in result) return command('error', { file, title: 'io' }, result.fault);
      return result.messages
        .map(({ severity, start, end, ruleId, reason }) =>
          command(
            levels.github[severity],
            {
              file,
              line: start.line,
              endLine: end.line,
              // GitHub takes columns only where both are on one line.
              ...(start.line === end.line && { col: start.column, endColumn: end.column }),
              title: ruleId,
            },
            reason,
          ),
        )
        .join('');
    },
    end({ error, warning, info }) {
      if (Math.max(error, warning, info) <= shown) return '';
      const all = counted(error + warning + info, 'message');
      return `copydesk: ${all}; GitHub shows ${shown} of a kind beside the text, all of them are above\n`;
    },
  };
}

function command(name: string, properties: Record<string, string | number>, text: string): string {
  const list = Object.entries(properties)
    .map(
      ([key, value]) =>
        `${key}=${escaped(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C')}`,
    )
    .join(',');
  return `::${name} ${list}::${escaped(text)}\n`;
}

function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
