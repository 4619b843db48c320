import type { Article } from 'nlcst-attribution';
import type { Problem } from './problems.js';

/** All that there is to know of a text. */
export interface Known {
  text: string;
  article: Article;
  problems: readonly Problem[];
}

/** A text while it is typed. */
export interface Text {
  /** Take over the text as it is now. */
  update(text: string): void;
  /** What can be said at once: of what only the whole article tells, what was known before, moved along. */
  now(): Promise<readonly Problem[]>;
  /** All that there is to say, worked out where it is not known yet. */
  whole(): Promise<Known>;
}
