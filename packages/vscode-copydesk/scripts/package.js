/** Makes `dist/vscode-copydesk.vsix`. Needs no network once npm has `@vscode/vsce` in its cache. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const args = ['--yes', '@vscode/vsce@3.9.2', 'package', '--no-dependencies'];
const { status } = spawnSync('npx', [...args, '--out', 'dist/vscode-copydesk.vsix'], {
  cwd: root,
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
