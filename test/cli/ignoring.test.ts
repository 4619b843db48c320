import { type LintOptions, lint, type Message } from 'copydesk';
import { typeOf } from 'retext-preset-copydesk/processor';
import { describe, expect, test } from 'vitest';
import { folderWith } from '../tools/folder.js';
import { linesOf, runCopydesk } from '../tools/run-copydesk.js';

const flawed = 'The vote failed.Ann Lee left. She saw the the pier.';

type Told = Pick<Message, 'source' | 'ruleId' | 'actual' | 'reason' | 'start'>;

/** Line, rule and words of a message; what it says where it is Copydesk’s own. */
function told({ source, ruleId, actual, reason, start }: Told): string {
  return `${start.line} ${ruleId}: ${source === 'copydesk' ? reason : actual}`;
}

/** The texts here say the same thing over and over. */
const repeats = { 'doubled-passage': 'off' } as const;

async function lintAs(name: string, text: string, rules: LintOptions['rules'] = {}) {
  return (await lint(text, { type: typeOf(name), rules: { ...repeats, ...rules } })).map(told);
}

/** The built command says it. */
function run(files: Record<string, string>, args: string[] = []): string[] {
  const cwd = folderWith(files);
  const paths = Object.keys(files).filter((name) => !/copydesk/.test(name));
  const { stdout, status, stderr } = runCopydesk([...paths, '--format', 'ndjson', ...args], {
    cwd,
  });
  expect(stderr).toBe('');
  expect(status).toBe(0);
  return linesOf(stdout).map((line) => told(line as unknown as Told));
}

test('the command ignores by comments in every format', () => {
  const comment = 'copydesk ignore next missing-space -- as it came';
  expect(
    run({
      'a.md': `<!-- ${comment} -->\n\n${flawed}\n`,
      'b.mdx': `{/* ${comment} */}\n\n${flawed}\n`,
      'c.html': `<!-- ${comment} -->\n\n<p>${flawed}\n`,
    }),
  ).toEqual(['3 doubled-word: the the', '3 doubled-word: the the', '3 doubled-word: the the']);
});

describe.each<[name: string, comment: (text: string) => string]>([
  ['a.md', (text) => `<!-- ${text} -->`],
  ['a.mdx', (text) => `{/* ${text} */}`],
  ['a.html', (text) => `<!-- ${text} -->`],
])('a comment in %s', (name, comment) => {
  const paragraph = (text: string) => (name.endsWith('html') ? `<p>${text}</p>` : text);
  const lintBlocks = (...blocks: string[]) => lintAs(name, `${blocks.join('\n\n')}\n`);
  const block = paragraph(flawed);

  test('without it, all is told', async () => {
    expect(await lintBlocks(block)).toEqual([
      '1 missing-space: failed.Ann',
      '1 doubled-word: the the',
    ]);
  });

  test('ignores a rule in the next paragraph', async () => {
    expect(
      await lintBlocks(comment('copydesk ignore next missing-space -- as it came'), block, block),
    ).toEqual([
      '3 doubled-word: the the',
      '5 missing-space: failed.Ann',
      '5 doubled-word: the the',
    ]);
  });

  test('ignores several rules, or all', async () => {
    expect(
      await lintBlocks(comment('copydesk ignore next missing-space, doubled-word -- so'), block),
    ).toEqual([]);
    expect(await lintBlocks(comment('copydesk ignore next -- so'), block)).toEqual([]);
  });

  test('may have hyphens', async () => {
    expect(
      await lintBlocks(comment('copydesk-ignore-next missing-space -- as it came'), block),
    ).toEqual(['3 doubled-word: the the']);
    expect(await lintBlocks(comment('copydesk-disable -- wire copy'), block)).toEqual([]);
    expect(await lintBlocks(comment('copydesk-disable-next-line'), paragraph('So.'))).toEqual([
      expect.stringContaining('invalid-ignore'),
    ]);
  });

  test('ignores words', async () => {
    expect(await lintBlocks(comment('copydesk ignore next "the the" -- a name'), block)).toEqual([
      '3 missing-space: failed.Ann',
    ]);
  });

  test('ignores a rule in the whole file, wherever it stands', async () => {
    expect(await lintBlocks(block, comment('copydesk ignore file doubled-word -- so'))).toEqual([
      '1 missing-space: failed.Ann',
    ]);
  });

  test('disables and enables', async () => {
    expect(
      await lintBlocks(
        block,
        comment('copydesk disable missing-space doubled-word -- wire copy'),
        block,
        comment('copydesk enable doubled-word'),
        block,
        comment('copydesk enable'),
        block,
      ),
    ).toEqual([
      '1 missing-space: failed.Ann',
      '1 doubled-word: the the',
      '9 doubled-word: the the',
      '13 missing-space: failed.Ann',
      '13 doubled-word: the the',
    ]);
  });

  test('within a paragraph, ignores in the rest of it', async () => {
    const within = paragraph(
      `They saw the the pier. ${comment('copydesk ignore next doubled-word -- so')} They saw the the pier.`,
    );
    expect(await lintBlocks(within, block)).toEqual([
      '1 doubled-word: the the',
      '3 missing-space: failed.Ann',
      '3 doubled-word: the the',
    ]);
  });

  test('holds through its last day', async () => {
    const until = (day: string) =>
      lintBlocks(
        comment(`copydesk ignore next missing-space until ${day} by "Ada Quill" -- so`),
        block,
      );
    expect(await until('2999-01-31')).toEqual(['3 doubled-word: the the']);
    expect(await until('2001-01-31')).toEqual([
      '1 expired-ignore: Unexpected ignore of `missing-space` that ran out on 2001-01-31, expected a later day',
      '3 missing-space: failed.Ann',
      '3 doubled-word: the the',
    ]);
  });

  test.each([
    [
      'ignore next unbalanced-quote -- so',
      'unused-ignore: Unexpected ignore of `unbalanced-quote`, expected a message that it hides',
    ],
    [
      'ignore next "the tide" -- so',
      'unused-ignore: Unexpected ignore of every rule, expected a message that it hides',
    ],
    [
      'ignore next mising-space -- so',
      'invalid-ignore: Unexpected rule `mising-space`, expected `missing-space`',
    ],
    [
      'ignore nxt missing-space -- so',
      'invalid-ignore: Unexpected `ignore`, expected `ignore next`, `ignore file`, `disable` or `enable`',
    ],
    [
      'ignore next missing-space until May -- so',
      'invalid-ignore: Unexpected day `May`, expected one like `2027-01-31`',
    ],
    ['enable missing-space', 'invalid-ignore: Unexpected `enable`, expected `disable` before it'],
  ])('of no use is told: %s', async (text, told) => {
    expect(await lintBlocks(comment(`copydesk ${text}`), block)).toEqual([
      `1 ${told}`,
      '3 missing-space: failed.Ann',
      '3 doubled-word: the the',
    ]);
  });

  test('without a reason is told', async () => {
    expect(
      await lintBlocks(comment('copydesk ignore next missing-space, doubled-word'), block),
    ).toEqual([
      '1 unexplained-ignore: Unexpected ignore of `missing-space` without a reason, expected `-- why`',
      '1 unexplained-ignore: Unexpected ignore of `doubled-word` without a reason, expected `-- why`',
    ]);
  });

  test('about a rule that is off is left alone', async () => {
    const text = `${comment('copydesk ignore next missing-space -- so')}\n\n${block}\n`;
    expect(await lintAs(name, text, { 'missing-space': 'off' })).toEqual([
      '3 doubled-word: the the',
    ]);
  });

  test('that is another’s is left alone', async () => {
    expect(
      await lintBlocks(
        comment('prettier-ignore'),
        comment('the copydesk ignore'),
        paragraph('All is well.'),
      ),
    ).toEqual([]);
  });
});

describe('every id that is reported', () => {
  const useless = `<!-- copydesk ignore next nothing -- so -->\n\n${flawed}\n`;
  test('can be set, those about ignores too', async () => {
    expect(run({ 'a.md': useless }, ['--rule', 'invalid-ignore=off'])).toEqual([
      '3 missing-space: failed.Ann',
      '3 doubled-word: the the',
    ]);
    const cwd = folderWith({ 'a.md': useless });
    expect(runCopydesk(['a.md', '--rule', 'invalid-ignore=error'], { cwd }).status).toBe(1);
  });
});

describe('front matter', () => {
  const article = (yaml: string) => lintAs('a.md', `---\ntitle: A vote\n${yaml}---\n\n${flawed}\n`);

  test('ignores by rule and by words', async () => {
    expect(
      await article(
        'copydesk:\n  ignore:\n    - rule: missing-space\n      reason: as it came\n      by: Ada Quill\n      until: 2999-12-31\n',
      ),
    ).toEqual(['8 doubled-word: the the'].map((line) => line.replace('8', '11')));
    expect(
      await article('copydesk:\n  ignore:\n    - words: THE the\n      reason: a name\n'),
    ).toEqual(['9 missing-space: failed.Ann']);
  });

  test.each([
    [
      'copydesk: {ignore: [{rule: extra-space, reason: so}]}\n',
      '3 unused-ignore: Unexpected ignore of `extra-space`, expected a message that it hides',
    ],
    [
      'copydesk: {ignore: [{rule: extraspace, reason: so}]}\n',
      '3 invalid-ignore: Unexpected rule `extraspace`, expected `extra-space`',
    ],
    [
      'copydesk: {ignore: [{rul: extra-space}]}\n',
      '3 invalid-ignore: Unexpected key `rul`, expected `rule`, `words`, `reason`, `by` or `until`',
    ],
    [
      'copydesk: {ignore: [{reason: so}]}\n',
      '3 invalid-ignore: Unexpected entry without `rule` and `words`, expected one of them',
    ],
    [
      'copydesk: {ignore: extra-space}\n',
      '3 invalid-ignore: Unexpected value of `copydesk.ignore`, expected a list',
    ],
    ['copydesk: {ingore: []}\n', '3 invalid-ignore: Unexpected key `ingore`, expected `ignore`'],
    ['copydesk: off\n', '3 invalid-ignore: Unexpected value, expected `ignore: […]`'],
    [
      'copydesk: {ignore: [{\n  words: a,\n  by: [b]}]}\n',
      '5 invalid-ignore: Unexpected value `["b"]` for `by`, expected a text',
    ],
    [
      'copydesk: {ignore: [{\n  reason: so,\n  rule: extraspace}]}\n',
      '5 invalid-ignore: Unexpected rule `extraspace`, expected `extra-space`',
    ],
    [
      'copydesk: {ignore: [{rule: missing-space, reason: so, until: 2001-01-01}]}\n',
      '3 expired-ignore: Unexpected ignore of `missing-space` that ran out on 2001-01-01, expected a later day',
    ],
  ])('that is of no use is told: %s', async (yaml, told) => {
    const line = 5 + yaml.trimEnd().split('\n').length;
    expect(await article(yaml)).toEqual([
      told,
      `${line} missing-space: failed.Ann`,
      `${line} doubled-word: the the`,
    ]);
  });

  test.each([
    ['tags: [one, two\ncopydesk: off\n', 3],
    ['author: "Ann\ncopydesk:\n  ignore: []\n', 3],
    ['copydesk:\n  ignore:\n    - {rule: missing-space\n', 5],
    ['copydesk: off\nplace: At sea: a log\n', 4],
  ])('that is no YAML is told where the mistake begins: %j', async (yaml, line) => {
    expect((await article(yaml))[0]).toMatch(
      new RegExp(`^${line} invalid-ignore: Unexpected YAML \\(.*\\), expected YAML$`),
    );
  });

  test('without a reason is told', async () => {
    expect(await article('copydesk: {ignore: [missing-space]}\n')).toEqual([
      '3 unexplained-ignore: Unexpected ignore of `missing-space` without a reason, expected `reason: …`',
      '6 doubled-word: the the',
    ]);
  });
});

describe('a side file', () => {
  const beside = (yaml: string) => ({ 'a.txt': `${flawed}\n`, 'a.txt.copydesk.yml': yaml });

  test('ignores in plain text', () => {
    expect(run(beside('ignore:\n  - rule: missing-space\n    reason: as it came\n'))).toEqual([
      '1 doubled-word: the the',
    ]);
  });

  test.each(['', '# to come\n', 'ignore: []\n'])('may have nothing in it: %j', (yaml) => {
    expect(run(beside(yaml))).toEqual(['1 missing-space: failed.Ann', '1 doubled-word: the the']);
  });

  test.each([
    [
      'ignore:\n  - rule: extra-space\n    reason: so\n',
      'unused-ignore: Unexpected ignore of `extra-space` in `a.txt.copydesk.yml` on line 2, expected a message that it hides',
    ],
    [
      'ingore:\n  - rule: missing-space\n',
      'invalid-ignore: Unexpected key `ingore` in `a.txt.copydesk.yml` on line 1, expected `ignore`',
    ],
    [
      '- rule: missing-space\n',
      'invalid-ignore: Unexpected value in `a.txt.copydesk.yml` on line 1, expected `ignore: […]`',
    ],
    [
      'ignore:\n  - rule: missing-space\n    resaon: so\n',
      'invalid-ignore: Unexpected key `resaon` in `a.txt.copydesk.yml` on line 3, expected `rule`, `words`, `reason`, `by` or `until`',
    ],
    [
      'ignore:\n  - reason: so\n    rule: mising-space\n',
      'invalid-ignore: Unexpected rule `mising-space` in `a.txt.copydesk.yml` on line 3, expected `missing-space`',
    ],
    [
      'ignore: [\n\n',
      /^1 invalid-ignore: Unexpected YAML \(.*\) in `a.txt.copydesk.yml` on line 1, expected YAML$/,
    ],
  ])('that is of no use is told: %s', (yaml, said) => {
    const [first, ...rest] = run(beside(yaml));
    if (typeof said === 'string') expect(first).toBe(`1 ${said}`);
    else expect(first).toMatch(said);
    expect(rest).toEqual(['1 missing-space: failed.Ann', '1 doubled-word: the the']);
  });
});

test('what is ignored is not mended', () => {
  const cwd = folderWith({
    'a.md': `<!-- copydesk ignore next missing-space -- as it came -->\n\n${flawed}\n`,
  });
  const { stdout } = runCopydesk(['--fix-dry-run', 'a.md'], { cwd });
  expect(stdout).toContain('failed.Ann Lee left. She saw the pier.');
});
