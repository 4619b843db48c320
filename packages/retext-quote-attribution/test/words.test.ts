import { describe, expect, it } from 'vitest';
import { callings } from '../src/rules/inconsistent-speaker/words.js';
import { clauseWords, loadedVerbs } from '../src/rules/loaded-verb/words.js';
import * as plural from '../src/rules/plural-speaker/words.js';
import * as punctuation from '../src/rules/quote-punctuation/words.js';
import * as scare from '../src/rules/scare-quote/words.js';
import * as tense from '../src/rules/tense-shift/words.js';
import * as shared from '../src/words.js';

const lists = [
  ...Object.entries({ ...plural, ...punctuation, ...scare, ...shared, ...tense }),
  ['callings', Object.keys(callings)] as const,
  ['loadedVerbs', Object.keys(loadedVerbs)] as const,
  ['clauseWords', clauseWords] as const,
];

describe('word lists', () => {
  it.each(lists)('%s is sorted, unique and in lower case', (_, list) => {
    expect(list).toEqual([...new Set(list)].sort());
    expect(list.filter((word) => /[A-Z’]|\s{2}|^\s|\s$/u.test(word))).toEqual([]);
  });

  it.each(Object.entries(loadedVerbs))(
    '`%s` has a reason, and a ground or says that it has none',
    (_, verb) => {
      expect(verb.reason).not.toBe('');
      expect(verb.ground !== '' || verb.reason.includes('no published list')).toBe(true);
    },
  );
});
