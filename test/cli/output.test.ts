import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fromXml } from 'xast-util-from-xml';
import { folderWith } from '../tools/folder.js';
import { root } from '../tools/packages.js';
import { linesOf, runCopydesk } from '../tools/run-copydesk.js';

const flawed = 'Café “at noon”: it failed.Ann Lee left & went.\n';
const clean = 'The vote failed on Monday, and the hall was empty by noon.\n';
const reason = 'Unexpected `failed.Ann` without a space, expected `failed. Ann`';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'copydesk-'));
  const config = { extends: [], rules: { 'missing-space': 'warning' } };
  writeFileSync(join(folder, '.copydeskrc.json'), JSON.stringify(config));
  writeFileSync(join(folder, 'a & b.txt'), flawed);
  writeFileSync(join(folder, 'clean.txt'), clean);
});
afterAll(() => rmSync(folder, { recursive: true }));

const run = (args: string[], options = {}) => runCopydesk(args, { cwd: folder, ...options });
const report = (format: string, ...more: string[]) =>
  run(['a & b.txt', 'clean.txt', 'missing.txt', '--format', format, ...more]).stdout;

test('compact gives a line a message, as compilers do', () => {
  expect(report('compact')).toBe(`a & b.txt:1:20: warning: ${reason} [missing-space]
missing.txt:1:1: error: Unexpected path \`missing.txt\`, expected a file or folder that exists [io]
`);
});

test('answers gives a line an article', () => {
  expect(linesOf(report('answers'))).toEqual([
    { path: 'a & b.txt', messages: [expect.objectContaining({ ruleId: 'missing-space' })] },
    { path: 'clean.txt', messages: [] },
    { path: 'missing.txt', messages: [expect.objectContaining({ ruleId: 'io' })] },
  ]);
});

describe('sarif', () => {
  const schema = JSON.parse(
    readFileSync(join(root, 'test/tools/sarif-2.1.0.schema.json'), 'utf8'),
  ) as object;
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats.default(ajv);
  const validate = ajv.compile(schema);

  test.each([
    ['with messages and a file that could not be read', ['a & b.txt', 'clean.txt', 'missing.txt']],
    ['without messages', ['clean.txt']],
    ['of every rule', [join(root, 'test/fixtures/qatar-mediation.txt'), '--preset', 'strict']],
  ])('holds to the schema: %s', (_, args) => {
    const log = JSON.parse(run([...args, '--format', 'sarif']).stdout);
    expect(validate(log), JSON.stringify(validate.errors)).toBe(true);
    expect(log.runs).toHaveLength(1);
  });

  test('tells place, rule, fingerprint and fix', () => {
    const [{ results, tool, invocations, columnKind }] = JSON.parse(report('sarif')).runs;
    expect(columnKind).toBe('utf16CodeUnits');
    expect(results).toHaveLength(1);
    const [{ ruleId, ruleIndex, level, locations, partialFingerprints, fixes }] = results;
    expect({ ruleId, level }).toEqual({ ruleId: 'missing-space', level: 'warning' });
    expect(tool.driver.rules[ruleIndex].id).toBe('missing-space');
    const defaults = (id: string) =>
      tool.driver.rules.find((rule: { id: string }) => rule.id === id).defaultConfiguration;
    expect(defaults('missing-space')).toEqual({ level: 'warning' });
    expect(defaults('loaded-verb')).toEqual({ enabled: false });
    expect(locations[0].physicalLocation).toMatchObject({
      artifactLocation: { uri: 'a%20%26%20b.txt' },
      region: { startLine: 1, startColumn: 20, endColumn: 30, charOffset: 19, charLength: 10 },
    });
    expect(partialFingerprints).toEqual({ 'copydesk/v1': expect.stringMatching(/^[0-9a-f]{16}$/) });
    expect(fixes[0].artifactChanges[0].replacements[0].insertedContent.text).toBe('failed. Ann');
    expect(invocations[0].executionSuccessful).toBe(false);
  });
});

describe('github', () => {
  test('gives workflow commands', () => {
    const [first, second] = report('github').split('\n');
    expect(first).toBe(
      `::warning file=a & b.txt,line=1,endLine=1,col=20,endColumn=30,title=missing-space::${reason}`,
    );
    expect(second).toMatch(/^::error file=missing.txt,title=io::Unexpected path/);
  });

  test('escapes names, and says where GitHub shows only some', () => {
    const name = 'odd,50%:name.txt';
    writeFileSync(join(folder, name), 'It failed.Ann left. '.repeat(11));
    const lines = run([name, '--format', 'github']).stdout.trimEnd().split('\n');
    rmSync(join(folder, name));
    expect(lines[0]).toContain('file=odd%2C50%25%3Aname.txt,');
    expect(lines).toHaveLength(12);
    expect(lines[11]).toMatch(/^copydesk: 11 messages; GitHub shows 10 of a kind/);
  });
});

test('checkstyle is XML with an element a file and a message', () => {
  const tree = fromXml(report('checkstyle'));
  expect(namesIn(tree)).toEqual(['checkstyle', 'file', 'error', 'file', 'file', 'error']);
  expect(attributesIn(tree, 'error')[0]).toEqual({
    line: '1',
    column: '20',
    severity: 'warning',
    message: reason,
    source: 'retext-stray-words.missing-space',
  });
});

test('junit is XML with a failed case a message and a passed one a clean file', () => {
  const tree = fromXml(report('junit'));
  expect(attributesIn(tree, 'testsuite')).toEqual([
    { name: 'a & b.txt', tests: '1', failures: '1', errors: '0' },
    { name: 'clean.txt', tests: '1', failures: '0', errors: '0' },
    { name: 'missing.txt', tests: '1', failures: '0', errors: '1' },
  ]);
  expect(attributesIn(tree, 'failure')).toEqual([{ message: reason, type: 'warning' }]);
});

test('XML has no character that XML can’t have', () => {
  const input = 'The \u0001 vote failed.Ann Lee left.\n';
  const { stdout } = run(['-', '--stdin-filepath', '\u0002.txt', '--format', 'junit'], { input });
  expect(attributesIn(fromXml(stdout), 'testsuite')[0]?.name).toBe('\ufffd.txt');
});

test('rdjson counts columns in bytes', () => {
  const { source, diagnostics } = JSON.parse(report('rdjson'));
  expect(source.name).toBe('copydesk');
  const start = Buffer.byteLength('Café “at noon”: it ') + 1;
  const range = { start: { line: 1, column: start }, end: { line: 1, column: start + 10 } };
  expect(diagnostics[0]).toEqual({
    message: reason,
    location: { path: 'a & b.txt', range },
    severity: 'WARNING',
    code: { value: 'missing-space', url: expect.stringMatching(/^https:/) },
    suggestions: [{ range, text: 'failed. Ann' }],
  });
  expect(diagnostics).toHaveLength(2);
  expect(JSON.parse(run(['clean.txt', '--format', 'rdjson']).stdout).diagnostics).toEqual([]);
});

describe('html', () => {
  test('is one page with marked words, messages beside them and the sources', () => {
    const input = '“We are done,” said Mara Ellison, the mayor.\nIt failed.Ann Lee <b>left</b>.\n';
    const page = run(['-', '--format', 'html'], { input }).stdout;
    expect(page).toMatch(/^<!doctype html>\n<html lang="en">/);
    expect(page).toContain('<mark class="warning">failed.Ann</mark>');
    expect(page).toContain('expected <code>failed. Ann</code>');
    expect(page).toContain('Lee &#x3C;b>left&#x3C;/b>');
    expect(page).toContain('<h3>Sources</h3>');
    expect(page).toContain('<strong>Mara Ellison');
    for (const [, id = ''] of page.matchAll(/href="#([^"]*)"/g))
      expect(page).toContain(`id="${id}"`);
    expect(page).toMatch(/<nav><a href="#found">.*<section /s);
    expect(page.match(/(?:src|href)="(?!#|https:\/\/github\.com\/copydesk)/g)).toBeNull();
  });

  test('links the addresses of a note', () => {
    const input = 'The U.S. sent a ship, the U.S. said. The US ship is slow.\n';
    expect(run(['-', '--format', 'html', '--preset', 'strict'], { input }).stdout).toContain(
      '(<a href="https://www.wikitribune.com/project/wikitribune-style-guide/">https://www.wikitribune.com/project/wikitribune-style-guide/</a>, ',
    );
  });

  test('shows the words of Markdown and HTML, not the marks and tags', () => {
    const source = `<head><title>No. 1</title></head>
<!-- copydesk ignore next missing-space -->
<p>“We are <b>done</b>,” said <i>Mara</i> Ellison &amp; Co. It is <code>a.B</code>.<br>
<br>It fai<b>led.A</b>nn Lee <a href="/x">left</a>.</p>
<p>Both went home.</p>
`;
    const args = ['--stdin-filepath', 'a.html', '--rule', 'unexplained-ignore=warning'];
    const page = run([...args, '--format', 'html'], { input: source }).stdout;
    const rows = [
      ...page.matchAll(/id="article-1-row-(\d+)"><span class="line">(\d+)<\/span>(.*?)<ul/g),
    ];
    expect(rows.map(([, row, line, words]) => [row, line, words])).toEqual([
      ['1', '2', expect.stringMatching(/<mark class="warning">&#x3C;!-- copydesk ignore .*-->/)],
      [
        '2',
        '3',
        '<p class="text">“We are done,” said Mara Ellison &#x26; Co. It is &#x3C;code>a.B&#x3C;/code>.</p>',
      ],
      [
        '3',
        '4',
        expect.stringMatching(
          /^<p class="text">It <mark class="warning">failed.Ann<\/mark>.* Lee left\.<\/p>$/,
        ),
      ],
      ['4', '5', '<p class="text">Both went home.</p>'],
    ]);
    expect(page).toContain('<a href="#article-1-row-2">3:4</a> “We are done,”');
  });

  test('lists the articles where there are several', () => {
    const page = report('html');
    expect(page).toContain('<a href="#article-2">clean.txt</a>');
    expect(page).toContain('<p class="fault">Unexpected path');
    expect(page.trimEnd()).toMatch(/<\/html>$/);
  });
});

describe('another place that belongs to a message', () => {
  const input = 'The U.S. sent a ship, the U.S. said.\n\nThe US ship is slow.\n';
  const set = ['-', '--rule', 'inconsistent-abbreviation=warning', '--format'];
  const print = (format: string) => run([...set, format], { input }).stdout;

  test('stands below the words in pretty', () => {
    expect(print('pretty')).toContain(
      '    The US ship is slow.\n        ^^\n    1:5  written `U.S.` here\n',
    );
  });

  test('is a field of ndjson', () => {
    const [message] = linesOf(print('ndjson'));
    expect(message?.related).toEqual({
      start: { line: 1, column: 5, offset: 4 },
      end: { line: 1, column: 9, offset: 8 },
      text: 'written `U.S.` here',
    });
  });

  test('is a related location of SARIF', () => {
    const [result] = JSON.parse(print('sarif')).runs[0].results;
    expect(result.relatedLocations).toEqual([
      expect.objectContaining({ message: { text: 'written `U.S.` here' } }),
    ]);
    expect(result.relatedLocations[0].physicalLocation.region).toMatchObject({
      startLine: 1,
      charOffset: 4,
    });
  });

  test('is a link in html', () => {
    expect(print('html')).toContain(
      '<a href="#article-1-row-1">1:5</a> written <code>U.S.</code> here',
    );
  });
});

describe('--output', () => {
  test('writes the report into a file, without colours, and nothing else', () => {
    const args = ['a & b.txt', '--output', 'reports/report.txt'];
    const { stdout, status } = run(args, { env: { FORCE_COLOR: '1' } });
    expect({ stdout, status }).toEqual({ stdout: '', status: 0 });
    expect(readFileSync(join(folder, 'reports', 'report.txt'), 'utf8')).toBe(
      run(['a & b.txt']).stdout,
    );
    expect(readdirSync(join(folder, 'reports'))).toEqual(['report.txt']);
  });

  test('is no article, though it lies among them', { timeout: 20_000 }, () => {
    const cwd = folderWith({
      'news/a.txt': flawed,
      'news/.copydeskignore': 'report.html\nsheet.md\nverified.txt\ntrial.txt\n',
    });
    const twice = (args: string[], file: string) => {
      const write = () => {
        expect(runCopydesk([...args, '-o', `news/${file}`], { cwd })).toMatchObject({ stderr: '' });
        return readFileSync(join(cwd, 'news', file), 'utf8');
      };
      const first = write();
      expect(write()).toBe(first);
      rmSync(join(cwd, 'news', file));
    };
    twice(['news', '--format', 'html'], 'report.html');
    twice(['sources', 'news', '--format', 'markdown'], 'sheet.md');
    twice(['verify', 'news/*.txt', '-t', 'news/a.txt'], 'verified.txt');
    twice(['trial', 'missing-space', 'news'], 'trial.txt');
  });

  test('takes the place of no article', () => {
    const cwd = folderWith({ 'a.txt': flawed, 'b.txt': flawed });
    for (const command of [[], ['sources']]) {
      expect(runCopydesk([...command, '-o', 'a.txt', './a.txt', 'b.txt'], { cwd })).toMatchObject({
        status: 2,
        stderr: 'copydesk: Unexpected article `a.txt` for `--output`, expected another file\n',
      });
    }
    expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe(flawed);
  });

  test('takes the place of no article that is found', { timeout: 20_000 }, () => {
    const cwd = folderWith({ 'a.txt': flawed, 'b.txt': flawed });
    for (const args of [
      ['*.txt'],
      ['.'],
      ['sources', '.'],
      ['trial', 'missing-space', '*.txt'],
      ['verify', 'b.txt', '-t', './a.txt'],
    ]) {
      const { status, stderr } = runCopydesk([...args, '-o', 'a.txt'], { cwd });
      expect(stderr).toContain('Unexpected article `a.txt` for `--output`, expected another file');
      expect(status).toBe(2);
    }
    expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe(flawed);
  });

  test('is not read while it is written', () => {
    const cwd = folderWith({ 'a.txt': flawed });
    expect(runCopydesk(['*', '-o', 'report'], { cwd }).status).toBe(0);
    expect(readFileSync(join(cwd, 'report'), 'utf8')).toContain(' in 1 file;');
  });

  test('tells of a folder in the place of a file', () => {
    const before = readdirSync(folder);
    expect(run(['clean.txt', '--output', '.'])).toMatchObject({
      status: 2,
      stderr: 'copydesk: Unexpected folder `.`, expected a file\n',
    });
    expect(readdirSync(folder)).toEqual(before);
  });

  test('tells of a place that can’t be written, and leaves nothing behind', () => {
    const { status, stderr } = run(['a & b.txt', '-o', 'clean.txt/report.txt']);
    expect(stderr).toBe(
      'copydesk: Unexpected path `clean.txt/report.txt`, expected a file that may be written\n',
    );
    expect(status).toBe(2);
    expect(run(['a & b.txt', '--preset', 'wire', '-o', 'report.txt']).status).toBe(2);
    expect(existsSync(join(folder, 'report.txt'))).toBe(false);
  });
});

type Node = ReturnType<typeof fromXml> | { type: string };

function elementsIn(node: Node): { name: string; attributes: Record<string, unknown> }[] {
  const own = node.type === 'element' ? [node as never] : [];
  return 'children' in node
    ? [...own, ...node.children.flatMap((child) => elementsIn(child))]
    : own;
}

function namesIn(node: Node): string[] {
  return elementsIn(node).map(({ name }) => name);
}

function attributesIn(node: Node, wanted: string): Record<string, unknown>[] {
  return elementsIn(node).flatMap(({ name, attributes }) => (name === wanted ? [attributes] : []));
}
