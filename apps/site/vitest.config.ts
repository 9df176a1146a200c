import { defineConfig } from 'vitest/config';

const shared = {
  // Nothing is timed; a busy machine takes long.
  testTimeout: 60_000,
  setupFiles: ['tests/fixedSeed.ts'],
  // The settings of the repository belong to whoever publishes it; tests bring their own.
  env: { MONDAY_LETTER_SETTINGS: 'tests/settings/local.json', MONDAY_LETTER_CONTENT: 'tests/content' },
};

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...shared,
          name: 'unit',
          include: [
            'src/**/*.test.{ts,tsx}',
            'audit/**/*.test.ts',
            'authoring/**/*.test.ts',
            'build/**/*.test.ts',
            'hosting/**/*.test.ts',
            'server/**/*.test.ts',
            'tests/*.test.ts',
            'e2e/**/*.test.ts',
          ],
        },
      },
      // What lies in dist: the build has to have run.
      { test: { ...shared, name: 'built', include: ['tests/built/**/*.test.ts'] } },
      {
        test: {
          ...shared,
          name: 'builds',
          include: ['tests/builds/**/*.test.ts'],
          // A build keeps a processor busy by itself: one at a time, after all else.
          fileParallelism: false,
          hookTimeout: 240_000,
          testTimeout: 240_000,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
