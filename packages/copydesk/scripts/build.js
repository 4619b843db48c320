/**
 * Bundles the command and its thread with all that they import, so that Node opens few files to start them.
 * What a call may not need is loaded where it does: hence pieces.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { noticesOf } from './notices.js';

const root = fileURLToPath(new URL('..', import.meta.url));

const { metafile } = await build({
  absWorkingDir: root,
  entryPoints: ['src/cli.ts', 'src/worker.ts'],
  outdir: 'dist',
  bundle: true,
  splitting: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  conditions: ['copydesk-source'],
  // CommonJS in Node: in pieces, `await import('yaml')` would have nothing but a default export.
  external: ['yaml'],
  mainFields: ['module', 'main'],
  // Names stay: a stack trace can be read.
  minifyWhitespace: true,
  minifySyntax: true,
  // The package has its own sources beside it.
  sourcemap: true,
  sourcesContent: false,
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
  logOverride: { 'ignored-bare-import': 'silent' },
  // What packages in CommonJS expect to be there.
  define: { __dirname: 'import.meta.dirname', __filename: 'import.meta.filename' },
  banner: {
    js: "import {createRequire as requireFrom} from 'node:module';const require=requireFrom(import.meta.url);",
  },
});
await writeFile(
  join(root, 'dist/THIRD-PARTY-NOTICES.txt'),
  await noticesOf('The command of Copydesk', root, [metafile]),
);
