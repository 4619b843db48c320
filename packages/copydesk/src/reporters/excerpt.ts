import type { Message } from '../message.js';
import { printable } from '../output.js';
import type { Width } from '../width.js';

/** A line of the text and the line of marks below it. */
export interface Excerpt {
  line: string;
  underline: string;
}

/** The words of a message in their line, cut on both sides to what fits into the width. */
export function excerpt(
  text: string,
  { start, end }: Message,
  columns: number,
  width: Width,
): Excerpt {
  const lineStart = start.offset - start.column + 1;
  const room = Math.max(columns, 20);
  const words = upToLineEnd(text.slice(start.offset, Math.min(end.offset, start.offset + room)));
  const rest = Math.max(0, room - words.length);
  const after = upToLineEnd(text.slice(start.offset + words.length, start.offset + room * 2));
  const before = text.slice(Math.max(lineStart, start.offset - room * 2), start.offset);

  const half = Math.floor(rest / 2);
  const roomBefore = Math.min(before.length, rest - Math.min(after.length, half));
  const left = cutLeft(before, roomBefore);
  const right = cutRight(after, rest - roomBefore);
  const shown = printable(words);
  return {
    line: printable(left) + shown + printable(right),
    underline: ' '.repeat(width(printable(left))) + '^'.repeat(Math.max(1, width(shown))),
  };
}

function upToLineEnd(text: string): string {
  return text.slice(0, text.search(/[\r\n]|$/));
}

/** The last words that fit. */
function cutLeft(text: string, room: number): string {
  if (text.length <= room) return text;
  const kept = text.slice(text.length - Math.max(0, room - 1));
  const blank = kept.search(/\s/);
  return `…${blank === -1 ? '' : kept.slice(blank)}`;
}

/** The first words that fit. */
function cutRight(text: string, room: number): string {
  if (text.length <= room) return text;
  const kept = text.slice(0, Math.max(0, room - 1));
  const blank = kept.search(/\s\S*$/);
  return `${blank === -1 ? '' : kept.slice(0, blank + 1)}…`;
}
