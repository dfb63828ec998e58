import { describe, expect, it } from 'vitest';
import { openGitHub } from '../../src/action/octokit.ts';
import { CodedError } from '../../src/error.ts';
import type { GitHubApi } from '../../src/github/api.ts';
import {
  mayApprove,
  mergedInto,
  mergedPullRequests,
  standingApprovals,
} from '../../src/github/merged-pull-requests.ts';
import { FAULTS, type GitHub, startGitHub } from '../support/github.ts';
import { person } from '../support/github-state.ts';

const sha = (digit: string): string => digit.repeat(40);
const HEAD = sha('a');

describe('the approvals that stand', () => {
  const review = (login: string, state: string, more: object = {}) => ({
    user: { login, type: 'User' },
    state,
    commit_id: HEAD,
    ...more,
  });
  const approvedBy = (...reviews: readonly unknown[]): readonly string[] =>
    standingApprovals(reviews, 'Author').map(({ by }) => by);

  it.each<[string, readonly unknown[], readonly string[]]>([
    ['nobody said anything', [], []],
    ['one approved', [review('ann', 'APPROVED')], ['ann']],
    ['two approved', [review('ann', 'APPROVED'), review('bob', 'APPROVED')], ['ann', 'bob']],
    ['a remark afterwards changes nothing', [review('ann', 'APPROVED'), review('ann', 'COMMENTED')], ['ann']],
    ['a remark alone is no verdict', [review('ann', 'COMMENTED')], []],
    ['a draft is no verdict', [review('ann', 'PENDING')], []],
    ['a later demand for changes takes it back', [review('ann', 'APPROVED'), review('ann', 'CHANGES_REQUESTED')], []],
    ['a later approval fixes a demand', [review('ann', 'CHANGES_REQUESTED'), review('ann', 'APPROVED')], ['ann']],
    ['a dismissed approval is none', [review('ann', 'DISMISSED')], []],
    ['dismissed after an earlier approval', [review('ann', 'APPROVED'), review('ann', 'DISMISSED')], []],
    ['logins are the same in any case', [review('Ann', 'APPROVED'), review('ann', 'CHANGES_REQUESTED')], []],
    ['the author’s own word does not count', [review('author', 'APPROVED')], []],
    ['a bot does not count', [review('x[bot]', 'APPROVED', { user: { login: 'x[bot]', type: 'Bot' } })], []],
    ['an account that is gone does not count', [review('ann', 'APPROVED', { user: null })], []],
    ['an approval of nothing does not count', [review('ann', 'APPROVED', { commit_id: null })], []],
    [
      'odd entries are passed over',
      [null, 7, [], 'APPROVED', { state: 'APPROVED' }, review('ann', 'APPROVED')],
      ['ann'],
    ],
  ])('%s', (_name, reviews, expected) => {
    expect(approvedBy(...reviews)).toEqual(expected);
  });

  it('name the state of the pull request that was looked at', () => {
    const earlier = review('ann', 'APPROVED', { commit_id: sha('b') });
    expect(standingApprovals([earlier], 'author')).toEqual([{ by: 'ann', commit: sha('b') }]);
    expect(standingApprovals([earlier, review('ann', 'APPROVED')], 'author')).toEqual([{ by: 'ann', commit: HEAD }]);
  });
});

describe('whose approval counts', () => {
  it.each([
    [{ permission: 'admin' }, true],
    [{ permission: 'maintain' }, true],
    [{ permission: 'write' }, true],
    [{ permission: 'read' }, false],
    [{ permission: 'none' }, false],
    [{ permission: ['admin'] }, false],
    [{}, false],
    [null, false],
  ])('%j: %s', (answer, expected) => {
    expect(mayApprove(answer)).toBe(expected);
  });
});

describe('pull requests of a commit', () => {
  const pull = (more: object = {}) => ({
    number: 1,
    merged_at: '2026-01-01T00:00:00Z',
    base: { ref: 'main', repo: { full_name: 'Acme/aliases' } },
    ...more,
  });
  it.each([
    ['merged into the branch', pull(), 1],
    ['still open', pull({ merged_at: null }), 0],
    ['merged into another branch', pull({ base: { ref: 'next', repo: { full_name: 'acme/aliases' } } }), 0],
    ['merged into another repository', pull({ base: { ref: 'main', repo: { full_name: 'eve/aliases' } } }), 0],
    ['without a number', pull({ number: '1' }), 0],
    ['of another kind', [7], 0],
    ['nothing', null, 0],
  ])('%s', (_name, given, count) => {
    expect(mergedInto([given], { branch: 'main', repository: 'acme/aliases' })).toHaveLength(count);
  });
});

describe('what was reviewed', () => {
  const open = (github: GitHub) =>
    openGitHub({ token: github.token, env: github.env, sleep: async () => {} }) as GitHubApi;

  function merge(github: GitHub, number: number, commits: readonly string[]) {
    const pull = github.pull(number);
    Object.assign(pull, { mergedAt: '2026-01-01T00:00:00Z', mergeCommitSha: commits[0], commits: [...commits] });
    return pull;
  }

  it('is told for each merged pull request, and which commits came without one', async () => {
    await using github = await startGitHub();
    const first = merge(github, 11, [sha('1'), sha('2')]);
    first.title = 'Add the aliases of ACME';
    github.review(11, person('ann'), 'APPROVED', first.headSha);
    github.review(11, person('author'), 'APPROVED', first.headSha);
    const second = merge(github, 12, [sha('4')]);
    github.review(12, null, 'APPROVED', second.headSha);
    github.pull(13).commits.push(sha('3'));

    const found = await mergedPullRequests(open(github), [sha('1'), sha('2'), sha('3'), sha('4'), sha('5')], {
      branch: 'main',
    });
    expect(found).toEqual({
      pullRequests: [
        {
          number: 11,
          url: 'https://github.com/acme/aliases/pull/11',
          title: 'Add the aliases of ACME',
          author: 'author',
          headSha: first.headSha,
          approvals: [{ by: 'ann', commit: first.headSha }],
          commits: [sha('1'), sha('2')],
        },
        expect.objectContaining({ number: 12, approvals: [], commits: [sha('4')] }),
      ],
      unknown: [sha('3'), sha('5')],
    });
  });

  it('counts the approvals of people who may write, each of whom is asked about once', async () => {
    await using github = await startGitHub();
    for (const number of [11, 12]) {
      const pull = merge(github, number, [sha(`${number - 10}`)]);
      for (const login of ['ann', 'boss', 'reader', 'stranger', 'gone'])
        github.review(number, person(login), 'APPROVED', pull.headSha);
    }
    github.permit('boss', 'admin');
    github.permit('reader', 'read');
    github.permit('stranger', 'none');
    github.fail(/collaborators.gone/, FAULTS.notFound);
    const { pullRequests } = await mergedPullRequests(open(github), [sha('1'), sha('2')], { branch: 'main' });
    for (const { approvals } of pullRequests) expect(approvals.map(({ by }) => by)).toEqual(['ann', 'boss']);
    expect(github.takeRequests().filter((line) => line.includes('collaborators'))).toHaveLength(5);
  });

  it('is asked about a bounded number of commits', async () => {
    await using github = await startGitHub();
    const commits = Array.from({ length: 230 }, (_, at) => at.toString(16).padStart(40, '0'));
    merge(github, 11, commits.slice(0, 20));
    const found = await mergedPullRequests(open(github), [...commits, commits[0] as string], { branch: 'main' });
    expect(found.unknown).toEqual(commits.slice(20, 200));
    expect(github.requests()).toHaveLength(200 + 1);
  });

  it('counts reviews on every page', async () => {
    await using github = await startGitHub();
    const pull = merge(github, 11, [sha('1')]);
    for (let at = 0; at < 120; at++) github.review(11, person('ann'), 'COMMENTED', pull.headSha);
    github.review(11, person('ann'), 'APPROVED', pull.headSha);
    const { pullRequests } = await mergedPullRequests(open(github), [sha('1')], { branch: 'main' });
    expect(pullRequests[0]?.approvals).toEqual([{ by: 'ann', commit: pull.headSha }]);
  });

  it('is not known where GitHub does not know the commit', async () => {
    await using github = await startGitHub();
    github.fail(/commits/, { status: 422, body: { message: 'No commit found for SHA' } });
    expect((await mergedPullRequests(open(github), [sha('1')], { branch: 'main' })).unknown).toEqual([sha('1')]);
  });

  it('is not told at all when one answer is missing', async () => {
    await using github = await startGitHub();
    merge(github, 11, [sha('1')]);
    github.fail(/reviews/, FAULTS.forbidden);
    const asked = mergedPullRequests(open(github), [sha('1'), sha('2')], { branch: 'main' });
    await expect(asked).rejects.toBeInstanceOf(CodedError);
    await expect(asked).rejects.toMatchObject({
      code: 'github-permission',
      hint: expect.stringContaining('pull-requests: read'),
    });
  });
});
