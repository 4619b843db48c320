import type { Span } from 'nlcst-attribution';
import { isLetter } from '../../characters.js';

/** No tag of a page is longer; an opening bracket without a partner ends here. */
const longestTag = 400;

/** Attributes as in `<tweet author="…`, which show a tag whose end was cut off. */
const attributes = /^<[a-z][a-z0-9]*(?:-[a-z0-9]+)? [a-z][a-z-]*=/i;

/** Tags left in a text; tags that follow one another count as one. «x < y», «<3» and addresses are no tags. */
export function markupIn(text: string): Span[] {
  const spans: Span[] = [];
  let index = text.indexOf('<');
  while (index >= 0) {
    const end = tagEnd(text, index);
    const last = spans.at(-1);
    if (end > 0 && last?.end === index) last.end = end;
    else if (end > 0) spans.push({ start: index, end });
    index = text.indexOf('<', end > 0 ? end : index + 1);
  }
  return spans;
}

function tagEnd(text: string, start: number): number {
  const isTag = isLetter(text[start + 1]) || (text[start + 1] === '/' && isLetter(text[start + 2]));
  if (!isTag && !text.startsWith('<!--', start)) return -1;
  const tag = text.slice(start, start + longestTag);
  const close = tag.indexOf('>');
  const open = tag.indexOf('<', 1);
  if (close > 0 && (open < 0 || close < open)) {
    return /^<[^>]*[@:]/.test(tag) && !tag.includes('=') ? -1 : start + close + 1;
  }
  const cut = attributes.exec(tag);
  return cut ? start + cut[0].length : -1;
}
