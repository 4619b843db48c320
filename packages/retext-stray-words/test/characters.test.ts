import { describe, expect, it } from 'vitest';
import { chunkAt, tokenAt, wordEnd, wordStart } from '../src/characters.js';

describe('words around an offset', () => {
  const text = 'She said ’twas $75-million’s worth.Then';

  it('takes in signs of money and joiners', () => {
    const end = text.indexOf(' worth');
    expect(text.slice(wordStart(text, end), end)).toBe('$75-million’s');
  });

  it('leaves an apostrophe at the edge out', () => {
    const start = text.indexOf('’twas') + 5;
    expect(text.slice(wordStart(text, start), start)).toBe('twas');
  });

  it('ends before a stop', () => {
    const start = text.indexOf('worth');
    expect(text.slice(start, wordEnd(text, start))).toBe('worth');
  });
});

describe('chunkAt', () => {
  it('gives the text between two blanks', () => {
    expect(chunkAt('See (example.com/a), please', 8)).toBe('(example.com/a),');
  });

  it('reads no further than it must', () => {
    expect(chunkAt('a'.repeat(10_000), 5000).length).toBeLessThan(500);
  });
});

describe('tokenAt', () => {
  const token = (start: number, end: number) => ({
    start,
    end,
    value: '',
    lower: '',
    kind: 'word' as const,
    blank: false,
    quotation: -1,
    sentence: 0,
  });
  const tokens = [token(0, 3), token(4, 5), token(5, 9)];

  it.each([
    [0, 0],
    [2, 0],
    [4, 1],
    [5, 2],
    [8, 2],
  ])('finds the token at %i', (offset, index) => {
    expect(tokenAt(tokens, offset)).toBe(tokens[index]);
  });

  it.each([3, 9])('finds none at %i', (offset) => {
    expect(tokenAt(tokens, offset)).toBeUndefined();
  });
});
