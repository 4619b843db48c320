import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { beforeAll, expect, test } from 'vitest';
import { root } from './tools/packages.js';

const limit = 150 * 1024;
let code = '';

beforeAll(async () => {
  const { outputFiles } = await build({
    stdin: {
      contents: `
        import retextEnglish from 'retext-english';
        import { unified } from 'unified';
        import { VFile } from 'vfile';
        import preset from 'retext-preset-copydesk';
        export { createProcessor } from 'retext-preset-copydesk/processor';
        const processor = unified().use(retextEnglish).use(preset).freeze();
        globalThis.lint = (text) => {
          const file = new VFile(text);
          processor.runSync(processor.parse(file), file);
          return file.messages.map(({ ruleId }) => ruleId);
        };`,
      resolveDir: join(root, 'packages/retext-preset-copydesk'),
    },
    bundle: true,
    conditions: ['copydesk-source'],
    format: 'iife',
    logLevel: 'silent',
    minify: true,
    platform: 'browser',
    write: false,
  });
  code = outputFiles[0]?.text ?? '';
});

test('the preset lints where there is nothing of Node', () => {
  const context = createContext({});
  runInContext(code, context);
  expect(runInContext(`lint('She freed the hostage.Having slept, she left.')`, context)).toContain(
    'missing-space',
  );
});

test(`the preset's bundle stays under ${limit / 1024} KB gzip`, () => {
  const size = gzipSync(code, { level: 9 }).length;
  console.log(`retext-preset-copydesk in a browser: ${size} bytes gzip`);
  expect(size).toBeLessThan(limit);
});
