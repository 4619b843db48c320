import { defineConfig } from 'vitest/config';

// Tests read the packages' sources, not what was built from them.
const conditions = ['copydesk-source', 'module', 'node', 'import', 'default'];

export default defineConfig({
  ssr: { resolve: { conditions } },
  test: { include: ['packages/*/test/**/*.test.ts', 'test/**/*.test.ts'] },
});
