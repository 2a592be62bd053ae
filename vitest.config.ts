/** Two kinds of tests: parts of the program in this process, and the built program from outside. */

import { defineConfig } from 'vitest/config';

/** Where `.ci/run` wants the results as JSON. */
const results = process.env.TEST_RESULTS;

export default defineConfig({
  test: {
    pool: 'forks',
    maxWorkers: 2,
    reporters: results === undefined ? ['default'] : ['default', ['json', { outputFile: results }]],
    projects: [
      {
        extends: true,
        test: {
          name: 'parts',
          include: ['test/**/*.test.ts'],
          exclude: ['test/e2e/**', 'test/reliability/**'],
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'program',
          include: ['test/e2e/**/*.test.ts', 'test/reliability/**/*.test.ts'],
          globalSetup: ['test/e2e/build-once.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
