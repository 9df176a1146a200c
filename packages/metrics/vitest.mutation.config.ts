import { defineConfig } from 'vitest/config';

// The tests of the formulas only: those of examples, documents and packaging read the source as text,
// which mutation testing rewrites.
export default defineConfig({
  test: { include: ['src/**/*.test.ts'], setupFiles: ['tests/fixedSeed.ts'], testTimeout: 60_000 },
});
