/**
 * Part of `npm run release:version`: what is unreleased in CHANGELOG.md gets the version that changesets gave.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const root = process.cwd();
const changelog = join(root, 'CHANGELOG.md');
const manifest = await readFile(join(root, 'packages/copydesk/package.json'), 'utf8');
const text = await readFile(changelog, 'utf8');

const heading = '\n## Unreleased\n';
if (!text.includes(heading)) throw new Error('Missing `## Unreleased` in `CHANGELOG.md`');
await writeFile(
  changelog,
  text.replace(heading, `${heading}\n## ${JSON.parse(manifest).version}\n`),
);
