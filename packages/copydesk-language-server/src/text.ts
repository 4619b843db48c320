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
  /** All that there is to say of the text as it is now. */
  read(text: string): Promise<Known>;
}
