import { type Article, attributionOf } from 'nlcst-attribution';
import retextEnglish from 'retext-english';
import { unified } from 'unified';
import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { describe, expect, test } from 'vitest';
import {
  type ArticleRule,
  definePlugin,
  type PluginOptions,
  type RuleMessage,
  reasonOf,
} from '../src/index.js';
import { badWord, longArticle } from './rules.js';

const plugin = definePlugin('retext-bad-words', [badWord, longArticle], {
  url: (rule, source) => `https://example.org/${source}/${rule}`,
});

function lint(text: string, rules?: PluginOptions<typeof plugin.rules>['rules']): RuleMessage[] {
  const file = new VFile({ path: 'day.txt', value: text });
  const processor = unified().use(retextEnglish).use(plugin, { rules });
  processor.runSync(processor.parse(file), file);
  return file.messages;
}

test('a plug-in has a name, a source and its rules', () => {
  expect(plugin.name).toBe('retextBadWords');
  expect(plugin.source).toBe('retext-bad-words');
  expect(plugin.rules).toEqual([badWord, longArticle]);
});

test('a message has everything that tools ask for', () => {
  const [message] = lint('It rained.\n\nA Bad day.');
  expect(message).toMatchObject({
    reason: 'Unexpected `Bad`, expected `good`',
    place: {
      start: { line: 3, column: 3, offset: 14 },
      end: { line: 3, column: 6, offset: 17 },
    },
    source: 'retext-bad-words',
    ruleId: 'bad-word',
    url: 'https://example.org/retext-bad-words/bad-word',
    actual: 'Bad',
    expected: ['good'],
    note: 'An invented rule for tests.',
    fatal: false,
    fix: true,
    file: 'day.txt',
  });
  expect(message?.url).toBe(plugin.url('bad-word'));
});

test('another place that belongs to it is its `cause`', () => {
  const [first, second] = lint('A bad, bad day.');
  expect(first?.cause).toBeUndefined();
  const cause = second?.cause as VFileMessage;
  expect(cause.reason).toBe('First one here');
  expect(cause.place).toMatchObject({ start: { offset: 2 }, end: { offset: 5 } });
});

test.each([
  ['error', true],
  ['warning', false],
  ['info', undefined],
] as const)('severity %s is `fatal: %s`', (severity, fatal) => {
  expect(lint('A bad day.', { 'bad-word': severity })[0]).toHaveProperty('fatal', fatal);
});

test('a rule that is off says nothing until it is turned on', () => {
  expect(lint('One.\n\nTwo.')).toEqual([]);
  expect(lint('One.\n\nTwo.', { 'long-article': 'info' }).map(String)).toEqual([
    'day.txt:3:1-3:5: Unexpected paragraph 2',
  ]);
  expect(lint('A bad day.', { 'bad-word': 'off' })).toEqual([]);
});

test('a message without replacement has no `expected`, `fix` or `cause`', () => {
  const [message] = lint('One.\n\nTwo.', { 'long-article': 'info' });
  expect(message?.expected).toBeUndefined();
  expect(message?.fix).toBeUndefined();
  expect(message?.cause).toBeUndefined();
});

describe('used twice, settings add up as unified adds them', () => {
  test('the later one wins', () => {
    const file = new VFile('A bad day.');
    const processor = unified()
      .use(retextEnglish)
      .use(plugin, { rules: { 'bad-word': 'error', 'long-article': 'info' } })
      .use(plugin, { rules: { 'bad-word': 'off' } });
    processor.runSync(processor.parse(file), file);
    expect(file.messages).toEqual([]);
  });
});

test('`actual` comes from the file, or from the tree where the file is empty', () => {
  const processor = unified().use(retextEnglish).use(plugin);
  const tree = processor.parse('A bad day.');
  const empty = new VFile();
  processor.runSync(tree, empty);
  expect(empty.messages[0]?.actual).toBe('bad');

  const marked = new VFile('A *b* day.');
  processor.runSync(tree, marked);
  expect(marked.messages[0]?.actual).toBe('*b*');
});

test('a tree without positions gives no message', () => {
  const file = new VFile('A bad day.');
  const processor = unified().use(retextEnglish).use(plugin);
  const tree = processor.parse(file);
  const bare = JSON.parse(
    JSON.stringify(tree, (key, value) => (key === 'position' ? undefined : value)),
  );
  processor.runSync(bare, file);
  expect(file.messages).toEqual([]);
});

test('a plug-in that names no pages has none', () => {
  const bare = definePlugin('retext-my-house', [badWord]);
  const file = new VFile('A bad day.');
  const processor = unified().use(retextEnglish).use(bare);
  processor.runSync(processor.parse(file), file);
  expect(file.messages).toHaveLength(1);
  expect(file.messages[0]?.url).toBeUndefined();
  expect(bare.url('bad-word')).toBeUndefined();
});

test('a finding’s own note stands in place of the rule’s', () => {
  const noted: ArticleRule = {
    ...(longArticle as ArticleRule),
    severity: 'info',
    check: ({ report }) =>
      report({
        span: { start: 0, end: 3 },
        message: 'paragraph',
        data: { number: 1 },
        note: 'Own.',
      }),
  };
  const file = new VFile('One.');
  const processor = unified()
    .use(retextEnglish)
    .use(definePlugin('retext-noted', [noted]));
  processor.runSync(processor.parse(file), file);
  expect(file.messages[0]?.note).toBe('Own.');
});

test('the lexicon reaches the engine', () => {
  const seen: Article[] = [];
  const looking: ArticleRule = {
    ...(longArticle as ArticleRule),
    severity: 'info',
    check: ({ article }) => {
      seen.push(article);
    },
  };
  const lexicon = { speechVerbs: { add: ['opine'] } };
  const processor = unified()
    .use(retextEnglish)
    .use(definePlugin('retext-looking', [looking]), { lexicon });
  const tree = processor.parse('One.');
  processor.runSync(tree);
  expect(seen[0]).toBe(attributionOf(tree, lexicon));
  expect(seen[0]).not.toBe(attributionOf(tree));
});

test('a placeholder without data is an error', () => {
  expect(() =>
    reasonOf(badWord, { span: { start: 0, end: 1 }, message: 'word', data: { actual: 'x' } }),
  ).toThrow(new Error('Missing `data.expected` for `bad-word.word`'));
});
