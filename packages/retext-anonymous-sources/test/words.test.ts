import { describe, expect, it } from 'vitest';
import * as opinion from '../src/rules/anonymous-opinion/words.js';
import * as missing from '../src/rules/missing-reason/words.js';
import * as clash from '../src/rules/no-comment-clash/words.js';
import * as spokesperson from '../src/rules/unnamed-spokesperson/words.js';
import * as vague from '../src/rules/vague-source/words.js';
import * as reason from '../src/rules/weak-reason/words.js';
import * as shared from '../src/words.js';

const lists = Object.entries({
  ...clash,
  ...missing,
  ...opinion,
  ...reason,
  ...spokesperson,
  ...shared,
  ...vague,
});

describe('word lists', () => {
  it.each(lists)('%s is sorted, unique and in lower case', (_, list) => {
    expect(list).toEqual([...new Set(list)].sort());
    expect(list.filter((phrase) => /[A-Z’]|\s{2}|^\s|\s$/u.test(phrase))).toEqual([]);
  });

  it('keeps words that judge anywhere apart from those that judge of somebody', () => {
    expect(opinion.labels.filter((label) => opinion.judgements.includes(label))).toEqual([]);
  });
});
