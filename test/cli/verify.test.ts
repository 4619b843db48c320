import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { linesOf, runCopydesk } from '../tools/run-copydesk.js';

const transcript = `[00:00:12] MARA ELLISON: Thank you. Um, we will not reopen the bridge before the spring,
and nobody should expect us to. The bridge was built, as all of you know, in 1931 and it has never been closed for so long.
[00:00:40] It’s a sad day, uh, for me and for the whole valley. We have most of the money for the repair.
`;
const interview = `Mara Ellison  0:12
I don't think it’s over. He'll be back. The repair costs 1,400,500 euros, or 4.5% of all we have.

Tom Reyes  1:07
That is news to me at the cafe\u0301.
`;
const vtt = `WEBVTT

1
00:00:01.000 --> 00:00:03.500
We will run the ferry

2
00:00:03.500 --> 00:00:06.000
<v Mara Ellison>until the <i>last</i> day of the year.</v>
`;

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'copydesk-'));
  writeFileSync(join(folder, 'talk.txt'), transcript);
  writeFileSync(join(folder, 'ferry.vtt'), vtt);
  writeFileSync(join(folder, 'interview.txt'), interview);
});
afterAll(() => rmSync(folder, { recursive: true }));

const transcripts = ['talk.txt', 'ferry.vtt', 'interview.txt'].flatMap((name) => ['-t', name]);
const run = (quoted: string, ...args: string[]) =>
  runCopydesk(['verify', '-', ...transcripts, ...args], {
    cwd: folder,
    input: `${quoted} Mara Ellison, the agency’s director, said.\n`,
  });
const recordOf = (quoted: string) => linesOf(run(quoted, '--format', 'ndjson').stdout)[0];

test('copes with brackets that nobody closes', { timeout: 20_000 }, () => {
  const brackets = '['.repeat(200_000);
  expect(recordOf(`“We will not reopen ${brackets} the bridge before the spring,”`)).toMatchObject({
    status: 'verbatim',
    marked: false,
  });
});

describe('a quotation', () => {
  test.each([
    ['word for word', '“We will not reopen the bridge before the spring,”', 'verbatim'],
    [
      'over lines, with other marks and capitals',
      '"before the spring -- and Nobody should expect us to,"',
      'verbatim',
    ],
    [
      'without the sounds between the words',
      '“It’s a sad day for me and for the whole valley,”',
      'verbatim',
    ],
    [
      'in subtitles, over two cues',
      '“We will run the ferry until the last day of the year,”',
      'verbatim',
    ],
    [
      'cut in silence',
      '“The bridge was built in 1931 and it has never been closed for so long,”',
      'cut',
    ],
    ['over who speaks', '“Of all we have. That is news to me at the café,”', 'verbatim'],
    ['with figures', '“The repair costs 1400500 euros, or 4.5% of all we have,”', 'verbatim'],
    ['with other money', '“The repair costs $1,400,500, or 4.5% of all we have,”', 'changed'],
    ['with other figures', '“The repair costs 1,400,500 euros, or 45% of all we have,”', 'changed'],
    [
      'spliced in another order',
      '“We have most of the money for the repair … we will not reopen the bridge,”',
      'changed',
    ],
    ['without a contraction', '“I do not think it’s over,”', 'changed'],
    ['with other words', '“We have all of the money for the repair,”', 'changed'],
    ['that nobody said', '“The mayor promised us a new crossing within a year,”', 'not-found'],
    [
      'whose words stand here and there',
      '“The valley will have the bridge of the spring,”',
      'not-found',
    ],
  ])('%s', (_, quoted, status) => {
    expect(recordOf(quoted)?.status).toBe(status);
  });

  test.each([
    [
      'a cut that an ellipsis marks',
      '“The bridge was built … in 1931 and it has never been closed for so long,”',
    ],
    ['a cut with stops', '“The bridge was built . . . in 1931 and it has never been closed,”'],
    ['words in brackets', '“[The agency] will not reopen the bridge before the spring,”'],
  ])('%s is marked', (_, quoted) => {
    expect(recordOf(quoted)).toMatchObject({ status: 'verbatim', marked: true });
  });
});

test('ndjson tells where it stands in both texts, and the difference', () => {
  expect(recordOf('“We have all of the money for the repair,”')).toMatchObject({
    path: '-',
    start: { line: 1, column: 1, offset: 0 },
    end: { line: 1, column: 43, offset: 42 },
    marked: false,
    transcript: { path: 'talk.txt', text: 'We have most of the money for the repair' },
    diff: [
      { kind: 'same', words: 'We have' },
      { kind: 'removed', words: 'most' },
      { kind: 'added', words: 'all' },
      { kind: 'same', words: 'of the money for the repair' },
    ],
  });
});

test('shows a word in the place of the one that it is made of', () => {
  expect(recordOf('“I do not think it is over. He’ll be back,”')?.diff).toEqual([
    { kind: 'same', words: 'I' },
    { kind: 'removed', words: "don't" },
    { kind: 'added', words: 'do not' },
    { kind: 'same', words: 'think' },
    { kind: 'removed', words: 'it’s' },
    { kind: 'added', words: 'it is' },
    { kind: 'same', words: 'over He’ll be back' },
  ]);
  expect(recordOf('“He will be back. The repair costs 1,400,500 euros,”')?.diff).toEqual([
    { kind: 'removed', words: "He'll" },
    { kind: 'added', words: 'He will' },
    { kind: 'same', words: 'be back The repair costs 1,400,500 euros' },
  ]);
});

test('shows people the words that differ, and fails', () => {
  const { status, stdout } = run(
    '“The bridge was built in 1931 and it has never been closed for so long,”',
  );
  expect(stdout).toBe(`-
  1:1  cut without an ellipsis  talk.txt
    The bridge was built [-as all of you know-] in 1931 and it has never been closed for so long

1 quotation: 1 cut without an ellipsis
`);
  expect(status).toBe(1);
  expect(run('“We will not reopen the bridge before the spring,”').status).toBe(0);
});

test('tells of a wrong call', () => {
  const call = (...args: string[]) => runCopydesk(['verify', 'talk.txt', ...args], { cwd: folder });
  expect(call().stderr).toMatch(/without a transcript, expected `--transcript FILE`/);
  expect(call('-t', 'missing.txt')).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('Unexpected path `missing.txt`'),
  });
});

test('finds words in a long transcript in a moment', { timeout: 30_000 }, () => {
  const filler = 'And then we talked about the road and the river and what we will do. '.repeat(
    8_000,
  );
  writeFileSync(join(folder, 'talk.txt'), filler + transcript + filler);
  const start = performance.now();
  expect(recordOf('“We have all of the money for the repair,”')?.status).toBe('changed');
  expect(performance.now() - start).toBeLessThan(10_000);
  writeFileSync(join(folder, 'talk.txt'), transcript);
});
