import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { workflowMistakes } from '../support/workflow-lint.ts';

const folder = join(import.meta.dirname, '../..', '.github', 'workflows');

describe('a workflow of this repository', () => {
  for (const file of readdirSync(folder)) {
    const text = readFileSync(join(folder, file), 'utf8');

    it(`passes actionlint and GitHub’s language service (${file})`, async () => {
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

describe('a mistake in a workflow is found', () => {
  const step = (lines: string): string => `on: push
jobs:
  a:
    runs-on: ubuntu-latest
    steps:
      - uses: octo/customergauge-aliases@v1
        with:
          ${lines}
`;
  for (const [what, text, said] of [
    ['a key that no job has', 'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    step: []\n', 'step'],
    ['an input that the action does not have', step('regoin: eu'), "Invalid action input 'regoin'"],
    ['a secret that nobody is told to make', step('client-id: ${{ secrets.CLIENT_ID }}'), 'CLIENT_ID'],
    ['a variable that nobody is told to make', step('configuration: ${{ vars.MAPPING }}'), 'MAPPING'],
    ['a field that the event does not have', step('confirm: ${{ github.event.number_of }}'), 'number_of'],
  ] as const)
    it(`(${what})`, async () => {
      const mistakes = await workflowMistakes(text);
      expect(mistakes.join('\n')).toContain(said);
    });

  it('and what is right is not', async () => {
    const right = step('client-id: ${{ secrets.CUSTOMERGAUGE_CLIENT_ID }}');
    expect(await workflowMistakes(right)).toEqual([]);
    const ofTenant = step('client-id: ${{ secrets.CUSTOMERGAUGE_CLIENT_ID_EMEA }}');
    expect(await workflowMistakes(ofTenant, ['_EMEA'])).toEqual([]);
    expect(await workflowMistakes(ofTenant)).not.toEqual([]);
  });
});
