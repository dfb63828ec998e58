import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { runProgram } from '../support/program.ts';

describe('the start of the action', () => {
  it('loads one bundle and none of Node’s larger parts before it says which inputs are missing', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'aliases-start-'));
    try {
      const seen = join(folder, 'seen.json');
      const watch = join(folder, 'watch.mjs');
      writeFileSync(
        watch,
        `import { writeFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
const files = [];
registerHooks({ load: (url, context, next) => (files.push(url), next(url, context)) });
process.on('exit', () => {
  writeFileSync(${JSON.stringify(seen)}, JSON.stringify({ files, parts: process.moduleLoadList }));
});
`,
      );
      const output = join(folder, 'output');
      const summary = join(folder, 'summary');
      for (const file of [output, summary]) writeFileSync(file, '');
      const run = await runProgram('index.js', {
        cwd: folder,
        env: {
          NODE_OPTIONS: `--import=${pathToFileURL(watch)}`,
          INPUT_COMMAND: 'push',
          RUNNER_TEMP: folder,
          GITHUB_OUTPUT: output,
          GITHUB_STEP_SUMMARY: summary,
        },
      });
      expect(run.code, run.all).toBe(1);
      expect(run.stdout).toContain('`client-id` is needed to push');
      expect(readFileSync(output, 'utf8')).toContain('result<<');
      expect(readFileSync(summary, 'utf8')).toContain('client-id');
      const { files, parts } = JSON.parse(readFileSync(seen, 'utf8'));
      const ours = files.filter((url: string) => url.includes('/dist/'));
      expect(ours.map((url: string) => url.slice(url.lastIndexOf('/') + 1))).toEqual(['index.js', 'shared.js']);
      const large = ['crypto', 'fs/promises', 'child_process', 'http', 'tls', 'zlib'];
      expect(large.filter((part) => parts.includes(`NativeModule ${part}`))).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
