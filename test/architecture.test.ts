import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { globSync } from 'tinyglobby';
import { expect, test } from 'vitest';
import { root } from './tools/packages.js';

const architecture = readFileSync(join(root, 'docs/architecture.md'), 'utf8');

test.each(['paragraph', 'article'])('docs/architecture.md names every file of %s/', (stage) => {
  const files = globSync('**/*.ts', { cwd: join(root, 'packages/nlcst-attribution/src', stage) });
  expect(files).not.toEqual([]);
  expect(files.filter((file) => !architecture.includes(`src/${stage}/${file})`))).toEqual([]);
});

const pages = globSync(['*.md', 'docs/**/*.md', 'packages/*/README.md'], { cwd: root }).sort();

test.each(pages)('%s links to files that there are', (page) => {
  const path = join(root, page);
  const prose = readFileSync(path, 'utf8').replaceAll(/^(`{3,})[\s\S]*?^\1/gm, '');
  const missing = [...prose.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !existsSync(join(dirname(path), target)));
  expect(missing).toEqual([]);
});
