/**
 * `npm start [-- FILE…]`: installs, builds and lints, and shows nothing but what the command says.
 *
 * What installing and building print is shown only where one of them fails.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const command = join(root, 'packages/copydesk/bin/copydesk.js');
const seed = 'test/fixtures/qatar-mediation.txt';

prepare('Installing…', 'npm run --silent setup');
prepare('Building…', 'npm run --silent build:js');

// Files are named from where the user stands, which need not be the root.
const given = process.argv.slice(2);
const result = spawnSync(process.execPath, [command, ...(given.length > 0 ? given : [seed])], {
  cwd: given.length > 0 ? (process.env.INIT_CWD ?? root) : root,
  stdio: 'inherit',
});
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
