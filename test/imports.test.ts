import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join, relative, resolve, sep } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { packages, root, type WorkspacePackage } from './tools/packages.js';

// Imports go to the left only. What stands before `copydesk` runs in a browser.
const order = [
  /^nlcst-attribution$/,
  /^nlcst-rule-kit$/,
  /^retext-(?!preset-)/,
  /^retext-preset-copydesk$/,
  /^copydesk$/,
  /^copydesk-language-server$/,
  /^vscode-copydesk$/,
];
const browser = 3;

const rankOf = (name: string) => order.findIndex((pattern) => pattern.test(name));
const siblings = new Set(packages.map(({ manifest }) => manifest.name));
const packageOf = (specifier: string) =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
const isBuiltin = (specifier: string) =>
  specifier.startsWith('node:') || builtinModules.includes(packageOf(specifier));

/** Every import of a folder's TypeScript: file, as seen from the root, and specifier. */
function importsOf(folder: string): { file: string; specifier: string }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => {
      const path = join(folder, name);
      const { importedFiles } = ts.preProcessFile(readFileSync(path, 'utf8'), true, true);
      return importedFiles.map(({ fileName }) => ({
        file: relative(root, path).replaceAll(sep, '/'),
        specifier: fileName,
      }));
    });
}

const show = ({ file, specifier }: { file: string; specifier: string }) => `${file}: ${specifier}`;

describe.each(packages.map((item): [string, WorkspacePackage] => [item.manifest.name, item]))(
  '%s',
  (name, { folder, manifest }) => {
    const rank = rankOf(name);
    const imports = importsOf(join(folder, 'src'));
    const dependencies = Object.keys(manifest.dependencies ?? {});

    test('has its place in the order', () => {
      expect(rank).toBeGreaterThanOrEqual(0);
    });

    test('imports and depends on what stands before it', () => {
      const ahead = (sibling: string) =>
        siblings.has(sibling) && sibling !== name && rankOf(sibling) >= rank;
      expect(imports.filter(({ specifier }) => ahead(packageOf(specifier))).map(show)).toEqual([]);
      expect(dependencies.filter(ahead)).toEqual([]);
    });

    test('reaches other packages by name, not by path', () => {
      const leaves = ({ file, specifier }: { file: string; specifier: string }) =>
        specifier.startsWith('.') &&
        relative(folder, resolve(root, file, '..', specifier)).startsWith('..');
      expect(imports.filter(leaves).map(show)).toEqual([]);
    });

    if (rank <= browser) {
      test('needs nothing of Node', () => {
        expect(imports.filter(({ specifier }) => isBuiltin(specifier)).map(show)).toEqual([]);
      });
    }

    test('is built after the siblings it depends on', () => {
      const { references } = readJson(join(folder, 'tsconfig.build.json'));
      expect(references.map(({ path }) => path).sort()).toEqual(
        dependencies
          .filter((dependency) => siblings.has(dependency))
          .map((dependency) => `../${dependency}/tsconfig.build.json`)
          .sort(),
      );
    });
  },
);

/** What one paragraph alone tells, in the order of docs/architecture.md. */
const steps = ['text', 'cues', 'phrases', 'subjects', 'mentions', 'contents', 'drafts'];

test.each(steps)('paragraph/%s imports from the steps before it', (step) => {
  const stage = 'packages/nlcst-attribution/src/paragraph';
  const ahead = ({ file, specifier }: { file: string; specifier: string }) => {
    const [folder = '', ...rest] = relative(stage, join(file, '..', specifier)).split(sep);
    return folder !== '..' && (rest.length === 0 || steps.indexOf(folder) > steps.indexOf(step));
  };
  const imports = importsOf(join(root, stage, step)).filter(({ specifier }) =>
    specifier.startsWith('.'),
  );
  expect(imports).not.toEqual([]);
  expect(imports.filter(ahead).map(show)).toEqual([]);
});

test('every package is built', () => {
  const { references } = readJson(join(root, 'tsconfig.build.json'));
  expect(references.map(({ path }) => path).sort()).toEqual(
    packages.map(({ manifest }) => `packages/${manifest.name}/tsconfig.build.json`).sort(),
  );
});

function readJson(path: string): { references: { path: string }[] } {
  return JSON.parse(readFileSync(path, 'utf8'));
}
