import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FAULTS } from '../support/github.ts';
import { person } from '../support/github-state.ts';
import { entry, REF, Scene } from '../support/scene.ts';

describe('require-reviewed: enforce', () => {
  const enforce = { 'require-reviewed': 'enforce' };

  it('sends what was approved, holds back the rest as pending, by name, and is red', async () => {
    await using scene = await Scene.withGitHub();
    scene.repository.commit({ ACME: ['Acme'] });
    await scene.push();
    const head = scene.propose(7, entry('ACME', 'Acme', 'Acme Inc.'));
    scene.github.review(7, person('reviewer'), 'APPROVED', head);
    scene.merge(7);
    scene.repository.write('aliases/direct.yaml', entry('Globex', 'Globex Corp'));
    scene.repository.commitAll();
    const run = await scene.push(enforce);
    expect(run.outputs).toMatchObject({ result: 'partial', accepted: '1', unsent: '1' });
    expect(run.code).toBe(3);
    expect(scene.accepted()).toEqual(['Acme', 'Acme Inc.']);
    expect(run.all).toContain('1 alias was held back, because no approved pull request added it.');

    const again = await scene.push(enforce);
    expect(again.outputs).toMatchObject({ result: 'blocked', retry: '1' });
    expect(again.plan.retry).toMatchObject([
      { alias: 'Globex Corp', state: 'unsent', reason: 'Held back: no pull request is known for it so far.' },
    ]);
    expect(scene.accepted()).toEqual(['Acme', 'Acme Inc.']);
  });

  it('leaves everything to the push of a newer commit that was faster, and is green', async () => {
    await using scene = await Scene.withGitHub();
    const { repository } = scene;
    repository.commit({ ACME: ['Acme'] });
    await scene.push();
    const remote = (...args: readonly string[]) => repository.run(repository.remote, ...args);
    const first = remote('rev-parse', REF);
    const older = repository.commit({ ACME: ['Acme', 'Acme Inc.'] });
    repository.commit({ ACME: ['Acme', 'Acme Inc.', 'Acme Ltd.'] });
    expect((await scene.push(enforce)).outputs.result).toBe('blocked');
    const faster = remote('rev-parse', REF);
    remote('update-ref', REF, first);
    repository.git('reset', '--quiet', '--hard', older);
    const takeOver = `#!/bin/sh\nunset GIT_QUARANTINE_PATH\ngit update-ref ${REF} ${faster}\n`;
    writeFileSync(join(repository.remote, 'hooks/pre-receive'), takeOver, { mode: 0o755 });
    const run = await scene.push(enforce);
    expect(run.outputs).toMatchObject({ result: 'superseded', 'ledger-commit': faster });
    expect(run.code).toBe(0);
    expect(scene.accepted()).toEqual(['Acme']);
  });

  it('lets go of what was held back once its pull request is approved, also after the merge', async () => {
    await using scene = await Scene.withGitHub();
    scene.repository.commit({ ACME: ['Acme'] });
    await scene.push();
    const head = scene.propose(7, entry('ACME', 'Acme', 'Acme Inc.'));
    scene.merge(7, 'squash');
    expect((await scene.push(enforce)).outputs).toMatchObject({ result: 'blocked', unsent: '1', create: '1' });
    scene.repository.write('README.md', 'Another commit.');
    scene.repository.commitAll();
    expect((await scene.push(enforce)).outputs).toMatchObject({ result: 'blocked', retry: '1' });
    expect(scene.accepted()).toEqual(['Acme']);
    scene.github.review(7, person('reviewer'), 'APPROVED', head);
    expect((await scene.push(enforce)).outputs).toMatchObject({ result: 'pushed', accepted: '1' });
    expect(scene.accepted()).toEqual(['Acme', 'Acme Inc.']);
  });

  it('takes an approval for what it was given for, not for what was pushed after it', async () => {
    await using scene = await Scene.withGitHub();
    scene.repository.commit({ ACME: ['Acme'] });
    await scene.push();
    const looked = scene.propose(7, entry('ACME', 'Acme', 'Acme Inc.'));
    scene.github.review(7, person('reviewer'), 'APPROVED', looked);
    scene.propose(7, entry('ACME', 'Acme', 'Acme Inc.', 'Sneaked In'));
    scene.merge(7, 'squash');
    const run = await scene.push(enforce);
    expect(run.outputs.result).toBe('partial');
    expect(scene.accepted()).toEqual(['Acme', 'Acme Inc.']);
  });

  it('does not take the word of the author, of a bot or of a stranger', async () => {
    await using scene = await Scene.withGitHub();
    scene.repository.commit({ ACME: ['Acme'] });
    await scene.push();
    const head = scene.propose(7, entry('ACME', 'Acme', 'Acme Inc.'));
    scene.github.review(7, person('author'), 'APPROVED', head);
    scene.github.review(7, person('stranger'), 'APPROVED', head);
    scene.github.permit('stranger', 'read');
    scene.github.review(7, { ...person('helper[bot]'), type: 'Bot' }, 'APPROVED', head);
    scene.merge(7);
    expect((await scene.push(enforce)).outputs.result).toBe('blocked');
    expect(scene.accepted()).toEqual(['Acme']);
  });

  it('sends nothing at all while GitHub does not say what was approved', async () => {
    await using scene = await Scene.withGitHub();
    scene.repository.commit({ ACME: ['Acme'] });
    scene.github.fail(/pulls/, FAULTS.internal);
    const run = await scene.push(enforce);
    expect(run.outputs).toMatchObject({ result: 'blocked', accepted: '0' });
    expect(run.all).toContain('GitHub does not say which pull requests added these aliases.');
    expect(scene.sandbox.requests()).toEqual([]);
    const ledger = scene.repository.run(scene.repository.remote, 'for-each-ref', REF);
    expect(ledger).toBe('');
  });

  it('finds the pull request however it was merged: squashed, rebased, fast-forwarded, or into a branch that was behind', async () => {
    await using scene = await Scene.withGitHub();
    const { repository } = scene;
    repository.commit({ ACME: ['Acme'] });
    await scene.push();
    const approve = (number: number, head: string) => scene.github.review(number, person('reviewer'), 'APPROVED', head);
    approve(1, scene.propose(1, entry('One', 'Squashed'), 'aliases/1.yaml'));
    scene.merge(1, 'squash');
    approve(2, scene.propose(2, entry('Two', 'Rebased'), 'aliases/2.yaml'));
    scene.merge(2, 'rebase');
    const before = repository.git('rev-parse', 'main');
    scene.propose(3, entry('Three', 'Forwarded'), 'aliases/3.yaml');
    repository.git('checkout', '--quiet', 'change-3');
    repository.write('aliases/3b.yaml', entry('Three', 'Forwarded too'));
    const head = repository.commitAll();
    scene.github.pull(3).headSha = head;
    approve(3, head);
    repository.git('checkout', '--quiet', 'main');
    repository.git('merge', '--quiet', '--ff-only', head);
    scene.merged(3, before);
    // Somebody's own commit on an old main, into which the new main was pulled: its merges are second parents now.
    repository.git('checkout', '--quiet', '-B', 'behind', before);
    repository.write('README.md', 'Something else.');
    repository.git('add', '--all');
    repository.git('commit', '--quiet', '--message', 'On an old main');
    repository.git('merge', '--quiet', '--no-ff', '--message', 'Pull', 'main');
    repository.git('branch', '--quiet', '--force', 'main', 'behind');
    repository.git('checkout', '--quiet', 'main');
    repository.git('push', '--quiet', 'origin', 'main');
    const run = await scene.push(enforce);
    expect(run.outputs, run.all).toMatchObject({ result: 'pushed', accepted: '4' });
    expect(run.report.review.reviewed.map((one: { pullRequest: number }) => one.pullRequest).sort()).toEqual([
      1, 2, 3, 3,
    ]);
  });

  it('holds back what was approved once, taken out before the merge, and pushed directly later', async () => {
    await using scene = await Scene.withGitHub();
    scene.repository.commit({ ACME: ['Acme'] });
    await scene.push();
    const hasty = scene.propose(7, entry('ACME', 'Acme', 'Acme Inc.', 'Evil'));
    scene.github.review(7, person('hasty'), 'APPROVED', hasty);
    const careful = scene.propose(7, entry('ACME', 'Acme', 'Acme Inc.'));
    scene.github.review(7, person('careful'), 'APPROVED', careful);
    scene.merge(7, 'squash');
    scene.repository.write('aliases/direct.yaml', entry('ACME', 'Evil'));
    scene.repository.commitAll();
    const run = await scene.push(enforce);
    expect(scene.accepted()).toEqual(['Acme', 'Acme Inc.']);
    expect(run.report.review.unreviewed).toMatchObject([{ alias: 'Evil', how: 'direct', pullRequest: null }]);
  });

  it('asks GitHub once a push about each commit, and writes nothing while nothing changes', async () => {
    await using scene = await Scene.withGitHub();
    scene.repository.commit({ ACME: ['Acme'] });
    await scene.push();
    scene.propose(7, entry('ACME', 'Acme', 'Acme Inc.'));
    scene.merge(7, 'squash');
    scene.repository.write('aliases/direct.yaml', entry('Globex', 'Globex Corp'));
    scene.repository.commitAll();
    scene.github.takeRequests();
    await scene.push(enforce);
    const ledger = scene.repository.run(scene.repository.remote, 'rev-parse', REF);
    const asked = (): readonly string[] => scene.github.takeRequests().filter((one) => /commits\/.*\/pulls$/.test(one));
    // The two since the last push, and the one before, of which no pull request was known then.
    expect(new Set(asked()).size).toBe(3);
    expect((await scene.push(enforce)).outputs.result).toBe('blocked');
    // Nothing is the last word: a pull request may have been approved meanwhile, or GitHub may know more of them.
    const again = asked();
    expect(again).toHaveLength(3);
    expect(new Set(again).size).toBe(3);
    expect(scene.repository.run(scene.repository.remote, 'rev-parse', REF)).toBe(ledger);
  });

  it('lets go of what was pushed directly once an approved pull request added it again', async () => {
    await using scene = await Scene.withGitHub();
    const { repository, github } = scene;
    repository.commit({ ACME: ['Acme'] });
    await scene.push();
    repository.write('aliases/direct.yaml', entry('Globex', 'Globex Corp'));
    repository.commitAll();
    expect((await scene.push(enforce)).outputs.result).toBe('blocked');
    // Out and in again before the next push: the files hold it all the time, as far as the ledger sees.
    repository.write('aliases/direct.yaml', entry('Globex', 'Globex Inc.'));
    repository.commitAll();
    const head = scene.propose(8, entry('Globex', 'Globex Corp'), 'aliases/direct.yaml');
    github.review(8, person('reviewer'), 'APPROVED', head);
    scene.merge(8);
    expect((await scene.push(enforce)).outputs).toMatchObject({ result: 'pushed', accepted: '1' });
    expect(scene.accepted()).toEqual(['Acme', 'Globex Corp']);
  });

  it('finds the approved pull request beneath an unapproved one that carried it in', async () => {
    await using scene = await Scene.withGitHub();
    const { repository, github } = scene;
    repository.commit({ ACME: ['Acme'] });
    await scene.push();
    const below = scene.propose(7, entry('Seven', 'Approved'), 'aliases/7.yaml');
    github.review(7, person('reviewer'), 'APPROVED', below);
    repository.git('checkout', '--quiet', '-B', 'change-8', below);
    repository.write('aliases/8.yaml', entry('Eight', 'Unapproved'));
    github.pull(8).headSha = repository.commitAll();
    repository.git('checkout', '--quiet', 'main');
    const merge = scene.merge(8);
    Object.assign(github.pull(7), { mergedAt: '2026-11-25T12:00:00Z', mergeCommitSha: merge, commits: [below] });
    expect((await scene.push(enforce)).outputs.result).toBe('partial');
    expect(scene.accepted()).toEqual(['Acme', 'Approved']);
  });

  it('lets go of all that a fast-forwarded pull request added, once it is approved', async () => {
    await using scene = await Scene.withGitHub();
    const { repository, github } = scene;
    repository.commit({ ACME: ['Acme'] });
    await scene.push();
    const before = repository.git('rev-parse', 'main');
    scene.propose(3, entry('Three', 'First'), 'aliases/3.yaml');
    repository.git('checkout', '--quiet', 'change-3');
    repository.write('aliases/3b.yaml', entry('Three', 'Second'));
    const head = repository.commitAll();
    github.pull(3).headSha = head;
    repository.git('checkout', '--quiet', 'main');
    repository.git('merge', '--quiet', '--ff-only', head);
    scene.merged(3, before);
    expect((await scene.push(enforce)).outputs.result).toBe('blocked');
    github.review(3, person('reviewer'), 'APPROVED', head);
    expect((await scene.push(enforce)).outputs.result).toBe('pushed');
    expect(scene.accepted()).toEqual(['Acme', 'First', 'Second']);
  });

  it('holds back again what was rejected and whose approval was taken back since', async () => {
    let refused = false;
    const rejection = { status: 422, message: 'No.', fields: {} };
    await using scene = await Scene.withGitHub({ sandbox: { reject: () => (refused ? rejection : undefined) } });
    scene.repository.commit({ ACME: ['Acme'] });
    await scene.push();
    refused = true;
    const head = scene.propose(7, entry('ACME', 'Acme', 'Acme Inc.'));
    scene.github.review(7, person('reviewer'), 'APPROVED', head);
    scene.merge(7);
    expect((await scene.push(enforce)).outputs).toMatchObject({ result: 'failed', rejected: '1' });
    refused = false;
    scene.github.review(7, person('reviewer'), 'CHANGES_REQUESTED', head);
    expect((await scene.push(enforce)).outputs.result).toBe('blocked');
    scene.github.review(7, person('reviewer'), 'APPROVED', head);
    expect((await scene.push(enforce)).outputs.result).toBe('pushed');
  });

  it('believes no approval that only the ledger knows of', async () => {
    await using scene = await Scene.withGitHub();
    const { repository } = scene;
    repository.commit({ ACME: ['Acme'] });
    await scene.push();
    repository.write('aliases/direct.yaml', entry('Globex', 'Evil'));
    repository.commitAll();
    await scene.push(enforce);
    repository.git('fetch', '--quiet', 'origin', REF);
    repository.git('checkout', '--quiet', '--detach', 'FETCH_HEAD');
    const file = repository.git('ls-files', 'pending');
    const line = `${repository.git('show', `HEAD:${file}`)}\n`;
    const forged = line.replace('"pull":null', '"pull":7').replace('"approved-by":[]', '"approved-by":["nobody"]');
    expect(forged).toContain('"nobody"');
    repository.write(file, forged);
    repository.git('commit', '--quiet', '--all', '--message', 'Forged');
    repository.git('push', '--quiet', 'origin', `HEAD:${REF}`);
    repository.git('checkout', '--quiet', 'main');
    expect((await scene.push(enforce)).outputs.result).toBe('blocked');
    expect(scene.accepted()).toEqual(['Acme']);
  });

  it('takes an approved move of the alias folder for no approval of what lies in it', async () => {
    await using scene = await Scene.withGitHub();
    const { repository, github } = scene;
    repository.commit({ ACME: ['Acme'] });
    await scene.push();
    repository.write('aliases/direct.yaml', entry('Globex', 'Evil'));
    repository.commitAll();
    expect((await scene.push(enforce)).outputs.result).toBe('blocked');
    repository.git('checkout', '--quiet', '-B', 'change-9');
    repository.git('mv', 'aliases', 'names');
    const head = repository.commitAll();
    github.pull(9).headSha = head;
    github.review(9, person('reviewer'), 'APPROVED', head);
    repository.git('checkout', '--quiet', 'main');
    scene.merge(9);
    expect((await scene.push({ ...enforce, path: 'names' })).outputs.result).toBe('blocked');
    expect(scene.accepted()).toEqual(['Acme']);
  });

  it('says on a merged pull request that its aliases are held back, and how to free them', async () => {
    await using scene = await Scene.withGitHub();
    scene.repository.commit({ ACME: ['Acme'] });
    await scene.push();
    scene.propose(7, entry('ACME', 'Acme', 'Acme Inc.'));
    const planned = await scene.onPullRequest(7, enforce);
    expect(planned.outputs.result).toBe('planned');
    expect(scene.commentOf(7)).toContain('Merging this sends up to 1 alias to CustomerGauge.');
    expect(scene.commentOf(7)).toContain('Only aliases that somebody other than the author approved');
    scene.merge(7);
    const run = await scene.push(enforce);
    expect(run.outputs).toMatchObject({ result: 'blocked', unsent: '1' });
    expect(run.report.delivery.records).toMatchObject([{ alias: 'Acme Inc.', state: 'unsent', attempts: 0 }]);
    expect(scene.commentOf(7)).toContain('❌ The alias of this pull request was not sent to CustomerGauge.');
    expect(scene.commentOf(7)).toContain(
      'Have somebody approve the pull request, even after its merge, and push again.',
    );
    expect(scene.audit()).toContain('push: 1 held back');
  });

  it('says of an alias that was added after the approval that it was', async () => {
    await using scene = await Scene.withGitHub();
    scene.repository.commit({ ACME: ['Acme'] });
    await scene.push();
    const looked = scene.propose(7, entry('ACME', 'Acme', 'Acme Inc.'));
    scene.github.review(7, person('reviewer'), 'APPROVED', looked);
    scene.propose(7, entry('ACME', 'Acme', 'Acme Inc.', 'Sneaked In'));
    scene.merge(7, 'squash');
    const run = await scene.push();
    expect(run.summary).toContain('after its approval');
    expect(scene.audit()).toContain('- "Acme Inc." of "ACME": pull request #7, approved by reviewer');
  });
});
