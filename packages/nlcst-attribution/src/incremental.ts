import type { Root } from 'nlcst';
import type { Position } from 'unist';
import { type KeptParagraph, linkParagraphs } from './article/link.js';
import { placer } from './article/places.js';
import { readParagraph } from './paragraph/read.js';
import { paragraphsOf } from './paragraph/text/lines.js';
import type { Article, LexiconOptions, Paragraph, Span } from './types.js';
import { lexiconOf } from './words/lexicon.js';

/** What one paragraph tells, and where it stands in the text that was parsed. */
export interface ReadPart {
  start: number;
  reading: Paragraph;
  /** Where a span of the paragraph lies in that text. */
  place(span: Span): Position | undefined;
}

/**
 * Read the paragraphs of a part of an article, for hosts that keep what they read of a part that does not change.
 *
 * @param tree nlcst tree of that part alone, with positions
 * @param options changes to the word lists
 */
export function readParts(tree: Root, options?: LexiconOptions): ReadPart[] {
  const lexicon = lexiconOf(options);
  return paragraphsOf(tree).map((node) => ({
    start: node.children[0]?.position?.start.offset ?? 0,
    reading: readParagraph(node, lexicon),
    place: placer(node),
  }));
}

/**
 * Put an article together from paragraphs that {@link readParts} gave, each with the place where it begins in `text`
 * now. Gives what `attributionOf` gives for a tree of the whole.
 *
 * @param options the changes to the word lists with which the paragraphs were read
 */
export function articleOf(
  text: string,
  paragraphs: readonly ReadPart[],
  options?: LexiconOptions,
): Article {
  return linkParagraphs(text, paragraphs as readonly KeptParagraph[], lexiconOf(options));
}
