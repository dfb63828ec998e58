import { globSync, readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

// Each process that is started costs more, the more memory this one has: files that run git or a face start afresh, with
// little room for young objects. All others share what they have loaded.
const ALONE = /support\/(?:chaos|crash|git-server|history|program|repository|scene)\.ts'/;
const files = globSync('test/**/*.test.ts');
const alone = files.filter((file) => ALONE.test(readFileSync(file, 'utf8')));
/** GitHub's packages about workflows. */
const OF_GITHUB = /@actions\/(?:expressions|languageservice|workflow-parser)\//;
// They name maps to sources that they do not bring along, and each such file would be warned about.
const withoutMaps = {
  name: 'without-maps',
  enforce: 'pre' as const,
  load: (id: string): string | undefined =>
    OF_GITHUB.test(id) && id.endsWith('.js')
      ? readFileSync(id, 'utf8').replace(/^\/\/# sourceMappingURL=.*$/m, '')
      : undefined,
};
// Long enough for a machine that is busy with something else.
const common = {
  testTimeout: 180_000,
  hookTimeout: 180_000,
  pool: 'forks' as const,
  // They import JSON as bundlers do, and Node does not.
  server: { deps: { inline: [OF_GITHUB] } },
};

export default defineConfig({
  test: {
    // More than two cores: while git is at work, a worker waits for it.
    maxWorkers: 4,
    projects: [
      {
        plugins: [withoutMaps],
        test: { ...common, name: 'alone', include: alone, execArgv: ['--max-semi-space-size=1'] },
      },
      {
        plugins: [withoutMaps],
        test: { ...common, name: 'together', include: files.filter((file) => !alone.includes(file)), isolate: false },
      },
    ],
  },
});
