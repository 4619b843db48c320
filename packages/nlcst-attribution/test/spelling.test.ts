import { expect, test, vi } from 'vitest';
import type { Token } from '../src/types.js';
import { onceASpelling } from '../src/words/spelling.js';
import { read } from './tools/read.js';

const tokensOf = (text: string): Token[] =>
  read(text).paragraphs.flatMap(({ reading }) => reading.tokens);

test('works once for all words of all texts that are spelled alike', () => {
  const work = vi.fn(({ value }: { value: string }) => value.length);
  const length = onceASpelling(work);
  const tokens = [...tokensOf('One boat left.'), ...tokensOf('A boat came.')];
  expect(tokens.map(length)).toEqual([3, 4, 4, 1, 1, 4, 4, 1]);
  expect(work.mock.calls.filter(([{ value }]) => value === 'boat')).toHaveLength(1);
});

test('tells words that differ in a capital', () => {
  const written = onceASpelling(({ value }) => value);
  expect(tokensOf('Boat, boat').map(written)).toEqual(['Boat', ',', 'boat']);
});

test('works for words that were made by hand', () => {
  expect(onceASpelling(({ lower }) => lower)({ value: 'Boat', lower: 'boat' })).toBe('boat');
});

test('tells a mistyped apostrophe from the right one', () => {
  const written = onceASpelling(({ value }) => value);
  const tokens = [...tokensOf('They don"t know.'), ...tokensOf("They don't know.")];
  expect(tokens.map(written)).toEqual(tokens.map(({ value }) => value));
  expect(tokens.map(({ value }) => value)).toContain('don"t');
});
