import { describe, expect, it } from 'vitest';
import { attributionOf } from '../src/attribution.js';
import { articleOf, readParts } from '../src/incremental.js';
import type { Article } from '../src/types.js';
import { read, treeOf } from './tools/read.js';

const text =
  'The port closed.\n\n“It is ‘over’ for good,” Mara Ellison said. She left.\n\n“We will be back,” said Tom Moss.';

describe('an article', () => {
  const article = read(text);
  const at = (words: string) => text.indexOf(words);

  it('is worked out once a tree', () => {
    const tree = treeOf(text);
    expect(attributionOf(tree)).toBe(attributionOf(tree));
    expect(attributionOf(tree, {})).toBe(attributionOf(tree));
    expect(attributionOf(treeOf(text))).not.toBe(attributionOf(tree));
  });

  it('is worked out anew for other word lists', () => {
    const tree = treeOf('Mara Ellison ordained that it failed.');
    const ordains = attributionOf(tree, { speechVerbs: { add: ['ordain'] } });
    expect(ordains.attributions.map(({ cue }) => cue?.lemma)).toEqual(['ordain']);
    expect(attributionOf(tree).attributions).toEqual([]);
  });

  it('leaves its tree as it was', () => {
    const tree = treeOf(text);
    const before = structuredClone(tree);
    attributionOf(tree);
    expect(tree).toEqual(before);
  });

  it('slices', () => {
    expect(article.slice({ start: 4, end: 8 })).toBe('port');
  });

  it('finds paragraphs and sentences by place', () => {
    expect(article.paragraphAt(at('left'))?.index).toBe(1);
    const sentence = article.sentenceAt(at('left'));
    expect(sentence && article.slice(sentence)).toBe('She left.');
  });

  it('finds the innermost quotation by place', () => {
    const quotationAt = (words: string) => {
      const found = article.quotationAt(at(words));
      return found && article.slice(found);
    };
    expect(quotationAt('over')).toBe('‘over’');
    expect(quotationAt('for good')).toBe('“It is ‘over’ for good,”');
    expect(quotationAt('Mara')).toBeUndefined();
  });

  it('knows where a span lies in the file', () => {
    expect(article.place({ start: at('She'), end: at('She') + 3 })).toMatchObject({
      start: { line: 3, column: 45, offset: at('She') },
      end: { line: 3, column: 48, offset: at('She') + 3 },
    });
  });

  it('knows where a span over paragraphs lies', () => {
    const place = article.place({ start: at('She'), end: text.length });
    expect(place?.end).toMatchObject({ line: 5, offset: text.length });
  });

  it('has no places where the tree has none', () => {
    const tree = structuredClone(treeOf('She left.'));
    const forget = (node: { position?: unknown; children?: object[] }) => {
      delete node.position;
      for (const child of node.children ?? []) forget(child);
    };
    forget(tree);
    expect(attributionOf(tree).place({ start: 0, end: 3 })).toBeUndefined();
  });
});

describe('an article put together from parts', () => {
  /** What of an article can be compared: no functions, no cycles. */
  const facts = ({
    paragraphs,
    attributions,
    quotations,
    sources,
    names,
  }: ReturnType<typeof read>) => ({
    paragraphs: paragraphs.map(({ start, end, index }) => [start, end, index]),
    attributions: attributions.map(({ id, kind, cue, content, source }) => [
      id,
      kind,
      cue,
      content,
      source?.text,
      source?.source.id,
    ]),
    quotations: quotations.map(({ id, kind, start, end, speaker }) => [
      id,
      kind,
      start,
      end,
      speaker?.id,
    ]),
    sources: sources.map(({ id, name, class: kind }) => [id, name, kind]),
    names,
  });

  it('is what the whole gives', () => {
    let start = 0;
    const parts = text.split(/(?<=\n\n)/).flatMap((part) => {
      const read = readParts(treeOf(part)).map((one) => ({ ...one, start: one.start + start }));
      start += part.length;
      return read;
    });
    expect(parts).toHaveLength(3);
    expect(facts(articleOf(text, parts))).toEqual(facts(read(text)));
  });

  it('hears by what the house is called', () => {
    const options = { ownOutlets: { add: ['Reuters'] } };
    const told = 'An aide told Reuters that it failed.';
    const parts = readParts(treeOf(told), options);
    const hearerIn = ({ attributions }: Article) => attributions[0]?.hearer;
    expect(hearerIn(articleOf(told, parts))).toBe('outlet');
    expect(hearerIn(articleOf(told, parts, options))).toBe('reporter');
  });

  it('links kept readings anew, wherever they stand', () => {
    const [part] = readParts(treeOf('“It is over,” she said.'));
    const other = readParts(treeOf('Mara Ellison runs the port. '));
    if (!part || !other[0]) throw new Error('no part');
    const article = articleOf('Mara Ellison runs the port. “It is over,” she said.', [
      other[0],
      { ...part, start: 28 },
    ]);
    expect(article.quotations[0]?.speaker?.name).toBe('Mara Ellison');
    expect(article.quotations.map(article.slice)).toEqual(['“It is over,”']);
  });
});
