// Measures the command on an archive: `node test/tools/measure-archive.js [ARTICLES]` after `npm run build`.
// Prints time and the most memory of each run; docs/many-files.md shows what it printed.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateArchive } from './generate-articles.js';
import { measureRun } from './measure-run.js';

const count = Number(process.argv[2] ?? 5_000);
const folder = mkdtempSync(join(tmpdir(), 'copydesk-archive-'));

/**
 * @param {string} label
 * @param {string[]} args
 */
function measure(label, args) {
  const { seconds, megabytes, lastLine } = measureRun([...args, '--no-config', '--quiet'], folder);
  console.log(`${label}: ${seconds.toFixed(1)} s, ${Math.round(megabytes)} MB – ${lastLine}`);
  return seconds;
}

try {
  generateArchive(join(folder, 'tenth'), count / 10);
  generateArchive(join(folder, 'all'), count);
  measure(`${count / 10} articles, one thread`, ['tenth', '--jobs', '1']);
  measure(`${count} articles, one thread`, ['all', '--jobs', '1']);
  measure(`${count} articles, two threads`, ['all', '--jobs', '2']);
  const cache = ['all', '--jobs', '1', '--cache', '--cache-location', join(folder, 'cache')];
  const first = measure(`${count} articles, cache empty`, cache);
  const second = measure(`${count} articles, cache full`, cache);
  console.log(`the second run with the cache: ${(first / second).toFixed(1)} times faster`);
} finally {
  rmSync(folder, { recursive: true });
}
