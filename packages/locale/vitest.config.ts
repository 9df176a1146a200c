import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    isolate: false, // nothing here keeps state
    testTimeout: 60_000, // nothing is timed; a busy machine takes long
    include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
    setupFiles: ['tests/fixedSeed.ts'],
  },
});
