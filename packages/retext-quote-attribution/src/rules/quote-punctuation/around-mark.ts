import type { Article } from 'nlcst-attribution';
import type { Finding } from 'nlcst-rule-kit';
import { mended } from '../../mended.js';
import { type Closing, endOfGap, isAbbreviation } from './closing.js';
import type { Message } from './message.js';
import { isFragment, isSentence, type Style } from './style.js';
import type { Tags } from './tags.js';

/** «done,”. Ellison said», «done.”, Ellison said»: a stop on either side of the mark. */
export function doubledStop(article: Article, closing: Closing): Finding<Message> | undefined {
  const { inner, outer, marks, written } = closing;
  if (!((inner === ',' && outer === '.') || (inner === '.' && outer === ','))) return;
  if (isAbbreviation(closing)) return;
  const { text } = article;
  if (/[.,…]/.test(text.charAt(marks.start - 2) + text.charAt(marks.end + 1))) return;
  const span = { start: marks.start - 1, end: marks.end + 1 };
  return mended(article, 'doubled', span, `,${written}`);
}

/** «the “public option”, which» in American style, «the “public option.”» in British style. */
export function aroundMark(
  article: Article,
  closing: Closing,
  house: Style,
  tags: Tags,
): Finding<Message> | undefined {
  const { part, quotation } = closing;
  if (!part.open || (part.close?.level === 'single' && part.parent < 0)) return;
  const isSpeech = house.speech === 'us' && isSentence(article, quotation);
  const style = isSpeech ? 'us' : house.fragment;
  if (style === 'us') return leftOutside(article, closing, house);
  if (style === 'uk') return takenInside(article, closing, tags);
  return;
}

function leftOutside(
  article: Article,
  closing: Closing,
  house: Style,
): Finding<Message> | undefined {
  const { quotation, inner, outer, marks, written } = closing;
  if (outer !== ',' && outer !== '.') return;
  // «he shouted “I am done”, and left»: the comma is the article's own, and outside in British papers.
  const isOwn = outer === ',' && quotation.attribution?.cue?.position === 'before';
  if (isOwn && house.fragment !== 'us') return;
  if (!/^\s?$/u.test(article.text.charAt(marks.end + 1))) return;
  // «asked “what is left?”.»: the American way has one stop, a British sentence may have its own.
  if (/[?!]/.test(inner) && outer === '.' && house.fragment === 'us') {
    const span = { start: marks.start - 1, end: marks.end + 1 };
    return mended(article, 'doubled', span, inner + written);
  }
  // «in the U.K.”, she said»: the full stop is the word's, and takes no comma's place.
  const isWordsOwn = outer === ',' && isAbbreviation(closing);
  if (!isWordsOwn && !/[\p{L}\p{N}%)\]]/u.test(inner)) return;
  const span = { start: marks.start, end: marks.end + 1 };
  return mended(article, 'outside', span, outer + written);
}

function takenInside(article: Article, closing: Closing, tags: Tags): Finding<Message> | undefined {
  const { part, quotation, inner, outer, marks, written } = closing;
  if (inner !== ',' && inner !== '.') return;
  // What is quoted within somebody's words may be set as they set it.
  if (part.parent >= 0 || !isFragment(article, quotation)) return;
  // «“If it rains,” she said, “we stay.”» is a sentence, which the tag parts.
  if (quotation.attribution?.cue?.position === 'inside') return;
  if (/[\p{L}\p{N},.;:?!]/u.test(outer) || isAbbreviation(closing)) return;
  // Before a tag many British papers put the comma of a fragment inside too: «“what is possible,” she said».
  if (inner === ',' && tags.byStart.has(endOfGap(article.text, marks.end))) return;
  return mended(article, 'inside', { start: marks.start - 1, end: marks.end }, written + inner);
}
