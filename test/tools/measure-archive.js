// Measures the command on an archive: `node test/tools/measure-archive.js [ARTICLES]` after `npm run build`.
// Prints time and the most memory of each run; docs/many-files.md shows what it printed.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateArchive } from './generate-articles.js';

const command = fileURLToPath(new URL('../../packages/copydesk/bin/copydesk.js', import.meta.url));
const count = Number(process.argv[2] ?? 5_000);
const folder = mkdtempSync(join(tmpdir(), 'copydesk-archive-'));
const probe = join(folder, 'probe.mjs');
writeFileSync(
  probe,
  `process.on('exit', () => process.stderr.write('peak ' + process.resourceUsage().maxRSS + '\\n'));`,
);

/**
 * @param {string} label
 * @param {string[]} args
 */
function measure(label, args) {
  const start = performance.now();
  const { stderr, stdout } = spawnSync(
    process.execPath,
    ['--import', probe, command, ...args, '--no-config', '--quiet'],
    { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 30 },
  );
  const seconds = (performance.now() - start) / 1_000;
  const peak = Math.max(...[...stderr.matchAll(/peak (\d+)/g)].map(([, size]) => Number(size)));
  const last = stdout.trimEnd().split('\n').at(-1);
  console.log(`${label}: ${seconds.toFixed(1)} s, ${Math.round(peak / 1_024)} MB – ${last}`);
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
