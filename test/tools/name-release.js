/**
 * Part of `npm run release:version`, run in the root: what is unreleased in CHANGELOG.md gets the version that changesets
 * gave, and our pages tell others to pin its tag.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const { version } = JSON.parse(readFileSync('packages/copydesk/package.json', 'utf8'));

/**
 * @param {string} path
 * @param {(text: string) => string} change
 */
function rewrite(path, change) {
  writeFileSync(path, change(readFileSync(path, 'utf8')));
}

rewrite('CHANGELOG.md', (text) => {
  const heading = '\n## Unreleased\n';
  if (!text.includes(heading)) throw new Error('Missing `## Unreleased` in `CHANGELOG.md`');
  return text.replace(heading, `${heading}\n## ${version}\n`);
});

for (const page of [
  'docs/continuous-integration.md',
  'examples/github-action/copydesk.yml',
  'examples/pre-commit/.pre-commit-config.yaml',
]) {
  rewrite(page, (text) => text.replaceAll(/(copydesk\/copydesk@|\brev: )\S+/g, `$1v${version}`));
}
