import { attributionOf } from 'nlcst-attribution';
import retextEnglish from 'retext-english';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { findPhrases, hasPhrase, indexPhrases } from '../src/phrases.js';
import { tokensIn } from '../src/tokens.js';

const articleOf = (text: string) => attributionOf(unified().use(retextEnglish).parse(text));

const found = (text: string, phrases: readonly string[]) => {
  const article = articleOf(text);
  const tokens = tokensIn(article, { start: 0, end: text.length });
  return findPhrases(tokens, indexPhrases(phrases)).map((match) => article.slice(match));
};

describe('tokensIn', () => {
  it('gives the tokens of a span over two paragraphs, counted from the start of the article', () => {
    const text = 'The pier burned.\n\nNobody was hurt.';
    const article = articleOf(text);
    const tokens = tokensIn(article, { start: 4, end: 24 });
    expect(tokens.map((token) => token.value)).toEqual(['pier', 'burned', '.', 'Nobody']);
    expect(tokens.map((token) => article.slice(token))).toEqual(tokens.map(({ value }) => value));
  });

  it('gives nothing for a span without tokens', () => {
    expect(tokensIn(articleOf(''), { start: 0, end: 0 })).toEqual([]);
  });
});

describe('findPhrases', () => {
  it('finds whole words alone', () => {
    expect(found('The pier, a pierhead, piers.', ['pier'])).toEqual(['pier']);
  });

  it('takes the longest phrase', () => {
    expect(found('He asked in an email.', ['in an', 'in an email'])).toEqual(['in an email']);
  });

  it('holds curly and straight apostrophes for the same', () => {
    expect(found('It won’t do.', ["won't"])).toEqual(['won’t']);
    expect(found("It won't do.", ['won’t'])).toEqual(["won't"]);
  });
});

describe('hasPhrase', () => {
  it('tells whether one of the phrases stands there', () => {
    const text = 'He asked for time.';
    const tokens = tokensIn(articleOf(text), { start: 0, end: text.length });
    expect(hasPhrase(tokens, indexPhrases(['for time']))).toBe(true);
    expect(hasPhrase(tokens, indexPhrases(['for times']))).toBe(false);
  });
});
