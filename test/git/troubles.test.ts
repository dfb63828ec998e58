import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { explainFailure } from '../../src/git/git-errors.ts';
import { GIT_ENV } from '../support/repository.ts';
import { Scene } from '../support/scene.ts';

/** A program of this name that does what these lines of shell say; gives the `PATH` that finds it first. */
function program({ repository }: Scene, name: string, lines: string): string {
  const folder = join(repository.folder, 'programs');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), `#!/bin/sh\n${lines}\n`, { mode: 0o755 });
  return `${folder}${delimiter}${GIT_ENV.PATH}`;
}

const PLAN = { command: 'plan' };

describe('a remote over ssh that cannot be read', () => {
  it.each([
    [
      'because ssh does not know its key',
      'No ED25519 host key is known for git.example.\nHost key verification failed.',
      'ssh does not know the git server, and did not connect (Host key verification failed.).',
      '`known_hosts`',
    ],
    [
      'because the key of the run may not',
      'git@git.example: Permission denied (publickey).',
      'denied this run access to the repository (git@git.example: Permission denied (publickey).).',
      'the ssh key of this run',
    ],
    [
      'because its key may only read',
      'ERROR: The key you are authenticating with has been marked as read only.',
      'denied this run access to the repository (ERROR: The key you are authenticating with has been marked as read only.).',
      'write the ledger',
    ],
    [
      'because it is not there',
      'ERROR: Repository not found.',
      'denied this run access to the repository (ERROR: Repository not found.).',
      'Check the address of the remote',
    ],
    [
      'because nothing is there',
      'ssh: connect to host git.example port 22: Connection refused',
      'could not be reached (ssh: connect to host git.example port 22: Connection refused).',
      'check the network',
    ],
  ])('%s says so, with what to do', async (_what, words, message, hint) => {
    await using scene = await Scene.open();
    const { repository } = scene;
    repository.commit({ A: ['x'] });
    program(scene, 'ssh', `cat >&2 <<'END'\n${words}\nEND\nexit 255`);
    repository.git('config', 'remote.origin.url', 'git@git.example:ada/aliases.git');
    const env = { GIT_SSH_COMMAND: join(repository.folder, 'programs/ssh'), GIT_SSH_VARIANT: 'ssh' };
    const run = await scene.runIn(repository.work, PLAN, env);
    expect(run.verdict).toContain(message);
    expect(run.failures[0]?.hint).toContain(hint);
  });
});

describe('the git of the machine', () => {
  it('is named with its version where it is too old', async () => {
    await using scene = await Scene.open();
    scene.repository.commit({ A: ['x'] });
    const old = `case "$*" in
--version) echo git version 2.25.1;;
*--path-format=absolute*) printf '%s\\n' --path-format=absolute /somewhere .git/objects .git/shallow;;
*) echo "Not asked: $*" >&2; exit 1;;
esac`;
    const run = await scene.runIn(scene.repository.work, PLAN, { PATH: program(scene, 'git', old) });
    expect(run).toMatchObject({
      result: 'failed',
      failures: [{ code: 'git-too-old', message: 'git 2.31 or newer is needed, and this is 2.25.1.' }],
    });
  });

  it.each(['GIT_ICASE_PATHSPECS', 'GIT_GLOB_PATHSPECS', 'GIT_NOGLOB_PATHSPECS'])(
    'takes paths as they are, although %s is set',
    async (name) => {
      await using scene = await Scene.open();
      scene.repository.commit({ A: ['x'] });
      const run = await scene.runIn(scene.repository.work, PLAN, { [name]: '1' });
      expect(run.result, run.verdict).toBe('planned');
    },
  );

  it('finds objects where GIT_ALTERNATE_OBJECT_DIRECTORIES says, in a plan and in a push', async () => {
    await using scene = await Scene.open();
    const { repository } = scene;
    repository.commit({ A: ['x'] });
    const own = join(repository.work, '.git/objects');
    const lent = join(repository.folder, `lent${delimiter} "objects"`);
    renameSync(own, lent);
    mkdirSync(own);
    const quoted = `"${lent.replaceAll('"', '\\"')}"`;
    const env = { GIT_ALTERNATE_OBJECT_DIRECTORIES: `${join(repository.folder, 'none')}${delimiter}${quoted}` };
    for (const [command, result] of [
      ['plan', 'planned'],
      ['push', 'pushed'],
      ['push', 'unchanged'],
    ] as const) {
      const run = await scene.runIn(repository.work, { command }, env);
      expect(run.result, run.verdict).toBe(result);
    }
    expect(scene.ledger('source/all.yaml')).toContain('account: "A"');
  });
});

describe('a place that is no usual checkout', () => {
  it.each([['--bare'], ['--mirror']])('as `git clone %s` makes it has no working tree, which is said', async (how) => {
    await using scene = await Scene.open();
    const { repository } = scene;
    repository.commit({ A: ['x'] });
    const bare = join(repository.folder, 'bare.git');
    repository.run(repository.folder, 'clone', '--quiet', how, repository.url, bare);
    const run = await scene.runIn(bare, PLAN);
    expect(run).toMatchObject({ result: 'failed', failures: [{ code: 'no-working-tree' }] });
    expect(run.verdict).toContain(`The git repository at ${bare} has no working tree`);
    expect(run.failures[0]?.hint).toContain('Clone it without `--bare` and `--mirror`');
  });

  it('as one with a line break in its path is refused in plain words', async () => {
    await using scene = await Scene.open();
    const checkout = scene.repository.shallowCheckout(scene.repository.commit({ A: ['x'] }), 'two\nlines');
    const run = await scene.runIn(checkout, PLAN);
    expect(run).toMatchObject({ result: 'failed', failures: [{ code: 'odd-path' }] });
    expect(run.verdict).toContain('The path of the repository has a line break in it.');
  });
});

describe('an error of git', () => {
  it('shows no token that stands in the query of the remote’s address', async () => {
    await using scene = await Scene.open();
    const { repository } = scene;
    repository.commit({ A: ['x'] });
    repository.git('config', 'remote.origin.url', 'http://127.0.0.1:9/ada/aliases.git?private_token=hush');
    const run = await scene.runIn(repository.work, PLAN);
    expect(run.result).toBe('failed');
    expect(run.verdict).toContain('http://127.0.0.1:9/ada/aliases.git?***');
    expect(JSON.stringify(run)).not.toContain('hush');
  });

  it('about a server that broke off in mid-answer says that it may be asked again', () => {
    const said =
      'error: RPC failed; HTTP 502 curl 22 The requested URL returned error: 502\nfatal: expected flush after ref listing\n';
    const failure = explainFailure({ cwd: '/work', args: ['fetch'] }, said, 128);
    expect(failure).toMatchObject({ code: 'unreachable', hint: expect.stringContaining('Run this again') });
    const denied = explainFailure({ cwd: '/work', args: ['fetch'] }, said.replaceAll('502', '403'), 128);
    expect(denied).toMatchObject({ code: 'authentication' });
  });

  it('about a disk that filled up while a ref was written says that it is full', () => {
    const failure = explainFailure(
      { cwd: '/work', args: ['update-ref'] },
      "fatal: update_ref failed for ref 'refs/kept/head': couldn't write '/tmp/x/refs/kept/head.lock'\n",
      128,
    );
    expect(failure).toMatchObject({ code: 'temporary-folder', hint: expect.stringContaining('Free some space') });
  });
});
