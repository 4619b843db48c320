import type { Article } from 'nlcst-attribution';
import { type SourceRow, sourceRows } from '../sheets/rows.js';
import { wordsOf } from '../sources.js';
import { type ShownParagraph, shownParagraphs } from './shown.js';

/** What a page shows of an article besides messages: plain data, so that a worker thread can give it. */
export interface ArticlePage {
  words: number;
  sources: SourceRow[];
  paragraphs: ShownParagraph[];
}

export function articlePage(article: Article, text: string): ArticlePage {
  return {
    words: wordsOf(article),
    sources: sourceRows(article),
    paragraphs: shownParagraphs(article, text),
  };
}
