import type { Article, Span } from 'nlcst-attribution';
import type { Finding } from 'nlcst-rule-kit';

/** The finding that a span should read otherwise, where that is certain enough to be written for the author. */
export function mended<M extends string>(
  article: Article,
  message: M,
  span: Span,
  expected: string,
  more: Readonly<Record<string, string>> = {},
): Finding<M> {
  const data = { actual: article.slice(span), expected, ...more };
  return { span, message, data, expected: [expected], fix: true };
}
