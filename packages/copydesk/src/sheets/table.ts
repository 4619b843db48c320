import picocolors from 'picocolors';
import { VFile } from 'vfile';
import { location } from 'vfile-location';
import { printable } from '../output.js';
import type { SheetSource, SourceSheet } from '../sources.js';
import { table as columnsOf } from '../table.js';
import type { SheetReporter, SheetReporterOptions } from './reporter.js';

type At = (offset: number | undefined) => string;

/** For people: a table of sources for each file. */
export function table({ colors, explain }: SheetReporterOptions): SheetReporter {
  const paint = picocolors.createColors(colors);
  return {
    sheet({ path, text, sheet }) {
      const at = placesIn(text);
      const head = `${paint.underline(printable(path))}  ${countsOf(sheet)}`;
      const parts = [sourcesTable(sheet, at), explain ? attributionsTable(sheet, at) : ''];
      return `${[head, ...parts.filter(Boolean).map(indented)].join('\n\n')}\n\n`;
    },
    fault: () => '',
    end: () => '',
  };
}

function placesIn(text: string): At {
  const places = location(new VFile(text));
  return (offset) => {
    const point = places.toPoint(offset);
    return point ? `${point.line}:${point.column}` : '';
  };
}

function countsOf({ words, sources, attributions, quotations }: SourceSheet): string {
  return [
    `words ${words}`,
    `sources ${sources.length}`,
    `attributions ${attributions.length}`,
    `quotations ${quotations.length}`,
  ].join(', ');
}

function sourcesTable({ sources }: SourceSheet, at: At): string {
  if (sources.length === 0) return '';
  const quoted = sources.reduce((sum, { words }) => sum + words, 0);
  const head = ['id', 'place', 'source', 'class', 'unnamed because', 'said', 'quotes', 'words', ''];
  const rows = sources.map((source) => [
    source.id,
    at(source.mentions[0]?.start),
    shortened(source.name),
    source.class,
    reasonOf(source),
    String(source.attributions),
    String(source.quotations),
    String(source.words),
    quoted > 0 ? `${Math.round((source.words / quoted) * 100)} %` : '',
  ]);
  return columnsOf([head, ...rows], [5, 6, 7, 8]);
}

function reasonOf({ anonymity }: SheetSource): string {
  if (!anonymity) return '';
  return anonymity.reason === 'none' ? 'no reason' : anonymity.reason;
}

function attributionsTable({ attributions }: SourceSheet, at: At): string {
  if (attributions.length === 0) return '';
  const head = [
    'id',
    'place',
    'kind',
    'source',
    'cue',
    'sure',
    'because',
    'who',
    'sure',
    'because',
  ];
  const rows = attributions.map(({ id, kind, source, cue, content, certainty, because }) => [
    id,
    at(content[0]?.start),
    kind,
    source ? shortened(source.text) : '–',
    cue ? shortened(cue.text) : '–',
    String(certainty ?? ''),
    because ?? '',
    source?.source ?? '–',
    String(source?.certainty ?? ''),
    source?.because ?? '',
  ]);
  return columnsOf([head, ...rows], [5, 8]);
}

function shortened(text: string): string {
  const line = printable(text.replaceAll(/\s+/g, ' '));
  return line.length > 48 ? `${line.slice(0, 47)}…` : line;
}

function indented(block: string): string {
  return block.trimEnd().replaceAll(/^/gm, '  ');
}
