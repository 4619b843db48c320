import { defineConfig } from 'tsup';

// Every package's build script names its entries; types are built at the root by `tsc --build`, in a tenth of the
// time that tsup takes for them.
export default defineConfig({
  format: ['esm'],
  target: 'node20',
  sourcemap: true,
  clean: ['!**/*.d.ts', '!**/.tsbuildinfo'],
  silent: true,
});
