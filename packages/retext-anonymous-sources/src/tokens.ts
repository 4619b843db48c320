import type { Article, Span, Token } from 'nlcst-attribution';
import { firstNotBefore } from 'nlcst-attribution/internal';

/** The tokens of a span, counted from the article's start. */
export const tokensIn = (article: Article, span: Span): Token[] => {
  const found: Token[] = [];
  let index = article.paragraphAt(span.start)?.index ?? article.paragraphs.length;
  for (; index < article.paragraphs.length; index++) {
    const paragraph = article.paragraphs[index];
    if (!paragraph || paragraph.start >= span.end) break;
    const { tokens } = paragraph.reading;
    const from = span.start - paragraph.start;
    let at = firstNotBefore(tokens, ({ end }) => end <= from);
    for (; at < tokens.length; at++) {
      const token = tokens[at];
      if (!token || paragraph.start + token.start >= span.end) break;
      found.push({
        ...token,
        start: paragraph.start + token.start,
        end: paragraph.start + token.end,
      });
    }
  }
  return found;
};
