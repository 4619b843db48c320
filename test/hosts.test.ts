import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lint } from 'copydesk';
import { globSync } from 'tinyglobby';
import { expect, test } from 'vitest';
import { root } from './tools/packages.js';
import { linesOf, runCopydesk } from './tools/run-copydesk.js';

// One set of messages whatever the host.

const articles = globSync(['test/fixtures/*.txt', 'test/articles/**/*.txt'], {
  cwd: root,
  ignore: ['**/*.messages.txt'],
}).sort();

test.each(articles)('the command says of %s what the function says', async (path) => {
  const messages = await lint(readFileSync(join(root, path), 'utf8'));
  const { stdout } = runCopydesk([path, '--format', 'ndjson']);
  expect(linesOf(stdout)).toEqual(messages.map(({ fix, ...message }) => ({ path, ...message })));
});
