import { defineConfig } from 'vitest/config';
import { casebook } from './data/compile/vite.ts';

export default defineConfig({
  plugins: [casebook()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['{core,data,page,components,entrypoints,scripts,tests/eval}/**/*.test.{ts,tsx}'],
    environment: 'node',
    // the whole casebook compiles in one test, and a busy machine takes its time
    testTimeout: 30_000,
    setupFiles: ['components/testing/english.ts'],
  },
});
