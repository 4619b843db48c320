import { jsonLines } from '../reporters/json-array.js';
import { table } from '../table.js';
import type { SheetReporterName } from './index.js';
import { monthOf } from './month.js';
import type { SheetReporter } from './reporter.js';
import { percent } from './rows.js';
import { addSheet, noTotals, type SourceTotals } from './totals.js';

/** Totals of a month, or of all articles without a date (null). */
type Summary = { month: string | null } & SourceTotals;

const head = [
  'month',
  'articles',
  'words',
  'sources',
  'named',
  'spokesperson',
  'anonymous',
  'with a reason',
  'other',
  'quoted words',
  'from anonymous',
];
const figures = head.slice(1).map((_, index) => index + 1);

/** Totals by month instead of sheets: holds a few figures, however many articles there are. */
export async function createSummary(format: SheetReporterName): Promise<SheetReporter> {
  const print = await printers[format]();
  const months = new Map<string | null, SourceTotals>();
  return {
    sheet({ path, text, sheet }) {
      const month = monthOf(path, text) ?? null;
      const totals = months.get(month) ?? noTotals();
      months.set(month, totals);
      addSheet(totals, sheet);
      return '';
    },
    fault: () => '',
    end: () =>
      print(
        [...months]
          .map(([month, totals]) => ({ month, ...totals }))
          .sort((a, b) => ((a.month ?? '~') < (b.month ?? '~') ? -1 : 1)),
      ),
  };
}

const printers: Record<SheetReporterName, () => Promise<(summaries: Summary[]) => string>> = {
  table: async () => (summaries) => table([head, ...cellsOf(summaries)], figures),
  json: async () => (summaries) => `${JSON.stringify(summaries, null, 2)}\n`,
  ndjson: async () => jsonLines,
  csv: async () => {
    const { csvLines } = await import('./csv.js');
    return (summaries) =>
      csvLines([
        Object.keys({ month: '', ...noTotals() }),
        ...summaries.map((summary) => Object.values(summary)),
      ]);
  },
  markdown: async () => {
    const { markdownTable } = await import('./markdown.js');
    return (summaries) => `${markdownTable(head, cellsOf(summaries), figures)}\n`;
  },
  html: async () => {
    const { htmlOf, pageEnd, pageStart, tableOf } = await import('../html/page.js');
    return (summaries) =>
      pageStart('Copydesk source summary') +
      htmlOf(tableOf(head, cellsOf(summaries), figures)) +
      pageEnd;
  },
};

/** A line a month, and one for all where there are several. */
function cellsOf(summaries: readonly Summary[]): string[][] {
  const lines = summaries.map((summary) => cells(summary.month ?? 'no date', summary));
  return summaries.length > 1 ? [...lines, cells('all', sumOf(summaries))] : lines;
}

function cells(name: string, totals: SourceTotals): string[] {
  const { quotedWords, anonymousWords } = totals;
  return [
    name,
    ...[totals.articles, totals.words, totals.sources, totals.named, totals.spokesperson].map(
      String,
    ),
    ...[totals.anonymous, totals.reasoned, totals.other, quotedWords].map(String),
    quotedWords > 0 ? percent(anonymousWords / quotedWords) : '',
  ];
}

function sumOf(all: readonly SourceTotals[]): SourceTotals {
  const sum = noTotals();
  for (const totals of all) {
    for (const key of Object.keys(sum) as (keyof SourceTotals)[]) sum[key] += totals[key];
  }
  return sum;
}
