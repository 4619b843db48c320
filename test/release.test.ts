import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith } from './tools/folder.js';
import { packages, root } from './tools/packages.js';

test('all packages have one version', () => {
  expect([...new Set(packages.map(({ manifest }) => manifest.version))]).toHaveLength(1);
});

test('a release gives its version to what is unreleased, with room for what comes, and to what pages pin', () => {
  const folder = folderWith({ 'packages/copydesk/package.json': { version: '7.8.9' } });
  const pins = [
    'docs/continuous-integration.md',
    'examples/github-action/copydesk.yml',
    'examples/pre-commit/.pre-commit-config.yaml',
  ];
  for (const page of ['CHANGELOG.md', ...pins]) cpSync(join(root, page), join(folder, page));
  execFileSync(process.execPath, [join(root, 'test/tools/name-release.js')], { cwd: folder });

  const before = (page: string) => readFileSync(join(root, page), 'utf8');
  const after = (page: string) => readFileSync(join(folder, page), 'utf8');
  expect(after('CHANGELOG.md')).toContain('\n## Unreleased\n\n## 7.8.9\n');
  expect(after('CHANGELOG.md').replace('\n## 7.8.9\n', '')).toBe(before('CHANGELOG.md'));
  for (const page of pins) {
    expect(before(page)).toMatch(/(?:@|rev: )v\d/);
    expect(after(page)).toBe(before(page).replaceAll(/(@|rev: )v\d+\.\d+\.\d+/g, '$1v7.8.9'));
  }
});
