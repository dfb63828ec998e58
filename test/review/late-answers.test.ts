import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { FAULTS } from '../support/github.ts';
import { person } from '../support/github-state.ts';
import { entry, REF, Scene } from '../support/scene.ts';

const PLANNED = '✅ Merging this sends 1 alias to CustomerGauge.';
const ACCEPTED = '✅ CustomerGauge accepted 1 alias of this pull request.';
const ASKED = /commits\/.*\/pulls/;

/** A pull request with one more alias, merged a moment ago, of which GitHub does not know yet that it was merged. */
async function justMerged(): Promise<Scene> {
  const scene = await Scene.withGitHub();
  scene.repository.commit({ ACME: ['Acme'] });
  await scene.push();
  const head = scene.propose(7, entry('ACME', 'Acme', 'Acme Inc.'));
  await scene.onPullRequest(7);
  scene.github.review(7, person('reviewer'), 'APPROVED', head);
  scene.merge(7, 'squash');
  scene.github.pull(7).forgotten = true;
  return scene;
}

/** The commits that the ledger has to be asked about again. */
function unexplained({ repository }: Scene): readonly string[] {
  const { unexplained: all = [] } = JSON.parse(repository.run(repository.remote, 'show', `${REF}:ledger.json`));
  return all.map(({ commit }: { readonly commit: string }) => commit);
}

describe('a merge that GitHub does not know of for a moment', () => {
  it('is asked about again while records are sent, and the comment says what came of it', async () => {
    await using scene = await justMerged();
    const { github } = scene;
    github.pull(7).forgotten = false;
    github.fail(ASKED, { status: 200, body: [] }, 1);
    const run = await scene.push();
    expect(run.outputs).toMatchObject({ result: 'pushed', accepted: '1' });
    expect(run.report.review.reviewed).toMatchObject([{ alias: 'Acme Inc.', pullRequest: 7 }]);
    expect(scene.commentOf(7)).toContain(ACCEPTED);
  });

  it('is never taken for a direct push for good: a later push with nothing to send finds it, and updates its comment', async () => {
    await using scene = await justMerged();
    const commit = scene.repository.git('rev-parse', 'main');
    const run = await scene.push();
    expect(run.outputs).toMatchObject({ result: 'pushed', accepted: '1' });
    expect(run.summary).not.toContain('pushed directly');
    expect(scene.audit()).not.toContain('pushed directly');
    expect(scene.audit()).toContain('- "Acme Inc." of "ACME": no pull request is known for it so far');
    expect(scene.commentOf(7)).toContain(PLANNED);
    expect(unexplained(scene)).toContain(commit);

    scene.github.pull(7).forgotten = false;
    const later = await scene.push();
    expect(later.outputs.result).toBe('unchanged');
    expect(scene.commentOf(7)).toContain(ACCEPTED);
    expect(scene.audit()).toContain(
      `- Known only now: pull request #7 (approved by reviewer) added ${commit.slice(0, 10)}, which an earlier push sent`,
    );
    expect(unexplained(scene)).not.toContain(commit);
    scene.github.takeRequests();
    await scene.push();
    expect(scene.github.takeRequests().filter((line) => line.includes(commit))).toEqual([]);
  });

  it('is found by a later push that sends something else, which tells both pull requests', async () => {
    await using scene = await justMerged();
    await scene.push();
    scene.github.pull(7).forgotten = false;
    scene.propose(8, entry('Globex', 'Globex Corp'), 'aliases/more.yaml');
    await scene.onPullRequest(8);
    scene.merge(8);
    expect((await scene.push()).outputs).toMatchObject({ result: 'pushed', accepted: '1' });
    expect(scene.commentOf(7)).toContain(ACCEPTED);
    expect(scene.commentOf(8)).toContain(ACCEPTED);
  });

  it('is found although CustomerGauge refused what it added: the alias is pending with its pull request', async () => {
    let refused = true;
    const rejection = { status: 422, message: 'No.', fields: {} };
    await using scene = await Scene.withGitHub({
      sandbox: { reject: ({ alias }) => (refused && alias === 'Acme Inc.' ? rejection : undefined) },
    });
    scene.repository.commit({ ACME: ['Acme'] });
    await scene.push();
    scene.propose(7, entry('ACME', 'Acme', 'Acme Inc.'));
    scene.merge(7);
    scene.github.pull(7).forgotten = true;
    expect((await scene.push()).outputs).toMatchObject({ result: 'failed', rejected: '1' });
    scene.github.pull(7).forgotten = false;
    expect((await scene.push()).outputs.rejected).toBe('1');
    expect(scene.commentOf(7)).toContain('❌ CustomerGauge did not accept the alias of this pull request.');
    refused = false;
    expect((await scene.push()).outputs.result).toBe('pushed');
    expect(scene.commentOf(7)).toContain(ACCEPTED);
  });

  it('does not hold up what is sent: GitHub may answer when everything has been sent', async () => {
    await using scene = await justMerged();
    const { github, sandbox } = scene;
    github.pull(7).forgotten = false;
    const sent = (): boolean => sandbox.records().some(({ alias }) => alias === 'Acme Inc.');
    github.meanwhile(ASKED, async () => {
      for (let waited = 0; !sent() && waited < 10_000; waited += 50) await sleep(50);
    });
    let sentBefore = false;
    github.meanwhile(/reviews/, () => {
      sentBefore = sent();
    });
    const run = await scene.push();
    expect(sentBefore).toBe(true);
    expect(run.outputs.result).toBe('pushed');
    expect(scene.commentOf(7)).toContain(ACCEPTED);
  });

  it('is asked about by a later push where GitHub had an outage at first', async () => {
    await using scene = await justMerged();
    scene.github.pull(7).forgotten = false;
    scene.github.fail(ASKED, FAULTS.tooMany, 1);
    const run = await scene.push();
    expect(run.outputs.result).toBe('pushed');
    expect(run.report.notices.join()).toContain('GitHub does not say which pull requests added these aliases.');
    expect(scene.commentOf(7)).toContain(PLANNED);
    await scene.push();
    expect(scene.commentOf(7)).toContain(ACCEPTED);
  });
});

describe('a merge that GitHub does not know of for a moment, with require-reviewed: enforce', () => {
  const enforce = { 'require-reviewed': 'enforce' };

  it('is waited for before anything is held back', async () => {
    await using scene = await justMerged();
    const { github, repository } = scene;
    repository.age = 0;
    repository.git('commit', '--quiet', '--amend', '--no-edit');
    repository.git('push', '--quiet', '--force', 'origin', 'main');
    github.pull(7).commits = [repository.git('rev-parse', 'main')];
    github.meanwhile(ASKED, () => {
      setTimeout(() => {
        github.pull(7).forgotten = false;
      }, 500);
    });
    const run = await scene.push(enforce);
    expect(run.outputs, run.all).toMatchObject({ result: 'pushed', accepted: '1' });
    expect(run.report.notices.join()).toContain('GitHub does not know yet which pull request added an alias');
    expect(scene.commentOf(7)).toContain(ACCEPTED);
  });

  it('is asked about again by later pushes, which let go of what was held back', async () => {
    await using scene = await justMerged();
    expect((await scene.push(enforce)).outputs).toMatchObject({ result: 'blocked', unsent: '1' });
    expect(scene.accepted()).toEqual(['Acme']);
    scene.github.pull(7).forgotten = false;
    expect((await scene.push(enforce)).outputs).toMatchObject({ result: 'pushed', accepted: '1' });
    expect(scene.commentOf(7)).toContain(ACCEPTED);
  });
});

describe('the comment of a merged pull request whose push was stopped', () => {
  it('says so where the ledger is about another target, and what came of it once that is put right', async () => {
    await using scene = await justMerged();
    scene.github.pull(7).forgotten = false;
    expect((await scene.push({ 'account-field': 'Company' })).outputs.result).toBe('blocked');
    expect(scene.commentOf(7)).toContain('❌ Nothing of this pull request was sent to CustomerGauge.');
    expect(scene.commentOf(7)).toContain('would send to another CustomerGauge tenant or mapping');
    expect((await scene.push()).outputs.result).toBe('pushed');
    expect(scene.commentOf(7)).toContain(ACCEPTED);
    // What was said of its aliases stays so, whatever stops a later run.
    expect((await scene.push({ 'account-field': 'Company' })).outputs.result).toBe('blocked');
    expect(scene.commentOf(7)).toContain(ACCEPTED);
  });

  it('says so where an input is missing or a file cannot be read, and makes no comment where there was none', async () => {
    await using scene = await justMerged();
    scene.github.pull(7).forgotten = false;
    expect((await scene.push({ 'client-id': '' })).outputs.result).toBe('failed');
    expect(scene.commentOf(7)).toContain('❌ Nothing of this pull request was sent to CustomerGauge.');
    expect(scene.commentOf(7)).toContain('<code>client-id</code>');
    scene.propose(8, 'Read me.\n', 'README.md');
    scene.merge(8);
    expect((await scene.push({ 'client-id': '' })).outputs.result).toBe('failed');
    expect(scene.github.pull(8).comments).toEqual([]);
  });
});
