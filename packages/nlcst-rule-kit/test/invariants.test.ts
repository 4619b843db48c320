import { describe, expect, test } from 'vitest';
import {
  type ArticleRule,
  definePlugin,
  type Finding,
  type ParagraphRule,
  type Rule,
} from '../src/index.js';
import { checkInvariants, engineRunsOnce } from '../src/test.js';
import { badWord } from './rules.js';

const text = 'A bad day.\n\n“Very\nbad,” she said.';

/** What doesn't hold for a rule that looks at the text of each paragraph. */
function brokenBy(check: (text: string) => Omit<Finding, 'message'>[]): string[] {
  const rule: ParagraphRule = {
    name: 'odd-rule',
    summary: 'Reports what it likes.',
    unit: 'paragraph',
    scope: 'any',
    severity: 'info',
    messages: { odd: 'Unexpected thing' },
    note: 'Invented.',
    check: ({ paragraph, report }) => {
      for (const finding of check(paragraph.text)) report({ ...finding, message: 'odd' });
    },
  };
  return broken(rule);
}

function broken(rule: Rule, aboutMarks?: string[]): string[] {
  const plugins = [definePlugin('retext-example', [rule])];
  return checkInvariants(plugins, rule, { text, setting: {} }, aboutMarks);
}

const at = (source: string, words: string) => {
  const start = source.indexOf(words);
  return start === -1 ? [] : [{ span: { start, end: start + words.length } }];
};

test('a sound rule breaks none', () => {
  expect(broken(badWord)).toEqual([]);
});

describe('told apart', () => {
  test('white space at the edge', () => {
    expect(
      brokenBy((source) =>
        at(source, 'A bad').map(({ span }) => ({ span: { ...span, end: span.end + 1 } })),
      ),
    ).toContain('odd-rule, 1:1-1:7 Unexpected thing: `actual` begins or ends in white space');
  });

  test('a replacement by the same', () => {
    expect(
      brokenBy((source) => at(source, 'bad').map((finding) => ({ ...finding, expected: ['bad'] }))),
    ).toContain('odd-rule, 1:3-1:6 Unexpected thing: `expected` is what stands there already');
  });

  test('line endings', () => {
    expect(brokenBy((source) => at(source, 'Very\nbad'))).toContain(
      'lost with CRLF: odd-rule 3:2-4:4 Unexpected thing',
    );
  });

  test('no-break spaces', () => {
    expect(brokenBy((source) => at(source, 'bad day'))).toContain(
      'lost with no-break spaces: odd-rule 1:3-1:10 Unexpected thing',
    );
  });

  test('straight marks, but not for a rule about them', () => {
    const curly = (source: string) => at(source, '“');
    expect(brokenBy(curly)).toEqual([
      'lost with straight marks: odd-rule 3:1-3:2 Unexpected thing',
    ]);
    const rule: ParagraphRule = {
      ...(badWord as unknown as ParagraphRule),
      check: ({ paragraph, report }) => {
        for (const { span } of curly(paragraph.text)) {
          report({ span, message: 'word', data: { actual: 'mark', expected: 'none' } });
        }
      },
    };
    expect(broken(rule, ['bad-word'])).toEqual([]);
  });

  test('a message at no place of the tree’s', () => {
    const rule: ArticleRule = {
      ...(badWord as unknown as ArticleRule),
      unit: 'article',
      check: ({ article, report }) => {
        article.place = () => ({
          start: { line: 1, column: 1, offset: 0 },
          end: { line: 1, column: 2, offset: 1 },
        });
        const data = { actual: 'A', expected: 'B' };
        report({ span: { start: 0, end: 1 }, message: 'word', data });
      },
    };
    expect(broken(rule)).toContain(
      'without positions: unexpected “1:1-1:2: Unexpected `A`, expected `B`”',
    );
  });
});

test('all plug-ins read one analysis', () => {
  expect(engineRunsOnce([definePlugin('retext-example', [badWord])], text)).toBe(true);
});
