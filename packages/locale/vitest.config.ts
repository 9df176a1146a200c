import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    isolate: false, // nothing here keeps state
    include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
    setupFiles: ['tests/fixedSeed.ts'],
  },
});
