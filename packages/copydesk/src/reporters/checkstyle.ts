import type { Reporter } from './reporter.js';
import { declaration, element, xml } from './xml.js';

/** Checkstyle’s XML, which many build servers read. */
export function checkstyle(): Reporter {
  let before = `${declaration}<checkstyle version="4.3">\n`;
  const started = (rest: string) => {
    const text = before + rest;
    before = '';
    return text;
  };
  return {
    result(result) {
      const errors =
        'fault' in result
          ? [
              element('error', {
                line: 1,
                severity: 'error',
                message: result.fault,
                source: 'copydesk.io',
              }),
            ]
          : result.messages.map(({ start, severity, reason, source, ruleId }) =>
              element('error', {
                line: start.line,
                column: start.column,
                severity,
                message: reason,
                source: `${source}.${ruleId}`,
              }),
            );
      return started(xml('file', { name: result.path }, ...errors));
    },
    end: () => started('</checkstyle>\n'),
  };
}
