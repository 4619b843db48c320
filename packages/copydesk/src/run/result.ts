import type { ArticlePage } from '../html/article-page.js';
import type { Message, NamedMessage } from '../message.js';

/** One file, or standard input, after it was linted; or why it could not be. */
export type Result = Linted | { path: string; fault: string };

export interface Linted {
  path: string;
  /** The text as it is now. */
  text: string;
  messages: readonly NamedMessage[];
  /** Only where the reporter asks for it. */
  page?: ArticlePage;
  /** The text as it was, and what was mended in it. */
  mended?: { from: string; fixes: readonly Message[] };
}
