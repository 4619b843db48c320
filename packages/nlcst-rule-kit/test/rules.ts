import { readFileSync } from 'node:fs';
import { defineRule } from '../src/index.js';

/** Reports each `bad`, the first one as the place that belongs to the others. */
export const badWord = defineRule({
  name: 'bad-word',
  summary: 'Reports the word `bad`.',
  unit: 'paragraph',
  scope: 'any',
  severity: 'warning',
  fixable: true,
  options: {
    words: { type: 'phrases', default: ['bad'], description: 'Words to report' },
    better: { type: 'string', default: 'good', description: 'Word to put there' },
  },
  messages: { word: 'Unexpected `{actual}`, expected `{expected}`' },
  note: 'An invented rule for tests.',
  check({ paragraph, options, report }) {
    const bad = paragraph.tokens.filter((token) => options.words.has(token.lower));
    for (const token of bad) {
      const first = bad[0];
      report({
        span: { start: token.start, end: token.end },
        message: 'word',
        data: { actual: token.value, expected: options.better },
        expected: [options.better],
        fix: true,
        ...(first && first !== token && { related: { span: first, text: 'First one here' } }),
      });
    }
  },
});

/** Reports every paragraph but the first. */
export const longArticle = defineRule({
  name: 'long-article',
  summary: 'Reports paragraphs after the first.',
  unit: 'article',
  scope: 'any',
  severity: 'off',
  messages: { paragraph: 'Unexpected paragraph {number}' },
  note: 'Another invented rule.',
  check({ article, report }) {
    for (const { index, start, end } of article.paragraphs.slice(1).reverse()) {
      report({ span: { start, end }, message: 'paragraph', data: { number: index + 1 } });
    }
  },
});

/** The page that goes with {@link badWord}. */
export const badWordPage = readFileSync(
  new URL('fixtures/bad-word.md', import.meta.url),
  'utf8',
).replaceAll('\r\n', '\n');
