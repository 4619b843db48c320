import picocolors from 'picocolors';
import { printable } from '../output.js';
import { counted } from '../words.js';
import type { DiffPart, Status, Verified } from './verify.js';

export type VerifyTotals = Record<Status, number>;

const names: Record<Status, string> = {
  verbatim: 'verbatim',
  cut: 'cut without an ellipsis',
  changed: 'changed',
  'not-found': 'not found',
};

/** For people: each quotation with what it is, and the words in which it differs. */
export function pretty(colors: boolean) {
  const paint = picocolors.createColors(colors);
  const paints: Record<Status, (text: string) => string> = {
    verbatim: paint.green,
    cut: paint.yellow,
    changed: paint.red,
    'not-found': paint.red,
  };
  const partOf = ({ kind, words }: DiffPart): string => {
    const shown = printable(words);
    if (kind === 'removed') return paint.red(`[-${shown}-]`);
    return kind === 'added' ? paint.green(`{+${shown}+}`) : shown;
  };
  const block = ({ status, start, text, diff, transcript }: Verified): string => {
    const place = paint.dim(`${start.line}:${start.column}`);
    const where = transcript ? paint.dim(`  ${printable(transcript.path)}`) : '';
    const shown =
      status === 'cut' || status === 'changed'
        ? diff.map(partOf).join(' ')
        : printable(text.replaceAll(/\s+/g, ' '));
    return `  ${place}  ${paints[status](names[status])}${where}\n    ${shown}\n`;
  };
  return {
    file: (path: string, verified: readonly Verified[]) =>
      `${paint.underline(printable(path))}\n${verified.map(block).join('')}\n`,
    end(totals: VerifyTotals) {
      const all = Object.values(totals).reduce((sum, number) => sum + number, 0);
      const parts = (Object.keys(names) as Status[])
        .filter((status) => totals[status] > 0)
        .map((status) => `${totals[status]} ${names[status]}`);
      return `${counted(all, 'quotation')}${parts.length > 0 ? `: ${parts.join(', ')}` : ''}\n`;
    },
  };
}
