import type { Article, Span } from 'nlcst-attribution';
import type { Finding } from 'nlcst-rule-kit';

/** Keys of the rule's messages. */
export type Message =
  | 'beforeTag'
  | 'midSentence'
  | 'doubled'
  | 'tagInside'
  | 'outside'
  | 'inside'
  | 'beforeQuotation'
  | 'afterThat'
  | 'unstopped';

/** The finding that a span should read otherwise, where that is certain enough to be written for the author. */
export function mended(
  article: Article,
  message: Message,
  span: Span,
  expected: string,
  more: Readonly<Record<string, string>> = {},
): Finding<Message> {
  const data = { actual: article.slice(span), expected, ...more };
  return { span, message, data, expected: [expected], fix: true };
}
