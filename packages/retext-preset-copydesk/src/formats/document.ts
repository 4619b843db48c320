import type { FrontMatter } from './front-matter.js';
import type { Prose, Stretch } from './prose.js';

/** A comment of the file: `<!-- … -->`, or `{/* … *\/}` in MDX. */
export interface Comment extends Stretch {
  /** The words within. */
  text: string;
}

/** A file as every format gives it: what is read, and what is said to Copydesk. */
export interface TextDocument {
  prose: Prose;
  comments: readonly Comment[];
  frontMatter?: FrontMatter | undefined;
}
