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

const pages = globSync(
  [
    '*.md',
    'docs/**/*.md',
    'examples/*/*.md',
    'packages/*/README.md',
    'packages/*/src/rules/*/rule.md',
  ],
  { cwd: root },
).sort();

const home = /^https:\/\/github\.com\/copydesk\/copydesk\/(?:blob|tree)\/main\//;

test.each(pages)('%s links to files and headings that there are', (page) => {
  const path = join(root, page);
  const missing = [...proseOf(path).matchAll(/(?:\]\(|^\[[^\]]+\]: )([^)\s]+)/gm)]
    .map(([, target = '']) => target)
    .filter((target) => home.test(target) || !/^(?:https?|mailto):/.test(target))
    .filter((target) => !leads(target, path));
  expect(missing).toEqual([]);
});

test('docs/README.md lists every page of docs/', () => {
  const index = readFileSync(join(root, 'docs/README.md'), 'utf8');
  const others = globSync('*.md', { cwd: join(root, 'docs'), ignore: 'README.md' });
  expect(others.filter((page) => !index.includes(`](${page})`))).toEqual([]);
});

/** Whether a link of a page leads to a file of the project, and to a heading of it where it names one. */
function leads(target: string, page: string): boolean {
  const [to = '', heading] = target.split('#');
  const found = home.test(to) ? join(root, to.replace(home, '')) : join(dirname(page), to);
  const file = to === '' ? page : found;
  if (!existsSync(file)) return false;
  if (heading === undefined) return true;
  return anchorsOf(file.endsWith('.md') ? file : join(file, 'README.md')).has(heading);
}

/** The anchors that GitHub makes of the headings of a page; `#readme` is that of a folder’s page. */
function anchorsOf(path: string): Set<string> {
  const headings = [...proseOf(path).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  );
  return new Set(['readme', ...headings]);
}

/** A page without its blocks of code. */
function proseOf(path: string): string {
  return readFileSync(path, 'utf8').replaceAll(/^(`{3,})[\s\S]*?^\1/gm, '');
}
