import { join, relative } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { root } from './tools/packages.js';

/**
 * The preset as a page imports it, with the engine and all rules, and a page with parser, pipeline, house styles and
 * files as well, in bytes gzip.
 */
const limits = { preset: 191 * 1024, page: 217 * 1024 };

/** What a page loads before it lints: parsers of Markdown, MDX, HTML and YAML wait until they are asked for. */
const page = `
  import retextEnglish from 'retext-english';
  import { unified } from 'unified';
  import { VFile } from 'vfile';
  import preset from 'retext-preset-copydesk';
  const processor = unified().use(retextEnglish).use(preset).freeze();
  globalThis.lint = (text) => {
    const file = new VFile(text);
    processor.runSync(processor.parse(file), file);
    return file.messages.map(({ ruleId }) => ruleId);
  };`;

function bundle(contents: string, format: 'esm' | 'iife') {
  return build({
    stdin: { contents, resolveDir: join(root, 'packages/retext-preset-copydesk') },
    bundle: true,
    conditions: ['copydesk-source'],
    format,
    splitting: format === 'esm',
    outdir: 'out',
    logLevel: 'silent',
    metafile: true,
    minify: true,
    platform: 'browser',
    write: false,
  });
}

test('the preset lints where there is nothing of Node', async () => {
  const { outputFiles } = await bundle(page, 'iife');
  const context = createContext({});
  runInContext(outputFiles[0]?.text ?? '', context);
  expect(runInContext(`lint('She freed the hostage.Having slept, she left.')`, context)).toContain(
    'missing-space',
  );
});

/** What is loaded at once, without the chunks that wait. */
async function sizeOf(contents: string): Promise<number> {
  const { outputFiles, metafile } = await bundle(contents, 'esm');
  const loaded = new Set(['out/stdin.js']);
  for (const name of loaded) {
    for (const { path, kind } of metafile.outputs[name]?.imports ?? []) {
      if (kind === 'import-statement') loaded.add(path);
    }
  }
  return outputFiles
    .filter(({ path }) => loaded.has(relative(process.cwd(), path)))
    .reduce((sum, { contents }) => sum + gzipSync(contents, { level: 9 }).length, 0);
}

test.each([
  ['preset', `export { default } from 'retext-preset-copydesk';`],
  ['page', `${page} export { createProcessor } from 'retext-preset-copydesk/processor';`],
] as const)('the %s stays small', async (what, contents) => {
  const size = await sizeOf(contents);
  console.log(`${what} in a browser: ${size} bytes gzip`);
  expect(size).toBeGreaterThan(20 * 1024);
  expect(size).toBeLessThan(limits[what]);
});
