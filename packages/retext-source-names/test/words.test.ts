import { describe, expect, it } from 'vitest';
import * as abbreviation from '../src/rules/inconsistent-abbreviation/words.js';
import * as name from '../src/rules/inconsistent-name/words.js';

const lists = Object.entries({ abbreviation, name }).flatMap(([rule, words]) =>
  Object.entries(words).map(([list, entries]) => [`${rule}: ${list}`, [...entries]] as const),
);

describe('word lists', () => {
  it.each(lists)('%s is sorted and has no empty word', (_, words) => {
    expect(words).toEqual([...words].sort());
    expect(words.filter((word) => word.trim() !== word || word === '')).toEqual([]);
  });

  it('compares names in small letters', () => {
    const capitals = [...name.twins, ...name.titles].filter((word) => word !== word.toLowerCase());
    expect(capitals).toEqual([]);
  });

  it('takes no title for the first half of a place', () => {
    expect([...name.titles].filter((word) => name.noFirstNames.has(word))).toEqual([]);
  });
});
