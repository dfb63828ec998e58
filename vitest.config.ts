import { globSync, readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

// Each process that is started costs more, the more memory this one has: files that run git or a face start afresh. All
// others share what they have loaded.
const ALONE =
  /support\/(?:chaos|crash|git-server|github|history|in-process|process-push|program|pull-request-scene|repository|scene)\.ts'/;
const files = globSync('test/**/*.test.ts');
const alone = files.filter((file) => ALONE.test(readFileSync(file, 'utf8')));
// Long enough for a machine that is busy with something else.
const common = {
  testTimeout: 180_000,
  hookTimeout: 180_000,
  pool: 'forks' as const,
  // They import JSON as bundlers do, and Node does not.
  server: { deps: { inline: [/@actions\/(?:expressions|languageservice|workflow-parser)/] } },
};

export default defineConfig({
  test: {
    // More than two cores: while git is at work, a worker waits for it.
    maxWorkers: 4,
    projects: [
      { test: { ...common, name: 'alone', include: alone } },
      { test: { ...common, name: 'together', include: files.filter((file) => !alone.includes(file)), isolate: false } },
    ],
  },
});
