import { describe, expect, it } from 'vitest';
import { otherNames, otherPlaces, people, places } from '../src/names.js';
import * as abbreviation from '../src/rules/inconsistent-abbreviation/words.js';
import * as name from '../src/rules/inconsistent-name/words.js';
import * as unintroduced from '../src/rules/unintroduced-source/words.js';
import * as slips from '../src/slips/words.js';
import { wellKnown } from '../src/well-known.js';

const lists = Object.entries({
  abbreviation,
  name,
  names: { otherNames, otherPlaces },
  slips,
  unintroduced,
  wellKnown: { wellKnown },
}).flatMap(([rule, words]) =>
  Object.entries(words).map(([list, entries]) => [`${rule}: ${list}`, [...entries]] as const),
);

describe('word lists', () => {
  it.each(lists)('%s is sorted and has no empty word', (_, words) => {
    expect(words).toEqual([...words].sort());
    expect(words.filter((word) => word.trim() !== word || word === '')).toEqual([]);
  });

  it('compares names in small letters', () => {
    const capitals = [...people, ...places, ...slips.ranks].filter(
      (word) => word !== word.toLowerCase(),
    );
    expect(capitals).toEqual([]);
  });

  it('keeps places apart from people', () => {
    expect([...places].filter((word) => otherNames.has(word))).toEqual([]);
  });

  it('takes no title for the first half of a place', () => {
    expect([...slips.ranks].filter((word) => slips.noFirstNames.has(word))).toEqual([]);
  });
});
