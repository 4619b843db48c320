import type { SheetReporter } from './reporter.js';
import { percent, type SourceRow, sourceRows } from './rows.js';

/** A table a file, and the quotations of each source below it. */
export function markdown(): SheetReporter {
  return {
    sheet({ path, article, sheet }) {
      const rows = sourceRows(article);
      const parts = [
        `## ${escaped(path)}`,
        `Words: ${sheet.words}, sources: ${rows.length}, quotations: ${sheet.quotations.length}`,
        rows.length > 0 ? tableOf(rows) : '',
        ...rows.filter(({ quotations }) => quotations.length > 0).map(quotationsOf),
      ];
      return `${parts.filter(Boolean).join('\n\n')}\n\n`;
    },
    fault: (path, reason) => `## ${escaped(path)}\n\n${escaped(reason)}\n\n`,
    end: () => '',
  };
}

function tableOf(rows: readonly SourceRow[]): string {
  const head = [
    'Source',
    'Class',
    'Introduced as',
    'Place',
    'Said',
    'Quoted words',
    'Share',
    'Unnamed because',
  ];
  return markdownTable(
    head,
    rows.map((row) => [
      row.source,
      row.class,
      row.introduced,
      `${row.line}:${row.column}`,
      String(row.attributions),
      String(row.words),
      percent(row.share),
      [row.reason === 'none' ? 'no reason' : row.reason, row.grant].filter(Boolean).join(': '),
    ]),
    [4, 5, 6],
  );
}

function quotationsOf({ source, quotations }: SourceRow): string {
  const items = quotations.map(({ text, line, column }) => `- ${line}:${column} ${escaped(text)}`);
  return `**${escaped(source)}**\n\n${items.join('\n')}`;
}

/** A table of plain cells; columns `figures` stand to the right. */
export function markdownTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  figures: readonly number[] = [],
): string {
  const line = (cells: readonly string[]) => `| ${cells.map(escaped).join(' | ')} |`;
  const rule = head.map((_, column) => (figures.includes(column) ? '---:' : '---'));
  return [line(head), `| ${rule.join(' | ')} |`, ...rows.map(line)].join('\n');
}

/** Words of an article are no markup. */
function escaped(words: string): string {
  return words.replaceAll(/[\\`*_[\]<>|#]/g, '\\$&');
}
