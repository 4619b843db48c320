import { describe, expect, it } from 'vitest';
import * as dangling from '../src/rules/dangling-word/words.js';
import * as doubled from '../src/rules/doubled-word/words.js';
import * as extra from '../src/rules/extra-space/words.js';
import * as missing from '../src/rules/missing-space/words.js';
import * as placeholder from '../src/rules/placeholder/words.js';
import * as production from '../src/rules/production-note/words.js';
import * as fragment from '../src/rules/stray-fragment/words.js';
import * as punctuation from '../src/rules/stray-punctuation/words.js';
import * as shared from '../src/words.js';

const lists = Object.entries({
  dangling,
  doubled,
  extra,
  missing,
  placeholder,
  production,
  fragment,
  punctuation,
  shared,
}).flatMap(([rule, words]) =>
  Object.entries(words).map(([name, list]) => [`${rule}: ${name}`, list] as const),
);

describe('word lists', () => {
  it.each(lists)('%s is sorted, unique and in lower case', (_, list) => {
    expect(list).toEqual([...new Set(list)].sort());
    expect(list.filter((word) => /[A-Z’]|\s{2}|^\s|\s$/u.test(word))).toEqual([]);
  });

  it('keeps a function word that may be doubled out of those that may not', () => {
    const both = doubled.functionWords.filter((word) => doubled.doubles.includes(word));
    expect(both).toEqual([]);
  });

  it('says of no fragment twice that it is one', () => {
    expect(fragment.fragments.filter((word) => fragment.hanging.includes(word))).toEqual([]);
  });
});
