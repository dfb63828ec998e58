import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { explainFailure } from '../../src/git/git-errors.ts';
import { runCommand } from '../support/in-process.ts';
import { REF, Scene } from '../support/scene.ts';

/** Clones of which git leaves out files, or folders too, until somebody asks for them. */
const PARTIAL = {
  'without files that were not checked out': (scene: Scene, folder: string) =>
    scene.repository.run(
      scene.repository.folder,
      'clone',
      '--quiet',
      '--filter=blob:none',
      scene.repository.url,
      folder,
    ),
  'without folders that were not checked out': (scene: Scene, folder: string) =>
    scene.repository.run(scene.repository.folder, 'clone', '--quiet', '--filter=tree:0', scene.repository.url, folder),
  'of depth 1 with a sparse working tree': (scene: Scene, folder: string) =>
    scene.repository.run(
      scene.repository.folder,
      ...['clone', '--quiet', '--filter=blob:none', '--depth=1', '--sparse', scene.repository.url, folder],
    ),
  'as actions/checkout makes it': ({ repository }: Scene, folder: string) => {
    repository.run(repository.folder, 'init', '--quiet', folder);
    repository.run(folder, 'remote', 'add', 'origin', repository.url);
    repository.run(folder, 'fetch', '--quiet', '--no-tags', '--filter=blob:none', 'origin', 'main');
    repository.run(folder, 'checkout', '--quiet', 'FETCH_HEAD');
  },
};

describe.each(Object.entries(PARTIAL))('a partial clone %s', (_what, clone) => {
  it('plans and pushes like any other, whatever files it has', async () => {
    await using scene = await Scene.open();
    scene.repository.write('README.md', 'Before there were aliases.\n');
    scene.repository.commit({ B: ['old'] }, 'aliases/other.yaml');
    scene.repository.commit({ A: ['x'] });
    await scene.runIn(scene.repository.work, { confirm: '2' });
    scene.repository.commit({ A: ['x', 'y'] });
    const folder = join(scene.repository.folder, 'partial');
    clone(scene, folder);
    const plan = await scene.runIn(folder, { command: 'plan' });
    expect(plan, plan.verdict).toMatchObject({ result: 'planned', plan: { create: [{ alias: 'y' }] } });
    expect(await scene.runIn(folder)).toMatchObject({ result: 'pushed' });
    expect(scene.sent).toEqual(['A/x', 'B/old', 'A/y']);
    const head = scene.repository.run(folder, 'rev-parse', 'HEAD');
    expect(scene.remote('rev-parse', `${REF}:source`)).toBe(scene.remote('rev-parse', `${head}:aliases`));
  });
});

describe('a partial clone', () => {
  const partialOf = (scene: Scene): string => {
    const folder = join(scene.repository.folder, 'partial');
    scene.repository.run(
      scene.repository.folder,
      'clone',
      '--quiet',
      '--filter=blob:none',
      '--no-checkout',
      scene.repository.url,
      folder,
    );
    return folder;
  };

  it('can be the first that pushes, although it lacks files that no run reads', async () => {
    await using scene = await Scene.open();
    scene.repository.write('aliases/notes.txt', 'No alias file.\n');
    scene.repository.commit({ A: ['x'] });
    const run = await scene.runIn(partialOf(scene));
    expect(run.result, run.verdict).toBe('pushed');
    expect(scene.ledger('source/notes.txt')).toBe('No alias file.');
  });

  it('is read from the server in one go, and none of its files comes into the clone', async () => {
    await using scene = await Scene.open();
    for (const name of ['a', 'b', 'c']) scene.repository.commit({ [name]: [`x${name}`] }, `aliases/${name}.yaml`);
    const folder = partialOf(scene);
    const state = () => scene.repository.run(folder, 'count-objects', '-v');
    const before = state();
    for (const base of ['ledger', 'HEAD~1']) {
      const { result, plan } = await scene.runIn(folder, { command: 'plan', base });
      expect({ result, aliases: plan.create.length + plan.unchanged }).toEqual({ result: 'planned', aliases: 3 });
      expect(state()).toBe(before);
    }
  });

  it('whose commit was not pushed yet says so', async () => {
    await using scene = await Scene.open();
    scene.repository.commit({ A: ['x'] });
    const folder = partialOf(scene);
    scene.repository.run(folder, 'commit', '--quiet', '--allow-empty', '--message', 'Not pushed');
    const run = await scene.runIn(folder);
    expect(run.result).toBe('failed');
    expect(run.verdict).toContain('This is a partial clone');
    expect(run.failures[0]?.hint).toContain('Push the commit first with `git push`');
    expect(scene.sandbox.requests()).toEqual([]);
  });
});

describe('the repository', () => {
  const DIRS = {
    'absolute, as in a linked working tree': ({ repository }: Scene, folder: string) =>
      repository.run(folder, 'rev-parse', '--absolute-git-dir'),
    relative: ({ repository }: Scene, folder: string) => repository.run(folder, 'rev-parse', '--git-dir'),
  };
  it.each(Object.entries(DIRS))('is the one that git names to its hooks in GIT_DIR (%s)', async (what, dirOf) => {
    await using scene = await Scene.open();
    const { repository } = scene;
    repository.write('other.yaml', 'This is no alias file.\n');
    const commit = repository.commit({ A: ['x'] });
    const linked = join(repository.folder, 'linked');
    repository.git('worktree', 'add', '--quiet', linked);
    const folder = what === 'relative' ? repository.work : linked;
    const run = await scene.runIn(folder, {}, { GIT_DIR: dirOf(scene, folder) });
    expect(run.result, run.verdict).toBe('pushed');
    expect(JSON.parse(scene.ledger('ledger.json')).path).toBe('aliases');
    expect(scene.remote('rev-parse', `${REF}:source`)).toBe(scene.remote('rev-parse', `${commit}:aliases`));
  });

  it('is found where git finds it, although GIT_CEILING_DIRECTORIES names its root', async () => {
    await using scene = await Scene.open();
    scene.repository.commit({ A: ['x'] });
    const { work } = scene.repository;
    const run = await scene.runIn(work, { command: 'plan' }, { GIT_CEILING_DIRECTORIES: work });
    expect(run.result, run.verdict).toBe('planned');
  });

  it('is on the branch that the checked-out one follows, whatever that is called here, once its commit is there', async () => {
    await using scene = await Scene.open();
    const { repository } = scene;
    repository.commit({ A: ['x'] });
    await scene.runIn(repository.work);
    repository.git('fetch', '--quiet', 'origin');
    repository.git('checkout', '--quiet', '-b', 'mine', 'origin/main');
    repository.write('aliases/more.yaml', '- account: B\n  aliases: [y1]\n');
    repository.git('add', '--all');
    repository.git('commit', '--quiet', '--message', 'For a pull request, or to be pushed');
    const before = await scene.runIn(repository.work);
    expect(before).toMatchObject({ result: 'blocked', failures: [{ code: 'ledger-branch' }] });
    expect(before.verdict).toContain('bound to the branch `main`, but this run is for `mine`');
    repository.git('push', '--quiet', 'origin', 'HEAD:main');
    expect(await scene.runIn(repository.work)).toMatchObject({ result: 'pushed' });
    expect(JSON.parse(scene.ledger('ledger.json')).branch).toBe('main');
    expect(scene.sent).toEqual(['A/x', 'B/y1']);
  });

  it('is on the branch that is checked out, even where a tag is called like it', async () => {
    await using scene = await Scene.open();
    const commit = scene.repository.commit({ A: ['x'] });
    scene.repository.git('tag', 'main', `${commit}^{tree}`);
    await scene.runIn(scene.repository.work);
    expect(JSON.parse(scene.ledger('ledger.json')).branch).toBe('main');
  });
});

describe('a run of the command line', () => {
  it('of an old commit takes nothing back, whatever the server gives', async () => {
    await using scene = await Scene.open();
    const { repository } = scene;
    scene.remote('config', 'uploadpack.allowAnySHA1InWant', 'false');
    const old = repository.commit({ A: ['x'] });
    const pushed = repository.commit({ A: ['x', 'y'] });
    await scene.runIn(repository.work, { confirm: '2' });
    repository.commit({ A: ['x', 'y', 'z'] });
    const clone = join(repository.folder, 'clone');
    repository.run(repository.folder, 'clone', '--quiet', repository.url, clone);
    repository.run(clone, 'reset', '--quiet', '--hard', old);
    repository.run(clone, 'config', 'protocol.version', '0');
    expect(await scene.runIn(clone)).toMatchObject({ result: 'superseded' });

    // Of this one the history is cut off, so the server has to be asked; that it refuses says nothing.
    const shallow = repository.shallowCheckout(old, 'shallow');
    repository.run(shallow, 'checkout', '--quiet', '-B', 'main');
    repository.run(shallow, 'config', 'protocol.version', '0');
    const run = await scene.runIn(shallow);
    expect(run.result).toBe('failed');
    expect(run.verdict).toContain('does not allow fetching a commit by its id');
    expect(run.failures[0]?.hint).toContain('`protocol.version`');
    expect(JSON.parse(scene.ledger('ledger.json')).source).toBe(pushed);
    expect(scene.sent).toEqual(['A/x', 'A/y']);
  });

  it.each([
    ['the ledger is about', false],
    ['the remote has by default', true],
  ])('is never late on the tip of the branch that %s, although no branch is checked out', async (_what, detached) => {
    await using scene = await Scene.open();
    const { repository } = scene;
    const first = repository.commit({ A: ['x'] });
    const push = () => {
      if (detached) repository.git('checkout', '--quiet', '--detach');
      return scene.runIn(repository.work);
    };
    await push();
    repository.git('checkout', '--quiet', 'main');
    repository.commit({ A: ['x', 'y'] });
    await push();
    repository.git('checkout', '--quiet', 'main');
    repository.git('reset', '--quiet', '--hard', first);
    repository.git('push', '--quiet', '--force', 'origin', 'main');
    repository.git('checkout', '--quiet', '--detach');
    expect(JSON.parse(scene.ledger('ledger.json')).branch).toBe(detached ? null : 'main');
    expect(await scene.runIn(repository.work)).toMatchObject({ result: 'unchanged' });
    expect(JSON.parse(scene.ledger('ledger.json')).source).toBe(first);
  });

  it('of a branch that nobody names goes on from the tip of the default branch', async () => {
    await using scene = await Scene.open();
    const { repository } = scene;
    repository.commit({ A: ['x'] });
    repository.git('checkout', '--quiet', '--detach');
    await scene.runIn(repository.work);
    repository.write('aliases/more.yaml', '- account: B\n  aliases: [y1]\n');
    repository.git('add', '--all');
    repository.git('commit', '--quiet', '--message', 'Not on the default branch');
    repository.git('push', '--quiet', 'origin', 'HEAD:refs/heads/release');
    expect(await scene.runIn(repository.work)).toMatchObject({ result: 'pushed' });
  });
});

describe('the remote', () => {
  /** Another repository beside the remote, as a fork is. */
  const forkOf = ({ repository }: Scene): { readonly fork: string; readonly url: string } => {
    const fork = join(repository.folder, 'fork.git');
    repository.run(repository.folder, 'clone', '--quiet', '--bare', repository.url, fork);
    return { fork, url: pathToFileURL(fork).href };
  };

  it.each([
    ['pushurl', ({ url }: { readonly url: string }) => ['remote.origin.pushurl', url]],
    [
      'pushInsteadOf',
      ({ url, remote }: { readonly url: string; readonly remote: string }) => [`url.${url}.pushInsteadOf`, remote],
    ],
  ])('has its ledger where it is pushed to (%s), so that it is read where it was written', async (_what, setting) => {
    await using scene = await Scene.open();
    const { repository } = scene;
    repository.commit({ A: ['x'] });
    const { fork, url } = forkOf(scene);
    repository.git('config', ...setting({ url, remote: repository.url }));
    repository.git('push', '--quiet', 'origin', 'main');
    expect(await scene.runIn(repository.work)).toMatchObject({ result: 'pushed' });
    repository.commit({ A: ['x', 'y'] });
    repository.git('push', '--quiet', 'origin', 'main');
    const second = await scene.runIn(repository.work);
    expect(second.result, second.verdict).toBe('pushed');
    expect(scene.sent).toEqual(['A/x', 'A/y']);
    expect(repository.run(fork, 'rev-parse', REF)).toBe(second.ledger?.commit);
    expect(scene.remote('for-each-ref', REF)).toBe('');
    repository.git('reset', '--quiet', '--hard', 'HEAD~1');
    expect(await scene.runIn(repository.work)).toMatchObject({ result: 'superseded' });
  });

  it('can be read where nothing can be pushed to it', async () => {
    await using scene = await Scene.open();
    const { repository } = scene;
    repository.commit({ A: ['x'] });
    expect(await scene.runIn(repository.work)).toMatchObject({ result: 'pushed' });
    repository.commit({ A: ['x', 'y'] });
    repository.git('config', 'remote.origin.pushurl', 'no_push');
    expect(await scene.runIn(repository.work, { command: 'plan' })).toMatchObject({
      plan: { create: [{ alias: 'y' }], unchanged: 1 },
    });
    expect(await scene.runIn(repository.work)).toMatchObject({ result: 'blocked' });
    expect(scene.sent).toEqual(['A/x']);
  });

  it('has its address rewritten once, as git does it', async () => {
    await using scene = await Scene.open();
    const { repository } = scene;
    repository.commit({ A: ['x'] });
    repository.git('config', `url.${repository.url}.insteadOf`, 'file:///');
    repository.git('config', 'remote.origin.url', 'file:///');
    const run = await scene.runIn(repository.work);
    expect(run.result, run.verdict).toBe('pushed');
  });

  it('is the one that the branch follows, although another is called origin', async () => {
    await using scene = await Scene.open();
    const { repository } = scene;
    repository.commit({ A: ['x'] });
    const { fork, url } = forkOf(scene);
    const clone = join(repository.folder, 'clone');
    repository.run(repository.folder, 'clone', '--quiet', '--origin', 'upstream', repository.url, clone);
    repository.run(clone, 'remote', 'add', 'origin', url);
    const none = await scene.runIn(clone, { command: 'plan' });
    expect(none.notices.join()).toContain(`There is no ledger \`${REF}\` yet on the remote \`upstream\`, so`);
    const run = await scene.runIn(clone);
    expect(run.result, run.verdict).toBe('pushed');
    expect(scene.remote('rev-parse', REF)).toBe(run.ledger?.commit);
    expect(repository.run(fork, 'for-each-ref', REF)).toBe('');
    // A branch that follows none, as a new one, belongs to origin.
    repository.run(clone, 'checkout', '--quiet', '-b', 'new');
    const fresh = await scene.runIn(clone, { command: 'status' });
    expect(fresh.verdict).toContain(`There is no ledger \`${REF}\` yet on the remote \`origin\`, so`);
  });

  it('is that of the branch, where none of several is called origin', async () => {
    await using scene = await Scene.open();
    const { repository } = scene;
    repository.commit({ A: ['x'] });
    const { fork, url } = forkOf(scene);
    repository.git('remote', 'rename', 'origin', 'upstream');
    repository.git('remote', 'add', 'fork', url);
    const lost = await scene.runIn(repository.work);
    expect(lost.result).toBe('failed');
    expect(lost.verdict).toContain('several remotes (upstream, fork), none of which is called `origin`');
    expect(lost.failures[0]?.hint).toContain('`git config branch.main.remote <remote>`');
    repository.git('config', 'branch.main.remote', 'upstream');
    const run = await scene.runIn(repository.work);
    expect(run.result, run.verdict).toBe('pushed');
    expect(scene.remote('rev-parse', REF)).toBe(run.ledger?.commit);
    expect(repository.run(fork, 'for-each-ref', REF)).toBe('');
  });
});

describe('the folder for temporary files', () => {
  const planWith = async (temporaryOf: (folder: string) => string) => {
    await using scene = await Scene.open();
    scene.repository.commit({ A: ['x'] });
    await scene.runIn(scene.repository.work);
    scene.repository.commit({ A: ['x', 'y'] });
    const temporary = temporaryOf(scene.repository.folder);
    const run = await runCommand(scene.repository.work, ['plan'], { RUNNER_TEMP: temporary });
    return { run, temporary, left: existsSync(temporary) ? readdirSync(temporary) : [] };
  };

  it.each([
    ['does not exist', (folder: string) => join(folder, 'missing')],
    ['has too long a name', (folder: string) => longFolder(folder)],
  ])('is named where it %s, and nothing is left in it', async (_what, temporaryOf) => {
    const { run, temporary, left } = await planWith(temporaryOf);
    expect(run.code).toBe(1);
    expect(run.all).toContain(`No temporary folder can be created in ${temporary} (`);
    expect(run.all).toContain('Set RUNNER_TEMP or TMPDIR');
    expect(left).toEqual([]);
  });

  it('may have any characters in its name', async () => {
    const { run, left } = await planWith((folder) => {
      const odd = join(folder, 'C: "odd" \\ name');
      mkdirSync(odd);
      return odd;
    });
    expect(run.code, run.all).toBe(0);
    expect(run.all).toContain('“y”');
    expect(left).toEqual([]);
  });

  it('is told to be full in the words of git', () => {
    const ran = { cwd: '/work', args: ['fetch'] };
    const failure = explainFailure(
      ran,
      'fatal: write error: No space left on device\nfatal: fetch-pack: invalid output\n',
      128,
    );
    expect(failure.message).toBe('The disk is full (fatal: write error: No space left on device).');
    expect(failure.hint).toContain('RUNNER_TEMP or TMPDIR');
  });
});

/** A folder in which one can be made, but hardly anything in that. */
function longFolder(folder: string): string {
  let long = folder;
  while (4060 - long.length > 1) long = join(long, 'x'.repeat(Math.min(200, 4059 - long.length)));
  mkdirSync(long, { recursive: true });
  return long;
}

describe('a remote that is a folder of another user', () => {
  const planWith = async (safeOf: (scene: Scene) => readonly string[]) => {
    await using scene = await Scene.open();
    const { repository } = scene;
    repository.commit({ A: ['x'] });
    // Not believed by git, for it is the repository's own.
    repository.git('config', 'safe.directory', '*');
    const config = join(repository.folder, 'gitconfig');
    for (const one of safeOf(scene))
      repository.run(repository.folder, 'config', '--file', config, '--add', 'safe.directory', one);
    const env = { GIT_CONFIG_GLOBAL: config, GIT_TEST_ASSUME_DIFFERENT_OWNER: '1' };
    return { run: await scene.runIn(repository.work, { command: 'plan' }, env), remote: repository.remote };
  };

  it.each([
    ['everything', () => ['*']],
    ['both repositories', ({ repository }: Scene) => [repository.work, repository.remote]],
  ])('is read where the user’s configuration of git calls %s safe', async (_what, safeOf) => {
    const { run } = await planWith(safeOf);
    expect(run.result, run.verdict).toBe('planned');
  });

  it('is named where it is not called safe', async () => {
    const { run, remote } = await planWith(({ repository }) => [repository.work]);
    expect(run.failures).toMatchObject([{ code: 'dubious-ownership' }]);
    expect(run.verdict).toContain(`Git refuses to read ${remote}, because`);
    expect(run.failures[0]?.hint).toContain(`safe.directory "${remote}"`);
  });
});
