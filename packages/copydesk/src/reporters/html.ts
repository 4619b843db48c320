import { h } from 'hastscript';
import { type Entry, indexOf, linkToIndex } from '../html/index-of-articles.js';
import { markedText, rowsOf, rowWith } from '../html/marked-text.js';
import { htmlOf, pageEnd, pageStart } from '../html/page.js';
import { sourceTable } from '../html/source-table.js';
import type { Result } from '../run/result.js';
import { counted } from '../words.js';
import type { Reporter } from './reporter.js';
import { summary } from './summary.js';

/** One page that needs nothing else: each article with its words marked, the messages beside it, and its sources. */
export function html(): Reporter {
  let before = pageStart('Copydesk report') + linkToIndex;
  const entries: Entry[] = [];
  return {
    needs: { page: true },
    result(result) {
      const id = `article-${entries.length + 1}`;
      const found = 'fault' in result ? 'not read' : counted(result.messages.length, 'message');
      entries.push({ id, path: result.path, found });
      const text = before + htmlOf(sectionOf(result, id, found));
      before = '';
      return text;
    },
    end: (totals) => before + indexOf(entries, summary(totals)) + pageEnd,
  };
}

function sectionOf(result: Result, id: string, found: string) {
  const heading = h('h2', result.path);
  if ('fault' in result) {
    return h('section', { id }, [heading, h('p', { className: ['fault'] }, result.fault)]);
  }
  const { text, messages, page } = result;
  const { words = 0, sources = [], paragraphs = [] } = page ?? {};
  const rows = rowsOf(text, paragraphs, messages);
  const counts = [found, counted(sources.length, 'source'), counted(words, 'word')];
  return h('section', { id }, [
    heading,
    h('p', { className: ['counts'] }, counts.join(' · ')),
    ...markedText(rows, messages, id),
    ...(sources.length > 0
      ? [h('h3', 'Sources'), sourceTable(sources, (line) => rowWith(line, rows, id))]
      : []),
  ]);
}
