import type { SheetSource, SourceSheet } from 'copydesk';

/** A source sheet as a page: one row a source. */
export function markdownOf({ sources, words }: SourceSheet): string {
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
