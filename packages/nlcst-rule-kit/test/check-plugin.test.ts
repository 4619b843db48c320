import { expect, test } from 'vitest';
import { checkPlugin } from '../src/test.js';
import { badWord, longArticle } from './rules.js';

const path = 'packages/retext-example';
const files = ['rule.md', 'rule.ts'];

test('every folder registered, every rule in its folder', () => {
  const folders = [
    { name: 'bad-word', files },
    { name: 'long-article', files: [...files, 'words.ts'] },
  ];
  expect(checkPlugin(path, [badWord, longArticle], folders)).toEqual([]);
});

test('a folder that is not registered: shows the line to add', () => {
  const folders = [
    { name: 'bad-word', files },
    { name: 'long-article', files },
  ];
  expect(checkPlugin(path, [badWord], folders)).toEqual([
    {
      path: 'packages/retext-example/src/rules.ts',
      line: 1,
      text: '`long-article` is not registered; add, and add `longArticle` to `rules`:',
      expected: "import { longArticle } from './rules/long-article/rule.js';",
    },
  ]);
});

test('a rule without folder, or twice', () => {
  expect(
    checkPlugin(path, [badWord, badWord, longArticle], [{ name: 'bad-word', files }]),
  ).toMatchObject([
    { text: '`long-article` has no folder of its name; expected' },
    { text: '`bad-word` is registered twice' },
  ]);
});

test('a folder without page', () => {
  expect(checkPlugin(path, [badWord], [{ name: 'bad-word', files: ['rule.ts'] }])).toMatchObject([
    { path: 'packages/retext-example/src/rules/bad-word/rule.md' },
  ]);
});
