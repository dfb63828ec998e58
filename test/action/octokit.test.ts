import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { openGitHub } from '../../src/action/octokit.ts';
import { type GitHubApi, listAll, toFailure } from '../../src/github/api.ts';
import { selfSignedCertificate } from '../support/certificate.ts';
import { failureOf } from '../support/coded-failure.ts';
import { FAULTS, type Fault, type GitHub, startGitHub } from '../support/github.ts';
import { person } from '../support/github-state.ts';
import { startProxy } from '../support/proxy.ts';

const LIST = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
const CREATE = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';

function open(github: GitHub, given: { readonly sleep?: () => Promise<void>; readonly timeoutSeconds?: number } = {}) {
  const api = openGitHub({ token: github.token, env: github.env, sleep: async () => {}, ...given });
  return api as GitHubApi;
}

describe('GitHub at the other end', () => {
  it.each<[string, Fault, string, number]>([
    ['a token that may only read', FAULTS.forbidden, 'github-permission', 1],
    ['a token that is none', FAULTS.badToken, 'github-permission', 1],
    ['a thing that is not there', FAULTS.notFound, 'github-not-found', 1],
    ['a limit for the hour', FAULTS.rateLimit, 'github-rate-limit', 1],
    ['a limit for longer than a run waits', FAULTS.tooMany, 'github-rate-limit', 1],
    ['a limit for moments that does not end', FAULTS.secondaryLimit, 'github-rate-limit', 3],
    ['a fault inside GitHub', FAULTS.internal, 'github-outage', 3],
    ['GitHub’s page for bad days', FAULTS.unicorn, 'github-outage', 3],
    ['a connection that breaks', FAULTS.reset, 'github-unreachable', 3],
    ['a network that wants a login', FAULTS.portal, 'github-outage', 1],
    ['JSON of another kind', FAULTS.odd, 'github-outage', 1],
    ['a redirect, which is not followed', FAULTS.redirect, 'github-refused', 1],
  ])('is understood: %s', async (_name, fault, code, attempts) => {
    await using github = await startGitHub();
    github.pull(7);
    github.fail(/./, fault);
    const failure = await failureOf(listAll(open(github), LIST, { issue_number: 7 }));
    expect(failure.code).toBe(code);
    expect(failure.message).toMatch(/GitHub/);
    expect(failure.hint).not.toBe('');
    expect(github.requests()).toHaveLength(attempts);
    expect(JSON.stringify(failure) + failure.message + failure.hint).not.toContain(github.token);
  });

  it('that never answers is given up after the time limit', async () => {
    await using github = await startGitHub();
    github.fail(/./, 'silent');
    const failure = await failureOf(listAll(open(github, { timeoutSeconds: 0.05 }), LIST, { issue_number: 7 }));
    expect(failure.code).toBe('github-unreachable');
    expect(github.requests()).toHaveLength(3);
  });

  it('that is dead fails every later request at once', async () => {
    await using github = await startGitHub();
    github.fail(/./, FAULTS.reset);
    const api = open(github);
    await failureOf(listAll(api, LIST, { issue_number: 7 }));
    github.takeRequests();
    expect((await failureOf(api.viewer())).code).toBe('github-unreachable');
    expect((await failureOf(listAll(api, LIST, { issue_number: 8 }))).code).toBe('github-unreachable');
    expect(github.takeRequests()).toEqual([]);
  });

  it('that fails at one thing is still asked for another', async () => {
    await using github = await startGitHub();
    github.pull(7);
    github.fail(/issues.8/, FAULTS.unicorn);
    const api = open(github);
    expect((await failureOf(listAll(api, LIST, { issue_number: 8 }))).code).toBe('github-outage');
    expect(await listAll(api, LIST, { issue_number: 7 })).toEqual([]);
  });

  it('is asked again after a hiccup, but never to make something a second time', async () => {
    await using github = await startGitHub();
    github.pull(7);
    github.fail(/^GET/, FAULTS.unicorn, 2);
    const api = open(github);
    expect(await listAll(api, LIST, { issue_number: 7 })).toEqual([]);
    github.fail(/^POST/, FAULTS.reset, 1);
    expect((await failureOf(api.request(CREATE, { issue_number: 7, body: 'x' }))).code).toBe('github-unreachable');
    await api.request(CREATE, { issue_number: 7, body: 'x' });
    expect(github.requests().map(({ method }) => method)).toEqual(['GET', 'GET', 'GET', 'POST', 'POST']);
  });

  it('is not there at all', async () => {
    const github = await startGitHub();
    await github[Symbol.asyncDispose]();
    const failure = await failureOf(listAll(open(github), LIST, { issue_number: 7 }));
    expect(failure.code).toBe('github-unreachable');
    expect(failure.message).toMatch(/could not be reached \(ECONNREFUSED\)/);
  });

  it('may list odd things among others, which are passed over', async () => {
    await using github = await startGitHub();
    github.fail(/./, FAULTS.oddList);
    expect(await listAll(open(github), LIST, { issue_number: 7 })).toEqual([
      { id: 'x', user: 3, body: 5, base: [], merged_at: 1 },
    ]);
  });

  it('may not promise pages without end', async () => {
    await using github = await startGitHub();
    github.fail(/./, { status: 200, headers: { link: '<http://127.0.0.1:9/>; rel="next"' }, body: [] });
    expect((await failureOf(listAll(open(github), LIST, { issue_number: 7 }))).code).toBe('github-refused');
    expect(github.requests()).toHaveLength(100);
  });

  it('says once who we are', async () => {
    await using github = await startGitHub({ viewer: person('robot') });
    const api = open(github);
    const viewers = await Promise.all([api.viewer(), api.viewer()]);
    expect(viewers.map(({ login }) => login)).toEqual(['robot', 'robot']);
    expect(github.takeRequests()).toEqual(['POST /graphql']);
  });

  it('is given the token, and asked for this repository only', async () => {
    await using github = await startGitHub();
    github.pull(7);
    await listAll(open(github), LIST, { issue_number: 7 });
    expect(github.requests()[0]).toMatchObject({
      path: '/repos/acme/aliases/issues/7/comments?per_page=100&page=1',
      headers: {
        authorization: `token ${github.token}`,
        'x-github-api-version': '2022-11-28',
        'user-agent': expect.stringMatching(/^customergauge-aliases /),
      },
    });
  });

  it('is reached through the proxy of the environment, whose password is never told', async () => {
    await using github = await startGitHub({ tls: selfSignedCertificate(Date.now()) });
    github.pull(7);
    await using proxy = await startProxy({
      credentials: { user: 'me', password: 'p@ss-word' },
      routes: { 'github.example:443': new URL(github.url).host },
    });
    const env = {
      GITHUB_REPOSITORY: 'acme/aliases',
      GITHUB_API_URL: 'https://github.example',
      HTTPS_PROXY: proxy.url.replace('://', '://me:p%40ss-word@'),
      // The certificate is for another name.
      NODE_TLS_REJECT_UNAUTHORIZED: '0',
    };
    const program = `
      import { inspect } from 'node:util';
      import { openGitHub } from ${JSON.stringify(join(import.meta.dirname, '../..', 'src', 'action', 'octokit.ts'))};
      const api = openGitHub({ token: ${JSON.stringify(github.token)}, env: process.env });
      const ask = (number) => api.request(${JSON.stringify(LIST)}, { issue_number: number });
      console.log(JSON.stringify((await ask(7)).data), JSON.stringify(await api.viewer()));
      await ask(8).catch((failure) => console.log(inspect(failure, { depth: 20, showHidden: true })));`;
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', program], { env });
    expect(stdout).toMatch(/^\[\] \{"id":41898282,"login":"github-actions\[bot\]"\}\n.*CodedError/);
    for (const secret of ['ss-word', github.token]) expect(stdout).not.toContain(secret);
    expect(proxy.tunnels()).toContainEqual(expect.objectContaining({ to: 'github.example:443', granted: true }));
  });

  it('is not waited for by a run that is stopped', async () => {
    await using github = await startGitHub();
    github.fail(/./, 'silent');
    const stop = new AbortController();
    github.meanwhile(/./, () => stop.abort());
    const api = openGitHub({ token: github.token, env: github.env, signal: stop.signal }) as GitHubApi;
    expect((await failureOf(listAll(api, LIST, { issue_number: 7 }))).code).toBe('github-unreachable');
    expect(github.requests()).toHaveLength(1);
  });

  it.each(['http://github.example', 'ftp://127.0.0.1', 'github.example', 'http://127.0.0.1.example'])(
    'is given no token at %s, which is not safe',
    async (url) => {
      const env = { GITHUB_API_URL: url, GITHUB_REPOSITORY: 'acme/aliases' };
      const api = openGitHub({ token: 'some-token', env, sleep: async () => {} }) as GitHubApi;
      expect(await failureOf(api.request(LIST, { issue_number: 7 }))).toMatchObject({ code: 'github-refused' });
    },
  );

  it('is left out where there is no token or no repository', () => {
    expect(openGitHub({ token: '', env: { GITHUB_REPOSITORY: 'acme/aliases' } })).toBeUndefined();
    for (const repository of [undefined, '', 'acme', 'acme/', '/aliases', 'a/b/c'])
      expect(openGitHub({ token: 'some-token', env: { GITHUB_REPOSITORY: repository } })).toBeUndefined();
  });
});

describe('the stand-in for GitHub', () => {
  it.each([
    ['an operation nobody described', 'GET /user', {}],
    ['a field that GitHub would ignore', CREATE, { issue_number: 7, body: 'x', colour: 'red' }],
    ['a body that is missing', CREATE, { issue_number: 7 }],
    ['a question that GraphQL does not know', 'POST /graphql', { query: '{ viewer { name age } }' }],
  ])('lets no test pass that sends %s', async (_name, route, parameters) => {
    const github = await startGitHub();
    github.pull(7);
    await open(github)
      .request(route, parameters)
      .catch(() => {});
    await expect(github[Symbol.asyncDispose]()).rejects.toThrow('does not know this');
  });
});

describe('what a refusal of GitHub means', () => {
  it.each([
    ['GET /x', 403, { message: 'Resource not accessible' }, 'github-permission', 'pull-requests: read'],
    ['POST /x', 403, { message: 'Resource not accessible' }, 'github-permission', 'pull-requests: write'],
    ['POST /x', 403, { message: 'You have triggered an abuse detection mechanism' }, 'github-rate-limit', 'next run'],
    ['POST /x', 404, {}, 'github-not-found', 'pull-requests: write'],
    ['POST /x', 410, null, 'github-not-found', 'pull-requests: write'],
    ['POST /x', 422, { message: 7 }, 'github-invalid', 'next run'],
    ['POST /x', 503, '<html>', 'github-outage', 'next run'],
    ['POST /x', undefined, undefined, 'github-unreachable', 'next run'],
  ])('%s %s %j: %s', (route, status, data, code, hint) => {
    const failure = toFailure({ route, status, data });
    expect(failure.code).toBe(code);
    expect(failure.hint).toContain(hint);
  });
});
