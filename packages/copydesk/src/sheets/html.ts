import type { Element } from 'hast';
import { h } from 'hastscript';
import { type Entry, indexOf, linkToIndex } from '../html/index-of-articles.js';
import { htmlOf, pageEnd, pageStart } from '../html/page.js';
import { sourceTable } from '../html/source-table.js';
import { counted } from '../words.js';
import type { SheetReporter } from './reporter.js';
import { sourceRows } from './rows.js';

/** One page that needs nothing else. */
export function html(): SheetReporter {
  let before = pageStart('Copydesk source sheet') + linkToIndex;
  const entries: Entry[] = [];
  const section = (path: string, found: string, ...content: (Element | string)[]) => {
    const id = `article-${entries.length + 1}`;
    entries.push({ id, path, found });
    const text = before + htmlOf(h('section', { id }, [h('h2', path), ...content]));
    before = '';
    return text;
  };
  return {
    sheet({ path, article, sheet }) {
      const rows = sourceRows(article);
      const found = counted(rows.length, 'source');
      const counts = [
        found,
        counted(sheet.quotations.length, 'quotation'),
        counted(sheet.words, 'word'),
      ];
      return section(
        path,
        found,
        h('p', { className: ['counts'] }, counts.join(' · ')),
        rows.length > 0 ? sourceTable(rows) : '',
      );
    },
    fault: (path, reason) => section(path, 'not read', h('p', { className: ['fault'] }, reason)),
    end: () => before + indexOf(entries, counted(entries.length, 'article')) + pageEnd,
  };
}
