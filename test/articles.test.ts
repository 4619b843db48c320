import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lint } from 'copydesk';
import { globSync } from 'tinyglobby';
import { expect, test } from 'vitest';
import { draw } from './tools/draw.js';
import { root } from './tools/packages.js';

// Every article has a file beside it that shows its messages. `npm run fix` writes them again.

const articles = globSync(['test/fixtures/*.txt', 'test/articles/**/*.txt'], {
  cwd: root,
  ignore: ['**/*.messages.txt'],
}).sort();

/** Good news writing, and texts that are no news. */
const clean = articles.filter((name) => name.includes('/clean/'));

test.each(clean)('%s is left alone', async (name) => {
  expect(await lint(readFileSync(join(root, name), 'utf8'))).toEqual([]);
});

test.each(articles)('%s has exactly the messages drawn under its lines', async (name) => {
  const path = join(root, name);
  const text = readFileSync(path, 'utf8');
  await expect(draw(text, await lint(text))).toMatchFileSnapshot(
    path.replace(/\.txt$/, '.messages.txt'),
  );
});
