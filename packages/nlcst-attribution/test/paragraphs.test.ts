import type { Paragraph, Root } from 'nlcst';
import { describe, expect, it } from 'vitest';
import { attributionOf } from '../src/attribution.js';
import { read, treeOf } from './tools/read.js';

const kinds = (text: string): string[] => read(text).paragraphs.map(({ reading }) => reading.kind);

const long =
  'The port of Racine will close for good on Monday, since nobody has mended the lock that burst when the ice came. Mara Ellison said so.';

describe('kinds of paragraph', () => {
  it.each([
    ['prose', 'Mara Ellison said it failed.'],
    ['heading', 'Ferry sails again after the ice'],
    ['heading', 'Port Closes Again After Winter Storm.'],
    ['prose', '“Mara Moss Won Again,” Mayor Ellison said.'],
    ['label', 'RACINE'],
    ['label', '***'],
    ['transcript', 'WALLACE: Good evening. Did it fail?'],
    ['transcript', 'Q: Did it fail?'],
  ])('%s: %s', (kind, text) => {
    expect(kinds(text)).toEqual([kind]);
  });
});

describe('lines of one paragraph node, as Markdown has them,', () => {
  /** A tree whose lines the parser left in one paragraph. */
  const inOneNode = (text: string): Root => {
    const { children } = treeOf(text);
    const content = children.flatMap((child) =>
      child.type === 'ParagraphNode' ? child.children : [child],
    ) as Paragraph['children'];
    return { type: 'RootNode', children: [{ type: 'ParagraphNode', children: content }] };
  };
  const lines = (text: string): string[] =>
    attributionOf(inOneNode(text)).paragraphs.map(({ reading }) => reading.text);

  it('are paragraphs where each ends a sentence and they are long', () => {
    const second = '“We will be back,” said Tom Moss.';
    expect(lines(`${long}\n${second}`)).toEqual([long, second]);
  });

  it.each([
    ['that were wrapped', 'Mara Ellison said that it\nfailed. Tom Moss said\nthat it passed.'],
    ['that are a sentence each', 'Mara Ellison said it failed.\nTom Moss said it passed.'],
    ['of which one was wrapped', `${long.replace(', since', ',\nsince')}\n${long}`],
  ])('are none %s', (_, text) => {
    expect(lines(text)).toEqual([text]);
  });

  it('keep their place in the text', () => {
    const { paragraphs, text } = attributionOf(inOneNode(`${long}\n${long}`));
    expect(paragraphs.map(({ start, end }) => text.slice(start, end))).toEqual([long, long]);
  });
});
