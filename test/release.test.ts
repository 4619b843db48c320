import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { packages, root } from './tools/packages.js';

test('all packages have one version', () => {
  expect([...new Set(packages.map(({ manifest }) => manifest.version))]).toHaveLength(1);
});

test('what is unreleased gets the version of a release, and room for what comes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-release-'));
  try {
    mkdirSync(join(folder, 'packages/copydesk'), { recursive: true });
    writeFileSync(join(folder, 'packages/copydesk/package.json'), '{"version": "7.8.9"}');
    cpSync(join(root, 'CHANGELOG.md'), join(folder, 'CHANGELOG.md'));
    execFileSync(process.execPath, [join(root, 'test/tools/release-changelog.js')], {
      cwd: folder,
    });
    const before = readFileSync(join(root, 'CHANGELOG.md'), 'utf8');
    const after = readFileSync(join(folder, 'CHANGELOG.md'), 'utf8');
    expect(after).toContain('\n## Unreleased\n\n## 7.8.9\n');
    expect(after.replace('\n## 7.8.9\n', '')).toBe(before);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
