import { describe, expect, test } from 'vitest';
import type { ArticleRule } from '../src/index.js';
import {
  checkExample,
  checkPage,
  failOn,
  formatProblem,
  optionsTable,
  readPage,
} from '../src/test.js';
import { badWord, badWordPage, longArticle } from './rules.js';

const path = 'rule.md';

/** What is wrong with the page after one change. */
function problemsAfter(from: string, to: string, minimum?: { flag: number; leaveAlone: number }) {
  expect(badWordPage).toContain(from);
  return checkPage(readPage(path, badWordPage.replace(from, to)), badWord, minimum).map(
    formatProblem,
  );
}

/** What is wrong with the page's examples after one change. */
function failuresAfter(from: string, to: string) {
  expect(badWordPage).toContain(from);
  const page = readPage(path, badWordPage.replace(from, to));
  return page.examples
    .flatMap((example) => checkExample(page, badWord, example))
    .map(formatProblem);
}

test('a page is read into its examples', () => {
  const page = readPage(path, badWordPage);
  expect(page).toMatchObject({ title: 'bad-word', summary: 'Reports the word `bad`.' });
  expect(page.examples).toEqual([
    {
      section: 'Flag',
      option: null,
      text: 'A bad day.',
      setting: {},
      messages: ['1:3-1:6 Unexpected `bad`, expected `good`'],
      line: 11,
      lastLine: 16,
    },
    expect.objectContaining({ section: 'Leave alone', text: 'A fine day.', messages: null }),
    expect.objectContaining({
      section: 'Options',
      option: 'words',
      setting: { options: { words: { remove: ['bad'] } } },
    }),
    expect.objectContaining({ section: 'Options', option: 'better' }),
    expect.objectContaining({ section: 'Known misses', text: 'A baad day.' }),
  ]);
});

test('line endings don’t matter', () => {
  expect(readPage(path, badWordPage.replaceAll('\n', '\r\n'))).toEqual(readPage(path, badWordPage));
});

test('a good page has no problems and its examples hold', () => {
  const page = readPage(path, badWordPage);
  expect(checkPage(page, badWord)).toEqual([]);
  for (const example of page.examples) expect(checkExample(page, badWord, example)).toEqual([]);
});

describe('form', () => {
  test('title and summary are the rule’s', () => {
    expect(problemsAfter('# bad-word', '# Bad word')).toEqual([
      'rule.md:1: the title is not the rule’s name; expected\n\n# bad-word\n',
    ]);
    expect(problemsAfter('Reports the', 'Finds the')).toEqual([
      'rule.md:3: the first paragraph is not the rule’s `summary`; expected\n\nReports the word `bad`.\n',
    ]);
  });

  test('every heading is there, in order', () => {
    expect(problemsAfter('## Known misses', '## Misses')).toEqual([
      'rule.md:48: no example belongs under “Misses”: it would not be run',
      'rule.md:46: the page lacks this heading here:\n\n## Known misses\n',
    ]);
    expect(problemsAfter('## When not to use it', '### When not to use it')).toEqual([
      'rule.md:46: the page lacks this heading here:\n\n## When not to use it\n',
    ]);
    expect(problemsAfter('Outside of tests.', '## See also')).toEqual([
      'rule.md:54: Unexpected heading `See also`',
    ]);
  });

  test('a rule without options has no Options', () => {
    const page = readPage(path, badWordPage);
    expect(
      checkPage(page, { ...longArticle, name: badWord.name, summary: badWord.summary }),
    ).toEqual([
      { path, line: 24, text: 'the page lacks this heading here:', expected: '## Known misses' },
    ]);
  });

  test('a page needs as many examples as asked for', () => {
    expect(problemsAfter('', '', { flag: 2, leaveAlone: 3 })).toEqual([
      'rule.md:9: 1 examples under “Flag”, expected 2 or more',
      'rule.md:18: 1 examples under “Leave alone”, expected 3 or more',
    ]);
  });

  test('no example stands twice, unless with other options', () => {
    expect(problemsAfter('A fine day.', 'A bad day.')).toEqual([
      'rule.md:20: this example stands already in line 11',
    ]);
  });

  test('messages have their form, and none belongs under Leave alone', () => {
    expect(problemsAfter('1:3-1:6 Unexpected `bad`, expected `good`', '1:3 Not good')).toEqual([
      'rule.md:11: Unexpected `1:3 Not good`, expected `line:column-line:column Unexpected …`',
    ]);
    expect(
      problemsAfter('A fine day.\n```', 'A fine day.\n```\n```messages\n1:1-1:2 Unexpected A\n```'),
    ).toEqual(['rule.md:20: a false alarm belongs under “Known misses”']);
  });

  test('no example and no messages are passed over in silence', () => {
    expect(problemsAfter('Because', '```text\nA bad day.\n```\n\nBecause')).toEqual([
      'rule.md:7: no example belongs under “Why”: it would not be run',
    ]);
    expect(
      problemsAfter('## Leave', '- a list\n\n  ```text\n  A bad day.\n  ```\n\n## Leave'),
    ).toEqual(['rule.md:20: an example belongs at the top level of the page, not inside a list']);
    expect(problemsAfter('```\n```messages', '```\n\nIt says:\n\n```messages')).toEqual([
      'rule.md:17: a `messages` block belongs directly below a `text` block',
    ]);
  });

  test('what stands behind `text` is JSON with options or lexicon', () => {
    const text = '```text\nA fine';
    expect(problemsAfter(text, '```text {options}\nA fine')[0]).toBe(
      'rule.md:20: Unexpected `{options}` after `text`, expected JSON',
    );
    expect(problemsAfter(text, '```text {"option": {}}\nA fine')[0]).toBe(
      'rule.md:20: Unexpected key `option`, expected `options` or `lexicon`',
    );
  });
});

describe('options', () => {
  test('the table is what the descriptors say', () => {
    expect(problemsAfter('| Words to report', '| Words to flag')).toEqual([
      `rule.md:26: the table is not what the rule’s options say; expected\n\n${optionsTable(badWord.options ?? {})}\n`,
    ]);
  });

  test('each option has an example that sets it', () => {
    expect(problemsAfter('"better": "dull"', '"words": ["dull"]')).toEqual([
      'rule.md:24: no example sets `better`; expected under Options\n\n### `better`\n\n```text {"options": {"better": …}}\n',
    ]);
  });

  test('no heading is left of an option that is gone', () => {
    expect(problemsAfter('## Known', '### `gone`\n\nIt did a lot.\n\n## Known')).toEqual([
      'rule.md:46: Unexpected option `gone`',
    ]);
  });

  test('the table shows every type, and counts long lists', () => {
    const table = optionsTable({
      strict: { type: 'boolean', default: false, description: 'Be strict' },
      least: { type: 'number', default: 2, minimum: 1, maximum: 9, description: 'Least' },
      from: { type: 'number', default: 2, minimum: 1, description: 'From' },
      upTo: { type: 'number', default: 2, maximum: 9, description: 'Up to' },
      any: { type: 'number', default: 0, description: 'Any' },
      style: { type: 'choice', choices: ['us', 'uk'], default: 'us', description: '`us` | `uk`' },
      word: { type: 'string', default: '', description: 'Word' },
      allow: { type: 'phrases', default: [], description: 'Allow' },
      few: { type: 'phrases', default: ['a', 'b'], description: 'Few' },
      many: { type: 'phrases', default: [...'abcdefghijklmnopqrstuvwxy'], description: 'Many' },
    });
    expect(table.split('\n')).toEqual([
      '| option | type | default | what it does |',
      '| --- | --- | --- | --- |',
      '| `strict` | boolean | `false` | Be strict |',
      '| `least` | number, 1 to 9 | `2` | Least |',
      '| `from` | number, 1 or more | `2` | From |',
      '| `upTo` | number, 9 or less | `2` | Up to |',
      '| `any` | number | `0` | Any |',
      '| `style` | `us` or `uk` | `us` | `us` \\| `uk` |',
      '| `word` | string | empty | Word |',
      '| `allow` | phrases | none | Allow |',
      '| `few` | phrases | `a`, `b` | Few |',
      '| `many` | phrases | 25 phrases | Many |',
    ]);
  });
});

describe('examples', () => {
  const block = '```messages\n1:3-1:6 Unexpected `bad`, expected `good`\n```\n';

  test('other messages: shows the block to paste', () => {
    expect(
      failuresAfter('1:3-1:6 Unexpected `bad`, expected `good`', '1:3-1:7 Unexpected x'),
    ).toEqual([
      `rule.md:11: the rule says something else about this example: if it is right, put below it\n\n${block}`,
    ]);
  });

  test('no message under Flag', () => {
    expect(failuresAfter('A bad day.', 'A fine evening.')).toEqual([
      'rule.md:11: the rule says nothing about this example: mend the rule, or move it to “Known misses”',
    ]);
  });

  test('a message under Leave alone', () => {
    expect(failuresAfter('A fine day.', 'A bad evening.')).toEqual([
      `rule.md:20: the rule does not leave this example alone: mend the rule, or show the false alarm under “Known misses” with\n\n${block}`,
    ]);
  });

  test('a miss that is mended', () => {
    expect(failuresAfter('A baad day.', 'A bad evening.')).toEqual([
      `rule.md:48: this miss is mended: move the example to “Flag” with\n\n${block}`,
    ]);
  });

  test('a false alarm under Known misses states its message, as long as it comes', () => {
    const stated = `A bad evening.\n\`\`\`\n${block.replace(/\n```\n$/, '')}`;
    expect(failuresAfter('A baad day.', stated)).toEqual([]);
    expect(failuresAfter('A baad day.', stated.replace('A bad', 'A baad'))).toEqual([
      'rule.md:48: the rule says nothing about this example any more: take its `messages` away',
    ]);
  });

  test('a rule that throws: the error says at which example', () => {
    const broken: ArticleRule = {
      ...(longArticle as ArticleRule),
      check() {
        throw new Error('Out of words');
      },
    };
    const page = readPage(path, badWordPage);
    const [example] = page.examples;
    expect(() => example && checkExample(page, broken, example)).toThrow(
      'rule.md:11: Out of words',
    );
  });

  test('a rule that is off is tried all the same', () => {
    const page = readPage(path, '## Known misses\n\n```text\nOne.\n\nTwo.\n```\n');
    const [example] = page.examples;
    expect(example && checkExample(page, longArticle, example)).toMatchObject([
      { expected: '```messages\n3:1-3:5 Unexpected paragraph 2\n```' },
    ]);
  });
});

test('`failOn` shows all problems in one error', () => {
  expect(() => failOn([])).not.toThrow();
  const problem = { path, line: 1, text: 'wrong' };
  expect(() => failOn([problem, { ...problem, line: 2, expected: 'right' }])).toThrow(
    new Error('rule.md:1: wrong\nrule.md:2: wrong\n\nright\n'),
  );
});
