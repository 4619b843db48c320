import { type SheetSource, type SourceSheet, sheetOf } from 'copydesk';
import type { Reading } from './reading.js';

/** Who says what in a document, as data and as a page. */
export function sourceSheetOf({ article }: Reading): { sheet: SourceSheet; markdown: string } {
  const sheet = sheetOf(article);
  return { sheet, markdown: markdownOf(sheet) };
}

/** A source sheet as a page: one row a source. */
function markdownOf({ sources, words }: SourceSheet): string {
  const quoted = sources.reduce((sum, source) => sum + source.words, 0);
  const rows = sources.map((source) => row(source, quoted));
  return [
    '# Source sheet',
    `${words} words, ${sources.length} sources, ${quoted} quoted words.`,
    [
      '| source | class | mentions | quotations | quoted words | reason for anonymity |',
      '| --- | --- | ---: | ---: | ---: | --- |',
      ...rows,
    ].join('\n'),
    '',
  ].join('\n\n');
}

function row(source: SheetSource, quoted: number): string {
  const share = quoted === 0 ? '' : ` (${Math.round((100 * source.words) / quoted)} %)`;
  const cells = [
    source.name.replaceAll(/\s+/g, ' ').replaceAll(/[\\|`*_<>[\]]/g, '\\$&'),
    source.class,
    source.mentions.length,
    source.quotations,
    `${source.words}${share}`,
    source.anonymity?.reason ?? '',
  ];
  return `| ${cells.join(' | ')} |`;
}
