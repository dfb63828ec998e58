import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { eventOf } from '../support/push-event.ts';
import { entry, REF, Scene } from '../support/scene.ts';

/** The environment of a push that added only the newest commit. */
function pushOf({ repository }: Scene, commit: string, before: string) {
  const env = eventOf(repository, commit);
  const file = join(repository.folder, `push-of-${commit}.json`);
  writeFileSync(file, JSON.stringify({ before, after: commit, repository: { default_branch: 'main' } }));
  return { env: { ...env, GITHUB_EVENT_PATH: file } };
}

/** Four aliases that were sent, a ledger that is gone, as after `git push --mirror`, and a commit with one more. */
async function lost() {
  const scene = await Scene.open();
  const sent = scene.repository.commit({ A: ['a', 'b', 'c', 'd'] });
  await scene.run(sent);
  scene.remote('update-ref', '-d', REF);
  const commit = scene.repository.commit({ A: ['a', 'b', 'c', 'd', 'new'] });
  return { scene, sent, commit, push: pushOf(scene, commit, sent) };
}

describe('a push that finds no ledger, but alias files that were there before', () => {
  it('is blocked before anything is sent or written, and names the three cases in order', async () => {
    const { scene, commit, push } = await lost();
    await using _ = scene;
    const requests = scene.sandbox.requests().length;
    const run = await scene.run(commit, {}, push);
    expect(run).toMatchObject({ result: 'blocked', failures: [{ code: 'ledger-missing' }] });
    expect(run.verdict).toContain('A push would send 5 aliases, but this change added only 1 of them.');
    const hint = run.failures[0]?.hint ?? '';
    const cases = [
      'Which of these is true?',
      'Only if nothing was ever sent from this repository, run again with `confirm: 5`, which sends all 5.',
      'If the ledger was deleted, restore it',
      'If CustomerGauge has these aliases already, run `adopt`.',
    ];
    const places = cases.map((text) => hint.indexOf(text));
    expect(places).not.toContain(-1);
    expect([...places].sort((one, other) => one - other)).toEqual(places);
    expect(scene.sandbox.requests()).toHaveLength(requests);
    expect(scene.remote('for-each-ref', 'refs/customergauge')).toBe('');
  });

  it('sends all of them once the number is confirmed, and no other number', async () => {
    const { scene, commit, push } = await lost();
    await using _ = scene;
    const wrong = await scene.run(commit, { confirm: '4' }, push);
    expect(wrong).toMatchObject({ result: 'blocked', failures: [{ hint: expect.stringContaining('`confirm: 5`') }] });
    expect(await scene.run(commit, { confirm: '5' }, push)).toMatchObject({ result: 'pushed' });
    expect(scene.sent).toHaveLength(9);
    // From here on the ledger says it.
    expect(await scene.run(commit, {}, push)).toMatchObject({ result: 'unchanged' });
  });

  it('is found out by the first parent where the event names no commit before, or one that is gone', async () => {
    const { scene, commit, push } = await lost();
    await using _ = scene;
    for (const event of ['schedule', 'workflow_dispatch']) {
      const env = { ...push.env, GITHUB_EVENT_NAME: event };
      expect(await scene.run(commit, {}, { ...push, env })).toMatchObject({ result: 'blocked' });
    }
    for (const before of ['0'.repeat(40), 'c'.repeat(40)])
      expect(await scene.run(commit, {}, pushOf(scene, commit, before))).toMatchObject({ result: 'blocked' });
    expect(scene.sent).toHaveLength(4);
  });

  it('goes on by itself where the ledger is restored, or where everything came with this change', async () => {
    const { scene, sent, commit, push } = await lost();
    await using _ = scene;
    const all = pushOf(scene, commit, scene.repository.nothing);
    expect(await scene.run(commit, { environment: 'other' }, all)).toMatchObject({ result: 'pushed' });
    expect(scene.sent).toHaveLength(9);
    const first = pushOf(scene, sent, '0'.repeat(40));
    expect(await scene.run(sent, { environment: 'another' }, first)).toMatchObject({ result: 'pushed' });
    scene.remote('update-ref', REF, 'refs/customergauge/another');
    expect(await scene.run(commit, {}, push)).toMatchObject({ result: 'pushed', delivery: { accepted: 1 } });
  });
});

it('a pull request says that its merge sends nothing yet, where the ledger is not there', async () => {
  await using scene = await Scene.withGitHub();
  scene.repository.commit({ ACME: ['Acme'] });
  scene.propose(7, entry('ACME', 'Acme', 'Acme Inc.'));
  const run = await scene.onPullRequest(7);
  expect(run.outputs.result).toBe('planned');
  expect(scene.commentOf(7)).toContain('⚠️ Merging this sends nothing to CustomerGauge yet.');
  expect(scene.commentOf(7)).toContain('run again with <code>confirm: 2</code>, which sends all 2.');
});
