import { describe, expect, it } from 'vitest';
import { openGitHub } from '../../src/action/octokit.ts';
import type { GitHubApi } from '../../src/github/api.ts';
import { commentMarker, formerMarker, MOST_COMMENT_CHARACTERS, upsertComment } from '../../src/github/comment.ts';
import { failureOf } from '../support/coded-failure.ts';
import { FAULTS, type GitHub, type GitHubOptions, startGitHub } from '../support/github.ts';
import { ACTIONS_BOT, person } from '../support/github-state.ts';

const PULL = 7;
const marker = commentMarker('production', 'aliases');
const COMMENTS = `/repos/acme/aliases/issues/${PULL}/comments`;

async function setUp(options: GitHubOptions = {}): Promise<{ readonly github: GitHub; readonly api: () => GitHubApi }> {
  const github = await startGitHub(options);
  github.pull(PULL);
  return { github, api: () => open(github) };
}

/** As one run opens it. */
function open(github: GitHub): GitHubApi {
  const api = openGitHub({ token: github.token, env: github.env, sleep: async () => {} });
  if (!api) throw new Error('There is no GitHub here.');
  return api;
}

const bodies = (github: GitHub): readonly string[] => github.pull(PULL).comments.map(({ body }) => body);
const say = (api: GitHubApi, body: string, create = true, mark = marker) =>
  upsertComment(api, { number: PULL, marker: mark, body, create });

describe('the comment on a pull request', () => {
  it('is made once and updated in place by every later run', async () => {
    const { github, api } = await setUp();
    await using _ = github;
    const made = await say(api(), 'one');
    expect(made).toEqual({ what: 'created', url: expect.stringMatching(/acme\/aliases\/pull\/7#issuecomment-\d+$/) });
    expect(await say(api(), 'two')).toEqual({ what: 'updated', url: made.url });
    expect(bodies(github)).toEqual([`${marker}\ntwo`]);
  });

  it('is left alone, without a request that writes, when nothing has changed', async () => {
    const { github, api } = await setUp();
    await using _ = github;
    await say(api(), 'the plan\n\n');
    const [stored] = github.pull(PULL).comments;
    if (stored) stored.body = `${marker}\r\nthe plan`;
    github.takeRequests();
    expect((await say(api(), 'the plan\n\n')).what).toBe('unchanged');
    expect(github.takeRequests()).toEqual([`GET ${COMMENTS}`, 'POST /graphql']);
  });

  it('is not made where only an existing one is to be closed off', async () => {
    const { github, api } = await setUp();
    await using _ = github;
    expect(await say(api(), 'pushed', false)).toEqual({ what: 'absent', url: '' });
    expect(github.takeRequests()).toEqual([`GET ${COMMENTS}`]);
  });

  it('is one for each environment', async () => {
    const { github, api } = await setUp();
    await using _ = github;
    const others = ['production-eu', 'prod', 'a--b', 'production.eu_1'].map((one) => commentMarker(one, 'aliases'));
    for (const mark of [marker, ...others]) expect((await say(api(), 'plan', true, mark)).what).toBe('created');
    expect((await say(api(), 'new plan', true, others[1])).what).toBe('updated');
    expect(bodies(github).filter((body) => body.endsWith('new plan'))).toEqual([`${others[1]}\nnew plan`]);
  });

  it('is one for each folder of an environment, whatever the folder is called', async () => {
    const { github, api } = await setUp();
    await using _ = github;
    const names = ['aliases', 'a', '.', 'a --> b', 'a\nb', 'ä/ö', 'x'.repeat(900), `${'x'.repeat(900)}y`, '\ud800'];
    const marks = names.map((folder) => commentMarker('production', folder));
    expect(new Set(marks).size).toBe(names.length);
    for (const mark of marks) {
      expect(mark).toMatch(/^<!-- [^<>\s]+ -->$/);
      expect(mark.length).toBeLessThan(300);
      expect((await say(api(), 'plan', true, mark)).what).toBe('created');
    }
    for (const mark of marks) expect((await say(api(), 'plan', true, mark)).what).toBe('unchanged');
  });

  it('takes over that of an older version, which named no folder, where there is just one', async () => {
    const { github, api } = await setUp();
    await using _ = github;
    const former = formerMarker('production');
    const upsert = (folder: string) =>
      upsertComment(api(), {
        number: PULL,
        marker: commentMarker('production', folder),
        formerMarker: former,
        body: 'new',
        create: true,
      });
    github.comment(PULL, person('mallory'), `${former}\nmine`);
    github.comment(PULL, ACTIONS_BOT, `${former}\nold`);
    expect((await upsert('aliases')).what).toBe('updated');
    expect((await upsert('names')).what).toBe('created');
    expect(bodies(github)).toEqual([
      `${former}\nmine`,
      `${commentMarker('production', 'aliases')}\nnew`,
      `${commentMarker('production', 'names')}\nnew`,
    ]);
    github.comment(PULL, ACTIONS_BOT, `${former}\nold`);
    github.comment(PULL, ACTIONS_BOT, `${former}\nolder`);
    expect((await upsert('third')).what).toBe('created');
  });

  it('is left alone where it says what must not be written over', async () => {
    const { github, api } = await setUp();
    await using _ = github;
    await say(api(), 'accepted');
    const over = (body: string): boolean => !body.includes('accepted');
    const kept = await upsertComment(api(), { number: PULL, marker, body: 'stopped', create: false, over });
    expect(kept.what).toBe('kept');
    expect(bodies(github)).toEqual([`${marker}\naccepted`]);
  });

  it('is never one that somebody else wrote, whatever it says', async () => {
    const { github, api } = await setUp();
    await using _ = github;
    const hostile = [
      github.comment(PULL, person('mallory'), `${marker}\nNothing will be sent.`),
      github.comment(PULL, { login: 'github-actions', id: 5, type: 'User' }, `${marker}\nAll fine.`),
      github.comment(PULL, { login: 'other-app[bot]', id: 6, type: 'Bot' }, marker),
    ];
    expect((await say(api(), 'plan')).what).toBe('created');
    expect((await say(api(), 'plan 2')).what).toBe('updated');
    expect(bodies(github)).toEqual([...hostile.map(({ body }) => body), `${marker}\nplan 2`]);
  });

  it('is not one of our own that only quotes the marker', async () => {
    const { github, api } = await setUp();
    await using _ = github;
    github.comment(PULL, ACTIONS_BOT, `Look at\n${marker}\n`);
    github.comment(PULL, ACTIONS_BOT, `${marker} and more`);
    expect((await say(api(), 'plan')).what).toBe('created');
  });

  it('is found for a personal token as well', async () => {
    const { github, api } = await setUp({ viewer: person('robot') });
    await using _ = github;
    github.comment(PULL, ACTIONS_BOT, `${marker}\nfrom the time when the token of the job was used`);
    await say(api(), 'one');
    expect((await say(api(), 'two')).what).toBe('updated');
    expect(github.pull(PULL).comments).toHaveLength(2);
  });

  it('is found on GitHub Enterprise Server, whose GraphQL lives beside its REST API', async () => {
    const { github, api } = await setUp({ enterprise: true });
    await using _ = github;
    await say(api(), 'one');
    expect((await say(api(), 'two')).what).toBe('updated');
  });

  it('is found behind hundreds of others, without following an address that an answer names', async () => {
    const { github, api } = await setUp();
    await using _ = github;
    for (let at = 0; at < 230; at++) github.comment(PULL, person(`reader-${at}`), `Remark ${at}`);
    await say(api(), 'one');
    github.takeRequests();
    expect((await say(api(), 'two')).what).toBe('updated');
    expect(github.takeRequests().filter((one) => one === `GET ${COMMENTS}`)).toHaveLength(3);
  });

  it('becomes one again after two runs made two at the same moment', async () => {
    const { github, api } = await setUp();
    await using _ = github;
    await Promise.all([say(api(), 'one'), say(api(), 'one')]);
    expect(github.pull(PULL).comments.length).toBeGreaterThan(0);
    const first = github.comment(PULL, ACTIONS_BOT, `${marker}\nanother`);
    const oldest = github.pull(PULL).comments[0];
    github.meanwhile(/^DELETE/, () => github.pull(PULL).comments.splice(-1));
    expect((await say(api(), 'two')).what).toBe('updated');
    expect(github.pull(PULL).comments).toEqual([{ id: oldest?.id, by: ACTIONS_BOT, body: `${marker}\ntwo` }]);
    expect(oldest?.id).not.toBe(first.id);
  });

  it('is made anew when somebody deletes it in the very moment it is updated', async () => {
    const { github, api } = await setUp();
    await using _ = github;
    await say(api(), 'one');
    github.meanwhile(/^PATCH/, () => github.pull(PULL).comments.splice(0));
    expect((await say(api(), 'two')).what).toBe('created');
    github.meanwhile(/^PATCH/, () => github.pull(PULL).comments.splice(0));
    expect((await say(api(), 'three', false)).what).toBe('absent');
    expect(bodies(github)).toEqual([]);
  });

  it('never exceeds what GitHub takes: a longer one is a mistake of ours, not a request', async () => {
    const { github, api } = await setUp();
    await using _ = github;
    const longest = 'x'.repeat(MOST_COMMENT_CHARACTERS - marker.length - 1);
    expect((await say(api(), longest)).what).toBe('created');
    github.takeRequests();
    await expect(say(api(), `${longest}x`)).rejects.toThrow(RangeError);
    expect(github.takeRequests()).toEqual([]);
  });
});

describe('a comment that cannot be', () => {
  it('says on a pull request from a fork which permission is missing', async () => {
    const { github, api } = await setUp({ readOnly: true });
    await using _ = github;
    const failure = await failureOf(say(api(), 'plan'));
    expect(failure).toMatchObject({ code: 'github-permission' });
    expect(failure.message).toContain('Resource not accessible by integration');
    expect(failure.hint).toContain('permissions: pull-requests: write');
    expect(failure.hint).toContain('fork');
  });

  it('says that the conversation is locked', async () => {
    const { github, api } = await setUp();
    await using _ = github;
    github.pull(PULL).locked = true;
    expect(await failureOf(say(api(), 'plan'))).toMatchObject({
      code: 'github-refused',
      hint: 'Unlock the conversation.',
    });
  });

  it('says that there is no such pull request', async () => {
    const { github, api } = await setUp();
    await using _ = github;
    const asked = upsertComment(api(), { number: 8, marker, body: 'plan', create: true });
    expect(await failureOf(asked)).toMatchObject({ code: 'github-not-found' });
  });

  it('is not made without knowing who we are, where a marked comment stands already', async () => {
    const { github, api } = await setUp();
    await using _ = github;
    await say(api(), 'plan');
    github.fail(/graphql/, { status: 200, body: { errors: [{ type: 'FORBIDDEN', message: 'No viewer for you' }] } });
    github.takeRequests();
    const failure = await failureOf(say(api(), 'plan 2'));
    expect(failure).toMatchObject({ code: 'github-permission' });
    expect(failure.message).toContain('No viewer for you');
    expect(github.takeRequests()).toEqual([`GET ${COMMENTS}`, 'POST /graphql']);
  });
});

describe('a comment while GitHub is unwell', () => {
  it('waits out a short rate limit once GitHub names the seconds', async () => {
    const { github } = await setUp();
    await using _ = github;
    const waits: number[] = [];
    const sleep = async (milliseconds: number): Promise<void> => void waits.push(milliseconds);
    const api = openGitHub({ token: github.token, env: github.env, sleep }) as GitHubApi;
    github.fail(/^POST/, FAULTS.secondaryLimit, 1);
    expect((await say(api, 'plan')).what).toBe('created');
    expect(waits).toEqual([2000]);
    expect(github.pull(PULL).comments).toHaveLength(1);
  });
});
