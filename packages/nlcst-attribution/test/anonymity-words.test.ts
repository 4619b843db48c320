import { describe, expect, it } from 'vitest';
import * as phrases from '../src/words/en/anonymity-phrases.js';
import * as reasons from '../src/words/en/anonymity-reasons.js';

const lists = Object.entries({ ...phrases, ...reasons });

describe('words of anonymity', () => {
  it.each(lists)('%s is sorted, unique and in lower case', (_, list) => {
    expect(list).toEqual([...new Set(list)].sort());
    expect(list.filter((phrase) => /[A-Z’]|\s{2}|^\s|\s$/u.test(phrase))).toEqual([]);
  });

  it('spells out the pronouns of the formulas', () => {
    expect(phrases.anonymityFormulas.filter((phrase) => phrase.includes('{'))).toEqual([]);
    expect(phrases.anonymityFormulas).toContain('declined to give her name');
    expect(phrases.anonymityFormulas).toContain('on the condition of anonymity');
    expect(phrases.selfExplainingFormulas).toContain('not authorized to speak');
  });

  it('keeps formulas with and without a cause apart', () => {
    const plain = new Set(phrases.anonymityFormulas);
    expect(phrases.selfExplainingFormulas.filter((phrase) => plain.has(phrase))).toEqual([]);
  });
});
