import { describe, expect, it } from 'vitest';
import { read } from './tools/read.js';

const tokens = (text: string): string[] =>
  read(text).paragraphs.flatMap(({ reading }) => reading.tokens.map((token) => token.value));

describe('tokens', () => {
  it.each([
    ['a full stop from its word', 'She left.', ['She', 'left', '.']],
    ['no full stop from an abbreviation', 'Mr. Moss left.', ['Mr.', 'Moss', 'left', '.']],
    ['no stops from initials', 'J.R. Moss left.', ['J.R.', 'Moss', 'left', '.']],
    [
      'wire marks from one another',
      "''''No,'' she said.",
      ["''", "''", 'No', ',', "''", 'she', 'said', '.'],
    ],
    ['no apostrophe from a contraction', 'Don’t go', ['Don’t', 'go']],
    [
      'no mark from a word that wants an apostrophe',
      'I don"t, O"Shea',
      ['I', 'don"t', ',', 'O"Shea'],
    ],
    ['no doubled apostrophe from a word', "We don''t", ['We', "don''t"]],
    ['a mark from the words on both sides', 'the"re-election', ['the', '"', 're-election']],
    ['a mark from a contraction', 'Call"it\'s over"', ['Call', '"', "it's", 'over', '"']],
    ['no hyphen from a compound', 'a vice-chair', ['a', 'vice-chair']],
  ])('part %s', (_, text, expected) => {
    expect(tokens(text)).toEqual(expected);
  });

  it('keep the text whole', () => {
    const text = ' “No,” she\u00a0said;  no\tmore…\n\nDone.\n';
    expect(read(text).text).toBe(text);
  });

  it('leave a byte order mark out', () => {
    const [first] = read('\ufeffNo, she said.').paragraphs[0]?.reading.tokens ?? [];
    expect(first).toMatchObject({ value: 'No', start: 1, end: 3 });
  });

  it('leave soft hyphens beside a word out', () => {
    expect(tokens('Tomas \u00adReyk\u00ad left.')).toEqual(['Tomas', 'Reyk', 'left', '.']);
  });

  it('know straight apostrophes from curly ones by value, not by `lower`', () => {
    const [token] = read('Don’t go').paragraphs[0]?.reading.tokens ?? [];
    expect(token).toMatchObject({ value: 'Don’t', lower: "don't" });
  });

  it('read a mistyped apostrophe as one', () => {
    const [token] = read('Don"t go').paragraphs[0]?.reading.tokens ?? [];
    expect(token).toMatchObject({ value: 'Don"t', lower: "don't", start: 0, end: 5 });
  });

  it('tell words, numbers and marks', () => {
    const kinds = read('“52 boats,” she said.').paragraphs[0]?.reading.tokens.map(
      ({ kind }) => kind,
    );
    expect(kinds).toEqual([
      'punctuation',
      'number',
      'word',
      'punctuation',
      'punctuation',
      'word',
      'word',
      'punctuation',
    ]);
  });

  it('tell their innermost quotation', () => {
    const reading = read('“It is ‘over’ now,” she said.').paragraphs[0]?.reading;
    const at = (value: string) => reading?.tokens.find((token) => token.value === value)?.quotation;
    expect([at('is'), at('over'), at('now'), at('she')]).toEqual([0, 1, 0, -1]);
  });
});
