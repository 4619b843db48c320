import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { generateArchive } from './tools/generate-articles.js';
import { type Measured, measureRun } from './tools/measure-run.js';

// An archive of 5,000 articles in one call. `npm run measure` prints more of the same.

const many = 5_000;
const minutes = 60_000;

let folder = '';
let few: Measured;
let cold: Measured;
let warm: Measured;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'copydesk-archive-'));
  generateArchive(join(folder, 'few'), many / 10);
  generateArchive(join(folder, 'many'), many);
  const flags = ['--no-config', '--cache', '--cache-location', 'cache', '--quiet'];
  few = measureRun(['few', ...flags], folder);
  cold = measureRun(['many', ...flags], folder);
  warm = measureRun(['many', ...flags], folder);
}, 5 * minutes);
afterAll(() => rmSync(folder, { recursive: true }), minutes);

test('ends with the summary', () => {
  expect(cold).toMatchObject({ status: 0, lastLine: `No messages in ${many} files` });
  expect(warm.lastLine).toBe(cold.lastLine);
});

test('takes little more memory than a tenth of it', () => {
  expect(cold.megabytes).toBeGreaterThan(0);
  expect(cold.megabytes).toBeLessThan(few.megabytes * 2);
});

// About twenty times on a quiet machine; `npm run measure` prints it.
test('is several times faster where the cache has it', () => {
  expect(cold.seconds / warm.seconds).toBeGreaterThan(4);
});
