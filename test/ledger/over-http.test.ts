import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts';
import { basic, type GitRequest, type GitServerOptions, startGitServer } from '../support/git-server.ts';
import { checkOutOverHttp, type Persisted } from '../support/http-checkout.ts';
import { type ActionEnded, runAction } from '../support/program.ts';
import { inputsFor, pushPayload } from '../support/push-event.ts';
import { TestRepository } from '../support/repository.ts';

const REF = 'refs/customergauge/production';
const PERSISTED = 'ghs_persistedByCheckout0123456789';
const INPUT = 'ghs_givenAsInput+/with=signs99999';

interface Pushed {
  readonly run: ActionEnded;
  readonly sandbox: Sandbox;
  /** What the run itself asked the server. */
  readonly requests: readonly GitRequest[];
  /** Of every program that git ran, as git's own trace has them. */
  readonly arguments: string;
  /** The messages of the ledger on the server, or nothing where there is none. */
  readonly history: string;
}

/** A push by the action of a checkout over HTTP, as the runner starts it. */
async function pushOverHttp({
  server: options,
  persisted = 'none',
  inputs = {},
}: {
  readonly server: Omit<GitServerOptions, 'root'> & { readonly token: string };
  readonly persisted?: Persisted;
  readonly inputs?: Readonly<Record<string, string>>;
}): Promise<Pushed> {
  using repository = new TestRepository();
  const commit = repository.commit({ A: ['x', 'y'] });
  await using server = await startGitServer({ root: repository.folder, ...options });
  await using sandbox = await startSandbox();
  const { token } = options;
  const checkout = await checkOutOverHttp(repository, server, { commit, token, persisted });
  const trace = join(repository.folder, 'trace');
  const earlier = server.requests().length;
  const run = await runAction({
    folder: repository.folder,
    checkout,
    event: 'push',
    payload: pushPayload(repository.nothing, commit),
    ref: 'refs/heads/main',
    inputs: { ...inputsFor(sandbox), ...inputs },
    env: { GITHUB_SERVER_URL: server.origin, GITHUB_REPOSITORY: 'ada/aliases', GITHUB_RUN_ID: '7', GIT_TRACE: trace },
  });
  const log = run.all.split('\n').filter((line) => !line.startsWith('::add-mask::'));
  const shown = [log.join('\n'), run.summary, JSON.stringify([run.report, run.plan, run.outputs])].join('\n');
  const given = readFileSync(trace, 'utf8');
  for (const secret of [PERSISTED, INPUT].flatMap((one) => [one, basic(one).slice('basic '.length)])) {
    expect(shown).not.toContain(secret);
    expect(given).not.toContain(secret);
  }
  const known = repository.run(repository.remote, 'for-each-ref', '--format=%(refname)', REF);
  const history = known === '' ? '' : repository.run(repository.remote, 'log', '--format=%B', REF);
  return { run, sandbox, requests: server.requests().slice(earlier), arguments: given, history };
}

const authorizations = (requests: readonly GitRequest[]) =>
  new Set(requests.map(({ authorization }) => authorization.join(' and ')));

describe('the ledger over HTTP', () => {
  it('is written with github-token after `persist-credentials: false`, which no argument and no output shows', async () => {
    const { run, sandbox, requests, history, ...ran } = await pushOverHttp({
      server: { token: INPUT },
      inputs: { 'github-token': INPUT },
    });
    expect(run.outputs, run.all).toMatchObject({ result: 'pushed', accepted: '2' });
    expect(sandbox.records()).toHaveLength(2);
    expect(history).toContain('Run: ');
    expect(authorizations(requests)).toEqual(new Set([basic(INPUT)]));
    expect(requests.some(({ path }) => path.includes('git-receive-pack'))).toBe(true);
    expect(ran.arguments).toContain('push');
  });

  it.each(['config', 'include'] as const)(
    'is written with what actions/checkout left behind (%s) alone, though there is github-token too',
    async (persisted) => {
      const { run, requests, history } = await pushOverHttp({
        server: { token: PERSISTED },
        persisted,
        inputs: { 'github-token': INPUT },
      });
      expect(run.outputs, run.all).toMatchObject({ result: 'pushed', accepted: '2' });
      expect(history).toContain('push: 2 of 2 accepted');
      expect(authorizations(requests)).toEqual(new Set([basic(PERSISTED)]));
    },
  );

  it.each([
    ['answers 403, as GitHub does to `contents: read`', { forbidPush: true }, '403'],
    [
      'refuses by a rule',
      { refusePush: 'Changes must be made through a pull request.' },
      'Changes must be made through a pull request.',
    ],
  ])('that %s is said before the first record, with the words to paste', async (_what, refusal, words) => {
    const { run, sandbox, history } = await pushOverHttp({
      server: { token: INPUT, ...refusal },
      inputs: { 'github-token': INPUT },
    });
    expect(run.outputs.result, run.all).toBe('blocked');
    expect(run.report.verdict).toContain(`Nothing was sent. This run may not write its ledger (\`${REF}\`): `);
    expect(run.report.verdict).toContain(words);
    expect(run.stdout).toContain('`permissions: { contents: write }`');
    expect(sandbox.requests()).toEqual([]);
    expect(history).toBe('');
  });

  it('of a repository that was renamed is not found by github-token alone: the run says that it moved, and what to do', async () => {
    let asked = 0;
    const { run, sandbox } = await pushOverHttp({
      // The checkout was made before.
      server: { token: INPUT, fault: ({ path }) => (path.includes('info/refs') && ++asked > 1 ? 301 : undefined) },
      inputs: { 'github-token': INPUT, comment: 'false' },
    });
    expect(run.code).toBe(1);
    expect(run.report.failures).toMatchObject([{ code: 'moved' }]);
    expect(run.report.verdict).toContain('it does after a repository was renamed or moved');
    expect(run.stdout).toContain('start a new run');
    expect(run.all).not.toMatch(/could not be reached|please report/i);
    expect(sandbox.requests()).toEqual([]);
  });
});
