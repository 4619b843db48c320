import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * What came from others into bundles: every package with its licence, by name.
 *
 * @param {string} what whose bundles they are
 * @param {string} root the folder in which esbuild ran
 * @param {readonly import('esbuild').Metafile[]} metafiles
 */
export async function noticesOf(what, root, metafiles) {
  const folders = new Set(metafiles.flatMap((metafile) => packagesIn(root, metafile)));
  const notices = await Promise.all([...folders].map(noticeOf));
  return `${what} contains these packages:\n\n${notices.sort().join('\n')}`;
}

/**
 * The folders of the packages that went into a bundle, those of this repository left out.
 *
 * @param {string} root
 * @param {import('esbuild').Metafile} metafile
 */
function packagesIn(root, { inputs, outputs }) {
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
