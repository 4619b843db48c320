import { type Options, stringify } from 'csv-stringify/sync';
import type { SheetReporter } from './reporter.js';
import { sourceRows } from './rows.js';

/** One line a source, for spreadsheets. */
export function csv(): SheetReporter {
  let before = csvLines([
    [
      'path',
      'id',
      'source',
      'class',
      'number',
      'descriptor',
      'introduced',
      'line',
      'column',
      'attributions',
      'quotations',
      'quoted words',
      'share of quoted words',
      'reason',
      'grant',
      'quoted',
    ],
  ]);
  return {
    sheet({ path, article }) {
      const lines = sourceRows(article).map((row) => [
        path,
        row.id,
        row.source,
        row.class,
        row.number,
        row.descriptor,
        row.introduced,
        row.line,
        row.column,
        row.attributions,
        row.quotations.length,
        row.words,
        row.share.toFixed(3),
        row.reason,
        row.grant,
        row.quotations.map((quotation) => quotation.text).join('\n'),
      ]);
      const output = before + csvLines(lines);
      before = '';
      return output;
    },
    fault: () => '',
    end: () => before,
  };
}

/** Cells that a spreadsheet would take for a formula are escaped. */
export function csvLines(lines: readonly (readonly (string | number | null)[])[]): string {
  const options: Options = { escape_formulas: true };
  return stringify([...lines] as unknown[][], options);
}
