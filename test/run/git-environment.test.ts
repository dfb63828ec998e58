import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { startSandbox } from '../../src/sandbox/sandbox.ts';
import { basic, startGitServer } from '../support/git-server.ts';
import { checkOutOverHttp } from '../support/http-checkout.ts';
import { type ActionEnded, runAction, runProgram } from '../support/program.ts';
import { inputsFor, pushPayload } from '../support/push-event.ts';
import { GIT_ENV, TestRepository } from '../support/repository.ts';

const CLIENT = 'client-4711-of-the-tenant';
const SECRET = 'q8w7e6r5t4z3/u2i1+o0p=secret';
const TOKEN = 'ghs_givenAsInput+/with=signs99999';
const RUNTIME = 'the-runners-own-token-000111222';

/** What a job may have beside the inputs; each of them a way in which a secret comes to be in an environment. */
const LEAKY = {
  CUSTOMERGAUGE_CLIENT_SECRET: SECRET,
  ACTIONS_RUNTIME_TOKEN: RUNTIME,
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: RUNTIME,
  ACTIONS_ID_TOKEN_REQUEST_URL: `https://runner.example/?token=${RUNTIME}`,
  SECRET_OF_THE_JOB: SECRET,
  SECRET_ENCODED: encodeURIComponent(SECRET),
  ALL_SECRETS: JSON.stringify({ CLIENT: CLIENT, PASSWORD: SECRET }),
  BASIC: `Basic ${Buffer.from(`${CLIENT}:${SECRET}`).toString('base64')}`,
  TENANT: CLIENT,
};

/** What git, its helpers and its hooks may need. */
const NEEDED = {
  LANG: 'de_DE.UTF-8',
  SSH_AUTH_SOCK: '/run/agent',
  NO_PROXY: 'localhost,127.0.0.1',
  GIT_TRACE2_PARENT_NAME: 'job',
  OF_THE_JOB: 'hello',
};

/** A program that writes its whole environment into a file of its own, and then is what `then` says. */
function spy(
  folder: string,
  name: string,
  then: string,
): { readonly file: string; readonly seen: () => readonly Seen[] } {
  const bin = join(folder, `bin-${name}`);
  const dumps = join(folder, `dumps-${name}`);
  for (const one of [bin, dumps]) mkdirSync(one);
  const file = join(bin, name);
  writeFileSync(file, `#!/bin/sh\n{ printf '%s\\n' "$*"; env -0; } > "$(mktemp '${dumps}/XXXXXX')"\n${then}\n`);
  chmodSync(file, 0o755);
  return {
    file,
    seen: () =>
      readdirSync(dumps).map((dump) => {
        const text = readFileSync(join(dumps, dump), 'utf8');
        const end = text.indexOf('\n');
        return { args: text.slice(0, end), env: text.slice(end + 1).split('\0') };
      }),
  };
}

interface Seen {
  readonly args: string;
  /** Each as `NAME=value`. */
  readonly env: readonly string[];
}

/** Every form in which the secret could be handed on. */
function formsOf(secret: string): readonly string[] {
  return [secret, encodeURIComponent(secret), Buffer.from(secret).toString('base64').replace(/=+$/, '')];
}

function expectNone(seen: readonly Seen[], secrets: readonly string[]): void {
  expect(seen.length).toBeGreaterThan(0);
  for (const { args, env } of seen) {
    for (const secret of secrets) {
      for (const form of formsOf(secret)) {
        expect(
          env.filter((variable) => variable.includes(form)),
          args,
        ).toEqual([]);
        expect(args).not.toContain(form);
      }
    }
    expect(env.filter((variable) => /^(INPUT_|CUSTOMERGAUGE_|ACTIONS_)/.test(variable))).toEqual([]);
  }
}

function expectNeeded(seen: readonly Seen[]): void {
  for (const { env } of seen) {
    expect(env).toEqual(expect.arrayContaining(Object.entries(NEEDED).map(([name, value]) => `${name}=${value}`)));
    expect(env).toContain(`HOME=${GIT_ENV.HOME}`);
  }
}

const speaksToRemote = ({ args }: Seen): boolean => /^(fetch|push|ls-remote) /.test(args);

const git = execFileSync('which', ['git'], { encoding: 'utf8' }).trim();

interface Pushed {
  readonly run: ActionEnded;
  /** Each git process that the run itself started. */
  readonly processes: readonly Seen[];
}

/** A push by the action in a checkout, with a `git` before the real one that tells what it was given. */
async function push(
  repository: TestRepository,
  { checkout, env = {} }: { readonly checkout: string; readonly env?: Readonly<Record<string, string>> },
): Promise<Pushed> {
  await using sandbox = await startSandbox({ clients: { [CLIENT]: SECRET } });
  const own = spy(repository.folder, 'git', `PATH='${GIT_ENV.PATH}' exec '${git}' "$@"`);
  const after = repository.run(checkout, 'rev-parse', 'HEAD');
  const run = await runAction({
    asProcess: true,
    folder: repository.folder,
    checkout,
    event: 'push',
    payload: pushPayload('0'.repeat(40), after),
    ref: 'refs/heads/main',
    inputs: { ...inputsFor(sandbox), 'client-id': CLIENT, 'client-secret': SECRET, 'github-token': TOKEN },
    env: {
      ...LEAKY,
      ...NEEDED,
      GITHUB_TOKEN: TOKEN,
      PATH: [join(own.file, '..'), GIT_ENV.PATH].join(delimiter),
      ...env,
    },
  });
  expect(run.outputs, run.all).toMatchObject({ result: 'pushed', accepted: '2' });
  return { run, processes: own.seen() };
}

describe('no program that a push starts has a secret of CustomerGauge, or github-token, in its environment', () => {
  it('with a remote in a folder: neither git nor a hook of the repository or of the remote', async () => {
    using repository = new TestRepository();
    const after = repository.commit({ A: ['x', 'y'] });
    const checkout = repository.shallowCheckout(after);
    const hook = spy(repository.folder, 'hook', 'exit 0');
    for (const place of [join(checkout, '.git/hooks'), join(repository.remote, 'hooks')]) {
      mkdirSync(place, { recursive: true });
      for (const name of ['pre-push', 'reference-transaction', 'pre-receive', 'post-receive'])
        writeFileSync(join(place, name), `#!/bin/sh\ncat > /dev/null\nexec '${hook.file}'\n`, { mode: 0o755 });
    }
    const { processes } = await push(repository, { checkout });
    expect(processes.length).toBeGreaterThan(10);
    for (const seen of [processes, hook.seen()]) {
      expectNone(seen, [CLIENT, SECRET, RUNTIME, TOKEN, basic(TOKEN).slice('basic '.length)]);
      expectNeeded(seen);
    }
  });

  it('over ssh: not the ssh command either', async () => {
    using repository = new TestRepository();
    const after = repository.commit({ A: ['x', 'y'] });
    const checkout = repository.shallowCheckout(after);
    // What ssh is given last is what it runs on the server.
    const ssh = spy(repository.folder, 'ssh', `for last; do :; done; PATH='${GIT_ENV.PATH}' exec sh -c "$last"`);
    repository.run(checkout, 'remote', 'set-url', 'origin', `ssh://git@example.com${repository.remote}`);
    repository.run(checkout, 'config', 'core.sshCommand', ssh.file);
    await push(repository, { checkout });
    expectNone(ssh.seen(), [CLIENT, SECRET, RUNTIME, TOKEN]);
    expectNeeded(ssh.seen());
  });
});

describe('over HTTP, github-token is in the environment of git processes that talk to the remote', () => {
  it('and of no other; a secret of CustomerGauge is in none', async () => {
    using repository = new TestRepository();
    const after = repository.commit({ A: ['x', 'y'] });
    await using server = await startGitServer({ root: repository.folder, token: TOKEN });
    const checkout = await checkOutOverHttp(repository, server, { commit: after, token: TOKEN, persisted: 'none' });
    const { processes } = await push(repository, { checkout, env: { GITHUB_SERVER_URL: server.origin } });
    expectNone(processes, [CLIENT, SECRET, RUNTIME]);
    expectNeeded(processes);
    const remote = processes.filter(speaksToRemote);
    for (const { env } of remote) expect(env.join('\0').toLowerCase()).toContain(basic(TOKEN).toLowerCase());
    const others = processes.filter((one) => !speaksToRemote(one));
    expect(others.length).toBeGreaterThan(5);
    expectNone(others, [TOKEN, basic(TOKEN).slice('basic '.length)]);
  });

  it('where a credential helper looks for it, on another server than GitHub', async () => {
    using repository = new TestRepository();
    const after = repository.commit({ A: ['x', 'y'] });
    await using server = await startGitServer({ root: repository.folder, token: TOKEN });
    const checkout = await checkOutOverHttp(repository, server, { commit: after, token: TOKEN, persisted: 'none' });
    const answer = 'printf "username=x-access-token\\npassword=%s\\n" "$GITHUB_TOKEN"';
    const helper = spy(repository.folder, 'helper', `[ "$1" = get ] && ${answer}; exit 0`);
    repository.run(checkout, 'config', 'credential.helper', `!${helper.file}`);
    const ended = await runProgram('cli.js', {
      cwd: checkout,
      args: ['status'],
      env: {
        ...LEAKY,
        ...NEEDED,
        CUSTOMERGAUGE_CLIENT_ID: CLIENT,
        GITHUB_TOKEN: TOKEN,
        GITHUB_SERVER_URL: 'https://github.example',
      },
    });
    expect(ended.code, ended.all).toBe(0);
    expect(ended.stdout).toContain('There is no ledger');
    expectNone(helper.seen(), [CLIENT, SECRET, RUNTIME]);
    expectNeeded(helper.seen());
  });
});

describe('a secret that is an ordinary word', () => {
  it('takes nothing from git that git needs, although it stands in a path', async () => {
    using repository = new TestRepository();
    repository.commit({ A: ['x'] });
    const home = join(repository.folder, 'home-of-the-production-tenant');
    mkdirSync(home);
    writeFileSync(join(home, '.gitconfig'), '[user]\n\tname = Ada of Production\n');
    const own = spy(repository.folder, 'git', `PATH='${GIT_ENV.PATH}' exec '${git}' "$@"`);
    const ended = await runProgram('cli.js', {
      cwd: repository.work,
      args: ['plan'],
      env: {
        CUSTOMERGAUGE_CLIENT_ID: 'production',
        CUSTOMERGAUGE_CLIENT_SECRET: 'home-of-the-production',
        HOME: home,
        PATH: [join(own.file, '..'), GIT_ENV.PATH].join(delimiter),
      },
    });
    expect(ended.code, ended.all).toBe(0);
    expect(existsSync(own.file)).toBe(true);
    for (const { env } of own.seen()) expect(env).toContain(`HOME=${home}`);
  });
});
