import { describe, expect, it } from 'vitest';
import { attributed } from './tools/read.js';

// Each line is `source | cue | content + content`.

describe('forms that are no nouns', () => {
  it.each([
    [
      'a participle before people',
      'Mara Ellison left early, telling voters that the plan failed.',
      'Mara Ellison | telling | that the plan failed',
    ],
    [
      'a participle of a verb that is a noun in other forms',
      'Mara Ellison left early, claiming the plan failed.',
      'Mara Ellison | claiming | the plan failed',
    ],
    [
      'a participle after “and” that could stand before a noun',
      'Mara Ellison left early and suggested that the plan failed.',
      'Mara Ellison | suggested | that the plan failed',
    ],
  ])('%s', (_, text, line) => {
    expect(attributed(text)).toEqual([line]);
  });

  it.each([
    ['a gerund that is a noun', 'She met her writing partner in town.'],
    ['a participle before its noun', 'The alleged plot was an old one.'],
  ])('but not %s', (_, text) => {
    expect(attributed(text)).toEqual([]);
  });
});
