/**
 * `npm run release:version`: what our pages tell others to pin is the tag of the version that is about to be released.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const root = new URL('../../', import.meta.url);
const read = (/** @type {string} */ path) => readFileSync(new URL(path, root), 'utf8');

const tag = `v${JSON.parse(read('packages/copydesk/package.json')).version}`;
const pages = [
  'docs/continuous-integration.md',
  'examples/github-action/copydesk.yml',
  'examples/pre-commit/.pre-commit-config.yaml',
];
for (const page of pages) {
  const text = read(page).replaceAll(/(copydesk\/copydesk@|\brev: )\S+/g, `$1${tag}`);
  writeFileSync(new URL(page, root), text);
}
