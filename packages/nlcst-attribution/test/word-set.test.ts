import { expect, test, vi } from 'vitest';
import type { Paragraph } from '../src/types.js';
import { wordSet, wordsThat } from '../src/words/word-set.js';
import { read } from './tools/read.js';

const paragraphOf = (text: string): Paragraph => {
  const [paragraph] = read(text).paragraphs;
  if (!paragraph) throw new Error('Expected a paragraph');
  return paragraph.reading;
};

test('a list finds its words however they are capitalised', () => {
  const boats = wordSet(['boat', 'boats']);
  expect(boats.in(paragraphOf('Boats left, and one boat came.'))).toEqual([0, 5]);
});

test('words are found by how they are written', () => {
  const capitals = wordsThat(({ value }) => /^\p{Lu}/u.test(value));
  expect(capitals.in(paragraphOf('Mara saw the Kell.'))).toEqual([0, 3]);
});

test('a paragraph that was searched already is searched for sets made later', () => {
  const paragraph = paragraphOf('The boat left.');
  expect(wordSet(['boat']).in(paragraph)).toEqual([1]);
  expect(wordSet(['left']).in(paragraph)).toEqual([2]);
});

test('a written form is looked at once for all texts', () => {
  const passes = vi.fn(() => false);
  const nothing = wordsThat(passes);
  nothing.in(paragraphOf('Once upon a boat.'));
  const { length } = passes.mock.calls;
  nothing.in(paragraphOf('A boat. Once upon a boat.'));
  expect(passes.mock.calls.length - length).toBe(1);
});

test('sets that are one too many find their words as well', () => {
  const paragraph = paragraphOf('The boat left.');
  const sets = Array.from({ length: 100 }, () => wordSet(['boat']));
  expect(sets.map((set) => set.in(paragraph))).toEqual(sets.map(() => [1]));
});

test('tokens that were made by hand are found', () => {
  const paragraph = paragraphOf('The boat left.');
  const tokens = paragraph.tokens.map((token) => ({ ...token, form: undefined }));
  expect(wordSet(['boat']).in({ ...paragraph, tokens })).toEqual([1]);
});
