import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const command = fileURLToPath(new URL('../../packages/copydesk/bin/copydesk.js', import.meta.url));

/**
 * Run the built command in a folder and measure it.
 *
 * @param {readonly string[]} args
 * @param {string} cwd
 * @returns {import('./measure-run.js').Measured}
 */
export function measureRun(args, cwd) {
  const probe = join(cwd, 'probe.mjs');
  writeFileSync(
    probe,
    `process.on('exit', () => process.stderr.write('peak ' + process.resourceUsage().maxRSS + '\\n'));`,
  );
  const start = performance.now();
  const { status, stderr, stdout } = spawnSync(
    process.execPath,
    ['--import', probe, command, ...args],
    { cwd, encoding: 'utf8', maxBuffer: 2 ** 30 },
  );
  const seconds = (performance.now() - start) / 1_000;
  const peaks = [...stderr.matchAll(/peak (\d+)/g)].map(([, size]) => Number(size) / 1_024);
  const lastLine = stdout.trimEnd().split('\n').at(-1) ?? '';
  return { status, seconds, megabytes: Math.max(...peaks), lastLine };
}
