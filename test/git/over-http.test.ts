import { execFile } from 'node:child_process';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import {
  basic,
  type GitRequest,
  type GitServer,
  type GitServerOptions,
  startGitServer,
} from '../support/git-server.ts';
import { checkOutOverHttp, type Persisted } from '../support/http-checkout.ts';
import { type ActionEnded, runAction } from '../support/program.ts';
import { pushPayload } from '../support/push-event.ts';
import { GIT_ENV, TestRepository } from '../support/repository.ts';

const PERSISTED = 'ghs_persistedByCheckout0123456789';
const INPUT = 'ghs_givenAsInput+/with=signs99999';

interface Scene {
  readonly server?: Omit<GitServerOptions, 'root'>;
  readonly persisted?: Persisted;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  /** Further configuration of the checkout. */
  readonly config?: (server: GitServer) => Readonly<Record<string, string>>;
}

interface Played {
  readonly run: ActionEnded;
  /** What the run itself asked the server. */
  readonly requests: readonly GitRequest[];
  /** Of every program that git ran, as git's own trace has them. */
  readonly arguments: string;
}

/** A plan in a checkout of depth 1 over HTTP, for a push of two commits: the base is not in the checkout. */
async function planOverHttp({ server: options = {}, persisted = 'none', ...scene }: Scene): Promise<Played> {
  using repository = new TestRepository();
  const before = repository.commit({ A: ['x'] });
  repository.commit({ A: ['x', 'y'] });
  const after = repository.commit({ A: ['x', 'y', 'z'] });
  await using server = await startGitServer({ root: repository.folder, ...options });
  const folder = await checkOutOverHttp(repository, server, {
    commit: after,
    token: options.token ?? PERSISTED,
    persisted,
  });
  for (const [key, value] of Object.entries(scene.config?.(server) ?? {})) repository.run(folder, 'config', key, value);

  const untouched = snapshot(folder);
  const trace = join(repository.folder, 'trace');
  const earlier = server.requests().length;
  const run = await runAction({
    folder: repository.folder,
    checkout: folder,
    event: 'push',
    payload: pushPayload(before, after),
    ref: 'refs/heads/main',
    inputs: { command: 'plan', base: 'last-commit', ...scene.inputs },
    env: { GITHUB_SERVER_URL: server.origin, GIT_TRACE: trace, ...scene.env },
  });
  expect(snapshot(folder)).toEqual(untouched);
  expectNoToken(run);
  return { run, requests: server.requests().slice(earlier), arguments: readFileSync(trace, 'utf8') };
}

/** Every file of a checkout, its `.git` included. */
function snapshot(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => ({ entry, file: join(entry.parentPath, entry.name) }))
    .map(({ entry, file }) => `${file} ${entry.isFile() ? readFileSync(file).toString('base64') : readlinkSync(file)}`)
    .sort();
}

function expectNoToken(run: ActionEnded): void {
  const log = run.all.split('\n').filter((line) => !line.startsWith('::add-mask::'));
  const shown = [log.join('\n'), run.summary, JSON.stringify([run.report, run.plan, run.outputs])].join('\n');
  for (const token of [PERSISTED, INPUT]) {
    for (const form of [token, basic(token).slice('basic '.length), encodeURIComponent(token)]) {
      expect(shown).not.toContain(form);
    }
  }
}

function expectPlan(run: ActionEnded): void {
  expect(run.outputs, run.all).toMatchObject({ result: 'planned', create: '2', unchanged: '1' });
}

/** The headers of all requests, each different set of them once. */
function authorizations(requests: readonly GitRequest[]): readonly (readonly string[])[] {
  expect(requests.length).toBeGreaterThan(0);
  return [...new Map(requests.map(({ authorization }) => [JSON.stringify(authorization), authorization])).values()];
}

describe('over HTTP, a base that the checkout left out', () => {
  it('is fetched by its id from a server that asks for nothing, and the checkout stays byte for byte', async () => {
    const { run, requests } = await planOverHttp({});
    expectPlan(run);
    expect(authorizations(requests)).toEqual([[]]);
    expect(new Set(requests.map(({ path }) => path.replace(/\?.*/, '')))).toEqual(
      new Set(['/remote.git/info/refs', '/remote.git/git-upload-pack']),
    );
  });

  for (const [persisted, where] of [
    ['config', 'its .git/config'],
    ['include', 'a file that its .git/config includes'],
  ] as const) {
    it(`is fetched with what actions/checkout left in ${where}, sent once a request`, async () => {
      const { run, requests } = await planOverHttp({ server: { token: PERSISTED }, persisted });
      expectPlan(run);
      expect(authorizations(requests)).toEqual([[basic(PERSISTED)]]);
    });

    it(`is fetched with that alone, when there is github-token too (${where})`, async () => {
      const inputs = { 'github-token': INPUT };
      const { run, requests } = await planOverHttp({ server: { token: PERSISTED }, persisted, inputs });
      expectPlan(run);
      expect(authorizations(requests)).toEqual([[basic(PERSISTED)]]);
    });
  }

  it('is fetched with github-token after `persist-credentials: false`, sent once a request', async () => {
    const { run, requests } = await planOverHttp({ server: { token: INPUT }, inputs: { 'github-token': INPUT } });
    expectPlan(run);
    expect(authorizations(requests)).toEqual([[basic(INPUT)]]);
  });

  it('is fetched with github-token when headers of the configuration are for other things', async () => {
    const { run, requests } = await planOverHttp({
      server: { token: INPUT },
      inputs: { 'github-token': INPUT },
      config: () => ({
        'http.extraheader': 'X-Trace: yes',
        'http.https://other.example/.extraheader': `AUTHORIZATION: ${basic(PERSISTED)}`,
      }),
    });
    expectPlan(run);
    expect(authorizations(requests)).toEqual([[basic(INPUT)]]);
  });

  it('is fetched with a token inside the address of the remote, which no output shows', async () => {
    const { run, requests } = await planOverHttp({
      server: { token: PERSISTED },
      inputs: { 'github-token': INPUT },
      config: ({ origin, url }) => ({
        'remote.origin.url': url().replace(origin, origin.replace('//', `//x-access-token:${PERSISTED}@`)),
      }),
    });
    expectPlan(run);
    for (const { authorization } of requests) expect(authorization.length).toBeLessThan(2);
    expect(requests.flatMap(({ authorization }) => authorization)).not.toContain(basic(INPUT));
  });
});

describe('over HTTP, a partial clone whose credentials were not kept', () => {
  it.each(['last-commit', 'HEAD~1', 'ledger'])(
    'is planned with github-token, in a few requests, and nothing comes into it (base: %s)',
    async (base) => {
      using repository = new TestRepository();
      const names = Array.from({ length: 12 }, (_, at) => `a${at}`);
      for (const name of names)
        repository.write(`aliases/${name}.yaml`, `- account: ${name}\n  aliases: [x-${name}]\n`);
      const before = repository.commitAll();
      for (const name of names)
        repository.write(`aliases/${name}.yaml`, `- account: ${name}\n  aliases: [x-${name}, y-${name}]\n`);
      const after = repository.commitAll();
      await using server = await startGitServer({ root: repository.folder, token: INPUT });
      const folder = join(repository.folder, 'partial');
      const header = ['-c', `http.extraheader=AUTHORIZATION: ${basic(INPUT)}`];
      const clone = [...header, 'clone', '--quiet', '--filter=tree:0', '--no-checkout', server.url(), folder];
      await promisify(execFile)('git', clone, { env: GIT_ENV });
      const untouched = snapshot(folder);
      const earlier = server.requests().length;
      const run = await runAction({
        folder: repository.folder,
        checkout: folder,
        event: 'push',
        payload: pushPayload(before, after),
        ref: 'refs/heads/main',
        inputs: { command: 'plan', base, 'github-token': INPUT },
        env: { GITHUB_SERVER_URL: server.origin },
      });
      const [create, unchanged] = base === 'ledger' ? ['24', '0'] : ['12', '12'];
      expect(run.outputs, run.all).toMatchObject({ result: 'planned', create, unchanged });
      expect(snapshot(folder)).toEqual(untouched);
      const requests = server.requests().slice(earlier);
      expect(authorizations(requests)).toEqual([[basic(INPUT)]]);
      expect(requests.length).toBeLessThan(names.length);
    },
  );
});

describe('github-token', () => {
  it('is sent to no server but the one of GITHUB_SERVER_URL', async () => {
    const { run, requests } = await planOverHttp({
      inputs: { 'github-token': INPUT },
      env: { GITHUB_SERVER_URL: 'https://github.example' },
    });
    expectPlan(run);
    expect(authorizations(requests)).toEqual([[]]);
  });

  it('reaches git without standing in an argument of any program', async () => {
    const { run, arguments: given } = await planOverHttp({
      server: { token: INPUT },
      inputs: { 'github-token': INPUT },
    });
    expectPlan(run);
    expect(given).toContain('remote-http');
    for (const form of [INPUT, basic(INPUT).slice('basic '.length)]) expect(given).not.toContain(form);
  });
});

describe('a git server that lets nobody in', () => {
  for (const [name, scene] of [
    ['without any credential', { server: { token: PERSISTED } }],
    ['with a github-token that is wrong', { server: { token: PERSISTED }, inputs: { 'github-token': INPUT } }],
    [
      'with a persisted header that has expired',
      {
        server: { token: PERSISTED },
        persisted: 'config',
        config: ({ origin }) => ({ [`http.${origin}/.extraheader`]: `AUTHORIZATION: ${basic(INPUT)}` }),
      },
    ],
  ] as const satisfies readonly (readonly [string, Scene])[]) {
    it(`${name}: the run fails, names what to do, and takes no base for empty`, async () => {
      const { run } = await planOverHttp(scene);
      expect(run.code).toBe(1);
      expect(run.outputs).toMatchObject({ result: 'failed', create: '0' });
      expect(run.report.failures).toMatchObject([{ code: 'base-unreadable' }]);
      for (const remedy of ['permissions: contents: read', '`github-token`', '`fetch-depth: 0`'])
        expect(run.stdout).toContain(remedy);
      expect(run.all).not.toMatch(/^\s+at .+:\d+/m);
    });
  }
});
