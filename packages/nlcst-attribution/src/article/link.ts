import type { Paragraph as ParagraphNode, Root } from 'nlcst';
import type { ParagraphReading } from '../paragraph/read.js';
import type {
  Article,
  Attribution,
  Mention,
  PlacedParagraph,
  Quotation,
  Source,
  Span,
} from '../types.js';
import type { Lexicon } from '../words/lexicon.js';
import { lookups } from './lookups.js';
import { placer, textOfTree } from './places.js';

/** A paragraph's node with its reading. */
export interface ReadParagraph {
  node: ParagraphNode;
  reading: ParagraphReading;
}

/** Puts the paragraphs together: what only the whole article tells. */
export function linkArticle(tree: Root, read: ReadParagraph[], _lexicon: Lexicon): Article {
  const { text, starts } = textOfTree(tree);
  const paragraphs: (PlacedParagraph & { reading: ParagraphReading })[] = [];
  const places: ReturnType<typeof placer>[] = [];
  for (const { node, reading } of read) {
    const first = node.children[0];
    const start = starts.get(node) ?? (first ? starts.get(first) : 0) ?? 0;
    paragraphs.push({ index: paragraphs.length, start, end: start + reading.text.length, reading });
    places.push(placer(node));
  }
  const quotations: Quotation[] = [];
  const attributions: Attribution[] = [];
  const mentions: Mention[] = [];
  const sources: Source[] = [];
  for (const { start, reading } of paragraphs) {
    const made: Quotation[] = [];
    for (const part of reading.quotations) {
      const quotation: Quotation = {
        id: `q${quotations.length + 1}`,
        start: start + part.start,
        end: start + part.end,
        parts: [{ start: start + part.start, end: start + part.end }],
        kind: 'partial',
        words: part.words,
        parent: made[part.parent] ?? null,
        attribution: null,
        speaker: null,
        certainty: 0,
        because: '',
      };
      made.push(quotation);
      quotations.push(quotation);
    }
    const shift = (span: Span): Span => ({ start: start + span.start, end: start + span.end });
    for (const link of reading.links) {
      let mention: Mention | null = null;
      if (link.source) {
        const { start: from, end: to } = shift(link.source);
        const source: Source = {
          id: `s${sources.length + 1}`,
          name: text.slice(from, to),
          class: 'unknown',
          number: 'one',
          gender: 'unknown',
          descriptor: null,
          anonymity: null,
          mentions: [],
          attributions: [],
          quotations: [],
        };
        sources.push(source);
        mention = {
          start: from,
          end: to,
          text: text.slice(from, to),
          head: shift(link.source.head),
          form: link.source.form,
          source,
          certainty: 0.5,
          because: '',
        };
        mentions.push(mention);
      }
      attributions.push({
        id: `a${attributions.length + 1}`,
        kind: 'indirect',
        source: mention,
        cue: { ...link.cue, ...shift(link.cue) },
        content: link.content.map(shift),
        certainty: link.certainty,
        because: link.because,
      });
    }
  }
  return {
    text,
    paragraphs,
    quotations,
    attributions,
    mentions,
    sources,
    anonymities: [],
    names: [],
    ...lookups(text, paragraphs, places, quotations),
  };
}
