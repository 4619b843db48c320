import { describe, expect, it } from 'vitest';
import { legalSteps } from '../src/legal.js';
import * as agentless from '../src/rules/agentless-attribution/words.js';
import * as alleged from '../src/rules/alleged/words.js';
import * as outlet from '../src/rules/unnamed-outlet/words.js';
import * as study from '../src/rules/unnamed-study/words.js';
import * as weasel from '../src/rules/weasel-source/words.js';

const lists = Object.entries({
  agentless,
  alleged,
  legal: { legalSteps },
  outlet,
  study,
  weasel,
}).flatMap(([rule, words]) =>
  Object.entries(words).map(([list, entries]) => [`${rule}: ${list}`, [...entries]] as const),
);

describe('word lists', () => {
  it.each(lists)('%s is sorted and in lower case', (_, words) => {
    expect(words).toEqual([...words].sort());
    expect(words.filter((word) => /[A-Z’]|\s{2}|^\s|\s$|^$/u.test(word))).toEqual([]);
  });

  it('keeps words that point back out of the classes of people', () => {
    expect(weasel.weasels.filter((word) => weasel.pointers.has(word))).toEqual([]);
  });

  it('takes no adjective of a study for its maker', () => {
    expect([...study.adjectives].filter((word) => study.producerNouns.has(word))).toEqual([]);
  });
});
