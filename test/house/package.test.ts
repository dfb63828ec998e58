import { execFileSync, type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { GIT_ENV, TestRepository } from '../support/repository.ts';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'aliases-package-'));
// npm never asks anybody: the package needs no other one.
const env = { ...GIT_ENV, HOME: folder, npm_config_offline: 'true', npm_config_cache: join(folder, 'cache') };
const run = (program: string, args: readonly string[], cwd: string): string =>
  execFileSync(program, args, { cwd, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

describe('the npm package', () => {
  const consumer = join(folder, 'consumer');
  const installed = join(consumer, 'node_modules', 'customergauge-aliases');

  beforeAll(() => {
    run('npm', ['pack', '--pack-destination', folder], root);
    const [archive = ''] = readdirSync(folder).filter((file) => file.endsWith('.tgz'));
    run('npm', ['install', '--prefix', consumer, join(folder, archive)], folder);
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('installs without any other package and without running anything', () => {
    expect(readdirSync(join(consumer, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual([
      'customergauge-aliases',
    ]);
    const { dependencies, scripts } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
    expect(dependencies).toBeUndefined();
    expect(Object.keys(scripts).filter((name) => /^(pre|post)?install$|^prepare$/.test(name))).toEqual([]);
  });

  it('has the schema, the docs and the licences, and neither sources nor tests', () => {
    const files = readdirSync(installed);
    expect(files.sort()).toEqual([
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'SECURITY.md',
      'action.yml',
      'aliases',
      'dist',
      'docs',
      'package.json',
      'release.json',
    ]);
    expect(readdirSync(join(installed, 'aliases'))).toEqual(['aliases.schema.json']);
    expect(readdirSync(join(installed, 'dist'))).toContain('licenses.txt');
  });

  it('names no commit that does not have what is packed', () => {
    const { commit } = JSON.parse(readFileSync(join(installed, 'release.json'), 'utf8'));
    const changed = run('git', ['status', '--porcelain'], root) !== '';
    expect(commit).toBe(changed ? undefined : run('git', ['rev-parse', 'HEAD'], root).trim());
  });

  describe('as pre-commit starts it', () => {
    const [hook] = parse(readFileSync(join(root, '.pre-commit-hooks.yaml'), 'utf8'));

    /** The hook's entry with its arguments and the files of the commit that its pattern matches, in the repository's root. */
    function commit(
      repository: TestRepository,
      files: readonly string[],
      args: readonly string[] = [],
    ): SpawnSyncReturns<string> {
      const matching = files.filter((file) => new RegExp(hook.files).test(file));
      const [program = '', ...entry] = hook.entry.split(' ');
      const path = join(consumer, 'node_modules', '.bin');
      return spawnSync(join(path, program), [...entry, ...args, ...matching], {
        cwd: repository.work,
        env: { ...env, PATH: `${path}:${process.env.PATH}` },
        encoding: 'utf8',
      });
    }

    it('names what is in the package, for the Node that it is tested with', () => {
      const { bin, devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
      expect(Object.keys(bin)).toContain(hook.entry.split(' ')[0]);
      expect(hook.language_version).toBe(devDependencies.node);
      expect(hook.pass_filenames).not.toBe(false);
    });

    it('finds what is wrong in a file of the commit because of another file', () => {
      using repository = new TestRepository();
      repository.write('aliases/a.yaml', '- account: Globex\n  aliases: [Globex Corp]\n');
      repository.write('aliases/deep/b.yml', '- account: Initech\n  aliases: [Globex Corp]\n');
      const stopped = commit(repository, ['README.md', 'aliases/deep/b.yml']);
      expect(stopped).toMatchObject({ status: 2, stdout: expect.stringContaining('aliases/deep/b.yml:2') });
      expect(stopped.stdout).toContain('aliases/a.yaml:2');
    });

    it('lets a commit pass that has nothing to do with a file which is wrong, and says nothing', () => {
      using repository = new TestRepository();
      repository.write('aliases/draft.yaml', '- account: Globex\n  aliases: [TBD]\n');
      repository.write('aliases/fine.yaml', '- account: Initech\n  aliases: [Initech Inc.]\n');
      expect(commit(repository, ['aliases/fine.yaml'])).toMatchObject({ status: 0, stdout: '', stderr: '' });
      expect(commit(repository, ['aliases/draft.yaml', 'aliases/fine.yaml'])).toMatchObject({ status: 2 });
    });

    it('looks where its arguments say that alias files are', () => {
      using repository = new TestRepository();
      repository.write('aliases/x.yaml', '- account: Globex\n  aliases: [Globex Corp]\n');
      repository.write('aliases/eu/y.yaml', '- account: Initech\n  aliases: [Globex Corp]\n');
      expect(commit(repository, ['aliases/eu/y.yaml'], ['--path', 'aliases/eu'])).toMatchObject({ status: 0 });
    });
  });

  it('runs the demo to its end from an empty folder', () => {
    const shown = run('npx', ['customergauge-aliases', 'demo'], consumer);
    expect(shown).toContain('The stand-in received 13 records, 0 of them twice.');
    expect(shown).toContain('Where to go next');
  });
});

describe('npm in a fresh clone', () => {
  it('alarms nobody: no word about an older Node, newer versions of npm, funds or audits', () => {
    const clone = mkdtempSync(join(tmpdir(), 'aliases-clone-'));
    try {
      copyFileSync(join(root, '.npmrc'), join(clone, '.npmrc'));
      const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
      const manifest = { name, version, engines: { node: '>=999' } };
      writeFileSync(join(clone, 'package.json'), JSON.stringify(manifest));
      const lock = { name, version, lockfileVersion: 3, requires: true, packages: { '': manifest } };
      writeFileSync(join(clone, 'package-lock.json'), JSON.stringify(lock));
      const quiet = spawnSync('npm', ['ci', '--dry-run'], { cwd: clone, env, encoding: 'utf8' });
      expect(quiet).toMatchObject({ status: 0, stderr: '' });
      expect(run('npm', ['config', 'get', 'update-notifier', 'fund', 'audit'], clone).match(/[\w-]+=\w+/g)).toEqual([
        'update-notifier=false',
        'fund=false',
        'audit=false',
      ]);
      rmSync(join(clone, '.npmrc'));
      expect(spawnSync('npm', ['ci', '--dry-run'], { cwd: clone, env, encoding: 'utf8' }).stderr).toContain(
        'EBADENGINE',
      );
    } finally {
      rmSync(clone, { recursive: true });
    }
  });
});
