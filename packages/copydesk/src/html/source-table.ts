import type { Element } from 'hast';
import { h } from 'hastscript';
import { percent, type SourceRow } from '../sheets/rows.js';
import { tableOf } from './page.js';

/**
 * The sources of an article, each with its quotations below it.
 *
 * @param idOf the element of the page that has a line of the article, where there is one
 */
export function sourceTable(rows: readonly SourceRow[], idOf?: (line: number) => string): Element {
  const head = [
    'Source',
    'Class',
    'First place',
    'Said',
    'Quoted words',
    'Share',
    'Unnamed because',
  ];
  const cells = rows.map((row) => [
    h('div', [
      h('strong', row.source),
      row.introduced === '' || row.introduced === row.source ? '' : ` (as “${row.introduced}”)`,
      h(
        'ul',
        row.quotations.map(({ text, line, column }) =>
          h('li', [placeOf(line, column), ` ${text}`]),
        ),
      ),
    ]),
    row.number === 'many' ? `${row.class} (several)` : row.class,
    placeOf(row.line, row.column),
    String(row.attributions),
    String(row.words),
    percent(row.share),
    reasonOf(row),
  ]);
  return tableOf(head, cells, [3, 4, 5]);

  function placeOf(line: number, column: number): Element | string {
    const place = `${line}:${column}`;
    return idOf ? h('a', { href: `#${idOf(line)}` }, place) : place;
  }
}

function reasonOf({ reason, grant }: SourceRow): string {
  if (reason === '') return '';
  if (reason === 'none') return grant === '' ? 'no reason given' : `no reason: “${grant}”`;
  return `${reason}: “${grant}”`;
}
