import { h } from 'hastscript';
import { htmlOf, pageEnd, pageStart } from '../html/page.js';
import { sourceTable } from '../html/source-table.js';
import { counted } from '../words.js';
import type { SheetReporter } from './reporter.js';
import { sourceRows } from './rows.js';

/** One page that needs nothing else. */
export function html(): SheetReporter {
  let before = pageStart('Copydesk source sheet');
  const started = (rest: string) => {
    const output = before + rest;
    before = '';
    return output;
  };
  return {
    sheet({ path, article, sheet }) {
      const rows = sourceRows(article);
      const counts = [
        counted(rows.length, 'source'),
        counted(sheet.quotations.length, 'quotation'),
        counted(sheet.words, 'word'),
      ];
      return started(
        htmlOf(
          h('section', [
            h('h2', path),
            h('p', { className: ['counts'] }, counts.join(' · ')),
            rows.length > 0 ? sourceTable(rows) : '',
          ]),
        ),
      );
    },
    fault: (path, reason) =>
      started(htmlOf(h('section', [h('h2', path), h('p', { className: ['fault'] }, reason)]))),
    end: () => started(pageEnd),
  };
}
