/** Each git process costs some milliseconds: a run asks git nothing twice. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Scene } from '../support/scene.ts';

/** The questions that a run starts a process for, by git's own record; not what git writes, or reads from its input. */
function questions(trace: string): readonly string[] {
  const lines = readFileSync(trace, 'utf8').split('\n').filter(Boolean);
  return lines
    .map((line): { event: string; sid: string; argv: readonly string[] } => JSON.parse(line))
    .filter(({ event, sid }) => event === 'start' && !sid.includes('/'))
    .map(({ argv }) => argv.slice(1).join(' '))
    .filter((command) => !/^(?:fast-import|push|cat-file --batch)/.test(command));
}

describe('a run asks git each question once', () => {
  it.each<[string, string, string]>([
    ['a plan', 'plan', 'planned'],
    ['a push', 'push', 'pushed'],
  ])('in %s', async (_what, command, result) => {
    await using scene = await Scene.open();
    const { repository } = scene;
    await scene.run(repository.commit({ Acme: ['Acme Inc'] }));
    const edit = repository.commit({ Acme: ['Acme Inc', 'Acme Ltd'] });
    const trace = join(repository.folder, 'trace');
    const run = await scene.run(edit, { command }, { env: { GIT_TRACE2_EVENT: trace } });
    expect(run.result, run.verdict).toBe(result);
    const asked = questions(trace);
    expect(asked).toContain('config --list -z');
    expect(asked.filter((one, index) => asked.indexOf(one) !== index)).toEqual([]);
    expect(asked.filter((one) => one.startsWith('rev-parse'))).toHaveLength(1);
  });
});
