import { describe, expect, it } from 'vitest';
import { read } from './tools/read.js';

const sentences = (text: string): string[] =>
  read(text).paragraphs.flatMap(({ reading }) =>
    reading.sentences.map(({ start, end }) => reading.text.slice(start, end)),
  );

describe('sentences', () => {
  it.each([
    ['a stop', 'It failed. She left.', ['It failed.', 'She left.']],
    ['a question mark', 'Why? She left.', ['Why?', 'She left.']],
    ['an ellipsis', 'It failed… She left.', ['It failed…', 'She left.']],
    ['a stop and a closing bracket', '(It failed.) She left.', ['(It failed.)', 'She left.']],
    [
      'a quotation’s stop before a capital',
      '“It failed.” The mayor left.',
      ['“It failed.”', 'The mayor left.'],
    ],
    [
      'an abbreviation before a word that opens one',
      'It passed in the U.S. The mayor left.',
      ['It passed in the U.S.', 'The mayor left.'],
    ],
    ['a stop before a figure', 'It failed. 52 boats left.', ['It failed.', '52 boats left.']],
    [
      'a stop before an opening mark',
      'It failed. “No,” she said.',
      ['It failed.', '“No,” she said.'],
    ],
  ])('end behind %s', (_, text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  it.each([
    ['a stop inside a quotation', '“It failed. Go home,” she said.'],
    ['a question before its tag', '“Did it fail?” she asked.'],
    ['a question before a name and its tag', '“Did it fail?” Ellison asked.'],
    ['a title before a name', 'Mr. Moss met Sen. Ellison and Rev. Hale.'],
    ['initials', 'J.R. Moss met T. Hale.'],
    ['an abbreviation inside a name', 'The U.S. Senate met at No. 10 on Jan. 5.'],
    ['a stop in brackets', 'The mayor (she was late. So was he) left.'],
    ['an abbreviated state', 'Ted Moss, D-Wis., left Racine, Wis., on Monday.'],
    ['a decimal point', 'It rose by 3.5 percent.'],
  ])('do not end at %s', (_, text) => {
    expect(sentences(text)).toEqual([text]);
  });

  it('cover every token once, in order', () => {
    const reading = read('“No.” She left. “Yes,” he said; “so.” (Done.)').paragraphs[0]?.reading;
    let next = 0;
    for (const { first, last } of reading?.sentences ?? []) {
      expect(first).toBe(next);
      next = last;
    }
    expect(next).toBe(reading?.tokens.length);
  });
});
