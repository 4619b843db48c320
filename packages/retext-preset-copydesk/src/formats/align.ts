import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import type { ProseBuilder } from './prose.js';

const reference = /&(?:#x([0-9a-f]{1,8})|#(\d{1,8})|([a-z][a-z0-9]{1,31}));?/iy;
const behindLineBreak = /[ \t>]*/y;

/**
 * Add the words of a text node to the prose, each with the place where the file has it. Finds them again by walking
 * through both: a parser has decoded references (`&amp;`), dropped backslashes and what stands before a line in a
 * list or block quote.
 *
 * @param value the node’s text
 * @param source the file
 * @param from where the node begins in the file
 * @param to and where it ends
 */
export function addAligned(
  builder: ProseBuilder,
  value: string,
  source: string,
  { from, to, link }: { from: number; to: number; link?: string | undefined },
): void {
  let index = 0;
  let at = from;
  /** Where the stretch begins that is the same in both. */
  let same = 0;
  const flush = () => {
    if (index > same) builder.add(value.slice(same, index), at - (index - same), at, link);
    same = index;
  };
  while (index < value.length && at < to) {
    const code = source.charCodeAt(at);
    const decoded = code === 38 ? decodedAt(value, index, source, at, to) : undefined;
    if (decoded) {
      flush();
      builder.add(value.slice(index, index + decoded.length), at, decoded.end, link);
      index += decoded.length;
      at = decoded.end;
      same = index;
    } else if (code === 92 && isEscape(source, at, to) && value[index] === source[at + 1]) {
      flush();
      builder.add(value.charAt(index), at, at + 2, link);
      index++;
      at += 2;
      same = index;
    } else if (code === value.charCodeAt(index)) {
      index++;
      at++;
      if (code !== 10 && code !== 13) continue;
      behindLineBreak.lastIndex = at;
      behindLineBreak.exec(source);
      const next = Math.min(behindLineBreak.lastIndex, to);
      if (next === at || /[ \t>]/.test(value.charAt(index))) continue;
      flush();
      at = next;
    } else {
      flush();
      at++;
    }
  }
  flush();
}

/** The character reference that begins at a place, where the value has what it stands for. */
function decodedAt(
  value: string,
  index: number,
  source: string,
  at: number,
  to: number,
): { length: number; end: number } | undefined {
  reference.lastIndex = at;
  const match = reference.exec(source);
  if (!match || match.index !== at) return undefined;
  const [whole, hexadecimal, decimal, name] = match;
  if (!name) {
    const code = value.codePointAt(index) ?? 0;
    const given = hexadecimal ? Number.parseInt(hexadecimal, 16) : Number(decimal);
    // What stands for a number that is no character is the parser’s choice.
    const known = given === code || given < 160 || given > 0x10ffff;
    return known ? { length: code > 0xffff ? 2 : 1, end: at + whole.length } : undefined;
  }
  const end = at + whole.length;
  for (let length = name.length; length > 1; length--) {
    const text = decodeNamedCharacterReference(name.slice(0, length));
    if (!text || !value.startsWith(text, index)) continue;
    const stop = length === name.length ? end : at + 1 + length;
    if (stop > to || (text === '&' && value.startsWith(whole, index))) return undefined;
    return { length: text.length, end: stop };
  }
  return undefined;
}

/** Whether a backslash makes the mark behind it a mere mark. */
function isEscape(source: string, at: number, to: number): boolean {
  return at + 1 < to && /[!-/:-@[-`{-~]/.test(source.charAt(at + 1));
}
