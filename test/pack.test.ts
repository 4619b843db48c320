import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Manifest, packages, root, specifiersOf } from './tools/packages.js';
import { walk } from './tools/walk.js';

// What users get: the packed tarballs, checked one by one and installed together in an empty folder.

const minutes = 60_000;
const published = packages.filter(({ manifest }) => !manifest.private);
const work = mkdtempSync(join(tmpdir(), 'copydesk-pack-'));
const consumer = join(work, 'consumer');
const run = promisify(execFile);
const require = createRequire(import.meta.url);

const tarballOf = ({ name, version }: Manifest) => join(work, `${name}-${version}.tgz`);

const tarballData = (manifest: Manifest) => new Uint8Array(readFileSync(tarballOf(manifest)));

beforeAll(async () => {
  await shell(
    `npm run --silent pnpm -- --recursive --filter "./packages/*" pack --pack-destination "${work}"`,
    root,
  );
}, 2 * minutes);

afterAll(() => rmSync(work, { recursive: true, force: true }));

describe.each(published)('$manifest.name', ({ manifest }) => {
  test('publint', { timeout: minutes }, async () => {
    const tarball = tarballData(manifest).buffer;
    const { messages, pkg } = await publint({ strict: true, pack: { tarball } });
    expect(messages.map((message) => formatMessage(message, pkg, { color: false }))).toEqual([]);
  });

  test('holds no leftovers of the build', () => {
    const files = createPackageFromTarballData(tarballData(manifest)).listFiles();
    expect(files).toContain(`/node_modules/${manifest.name}/package.json`);
    expect(files.filter((path) => /\/\.[^/]*$|\.tsbuildinfo$|\.test\./.test(path))).toEqual([]);
  });

  test('gives the licences of what it bundles', () => {
    const tarball = createPackageFromTarballData(tarballData(manifest));
    const maps = tarball.listFiles().filter((path) => path.endsWith('.js.map'));
    const bundled = maps.flatMap((path) =>
      (JSON.parse(tarball.readFile(path)).sources as string[]).flatMap(
        (source) => /^.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1] ?? [],
      ),
    );
    const notices = tarball.tryReadFile(
      `/node_modules/${manifest.name}/dist/THIRD-PARTY-NOTICES.txt`,
    );
    expect(maps).not.toEqual([]);
    expect([...new Set(bundled)].filter((name) => !notices?.includes(`\n## ${name} `))).toEqual([]);
  });

  // As `attw --profile esm-only` has it: nobody can `require` these packages, or use them without `exports`.
  test('attw', { timeout: minutes }, async () => {
    const result = await checkPackage(createPackageFromTarballData(tarballData(manifest)));
    const problems = result.types ? result.problems : ['no types'];
    const ignored = ['node10', 'node16-cjs'];
    expect(
      problems.filter(
        (problem) =>
          typeof problem === 'string' ||
          !('resolutionKind' in problem && ignored.includes(problem.resolutionKind)),
      ),
    ).toEqual([]);
  });
});

test('the extension gives the licences of what it bundles', () => {
  const folder = join(root, 'packages/vscode-copydesk');
  expect(readFileSync(join(folder, '.vscodeignore'), 'utf8')).toContain(
    '\n!dist/THIRD-PARTY-NOTICES.txt\n',
  );
  const notices = readFileSync(join(folder, 'dist/THIRD-PARTY-NOTICES.txt'), 'utf8');
  // Of the client, of the server, of the parsers that wait.
  for (const name of ['vscode-languageclient', 'vscode-languageserver', 'unified', 'remark-mdx']) {
    expect(notices).toContain(`\n## ${name} `);
  }
  expect(notices).toContain('Permission is hereby granted, free of charge');
});

describe('installed together', () => {
  const specifiers = published.flatMap(({ manifest }) => specifiersOf(manifest));
  let offline = false;

  beforeAll(async () => {
    mkdirSync(consumer);
    writeFileSync(join(consumer, 'package.json'), '{"private": true, "type": "module"}\n');
    const tarballs = published.map(({ manifest }) => `"../${basename(tarballOf(manifest))}"`);
    try {
      await shell(
        `npm install --prefer-offline --no-audit --no-fund ${tarballs.join(' ')}`,
        consumer,
      );
    } catch (error) {
      offline =
        !process.env.CI && /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ENETUNREACH/.test(String(error));
      if (!offline) throw error;
    }
  }, 5 * minutes);

  test('every entry can be imported', { timeout: minutes }, async ({ skip }) => {
    skip(offline, 'the registry cannot be reached');
    const names = JSON.stringify(specifiers);
    writeFileSync(
      join(consumer, 'import.js'),
      `const names = ${names};\nawait Promise.all(names.map((name) => import(name)));\n`,
    );
    await expectSuccess(run(process.execPath, ['import.js'], { cwd: consumer }));
  });

  test('the command runs', { timeout: minutes }, async ({ skip }) => {
    skip(offline, 'the registry cannot be reached');
    const { manifest } = packages.find(({ manifest: { name } }) => name === 'copydesk') ?? {};
    const { stdout } = await shell('npx --no-install copydesk --version', consumer);
    expect(stdout.trim()).toBe(manifest?.version);
  });

  test('a newcomer’s walk prints what its page shows', { timeout: minutes }, ({ skip }) => {
    skip(offline, 'the registry cannot be reached');
    const page = readFileSync(join(root, 'docs/getting-started.md'), 'utf8');
    const command = join(consumer, 'node_modules/copydesk/bin/copydesk.js');
    expect(walk(page, command)).toBe(page);
  });

  test.for([
    { module: 'nodenext', moduleResolution: 'nodenext' },
    { module: 'esnext', moduleResolution: 'bundler' },
  ])(
    'a consumer type-checks under $moduleResolution',
    { timeout: minutes },
    async (resolution, { skip }) => {
      skip(offline, 'the registry cannot be reached');
      writeFileSync(join(consumer, 'consumer.ts'), consumerOf(specifiers));
      writeFileSync(
        join(consumer, 'tsconfig.json'),
        JSON.stringify({
          compilerOptions: {
            exactOptionalPropertyTypes: true,
            ...resolution,
            noEmit: true,
            strict: true,
            target: 'es2022',
            typeRoots: [join(root, 'node_modules/@types')],
            types: ['node'],
          },
          files: ['consumer.ts'],
        }),
      );
      const tsc = require.resolve('typescript/bin/tsc');
      await expectSuccess(run(process.execPath, [tsc, '--project', consumer], { cwd: consumer }));
    },
  );
});

/** A file that imports every entry, and hands each plug-in and the preset to unified. */
function consumerOf(specifiers: readonly string[]): string {
  const imports = specifiers.map((name, index) => `import * as entry${index} from '${name}';`);
  const plugins = specifiers.flatMap((name, index) =>
    /^retext-[a-z-]+$/.test(name) ? [`.use(entry${index}.default)`] : [],
  );
  return [
    `import { unified } from 'unified';`,
    ...imports,
    `unified()${plugins.join('')};`,
    `export const entries: object[] = [${specifiers.map((_, index) => `entry${index}`).join(', ')}];`,
    '',
  ].join('\n');
}

/** npm and npx are scripts on some systems, so they need a shell. */
function shell(command: string, cwd: string): Promise<{ stdout: string; stderr: string }> {
  return run(command, { cwd, encoding: 'utf8', shell: true });
}

/** Fails with what the command printed, wherever it printed it. */
async function expectSuccess(result: Promise<unknown>): Promise<void> {
  const output = await result.then(
    () => '',
    (error: { stdout: string; stderr: string }) => `${error.stdout}${error.stderr}`,
  );
  expect(output).toBe('');
}
