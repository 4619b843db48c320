import type { Span } from 'nlcst-attribution';
import { chunkAt, wordEnd, wordStart } from '../../characters.js';

/** What is missing, and where: the words on both sides and the text that mends them. */
export interface Gap {
  kind: 'stop' | 'mark' | 'comma' | 'scale' | 'words' | 'dash' | 'ellipsis';
  span: Span;
  expected: string;
}

/** The words on both sides of a mark, with a space put behind it. */
export function split(text: string, mark: number, after: number, kind: Gap['kind']): Gap {
  const start = wordStart(text, mark);
  const isPrefix = text[after] === '@' || text[after] === '#';
  const end = wordEnd(text, isPrefix ? after + 1 : after);
  const expected = `${text.slice(start, after)} ${text.slice(after, end)}`;
  return { kind, span: { start, end }, expected };
}

/** Whether the text around an offset is the address of a site, a file or a person. */
export function isAddress(text: string, offset: number): boolean {
  return /[@/\\_=]|^\W?www\.|\w\.\w+\.\w/i.test(chunkAt(text, offset));
}
