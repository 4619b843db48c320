import type { Span } from 'nlcst-attribution';

/** Characters that were read in the wrong encoding, and those that they stand for. */
export interface Garbled extends Span {
  text: string;
}

/** What Windows-1252 has from 0x80 on, in order; a byte that it leaves free stands for itself. */
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Bytes that begin Latin letters and signs, dashes and quotation marks, with what may follow; those of «€» and «™». */
const sequence = new RegExp(
  `(?:[ÂÃ]|â[€\u0080])[\u0080-¿${windows}]|â(?:[‚\u0082]¬|[„\u0084]¢)`,
  'g',
);

const begins = /[ÂÃâ]/;

/** Latin letters and signs, dashes and quotation marks: what news texts have beside ASCII. */
const usual = /^[\u00a0-ÿ‐-‧‰-⁄€™]$/;

/**
 * UTF-8 that was read as Latin-1 or Windows-1252: «protÃ©gÃ©», «sheâ€™s». A capital before and a mark behind are a word
 * in capitals at the end of a quotation («…IRMÃ”»).
 */
export function garbledIn(text: string): Garbled[] {
  const found: Garbled[] = [];
  if (!begins.test(text)) return found;
  for (const { 0: written, index } of text.matchAll(sequence)) {
    const read = decoded(written);
    if (!usual.test(read) || isWordInCapitals(text, index)) continue;
    found.push({ start: index, end: index + written.length, text: read });
  }
  return found;
}

function isWordInCapitals(text: string, index: number): boolean {
  return /\p{Lu}/u.test(text.charAt(index - 1)) && /[‘’“”]/.test(text.charAt(index + 1));
}

function decoded(written: string): string {
  const bytes = Uint8Array.from(written, byteOf);
  return new TextDecoder().decode(bytes);
}

function byteOf(character: string): number {
  const at = windows.indexOf(character);
  return at < 0 ? character.charCodeAt(0) : 0x80 + at;
}
