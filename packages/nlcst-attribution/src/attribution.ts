import type { Root } from 'nlcst';
import { linkArticle } from './article/link.js';
import { onceEach } from './memory.js';
import { readParagraph } from './paragraph/read.js';
import { paragraphsOf } from './paragraph/text/lines.js';
import type { Article, LexiconOptions } from './types.js';
import { type Lexicon, lexiconOf } from './words/lexicon.js';

const articlesOf = onceEach((_tree: Root) => new Map<Lexicon, Article>());

/**
 * Who says what in an article.
 *
 * @param tree nlcst tree as a retext parser gives it
 * @param options changes to the word lists
 * @returns the article's quotations, sources and attributions; worked out once a tree
 */
export function attributionOf(tree: Root, options?: LexiconOptions): Article {
  const lexicon = lexiconOf(options);
  const articles = articlesOf(tree);
  let article = articles.get(lexicon);
  if (!article) {
    article = linkArticle(
      tree,
      paragraphsOf(tree).map((node) => ({ node, reading: readParagraph(node, lexicon) })),
      lexicon,
    );
    articles.set(lexicon, article);
  }
  return article;
}
