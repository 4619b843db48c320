import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sources } from 'copydesk';
import { expect, test } from 'vitest';
import { root } from '../tools/packages.js';
import { linesOf, runCopydesk } from '../tools/run-copydesk.js';

const seed = 'test/fixtures/qatar-mediation.txt';
const input =
  '“We are done,” said Mara Ellison, the agency’s director. The plan failed, she said.\n';

test('ndjson gives a line a file, as the function does', async () => {
  const paths = [seed, 'test/formats/pages/harvest-fair.txt'];
  const { status, stdout } = runCopydesk(['sources', ...paths, '--format', 'ndjson']);
  const sheets = await Promise.all(
    paths.map(async (path) => ({
      path,
      ...(await sources(readFileSync(join(root, path), 'utf8'))),
    })),
  );
  expect(linesOf(stdout)).toEqual(sheets);
  expect(status).toBe(0);
});

test('json gives one array', () => {
  const { stdout } = runCopydesk(['sources', seed, '--format', 'json']);
  expect(JSON.parse(stdout)).toEqual(
    linesOf(runCopydesk(['sources', seed, '--format', 'ndjson']).stdout),
  );
});

test('table shows each source with its place, for people', () => {
  const { stdout } = runCopydesk(['sources', '-'], { input });
  expect(stdout).toMatch(/^- {2}words 14, sources \d+, attributions \d+, quotations 1\n/);
  expect(stdout).toMatch(/^ {2}s1 +1:21 +Mara Ellison/m);
});

test('--explain tells how sure it is and why', () => {
  const [sheet] = linesOf(
    runCopydesk(['sources', '-', '--explain', '--format', 'ndjson'], { input }).stdout,
  ) as never[] as { attributions: { certainty: number; because: string }[] }[];
  const [first] = sheet?.attributions ?? [];
  expect(first?.certainty).toBeGreaterThan(0);
  expect(first?.because).not.toBe('');
  expect(runCopydesk(['sources', '-', '--explain'], { input }).stdout).toContain(
    String(first?.because),
  );
});
