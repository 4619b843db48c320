import type { Element } from 'xast';
import type { Result } from '../run/result.js';
import type { Reporter } from './reporter.js';
import { declaration, element, text, xml } from './xml.js';

/** JUnit’s XML: a suite a file, a failed case a message; a file without messages is a case that passed. */
export function junit(): Reporter {
  let before = `${declaration}<testsuites name="copydesk">\n`;
  const started = (rest: string) => {
    const output = before + rest;
    before = '';
    return output;
  };
  return {
    result(result) {
      const cases = casesOf(result);
      const isFault = 'fault' in result;
      const failures = isFault ? 0 : result.messages.length;
      const counts = { tests: cases.length, failures, errors: isFault ? 1 : 0 };
      return started(xml('testsuite', { name: result.path, ...counts }, ...cases));
    },
    end: () => started('</testsuites>\n'),
  };
}

function casesOf(result: Result): Element[] {
  const { path } = result;
  if ('fault' in result) {
    const error = element('error', { message: result.fault, type: 'io' });
    return [element('testcase', { classname: path, name: 'io' }, error)];
  }
  if (result.messages.length === 0) {
    return [element('testcase', { classname: path, name: 'copydesk' })];
  }
  return result.messages.map(({ ruleId, severity, reason, start, actual, url }) =>
    element(
      'testcase',
      { classname: path, name: `${ruleId} (${start.line}:${start.column})` },
      element(
        'failure',
        { message: reason, type: severity },
        text(`${path}:${start.line}:${start.column} ${actual}\n${url}`),
      ),
    ),
  );
}
