import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 180_000,
    hookTimeout: 180_000,
    pool: 'forks',
    maxWorkers: 4,
    // They import JSON as bundlers do, and Node does not.
    server: { deps: { inline: [/@actions\/(?:expressions|languageservice|workflow-parser)/] } },
  },
});
