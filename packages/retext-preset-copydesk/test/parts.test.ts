import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Root } from 'nlcst';
import { toString as textOf } from 'nlcst-to-string';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { parseParagraphs, partsOf } from '../src/processor.js';

const processor = unified().use(parseParagraphs).freeze();
const fragments = [
  'The council met on Friday.',
  ' “We are done,” Mara Ellison said.',
  'A headline without a stop',
  ' Mr.',
  ' Harbor Inc.',
  ' and so on',
  '\n\n',
  '\n',
  '\r\n',
  '\n\u00a0\n',
  '\n  \t',
  '“Not yet.”',
  'Yes.',
  '3 people came.',
  ' …',
  '***',
  '\ufeff',
];
const texts = fc.array(fc.constantFrom(...fragments), { maxLength: 60 }).map((all) => all.join(''));

/** The sentences of each paragraph. */
function outlineOf(text: string): string[][] {
  return (processor.parse(text) as Root).children.flatMap((node) =>
    node.type === 'ParagraphNode'
      ? [node.children.filter(({ type }) => type === 'SentenceNode').map((child) => textOf(child))]
      : [],
  );
}

test('gives parts that are parsed as they are in the whole', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const parts = partsOf(text);
      expect(parts.join('')).toBe(text);
      expect(parts.flatMap(outlineOf)).toEqual(outlineOf(text));
    }),
    { numRuns: 300 },
  );
});

test('cuts the seed article but before the two lines that begin with a short word', () => {
  const text = readFileSync('test/fixtures/qatar-mediation.txt', 'utf8');
  const short = text.split('\n').filter((line) => line.startsWith('A '));
  expect(partsOf(text)).toHaveLength(text.trim().split('\n').length - short.length);
});

test('leaves a headline with the paragraph behind it', () => {
  expect(partsOf('Ferry line closes\n\nThe ferry stopped.\n\nNobody said why.')).toEqual([
    'Ferry line closes\n\nThe ferry stopped.\n\n',
    'Nobody said why.',
  ]);
});
