import { defineConfig } from 'vitest/config';

// Tests read the packages' sources, not what was built from them.
const conditions = ['copydesk-source', 'module', 'node', 'import', 'default'];

export default defineConfig({
  ssr: { resolve: { conditions } },
  test: {
    setupFiles: ['test/tools/properties.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'packages',
          include: [
            'packages/*/test/**/*.test.ts',
            'test/**/*.test.ts',
            'examples/*/test/**/*.test.ts',
          ],
          exclude: [
            'test/archive.test.ts',
            'test/articles.test.ts',
            'test/docs.test.ts',
            'test/pack.test.ts',
            'test/schema.test.ts',
          ],
        },
      },
      // `npm run fix` runs this one alone, with --update.
      {
        extends: true,
        test: {
          name: 'docs',
          include: ['test/articles.test.ts', 'test/docs.test.ts', 'test/schema.test.ts'],
        },
      },
      // Packs and installs: kept apart, since it would slow down the tests that measure time.
      {
        extends: true,
        test: { name: 'pack', include: ['test/pack.test.ts'], sequence: { groupOrder: 1 } },
      },
      // Measures the command on thousands of files, for which nothing else may run beside it.
      {
        extends: true,
        test: { name: 'archive', include: ['test/archive.test.ts'], sequence: { groupOrder: 2 } },
      },
    ],
  },
});
