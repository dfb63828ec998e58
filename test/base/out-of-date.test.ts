import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { derived } from '../support/payloads.ts';
import { runAction } from '../support/program.ts';
import { entry, Scene } from '../support/scene.ts';

/** A branch whose newest commit added `new` and moved `m`, both sent; with what an older checkout has. */
async function goneOn() {
  const scene = await Scene.open();
  const { repository } = scene;
  const old = repository.commit({ A: ['x', 'm'] });
  await scene.run(old);
  const tip = repository.commit({ A: ['x', 'new'], B: ['m'] });
  await scene.run(tip);
  return { scene, repository, old, tip };
}

/** The merge commit that GitHub makes of a pull request with one more alias. */
function mergeOf(
  { repository }: Pick<Scene, 'repository'>,
  onto: string,
  proposed?: string,
): { readonly merge: string; readonly head: string } {
  repository.git('checkout', '--quiet', '-B', 'change', proposed ?? onto);
  const head = proposed ?? repository.commit({ C: ['proposed'] }, 'aliases/more.yaml');
  repository.git('checkout', '--quiet', '--detach', onto);
  repository.git('merge', '--quiet', '--no-ff', '--message', 'Merge', head);
  const merge = repository.git('rev-parse', 'HEAD');
  repository.git('push', '--quiet', '--force', 'origin', 'HEAD:refs/pull/7/merge');
  repository.git('checkout', '--quiet', 'main');
  return { merge, head };
}

/** The variables of an event other than a push to the default branch. */
function onEvent({ repository }: Scene, event: string, payload: object, ref = 'refs/pull/7/merge') {
  const file = join(repository.folder, `${event}.json`);
  writeFileSync(file, JSON.stringify({ repository: { default_branch: 'main' }, ...payload }));
  return { env: { GITHUB_EVENT_NAME: event, GITHUB_EVENT_PATH: file, GITHUB_REF: ref } };
}

const pullRequest = (scene: Scene, { base, head }: { readonly base: string; readonly head: string }) =>
  onEvent(scene, 'pull_request', {
    pull_request: { number: 7, state: 'open', base: { sha: base, ref: 'main' }, head: { sha: head } },
  });

const PLAN = { command: 'plan' };

describe('what a plan of something older than the ledger does not have is never listed for removal', () => {
  it('in a pull request whose old run is started again after its branch went on', async () => {
    const { scene, old, tip } = await goneOn();
    await using _ = scene;
    const { merge, head } = mergeOf(scene, old);
    const run = await scene.run(merge, PLAN, pullRequest(scene, { base: old, head }));
    expect(run.plan).toMatchObject({ create: [{ alias: 'm' }, { alias: 'proposed' }], move: [], remove: [] });
    expect(run.plan.caution).toContain(`The ledger is at commit ${tip.slice(0, 10)}, which the checked-out`);
    expect(run.plan.caution).toContain('Add a commit to the pull request');
    expect(run.notices).toContain(run.plan.caution);
  });

  it('in a merge group that was made before its branch went on', async () => {
    const { scene, old } = await goneOn();
    await using _ = scene;
    const { merge } = mergeOf(scene, old);
    const event = onEvent(scene, 'merge_group', { merge_group: { base_sha: old } }, 'refs/heads/queue');
    const { plan } = await scene.run(merge, PLAN, event);
    expect(plan).toMatchObject({
      remove: [],
      move: [],
      caution: expect.stringContaining('may send something other'),
    });
  });

  it('in a push to a side branch that was made earlier', async () => {
    const { scene, repository, old } = await goneOn();
    await using _ = scene;
    repository.git('checkout', '--quiet', '-b', 'side', old);
    const side = repository.commit({ C: ['c'] }, 'aliases/more.yaml');
    const run = await scene.run(side, { command: 'auto' }, { env: { GITHUB_REF: 'refs/heads/side' } });
    expect(run).toMatchObject({ command: 'plan', plan: { remove: [], move: [] } });
    expect(run.plan.caution).toContain('Merge the ledger’s branch');
  });

  it('in a clone that was not brought up to date', async () => {
    const { scene, repository, old } = await goneOn();
    await using _ = scene;
    const clone = join(repository.folder, 'clone');
    repository.run(repository.folder, 'clone', '--quiet', repository.url, clone);
    repository.run(clone, 'reset', '--quiet', '--hard', old);
    const { plan } = await scene.runIn(clone, PLAN);
    expect(plan).toMatchObject({
      remove: [],
      move: [],
      caution: expect.stringContaining('may send something other'),
    });
  });

  it('in a push of an older commit, which is superseded', async () => {
    const { scene, old } = await goneOn();
    await using _ = scene;
    const run = await scene.run(old);
    expect(run).toMatchObject({ result: 'superseded', plan: { remove: [], move: [] } });
  });

  it('where the commit of the ledger is on no server, unless what is planned is the tip of the branch', async () => {
    const { scene, repository, old } = await goneOn();
    await using _ = scene;
    scene.tamper(
      'ledger.json',
      scene.ledger('ledger.json').replace(/"source": ?"\w+"/, `"source":"${'c'.repeat(40)}"`),
    );
    const { plan } = await scene.run(old, PLAN);
    expect(plan).toMatchObject({
      remove: [],
      move: [],
      caution: expect.stringContaining('may send something other'),
    });
    // The branch's tip goes by itself, as a push of it would; what builds on it may lack what somebody sent before pushing.
    const base = repository.commit({ B: ['m'] });
    const { plan: now } = await scene.run(base, PLAN);
    const { merge, head } = mergeOf(scene, base);
    const { plan: proposed } = await scene.run(merge, PLAN, pullRequest(scene, { base, head }));
    expect(proposed).toMatchObject({
      remove: [],
      caution: expect.stringContaining('may send something other'),
    });
    expect(now).toMatchObject({ remove: [{ alias: 'new' }, { alias: 'x' }], caution: null });
  });
});

describe('what was removed from the files is listed', () => {
  it('in a pull request made after the last push, whatever else came to its branch', async () => {
    const { scene, repository, tip } = await goneOn();
    await using _ = scene;
    repository.commit({ A: ['x'], B: ['m'] });
    const base = repository.commit({ A: ['x'], B: ['m', 'more'] });
    const { merge, head } = mergeOf(scene, base);
    const run = await scene.run(merge, PLAN, pullRequest(scene, { base, head }));
    expect(run.plan).toMatchObject({ remove: [{ account: 'A', alias: 'new' }], caution: null });
    expect(run.plan.base.why).toContain(tip.slice(0, 10));
  });

  it('after a force-push that took the ledger’s commit off the branch: by a plan of the tip, and of what builds on it', async () => {
    const { scene, repository, old } = await goneOn();
    await using _ = scene;
    repository.git('reset', '--quiet', '--hard', old);
    const other = repository.commit({ A: ['x', 'm', 'other'] });
    const removed = { remove: [{ account: 'A', alias: 'new' }], move: [{ alias: 'm', from: 'B' }] };
    expect((await scene.run(other, PLAN)).plan).toMatchObject({ ...removed, caution: null });
    const { merge, head } = mergeOf(scene, other);
    const proposed = await scene.run(merge, PLAN, pullRequest(scene, { base: other, head }));
    expect(proposed.plan).toMatchObject({ ...removed, caution: null });
    repository.git('checkout', '--quiet', 'main');
    repository.git('commit', '--quiet', '--allow-empty', '--message', 'Not pushed yet');
    repository.git('commit', '--quiet', '--allow-empty', '--message', 'Neither');
    expect((await scene.runIn(repository.work, PLAN)).plan).toMatchObject({ ...removed, caution: null });
  });
});

describe('a plan that may be out of date says so first in everything that shows it, also where it only creates', () => {
  const CAUTIOUS = 'This plan may be out of date: ';

  it('as a process: log, summary, comment and plan.json', async () => {
    await using scene = await Scene.withGitHub();
    const { repository, github } = scene;
    const old = repository.commit({ A: ['x', 'gone'] });
    await scene.push();
    const head = scene.propose(7, entry('B', 'proposed'), 'aliases/more.yaml');
    const { merge } = mergeOf({ repository }, old, head);
    repository.commit({ A: ['x'] });
    await scene.push();
    const payload = derived(
      'pull_request',
      (one) => {
        one.number = one.pull_request.number = 7;
        Object.assign(one.pull_request.head, { sha: head });
        Object.assign(one.pull_request.base, { sha: old, ref: 'main' });
        one.repository.default_branch = 'main';
      },
      ({ action }) => action === 'opened',
    );
    const run = await runAction({
      folder: repository.folder,
      checkout: repository.shallowCheckout(merge, 'old-run'),
      event: 'pull_request',
      payload,
      ref: 'refs/pull/7/merge',
      inputs: { 'github-token': github.token },
      env: github.env,
    });
    expect(run.plan).toMatchObject({ create: [{ alias: 'gone' }, { alias: 'proposed' }], move: [], remove: [] });
    expect(run.plan.caution).toContain('A push may send something other than this plan shows');
    expect(run.stdout.trimEnd().split('\n').at(-1)).toBe(`${CAUTIOUS}2 aliases to create, 1 unchanged.`);
    expect(run.summary.split('\n')[0]).toContain(`⚠️ CustomerGauge aliases: ${CAUTIOUS}2 aliases to create`);
    expect(scene.commentOf(7)).toContain('⚠️ It is unknown what merging this sends to CustomerGauge.');
  });

  it('without a ledger, too, where the pull request’s own commit is checked out and its branch has gone on', async () => {
    const { scene, repository, old } = await goneOn();
    await using _ = scene;
    const { head } = mergeOf(scene, old);
    const base = repository.git('rev-parse', 'main');
    const run = await scene.run(head, { ...PLAN, base: 'last-commit' }, pullRequest(scene, { base, head }));
    expect(run.verdict).toBe(`${CAUTIOUS}1 alias to create, 2 unchanged.`);
    expect(run.plan.caution).toContain('its target branch has changed since');
  });
});

describe('alias files with changes that are not committed', () => {
  it.each(['plan', 'push'])('are named by %s: they are not part of the plan', async (command) => {
    await using scene = await Scene.open();
    const { repository } = scene;
    repository.commit({ A: ['x'] });
    repository.write('aliases/all.yaml', '- account: A\n  aliases: [x, edited]\n');
    repository.write('aliases/new/file with spaces.yaml', '- account: B\n  aliases: [y]\n');
    repository.write('aliases/notes.txt', 'no alias file\n');
    repository.write('elsewhere.yaml', 'no: alias file\n');
    const run = await scene.runIn(repository.work, { command });
    expect(run.notices).toContain(
      '2 alias files have changes that are not committed, so they are not part of this plan: `aliases/all.yaml`, `aliases/new/file with spaces.yaml`.',
    );
    expect(run.plan.create).toMatchObject([{ alias: 'x' }]);
    repository.git('add', '--all');
    const staged = await scene.runIn(repository.work, { command });
    expect(staged.notices.join()).toContain('2 alias files have changes that are not committed');
    repository.git('commit', '--quiet', '--message', 'Now they are');
    expect((await scene.runIn(repository.work, { command })).notices.join()).not.toContain('not committed');
  });
});

it('a push with removals asks the remote once where its branch is', async () => {
  await using scene = await Scene.open();
  const { repository } = scene;
  await scene.run(repository.commit({ A: ['x', 'y'] }));
  const commit = repository.commit({ A: ['x', 'z'] });
  const trace = join(repository.folder, 'trace');
  const run = await scene.run(commit, {}, { env: { GIT_TRACE2_EVENT: trace } });
  expect(run).toMatchObject({ result: 'pushed' });
  const asked = readFileSync(trace, 'utf8')
    .split('\n')
    .filter((line) => line.includes('"event":"start"') && line.includes('"ls-remote"'));
  expect(asked).toHaveLength(1);
});
