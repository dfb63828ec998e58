import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { chooseBase } from '../../src/base/choose-base.ts';
import { findBase } from '../../src/base/find-base.ts';
import { openRepository } from '../../src/git/repository.ts';
import { type Trigger, toTrigger } from '../../src/github/event.ts';
import { GIT_ENV, TestRepository } from '../support/repository.ts';

const ZERO = '0'.repeat(40);
const A = 'a'.repeat(40);
const B = 'b'.repeat(40);
const C = 'c'.repeat(40);
const repositoryPayload = { repository: { default_branch: 'main' } };

function push(before: string, branch = 'main'): Trigger {
  return toTrigger('push', `refs/heads/${branch}`, { ...repositoryPayload, before, after: A });
}

async function baseIn(folder: string, requested: string, trigger: Trigger) {
  await using repository = await openRepository({ cwd: folder, path: 'aliases', env: GIT_ENV, credentials: undefined });
  const base = await findBase(repository, requested, trigger);
  if (base.commit) await repository.list(base.commit, repository.folder);
  return base.commit;
}

/** Everything in a repository's `.git`, to show that nothing in it was touched. */
function snapshot(folder: string): readonly string[] {
  return readdirSync(join(folder, '.git'), { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'index')
    .map(
      (entry) =>
        `${join(entry.parentPath, entry.name)} ${readFileSync(join(entry.parentPath, entry.name)).toString('base64')}`,
    )
    .sort();
}

describe('the base by event', () => {
  const head = { id: A, parents: [B] };

  it('of a push is the commit before it', () => {
    expect(chooseBase('last-commit', push(C), head)).toMatchObject({ kind: 'commit', id: C });
  });

  it('of the first push of the default branch is nothing, said plainly', () => {
    expect(chooseBase('last-commit', push(ZERO), head)).toMatchObject({
      kind: 'nothing',
      why: expect.stringContaining('every alias is new'),
    });
  });

  it('of a new branch or a tag is its last commit in common with the default branch', () => {
    expect(chooseBase('last-commit', push(ZERO, 'topic'), head)).toMatchObject({
      kind: 'merge-base-with-branch',
      branch: 'main',
    });
    const tag = toTrigger('push', 'refs/tags/v1', { ...repositoryPayload, before: ZERO });
    expect(chooseBase('last-commit', tag, head)).toMatchObject({ kind: 'merge-base-with-branch', branch: 'main' });
  });

  it('of a new branch or a tag is the commit before, where GitHub does not name the default branch', () => {
    const branch = toTrigger('push', 'refs/heads/topic', { before: ZERO, after: A });
    const tag = toTrigger('push', 'refs/tags/v1', { before: ZERO });
    for (const trigger of [branch, tag])
      expect(chooseBase('last-commit', trigger, head)).toMatchObject({ kind: 'commit', id: B });
  });

  it("of a pull request is the first parent of GitHub's merge commit, or the last common commit if the head is checked out", () => {
    const trigger = toTrigger('pull_request', 'refs/pull/1/merge', {
      pull_request: { base: { sha: B }, head: { sha: C } },
    });
    expect(chooseBase('last-commit', trigger, { id: A, parents: [B, C] })).toMatchObject({ kind: 'commit', id: B });
    expect(chooseBase('last-commit', trigger, { id: C, parents: [B] })).toMatchObject({ kind: 'merge-base', with: B });
  });

  it("of a pull request that has merged something itself is the last common commit: no other merge passes for GitHub's", () => {
    const trigger = toTrigger('pull_request', 'refs/pull/1/merge', {
      pull_request: { base: { sha: B }, head: { sha: C } },
    });
    const own = { id: C, parents: [A, B] };
    expect(chooseBase('last-commit', trigger, own)).toEqual({
      kind: 'merge-base',
      with: B,
      why: 'the last commit that this pull request has in common with its target branch.',
    });
    expect(chooseBase('last-commit', trigger, { id: A, parents: [B, 'd'.repeat(40)] })).toMatchObject({
      kind: 'merge-base',
      with: B,
      why: expect.stringContaining("neither the pull request's head nor its merge commit"),
    });
  });

  it('of a merge group is what the group builds on', () => {
    const trigger = toTrigger('merge_group', 'refs/heads/gh-readonly-queue/main/pr-1', {
      merge_group: { base_sha: C },
    });
    expect(chooseBase('last-commit', trigger, head)).toMatchObject({ kind: 'commit', id: C });
  });

  it('of anything else is the first parent, and nothing for a root commit', () => {
    for (const event of ['workflow_dispatch', 'repository_dispatch', 'issue_comment']) {
      expect(chooseBase('last-commit', toTrigger(event, 'refs/heads/main', repositoryPayload), head)).toMatchObject({
        kind: 'commit',
        id: B,
      });
    }
    expect(chooseBase('last-commit', { kind: 'none' }, { id: A, parents: [] })).toMatchObject({ kind: 'nothing' });
  });

  it('on a schedule is the checked-out commit itself: nobody knows that an earlier run sent it', () => {
    const trigger = toTrigger('schedule', 'refs/heads/main', repositoryPayload);
    expect(chooseBase('last-commit', trigger, head)).toMatchObject({ kind: 'commit', id: head.id });
  });

  it('is refused, never empty, when the event does not say it', () => {
    expect(chooseBase('last-commit', push(''), head)).toMatchObject({ kind: 'refused' });
    expect(chooseBase('last-commit', toTrigger('merge_group', '', {}), head)).toMatchObject({ kind: 'refused' });
    const pull = toTrigger('pull_request', '', { pull_request: { head: { sha: C } } });
    expect(chooseBase('last-commit', pull, head)).toMatchObject({
      kind: 'refused',
      message: expect.stringContaining('`pull_request.base.sha` is missing'),
    });
  });
});

describe('a base that the checkout left out', () => {
  it('is fetched by its id, and the checkout is left exactly as it was', async () => {
    using repository = new TestRepository();
    const before = repository.commit({ A: ['x'] });
    const checkout = repository.shallowCheckout(repository.commit({ A: ['x', 'y'] }));
    const git = snapshot(checkout);
    expect(await baseIn(checkout, 'last-commit', push(before))).toBe(before);
    expect(snapshot(checkout)).toEqual(git);
  });

  it('is fetched after a force-push that left it on no branch', async () => {
    using repository = new TestRepository();
    repository.commit({ A: ['x'] });
    const lost = repository.commit({ A: ['x', 'old'] });
    repository.git('reset', '--quiet', '--hard', 'HEAD~1');
    const checkout = repository.shallowCheckout(repository.commit({ A: ['x', 'new'] }));
    expect(await baseIn(checkout, 'last-commit', push(lost))).toBe(lost);
  });

  it('that the server no longer has fails with what to do, and is not taken for empty', async () => {
    using repository = new TestRepository();
    const checkout = repository.shallowCheckout(repository.commit({ A: ['x'] }));
    await expect(baseIn(checkout, 'last-commit', push(C))).rejects.toMatchObject({
      code: 'base-unreadable',
      hint: expect.stringContaining('force-push'),
    });
    // No force-push takes away what a merge group builds on.
    const group = toTrigger('merge_group', '', { merge_group: { base_sha: C } });
    await expect(baseIn(checkout, 'last-commit', group)).rejects.toMatchObject({
      code: 'base-unreadable',
      hint: expect.stringMatching(
        /^(?!.*force-push).* `fetch-depth: 0` in actions\/checkout fetches the whole history\.$/s,
      ),
    });
  });

  it('that is on a branch which shares nothing with this one fails, and is not taken for empty', async () => {
    using repository = new TestRepository();
    const other = repository.commit({ A: ['x'] });
    repository.git('checkout', '--quiet', '--orphan', 'topic');
    const checkout = repository.shallowCheckout(repository.commit({ A: ['y'] }));
    for (const trigger of [
      push(ZERO, 'topic'),
      toTrigger('pull_request', '', { pull_request: { base: { sha: other }, head: { sha: C } } }),
    ]) {
      await expect(baseIn(checkout, 'last-commit', trigger)).rejects.toMatchObject({
        code: 'base-unrelated',
        hint: expect.stringContaining('Set `base`'),
      });
    }
  });

  it('that is a default branch which the remote does not have fails with what to do', async () => {
    using repository = new TestRepository();
    repository.git('checkout', '--quiet', '-b', 'topic');
    const checkout = repository.shallowCheckout(repository.commit({ A: ['x'] }));
    await expect(baseIn(checkout, 'last-commit', push(ZERO, 'topic'))).rejects.toMatchObject({
      code: 'base-unreadable',
      message: 'The default branch `main` is not on the remote.',
      hint: expect.stringContaining('Set `base`'),
    });
  });

  it('that nobody can be asked for fails with what to do', async () => {
    using repository = new TestRepository();
    const before = repository.commit({ A: ['x'] });
    const checkout = repository.shallowCheckout(repository.commit({ A: ['y'] }));
    repository.run(checkout, 'remote', 'set-url', 'origin', `${repository.url}-gone`);
    await expect(baseIn(checkout, 'last-commit', push(before))).rejects.toMatchObject({
      hint: expect.stringMatching(/ Or check out with `fetch-depth: 0`\.$/),
    });
    repository.run(checkout, 'remote', 'remove', 'origin');
    await expect(baseIn(checkout, 'typo', push(before))).rejects.toMatchObject({
      message: '`base` is "typo", which is not a commit, branch or tag here, and there is no remote.',
      hint: expect.stringContaining('`last-commit`'),
    });
    await expect(baseIn(checkout, 'last-commit', push(before))).rejects.toMatchObject({
      message: expect.stringContaining('no remote'),
    });
  });
});

for (const depth of ['full', 'shallow'] as const) {
  describe(`in a ${depth} clone`, () => {
    function scene() {
      const repository = new TestRepository();
      const first = repository.commit({ A: ['x'] });
      const fork = repository.commit({ A: ['x', 'y'] });
      repository.git('tag', '-a', '-m', 'v1', 'v1', first);
      repository.git('push', '--quiet', 'origin', 'v1');
      repository.git('checkout', '--quiet', '-b', 'topic');
      const topic = repository.commit({ A: ['x', 'y', 'topic'] });
      repository.git('checkout', '--quiet', 'main');
      const main = repository.commit({ A: ['x', 'y', 'main'] });
      const at = (commit: string): string => {
        if (depth === 'shallow') return repository.shallowCheckout(commit);
        repository.git('checkout', '--quiet', '--detach', commit);
        return repository.work;
      };
      return { repository, first, fork, topic, main, at };
    }

    it('a new branch compares with its last commit in common with the default branch', async () => {
      const { repository, fork, topic, at } = scene();
      using _ = repository;
      expect(await baseIn(at(topic), 'last-commit', push(ZERO, 'topic'))).toBe(fork);
    });

    it('a pull request whose head is checked out compares with the last common commit', async () => {
      const { repository, fork, topic, main, at } = scene();
      using _ = repository;
      const trigger = toTrigger('pull_request', 'refs/pull/1/merge', {
        pull_request: { base: { sha: main }, head: { sha: topic } },
      });
      expect(await baseIn(at(topic), 'last-commit', trigger)).toBe(fork);
    });

    it("a pull request's merge commit compares with its first parent", async () => {
      const { repository, topic, main, at } = scene();
      using _ = repository;
      repository.git('checkout', '--quiet', '-b', 'merged', main);
      repository.git('merge', '--quiet', '--no-ff', '-s', 'ours', '-m', 'merge', topic);
      const merge = repository.commitAll();
      repository.git('reset', '--quiet', '--hard', 'HEAD~1');
      repository.git('push', '--quiet', '--force', 'origin', 'HEAD');
      const trigger = toTrigger('pull_request', 'refs/pull/1/merge', {
        pull_request: { base: { sha: main }, head: { sha: topic } },
      });
      expect(await baseIn(at(repository.git('rev-parse', 'HEAD')), 'last-commit', trigger)).toBe(main);
      expect(merge).not.toBe(main);
    });

    it('the commit before the checked-out one is found', async () => {
      const { repository, fork, main, at } = scene();
      using _ = repository;
      expect(await baseIn(at(main), 'last-commit', { kind: 'none' })).toBe(fork);
    });

    for (const [name, revision, expected] of [
      ['a branch', 'topic', 'topic'],
      ['a remote branch', 'origin/topic', 'topic'],
      ['a tag', 'v1', 'first'],
      ['the grandparent', 'HEAD~2', 'first'],
      ['a parent', 'HEAD^', 'fork'],
    ] as const) {
      it(`base takes ${name}`, async () => {
        const all = scene();
        using repository = all.repository;
        if (depth === 'full') repository.git('fetch', '--quiet', 'origin');
        expect(await baseIn(all.at(all.main), revision, { kind: 'none' })).toBe(all[expected]);
      });
    }

    it('base takes a full commit id', async () => {
      const { repository, first, main, at } = scene();
      using _ = repository;
      expect(await baseIn(at(main), first, { kind: 'none' })).toBe(first);
    });

    it('a revision that is none, or that looks like an option, is refused by name', async () => {
      const { repository, main, at } = scene();
      using _ = repository;
      const folder = at(main);
      for (const odd of ['no-such-branch', '--upload-pack=touch /tmp/x', 'HEAD~99']) {
        await expect(baseIn(folder, odd, { kind: 'none' })).rejects.toMatchObject({ code: 'base-unknown' });
      }
    });
  });
}
