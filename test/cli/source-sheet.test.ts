import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { linesOf, runCopydesk } from '../tools/run-copydesk.js';

const named = '“We are done here,” said Mara Ellison, the mayor of Redmoor.\n';
const unnamed =
  '“Nobody knows what comes next,” said an aide to the mayor, who spoke on condition of anonymity because she was not authorized to talk about it.\n';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'copydesk-'));
  const put = (name: string, text: string) => writeFileSync(join(folder, name), text);
  mkdirSync(join(folder, '2026'));
  put('2026/04-01-vote.txt', named);
  put('2026-04-19-aide.txt', unnamed);
  put('dated.md', `---\ntitle: Vote\ndate: 2026-05-02\n---\n\n${named}`);
  put('no-date.txt', named);
});
afterAll(() => rmSync(folder, { recursive: true }));

const run = (...args: string[]) => runCopydesk(['sources', ...args], { cwd: folder });

describe('a sheet', () => {
  test('as CSV has a line a source', () => {
    const { stdout } = run('2026-04-19-aide.txt', 'no-date.txt', '--format', 'csv');
    const rows = parse(stdout, { columns: true }) as Record<string, string>[];
    expect(rows.map(({ path, class: kind }) => [path, kind])).toEqual([
      ['2026-04-19-aide.txt', 'anonymous'],
      ['no-date.txt', 'person'],
    ]);
    expect(rows[0]).toMatchObject({
      line: '1',
      quotations: '1',
      'quoted words': '5',
      'share of quoted words': '1.000',
      reason: 'stated',
      grant: expect.stringContaining('on condition of anonymity because'),
      quoted: '“Nobody knows what comes next,”',
    });
    expect(rows[1]).toMatchObject({
      source: 'Mara Ellison',
      introduced: expect.stringContaining('Mara Ellison'),
    });
  });

  test('as CSV has no formula', () => {
    writeFileSync(join(folder, '=1+1.txt'), named);
    const { stdout } = run('=1+1.txt', '--format', 'csv');
    rmSync(join(folder, '=1+1.txt'));
    expect(stdout.split('\n')[1]).toMatch(/^"?'=1\+1\.txt/);
  });

  test('as Markdown has a table and the quotations', () => {
    const { stdout } = run('no-date.txt', '--format', 'markdown');
    expect(stdout).toContain('## no-date.txt');
    expect(stdout).toMatch(/\| Mara Ellison \| person \|/);
    expect(stdout).toContain('- 1:1 “We are done here,”');
  });

  test.each(['csv', 'markdown', 'html'])('as %s has words, not marks and tags', (format) => {
    const input =
      '“We *are* [done](https://a.example) here,” said **Mara** Ellison, the *mayor*.\n';
    const { stdout } = runCopydesk(
      ['sources', '--stdin-filepath', 'a.md', '--no-config', '--format', format],
      { input },
    );
    expect(stdout).toContain('“We are done here,”');
    expect(stdout).toContain('Mara Ellison, the mayor');
    expect(stdout).not.toContain('a.example');
  });

  test('as HTML is a page, in a file where that is asked', () => {
    expect(run('no-date.txt', '--format', 'html', '-o', 'sheet.html').stdout).toBe('');
    const page = readFileSync(join(folder, 'sheet.html'), 'utf8');
    rmSync(join(folder, 'sheet.html'));
    expect(page).toMatch(/^<!doctype html>[\s\S]*<strong>Mara Ellison[\s\S]*<\/html>\n$/);
    expect(page).toMatch(/<nav><a href="#found">.*<section id="article-1">.*<footer id="found">/s);
  });

  test('reads articles as lines', () => {
    const input = `${JSON.stringify({ path: 'x', text: named })}\noops\n`;
    const { status, stdout } = runCopydesk(['sources', '--input', 'ndjson'], { input });
    expect(linesOf(stdout)).toEqual([
      expect.objectContaining({ path: 'x', sources: [expect.anything()] }),
      expect.objectContaining({ path: '-:2', ruleId: 'io' }),
    ]);
    expect(status).toBe(2);
  });
});

describe('--summary', () => {
  const totals = (...args: string[]) => run('.', '--summary', ...args).stdout;

  test('adds up by month, by front matter before names', () => {
    const months = linesOf(totals('--format', 'ndjson'));
    expect(
      months.map(({ month, articles, named, anonymous, reasoned }) => [
        month,
        articles,
        named,
        anonymous,
        reasoned,
      ]),
    ).toEqual([
      ['2026-04', 2, 1, 1, 1],
      ['2026-05', 1, 1, 0, 0],
      [null, 1, 1, 0, 0],
    ]);
    expect(months[0]).toMatchObject({ quotations: 2, quotedWords: 9, anonymousWords: 5 });
  });

  test('prints a table with a line for all', () => {
    const lines = totals().trimEnd().split('\n');
    expect(lines).toHaveLength(5);
    expect(lines[1]).toMatch(/^2026-04 .* 56 %$/);
    expect(lines[3]).toMatch(/^no date /);
    expect(lines[4]).toMatch(/^all +4 /);
  });

  test.each([
    ['csv', /^month,articles,[\s\S]*\n2026-04,2,/],
    ['json', /^\[\n {2}\{\n {4}"month": "2026-04"/],
    ['markdown', /^\| month \| articles [\s\S]*\n\| 2026-04 \| 2 \|/],
    ['html', /^<!doctype html>[\s\S]*<td>2026-04<\/td>/],
  ])('prints %s', (format, expected) => {
    expect(totals('--format', format)).toMatch(expected);
  });
});
