import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { exportsOfPackages } from './tools/exports.js';

test.each(exportsOfPackages())('the README of $name names what it exports', ({ folder, names }) => {
  const readme = readFileSync(join(folder, 'README.md'), 'utf8');
  const inCode = (readme.match(/`[^`\n]+`/g) ?? []).join(' ');
  const named = new Set(['default', ...(inCode.match(/\w+/g) ?? [])]);
  expect(names.length).toBeGreaterThan(0);
  expect(names.filter((name) => !named.has(name))).toEqual([]);
});
