import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attributionOf } from '../src/attribution.js';
import type { Article, Span } from '../src/types.js';
import { read, treeOf } from './tools/read.js';

const pieces = [
  'Mara Ellison',
  'Ellison’s',
  'Mr. Moss',
  'the official',
  'Officials',
  'she',
  'who',
  'said',
  'told reporters',
  'according to',
  'that',
  'as',
  'asked not to be named',
  'on condition of anonymity',
  'because she feared it',
  'because',
  'the plan failed',
  'and',
  'U.S.',
  'No. 5',
  '“',
  '”',
  '"',
  "''",
  '‘',
  '’',
  "'",
  '«',
  '(',
  ')',
  '—',
  '--',
  ',',
  '.',
  ':',
  '?',
  '…',
  'Q:',
  '\n',
  '\n\n',
  '\r\n',
  '\t',
  '\u00a0',
  '\ufeff',
  '\u0000',
  '\ud83d',
  '👩‍👩‍👧',
  'قال',
];
/** Scraps of news in any order, with and without blanks between, and any other string. */
const texts = fc.oneof(
  fc
    .array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom(' ', ' ', '')), { maxLength: 60 })
    .map((parts) => parts.flat().join('')),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
);

/** Every span that an article gives. */
const spansOf = ({ attributions, quotations, mentions, anonymities, names }: Article): Span[] => [
  ...attributions.flatMap(({ cue, content }) => (cue ? [cue, ...content] : content)),
  ...quotations.flatMap((quotation) => [quotation, ...quotation.parts]),
  ...mentions.flatMap((mention) => [mention, mention.head]),
  ...anonymities.flatMap((one) => [one, one.formula, ...(one.because ? [one.because] : [])]),
  ...names.flatMap(({ places }) => places),
];

const inOrder = (spans: readonly Span[]) =>
  spans.every((span, index) => index === 0 || (spans[index - 1] as Span).start <= span.start);

const always = (check: (text: string) => void) => {
  fc.assert(fc.property(texts, check), { numRuns: 500 });
};

describe('whatever the text,', () => {
  it('every span lies in it and covers words, no white space at its ends', () => {
    always((text) => {
      const article = read(text);
      for (const span of spansOf(article)) {
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeLessThanOrEqual(text.length);
        const words = article.slice(span);
        expect(words).not.toBe('');
        expect(words).toBe(words.trim());
      }
    });
  });

  it('the text is kept', () => {
    always((text) => {
      expect(read(text).text).toBe(text);
    });
  });

  it('tokens, sentences, marks and paragraphs stand in order', () => {
    always((text) => {
      const { paragraphs } = read(text);
      expect(inOrder(paragraphs)).toBe(true);
      for (const { reading } of paragraphs) {
        for (const spans of [reading.tokens, reading.sentences, reading.marks]) {
          expect(inOrder(spans)).toBe(true);
        }
      }
    });
  });

  it('quotations stand in order, nested ones inside the one around them', () => {
    always((text) => {
      const { quotations } = read(text);
      expect(inOrder(quotations)).toBe(true);
      for (const { parent, start, end } of quotations) {
        if (!parent) continue;
        expect(parent.start).toBeLessThanOrEqual(start);
        expect(parent.end).toBeGreaterThanOrEqual(end);
      }
    });
  });

  it('sources, mentions and attributions know one another', () => {
    always((text) => {
      const { sources, mentions, attributions } = read(text);
      for (const source of sources) expect(source.mentions.length).toBeGreaterThan(0);
      for (const mention of mentions) {
        expect(sources).toContain(mention.source);
        expect(mention.source.mentions).toContain(mention);
      }
      for (const attribution of attributions) {
        if (attribution.source) expect(mentions).toContain(attribution.source);
        expect(attribution.content.length).toBeGreaterThan(0);
      }
    });
  });

  it('certainty lies between 0 and 1 and has its step', () => {
    always((text) => {
      const { mentions, attributions } = read(text);
      for (const { certainty, because } of [...mentions, ...attributions]) {
        expect(certainty).toBeGreaterThan(0);
        expect(certainty).toBeLessThanOrEqual(1);
        expect(because).not.toBe('');
      }
    });
  });

  it('the tree stays as it was, and is read once', () => {
    always((text) => {
      const tree = treeOf(text);
      const before = structuredClone(tree);
      const article = attributionOf(tree);
      expect(tree).toEqual(before);
      expect(attributionOf(tree)).toBe(article);
    });
  });

  it('places are those of the words', () => {
    always((text) => {
      const article = read(text);
      for (const span of spansOf(article)) {
        const place = article.place(span);
        expect(place?.start.offset).toBe(span.start);
        expect(place?.end.offset).toBe(span.end);
      }
    });
  });
});
