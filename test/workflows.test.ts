import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { workflowMistakes } from './support/actionlint.ts';

const folder = join(import.meta.dirname, '..', '.github', 'workflows');

describe('a workflow of this repository', () => {
  for (const file of readdirSync(folder)) {
    const text = readFileSync(join(folder, file), 'utf8');

    it(`passes actionlint (${file})`, async () => {
      expect(await workflowMistakes(text)).toEqual([]);
    });

    it(`names every action by its commit, with the version beside it (${file})`, () => {
      const used = [...text.matchAll(/uses: (\S+.*)$/gm)].map(([, uses = '']) => uses);
      const foreign = used.filter((uses) => !uses.startsWith('./'));
      expect(foreign.filter((uses) => !/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(uses))).toEqual([]);
      expect(used).not.toEqual([]);
    });

    it(`has no permission that a job does not ask for (${file})`, () => {
      expect(text).toMatch(/^permissions: \{\}$/m);
    });
  }
});

it('a mistake in a workflow is found', async () => {
  const [mistake] = await workflowMistakes('on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    step: []\n');
  expect(mistake).toContain('step');
});
