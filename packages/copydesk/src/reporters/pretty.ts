import picocolors from 'picocolors';
import type { Message } from '../message.js';
import { printable } from '../output.js';
import { type Width, widthIn } from '../width.js';
import { excerpt } from './excerpt.js';
import type { Reporter, ReporterOptions } from './reporter.js';
import { summary } from './summary.js';

/** For people: each message with its line, the words underlined, and the other place that belongs to it. */
export function pretty({ colors, columns }: ReporterOptions): Reporter {
  const paint = picocolors.createColors(colors);
  const paints = { error: paint.red, warning: paint.yellow, info: paint.cyan };

  const block = (text: string, message: Message, width: Width): string => {
    const { start, severity, reason, ruleId, related } = message;
    const indent = '    ';
    const { line, underline } = excerpt(text, message, columns - indent.length, width);
    const head = [
      paint.dim(`${start.line}:${start.column}`),
      paints[severity](severity),
      printable(reason),
      paint.dim(ruleId),
    ];
    const rows = [`  ${head.join('  ')}`, indent + line, indent + paints[severity](underline)];
    if (related) {
      const { line, column } = related.start;
      rows.push(`${indent}${paint.dim(`${line}:${column}`)}  ${printable(related.text)}`);
    }
    return rows.map((row) => `${row}\n`).join('');
  };

  return {
    async result(result) {
      if ('fault' in result || result.messages.length === 0) return '';
      const width = await widthIn(result.text);
      const blocks = result.messages.map((message) => block(result.text, message, width));
      return `${paint.underline(printable(result.path))}\n${blocks.join('')}\n`;
    },
    end(totals) {
      const { error, warning, info } = totals;
      const hint = error + warning + info > 0 ? '; `copydesk explain RULE` tells why' : '';
      return `${summary(totals)}${hint}\n`;
    },
  };
}
