import type { Element, Text } from 'hast';
import { h } from 'hastscript';
import type { Message } from '../message.js';
import { placeIn, type ShownParagraph, shownLines } from './shown.js';
import { withCode } from './with-code.js';

/** An article as rows of a page: its paragraphs, and lines that are none but have something said about them. */
export function rowsOf(
  source: string,
  paragraphs: readonly ShownParagraph[],
  messages: readonly Message[],
): ShownParagraph[] {
  const lines = new Map<number, ShownParagraph>();
  for (const { start, end } of messages) {
    if (paragraphs.some((row) => touches(row, start.offset, end.offset))) continue;
    const from = start.offset - start.column + 1;
    const to = end.offset + source.slice(end.offset).search(/[\r\n]|$/);
    lines.set(start.line, shownLines(source, from, to, start.line));
  }
  return [...paragraphs, ...lines.values()].sort((a, b) => a.from - b.from);
}

/** The id of the row that has a line of the file. */
export function rowWith(line: number, rows: readonly ShownParagraph[], article: string): string {
  const first = rows.findIndex((row) => row.line === line);
  const index = first === -1 ? rows.findLastIndex((row) => row.line < line) : first;
  return rowId(Math.max(0, index), article);
}

function rowId(index: number, article: string): string {
  return `${article}-row-${index + 1}`;
}

/** The article row by row: its words, marked where there is something to say, and what there is to say beside them. */
export function markedText(
  rows: readonly ShownParagraph[],
  messages: readonly Message[],
  article: string,
): Element[] {
  const told = new Set<number>();
  return rows.map((row, index) => {
    const touching = messages.flatMap((message, number): Marked[] => {
      const { start, end } = message;
      const place = touches(row, start.offset, end.offset)
        ? placeIn(row, start.offset, end.offset)
        : undefined;
      return place ? [{ ...place, message, number: number + 1 }] : [];
    });
    const notes = touching.filter(({ number }) => told.size < told.add(number).size);
    return h('div', { className: ['row'], id: rowId(index, article) }, [
      h('span', { className: ['line'] }, String(row.line)),
      h('p', { className: ['text'] }, marked(row.text, touching, article)),
      h(
        'ul',
        { className: ['notes'] },
        notes.map((note) => noteOf(note, rows, article)),
      ),
    ]);
  });
}

/** A message and where its words stand in a row. */
interface Marked {
  start: number;
  end: number;
  message: Message;
  number: number;
}

function touches(row: ShownParagraph, from: number, to: number): boolean {
  return from < row.to && to > row.from;
}

/** The words of a row, cut wherever a message begins or ends. */
function marked(text: string, touching: readonly Marked[], article: string): (Element | Text)[] {
  const cuts = touching.flatMap(({ start, end }) => [start, end]);
  const bounds = [...new Set([0, ...cuts, text.length])].sort((a, b) => a - b);
  return bounds.slice(1).flatMap((end, index): (Element | Text)[] => {
    const start = bounds[index] ?? 0;
    const value: Text = { type: 'text', value: text.slice(start, end) };
    const over = touching.filter((one) => one.start < end && one.end > start);
    if (over.length === 0) return [value];
    const ends = over.filter((one) => one.end === end);
    return [
      h('mark', { className: [worstOf(over)] }, [value]),
      ...ends.map(({ number }) =>
        h('sup', [
          h(
            'a',
            { id: `${article}-mark-${number}`, href: `#${article}-note-${number}` },
            String(number),
          ),
        ]),
      ),
    ];
  });
}

function worstOf(over: readonly Marked[]): Message['severity'] {
  const found = over.map(({ message }) => message.severity);
  return (['error', 'warning'] as const).find((severity) => found.includes(severity)) ?? 'info';
}

function noteOf(
  { message, number }: Marked,
  rows: readonly ShownParagraph[],
  article: string,
): Element {
  const { severity, reason, ruleId, note, url, related } = message;
  return h('li', { className: [severity], id: `${article}-note-${number}` }, [
    h('a', { href: `#${article}-mark-${number}` }, String(number)),
    ' ',
    h('b', withCode(reason)),
    ...(related ? [relatedOf(related, rows, article)] : []),
    h('small', [
      `${severity} · `,
      url === '' ? ruleId : h('a', { href: url }, ruleId),
      ...(note === '' ? [] : [' · ', ...withLinks(note)]),
    ]),
  ]);
}

/** Web addresses as links. */
function withLinks(words: string): (Element | string)[] {
  return words
    .split(/(https?:\/\/[^\s),]+)/)
    .map((part, index) => (index % 2 === 1 ? h('a', { href: part }, part) : part));
}

function relatedOf(
  { start, text }: NonNullable<Message['related']>,
  rows: readonly ShownParagraph[],
  article: string,
): Element {
  const href = `#${rowWith(start.line, rows, article)}`;
  return h('small', [h('a', { href }, `${start.line}:${start.column}`), ' ', ...withCode(text)]);
}
