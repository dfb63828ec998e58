import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { AliasFile } from '../../src/aliases/alias-file.ts';
import { listCommit, scanListed } from '../../src/files/commit.ts';
import { readWorktree } from '../../src/files/worktree.ts';
import { openRepository, type Repository } from '../../src/git/repository.ts';
import { GIT_ENV, TestRepository } from '../support/repository.ts';

interface Found {
  readonly worktree: readonly AliasFile[] | undefined;
  readonly commit: readonly AliasFile[] | undefined;
}

/** What both readers find below `path`, from where the user stands, after everything was committed. */
async function find(
  write: (repository: TestRepository) => void,
  { path = 'aliases', below = '' }: { readonly path?: string; readonly below?: string } = {},
): Promise<Found> {
  using test = new TestRepository();
  write(test);
  test.commitAll();
  const cwd = join(test.work, below);
  await using repository = await openRepository({ cwd, path, env: GIT_ENV, credentials: undefined });
  return { worktree: readWorktree({ cwd, path }), commit: await readCommit(repository, path) };
}

async function readCommit(repository: Repository, path: string): Promise<readonly AliasFile[] | undefined> {
  const files = await listCommit(repository, repository.head, path);
  return files && (await scanListed(repository, files)).files.map(({ file }) => file);
}

/** Kind and path of each file; nothing where there is no folder. */
function listing(files: readonly AliasFile[] | undefined): readonly string[] | undefined {
  return files?.map(({ kind, path }) => `${kind} ${path}`).sort();
}

async function expectBoth(
  write: (repository: TestRepository) => void,
  expected: readonly string[] | undefined,
  options?: Parameters<typeof find>[1],
): Promise<void> {
  const { worktree, commit } = await find(write, options);
  expect(listing(worktree)).toEqual(expected);
  expect(listing(commit)).toEqual(expected);
}

describe('the alias files of a folder, in the working tree and in a commit alike,', () => {
  it('are all of its YAML, at any depth, and nothing else', async () => {
    await expectBoth(
      (repository) => {
        for (const file of ['a.yaml', 'b.yml', 'C.YAML', 'eu/north/d.yaml', 'tab\tand "quote".yaml', 'ünï/東京.yaml'])
          repository.write(`aliases/${file}`, '');
        for (const file of ['README.md', 'a.yaml.bak', 'yaml', 'x.json']) repository.write(`aliases/${file}`, '');
        repository.write('elsewhere.yaml', '');
      },
      [
        'file aliases/C.YAML',
        'file aliases/a.yaml',
        'file aliases/b.yml',
        'file aliases/eu/north/d.yaml',
        'file aliases/tab\tand "quote".yaml',
        'file aliases/ünï/東京.yaml',
      ],
    );
  });

  it('leave out whatever begins with a dot, and what lies below it', async () => {
    await expectBoth(
      (repository) => {
        for (const file of ['kept.yaml', '.hidden.yaml', '.cache/a.yaml', 'eu/.old/b.yaml'])
          repository.write(`aliases/${file}`, '');
      },
      ['file aliases/kept.yaml'],
    );
  });

  it('name links without following them, and submodules without entering them', async () => {
    await expectBoth(
      (repository) => {
        repository.write('aliases/kept.yaml', '');
        repository.write('outside/secret.yaml', 'secret');
        symlinkSync('../outside/secret.yaml', join(repository.work, 'aliases/link.yaml'));
        symlinkSync('../outside', join(repository.work, 'aliases/linked-folder'));
        const module = join(repository.work, 'aliases/module');
        mkdirSync(module);
        repository.run(module, 'init', '--quiet');
        writeFileSync(join(module, 'inner.yaml'), '');
        repository.run(module, 'add', '--all');
        repository.run(module, 'commit', '--quiet', '--message', 'Inner');
      },
      [
        'file aliases/kept.yaml',
        'submodule aliases/module',
        'symlink aliases/link.yaml',
        'symlink aliases/linked-folder',
      ],
    );
  });

  it('are found from where the user stands', async () => {
    const write = (repository: TestRepository): void => {
      repository.write('crm/aliases/a.yaml', '');
      repository.write('aliases/other.yaml', '');
    };
    await expectBoth(write, ['file aliases/a.yaml'], { below: 'crm' });
    await expectBoth(write, ['file crm/aliases/a.yaml'], { path: 'crm/aliases' });
    await expectBoth(write, ['file aliases/other.yaml', 'file crm/aliases/a.yaml'], { path: '.' });
  });

  it.skipIf(process.platform !== 'linux')(
    'are told apart by the bytes of their names, which need be no UTF-8',
    async () => {
      const { worktree, commit } = await find((repository) => {
        for (const file of ['caf\xe8.yaml', 'caf\xe9.yaml', 'caf\xe9/fine.yaml', 'caf\xe9/none.txt'])
          repository.writeLatin1(`aliases/${file}`, file);
        repository.write('aliases/café.yaml', 'fine');
      });
      for (const files of [worktree, commit]) {
        const found = files?.map(({ path, misnamed, bytes }) => [path, misnamed ?? false, String(bytes)]);
        expect(found?.sort()).toEqual([
          ['aliases/caf\\xe8.yaml', true, 'caf\xe8.yaml'],
          ['aliases/caf\\xe9.yaml', true, 'caf\xe9.yaml'],
          ['aliases/caf\\xe9/fine.yaml', true, 'caf\xe9/fine.yaml'],
          ['aliases/café.yaml', false, 'fine'],
        ]);
      }
    },
  );

  it('are told apart from a folder that does not exist, a file in its place, and one without aliases', async () => {
    await expectBoth((repository) => repository.write('README.md', ''), undefined);
    await expectBoth((repository) => repository.write('aliases', ''), undefined);
    await expectBoth((repository) => repository.write('aliases/README.md', ''), []);
    await expectBoth(
      (repository) => {
        repository.write('real/a.yaml', '');
        symlinkSync('real', join(repository.work, 'aliases'));
      },
      ['symlink aliases'],
    );
  });

  it('are not looked for behind a link on the way to the folder, which is named instead', async () => {
    const write = (repository: TestRepository): void => {
      repository.write('crm/real/eu/aliases/a.yaml', '');
      symlinkSync('real', join(repository.work, 'crm/link'));
    };
    await expectBoth(write, ['symlink crm/link'], { path: 'crm/link/eu/aliases' });
    await expectBoth(write, ['symlink crm/link'], { path: 'crm/link/missing' });
    await expectBoth(write, ['symlink link'], { path: 'link/eu/aliases', below: 'crm' });
    await expectBoth(write, ['file crm/real/eu/aliases/a.yaml'], { path: 'crm/real/eu/aliases' });
    await expectBoth(write, undefined, { path: 'crm/real/missing/aliases' });
  });
});

describe('the alias files of a commit', () => {
  it('are what git stores, whatever the checkout made of their line ends or an edit since', async () => {
    using test = new TestRepository();
    test.write('.gitattributes', '*.yaml text eol=crlf\n');
    test.write('aliases/a.yaml', '- account: "Acme"\n  aliases: ["Acme Inc."]\n');
    test.commitAll();
    execFileSync('git', ['checkout-index', '--all', '--force'], { cwd: test.work, env: GIT_ENV });
    test.write('aliases/b.yaml', 'not committed');
    await using repository = await openRepository({
      cwd: test.work,
      path: 'aliases',
      env: GIT_ENV,
      credentials: undefined,
    });
    const files = await readCommit(repository, 'aliases');
    expect(files?.map(({ path, bytes }) => [path, Buffer.from(bytes).toString()])).toEqual([
      ['aliases/a.yaml', '- account: "Acme"\n  aliases: ["Acme Inc."]\n'],
    ]);
  });
});
