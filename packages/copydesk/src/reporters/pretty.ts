import picocolors from 'picocolors';
import type { Message } from '../message.js';
import { printable } from '../output.js';
import { counted } from '../words.js';
import { excerpt } from './excerpt.js';
import type { Reporter, ReporterOptions, Totals } from './reporter.js';

/** For people: each message with its line, the words underlined. */
export function pretty({ colors, columns }: ReporterOptions): Reporter {
  const paint = picocolors.createColors(colors);
  const paints = { error: paint.red, warning: paint.yellow, info: paint.cyan };

  const block = (text: string, message: Message): string => {
    const { start, severity, reason, ruleId } = message;
    const indent = '    ';
    const { line, underline } = excerpt(text, message, columns - indent.length);
    const head = [
      paint.dim(`${start.line}:${start.column}`),
      paints[severity](severity),
      printable(reason),
      paint.dim(ruleId),
    ];
    return `  ${head.join('  ')}\n${indent}${line}\n${indent}${paints[severity](underline)}\n`;
  };

  return {
    result(result) {
      if ('fault' in result || result.messages.length === 0) return '';
      const blocks = result.messages.map((message) => block(result.text, message));
      return `${paint.underline(printable(result.path))}\n${blocks.join('')}\n`;
    },
    end: (totals) => `${summary(totals)}\n`,
  };
}

function summary({ files, faults, error, warning, info }: Totals): string {
  const total = error + warning + info;
  const parts = [
    error > 0 && counted(error, 'error'),
    warning > 0 && counted(warning, 'warning'),
    info > 0 && `${info} info`,
  ].filter(Boolean);
  const found = total === 0 ? 'No messages' : `${counted(total, 'message')} (${parts.join(', ')})`;
  const unread = faults > 0 ? `; ${counted(faults, 'file')} could not be read` : '';
  return `${found} in ${counted(files, 'file')}${unread}`;
}
