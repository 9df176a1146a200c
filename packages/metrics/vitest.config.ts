import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
    setupFiles: ['tests/fixedSeed.ts'],
    // Nothing is timed; the package test starts other programs, which take their time on a busy machine.
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
