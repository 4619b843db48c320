import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { type Child, h } from 'hastscript';
import { style } from './style.js';

/** The page up to where articles begin: written in pieces, so that an archive does not pile up. */
export function pageStart(title: string): string {
  const head = h('head', [
    h('meta', { charSet: 'utf-8' }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('meta', { name: 'generator', content: 'copydesk' }),
    h('title', title),
    h('style', style),
  ]);
  return `<!doctype html>\n<html lang="en">\n${toHtml(head)}\n<body>\n${toHtml(h('h1', title))}\n`;
}

export const pageEnd = '</body>\n</html>\n';

export function htmlOf(...elements: Element[]): string {
  return elements.map((element) => `${toHtml(element)}\n`).join('');
}

/** A table with a head; cells of the columns `figures` stand to the right. */
export function tableOf(
  head: readonly string[],
  rows: readonly (readonly Child[])[],
  figures: readonly number[] = [],
): Element {
  const classOf = (column: number) => (figures.includes(column) ? { className: ['figure'] } : {});
  return h('table', [
    h('thead', [
      h(
        'tr',
        head.map((cell, column) => h('th', { scope: 'col', ...classOf(column) }, cell)),
      ),
    ]),
    h(
      'tbody',
      rows.map((row) =>
        h(
          'tr',
          row.map((cell, column) => h('td', classOf(column), cell)),
        ),
      ),
    ),
  ]);
}
