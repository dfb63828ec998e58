import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { startGitServer } from '../support/git-server.ts';
import { checkOutOverHttp } from '../support/http-checkout.ts';
import { runCommand } from '../support/in-process.ts';
import { runAction } from '../support/program.ts';
import { eventOf, inputsFor } from '../support/push-event.ts';
import { REF, Scene } from '../support/scene.ts';

/** A repository whose branch `develop` has an alias that was not merged. */
async function withDevelop() {
  const scene = await Scene.open();
  const { repository } = scene;
  const main = repository.commit({ A: ['merged'] });
  repository.git('checkout', '--quiet', '-b', 'develop');
  const develop = repository.commit({ A: ['merged', 'unmerged'] });
  repository.git('checkout', '--quiet', 'main');
  return { scene, repository, main, develop };
}

/** The variables of an event about a branch or tag, whatever is checked out. */
function about(
  { repository }: Scene,
  sha: string,
  { event = 'push', ref = 'refs/heads/main' }: { readonly event?: string; readonly ref?: string } = {},
) {
  return { ...eventOf(repository, sha), GITHUB_EVENT_NAME: event, GITHUB_REF: ref };
}

const untouched = (scene: Scene): void => {
  expect(scene.sandbox.requests()).toEqual([]);
  expect(scene.remote('for-each-ref', 'refs/customergauge')).toBe('');
};

describe('code that was not merged', () => {
  it.each(['push', 'schedule', 'workflow_dispatch', 'repository_dispatch'])(
    'is not sent on %s, whatever `actions/checkout` was told to take: without a ledger, behind it, and with any base',
    async (event) => {
      const { scene, main, develop } = await withDevelop();
      await using _ = scene;
      const env = about(scene, main, { event });
      for (const inputs of [{}, { base: 'last-commit' }, { base: main }]) {
        const run = await scene.run(develop, inputs, { env });
        expect(run).toMatchObject({ result: 'blocked', failures: [{ code: 'not-merged' }] });
        expect(run.failures[0]?.hint).toContain('Leave out `ref` in `actions/checkout`');
      }
      untouched(scene);
      expect(await scene.run(main, {}, { env })).toMatchObject({ result: 'pushed' });
      expect(await scene.run(develop, {}, { env })).toMatchObject({ result: 'blocked' });
      expect(scene.sent).toEqual(['A/merged']);
    },
  );

  it.each(['adopt', 'forget'])('changes nothing of what counts as sent by %s', async (command) => {
    const { scene, main, develop } = await withDevelop();
    await using _ = scene;
    const env = about(scene, main, { event: 'workflow_dispatch' });
    const run = await scene.run(develop, { command, confirm: '2' }, { env });
    expect(run).toMatchObject({ result: 'blocked', failures: [{ code: 'not-merged' }] });
    untouched(scene);
  });

  it('is found out over HTTP in a checkout of depth 1 that kept no credentials; what is on the branch goes', async () => {
    const token = 'ghs_givenAsInput0123456789';
    const { scene, repository, main, develop } = await withDevelop();
    await using _ = scene;
    const tip = repository.commit({ A: ['merged', 'more'] });
    await using server = await startGitServer({ root: repository.folder, token });
    const outcomes: string[] = [];
    for (const commit of [develop, main]) {
      const checkout = await checkOutOverHttp(repository, server, { commit, token, persisted: 'none' });
      const run = await runAction({
        folder: repository.folder,
        checkout,
        event: 'push',
        payload: { before: repository.nothing, after: tip, repository: { default_branch: 'main' } },
        ref: 'refs/heads/main',
        inputs: { ...inputsFor(scene.sandbox), 'github-token': token },
        env: { GITHUB_SERVER_URL: server.origin, GITHUB_REPOSITORY: 'ada/aliases' },
      });
      outcomes.push(run.outputs.result ?? run.all);
      rmSync(checkout, { recursive: true });
    }
    expect(outcomes).toEqual(['blocked', 'pushed']);
    expect(scene.sent).toEqual(['A/merged']);
  });

  it('stays out after a force-push, too: the event’s own commit counts, and what was taken away does not come back', async () => {
    await using scene = await Scene.open();
    const { repository } = scene;
    const first = repository.commit({ A: ['x'] });
    const dropped = repository.commit({ A: ['x', 'dropped'] });
    repository.git('reset', '--quiet', '--hard', first);
    const forced = repository.commit({ A: ['x', 'forced'] });
    expect(await scene.run(dropped, {}, { env: about(scene, forced) })).toMatchObject({
      result: 'blocked',
      failures: [{ code: 'not-merged' }],
    });
    expect(await scene.run(forced, {})).toMatchObject({ result: 'pushed' });
    expect([...scene.sent].sort()).toEqual(['A/forced', 'A/x']);
  });

  it('does not go out from a tag, whatever `environment` says', async () => {
    const { scene, repository, main } = await withDevelop();
    await using _ = scene;
    repository.git('push', '--quiet', 'origin', `${main}:refs/tags/v1`);
    for (const event of ['push', 'workflow_dispatch']) {
      const env = about(scene, main, { event, ref: 'refs/tags/v1' });
      const run = await scene.run(main, { environment: 'production', confirm: '1' }, { env });
      expect(run).toMatchObject({ result: 'blocked', failures: [{ code: 'permission' }] });
      expect(run.verdict).toContain('`refs/tags/v1`, which is not a branch');
    }
    untouched(scene);
  });
});

describe('on another CI system', () => {
  it('only what is on the default branch is sent, unless an environment is set explicitly', async () => {
    const { scene, repository, main, develop } = await withDevelop();
    await using _ = scene;
    const [id = '', secret = ''] = Object.entries(scene.sandbox.clients)[0] ?? [];
    const push = (commit: string, ...more: readonly string[]) => {
      const { 'auth-url': auth, 'records-url': records, configuration } = inputsFor(scene.sandbox);
      const target = [`--auth-url=${auth}`, `--records-url=${records}`, `--configuration=${configuration}`];
      return runCommand(
        repository.shallowCheckout(commit, `ci-${commit}-${more.length}`),
        ['push', '--yes', ...target, ...more],
        { CI: 'true', CUSTOMERGAUGE_CLIENT_ID: id, CUSTOMERGAUGE_CLIENT_SECRET: secret },
      );
    };
    const refused = await push(develop);
    expect(refused.code, refused.all).toBe(4);
    expect(refused.stderr).toContain('is not on the branch `main` of the remote');
    untouched(scene);
    expect(await push(main)).toMatchObject({ code: 0 });
    expect(scene.sent).toEqual(['A/merged']);
    expect(await push(develop, '--environment', 'develop', '--confirm', '2')).toMatchObject({ code: 0 });
    expect(scene.sent).toEqual(['A/merged', 'A/merged', 'A/unmerged']);
  });
});

describe('off the default branch', () => {
  const onDevelop = (scene: Scene, commit: string, event = 'push') => ({
    env: about(scene, commit, { event, ref: 'refs/heads/develop' }),
  });

  it('an environment is bound by somebody who confirms the number, and from then on to that branch alone', async () => {
    const { scene, repository, main, develop } = await withDevelop();
    await using _ = scene;
    const inputs = { environment: 'test', command: 'push' };
    const first = await scene.run(develop, inputs, onDevelop(scene, develop));
    expect(first).toMatchObject({ result: 'blocked', failures: [{ code: 'confirm' }] });
    expect(first.failures[0]?.hint).toContain('run again with `confirm: 2`');
    const wrong = await scene.run(develop, { ...inputs, confirm: '1' }, onDevelop(scene, develop));
    expect(wrong).toMatchObject({ result: 'blocked', failures: [{ hint: expect.stringContaining('`confirm: 2`') }] });
    untouched(scene);
    expect(await scene.run(develop, { ...inputs, confirm: '2' }, onDevelop(scene, develop))).toMatchObject({
      result: 'pushed',
    });
    repository.git('checkout', '--quiet', 'develop');
    const next = repository.commit({ A: ['merged', 'unmerged', 'next'] });
    expect(await scene.run(next, inputs, onDevelop(scene, next))).toMatchObject({ result: 'pushed' });
    expect(scene.sent).toEqual(['A/merged', 'A/unmerged', 'A/next']);
    // The default branch does not take it over.
    const other = await scene.run(main, inputs);
    expect(other).toMatchObject({ result: 'blocked', failures: [{ code: 'ledger-branch' }] });
  });

  it('nothing is sent with another base than the ledger, although the workflow names an environment', async () => {
    const { scene, main, develop } = await withDevelop();
    await using _ = scene;
    await scene.run(main);
    for (const base of ['last-commit', 'HEAD^']) {
      const inputs = { environment: 'production', base };
      const run = await scene.run(develop, inputs, onDevelop(scene, develop, 'workflow_dispatch'));
      expect(run).toMatchObject({ result: 'blocked', failures: [{ code: 'permission' }] });
      expect(run.verdict).toContain(`\`base\` is \`${base}\``);
    }
    expect(scene.sent).toEqual(['A/merged']);
  });

  it.each(['push', 'adopt', 'forget'])(
    '%s neither uses nor rebinds the ledger of the default branch',
    async (command) => {
      const { scene, main, develop } = await withDevelop();
      await using _ = scene;
      await scene.run(main);
      const before = scene.remote('rev-parse', REF);
      const inputs = { command, environment: 'production', confirm: '1' };
      expect(await scene.run(develop, inputs, onDevelop(scene, develop, 'workflow_dispatch'))).toMatchObject({
        result: 'blocked',
        failures: [{ code: 'ledger-branch' }],
      });
      expect(scene.remote('rev-parse', REF)).toBe(before);
      expect(scene.sent).toEqual(['A/merged']);
    },
  );
});

describe('an old run that is started again', () => {
  it('forgets nothing: an alias that was removed later still exists in CustomerGauge', async () => {
    await using scene = await Scene.open();
    const { repository } = scene;
    await scene.run(repository.commit({ A: ['x', 'y', 'z'] }));
    const old = repository.commit({ A: ['x', 'y'] });
    await scene.run(old);
    expect(await scene.run(old, { command: 'forget', confirm: '1' })).toMatchObject({ result: 'forgotten' });
    const newer = repository.commit({ A: ['x'] });
    await scene.run(newer);
    const again = await scene.run(old, { command: 'forget', confirm: '1' });
    expect(again).toMatchObject({ result: 'blocked', failures: [{ code: 'older-commit' }] });
    const { status } = await scene.run(newer, { command: 'status' });
    expect(status?.removed).toMatchObject([{ account: 'A', alias: 'y' }]);
  });
});

describe('a default branch that was renamed while the old one was kept', () => {
  it('stops the push, the plan of a pull request says so before, and deleting the old branch lets what waits go', async () => {
    await using scene = await Scene.open();
    const { repository } = scene;
    const old = repository.commit({ A: ['x'] });
    await scene.run(old);
    const tip = repository.commit({ A: ['x', 'y'] });
    repository.git('push', '--quiet', 'origin', `${tip}:refs/heads/trunk`);
    repository.git('push', '--quiet', '--force', 'origin', `${old}:refs/heads/main`);
    scene.remote('symbolic-ref', 'HEAD', 'refs/heads/trunk');
    const payload = join(repository.folder, 'trunk.json');
    const onTrunk = (event: string, more: object) => {
      writeFileSync(payload, JSON.stringify({ repository: { default_branch: 'trunk' }, before: old, ...more }));
      return {
        env: { GITHUB_EVENT_NAME: event, GITHUB_EVENT_PATH: payload, GITHUB_REF: 'refs/heads/trunk' },
      };
    };
    const pull_request = { number: 7, state: 'open', base: { sha: old, ref: 'trunk' }, head: { sha: tip } };
    const plan = await scene.run(tip, { command: 'plan' }, onTrunk('pull_request', { pull_request }));
    expect(plan.notices.join()).toContain('A push would be stopped.');
    expect(plan.notices.join()).toContain('delete the old branch `main` on the server');
    const push = await scene.run(tip, {}, onTrunk('push', { after: tip }));
    expect(push).toMatchObject({ result: 'blocked', failures: [{ code: 'ledger-branch' }] });
    expect(push.failures[0]?.hint).toMatch(/^If the default branch was renamed, delete the old branch `main`/);
    scene.remote('branch', '--delete', '--force', 'main');
    expect(await scene.run(tip, {}, onTrunk('push', { after: tip }))).toMatchObject({ result: 'pushed' });
    expect(scene.sent).toEqual(['A/x', 'A/y']);
  });
});
