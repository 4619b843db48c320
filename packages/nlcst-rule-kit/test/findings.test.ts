import type { Paragraph } from 'nlcst-attribution';
import { describe, expect, test, vi } from 'vitest';
import {
  type ArticleRule,
  configureRule,
  findingsOf,
  type ParagraphRule,
  type Scope,
} from '../src/index.js';
import { articleOf, readingOf } from './article.js';
import { badWord, longArticle } from './rules.js';

const slices = (text: string, spans: { span: { start: number; end: number } }[]) =>
  spans.map(({ span }) => text.slice(span.start, span.end));

/** Reports everything that matches. */
const matching = (pattern: RegExp, scope: Scope): ParagraphRule => ({
  name: 'matching',
  summary: 'Reports what matches.',
  unit: 'paragraph',
  scope,
  severity: 'info',
  messages: { match: 'Unexpected match' },
  note: 'Invented.',
  check({ paragraph, report }) {
    for (const match of paragraph.text.matchAll(pattern)) {
      report({
        span: { start: match.index, end: match.index + match[0].length },
        message: 'match',
      });
    }
  },
});

test('the findings of a paragraph rule move with their paragraph', () => {
  const article = articleOf([readingOf('A fine day.'), readingOf('A bad, bad day.')]);
  const findings = findingsOf(badWord, article);
  expect(findings.map(({ span }) => span)).toEqual([
    { start: 15, end: 18 },
    { start: 20, end: 23 },
  ]);
  expect(findings[1]?.related?.span).toMatchObject({ start: 15, end: 18 });
});

test('an article rule is asked once; what it finds is put in the order of the text', () => {
  const article = articleOf([readingOf('One.'), readingOf('Two.'), readingOf('Three.')]);
  expect(slices(article.text, findingsOf(longArticle, article))).toEqual(['Two.', 'Three.']);
});

test('options reach the rule', () => {
  const article = articleOf([readingOf('A dull day.')]);
  const { options } = configureRule(badWord, ['info', { words: ['dull'] }]);
  expect(findingsOf(badWord, article, options)).toHaveLength(1);
});

describe('a reading is checked once', () => {
  const counted = () => {
    const rule = matching(/bad/g, 'any');
    const check = vi.spyOn(rule, 'check');
    return { rule, check };
  };

  test('wherever its paragraph moves to', () => {
    const { rule, check } = counted();
    const reading = readingOf('A bad day.');
    const before = articleOf([reading]);
    const after = articleOf([readingOf('New.'), reading]);
    expect(findingsOf(rule, before)[0]?.span.start).toBe(2);
    expect(findingsOf(rule, after)[0]?.span.start).toBe(8);
    const asked: Paragraph[] = check.mock.calls.map(([context]) => context.paragraph);
    expect(asked.filter((paragraph) => paragraph === reading)).toHaveLength(1);
  });

  test('and again with other options', () => {
    const { rule, check } = counted();
    const article = articleOf([readingOf('A bad day.')]);
    findingsOf(rule, article, configureRule(rule, ['info', {}]).options);
    findingsOf(rule, article, configureRule(rule, ['info', {}]).options);
    expect(check).toHaveBeenCalledTimes(2);
  });
});

describe('scope', () => {
  const text = '“A bad day,” she said on a bad day, “and ‘bad’ news.”';
  const at = (pattern: RegExp, scope: Scope) => {
    const found = findingsOf(matching(pattern, scope), articleOf([readingOf(text)]));
    return found.map(({ span }) => span.start);
  };

  test('narration: only what begins in the article’s own words', () => {
    expect(at(/bad/g, 'narration')).toEqual([27]);
  });

  test('narration: a quotation marked whole is the article’s matter, one inside another is not', () => {
    expect(at(/“A bad day,”/g, 'narration')).toEqual([0]);
    expect(at(/‘bad’/g, 'narration')).toEqual([]);
  });

  test('narration: what runs from quoted words into the article’s own begins in somebody’s mouth', () => {
    expect(at(/day,” she/g, 'narration')).toEqual([]);
    expect(at(/said on a bad day, “and/g, 'narration')).toEqual([17]);
  });

  test('narration: where the opening mark was lost, the first word is quoted too', () => {
    const reading = readingOf('Bad days went on.');
    const article = articleOf([reading]);
    const quotation = articleOf([readingOf('“Bad days went on.')]).quotations[0];
    const quoted = { ...article, quotationAt: () => quotation };
    expect(findingsOf(matching(/Bad/g, 'narration'), quoted)).toEqual([]);
  });

  test.each(['quote', 'any'] as const)('%s: nothing is dropped', (scope) => {
    expect(at(/bad|she said/g, scope)).toEqual([3, 13, 27, 42]);
  });
});

describe('a mistake in a rule is an error', () => {
  const reporting = (finding: object, fixable?: true) =>
    ({
      ...longArticle,
      ...(fixable && { fixable }),
      check: ({ report }) => report({ span: { start: 0, end: 1 }, ...finding } as never),
    }) as ArticleRule;
  const article = articleOf([readingOf('A fine day.')]);

  test('an unknown message', () => {
    expect(() => findingsOf(reporting({ message: 'word' }), article)).toThrow(
      new Error('Unexpected message `word` from `long-article`'),
    );
  });

  test('a fix by a rule that has none, or without a replacement', () => {
    const error = new Error(
      'Unexpected `fix` from `long-article`, expected `fixable: true` and a replacement',
    );
    const fix = { message: 'paragraph', fix: true };
    expect(() => findingsOf(reporting({ ...fix, expected: ['B'] }), article)).toThrow(error);
    expect(() => findingsOf(reporting(fix, true), article)).toThrow(error);
    expect(() => findingsOf(reporting({ ...fix, expected: [''] }, true), article)).not.toThrow();
  });
});
