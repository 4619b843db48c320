/**
 * Bundles the command and its thread with all that they import, so that Node opens few files to start them.
 * What a call may not need is loaded where it does: hence pieces.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

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
await writeFile(join(root, 'dist/THIRD-PARTY-NOTICES.txt'), await noticesOf(packagesIn(metafile)));

/**
 * The folders of the packages that went into the bundle, those of this repository left out.
 *
 * @param {import('esbuild').Metafile} metafile
 */
function packagesIn({ inputs, outputs }) {
  const used = new Set(
    Object.values(outputs).flatMap((output) =>
      Object.entries(output.inputs).flatMap(([path, { bytesInOutput }]) =>
        bytesInOutput > 0 ? [path] : [],
      ),
    ),
  );
  const folders = Object.keys(inputs).flatMap((path) => {
    const folder = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0];
    return folder !== undefined && used.has(path) ? [join(root, folder)] : [];
  });
  return [...new Set(folders)];
}

/**
 * Every package with its licence, by name.
 *
 * @param {readonly string[]} folders
 */
async function noticesOf(folders) {
  const notices = await Promise.all(folders.map(noticeOf));
  return `The command of Copydesk contains these packages:\n\n${notices.sort().join('\n')}`;
}

/** @param {string} folder */
async function noticeOf(folder) {
  const { name, version, license } = JSON.parse(
    await readFile(join(folder, 'package.json'), 'utf8'),
  );
  const file = (await readdir(folder)).find((entry) => /^(?:licen[cs]e|copying)\b/i.test(entry));
  if (file === undefined) throw new Error(`Missing licence in \`${folder}\`, expected a file`);
  const text = await readFile(join(folder, file), 'utf8');
  return `## ${name} ${version} (${license})\n\n${text.trim()}\n`;
}
