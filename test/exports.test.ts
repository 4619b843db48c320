import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as copydesk from 'copydesk';
import * as copydeskInternals from 'copydesk/internal';
import * as engine from 'nlcst-attribution';
import * as engineInternals from 'nlcst-attribution/internal';
import * as kit from 'nlcst-rule-kit';
import * as kitInternals from 'nlcst-rule-kit/internal';
import { expect, test } from 'vitest';
import { exportsOfPackages } from './tools/exports.js';

test.each(exportsOfPackages())('the README of $name names what it exports', ({ folder, names }) => {
  const readme = readFileSync(join(folder, 'README.md'), 'utf8');
  const inCode = (readme.match(/`[^`\n]+`/g) ?? []).join(' ');
  const named = new Set(['default', ...(inCode.match(/\w+/g) ?? [])]);
  expect(names.length).toBeGreaterThan(0);
  expect(names.filter((name) => !named.has(name))).toEqual([]);
});

test.each([
  ['nlcst-attribution', engine, engineInternals],
  ['nlcst-rule-kit', kit, kitInternals],
  ['copydesk', copydesk, copydeskInternals],
])('what is internal to %s is no part of its own entry', (_, entry, internals) => {
  expect(Object.keys(internals)).not.toEqual([]);
  expect(Object.keys(internals).filter((name) => name in entry)).toEqual([]);
});
