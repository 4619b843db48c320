import type { Article, Mark, PlacedParagraph } from 'nlcst-attribution';
import type { Finding } from 'nlcst-rule-kit';
import { mended } from '../../mended.js';
import { placed } from '../../parts.js';
import type { Message } from './message.js';

/** «““We are done,” she said.»: the second opening mark looks like one that closes, and the last has no partner. */
export function doubledOpening(
  article: Article,
  paragraph: PlacedParagraph,
  { start }: Mark,
): Finding<Message> | undefined {
  const found = twiceOpened.exec(paragraph.reading.text.slice(0, start));
  const marks = found?.[1];
  if (!marks) return;
  const from = found.index + found[0].length - marks.length;
  const span = placed(paragraph, { start: from, end: from + marks.length });
  return mended(article, 'twice', span, marks.includes('"') ? '"' : '“');
}

const twiceOpened = /(?:^|\s)(["“”]{2})(?=[\p{L}\p{N}])/u;

/** «“We are done,”” she said.»: of two marks that close, one has taken the other for its own. */
export function doubledClosing(
  article: Article,
  paragraph: PlacedParagraph,
  { start }: Mark,
): Finding<Message> | undefined {
  const { text } = paragraph.reading;
  const found = twiceClosed.exec(text.slice(start));
  const marks = found?.[1];
  if (!marks) return;
  // «“She said, “Go.””» closes two.
  const isEven = text.split('“').length >= text.split('”').length;
  if (marks === '””' && isEven) return;
  const from = start + found.index + found[0].length - marks.length;
  const span = placed(paragraph, { start: from, end: from + marks.length });
  return mended(article, 'twiceClosed', span, marks.charAt(0));
}

const twiceClosed = /[\p{L}.,?!…](””|"")(?![\p{L}\p{N}"”])/u;

/** «“We are done,’ she said.»: a single mark behind a stop, where a double one is open and no single one. */
export function halfMark(
  article: Article,
  paragraph: PlacedParagraph,
): Finding<Message> | undefined {
  for (const { 0: quoted, index } of paragraph.reading.text.matchAll(leftOpen)) {
    const stop = index + quoted.search(/[.,?!]’(?!\S)/);
    if (stop < index) continue;
    return mended(article, 'half', placed(paragraph, { start: stop + 1, end: stop + 2 }), '”');
  }
  return;
}

/** From «“» to the next one or to the end, where no double mark closes it and no single one opens. */
const leftOpen = /“[^“”‘]*(?=“|$)/g;
