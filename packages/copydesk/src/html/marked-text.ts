import type { Element, Text } from 'hast';
import { h } from 'hastscript';
import type { Message } from '../message.js';
import { withCode } from './with-code.js';

/** The article line by line: its words, marked where there is something to say, and what there is to say beside them. */
export function markedText(text: string, messages: readonly Message[], article: string): Element[] {
  return linesOf(text).flatMap((line) => {
    const words = text.slice(line.start, line.end);
    if (words.trim() === '') return [];
    const touching = messages.flatMap((message, index) =>
      message.start.offset < line.end && message.end.offset > line.start
        ? [{ message, number: index + 1 }]
        : [],
    );
    const notes = touching.filter(({ message }) => message.start.offset >= line.start);
    return [
      h('div', { className: ['row'], id: `${article}-line-${line.number}` }, [
        h('span', { className: ['line'] }, String(line.number)),
        h('p', { className: ['text'] }, marked(text, line, touching, article)),
        h(
          'ul',
          { className: ['notes'] },
          notes.map((note) => noteOf(note, article)),
        ),
      ]),
    ];
  });
}

interface Line {
  number: number;
  start: number;
  end: number;
}

interface Numbered {
  message: Message;
  number: number;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const [index, words] of text.split('\n').entries()) {
    const end = start + words.replace(/\r$/, '').length;
    lines.push({ number: index + 1, start, end });
    start += words.length + 1;
  }
  return lines;
}

/** The words of a line, cut wherever a message begins or ends. */
function marked(
  text: string,
  line: Line,
  touching: readonly Numbered[],
  article: string,
): (Element | Text)[] {
  const cuts = touching.flatMap(({ message: { start, end } }) => [start.offset, end.offset]);
  const inside = cuts.filter((cut) => cut > line.start && cut < line.end);
  const bounds = [...new Set([line.start, ...inside, line.end])].sort((a, b) => a - b);
  return bounds.slice(1).flatMap((end, index): (Element | Text)[] => {
    const start = bounds[index] ?? line.start;
    const value: Text = { type: 'text', value: text.slice(start, end) };
    const over = touching.filter(
      ({ message }) => message.start.offset < end && message.end.offset > start,
    );
    if (over.length === 0) return [value];
    const ends = over.filter(({ message }) => message.end.offset === end);
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

function worstOf(over: readonly Numbered[]): Message['severity'] {
  const found = over.map(({ message }) => message.severity);
  return (['error', 'warning'] as const).find((severity) => found.includes(severity)) ?? 'info';
}

function noteOf({ message, number }: Numbered, article: string): Element {
  const { severity, reason, ruleId, note, url } = message;
  return h('li', { className: [severity], id: `${article}-note-${number}` }, [
    h('a', { href: `#${article}-mark-${number}` }, String(number)),
    ' ',
    h('b', withCode(reason)),
    h('small', [
      `${severity} · `,
      url === '' ? ruleId : h('a', { href: url }, ruleId),
      note === '' ? '' : ` · ${note}`,
    ]),
  ]);
}
