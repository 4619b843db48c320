/**
 * `npm start [-- FILE…]`: installs, builds and lints, and shows nothing but what the command says.
 *
 * What installing and building print is shown only where one of them fails.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const seed = 'test/fixtures/qatar-mediation.txt';

prepare('Installing…', 'npm run --silent setup');
prepare('Building…', 'npm run --silent build:js');

const files = process.argv.slice(2);
const result = spawnSync(
  process.execPath,
  ['packages/copydesk/bin/copydesk.js', ...(files.length > 0 ? files : [seed])],
  { cwd: root, stdio: 'inherit' },
);
process.exitCode = result.status ?? 1;

/**
 * @param {string} what
 * @param {string} command
 */
function prepare(what, command) {
  showProgress(what);
  const { status, stdout, stderr } = spawnSync(command, {
    cwd: root,
    encoding: 'utf8',
    shell: true,
  });
  showProgress('');
  if (status === 0) return;
  process.stderr.write(`${stdout}${stderr}\n\`${command}\` failed, see above.\n`);
  process.exit(2);
}

/**
 * Shows a line in place of the last one, where somebody watches.
 *
 * @param {string} text
 */
function showProgress(text) {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001B[K${text}`);
}
