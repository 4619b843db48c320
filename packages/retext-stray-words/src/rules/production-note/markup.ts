import type { Span } from 'nlcst-attribution';
import { isLetter } from '../../characters.js';
import { entities } from './entities.js';

/** No tag of a page is longer, and no short element: further than that nothing is looked for. */
const longest = 400;

/** Attributes as in `<tweet author="…`, which show a tag whose end was cut off. */
const attributes = /^<[a-z][a-z0-9]*(?:-[a-z0-9]+)? [a-z][a-z-]*=/i;

/** `&amp;`, `&#8217;`, `&#x2019;`. */
const entity = /&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z]{2,6}));/gi;

/** Sections of a page's template. Not the `{{ page.title }}` and `{{< figure >}}` that Markdown is published with. */
const template = /\{\{[#^/][\w.-]{1,40}\}\}(?:\s?\{\{[#^/][\w.-]{1,40}\}\})*/g;

/** `[caption id="7"]`, `[/caption]`: short codes of a page's editor. */
const shortCode =
  /\[[a-z][\w-]{1,30}(?:\s[a-z][\w-]{0,30}=["“”″][^"“”″\]\n]{0,200}["“”″])+\s?\/?\]|\[\/[a-z][\w-]{0,30}\]/g;

/** An entity, and the text that it stands for: nothing where it stands for none. */
export interface Entity extends Span {
  text?: string;
}

/** Entities that nobody turned into text. «R&D; AT&T;» are none. */
export function entitiesIn(text: string): Entity[] {
  if (!text.includes('&')) return [];
  const found: Entity[] = [];
  for (const { 0: words, 1: decimal, 2: hexadecimal, 3: name, index } of text.matchAll(entity)) {
    const span = { start: index, end: index + words.length };
    if (name) {
      const known = entities[name.toLowerCase()];
      if (known) found.push({ ...span, text: known });
      continue;
    }
    const code = decimal ? Number(decimal) : Number.parseInt(hexadecimal ?? '', 16);
    const isText = code >= 0x20 && code !== 0x7f && code < 0xd800;
    found.push(isText ? { ...span, text: String.fromCharCode(code) } : span);
  }
  return found;
}

/** What a page's template left in a text: `{{^subscriber}}`, `{{/subscriber}}`. */
export const templatesIn = (text: string): Span[] =>
  text.includes('{{') ? spansOf(text, template) : [];

/** What a page's editor left in a text: `[caption id="7"]`, `[/caption]`. */
export const shortCodesIn = (text: string): Span[] =>
  text.includes('[') ? spansOf(text, shortCode) : [];

const spansOf = (text: string, pattern: RegExp): Span[] =>
  [...text.matchAll(pattern)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  }));

/**
 * Tags left in a text. A short element counts as one, and so do tags that follow one another. «x < y», «<3» and
 * addresses are no tags, nor are the names and codes of firms that news agencies put between such marks («<HBR.N>»).
 */
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
  const tag = text.slice(start, start + longest);
  const close = tag.indexOf('>');
  const open = tag.indexOf('<', 1);
  if (close > 0 && (open < 0 || close < open)) {
    if (/[@:]/.test(tag.slice(0, close)) && !tag.includes('=')) return -1;
    const end = elementEnd(text, start, start + close + 1);
    return isFirm(tag.slice(0, close + 1)) && end === start + close + 1 ? -1 : end;
  }
  const cut = attributes.exec(tag);
  return cut ? start + cut[0].length : -1;
}

/** A capital and no attribute: «<Harbor Lines Ltd>», «<HBR.N>». */
const isFirm = (tag: string): boolean => /^<\p{Lu}/u.test(tag) && !tag.includes('=');

/** The end of `<b>…</b>`, or of the tag alone where the element is long or never ends. */
function elementEnd(text: string, start: number, end: number): number {
  const name = /^<[a-z][\w-]*/i.exec(text.slice(start, end))?.[0].slice(1);
  if (!name || text[end - 2] === '/') return end;
  const closing = `</${name}>`;
  const at = text.slice(end, end + longest).indexOf(closing);
  return at < 0 ? end : end + at + closing.length;
}
