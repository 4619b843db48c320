import type { Message, Place } from '../message.js';
import type { Reporter } from './reporter.js';
import { levels } from './severities.js';

/** Reviewdog’s format; its columns count bytes of UTF-8. */
export function rdjson(): Reporter {
  const source = { name: 'copydesk', url: 'https://github.com/copydesk/copydesk' };
  let before = `{"source":${JSON.stringify(source)},"diagnostics":[`;
  return {
    result(result) {
      const { path } = result;
      const items =
        'fault' in result
          ? [
              {
                message: result.fault,
                location: { path },
                severity: 'ERROR',
                code: { value: 'io' },
              },
            ]
          : result.messages.map((message) => diagnostic(path, result.text, message));
      return items
        .map((item) => {
          const text = `${before}\n${JSON.stringify(item)}`;
          before = ',';
          return text;
        })
        .join('');
    },
    end: () => `${before === ',' ? '' : before}\n]}\n`,
  };
}

function diagnostic(path: string, text: string, message: Message): object {
  const { reason, severity, ruleId, url, start, end, expected } = message;
  const place = ({ line, column, offset }: Place) => {
    const before = text.slice(offset - column + 1, offset);
    return { line, column: Buffer.byteLength(before) + 1 };
  };
  const range = { start: place(start), end: place(end) };
  return {
    message: reason,
    location: { path, range },
    severity: levels.rdjson[severity],
    code: { value: ruleId, url },
    ...(expected && { suggestions: expected.map((words) => ({ range, text: words })) }),
  };
}
