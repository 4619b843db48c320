/** Bundles the client, and beside it the server for projects that have none of their own. */
import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const common = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20',
  minify: true,
  logLevel: 'warning',
  logOverride: { 'ignored-bare-import': 'silent' },
};

await rm(`${root}/dist/server`, { recursive: true, force: true });
await build({
  ...common,
  entryPoints: ['src/extension.ts'],
  outfile: 'dist/extension.cjs',
  format: 'cjs',
  external: ['vscode'],
});
const server = (/** @type {string} */ name) =>
  fileURLToPath(
    new URL(`dist/${name}`, import.meta.resolve('copydesk-language-server/package.json')),
  );
// What a kind of file needs is loaded where there is one: hence pieces.
await build({
  ...common,
  entryPoints: { main: server('cli.js'), worker: server('worker.js') },
  outdir: 'dist/server',
  format: 'esm',
  splitting: true,
  banner: {
    js: "import {createRequire as requireFrom} from 'node:module';const require=requireFrom(import.meta.url);",
  },
});
