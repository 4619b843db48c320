import { describe, expect, it } from 'vitest';
import { attributed } from './tools/read.js';

// Each line is `source | cue | content + content`.

describe('whom a paper quotes', () => {
  it.each([
    ['a name', 'The Herald quoted Moss as saying the pier was safe.', 'Moss'],
    ['a pronoun', 'The radio quoted him as saying the pier was safe.', 'him'],
    [
      'a name with an apposition',
      'The agency cited Mara Ellison, the mayor, as saying the pier was safe.',
      'Mara Ellison, the mayor',
    ],
    ['in the passive', 'Moss was quoted by the Herald as saying the pier was safe.', 'Moss'],
  ])('%s', (_, text, source) => {
    expect(attributed(text)).toEqual([`${source} | saying | the pier was safe`]);
  });

  it.each([
    ['behind the words', '“The pier is safe,” the Herald quoted Moss as saying in May.'],
    [
      'behind the words, in the passive',
      '“The pier is safe,” Moss was quoted by the Herald as saying.',
    ],
  ])('%s', (_, text) => {
    expect(attributed(text)).toEqual(['Moss | saying | “The pier is safe,”']);
  });
});

describe('whom an outlet cites', () => {
  it.each([
    ['people', 'It failed, Reuters said, citing people with knowledge of the plan.'],
    ['people behind a paper', 'It failed, the Harbor Post reported, quoting a port official.'],
  ])('%s', (_, text) => {
    expect(attributed(text).at(-1)).toMatch(/^(?:people|a port official).* \| \w+ \| It failed$/);
  });

  it('before the verb', () => {
    expect(attributed('The Post, citing unnamed sources, said it failed.')).toEqual([
      'unnamed sources | citing | it failed',
      'The Post | said | it failed',
    ]);
  });

  it('before the paper', () => {
    expect(attributed('Citing unnamed sources, The Post said it failed.')).toEqual([
      'unnamed sources | Citing | it failed',
      'The Post | said | it failed',
    ]);
  });

  it('before a judgement', () => {
    expect(attributed('The Post, citing two aides, described the pier as unsafe.')[0]).toBe(
      'two aides | citing | the pier as unsafe',
    );
  });

  it.each([
    ['what a person cites first', 'Citing officials, Ellison said it failed.'],
    ['what a person cites', 'It failed, Ellison said, citing officials.'],
    ['a reason', 'It failed, Reuters said, citing the weather.'],
  ])('is not %s', (_, text) => {
    expect(attributed(text).at(-1)).toMatch(/^(?:Ellison|Reuters) /);
  });
});

describe('subjects before “said” and a clause', () => {
  it.each([
    [
      'a relative clause',
      'The official, who declined to be named, said the company under a deal agreed to pay.',
      'The official, who declined to be named | said | the company under a deal agreed to pay',
    ],
    [
      'an apposition',
      'Mara Ellison, head of the board, said Moss lacks support.',
      'Mara Ellison, head of the board | said | Moss lacks support',
    ],
    [
      'an office with what it is for',
      'The town’s director of public affairs Mara Ellison said it was over.',
      'The town’s director of public affairs Mara Ellison | said | it was over',
    ],
    [
      'a paper with its title',
      'A local daily “Dawn” reported that it was over.',
      'A local daily “Dawn” | reported | that it was over',
    ],
    [
      'a document with who filed it',
      'The board read a lawsuit filed by a driver alleging that it was over.',
      'a lawsuit filed by a driver | alleging | that it was over',
    ],
    [
      'an apposition with a clause of its own',
      'They met Mara Ellison, a lawyer who said it was over.',
      'Mara Ellison | said | it was over',
    ],
    ['a number', 'The three deny the charge.', 'The three | deny | the charge'],
    [
      'a document with who signed it',
      'It was over, according to a letter signed by the mayor.',
      'a letter signed by the mayor | according to | It was over',
    ],
  ])('%s', (_, text, line) => {
    expect(attributed(text)).toEqual([line]);
  });

  it('leaves a participle behind “ever” alone', () => {
    expect(attributed('They say it is the largest, most distant cluster ever found.')).toEqual([
      'They | say | it is the largest, most distant cluster ever found',
    ]);
  });
});
