import type { Link } from '../paragraph/links.js';
import type { ParagraphReading } from '../paragraph/read.js';
import type { Attribution, PlacedParagraph } from '../types.js';

/** A paragraph in its place, with all that the engine read of it. */
export interface Placed extends PlacedParagraph {
  reading: ParagraphReading;
}

/** An attribution with what the steps behind it still need. */
export interface Linked {
  attribution: Attribution;
  link: Link;
  paragraph: number;
}
