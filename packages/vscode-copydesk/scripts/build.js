/** Bundles the client, and beside it the server for projects that have none of their own. */
import { copyFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { noticesOf } from '../../copydesk/scripts/notices.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const common = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20',
  minify: true,
  metafile: true,
  logLevel: 'warning',
  logOverride: { 'ignored-bare-import': 'silent' },
};

await rm(`${root}/dist/server`, { recursive: true, force: true });
const client = await build({
  ...common,
  entryPoints: ['src/extension.ts'],
  outfile: 'dist/extension.cjs',
  format: 'cjs',
  external: ['vscode'],
});
const serverManifest = import.meta.resolve('copydesk-language-server/package.json');
const yamlManifest = createRequire(serverManifest).resolve('yaml/package.json');
const serverFile = (/** @type {string} */ name) =>
  fileURLToPath(new URL(`dist/${name}`, serverManifest));
// What a kind of file needs is loaded where there is one: hence pieces.
const server = await build({
  ...common,
  entryPoints: { main: serverFile('cli.js'), worker: serverFile('worker.js') },
  outdir: 'dist/server',
  format: 'esm',
  splitting: true,
  // For Node it is CommonJS: in pieces, `await import('yaml')` would have nothing but a default export.
  alias: { yaml: join(dirname(yamlManifest), 'browser/index.js') },
  banner: {
    js: "import {createRequire as requireFrom} from 'node:module';const require=requireFrom(import.meta.url);",
  },
});
// So that what is written into `.copydeskrc.json` is completed and checked, without a network too.
await copyFile(`${root}/../copydesk/schema.json`, `${root}/dist/schema.json`);
await writeFile(
  `${root}/dist/THIRD-PARTY-NOTICES.txt`,
  await noticesOf('The extension', root, [client.metafile, server.metafile]),
);
